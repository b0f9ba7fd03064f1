//! `mid-term-window`: the mid-term evaluation is done about halfway, counted in full-time months.

use calendar::{Date, Months};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidTermWindow {
    /// Full-time months at which the window opens.
    #[serde(deserialize_with = "parameters::months")]
    from_months: Months,
    /// Full-time months at which the window closes, counted.
    #[serde(deserialize_with = "parameters::months")]
    to_months: Months,
    /// The point the source names, where it names one.
    #[serde(default, deserialize_with = "optional_months")]
    target_months: Option<Months>,
    /// Full-time months after which an evaluation not done is grave. Left out: never by this rule.
    #[serde(default, deserialize_with = "optional_months")]
    red_after_months: Option<Months>,
}

fn optional_months<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Months>, D::Error> {
    parameters::months(deserializer).map(Some)
}

impl Judge for MidTermWindow {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl MidTermWindow {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(mid_term) = &case.record.mid_term else {
            return Verdict::not_kept("mid_term");
        };
        let Some(counted) = case.time.counted() else {
            return Verdict::not_kept("employments");
        };
        let at = |day: Date| case.time.counted_through(day).unwrap_or_default();
        let inside = |months: Months| self.from_months <= months && months <= self.to_months;
        let (from, to) = (self.from_months.whole_months(), self.to_months.whole_months());
        if let Some(on) = case.happened(mid_term.held_on) {
            let held = say!("mid-term-held", on = on, months = at(on));
            return if inside(at(on)) {
                Verdict::fulfilled(held)
            } else {
                Verdict::amber(held)
                    .but_fulfilled()
                    .and(say!("mid-term-outside", from = from, to = to))
                    .next(say!("mid-term-outside-next"))
            };
        }
        if let Some(over) = case.over() {
            return over;
        }
        let opens = case.time.fully_reached_on(self.from_months);
        let closes = case.time.fully_reached_on(self.to_months);
        let booked = mid_term.booked_for.filter(|day| *day >= case.on);
        let now = say!("mid-term-now", months = counted);
        // months that were credited brought no occasion to hold it
        let served = case.time.served_through(case.on).unwrap_or_default();
        let verdict = if self.red_after_months.is_some_and(|limit| served > limit) {
            Verdict::red(now).and(say!("mid-term-not-done", from = from, to = to))
        } else if let Some(day) = booked {
            let booked = say!("mid-term-booked", day = day, months = at(day));
            if inside(at(day)) {
                Verdict::on_track(booked).next(say!("mid-term-hold"))
            } else {
                Verdict::amber(booked)
                    .and(say!("mid-term-outside", from = from, to = to))
                    .next(say!("mid-term-outside-next"))
            }
        } else if counted >= self.from_months {
            Verdict::amber(now).and(say!("mid-term-not-done", from = from, to = to))
        } else {
            let target = self.target_months.and_then(|target| case.time.fully_reached_on(target)).or(opens);
            match target {
                Some(day) => Verdict::on_track(now).and(say!("mid-term-target", day = day)),
                None => Verdict::on_track(now).and(say!("mid-term-not-in-sight", from = from)),
            }
        };
        let verdict = match closes {
            Some(day) => verdict.due(day),
            None => verdict,
        };
        if verdict.next_step.is_some() { verdict } else { verdict.next(say!("mid-term-next")) }
    }
}
