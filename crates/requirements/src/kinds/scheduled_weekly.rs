//! `scheduled-weekly`: the timetable has time for something every week, long enough and, where the source says so, on
//! the right day.

use calendar::{OpenPeriod, Period, add_months};
use serde::Deserialize;
use training::{ScheduledKind, ScheduledTime, TimeOfDay, Weekday};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduledWeekly {
    /// The time, in words.
    name: Bilingual,
    /// What it is for.
    #[serde(deserialize_with = "parameters::scheduled_kind")]
    kind: ScheduledKind,
    /// Its least length in minutes a week; 0: any.
    #[serde(default)]
    minutes: u32,
    /// The day on which it should lie, unless there is a reason.
    #[serde(default, deserialize_with = "optional_weekday")]
    weekday: Option<Weekday>,
    /// The earliest start on that day.
    not_before: Option<String>,
    /// Months back in which supervision that was held without being scheduled keeps it from being grave.
    held_months_back: Option<i32>,
    /// Whether only weeks at the home unit are meant.
    #[serde(default)]
    at_home: bool,
}

fn optional_weekday<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Weekday>, D::Error> {
    parameters::weekday(deserializer).map(Some)
}

impl Judge for ScheduledWeekly {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| case.not_grave_before_start(self.verdict(case)))]
    }
}

impl ScheduledWeekly {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(times) = &case.record.scheduled_times else {
            return Verdict::not_kept("scheduled_times");
        };
        let day = case.day_of_service();
        let holds = |time: &&ScheduledTime| {
            time.kind == self.kind
                && time.weekday.is_some()
                && OpenPeriod { from: time.from, to: time.to }.contains(day)
        };
        let times: Vec<&ScheduledTime> = times.iter().filter(holds).collect();
        if times.is_empty() {
            return self.without(case);
        }
        let name = || self.name.clone();
        let ids = || times.iter().map(|time| &time.id);
        let known: Option<Vec<u32>> = times.iter().map(|time| time.duration_minutes).collect();
        let minutes = known.map(|minutes| minutes.iter().fold(0_u32, |sum, minutes| sum.saturating_add(*minutes)));
        let verdict = match minutes {
            Some(minutes) if minutes < self.minutes => {
                let short = say!("weekly-short", name = name(), minutes = minutes, wanted = self.minutes);
                Verdict::amber(short).next(say!("weekly-next-schedule"))
            }
            _ if times.iter().any(|time| self.lies_right(time)) => {
                Verdict::fulfilled(say!("weekly-scheduled", name = name()))
            }
            _ => match times.iter().find_map(|time| time.reason.as_ref()) {
                Some(reason) => {
                    Verdict::fulfilled(say!("weekly-elsewhere-because", name = name(), reason = reason.clone()))
                }
                None => Verdict::amber(say!("weekly-elsewhere", name = name())).next(say!("weekly-next-move")),
            },
        };
        verdict.with_all("scheduled_times", ids())
    }

    /// The verdict where nothing recurs in the timetable.
    fn without(&self, case: &Case<'_>) -> Verdict {
        let day = case.day_of_service();
        let away = case.time.ledger().is_some_and(|ledger| ledger.present_on(day).is_none());
        if away || (self.at_home && case.away_on(day)) {
            return Verdict::not_applicable(say!("weekly-away"));
        }
        let none = say!("weekly-none", name = self.name.clone());
        let Some(back) = self.held_months_back else {
            return Verdict::amber(none).next(say!("weekly-next-schedule"));
        };
        let Some(sessions) = &case.record.supervision_sessions else {
            return Verdict::not_kept("supervision_sessions");
        };
        let window = Period::new(add_months(case.on, -back), case.on);
        let held = sessions.iter().filter(|row| {
            row.held != Some(false) && case.is_at_home(row) && window.as_ref().is_ok_and(|w| w.contains(row.on))
        });
        let held = held.count();
        let verdict = if held > 0 {
            Verdict::amber(none).and(say!("weekly-held-anyway", count = held, months = i64::from(back)))
        } else {
            Verdict::red(none)
        };
        verdict.next(say!("weekly-next-schedule"))
    }

    /// Whether time lies on the day and not too early on it, as far as it is told.
    fn lies_right(&self, time: &ScheduledTime) -> bool {
        let earliest = self.not_before.as_deref().and_then(TimeOfDay::parse);
        let late_enough = match (earliest, time.starts_at) {
            (Some(earliest), Some(starts)) => starts >= earliest,
            _ => true,
        };
        self.weekday.is_none_or(|weekday| time.weekday == Some(weekday) && late_enough)
    }
}
