//! `minimum-time`: the training lasts at least so many full-time months.

use calendar::{Ledger, Months};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumTime {
    /// Full-time months in all.
    #[serde(deserialize_with = "parameters::months")]
    months: Months,
    /// How far the plan may fall short before it is grave.
    #[serde(deserialize_with = "parameters::months")]
    amber_up_to_months_short: Months,
}

impl Judge for MinimumTime {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }

    fn minimum_months(&self) -> Option<Months> {
        Some(self.months)
    }
}

impl MinimumTime {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let time = case.time;
        let (Some(counted), Some(employments)) = (time.counted(), &case.record.employments) else {
            return Verdict::not_kept("employments");
        };
        let ids = employments.iter().map(|employment| &employment.id);
        let sum = say!("time-counted", counted = counted, minimum = self.months);
        let reached_on = time.reached_on(self.months);
        if time.reaches(counted, self.months) {
            return Verdict::fulfilled(sum).with_all("employments", ids);
        }
        let applied = case.record.application.as_ref().and_then(|application| case.happened(application.submitted_on));
        if let Some(on) = applied {
            return Verdict::red(sum)
                .and(say!("time-applied-too-early", on = on))
                .next(say!("time-next-withdraw"))
                .with_all("employments", ids)
                .due(on);
        }
        let (Some(end), Some(at_end)) = (time.planned_end_on(), time.counted_at_planned_end()) else {
            return match reached_on {
                Some(day) => Verdict::on_track(sum).and(say!("time-reached-on", day = day)).due(day),
                None => Verdict::amber(sum).and(say!("time-never-reached")).next(say!("time-next-plan-service")),
            }
            .with_all("employments", ids);
        };
        let planned = say!("time-at-planned-end", end = end, months = at_end);
        let verdict = if time.reaches(at_end, self.months) {
            let verdict = Verdict::on_track(sum).and(planned);
            match reached_on {
                Some(day) => verdict.and(say!("time-reached-on", day = day)).due(day),
                None => verdict,
            }
        } else {
            let short = self.months - at_end;
            let shortage = say!("time-short", short = at_end.shown_left_to(self.months));
            let verdict = if short <= self.amber_up_to_months_short { Verdict::amber(sum) } else { Verdict::red(sum) };
            let verdict = verdict.and(planned).and(shortage).due(end);
            let verdict = match time.ledger().and_then(Ledger::last_day).filter(|last| *last < end) {
                Some(last) => verdict.and(say!("time-service-ends", on = last)),
                None => verdict,
            };
            match time.fully_reached_on(self.months) {
                Some(day) => verdict.and(say!("time-reached-on", day = day)).next(say!("time-next-extend", day = day)),
                None => verdict.next(say!("time-next-plan-service")),
            }
        };
        verdict.with_all("employments", ids)
    }
}
