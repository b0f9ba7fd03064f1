//! `bt-planned`: a doctor without Swedish AT begins with basic training.

use serde::Deserialize;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtPlanned {
    /// Months in service from the start in which it is waited for.
    waiting_months: i32,
}

impl Judge for BtPlanned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl BtPlanned {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if let Some(bt) = Bt::of(case) {
            return match bt.approved_on() {
                Some(on) => Verdict::fulfilled(say!("bt-approved", on = on)),
                None => Verdict::fulfilled(say!("bt-planned")),
            };
        }
        let started = case.record.training.started_on;
        match case.record.training.swedish_at {
            Some(true) => return Verdict::not_applicable(say!("bt-planned-at-done")),
            None => {
                return Verdict::undecided(say!("bt-planned-at-unknown")).next(say!("bt-planned-next-at")).due(started);
            }
            Some(false) => {}
        }
        let sentence = say!("bt-not-planned", start = started);
        let limit = case.months_in_service_after(started, self.waiting_months);
        let verdict = if limit.is_some_and(|limit| limit < case.on) {
            Verdict::red(sentence)
        } else if started <= case.on {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        verdict.next(say!("bt-planned-next")).due(started)
    }
}
