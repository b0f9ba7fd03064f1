//! `first-block-at-home`: the training starts with so many contiguous full-time months at the health centre.

use calendar::{Months, Period, previous_day};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstBlockAtHome {
    /// What the source says, from.
    #[serde(deserialize_with = "parameters::months")]
    usual_from_months: Months,
    /// What the source says, to; the same as from where the source gives one number.
    #[serde(deserialize_with = "parameters::months")]
    usual_to_months: Months,
    /// Long enough from.
    #[serde(deserialize_with = "parameters::months")]
    enough_months: Months,
    /// Grave below.
    #[serde(deserialize_with = "parameters::months")]
    grave_below_months: Months,
}

impl Judge for FirstBlockAtHome {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl FirstBlockAtHome {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let Some(ledger) = case.time.ledger() else {
            return Verdict::not_kept("employments");
        };
        let start = case.st_started_on();
        let served_through = |day| Period::new(start, day).map_or(Months::ZERO, |period| ledger.counted_in(&period));
        let (from, to) = (self.usual_from_months, self.usual_to_months);
        let usual = if from == to {
            say!("block-about", months = from.whole_months())
        } else {
            say!("block-from-to", from = from.whole_months(), to = to.whole_months())
        };
        let Some(first) = case.side_rotations().min_by_key(|placement| placement.from) else {
            let served = served_through(case.on);
            let sentence = say!("block-so-far", months = served);
            return if case.time.reaches(served, self.enough_months) {
                Verdict::fulfilled(sentence)
            } else {
                Verdict::on_track(sentence).and(usual).next(say!("block-next-plan"))
            };
        };
        let served = served_through(previous_day(first.from));
        let sentence = say!("block-before", unit = case.unit_name(&first.unit), from = first.from, months = served);
        let verdict = if case.time.reaches(served, self.enough_months) {
            if first.from <= case.on {
                Verdict::fulfilled(sentence)
            } else {
                Verdict::on_track(sentence).next(say!("block-next-follow"))
            }
        } else if served < self.grave_below_months {
            Verdict::red(sentence).and(usual).next(say!("block-next-move"))
        } else {
            Verdict::amber(sentence).and(usual).next(say!("block-next-move"))
        };
        verdict.due(first.from).with("placements", &first.id)
    }
}
