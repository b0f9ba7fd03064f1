//! `rotation-certified`: the certificate of a side rotation is signed soon after its end.

use std::collections::HashSet;

use serde::Deserialize;
use training::{EntryId, Placement, PlacementState};

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::message::Message;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationCertified {
    /// Days after the end in which the certificate is waited for.
    waiting_days: u32,
    /// Days after the end from which a missing certificate is grave.
    grave_after_days: u32,
}

impl Judge for RotationCertified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RotationCertified {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let Some(certificates) = &case.record.certificates else {
            return Verdict::not_kept("certificates");
        };
        let signed = certificates.iter().filter(|certificate| {
            case.happened(certificate.signed_on).is_some() && case.happened(certificate.withdrawn_on).is_none()
        });
        let covered: HashSet<&EntryId> = signed.flat_map(|certificate| certificate.covers.iter().flatten()).collect();
        let ended: Vec<&Placement> = case
            .side_rotations()
            .filter(|placement| placement.to < case.on && placement.state == PlacementState::Confirmed)
            .collect();
        let mut unsigned: Vec<&Placement> =
            ended.iter().copied().filter(|placement| !covered.contains(&placement.id)).collect();
        unsigned.sort_by_key(|placement| placement.to);
        let Some(oldest) = unsigned.first() else {
            return if ended.is_empty() {
                Verdict::on_track(say!("rotation-certificates-none-ended"))
                    .next(say!("rotation-certificates-next-soon"))
            } else {
                Verdict::fulfilled(say!("rotation-certificates-signed", count = ended.len()))
                    .with_all("placements", ended.iter().map(|placement| &placement.id))
            };
        };
        let items: Vec<Message> = unsigned
            .iter()
            .map(|placement| {
                let days = -case.days_until(placement.to);
                say!("rotation-certificate-item", name = case.unit_name(&placement.unit), days = days)
            })
            .collect();
        let sentence = say!("rotation-certificates-missing", items = items);
        let waited = |days| days_after(oldest.to, days) < case.on;
        let verdict = if waited(self.grave_after_days) {
            Verdict::red(sentence)
        } else if waited(self.waiting_days) {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        verdict
            .next(say!("rotation-certificates-next-ask", unit = case.unit_name(&oldest.unit)))
            .due(days_after(oldest.to, self.waiting_days))
            .with_all("placements", unsigned.iter().map(|placement| &placement.id))
    }
}
