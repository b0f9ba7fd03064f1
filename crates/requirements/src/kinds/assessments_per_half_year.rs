//! `assessments-per-half-year`: competence is assessed at least so many times in each half-year.

use calendar::{MONTHS_OF_A_HALF_YEAR, Months, Period, half_year_of};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;
use crate::window::{self, Standing, Window, closed_and_open, scaled_by_months, standing};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssessmentsPerHalfYear {
    /// Times in a half-year of full-time work; fewer where less is worked.
    at_least: u32,
    /// From how many percent of them a closed half-year was nearly met.
    nearly_percent: i64,
    /// Days left of the open half-year when those that are lacking are asked for.
    warn_days: i64,
}

impl Judge for AssessmentsPerHalfYear {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl AssessmentsPerHalfYear {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(assessments) = &case.record.assessments else {
            return Verdict::not_kept("assessments");
        };
        if let Some(over) = case.over() {
            return over;
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        if case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let worked = |period: &Period| -> Months {
            // a half-year that runs on after the planned end is judged by what is left of the training
            let end =
                case.time.planned_end_on().filter(|end| *end >= case.on).map_or(period.to(), |e| e.min(period.to()));
            case.service_in(period.from().max(started), end).unwrap_or_default()
        };
        let signed = || assessments.iter().filter(|assessment| case.happened(assessment.signed_on).is_some());
        let window = |period: Period| Window {
            period,
            wanted: scaled_by_months(self.at_least, worked(&period), MONTHS_OF_A_HALF_YEAR.into()),
            done: i64::try_from(signed().filter(|assessment| period.contains(assessment.on)).count())
                .unwrap_or(i64::MAX),
        };
        let (closed, open) = closed_and_open(case.on, half_year_of);
        let (closed, open) = (window(closed), window(open));
        let told = say!(
            "half-year-assessed",
            half = closed.part(MONTHS_OF_A_HALF_YEAR),
            year = closed.year(),
            done = closed.done,
            wanted = closed.wanted
        );
        let so_far = say!(
            "half-year-assessed-so-far",
            half = open.part(MONTHS_OF_A_HALF_YEAR),
            year = open.year(),
            done = open.done,
            wanted = open.wanted
        );
        let standing = standing(case, &closed, &open, self.nearly_percent, self.warn_days);
        let told = [(&closed, told), (&open, so_far)];
        let mut verdict = window::verdict(standing, told, say!("half-year-away"));
        let counted_from = closed.period.from();
        let unsigned = assessments
            .iter()
            .filter(|a| a.on >= counted_from && a.on <= case.on && case.happened(a.signed_on).is_none());
        let waiting = unsigned.count();
        if waiting > 0 && matches!(standing, Standing::Attention | Standing::Missed) {
            verdict = verdict.and(say!("half-year-unsigned", count = waiting));
        }
        let verdict = window::due(verdict, &closed, &open, say!("half-year-next"));
        let counted = signed().filter(|a| a.on >= counted_from && a.on <= case.on).map(|assessment| &assessment.id);
        verdict.with_all("assessments", counted)
    }
}
