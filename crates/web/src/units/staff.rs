//! Who works at the unit, what shows that they may supervise, whom they supervise, and what breaks if one of them leaves.

use calendar::{Date, previous_day};
use maud::{Markup, html};
use requirements::{Finding, Status, assess_unit, decimal_text};
use training::{Person, PersonEmployment, PersonRole, SupervisorRole, Unit, UnitView};

use super::Here;
use crate::language::{capital, t, word};
use crate::layout;
use crate::overview::regulation;
use crate::visit::Visit;

/// The table of those who work there on the day, or will.
pub(super) fn section(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let rows: Vec<(&Person, Vec<&PersonEmployment>)> = here
        .people
        .iter()
        .map(|person| (person, employments(person, &here.unit, visit.on)))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let columns = [
        t!(language, "units-column-person"),
        t!(language, "units-column-role"),
        t!(language, "units-column-proof"),
        t!(language, "units-column-training"),
        t!(language, "units-column-supervises"),
        t!(language, "units-column-if-leaves"),
    ];
    let rows: Vec<layout::Row> = rows
        .into_iter()
        .map(|(person, employments)| layout::Row {
            id: Some(format!("person-{}", person.id)),
            head: html! { (person.name) },
            cells: vec![
                roles(visit, &employments),
                proofs(visit, person),
                trainings(visit, person),
                supervises(visit, here, person),
                if_leaves(visit, here, person),
            ],
        })
        .collect();
    html! {
        section aria-labelledby="staff" {
            h2 #staff { (t!(language, "units-staff")) }
            @if rows.is_empty() {
                (layout::empty(&t!(language, "units-staff-none"), &t!(language, "units-staff-none-advice"), None))
            } @else {
                (layout::table(&t!(language, "units-staff-caption", day = visit.on), &columns, &rows))
            }
        }
    }
}

/// The employments at a unit that have not ended by a day.
fn employments<'a>(person: &'a Person, unit: &Unit, on: Date) -> Vec<&'a PersonEmployment> {
    let rows = person.employments.iter().flatten();
    rows.filter(|row| row.unit == unit.id && row.to.is_none_or(|to| on <= to)).collect()
}

fn roles(visit: &Visit, employments: &[&PersonEmployment]) -> Markup {
    let language = visit.language;
    html! {
        @for row in employments {
            div {
                (word(language, "units-role", row.role.as_str()))
                @if let Some(share) = row.share_percent { ", " (decimal_text(&share.percent_text(), language)) "\u{a0}%" }
                @if row.from > visit.on { div.fine { (t!(language, "units-begins")) " " (layout::day(row.from)) } }
                @if let Some(to) = row.to { div.fine { (t!(language, "units-ends")) " " (layout::day(to)) } }
            }
        }
    }
}

fn proofs(visit: &Visit, person: &Person) -> Markup {
    let language = visit.language;
    let packs = visit.site.app.packs;
    let name = |id: &training::SpecialtyId| {
        let known = packs.all().iter().find_map(|pack| pack.specialties.get(id.as_str()));
        known.map_or_else(|| id.to_string(), |specialty| specialty.name.clone())
    };
    html! {
        @match person.specialties.as_deref() {
            None => span.none { (t!(language, "units-not-kept")) },
            Some([]) => span.none { "–" },
            Some(proofs) => {
                @for proof in proofs {
                    div {
                        (name(&proof.specialty)) " " (layout::day(proof.from))
                        (verified(visit, proof.verified_on))
                    }
                }
            },
        }
    }
}

fn trainings(visit: &Visit, person: &Person) -> Markup {
    let language = visit.language;
    html! {
        @match person.supervisor_training.as_deref() {
            None => span.none { (t!(language, "units-not-kept")) },
            Some([]) => span.none { "–" },
            Some(trainings) => {
                @for training in trainings {
                    div {
                        (layout::day(training.completed_on))
                        @if let Some(regulations) = &training.regulations {
                            ", " (regulations.iter().map(|id| regulation(*id)).collect::<Vec<_>>().join(", "))
                        }
                        (verified(visit, training.verified_on))
                    }
                }
            },
        }
    }
}

