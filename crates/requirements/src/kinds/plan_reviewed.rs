//! `plan-reviewed`: in certain months of the year an extra supervision hour goes to reviewing the training plan.

use calendar::{Date, Period, add_months, month_of, previous_day};
use serde::Deserialize;
use training::EntryId;

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanReviewed {
    /// The months, 1 for January.
    months: Vec<i8>,
    /// Months from the start of ST before which no review is looked for, since there need be no plan yet.
    first_after_months: i32,
    /// Days after the month in which a review is late but not missed.
    late_days: u32,
}

/// A review: its day, and the entry that tells of it.
type Review<'a> = (Date, &'static str, &'a EntryId);

/// How many months back a review month is looked for.
const MONTHS_BACK: i32 = 2 * 12;

impl Judge for PlanReviewed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl PlanReviewed {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let record = case.record;
        let sessions = || record.supervision_sessions.iter().flatten().filter(|s| s.plan_review == Some(true));
        if record.plan_reviews.is_none() && sessions().next().is_none() {
            return Verdict::not_kept("plan_reviews");
        }
        if let Some(over) = case.over() {
            return over;
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let reviews = record.plan_reviews.iter().flatten().map(|review| (review.on, "plan_reviews", &review.id));
        let hours = sessions().filter(|session| session.held != Some(false));
        let hours = hours.map(|session| (session.on, "supervision_sessions", &session.id));
        let reviews: Vec<Review<'_>> = reviews.chain(hours).filter(|(on, ..)| *on <= case.on).collect();
        let first = case.due_months_after(started, self.first_after_months);
        let Some(window) = self.month_by(case, case.on, first) else {
            return match self.month_after(first.max(case.on)) {
                Some(month) => Verdict::on_track(say!("plan-review-due", deadline = month.to())).due(month.to()),
                None => Verdict::on_track(say!("plan-review-later", from = first)),
            }
            .next(say!("plan-review-next"));
        };
        let done = |from: Date, to: Date| {
            reviews.iter().filter(|(on, ..)| (from..=to).contains(on)).max_by_key(|(on, ..)| *on)
        };
        if let Some((on, section, id)) = done(window.from(), case.on) {
            let verdict = Verdict::fulfilled(say!("plan-review-done", on = *on));
            let verdict = if *on > window.to() {
                verdict.and(say!("plan-review-done-late", month = window.from()))
            } else {
                verdict
            };
            return verdict.with(section, id);
        }
        let limit = days_after(window.to(), self.late_days);
        let verdict = if case.on <= window.to() {
            match self.month_by(case, previous_day(window.from()), first) {
                Some(before) if done(before.from(), previous_day(window.from())).is_none() => {
                    Verdict::amber(say!("plan-review-due", deadline = window.to()))
                        .and(say!("plan-review-none-before", month = before.to()))
                }
                _ => Verdict::on_track(say!("plan-review-due", deadline = window.to())),
            }
        } else {
            let missing = say!("plan-review-missing", deadline = window.to());
            let noted = case.decision().filter(|decision| decision.on >= window.from());
            match noted {
                Some(decision) => {
                    Verdict::amber(missing).and(say!("plan-review-moved", reason = decision.reason.clone()))
                }
                None if case.on <= limit => Verdict::amber(missing),
                None => Verdict::red(missing),
            }
        };
        verdict.due(window.to()).next(say!("plan-review-next"))
    }

    /// The latest review month that has begun by a day, and begins no earlier than another, with some service in it.
    fn month_by(&self, case: &Case<'_>, by: Date, first: Date) -> Option<Period> {
        let months = (0..MONTHS_BACK).map(|back| month_of(add_months(by.first_of_month(), -back)));
        let present = |month: &Period| case.time.ledger().is_none_or(|ledger| ledger.days_present_in(month) > 0);
        let mut due = months.filter(|month| self.months.contains(&month.from().month()));
        due.find(|month| present(month)).filter(|month| month.from() >= first)
    }

    /// The first review month from a day on.
    fn month_after(&self, first: Date) -> Option<Period> {
        let from = if first == first.first_of_month() { first } else { add_months(first.first_of_month(), 1) };
        (0..MONTHS_BACK)
            .map(|ahead| month_of(add_months(from, ahead)))
            .find(|month| self.months.contains(&month.from().month()))
    }
}
