//! `mid-term-ordered`: the mid-term evaluation is ordered so many months before the day it is wished for.

use calendar::{Months, add_months};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidTermOrdered {
    /// Calendar months from the order to the wished day.
    lead_months: i32,
    /// Calendar months below which the lead is far too short.
    red_below_lead_months: i32,
    /// Full-time months at which an order is asked for.
    #[serde(deserialize_with = "parameters::months")]
    unordered_amber_months: Months,
    /// Full-time months at which an order that is not made is grave.
    #[serde(deserialize_with = "parameters::months")]
    unordered_red_months: Months,
}

impl Judge for MidTermOrdered {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl MidTermOrdered {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(mid_term) = &case.record.mid_term else {
            return Verdict::not_kept("mid_term");
        };
        if let Some(on) = case.happened(mid_term.held_on) {
            return Verdict::fulfilled(say!("mid-term-order-past", on = on));
        }
        if let Some(over) = case.over() {
            return over;
        }
        if let Some(ordered) = case.happened(mid_term.ordered_on) {
            let earliest = add_months(ordered, self.lead_months);
            let Some(day) = mid_term.desired_on.or(mid_term.booked_for) else {
                return Verdict::fulfilled(say!("mid-term-ordered", on = ordered))
                    .and(say!("mid-term-order-earliest", day = earliest));
            };
            let sentence = say!("mid-term-ordered-for", on = ordered, day = day);
            let months = i64::from(self.lead_months);
            return if day >= earliest {
                Verdict::fulfilled(sentence)
            } else {
                let verdict = if day >= add_months(ordered, self.red_below_lead_months) {
                    Verdict::amber(sentence)
                } else {
                    Verdict::red(sentence)
                };
                verdict
                    .and(say!("mid-term-order-short", months = months, day = earliest))
                    .next(say!("mid-term-order-move", day = earliest))
                    .due(add_months(day, -self.lead_months))
            };
        }
        let Some(counted) = case.time.counted() else {
            return Verdict::not_kept("employments");
        };
        let sentence = say!("mid-term-not-ordered", months = counted);
        let next = say!("mid-term-order-next", months = i64::from(self.lead_months));
        // a wished day says by itself when the order must be in
        if let Some(day) = mid_term.desired_on.or(mid_term.booked_for).filter(|day| *day >= case.on) {
            let deadline = add_months(day, -self.lead_months);
            let verdict = if case.on <= deadline {
                Verdict::on_track(sentence)
            } else if case.on <= add_months(day, -self.red_below_lead_months) {
                Verdict::amber(sentence)
            } else {
                Verdict::red(sentence)
            };
            return verdict.and(say!("mid-term-order-by", deadline = deadline, day = day)).due(deadline).next(next);
        }
        // months that were credited brought no occasion to order it
        let served = case.time.served_through(case.on).unwrap_or_default();
        let verdict = if served >= self.unordered_red_months {
            Verdict::red(sentence)
        } else if counted >= self.unordered_amber_months {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = match case.time.fully_reached_on(self.unordered_amber_months) {
            Some(day) => verdict.and(say!("mid-term-order-from", day = day)).due(day),
            None => verdict,
        };
        verdict.next(next)
    }
}
