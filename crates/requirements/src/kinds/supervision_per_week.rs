//! `supervision-per-week`: scheduled supervision at home, as a mean over the latest weeks that the trainee was there.

use calendar::{IsoWeek, Period, previous_day};
use serde::Deserialize;
use training::SupervisionSession;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisionPerWeek {
    /// Hours a week, in hundredths.
    #[serde(deserialize_with = "parameters::hundredths")]
    hours_per_week: i64,
    /// Home weeks looked at, the latest ones.
    home_weeks: usize,
    /// Fewer home weeks than this are too few to judge by.
    home_weeks_at_least: usize,
    /// Weeks back in which home weeks are looked for.
    weeks_back: u16,
    /// Weekdays at home that make a week a home week.
    home_days_a_week: usize,
    /// A mean from here on is short but not grave, in hundredths of an hour.
    #[serde(deserialize_with = "parameters::hundredths")]
    amber_from_hours: i64,
    /// The part of the weeks in which there should be a session; 0 where only the mean matters.
    weeks_with_session_percent: usize,
    /// Whether the extra hours for the plan count.
    plan_reviews_count: bool,
}

impl Judge for SupervisionPerWeek {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl SupervisionPerWeek {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(sessions) = &case.record.supervision_sessions else {
            return Verdict::not_kept("supervision_sessions");
        };
        if case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let weeks = self.latest_home_weeks(case);
        if weeks.is_empty() {
            return Verdict::not_applicable(say!("supervision-not-at-home"));
        }
        if weeks.len() < self.home_weeks_at_least {
            return Verdict::on_track(say!("supervision-too-early", weeks = weeks.len()))
                .next(say!("supervision-next-book"));
        }
        let mut minutes = 0;
        let mut held: Vec<&SupervisionSession> = Vec::new();
        let mut with_session: Vec<IsoWeek> = Vec::new();
        for session in sessions.iter().filter(|session| self.counts(case, session)) {
            let week = IsoWeek::of(session.on);
            if weeks.contains(&week) {
                minutes += i64::from(session.duration_minutes);
                held.push(session);
                if !with_session.contains(&week) {
                    with_session.push(week);
                }
            }
        }
        let count = i64::try_from(weeks.len()).unwrap_or(i64::MAX);
        // in hundredths of a minute a week, so that the comparison is exact
        let reaches = |hours: i64| minutes * 100 >= hours * 60 * count;
        let mean = minutes.checked_div(count).unwrap_or_default();
        let wanted = self.hours_per_week * 60 / 100;
        let sentence =
            say!("supervision-mean", sessions = held.len(), weeks = weeks.len(), mean = mean, wanted = wanted);
        let often = with_session.len() * 100 >= self.weeks_with_session_percent * weeks.len();
        let verdict = match (reaches(self.hours_per_week), reaches(self.amber_from_hours)) {
            (true, _) if often => Verdict::fulfilled(sentence),
            (true, _) => Verdict::amber(sentence)
                .and(say!("supervision-some-weeks", with = with_session.len(), weeks = weeks.len()))
                .next(say!("supervision-next-every-week")),
            (false, true) => Verdict::amber(sentence).next(say!("supervision-next-book")),
            (false, false) => Verdict::red(sentence).next(say!("supervision-next-book")),
        };
        verdict.with_all("supervision_sessions", held.iter().map(|session| &session.id))
    }

    /// The latest whole weeks at home, the newest first.
    fn latest_home_weeks(&self, case: &Case<'_>) -> Vec<IsoWeek> {
        let before = |week: IsoWeek| IsoWeek::of(previous_day(week.monday()));
        let mut week = IsoWeek::of(case.on);
        if week.sunday() > case.on {
            week = before(week);
        }
        let mut weeks = Vec::new();
        for _ in 0..self.weeks_back {
            if weeks.len() == self.home_weeks || week.sunday() < case.record.training.started_on {
                break;
            }
            if let Ok(days) = Period::new(week.monday(), week.sunday()) {
                weeks.extend(case.home_weeks(&days, self.home_days_a_week));
            }
            week = before(week);
        }
        weeks
    }

    /// Whether a session was held at home and is of the sort that counts.
    fn counts(&self, case: &Case<'_>, session: &SupervisionSession) -> bool {
        session.on <= case.on
            && session.held != Some(false)
            && (self.plan_reviews_count || session.plan_review != Some(true))
            && case.is_at_home(session)
    }
}
