//! `primary-care-known-unit`: the health centre is one the doctor knows from AT or BT, or another that widens the view.
//! Both are good; neither is asked for.

use serde::Deserialize;
use training::{Placement, Stage, UnitId};

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, is_basic, is_in_primary_care, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareKnownUnit {}

impl Judge for PrimaryCareKnownUnit {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| verdict(case, rotation))
    }
}

fn verdict(case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
    let basic = |placement: &&Placement| is_basic(placement) && is_in_primary_care(case, placement);
    let placed = case.placements().filter(basic).map(|placement| &placement.unit);
    let posts = case.record.employments.iter().flatten().filter(|row| matches!(row.stage, Stage::At | Stage::Bt));
    let known: Vec<&UnitId> = placed.chain(posts.map(|row| &row.unit)).collect();
    let unit = |part: &Placement| case.unit_name(&part.unit);
    match rotation.parts.iter().find(|part| known.contains(&&part.unit)) {
        Some(part) => rotation.holds(say!("pc-unit-known", unit = unit(part))),
        None if known.is_empty() => Verdict::on_track(say!("pc-unit-history-unknown")),
        None => {
            let names: Vec<String> = rotation.parts.iter().map(|part| unit(part)).collect();
            rotation.holds(say!("pc-unit-other", units = names))
        }
    }
}
