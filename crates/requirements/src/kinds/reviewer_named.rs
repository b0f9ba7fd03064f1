//! `reviewer-named`: it is told who does the unit's external review.

use serde::Deserialize;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewerNamed {}

impl JudgeUnit for ReviewerNamed {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![verdict(case)] } else { Vec::new() }
    }
}

fn verdict(case: &UnitCase<'_>) -> Verdict {
    let Some(reviews) = &case.unit().external_reviews else {
        return Verdict::not_kept("units.external_reviews");
    };
    let dated = reviews.iter().filter_map(|review| {
        let held = review.held_on.filter(|on| *on <= case.on);
        held.or(review.booked_for).map(|day| (day, review))
    });
    let Some((day, review)) = dated.max_by_key(|(day, _)| *day) else {
        return Verdict::not_applicable(say!("reviewer-no-review"));
    };
    match &review.reviewer {
        Some(reviewer) => Verdict::fulfilled(say!("reviewer-named", day = day, reviewer = reviewer.clone())),
        None => Verdict::amber(say!("reviewer-not-named", day = day)).next(say!("reviewer-next")),
    }
    .with("external_reviews", &review.id)
}
