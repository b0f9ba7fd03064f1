//! `review-announced`: a unit that is to be reviewed next year is told so this year.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{ExternalReview, ReviewAnnouncement};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewAnnounced {
    /// Years from one review to the next, and from the first trainee to the first review.
    years: i32,
    /// The month of the year before, from whose first day a missing announcement is late.
    late_from_month: i8,
}

impl JudgeUnit for ReviewAnnounced {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl ReviewAnnounced {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let unit = case.unit();
        let Some(reviews) = &unit.external_reviews else {
            return Verdict::not_kept("units.external_reviews");
        };
        let held =
            |review: &ExternalReview| review.held_on.filter(|on| *on <= case.on && review.independent != Some(false));
        let last = reviews.iter().filter_map(held).max();
        let Some(since) = last.or(unit.first_trainee_on).filter(|since| *since <= case.on) else {
            return Verdict::not_applicable(say!("announced-no-due"));
        };
        let due_year = add_months(since, 12 * self.years).year();
        if due_year > case.on.year() + 1 {
            return Verdict::not_applicable(say!("announced-later", year = due_year.to_string()));
        }
        let Some(rows) = case.mission().and_then(|mission| mission.review_announcements.as_deref()) else {
            return Verdict::not_kept("units.mission.review_announcements");
        };
        let of_year = |row: &&ReviewAnnouncement| i64::from(row.year) >= i64::from(due_year) && row.sent_on <= case.on;
        let year = due_year.to_string();
        match rows.iter().filter(of_year).min_by_key(|row| row.sent_on) {
            Some(row) => {
                let sentence = say!("announced", year = year, on = row.sent_on);
                if row.sent_on.year() < due_year {
                    Verdict::fulfilled(sentence)
                } else {
                    Verdict::amber(sentence).but_fulfilled().and(say!("announced-late"))
                }
                .with("mission", &row.id)
            }
            None => self.untold(case.on, due_year, year),
        }
    }

    fn untold(&self, on: Date, due_year: i16, year: String) -> Verdict {
        let sentence = say!("announced-not", year = year);
        let verdict = if on.year() >= due_year {
            Verdict::red(sentence)
        } else if on.month() >= self.late_from_month {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = match Date::new(due_year, 1, 1) {
            Ok(first) => verdict.due(calendar::previous_day(first)),
            Err(_) => verdict,
        };
        verdict.next(say!("announced-next"))
    }
}
