//! `requested-review-booked`: an extra external review that the commissioner asks for is booked.

use calendar::add_months;
use serde::Deserialize;
use training::ExternalReview;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestedReviewBooked {
    /// Months after the request in which it is booked.
    book_within_months: i32,
}

impl JudgeUnit for RequestedReviewBooked {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if !case.is_health_centre() {
            return Vec::new();
        }
        let Some(reviews) = &case.unit().external_reviews else {
            return vec![Verdict::not_kept("units.external_reviews")];
        };
        let open = |review: &&ExternalReview| review.held_on.is_none_or(|on| on > case.on);
        let each = reviews.iter().filter(open).filter_map(|review| self.one(case, review)).collect();
        vec![Verdict::all_of(each).unwrap_or_else(|| Verdict::not_applicable(say!("requested-none")))]
    }
}

impl RequestedReviewBooked {
    fn one(&self, case: &UnitCase<'_>, review: &ExternalReview) -> Option<Verdict> {
        let on = review.requested_on.filter(|on| *on <= case.on)?;
        let sentence = match &review.request_reason {
            Some(reason) => say!("requested-because", on = on, reason = reason.clone()),
            None => say!("requested", on = on),
        };
        let due = add_months(on, self.book_within_months);
        let verdict = match review.booked_for {
            Some(day) if day < case.on => {
                Verdict::amber(sentence).and(say!("requested-day-passed", day = day)).next(say!("requested-next-tell"))
            }
            Some(day) => Verdict::fulfilled(sentence).and(say!("requested-booked", day = day)).due(day),
            None if due < case.on => Verdict::red(sentence).and(say!("requested-unbooked")).due(due),
            None => Verdict::amber(sentence).and(say!("requested-unbooked")).due(due),
        };
        let verdict = if review.booked_for.is_none() { verdict.next(say!("requested-next-book")) } else { verdict };
        Some(verdict.with("external_reviews", &review.id))
    }
}
