//! `observed-consultations`: consultations are observed or recorded at least so many times a year.

use calendar::{Date, Period, add_months, days_between, next_day};
use serde::Deserialize;
use training::{AssessmentMethod, PlacementKind};

use crate::case::{Case, merged};
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObservedConsultations {
    /// Times a year, at the least.
    per_year_at_least: i64,
    /// Times a year, at the most that the source speaks of; said, not judged.
    per_year_at_most: i64,
    /// What is counted, together.
    #[serde(deserialize_with = "parameters::assessment_methods")]
    methods: Vec<AssessmentMethod>,
    /// Times a year below which it is grave.
    red_below_per_year: i64,
}

impl Judge for ObservedConsultations {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl ObservedConsultations {
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
        let year_ago = add_months(case.on, -12);
        let from = next_day(year_ago).max(started);
        let Some(home_days) = home_days(case, from) else {
            return Verdict::not_kept("employments");
        };
        // so many times a year of calendar days is the same share of the days at home, rounded down
        let year_days = days_between(year_ago, case.on).max(1);
        let due_by_now = |per_year: i64| per_year * home_days / year_days;
        let wanted = due_by_now(self.per_year_at_least);
        let in_window = |on: Date| (from..=case.on).contains(&on);
        let counted: Vec<_> = assessments
            .iter()
            .filter(|a| self.methods.contains(&a.method) && in_window(a.on) && a.documented != Some(false))
            .collect();
        let done = i64::try_from(counted.len()).unwrap_or(i64::MAX);
        if wanted == 0 && done == 0 {
            let short = say!("consultations-little-time", from = from, days = home_days);
            return if home_days == 0 {
                Verdict::not_applicable(say!("consultations-away"))
            } else {
                Verdict::on_track(short).next(self.next())
            };
        }
        let sentence = if from == started || home_days < year_days {
            say!("consultations-part", from = from, done = done, wanted = wanted, year = self.per_year_at_least)
        } else {
            say!("consultations-year", done = done, wanted = wanted)
        };
        let verdict = if done >= wanted {
            Verdict::fulfilled(sentence)
        } else if done >= due_by_now(self.red_below_per_year) {
            Verdict::amber(sentence).next(self.next())
        } else {
            Verdict::red(sentence).next(self.next())
        };
        verdict.with_all("assessments", counted.iter().map(|assessment| &assessment.id))
    }

    fn next(&self) -> crate::message::Message {
        say!("consultations-next", least = self.per_year_at_least, most = self.per_year_at_most)
    }
}

/// Days from one through the day looked at on which the trainee is in service and not on a side rotation, return weeks
/// excepted. `None`: not kept here.
fn home_days(case: &Case<'_>, from: Date) -> Option<i64> {
    let ledger = case.time.ledger()?;
    let window = Period::new(from, case.on).ok()?;
    let rotations = || case.placements().filter(|placement| placement.kind == PlacementKind::SideRotation);
    let away = rotations().filter_map(|p| Period::new(p.from, p.to).ok()?.overlap(&window));
    let back = rotations().flat_map(|p| p.return_weeks.iter().flatten());
    let back = back.filter_map(|week| Period::new(week.from, week.to).ok()?.overlap(&window));
    let days = |periods: Vec<Period>| -> i64 { periods.iter().map(|period| ledger.days_present_in(period)).sum() };
    Some(ledger.days_present_in(&window) - days(merged(away)) + days(merged(back)))
}
