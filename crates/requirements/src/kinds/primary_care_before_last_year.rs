//! `primary-care-before-last-year`: the rotation is over before the last, busy months of the training.

use calendar::add_months;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareBeforeLastYear {
    /// Calendar months before the planned end.
    last_months: i32,
}

impl Judge for PrimaryCareBeforeLastYear {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(case, rotation)))
    }
}

impl PrimaryCareBeforeLastYear {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let Some(end) = case.record.training.planned_end_on else {
            return Verdict::undecided(say!("pc-no-planned-end")).next(say!("pc-next-planned-end"));
        };
        let limit = add_months(end, -self.last_months);
        let sentence = say!("pc-last-year", to = rotation.to(), end = end, limit = limit);
        if rotation.to() > limit {
            Verdict::amber(sentence).next(say!("pc-when-next-earlier")).due(rotation.from())
        } else {
            rotation.holds(sentence)
        }
    }
}
