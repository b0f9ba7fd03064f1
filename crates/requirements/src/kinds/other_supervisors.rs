//! `other-supervisors`: supervisors beside the principal one are specialists in what they supervise.

use serde::Deserialize;
use training::{Person, Placement, PlacementKind, SpecialtyId};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherSupervisors {}

impl Judge for OtherSupervisors {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    if case.record.placements.is_none() {
        return Verdict::not_kept("placements");
    }
    let mut right = Vec::new();
    let mut wrong: Vec<(&Placement, String)> = Vec::new();
    let mut unknown: Vec<(&Placement, String)> = Vec::new();
    let rotations = case.placements().filter(|placement| placement.kind == PlacementKind::SideRotation);
    for placement in rotations {
        let Some(id) = &placement.supervisor else { continue };
        let person = case.record.person(id);
        match person.filter(|person| person.specialties.is_some()) {
            None => unknown.push((placement, case.person_name(id))),
            Some(person) if is_relevant(case, placement, person) => right.push(placement),
            Some(person) => wrong.push((placement, person.name.clone())),
        }
    }
    let ids = |rows: &[(&Placement, String)]| rows.iter().map(|(row, _)| row.id.clone()).collect::<Vec<_>>();
    if let Some((placement, name)) = wrong.first() {
        let sentence = say!("other-supervisor-wrong", name = name.clone(), unit = case.unit_name(&placement.unit));
        // a placement that is yet to come can still get another supervisor
        let verdict = if wrong.iter().any(|(placement, _)| placement.from <= case.on) {
            Verdict::red(sentence)
        } else {
            Verdict::amber(sentence)
        };
        let first = wrong.iter().map(|(placement, _)| placement.from).min().unwrap_or(placement.from);
        return verdict.next(say!("other-supervisor-next-specialist")).due(first).with_all("placements", &ids(&wrong));
    }
    if let Some((placement, name)) = unknown.first() {
        return Verdict::amber(say!(
            "other-supervisor-unknown",
            name = name.clone(),
            unit = case.unit_name(&placement.unit)
        ))
        .next(say!("other-supervisor-next-verify"))
        .with_all("placements", &ids(&unknown));
    }
    if right.is_empty() {
        return Verdict::not_applicable(say!("other-supervisor-none"));
    }
    Verdict::fulfilled(say!("other-supervisors-right", count = right.len()))
        .with_all("placements", right.iter().map(|placement| &placement.id))
}

/// Whether a supervisor is a specialist in the placement's field or in one of the unit's; where neither is known,
/// in anything.
fn is_relevant(case: &Case<'_>, placement: &Placement, person: &Person) -> bool {
    let unit = case.record.unit(&placement.unit).and_then(|unit| unit.specialties.as_ref());
    let mut fields: Vec<&SpecialtyId> = placement.field.iter().collect();
    fields.extend(unit.into_iter().flatten());
    let day = placement.from.max(case.on.min(placement.to));
    person
        .specialties
        .iter()
        .flatten()
        .any(|proof| proof.from <= day && (fields.is_empty() || fields.contains(&&proof.specialty)))
}
