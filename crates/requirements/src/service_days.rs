//! Days in service: how many, and when so many have passed, with leave and side rotations left out.

use calendar::{Date, Period, next_day, previous_day};
use training::PlacementKind;

use crate::case::{Case, days_after, first_day, merged};

impl Case<'_> {
    /// The day so many calendar days after another, where days out of service do not count, nor days wholly in leave of
    /// any sort such as holiday, nor days on side rotations if only those at home do; `None`: never. Plain days where
    /// employments are not kept here.
    #[must_use]
    pub fn days_at_work_after(&self, date: Date, days: u32, at_home: bool) -> Option<Date> {
        let Some(ledger) = self.time.ledger() else {
            return Some(days_after(date, days));
        };
        let first = next_day(date);
        let away = if at_home { self.periods_away() } else { Vec::new() };
        let excluded = merged(self.periods_off().into_iter().chain(away));
        let present = |day| {
            let Ok(window) = Period::new(first, day) else {
                return 0;
            };
            let off = excluded.iter().filter_map(|period| period.overlap(&window));
            ledger.days_present_in(&window) - off.map(|period| ledger.days_present_in(&period)).sum::<i64>()
        };
        first_day(first, ledger.horizon(), |day| present(day) >= i64::from(days))
    }

    /// Calendar days of a period in service, days wholly in leave of any sort not counted. None where employments are not
    /// kept here.
    #[must_use]
    pub fn days_at_work(&self, period: &Period) -> i64 {
        let Some(ledger) = self.time.ledger() else {
            return 0;
        };
        let off = merged(self.periods_off().into_iter().filter_map(|off| off.overlap(period)));
        ledger.days_present_in(period) - off.iter().map(|off| ledger.days_present_in(off)).sum::<i64>()
    }

    /// The last day before the side rotation that the trainee is on, return weeks excepted; `None`: she is on none.
    #[must_use]
    pub fn away_since(&self) -> Option<Date> {
        let away = merged(self.periods_away());
        away.iter().find(|period| period.contains(self.on)).map(|period| previous_day(period.from()))
    }

    /// Whole days of absence, whatever its kind and whether or not it counts as service.
    fn periods_off(&self) -> Vec<Period> {
        let whole = self.record.absences.iter().flatten();
        let whole = whole.filter(|absence| absence.extent_percent.is_none_or(calendar::Share::is_full));
        whole.filter_map(|absence| Period::new(absence.from, absence.to.unwrap_or(Date::MAX)).ok()).collect()
    }

    /// Days on side rotations, return weeks excepted.
    fn periods_away(&self) -> Vec<Period> {
        let rotations = self.placements().filter(|placement| placement.kind == PlacementKind::SideRotation);
        let mut away = Vec::new();
        for placement in rotations {
            let mut from = placement.from;
            let mut weeks: Vec<_> = placement.return_weeks.iter().flatten().collect();
            weeks.sort_by_key(|week| week.from);
            for week in weeks {
                away.extend(Period::new(from, previous_day(week.from)).ok());
                from = from.max(next_day(week.to));
            }
            away.extend(Period::new(from, placement.to).ok());
        }
        away
    }
}
