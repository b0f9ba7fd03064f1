//! Changed conditions: supervisors and specialists who leave, who was told and what came of it.

use calendar::{Date, add_months};
use training::{ChangeKind, ChangeOfConditions, ChangeOutcome, SupervisorRole};

use crate::draft::Draft;
use crate::sections::push;

/// Days before a change at which the unit knew.
const KNOWN_DAYS_BEFORE: i64 = 60;

fn change(draft: &mut Draft, kind: ChangeKind, effective_on: Date) -> ChangeOfConditions {
    let known_on = draft.days(effective_on, -KNOWN_DAYS_BEFORE).min(draft.days(draft.today, -25));
    ChangeOfConditions {
        id: draft.id("change"),
        kind,
        effective_on,
        known_on: Some(known_on),
        told_on: None,
        candidate: None,
        review_begun_on: None,
        solution: None,
        solved_on: None,
        rechecked_on: None,
        outcome: None,
    }
}

/// The supervisor leaves, or has left; nobody has told the director of studies.
pub fn supervisor_leaves_untold(draft: &mut Draft) {
    let rows = draft.record.supervisors.iter().flatten().filter(|row| row.role == SupervisorRole::Principal);
    let Some(last) = rows.filter_map(|row| row.to).max() else { return };
    let row = change(draft, ChangeKind::SupervisorLeaves, last);
    push(&mut draft.record.changes, row);
}

/// The supervisor is away for long; the director of studies was told, and a colleague stands in or nobody does.
pub fn supervisor_away(draft: &mut Draft) {
    let on = add_months(draft.today, -2);
    let mut row = change(draft, ChangeKind::Other, on);
    row.told_on = row.known_on;
    let has_substitute = |row: &training::SupervisorAssignment| row.role == SupervisorRole::Substitute;
    if draft.record.supervisors.iter().flatten().any(has_substitute) {
        row.solution = Some("En kollega handleder till och med återkomsten.".to_owned());
        row.solved_on = row.told_on;
    }
    push(&mut draft.record.changes, row);
}

/// Two specialists left; the unit was judged again and has a plan.
pub fn specialists_left_with_plan(draft: &mut Draft) {
    let mut row = specialists_left(draft);
    row.review_begun_on = row.known_on.map(|on| draft.days(on, 10));
    row.rechecked_on = row.known_on.map(|on| draft.days(on, 30));
    row.solution = Some("Specialist från grannenheten handleder två dagar i veckan.".to_owned());
    row.outcome = Some(ChangeOutcome::ActionPlan);
    push(&mut draft.record.changes, row);
}

/// Two specialists left; the director of studies knows, and nothing more has been done.
pub fn specialists_left_without_plan(draft: &mut Draft) {
    let mut row = specialists_left(draft);
    row.kind = ChangeKind::CriterionLost;
    push(&mut draft.record.changes, row);
}

/// Two specialists left; a dispensation was the answer.
pub fn specialists_left_with_dispensation(draft: &mut Draft) {
    let mut row = specialists_left(draft);
    row.kind = ChangeKind::CriterionLost;
    row.review_begun_on = row.known_on.map(|on| draft.days(on, 10));
    row.rechecked_on = row.known_on.map(|on| draft.days(on, 40));
    row.solution = Some("Dispens medan enheten rekryterar.".to_owned());
    row.outcome = Some(ChangeOutcome::Dispensation);
    push(&mut draft.record.changes, row);
}

fn specialists_left(draft: &mut Draft) -> ChangeOfConditions {
    let on = add_months(draft.today.first_of_month(), -4);
    let mut row = change(draft, ChangeKind::SpecialistLost, on);
    row.told_on = row.known_on.map(|known| draft.days(known, 6));
    row
}
