//! `second-specialist-named`: the training contract names a specialist beside the principal supervisor, who follows the
//! trainee and takes part in the final approval.

use calendar::{Date, OpenPeriod};
use serde::Deserialize;
use training::{DocumentKind, Person, PersonId, SupervisorRole};

use crate::case::{Case, is_specialist};
use crate::kinds::Judge;
use crate::message::Message;
use crate::paper;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondSpecialistNamed {
    /// Days in service from the start of ST in which the naming is waited for.
    grace_days: u32,
}

impl Judge for SecondSpecialistNamed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl SecondSpecialistNamed {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let record = case.record;
        if record.documents.is_none() && record.supervisors.is_none() {
            return Verdict::not_kept("documents");
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let due = case.days_in_service_after(started, self.grace_days);
        let Some((person, section, id)) = named(case) else {
            let none = say!("second-none");
            let verdict = if due.is_some_and(|due| due < case.on) { Verdict::red(none) } else { Verdict::amber(none) };
            return due.into_iter().fold(verdict, Verdict::due).next(say!("second-next-name"));
        };
        let name = case.person_name(person);
        let sentence = say!("second-named", name = name.clone());
        let verdict = if case.principal_on(case.on).is_some_and(|principal| principal.person == *person) {
            Verdict::red(sentence).and(say!("second-is-principal", name = name)).next(say!("second-next-other"))
        } else {
            match doubt(case, person, name) {
                Some(doubt) => Verdict::amber(sentence).and(doubt).next(say!("second-next-check")),
                None => Verdict::fulfilled(sentence),
            }
        };
        verdict.with(section, id)
    }
}

/// The second specialist on the day: who holds the assignment, else whom the newest contract names.
fn named<'a>(case: &Case<'a>) -> Option<(&'a PersonId, &'static str, &'a training::EntryId)> {
    let assigned = case.supervisors_on(SupervisorRole::SecondSpecialist, case.on).max_by_key(|found| found.from);
    let papers = case.record.documents.iter().flatten().filter(|paper| {
        matches!(paper.kind, DocumentKind::TrainingContract | DocumentKind::ContractAmendment)
            && paper::first_day(paper).is_none_or(|day| day <= case.on)
    });
    let of_paper = papers
        .filter_map(|paper| Some((paper::first_day(paper).unwrap_or(Date::MIN), paper.names.as_ref()?, paper)))
        .max_by_key(|(day, ..)| *day);
    assigned
        .map(|found| (&found.person, "supervisors", &found.id))
        .or(of_paper.map(|(_, person, paper)| (person, "documents", &paper.id)))
}

/// What is uncertain about the person who is named.
fn doubt(case: &Case<'_>, id: &PersonId, name: String) -> Option<Message> {
    let specialty = || case.specialty_name(case.specialty());
    let Some(person) = case.record.person(id) else {
        return Some(say!("second-unverified", name = name, specialty = specialty()));
    };
    if !is_specialist(person, case.specialty(), case.on) {
        return Some(say!("second-not-specialist", name = name, specialty = specialty()));
    }
    let mut proofs = person.specialties.iter().flatten();
    if !proofs.any(|proof| proof.specialty == *case.specialty() && case.happened(proof.verified_on).is_some()) {
        return Some(say!("second-unverified", name = name, specialty = specialty()));
    }
    let unit = case.home_unit()?;
    left(person, unit, case.on).then(|| say!("second-left", name = name, unit = case.unit_name(unit)))
}

/// Whether a person's employments are kept, and none of them is at the unit on the day.
fn left(person: &Person, unit: &training::UnitId, on: Date) -> bool {
    person.employments.as_ref().is_some_and(|rows| {
        !rows.iter().any(|row| row.unit == *unit && OpenPeriod { from: row.from, to: row.to }.contains(on))
    })
}
