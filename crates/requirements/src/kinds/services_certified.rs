//! `services-certified`: at the application every service has a certificate, signed by a specialist.

use std::collections::HashMap;

use calendar::Date;
use serde::Deserialize;
use training::{Certificate, EntryId, Placement, PlacementKind, UnitId};

use crate::applying;
use crate::case::Case;
use crate::finding::Evidence;
use crate::kinds::Judge;
use crate::message::Message;
use crate::objective::Activity;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServicesCertified {
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

impl Judge for ServicesCertified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let verdict = || self.verdict(case).unwrap_or_else(|verdict| *verdict);
        vec![case.over().unwrap_or_else(verdict)]
    }
}

/// A service that must be certified.
struct Service<'a> {
    unit: &'a UnitId,
    to: Option<Date>,
    entry: Evidence,
    /// The entries any of which a certificate may cover.
    ids: Vec<&'a EntryId>,
}

impl ServicesCertified {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        applying::application(case, self.months_before_end)?;
        let record = case.record;
        if record.placements.is_none() {
            return Err(Verdict::not_kept("placements").into());
        }
        let (Some(certificates), Some(_)) = (&record.certificates, &record.employments) else {
            let section = if record.certificates.is_none() { "certificates" } else { "employments" };
            return Err(Verdict::not_kept(section).into());
        };
        let submitted = applying::submitted_on(case);
        let by = submitted.unwrap_or(case.on);
        let form = case.national.forms.activity.get(&Activity::Service);
        let mut signed: HashMap<&EntryId, &Certificate> = HashMap::new();
        let mut requested: HashMap<&EntryId, Date> = HashMap::new();
        for certificate in certificates.iter().filter(|c| c.regulation == record.training.regulation) {
            let holds = certificate.signed_on.is_some_and(|on| on <= by)
                && certificate.withdrawn_on.is_none_or(|on| on > by)
                && Some(&certificate.form) == form;
            for id in certificate.covers.iter().flatten() {
                if holds {
                    signed.insert(id, certificate);
                } else if let Some(on) = case.happened(certificate.requested_on) {
                    requested.insert(id, on);
                }
            }
        }
        let (mut missing, mut waiting, mut unspecialised, mut count) = (Vec::new(), Vec::new(), Vec::new(), 0_usize);
        for service in services(case, by) {
            count += 1;
            match service.ids.iter().find_map(|id| signed.get(id)) {
                Some(certificate) => unspecialised.extend(unspecialised_signer(case, certificate)),
                None if submitted.is_none() && service.to.is_none_or(|to| to >= case.on) => waiting.push(service),
                None => missing.push(service),
            }
        }
        let names = |services: &[Service<'_>]| -> Vec<String> {
            let mut names: Vec<String> = services.iter().map(|service| case.unit_name(service.unit)).collect();
            names.dedup();
            names
        };
        let due = submitted.or(record.training.planned_end_on);
        let asked = missing.iter().all(|service| service.ids.iter().any(|id| requested.contains_key(id)));
        let mut verdict = if !missing.is_empty() {
            let sentence = say!("services-missing", count = missing.len(), names = names(&missing));
            let verdict = match submitted {
                Some(on) => Verdict::red(sentence).and(say!("services-sent", on = on)),
                None if asked => Verdict::amber(sentence).and(say!("services-asked")),
                None => Verdict::amber(sentence),
            };
            verdict.next(say!("services-next-ask", names = names(&missing)))
        } else if let Some(sentence) = unspecialised.pop() {
            Verdict::amber(sentence).next(say!("services-next-specialist"))
        } else if !waiting.is_empty() {
            Verdict::on_track(say!("services-waiting", names = names(&waiting))).next(say!("services-next-end"))
        } else {
            return Ok(Verdict::fulfilled(say!("services-certified", count = count)));
        };
        verdict.evidence.extend(missing.iter().chain(&waiting).map(|service| service.entry.clone()));
        verdict.due_on = due;
        Ok(verdict)
    }
}

/// Every service begun by a day: employments with the home placements at the unit, and placements elsewhere or of
/// their own; auskultation needs no certificate of its own.
fn services<'a>(case: &Case<'a>, by: Date) -> Vec<Service<'a>> {
    let stages = case.national.counting.as_ref().map(|counting| counting.stages.as_slice()).unwrap_or_default();
    let begun: Vec<&'a Placement> = case.placements().filter(|placement| placement.from <= by).collect();
    let employments = case.record.employments.iter().flatten();
    let counted = employments.filter(|employment| stages.contains(&employment.stage) && employment.from <= by);
    let mut services: Vec<Service<'a>> = counted
        .map(|employment| {
            let home = begun.iter().filter(|p| p.kind == PlacementKind::Home && p.unit == employment.unit);
            Service {
                unit: &employment.unit,
                to: employment.to.or(case.record.training.planned_end_on),
                entry: Evidence::entry("employments", &employment.id),
                ids: std::iter::once(&employment.id).chain(home.map(|placement| &placement.id)).collect(),
            }
        })
        .collect();
    let apart = |placement: &&Placement| !matches!(placement.kind, PlacementKind::Home | PlacementKind::Observership);
    services.extend(begun.into_iter().filter(apart).map(|placement| Service {
        unit: &placement.unit,
        to: Some(placement.to),
        entry: Evidence::entry("placements", &placement.id),
        ids: vec![&placement.id],
    }));
    services
}

/// What is said of a certificate whose signer is known not to be a specialist.
fn unspecialised_signer(case: &Case<'_>, certificate: &Certificate) -> Option<Message> {
    let signer = case.record.person(certificate.signed_by.as_ref()?)?;
    let on = certificate.signed_on?;
    let proofs = signer.specialties.as_ref()?;
    if proofs.iter().any(|proof| proof.from <= on) {
        return None;
    }
    Some(say!("services-signer-no-specialist", name = signer.name.clone(), on = on))
}
