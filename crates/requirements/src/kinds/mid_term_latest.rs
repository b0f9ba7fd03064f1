//! `mid-term-latest`: the mid-term evaluation is done at the latest so many months before the planned end.

use calendar::add_months;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidTermLatest {
    /// Calendar months before the planned end.
    months_before_end: i32,
    /// Calendar months before that day from which a booking is asked for.
    warn_months: i32,
}

impl Judge for MidTermLatest {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl MidTermLatest {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(mid_term) = &case.record.mid_term else {
            return Verdict::not_kept("mid_term");
        };
        let held = case.happened(mid_term.held_on);
        if let (None, Some(over)) = (held, case.over()) {
            return over;
        }
        let Some(end) = case.time.planned_end_on() else {
            return match held {
                Some(on) => Verdict::fulfilled(say!("mid-term-latest-held", on = on)),
                None => Verdict::undecided(say!("mid-term-latest-no-end")).next(say!("mid-term-latest-set-end")),
            };
        };
        let limit = add_months(end, -self.months_before_end);
        let months = i64::from(self.months_before_end);
        let rule = say!("mid-term-latest-rule", limit = limit, months = months, end = end);
        let booked = mid_term.booked_for.filter(|day| *day >= case.on);
        let late_next = |day| say!("mid-term-latest-move-end", day = add_months(day, self.months_before_end));
        let verdict = match (held, booked) {
            (Some(on), _) if on <= limit => {
                return Verdict::fulfilled(say!("mid-term-latest-held", on = on)).and(rule).due(limit);
            }
            (Some(on), _) => {
                let late = say!("mid-term-latest-held-late", on = on);
                match case.decision() {
                    Some(decision) => Verdict::amber(late).but_fulfilled().and(rule).and(say!(
                        "mid-term-latest-decided",
                        on = decision.on,
                        reason = decision.reason.clone()
                    )),
                    None => Verdict::red(late).and(rule),
                }
                .next(late_next(on))
            }
            (None, booked) if limit < case.on => {
                Verdict::red(say!("mid-term-latest-passed")).and(rule).next(late_next(booked.unwrap_or(case.on)))
            }
            (None, Some(day)) if day <= limit => Verdict::on_track(say!("mid-term-latest-booked", day = day))
                .and(rule)
                .next(say!("mid-term-latest-hold")),
            (None, Some(day)) => {
                Verdict::amber(say!("mid-term-latest-booked", day = day)).and(rule).next(late_next(day))
            }
            (None, None) if add_months(case.on, self.warn_months) >= limit => {
                Verdict::amber(say!("mid-term-latest-not-booked")).and(rule).next(say!("mid-term-latest-book"))
            }
            (None, None) => Verdict::on_track(rule).next(say!("mid-term-latest-book")),
        };
        verdict.due(limit)
    }
}
