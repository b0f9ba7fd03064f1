//! `attended`: obligatory meetings are attended, or missed with a reason: of the months in service, or of the occasions.

use calendar::{Date, Period, add_months, month_of, next_day, previous_day};
use serde::Deserialize;
use training::{ActivityKind, ActivityState, LoggedActivity};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attended {
    /// The meetings, in words.
    name: Bilingual,
    /// Their kinds in the log.
    #[serde(deserialize_with = "parameters::activity_kinds")]
    kinds: Vec<ActivityKind>,
    /// What is counted.
    of: Of,
    /// Months back from the day looked at.
    months_back: i32,
    /// Days in service that make a month count.
    #[serde(default)]
    days_in_service: i64,
    /// Fewer months or occasions than this are too few to judge by.
    at_least: usize,
    /// The percent that is enough.
    full_percent: usize,
    /// The percent below which it is grave.
    nearly_percent: usize,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Of {
    /// Whole months in service, each with one meeting.
    Months,
    /// Meetings in the log.
    Occasions,
}

impl Judge for Attended {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl Attended {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(activities) = &case.record.activities else {
            return Verdict::not_kept("activities");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        if case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let back = add_months(case.on, -self.months_back);
        let from = match self.of {
            Of::Months => month_of(back).from(),
            Of::Occasions => next_day(back),
        }
        .max(started);
        let meetings: Vec<&LoggedActivity> =
            activities.iter().filter(|row| self.kinds.contains(&row.kind) && row.on <= case.on).collect();
        let (met, all) = match self.of {
            Of::Months => {
                let months = self.months(case, from);
                let with = |month: &&Period| meetings.iter().any(|row| month.contains(row.on) && is_met(row));
                (months.iter().filter(with).count(), months.len())
            }
            Of::Occasions => {
                let held = || {
                    let past = meetings.iter().filter(|row| row.on >= from);
                    past.filter(|row| row.state != Some(ActivityState::Planned))
                };
                (held().filter(|row| is_met(row)).count(), held().count())
            }
        };
        let name = || self.name.clone();
        if all < self.at_least {
            return Verdict::on_track(say!("attended-too-few", name = name())).next(say!("attended-next"));
        }
        let sentence = match self.of {
            Of::Months => say!("attended-months", name = name(), met = met, all = all, since = from),
            Of::Occasions => say!("attended-occasions", name = name(), met = met, all = all, since = from),
        };
        let verdict = if met * 100 >= self.full_percent * all {
            Verdict::fulfilled(sentence)
        } else if met * 100 >= self.nearly_percent * all {
            Verdict::amber(sentence).and(self.limit()).next(say!("attended-next"))
        } else {
            Verdict::red(sentence).and(self.limit()).next(say!("attended-next"))
        };
        let unmet = meetings.iter().filter(|row| row.on >= from && !is_met(row));
        verdict.with_all("activities", unmet.map(|row| &row.id))
    }

    fn limit(&self) -> Message {
        say!("share-ours", percent = self.full_percent)
    }

    /// The whole calendar months since a day, the running one left out, with so many days in service.
    fn months(&self, case: &Case<'_>, from: Date) -> Vec<Period> {
        let mut months = Vec::new();
        let mut month = month_of(from);
        if month.from() < from {
            month = month_of(next_day(month.to()));
        }
        while month.to() < case.on {
            if case.days_at_work(&month) >= self.days_in_service {
                months.push(month);
            }
            let next = month_of(next_day(month.to()));
            if next.from() <= previous_day(month.to()) {
                break; // the calendar ends here
            }
            month = next;
        }
        months
    }
}

/// Attended, or missed with a reason.
fn is_met(activity: &LoggedActivity) -> bool {
    match activity.state.unwrap_or(ActivityState::Done) {
        ActivityState::Done => true,
        ActivityState::Absent => activity.absent_because.is_some(),
        ActivityState::Planned => false,
    }
}