fn verified(visit: &Visit, on: Option<Date>) -> Markup {
    let language = visit.language;
    html! {
        div.fine {
            @match on.filter(|day| *day <= visit.on) {
                Some(day) => { (t!(language, "units-verified")) " " (layout::day(day)) },
                None => span.check { (t!(language, "units-not-verified")) },
            }
        }
    }
}

/// Her own trainees first, a line each; those she follows in another role by role.
fn supervises(visit: &Visit, here: &Here, person: &Person) -> Markup {
    let language = visit.language;
    let rows = supervised(here, person, visit.on);
    let link = |record: &training::TrainingRecord| {
        html! { a href=(visit.link(&format!("/trainees/{}", record.trainee.id))) { (record.trainee.name) } }
    };
    let of = |role| rows.iter().filter(move |(_, held)| *held == role);
    html! {
        @if rows.is_empty() { span.none { "–" } }
        @for (record, _) in of(SupervisorRole::Principal) { div { (link(record)) } }
        @for role in SupervisorRole::ALL.iter().copied().filter(|role| *role != SupervisorRole::Principal) {
            @if of(role).next().is_some() {
                div.fine {
                    (capital(&word(language, "supervisor", role.as_str()))) ": "
                    @for (index, (record, _)) in of(role).enumerate() { @if index > 0 { ", " } (link(record)) }
                }
            }
        }
    }
}

/// The trainees that a person supervises on a day, among those whose records one may open.
fn supervised<'a>(here: &'a Here, person: &Person, on: Date) -> Vec<(&'a training::TrainingRecord, SupervisorRole)> {
    let mut found = Vec::new();
    for record in &here.records {
        let rows = record.supervisors.iter().flatten();
        let holds = |row: &&training::SupervisorAssignment| {
            row.person == person.id && row.from <= on && row.to.is_none_or(|to| on <= to)
        };
        found.extend(rows.filter(holds).map(|row| (record.as_ref(), row.role)));
    }
    found
}

/// What would be worse tomorrow if the person left today: judged by the same rules, without her.
fn if_leaves(visit: &Visit, here: &Here, person: &Person) -> Markup {
    let language = visit.language;
    let without = without(here, person, visit.on);
    let alone: Vec<&str> = supervised(here, person, visit.on)
        .into_iter()
        .filter(|(_, role)| *role == SupervisorRole::Principal)
        .map(|(record, _)| record.trainee.name.as_str())
        .collect();
    html! {
        @if without.is_empty() && alone.is_empty() { span.none { (t!(language, "units-nothing-breaks")) } }
        @for finding in &without {
            div.breaks {
                (layout::badge(language, layout::standing(finding.status, finding.fulfilled))) " "
                (finding.requirement.title.in_language(language))
            }
        }
        @if !alone.is_empty() { div { (t!(language, "units-left-alone", names = alone.join(", "))) } }
    }
}

fn without(here: &Here, person: &Person, on: Date) -> Vec<Finding> {
    if here.now.is_empty() {
        return Vec::new();
    }
    let mut people = here.people.clone();
    for row in people.iter_mut().filter(|row| row.id == person.id).flat_map(|row| row.employments.iter_mut().flatten())
    {
        if row.unit == here.unit.id {
            row.to = Some(previous_day(on));
        }
    }
    let view = UnitView { unit: &here.unit, people: &people };
    let grave = |finding: &Finding| matches!(finding.status, Status::Red | Status::Amber);
    let before = |finding: &Finding| {
        let same = here.now.iter().find(|now| now.requirement.key() == finding.requirement.key());
        same.map_or(Status::NotApplicable, |now| now.status)
    };
    let mut after = assess_unit(view, here.packs, here.unit.region.as_ref(), on);
    after.retain(|finding| grave(finding) && finding.status < before(finding));
    after
}

/// Whether someone leads the unit on a day.
pub(super) fn leads(here: &Here, on: Date) -> impl Iterator<Item = &Person> {
    here.people.iter().filter(move |person| {
        employments(person, &here.unit, on)
            .iter()
            .any(|row| row.from <= on && matches!(row.role, PersonRole::UnitManager | PersonRole::HeadOfOperations))
    })
}
