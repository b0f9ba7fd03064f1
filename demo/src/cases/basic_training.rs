//! Basic training on its way, failed or late, and which regulation a doctor follows.

use training::{CertificateSigner, Decision, Examination, ExaminationOutcome};

use crate::draft::Draft;
use crate::requirement_ids;
use crate::sections::push;

/// Swedish AT is done, and the newer regulation chosen all the same.
pub fn at_chose_2021(draft: &mut Draft) {
    let done = draft.days(draft.clock.start, -75);
    draft.record.training.swedish_at = Some(true);
    draft.record.training.at_completed_on = Some(done);
    decide(draft, "Läkaren har AT men väljer HSLF-FS 2021:8 och gör BT, efter samtal med studierektorn.");
}

pub fn no_at(draft: &mut Draft) {
    draft.record.training.swedish_at = Some(false);
    draft.record.training.at_completed_on = None;
}

pub fn no_at_with_decision(draft: &mut Draft) {
    no_at(draft);
    decide(draft, "Undantag: påbörjad ST i annan region före den 1 juli 2021, styrkt med intyg.");
}

fn decide(draft: &mut Draft, reason: &str) {
    let id = draft.id("decision");
    let row = Decision {
        id,
        requirement: requirement_ids::REGULATION_BY_AT.to_owned(),
        on: draft.days(draft.clock.start, -20),
        by: draft.cast.director.clone(),
        reason: reason.to_owned(),
    };
    push(&mut draft.record.decisions, row);
}

/// The examination lies three weeks ahead.
pub fn booked(draft: &mut Draft) {
    let day = draft.days(draft.today, 21);
    examine(draft, |row| {
        row.booked_for = Some(day);
        row.held_on = None;
        row.outcome = None;
    });
    no_competence_yet(draft);
}

pub fn failed(draft: &mut Draft) {
    let day = draft.days(draft.today, -26);
    examine(draft, |row| {
        row.booked_for = Some(day);
        row.held_on = Some(day);
        row.outcome = Some(ExaminationOutcome::Failed);
    });
    no_competence_yet(draft);
    if let Some(statement) = statements(draft).and_then(|rows| rows.last_mut()) {
        statement.supplements = Some("Fyra veckor till på akutmottagningen, därefter ny bedömning.".to_owned());
    }
}

pub fn awaiting_approval(draft: &mut Draft) {
    let (held, applied) = (draft.days(draft.today, -68), draft.days(draft.today, -51));
    examine(draft, |row| {
        row.booked_for = Some(held);
        row.held_on = Some(held);
        row.outcome = Some(ExaminationOutcome::Passed);
    });
    for row in draft.record.certificates.iter_mut().flatten().filter(|row| row.form == "bilaga-4") {
        row.requested_on = Some(held);
        row.signed_on = Some(held);
    }
    if let Some(basic) = &mut draft.record.basic_training {
        basic.applied_on = Some(applied);
        basic.approved_on = None;
    }
}

/// No examination booked after more than two years of service, and psychiatry not yet certified.
pub fn late(draft: &mut Draft) {
    no_competence_yet(draft);
    if let Some(basic) = &mut draft.record.basic_training {
        basic.examination = None;
    }
    let psychiatry = draft.placements_in("psykiatri").map(|row| row.id.clone()).next();
    if let (Some(rows), Some(placement)) = (&mut draft.record.certificates, psychiatry) {
        rows.retain(|row| !row.covers.iter().flatten().any(|id| *id == placement) || row.form == "bilaga-3");
    }
}

fn examine(draft: &mut Draft, change: impl FnOnce(&mut Examination)) {
    if let Some(row) = draft.record.basic_training.as_mut().and_then(|basic| basic.examination.as_mut()) {
        change(row);
    }
}

fn statements<'d>(draft: &'d mut Draft) -> Option<&'d mut Vec<training::PlacementStatement>> {
    draft.record.basic_training.as_mut()?.statements.as_mut()
}

/// Neither the certificate of competence nor the application has been written.
fn no_competence_yet(draft: &mut Draft) {
    if let Some(basic) = &mut draft.record.basic_training {
        basic.applied_on = None;
        basic.approved_on = None;
    }
    let assessor = Some(CertificateSigner::ExternalAssessor);
    if let Some(rows) = &mut draft.record.certificates {
        rows.retain(|row| row.form != "bilaga-4" && row.signer_role != assessor);
    }
}
