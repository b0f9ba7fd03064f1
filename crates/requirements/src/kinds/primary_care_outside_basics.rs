//! `primary-care-outside-basics`: the rotation is an element of its own and lies outside AT and BT.

use calendar::{OpenPeriod, Period};
use serde::Deserialize;
use training::{Placement, Stage};

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, is_basic, is_in_primary_care};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareOutsideBasics {}

impl Judge for PrimaryCareOutsideBasics {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        // what is described as such a rotation, but entered as a part of AT or BT
        let mislaid: Vec<&Placement> =
            case.placements().filter(|part| part.primary_care.is_some() && is_basic(part)).collect();
        let rotation = Rotation::of(case);
        if mislaid.is_empty() && rotation.is_none() {
            return Vec::new();
        }
        vec![case.over().unwrap_or_else(|| verdict(case, rotation.as_ref(), &mislaid))]
    }
}

fn verdict(case: &Case<'_>, rotation: Option<&Rotation<'_>>, mislaid: &[&Placement]) -> Verdict {
    if let Some(part) = mislaid.first() {
        let unit = case.unit_name(&part.unit);
        let told = say!("pc-mislaid", unit = unit, from = part.from, to = part.to);
        return Verdict::amber(told).next(say!("pc-next-move-out")).with("placements", &part.id);
    }
    let Some(rotation) = rotation else {
        return Verdict::not_applicable(say!("pc-none"));
    };
    let ids = || rotation.parts.iter().map(|part| &part.id);
    let overlapping = rotation.parts.iter().find(|part| overlaps_basics(case, part));
    if let Some(part) = overlapping {
        let told = say!("pc-overlaps-basics", from = part.from, to = part.to);
        let verdict = Verdict::amber(told).next(say!("pc-next-move-out")).due(part.from);
        return rotation.while_it_can_change(verdict).with_all("placements", ids());
    }
    let in_basics = case.placements().any(|part| is_basic(part) && is_in_primary_care(case, part));
    let verdict = rotation.holds(say!("pc-outside-basics"));
    let verdict = if in_basics { verdict.and(say!("pc-basics-not-counted")) } else { verdict };
    verdict.with_all("placements", ids())
}

fn overlaps_basics(case: &Case<'_>, part: &Placement) -> bool {
    let Ok(period) = Period::new(part.from, part.to) else { return false };
    let overlaps = |from, to| OpenPeriod { from, to }.overlap(&period).is_some();
    let posts = case.record.employments.iter().flatten().filter(|row| matches!(row.stage, Stage::At | Stage::Bt));
    let placements = case.placements().filter(|other| is_basic(other));
    posts.map(|row| (row.from, row.to)).chain(placements.map(|p| (p.from, Some(p.to)))).any(|(f, t)| overlaps(f, t))
}
