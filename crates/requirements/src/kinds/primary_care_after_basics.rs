//! `primary-care-after-basics`: the rotation does not follow close upon AT or BT.

use calendar::{Date, add_months};
use serde::Deserialize;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareAfterBasics {
    /// Calendar months from the end of AT or BT.
    months_after: i32,
}

impl Judge for PrimaryCareAfterBasics {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(case, rotation)))
    }
}

impl PrimaryCareAfterBasics {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let Some(ended) = ended_on(case) else {
            return match Bt::of(case) {
                Some(_) => Verdict::undecided(say!("pc-bt-under-way")).next(say!("pc-bt-next-book")),
                None => Verdict::undecided(say!("pc-basics-end-unknown")).next(say!("pc-basics-next-end")),
            };
        };
        let first = add_months(ended, self.months_after);
        let months = i64::from(self.months_after);
        let sentence = say!("pc-basics-ended", ended = ended, from = rotation.from());
        if rotation.from() < first {
            Verdict::amber(sentence)
                .and(say!("pc-basics-near", months = months, first = first))
                .next(say!("pc-when-next-later"))
                .due(rotation.from())
        } else {
            rotation.holds(sentence)
        }
    }
}

/// The day AT or BT ended or is to end, whichever is later. AT is over at the latest when ST begins.
fn ended_on(case: &Case<'_>) -> Option<Date> {
    let training = &case.record.training;
    let after_at =
        training.at_completed_on.or_else(|| (training.swedish_at == Some(true)).then(|| case.st_started_on()));
    let Some(bt) = Bt::of(case) else { return after_at };
    let ended = bt.passed_on().or_else(|| bt.approved_on()).or(training.st_started_on);
    ended.or_else(|| bt.examination_booked_for()).max(after_at)
}
