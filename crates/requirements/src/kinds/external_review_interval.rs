//! `external-review-interval`: not longer than so many years between reviews of the unit by somebody without ties.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::ExternalReview;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExternalReviewInterval {
    /// Years from one review to the next, and from the first trainee to the first review.
    years: i32,
    /// Months before the day in which a booking is asked for.
    book_months_ahead: i32,
}

impl JudgeUnit for ExternalReviewInterval {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl ExternalReviewInterval {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let unit = case.unit();
        let Some(reviews) = &unit.external_reviews else {
            return Verdict::not_kept("units.external_reviews");
        };
        let held =
            |review: &ExternalReview| review.held_on.filter(|on| *on <= case.on && review.independent != Some(false));
        let last = reviews.iter().filter_map(|review| held(review).map(|on| (on, review))).max_by_key(|(on, _)| *on);
        let from: Date = match (last, unit.first_trainee_on) {
            (Some((on, _)), _) => on,
            (None, Some(first)) if first > case.on => {
                return Verdict::not_applicable(say!("review-interval-no-trainees"));
            }
            (None, Some(first)) => first,
            (None, None) => {
                return Verdict::undecided(say!("review-interval-unknown")).next(say!("review-interval-next-enter"));
            }
        };
        let due = add_months(from, 12 * self.years);
        let years = i64::from(self.years);
        let sentence = match (last, case.on > due) {
            (Some((on, _)), false) => say!("review-interval-next", on = on, years = years, due = due),
            (Some((on, _)), true) => say!("review-interval-passed", on = on, years = years),
            (None, false) => say!("review-interval-first", first = from, years = years, due = due),
            (None, true) => say!("review-interval-first-passed", first = from, years = years),
        };
        let waits = |review: &&ExternalReview| review.held_on.is_none() && review.booked_for.is_some();
        let booked = reviews.iter().filter(waits).filter_map(|review| review.booked_for.map(|on| (on, review)));
        let booked = booked.filter(|(on, _)| *on >= case.on).min_by_key(|(on, _)| *on);
        let verdict = if case.on > due {
            Verdict::red(sentence)
        } else {
            match booked {
                Some((on, _)) if on > due => Verdict::amber(sentence),
                Some(_) => Verdict::on_track(sentence),
                None if case.on >= add_months(due, -self.book_months_ahead) => Verdict::amber(sentence),
                None if last.is_some() => Verdict::fulfilled(sentence),
                None => Verdict::on_track(sentence),
            }
        };
        let verdict = match booked {
            Some((on, review)) => verdict
                .and(say!("review-interval-booked", on = on))
                .next(say!("review-interval-next-prepare"))
                .with("external_reviews", &review.id),
            None if verdict.fulfilled => verdict,
            None => verdict.next(say!("review-interval-next-book")),
        };
        match last {
            Some((_, review)) => verdict.with("external_reviews", &review.id),
            None => verdict,
        }
        .due(due)
    }
}
