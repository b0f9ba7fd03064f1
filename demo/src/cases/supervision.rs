//! Supervisors gone, leaving or away, and too little supervision or study time.

use calendar::Date;
use training::{Decimal, SupervisorAssignment, SupervisorRole};

use crate::draft::Draft;
use crate::sections::push;

/// The assignment ends with the supervisor's employment, and nothing is held after it.
pub fn gone(draft: &mut Draft) {
    let Some(last) = ends_on(draft) else { return };
    ends_with_employment(draft);
    let principal = draft.cast.principal.clone();
    if let Some(rows) = &mut draft.record.supervision_sessions {
        rows.retain(|row| row.on <= last || row.supervisor.as_ref() != Some(&principal));
    }
    if let Some(rows) = &mut draft.record.assessments {
        rows.retain(|row| row.on <= last || row.assessor.as_ref() != Some(&principal));
    }
    if let Some(rows) = &mut draft.record.plan_reviews {
        rows.retain(|row| row.on <= last);
    }
    // what was waiting for the supervisor's signature still waits
    for row in draft.record.certificates.iter_mut().flatten() {
        if row.signed_by.as_ref() == Some(&principal) && row.signed_on.is_some_and(|day| last < day) {
            row.signed_on = None;
            row.signed_by = None;
            row.signer_role = None;
        }
    }
}

pub fn ends_with_employment(draft: &mut Draft) {
    let Some(last) = ends_on(draft) else { return };
    for row in draft.record.supervisors.iter_mut().flatten() {
        if row.role == SupervisorRole::Principal {
            row.to = Some(last);
        }
    }
}

fn ends_on(draft: &Draft) -> Option<Date> {
    let person = draft.staff.person(&draft.cast.principal)?;
    person.employments.iter().flatten().filter(|row| row.unit == draft.cast.home).find_map(|row| row.to)
}

/// Nothing is held while the supervisor is away.
pub fn absent(draft: &mut Draft) {
    let Some((from, to)) = away(draft) else { return };
    let principal = draft.cast.principal.clone();
    if let Some(rows) = &mut draft.record.supervision_sessions {
        rows.retain(|row| row.on < from || to < row.on || row.supervisor.as_ref() != Some(&principal));
    }
}

/// The second specialist of the unit stands in.
pub fn absent_with_substitute(draft: &mut Draft) {
    let Some((from, to)) = away(draft) else { return };
    let (principal, second) = (draft.cast.principal.clone(), draft.cast.second.clone());
    for row in draft.record.supervision_sessions.iter_mut().flatten() {
        if from <= row.on && row.on <= to && row.supervisor.as_ref() == Some(&principal) {
            row.supervisor = Some(second.clone());
        }
    }
    for row in draft.record.assessments.iter_mut().flatten() {
        if from <= row.on && row.on <= to && row.assessor.as_ref() == Some(&principal) {
            row.assessor = Some(second.clone());
        }
    }
    let id = draft.id("supervisor");
    let row = SupervisorAssignment {
        id,
        person: second,
        role: SupervisorRole::Substitute,
        from,
        to: Some(to),
        placement: None,
        replaces: Some(principal),
    };
    push(&mut draft.record.supervisors, row);
}

fn away(draft: &Draft) -> Option<(Date, Date)> {
    let person = draft.staff.person(&draft.cast.principal)?;
    let absence = person.absences.as_ref()?.first()?;
    Some((absence.from, absence.to?))
}

pub fn every_other_week(draft: &mut Draft) {
    let mut number = 0;
    if let Some(rows) = &mut draft.record.supervision_sessions {
        rows.retain(|row| {
            number += 1;
            number % 2 == 0 || row.unit.is_some()
        });
        for row in rows {
            row.duration_minutes = row.duration_minutes.min(60);
        }
    }
}

pub fn two_hours_of_study(draft: &mut Draft) {
    for row in draft.record.study_time.iter_mut().flatten() {
        row.hours_per_week = Decimal::from_hundredths(200);
    }
}

/// Nobody has signed the papers that waited for the supervisor, and nobody told that she was leaving.
pub fn papers_unsigned_since(draft: &mut Draft) {
    crate::cases::changes::supervisor_leaves_untold(draft);
    let Some(last) = ends_on(draft) else { return };
    let principal = draft.cast.principal.clone();
    for row in draft.record.documents.iter_mut().flatten() {
        if let Some(signatures) = &mut row.signatures {
            signatures.retain(|signature| signature.person != principal || signature.signed_on <= last);
        }
    }
}
