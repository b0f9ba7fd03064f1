//! `observership-included`: a short observership needs no certificate of its own, but is put into another service.

use serde::Deserialize;
use training::{Placement, PlacementKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObservershipIncluded {}

impl Judge for ObservershipIncluded {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    if case.record.placements.is_none() {
        return Verdict::not_kept("placements");
    }
    let observerships: Vec<&Placement> = case
        .placements()
        .filter(|placement| placement.kind == PlacementKind::Observership && papers::stands(case, placement))
        .collect();
    let is_included = |placement: &Placement| {
        let certificates = case.record.certificates.iter().flatten();
        placement.part_of.is_some()
            || certificates.filter(|c| papers::holds(c, case.on)).any(|c| papers::covers(c, &placement.id))
    };
    let (included, alone): (Vec<&Placement>, Vec<&Placement>) =
        observerships.into_iter().partition(|placement| is_included(placement));
    let begun: Vec<&Placement> = alone.iter().copied().filter(|placement| placement.from <= case.on).collect();
    let names = |rows: &[&Placement]| rows.iter().map(|p| case.unit_name(&p.unit)).collect::<Vec<String>>();
    if !begun.is_empty() {
        Verdict::amber(say!("observership-alone", count = begun.len(), units = names(&begun)))
            .next(say!("observership-next"))
            .with_all("placements", begun.iter().map(|placement| &placement.id))
    } else if !alone.is_empty() {
        Verdict::on_track(say!("observership-ahead", count = alone.len(), units = names(&alone)))
            .next(say!("observership-next"))
            .with_all("placements", alone.iter().map(|placement| &placement.id))
    } else if included.is_empty() {
        Verdict::not_applicable(say!("observership-none"))
    } else {
        Verdict::fulfilled(say!("observership-included", count = included.len()))
            .with_all("placements", included.iter().map(|placement| &placement.id))
    }
}
