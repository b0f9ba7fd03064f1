//! `primary-care-claims`: for each objective of the rotation it is said whether all of it or a part is to be reached, and
//! where the rest of a part is.

use serde::Deserialize;
use training::{ClaimExtent, EntryId, ObjectiveCode};

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareClaims {}

impl Judge for PrimaryCareClaims {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| verdict(case, rotation))
    }
}

fn verdict(case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
    let objectives = rotation.objectives();
    if objectives.is_empty() {
        return Verdict::not_applicable(say!("pc-claims-no-objective"));
    }
    let codes = |codes: &[&ObjectiveCode]| -> Vec<String> { codes.iter().map(ToString::to_string).collect() };
    let extents = |code: &ObjectiveCode| {
        let claims = rotation.details().flat_map(|details| details.claims.iter().flatten());
        claims.filter(|claim| claim.objective == *code).map(|claim| claim.extent).collect::<Vec<_>>()
    };
    let unsaid: Vec<&ObjectiveCode> = objectives.iter().filter(|code| extents(code).is_empty()).copied().collect();
    if !unsaid.is_empty() {
        return Verdict::amber(say!("pc-claims-unsaid", codes = codes(&unsaid)))
            .next(say!("pc-next-claims"))
            .due(rotation.to());
    }
    let partial = |code: &&&ObjectiveCode| !extents(code).contains(&ClaimExtent::Whole);
    let parts: Vec<&ObjectiveCode> = objectives.iter().filter(partial).copied().collect();
    let alone: Vec<&ObjectiveCode> =
        parts.iter().filter(|code| !is_served_elsewhere(case, rotation, code)).copied().collect();
    if !alone.is_empty() {
        return Verdict::amber(say!("pc-claims-rest-missing", codes = codes(&alone)))
            .next(say!("pc-next-rest"))
            .due(rotation.to());
    }
    let verdict = rotation.holds(say!("pc-claims-said", codes = codes(&objectives)));
    if parts.is_empty() { verdict } else { verdict.and(say!("pc-claims-partial", codes = codes(&parts))) }
}

/// Whether anything beside the rotation serves an objective: another placement, a course, a work.
fn is_served_elsewhere(case: &Case<'_>, rotation: &Rotation<'_>, code: &ObjectiveCode) -> bool {
    let names = |codes: &Option<Vec<ObjectiveCode>>| codes.iter().flatten().any(|named| named == code);
    let other = |id: &EntryId| rotation.parts.iter().all(|part| part.id != *id);
    case.placements().any(|placement| other(&placement.id) && names(&placement.objectives))
        || case.courses().any(|course| names(&course.objectives))
        || case.record.works.iter().flatten().any(|work| names(&work.objectives))
}
