//! `review-prepared`: each area of the coming external review is put together, and holds nobody's own assessment.

use serde::Deserialize;
use training::{ReviewArea, ReviewedArea};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewPrepared {
    /// The areas.
    #[serde(deserialize_with = "parameters::reviewed_areas")]
    areas: Vec<ReviewedArea>,
}

impl JudgeUnit for ReviewPrepared {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl ReviewPrepared {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(reviews) = &case.unit().external_reviews else {
            return Verdict::not_kept("units.external_reviews");
        };
        let last = reviews.iter().filter_map(|review| review.held_on).filter(|on| *on <= case.on).max();
        let waits = reviews.iter().filter(|review| review.held_on.is_none()).filter_map(|review| review.booked_for);
        let Some(day) = waits.filter(|day| *day >= case.on).min() else {
            return Verdict::not_applicable(say!("review-prepared-none-booked"));
        };
        let Some(prepared) = case.mission().and_then(|mission| mission.review_areas.as_deref()) else {
            return Verdict::not_kept("units.mission.review_areas");
        };
        // what was put together for the review before does not serve the next
        let current = |row: &&ReviewArea| row.prepared_on <= case.on && last.is_none_or(|last| last < row.prepared_on);
        let current: Vec<&ReviewArea> = prepared.iter().filter(current).collect();
        let missing: Vec<Arg> = self
            .areas
            .iter()
            .filter(|area| current.iter().all(|row| row.area != **area))
            .map(|area| Arg::Term(name(*area)))
            .collect();
        let done = self.areas.len() - missing.len();
        let sentence = say!("review-prepared", day = day, done = done, of = self.areas.len());
        let individual: Vec<Arg> =
            current.iter().filter(|row| row.individual == Some(true)).map(|row| Arg::Term(name(row.area))).collect();
        if !individual.is_empty() {
            Verdict::red(sentence)
                .and(say!("review-prepared-individual", areas = Arg::List(individual)))
                .next(say!("review-prepared-next-remove"))
        } else if missing.is_empty() {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::amber(sentence)
                .and(say!("review-prepared-missing", areas = Arg::List(missing)))
                .next(say!("review-prepared-next"))
        }
        .due(day)
    }
}

const fn name(area: ReviewedArea) -> &'static str {
    match area {
        ReviewedArea::Documentation => "area-documentation",
        ReviewedArea::Content => "area-content",
        ReviewedArea::Science => "area-science",
        ReviewedArea::Leadership => "area-leadership",
        ReviewedArea::Structure => "area-structure",
        ReviewedArea::Process => "area-process",
    }
}
