//! `bt-introduction`: basic training holds so many weeks of introduction and emergency courses.

use std::collections::BTreeSet;

use calendar::{Date, Months, next_day};
use serde::Deserialize;
use training::{BtPart, CourseState, PlacementState};

use crate::basic_training::{Bt, Nearness};
use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtIntroduction {
    /// Weeks of five working days.
    weeks: usize,
    /// Codes of the emergency courses.
    courses: Vec<String>,
    /// Full-time months within which an integrated BT is done.
    #[serde(deserialize_with = "parameters::months")]
    integrated_within_months: Months,
}

impl Judge for BtIntroduction {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtIntroduction {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        if case.record.courses.is_none() {
            return Verdict::not_kept("courses");
        }
        let placements: Vec<_> = bt.placements().filter(|p| p.bt_part == Some(BtPart::Introduction)).collect();
        let courses: Vec<_> =
            case.courses().filter(|c| c.code.as_ref().is_some_and(|code| self.courses.contains(code))).collect();
        let (mut done, mut planned) = (BTreeSet::new(), BTreeSet::new());
        for placement in &placements {
            for day in working_days(placement.from, placement.to) {
                if day <= case.on && placement.state == PlacementState::Confirmed {
                    done.insert(day);
                } else if day >= case.on {
                    planned.insert(day);
                }
            }
        }
        for course in &courses {
            let Some((from, to)) = course.from.or(course.to).zip(course.to.or(course.from)) else { continue };
            for day in working_days(from, to) {
                if day <= case.on && course.state == CourseState::Attended {
                    done.insert(day);
                } else if day >= case.on {
                    planned.insert(day);
                }
            }
        }
        let wanted = self.weeks * 5;
        let with_planned = done.union(&planned).count();
        let sentence = say!("bt-introduction-days", done = done.len(), wanted = wanted);
        let over = bt.nearness(self.integrated_within_months, 0, 0) == Nearness::Due;
        let verdict = if done.len() >= wanted {
            Verdict::fulfilled(sentence)
        } else if over {
            Verdict::red(sentence).next(say!("bt-introduction-next-make-up"))
        } else if bt.started_on() > case.on {
            Verdict::on_track(sentence).next(say!("bt-introduction-next-book"))
        } else if with_planned >= wanted {
            Verdict::amber(sentence).and(say!("bt-introduction-booked")).next(say!("bt-introduction-next-do"))
        } else {
            Verdict::amber(sentence)
                .and(say!("bt-introduction-short", planned = with_planned))
                .next(say!("bt-introduction-next-book"))
        };
        let verdict = match bt.ends_on(self.integrated_within_months) {
            Some(end) if !verdict.fulfilled => verdict.due(end),
            _ => verdict,
        };
        verdict
            .with_all("placements", placements.iter().map(|placement| &placement.id))
            .with_all("courses", courses.iter().map(|course| &course.id))
    }
}

/// The weekdays from one day through another.
fn working_days(from: Date, to: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut day = from;
    while day <= to {
        if day.weekday().to_monday_one_offset() <= 5 {
            days.push(day);
        }
        let next = next_day(day);
        if next == day {
            break; // the calendar ends
        }
        day = next;
    }
    days
}
