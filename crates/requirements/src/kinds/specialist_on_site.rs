//! `specialist-on-site`: specialists are at the unit during all its opening hours, by the rota and those away.

use calendar::{Date, OpenPeriod, next_day};
use serde::Deserialize;
use training::{Person, SpecialistHours, SpecialtyId};

use crate::case::{UnitCase, is_specialist};
use crate::kinds::JudgeUnit;
use crate::message::Arg;
use crate::verdict::Verdict;

const WEEKDAYS: [&str; 7] = [
    "on-site-monday",
    "on-site-tuesday",
    "on-site-wednesday",
    "on-site-thursday",
    "on-site-friday",
    "on-site-saturday",
    "on-site-sunday",
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialistOnSite {
    /// Specialists at the same time.
    at_least: usize,
    /// Their specialty.
    specialty: String,
    /// Days looked at, from the day itself.
    days_ahead: u16,
    /// A gap within so many days is grave; a later one can still be mended.
    red_within_days: i64,
}

/// A time on a day when too few are there, in minutes from midnight.
#[derive(Debug, Clone, Copy)]
struct Gap {
    on: Date,
    from: u16,
    to: u16,
}

impl JudgeUnit for SpecialistOnSite {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SpecialistOnSite {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(opening) = &case.unit().opening_hours else {
            return Verdict::not_kept("units.opening_hours");
        };
        let Some(hours) = &case.unit().specialist_hours else {
            return Verdict::not_kept("units.specialist_hours");
        };
        if opening.is_empty() {
            return Verdict::amber(say!("on-site-no-opening-hours")).next(say!("on-site-next-enter"));
        }
        let specialty = SpecialtyId::new(self.specialty.as_str());
        let person = |row: &SpecialistHours| case.view.people.iter().find(|person| person.id == row.person);
        let rota: Vec<(&SpecialistHours, &Person)> =
            hours.iter().filter_map(|row| person(row).map(|person| (row, person))).collect();
        let mut gaps: Vec<Gap> = Vec::new();
        let mut day = case.on;
        for _ in 0..self.days_ahead {
            let weekday = weekday_of(day);
            let present: Vec<(u16, u16)> = rota
                .iter()
                .filter(|(row, person)| row.weekday == weekday && is_there(case, row, person, &specialty, day))
                .map(|(row, _)| (row.starts.minutes(), row.ends.minutes()))
                .collect();
            for row in opening.iter().filter(|row| row.weekday == weekday) {
                self.gaps(day, (row.opens.minutes(), row.closes.minutes()), &present, &mut gaps);
            }
            day = next_day(day);
        }
        let Some(first) = gaps.first() else {
            return Verdict::fulfilled(say!("on-site-covered", days = i64::from(self.days_ahead)));
        };
        let sentence = say!(
            "on-site-gap",
            weekday = Arg::Term(weekday_name(first.on)),
            on = first.on,
            from = time_text(first.from),
            to = time_text(first.to)
        );
        let verdict = if case.days_until(first.on) < self.red_within_days {
            Verdict::red(sentence)
        } else {
            Verdict::amber(sentence)
        };
        let verdict = if gaps.len() > 1 {
            verdict.and(say!("on-site-more", count = gaps.len(), days = i64::from(self.days_ahead)))
        } else {
            verdict
        };
        verdict.next(say!("on-site-next-cover")).due(first.on)
    }

    /// The parts of an opening in which fewer than enough are there.
    fn gaps(&self, on: Date, opening: (u16, u16), present: &[(u16, u16)], gaps: &mut Vec<Gap>) {
        let (opens, closes) = opening;
        let mut borders: Vec<u16> = present.iter().flat_map(|(from, to)| [*from, *to]).collect();
        borders.extend([opens, closes]);
        borders.retain(|minute| (opens..=closes).contains(minute));
        borders.sort_unstable();
        borders.dedup();
        for (from, to) in borders.iter().zip(borders.iter().skip(1)) {
            let there = present.iter().filter(|(starts, ends)| starts <= from && to <= ends).count();
            if there >= self.at_least {
                continue;
            }
            match gaps.last_mut() {
                Some(last) if last.on == on && last.to == *from => last.to = *to,
                _ => gaps.push(Gap { on, from: *from, to: *to }),
            }
        }
    }
}

/// Whether a specialist of the rota is there on a day: the row holds, and she is neither away nor gone.
fn is_there(case: &UnitCase<'_>, row: &SpecialistHours, person: &Person, specialty: &SpecialtyId, day: Date) -> bool {
    let holds = row.from.is_none_or(|from| from <= day) && row.to.is_none_or(|to| day <= to);
    let away = person.absences.iter().flatten().any(|a| OpenPeriod { from: a.from, to: a.to }.contains(day));
    let unit = &case.unit().id;
    let mut posts = person.employments.iter().flatten().filter(|post| post.unit == *unit).peekable();
    let gone = posts.peek().is_some() && !posts.any(|p| OpenPeriod { from: p.from, to: p.to }.contains(day));
    holds && !away && !gone && is_specialist(person, specialty, day)
}

/// 1 Monday to 7 Sunday.
fn weekday_of(day: Date) -> u32 {
    u32::from(day.weekday().to_monday_one_offset().unsigned_abs())
}

fn weekday_name(day: Date) -> &'static str {
    let index = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
    WEEKDAYS.get(index).copied().unwrap_or_default()
}

fn time_text(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
