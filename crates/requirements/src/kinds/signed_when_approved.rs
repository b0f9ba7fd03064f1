//! `signed-when-approved`: the certificate of a rotation is signed only when the rotation is approved.

use serde::Deserialize;
use training::{Certificate, Placement, PlacementOutcome};

use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedWhenApproved {}

impl Judge for SignedWhenApproved {
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
    let ended: Vec<&Placement> = case.side_rotations().filter(|placement| placement.to <= case.on).collect();
    let is_signed = |placement: &Placement| {
        certificates.iter().any(|c: &Certificate| papers::covers(c, &placement.id) && papers::holds(c, case.on))
    };
    let of = |outcome| ended.iter().copied().filter(move |placement| placement.outcome == Some(outcome));
    // a later rotation at the same unit that was approved makes up for one that was not
    let made_up =
        |failed: &Placement| of(PlacementOutcome::Approved).any(|p| p.unit == failed.unit && p.from > failed.to);
    if let Some(placement) = of(PlacementOutcome::NotApproved).find(|placement| !made_up(placement)) {
        let unit = case.unit_name(&placement.unit);
        let verdict = if is_signed(placement) {
            Verdict::red(say!("approved-not-but-signed", unit = unit)).next(say!("approved-next-withdraw"))
        } else {
            Verdict::red(say!("approved-not", unit = unit)).next(say!("approved-next-plan"))
        };
        return verdict.with("placements", &placement.id).due(placement.to);
    }
    if let Some(placement) = of(PlacementOutcome::ApprovedWithRemark).next() {
        let unit = case.unit_name(&placement.unit);
        return Verdict::amber(say!("approved-with-remark", unit = unit))
            .but_fulfilled()
            .next(say!("approved-next-remark"))
            .with("placements", &placement.id);
    }
    let is_told = |placement: &Placement| {
        placement.outcome == Some(PlacementOutcome::Approved) || case.happened(placement.approved_on).is_some()
    };
    let signed: Vec<&Placement> = ended.iter().copied().filter(|placement| is_signed(placement)).collect();
    if let Some(placement) = signed.iter().find(|placement| !is_told(placement)) {
        let unit = case.unit_name(&placement.unit);
        return Verdict::undecided(say!("approved-untold", unit = unit))
            .next(say!("approved-next-note"))
            .with("placements", &placement.id);
    }
    if signed.is_empty() {
        return Verdict::not_applicable(say!("approved-none-signed"));
    }
    Verdict::fulfilled(say!("approved-all", count = signed.len()))
        .with_all("placements", signed.iter().map(|placement| &placement.id))
}
