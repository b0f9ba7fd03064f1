//! `primary-care-end-unchanged`: the rotation is fitted in without a later end of the training.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareEndUnchanged {}

impl Judge for PrimaryCareEndUnchanged {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(verdict(case, rotation)))
    }
}

fn verdict(case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
    let Some(end) = case.record.training.planned_end_on else {
        return Verdict::undecided(say!("pc-no-planned-end")).next(say!("pc-next-planned-end"));
    };
    let before = rotation.details().filter_map(|details| details.planned_end_before).min();
    let Some(before) = before else {
        return Verdict::undecided(say!("pc-end-before-unknown")).next(say!("pc-next-end-before"));
    };
    if end <= before {
        return rotation.holds(say!("pc-end-unchanged", end = end));
    }
    let verdict = Verdict::amber(say!("pc-end-later", before = before, end = end));
    match case.decision() {
        Some(decision) => verdict
            .but_fulfilled()
            .and(say!("pc-decided", on = decision.on, reason = decision.reason.clone()))
            .with("decisions", &decision.id),
        None => verdict.next(say!("pc-next-fit-in")).due(rotation.from()),
    }
}
