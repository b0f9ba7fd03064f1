//! `college-at-unit`: the unit holds a specialist college every year, with those who should take part.

use calendar::{Date, OpenPeriod, add_months};
use serde::Deserialize;
use training::{PersonRole, SpecialtyId, UnitKind};

use crate::case::{UnitCase, is_specialist};
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollegeAtUnit {
    /// Months from one college to the next.
    every_months: i32,
    /// The specialists who take part.
    specialty: String,
    /// Months after that in which a college is late but not missed.
    grace_months: i32,
}

impl JudgeUnit for CollegeAtUnit {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.unit().kind == UnitKind::HealthCentre { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl CollegeAtUnit {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let unit = case.unit();
        let Some(colleges) = &unit.colleges else {
            return Verdict::not_kept("colleges");
        };
        let held = colleges.iter().filter_map(|c| c.held_on.filter(|on| *on <= case.on).map(|on| (on, c)));
        let last = held.max_by_key(|(on, _)| *on);
        let booked = colleges.iter().filter(|c| c.held_on.is_none_or(|on| on > case.on));
        let booked = booked.filter_map(|c| c.booked_for.filter(|day| *day >= case.on)).min();
        let Some(since) = last.map(|(on, _)| on).or(unit.first_trainee_on) else {
            return Verdict::amber(say!("unit-college-never")).next(say!("unit-college-next"));
        };
        let due = add_months(since, self.every_months);
        let sentence = match last {
            Some((on, _)) => say!("unit-college-last", on = on),
            None => say!("unit-college-never"),
        };
        let verdict = if add_months(since, self.every_months + self.grace_months) < case.on {
            Verdict::red(sentence)
                .and(say!("unit-college-missed", months = i64::from(self.every_months + self.grace_months)))
        } else if due < case.on {
            Verdict::amber(sentence).and(say!("unit-college-late", due = due))
        } else {
            let missing = last.map(|(on, c)| self.missing(case, c.participants.as_deref(), on)).unwrap_or_default();
            let without_director = last.is_some_and(|(_, c)| without_director(case, c.participants.as_deref()));
            if !missing.is_empty() {
                Verdict::amber(sentence).and(say!("unit-college-without", names = missing))
            } else if without_director {
                Verdict::amber(sentence).and(say!("unit-college-without-director"))
            } else if last.is_some() {
                Verdict::fulfilled(sentence).and(say!("unit-college-next-by", due = due))
            } else {
                Verdict::on_track(sentence).and(say!("unit-college-next-by", due = due))
            }
        };
        let verdict = match booked {
            Some(day) => verdict.and(say!("unit-college-booked", day = day)),
            None => verdict,
        };
        verdict.due(due).next(say!("unit-college-next")).with_all("colleges", last.map(|(_, college)| &college.id))
    }

    /// Names of those among the unit's specialists and its manager who did not take part; none where it was not kept
    /// who did.
    fn missing(&self, case: &UnitCase<'_>, participants: Option<&[training::PersonId]>, on: Date) -> Vec<String> {
        let Some(participants) = participants else { return Vec::new() };
        let specialty = SpecialtyId::new(self.specialty.as_str());
        let manages = |person: &training::Person| {
            person.employments.iter().flatten().any(|employment| {
                employment.role == PersonRole::UnitManager
                    && employment.unit == case.unit().id
                    && OpenPeriod { from: employment.from, to: employment.to }.contains(on)
            })
        };
        case.staff_on(on)
            .filter(|person| is_specialist(person, &specialty, on) || manages(person))
            .filter(|person| !participants.contains(&person.id))
            .map(|person| person.name.clone())
            .collect()
    }
}

/// Whether no director of studies took part, where it is kept who did and who is one.
fn without_director(case: &UnitCase<'_>, participants: Option<&[training::PersonId]>) -> bool {
    let directs = |person: &&training::Person| {
        person.employments.iter().flatten().any(|employment| employment.role == PersonRole::DirectorOfStudies)
    };
    let mut directors = case.view.people.iter().filter(directs).peekable();
    let Some(participants) = participants else { return false };
    directors.peek().is_some() && !directors.any(|director| participants.contains(&director.id))
}
