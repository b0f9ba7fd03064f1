//! `external-review-independent`: the training at the unit is reviewed by somebody without ties to the care provider.

use serde::Deserialize;
use training::ExternalReview;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExternalReviewIndependent {
    /// Months from the unit's first trainee in which nothing is missed though there has been no review.
    months_until_first: i32,
}

impl JudgeUnit for ExternalReviewIndependent {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl ExternalReviewIndependent {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let unit = case.unit();
        let Some(reviews) = &unit.external_reviews else {
            return Verdict::not_kept("units.external_reviews");
        };
        let held = reviews.iter().filter_map(|review| held_on(review, case).map(|on| (on, review)));
        let Some((on, review)) = held.max_by_key(|(on, _)| *on) else {
            let first = unit.first_trainee_on;
            if first.is_some_and(|first| first > case.on) {
                return Verdict::not_applicable(say!("review-no-trainees"));
            }
            let latest = first.map(|first| calendar::add_months(first, self.months_until_first));
            return match latest {
                Some(latest) if case.on <= latest => {
                    Verdict::on_track(say!("review-none-yet")).next(say!("review-next-book")).due(latest)
                }
                Some(latest) => Verdict::amber(say!("review-none")).next(say!("review-next-book")).due(latest),
                None => Verdict::amber(say!("review-none")).next(say!("review-next-book")),
            };
        };
        match review.independent {
            Some(true) => Verdict::fulfilled(say!("review-held", on = on)),
            Some(false) => Verdict::red(say!("review-with-ties", on = on)).next(say!("review-next-independent")),
            None => Verdict::amber(say!("review-ties-unknown", on = on)).next(say!("review-next-ask")),
        }
        .with("external_reviews", &review.id)
    }
}

/// The day a review was held, if it has been.
fn held_on(review: &ExternalReview, case: &UnitCase<'_>) -> Option<calendar::Date> {
    review.held_on.filter(|on| *on <= case.on)
}
