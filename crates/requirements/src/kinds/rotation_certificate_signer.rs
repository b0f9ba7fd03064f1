//! `rotation-certificate-signer`: the certificate of a rotation is signed by a specialist at the clinic.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{Certificate, Person, Placement};

use crate::case::Case;
use crate::finding::Status;
use crate::kinds::Judge;
use crate::message::Message;
use crate::objective::Activity;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationCertificateSigner {}

impl Judge for RotationCertificateSigner {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    if case.record.placements.is_none() {
        return Verdict::not_kept("placements");
    }
    let Some(certificates) = &case.record.certificates else {
        return Verdict::not_kept("certificates");
    };
    let form = case.national.forms.activity.get(&Activity::Service);
    let signed: Vec<(&Placement, &Certificate)> = case
        .side_rotations()
        .flat_map(|placement| {
            let of = move |certificate: &&Certificate| papers::covers(certificate, &placement.id);
            certificates.iter().filter(of).map(move |certificate| (placement, certificate))
        })
        .filter(|(_, c)| {
            papers::holds(c, case.on) && c.regulation == case.record.training.regulation && Some(&c.form) == form
        })
        .collect();
    if signed.is_empty() {
        return Verdict::not_applicable(say!("rotation-signer-none"));
    }
    let faults = signed.iter().filter_map(|(placement, certificate)| {
        fault(case, placement, certificate).map(|(status, sentence)| (status, sentence, *certificate))
    });
    match faults.min_by_key(|(status, ..)| *status) {
        None => Verdict::fulfilled(say!("rotation-signer-right", count = signed.len()))
            .with_all("certificates", signed.iter().map(|(_, certificate)| &certificate.id)),
        Some((status, sentence, certificate)) => {
            let verdict = if status == Status::Red {
                Verdict::red(sentence).next(say!("rotation-signer-next-anew"))
            } else {
                Verdict::amber(sentence).next(say!("rotation-signer-next-check"))
            };
            certificate.signed_on.into_iter().fold(verdict, Verdict::due).with("certificates", &certificate.id)
        }
    }
}

/// What is wrong with who signed; `None`: nothing.
fn fault(case: &Case<'_>, placement: &Placement, certificate: &Certificate) -> Option<(Status, Message)> {
    let on = certificate.signed_on?;
    let unit = case.unit_name(&placement.unit);
    let Some(id) = &certificate.signed_by else {
        return Some((Status::Amber, say!("rotation-signer-not-told", unit = unit, on = on)));
    };
    let name = case.person_name(id);
    let Some(person) = case.record.person(id).filter(|person| person.specialties.is_some()) else {
        return Some((Status::Amber, say!("rotation-signer-unknown", unit = unit, name = name)));
    };
    let mut proofs = person.specialties.iter().flatten().filter(|proof| proof.from <= on).peekable();
    if proofs.peek().is_none() {
        return Some((Status::Red, say!("rotation-signer-no-specialist", unit = unit, name = name, on = on)));
    }
    if !proofs.any(|proof| proof.verified_on.is_some()) {
        return Some((Status::Amber, say!("rotation-signer-unknown", unit = unit, name = name)));
    }
    if works_elsewhere(person, placement, on) {
        return Some((Status::Amber, say!("rotation-signer-elsewhere", unit = unit, name = name)));
    }
    None
}

/// Whether a person's employments are kept and none of them is at the placement's unit on a day.
fn works_elsewhere(person: &Person, placement: &Placement, on: calendar::Date) -> bool {
    person.employments.as_ref().is_some_and(|employments| {
        !employments.iter().any(|e| e.unit == placement.unit && OpenPeriod { from: e.from, to: e.to }.contains(on))
    })
}
