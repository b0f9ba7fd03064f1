//! `primary-care-periods`: the rotation is one period, or is laid out in several for a reason.

use calendar::Period;
use serde::Deserialize;
use training::RotationLayout;

use crate::case::{Case, merged};
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCarePeriods {}

impl Judge for PrimaryCarePeriods {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(verdict(rotation)))
    }
}

fn verdict(rotation: &Rotation<'_>) -> Verdict {
    let periods = merged(rotation.parts.iter().filter_map(|part| Period::new(part.from, part.to).ok()));
    if periods.len() == 1 {
        return rotation.holds(say!("pc-one-period", from = rotation.from(), to = rotation.to()));
    }
    let told = say!("pc-several-periods", count = periods.len());
    let chosen = rotation.has(|details| {
        let needs = details.rationale.as_ref().is_some_and(|r| r.needs.is_some() || r.wishes.is_some());
        needs || details.layout.is_some_and(|layout| layout != RotationLayout::OnePeriod)
    });
    if chosen {
        rotation.holds(told).and(say!("pc-several-chosen"))
    } else {
        Verdict::amber(told).next(say!("pc-next-one-period")).due(rotation.from())
    }
}
