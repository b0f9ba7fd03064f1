//! `supervision-on-rotation`: supervision at the clinic about so often, and at home in the return weeks.

use calendar::{Date, Period, add_months, days_between, next_day, previous_day};
use serde::Deserialize;
use training::{Placement, PlacementKind, SupervisionSession};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

/// No rotation is longer.
const MONTHS_AT_MOST: u32 = 60;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisionOnRotation {
    /// Sessions a month at the clinic, about.
    sessions_per_month: u32,
    /// Whether each return week should have a session at home.
    in_return_weeks: bool,
    /// Grave when a rotation of so many months has had no session at all.
    red_after_months_without: u32,
    /// Days after a rotation in which it is still looked at.
    days_after_end: i64,
}

impl Judge for SupervisionOnRotation {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl SupervisionOnRotation {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let Some(sessions) = &case.record.supervision_sessions else {
            return Verdict::not_kept("supervision_sessions");
        };
        let is_near = |placement: &&Placement| {
            placement.kind == PlacementKind::SideRotation
                && placement.from <= case.on
                && days_between(placement.to, case.on) <= self.days_after_end
        };
        match case.placements().filter(is_near).max_by_key(|placement| placement.from) {
            Some(placement) => self.of(case, placement, sessions).with("placements", &placement.id),
            None => Verdict::not_applicable(say!("rotation-none")),
        }
    }

    fn of(&self, case: &Case<'_>, placement: &Placement, sessions: &[SupervisionSession]) -> Verdict {
        let through = placement.to.min(case.on);
        let absent = Period::new(placement.from, through).map_or(0, |period| case.days_out_of_service(&period));
        let months = whole_months(placement.from, days_before(through, absent));
        let held = |from: Date, to: Date| {
            sessions.iter().filter(move |session| {
                session.held != Some(false) && (from..=to).contains(&session.on) && session.on <= case.on
            })
        };
        let at_clinic: Vec<_> = held(placement.from, through)
            .filter(|session| session.unit.as_ref() == Some(&placement.unit))
            .map(|session| &session.id)
            .collect();
        let return_weeks: Vec<_> = placement
            .return_weeks
            .iter()
            .flatten()
            .filter(|week| self.in_return_weeks && week.to <= case.on)
            .map(|week| held(week.from, week.to).any(|session| case.is_at_home(session)))
            .collect();
        let with_session = return_weeks.iter().filter(|has_session| **has_session).count();
        let unit = case.unit_name(&placement.unit);
        let wanted = usize::try_from(months * self.sessions_per_month).unwrap_or(usize::MAX);
        if months == 0 && return_weeks.is_empty() {
            let first = add_months(placement.from, 1);
            return if placement.to <= case.on {
                Verdict::not_applicable(say!("rotation-short", unit = unit))
            } else {
                Verdict::on_track(say!("rotation-begun", unit = unit, from = placement.from))
                    .next(say!("rotation-next-book"))
                    .due(first)
            };
        }
        let sentence = say!(
            "rotation-sessions",
            sessions = at_clinic.len(),
            unit = unit,
            months = months,
            wanted = self.sessions_per_month
        );
        let is_missing = at_clinic.len() < wanted || with_session < return_weeks.len();
        let is_grave = at_clinic.is_empty() && with_session == 0 && months >= self.red_after_months_without;
        let verdict = if is_grave {
            Verdict::red(sentence)
        } else if is_missing {
            Verdict::amber(sentence)
        } else if placement.to <= case.on {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = if return_weeks.is_empty() {
            verdict
        } else {
            verdict.and(say!("rotation-return-weeks", with = with_session, weeks = return_weeks.len()))
        };
        let verdict = verdict.with_all("supervision_sessions", at_clinic);
        match placement.to <= case.on {
            true if is_missing => verdict.next(say!("rotation-next-record")).due(placement.to),
            true => verdict,
            false => verdict.next(say!("rotation-next-book")),
        }
    }
}

/// The day so many days earlier.
fn days_before(date: Date, days: i64) -> Date {
    (0..days).fold(date, |day, _| previous_day(day))
}

/// Whole months from a day through another, both counted.
fn whole_months(from: Date, through: Date) -> u32 {
    let end = next_day(through);
    let reached = |months: &u32| i32::try_from(*months).is_ok_and(|months| add_months(from, months) <= end);
    (1..=MONTHS_AT_MOST).take_while(reached).last().unwrap_or_default()
}
