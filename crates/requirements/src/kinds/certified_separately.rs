//! `certified-separately`: each own service has a certificate of service of its own.

use serde::Deserialize;
use training::{Certificate, Placement, PlacementKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::objective::Activity;
use crate::papers;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertifiedSeparately {
    /// The services.
    #[serde(deserialize_with = "parameters::placement_kinds")]
    services: Vec<PlacementKind>,
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

impl Judge for CertifiedSeparately {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case).unwrap_or_else(|verdict| *verdict))]
    }
}

impl CertifiedSeparately {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        applying::application(case, self.months_before_end)?;
        if case.record.placements.is_none() {
            return Err(Verdict::not_kept("placements").into());
        }
        let certificates =
            case.record.certificates.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("certificates")))?;
        let submitted = applying::submitted_on(case);
        let by = submitted.unwrap_or(case.on);
        let form = case.national.forms.activity.get(&Activity::Service);
        let valid = |c: &&Certificate| {
            Some(&c.form) == form && c.regulation == case.record.training.regulation && papers::holds(c, by)
        };
        let own = |service: PlacementKind| certificates.iter().filter(valid).find(|c| is_of(case, c, service));
        let (mut signed, mut missing) = (Vec::new(), Vec::new());
        for service in &self.services {
            match own(*service) {
                Some(certificate) => signed.push(&certificate.id),
                None => missing.push(*service),
            }
        }
        if missing.is_empty() {
            return Ok(
                Verdict::fulfilled(say!("separately-all", count = signed.len())).with_all("certificates", signed)
            );
        }
        let terms = || Arg::List(missing.iter().map(|service| Arg::Term(term(*service))).collect());
        let sentence = say!("separately-missing", services = terms());
        let verdict = match submitted {
            Some(on) if signed.is_empty() => Verdict::red(sentence).and(say!("separately-sent", on = on)),
            Some(on) => Verdict::amber(sentence).and(say!("separately-sent", on = on)),
            None => Verdict::amber(sentence),
        };
        let due = submitted.or(case.record.training.planned_end_on);
        let verdict = due.into_iter().fold(verdict, Verdict::due);
        Ok(verdict.next(say!("separately-next", services = terms())).with_all("certificates", signed))
    }
}

/// Whether a certificate covers a service of the kind and nothing else.
fn is_of(case: &Case<'_>, certificate: &Certificate, service: PlacementKind) -> bool {
    let covered: Vec<Option<&Placement>> =
        certificate.covers.iter().flatten().map(|id| case.record.placement(id)).collect();
    !covered.is_empty() && covered.iter().all(|placement| placement.is_some_and(|p| p.kind == service))
}

/// The sentence part that names the service.
const fn term(service: PlacementKind) -> &'static str {
    match service {
        PlacementKind::OwnChildHealthClinic => "separately-child-health-clinic",
        PlacementKind::ResidentialHomes => "separately-residential-homes",
        PlacementKind::Home => "separately-home",
        PlacementKind::SideRotation => "separately-side-rotation",
        PlacementKind::Observership => "separately-observership",
    }
}
