//! `primary-care-displaces-nothing`: no other service is called off, or moved past the planned end, for the rotation.

use serde::Deserialize;
use training::{Placement, PlacementState};

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareDisplacesNothing {}

impl Judge for PrimaryCareDisplacesNothing {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(verdict(case, rotation)))
    }
}

fn verdict(case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
    let lists: Vec<_> = rotation.details().filter_map(|details| details.displaced.as_ref()).collect();
    if lists.is_empty() {
        return Verdict::undecided(say!("pc-displaced-unknown")).next(say!("pc-next-displaced"));
    }
    let moved: Vec<&Placement> = lists.into_iter().flatten().filter_map(|id| case.record.placement(id)).collect();
    let end = case.record.training.planned_end_on;
    let is_lost = |placement: &&&Placement| {
        placement.state == PlacementState::Cancelled || end.is_some_and(|end| placement.to > end)
    };
    let lost: Vec<&Placement> = moved.iter().filter(is_lost).copied().collect();
    let names = |placements: &[&Placement]| -> Vec<String> {
        placements.iter().map(|placement| case.unit_name(&placement.unit)).collect()
    };
    let verdict = if !lost.is_empty() {
        Verdict::amber(say!("pc-displaced-lost", units = names(&lost)))
            .next(say!("pc-next-plan-again"))
            .due(rotation.from())
    } else if moved.is_empty() {
        rotation.holds(say!("pc-displaced-none"))
    } else {
        rotation.holds(say!("pc-displaced-kept", units = names(&moved)))
    };
    verdict.with_all("placements", moved.iter().map(|placement| &placement.id))
}
