//! Certificates on the forms of the doctor's regulation: services, courses, works and BT.

use calendar::Date;
use training::{
    Certificate, CertificateSigner, CourseState, EntryId, ExaminationOutcome, ObjectiveCode, PersonId, PlacementKind,
    Stage, WorkKind,
};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;
use crate::timeline::BT_HALF_MONTHS;

/// Days from the end of a service to the signature.
const SIGNED_AFTER_DAYS: i64 = 9;

/// Who signs, in what capacity, and when; no day: asked for but not signed.
pub struct Signing {
    pub by: Option<PersonId>,
    pub role: CertificateSigner,
    pub asked_on: Date,
    pub signed_on: Option<Date>,
}

/// What a certificate of service says that it held.
const CONTENT: &str = "Mottagning, jourpass och rond med handledning; genomgångar av fall och journaler.";

/// Whether a form certifies service, and so tells what it held.
fn covers_service(form: &str) -> bool {
    matches!(form, "bilaga-4" | "bilaga-9")
}

/// Adds a certificate on a form of the doctor's own regulation.
pub fn certify(
    draft: &mut Draft,
    form: &str,
    objectives: Option<Vec<ObjectiveCode>>,
    covers: Option<Vec<EntryId>>,
    signing: Signing,
) {
    let id = draft.id("certificate");
    let regulation = draft.regulation();
    let signed_by = signing.signed_on.and(signing.by);
    let row = Certificate {
        id,
        regulation,
        form: form.to_owned(),
        specialty: None,
        objectives,
        covers,
        requested_on: Some(signing.asked_on),
        signed_on: signing.signed_on.filter(|_| signed_by.is_some()),
        signer_role: signed_by.as_ref().map(|_| signing.role),
        signed_by,
        withdrawn_on: None,
        content: covers_service(form).then(|| CONTENT.to_owned()),
    };
    push(&mut draft.record.certificates, row);
}

pub fn fill(draft: &mut Draft) {
    services(draft);
    courses(draft);
    works(draft);
    basic_training(draft);
}

fn services(draft: &mut Draft) {
    let rows = draft.record.placements.clone().unwrap_or_default();
    let today = draft.today;
    for row in rows.into_iter().filter(|row| row.to < today) {
        let form = match (row.stage == Some(Stage::Bt), draft.is_2015()) {
            (true, _) => "bilaga-2",
            (false, true) => "bilaga-4",
            (false, false) => "bilaga-9",
        };
        let at_home = row.kind != PlacementKind::SideRotation;
        let signing = Signing {
            by: row.supervisor.clone(),
            role: if at_home { CertificateSigner::PrincipalSupervisor } else { CertificateSigner::Supervisor },
            asked_on: row.to,
            signed_on: draft.past(working_day(draft.days(row.to, SIGNED_AFTER_DAYS))),
        };
        certify(draft, form, row.objectives, Some(vec![row.id]), signing);
    }
}

fn courses(draft: &mut Draft) {
    let form = if draft.is_2015() { "bilaga-5" } else { "bilaga-10" };
    let rows = draft.record.courses.clone().unwrap_or_default();
    for row in rows.into_iter().filter(|row| row.state == CourseState::Attended) {
        let Some(to) = row.to else { continue };
        let role =
            if row.leader.is_some() { CertificateSigner::CourseLeader } else { CertificateSigner::PrincipalSupervisor };
        let signing = Signing {
            by: row.leader.or_else(|| Some(draft.cast.principal.clone())),
            role,
            asked_on: to,
            signed_on: draft.past(working_day(draft.days(to, 3))),
        };
        certify(draft, form, row.objectives, Some(vec![row.id]), signing);
    }
}

fn works(draft: &mut Draft) {
    let rows = draft.record.works.clone().unwrap_or_default();
    for row in rows {
        let form = match (row.kind, draft.is_2015()) {
            (WorkKind::Improvement, true) => "bilaga-6",
            (WorkKind::Scientific, true) => "bilaga-7",
            (WorkKind::Improvement, false) => "bilaga-11",
            (WorkKind::Scientific, false) => "bilaga-12",
        };
        let Some(approved) = row.approved_on else { continue };
        let signing = Signing {
            by: row.supervisor.clone(),
            role: CertificateSigner::PrincipalSupervisor,
            asked_on: approved,
            signed_on: draft.past(working_day(draft.days(approved, 10))),
        };
        certify(draft, form, row.objectives, Some(vec![row.id]), signing);
    }
}

/// The time of BT by the head of operations; the competence by the principal supervisor and the external assessor, who
/// sign the same form and therefore stand as two rows.
fn basic_training(draft: &mut Draft) {
    let Some(examination) = draft.record.basic_training.as_ref().and_then(|row| row.examination.clone()) else {
        return;
    };
    let end = draft.clock.end(BT_HALF_MONTHS);
    let covers: Vec<EntryId> = draft
        .record
        .placements
        .iter()
        .flatten()
        .filter(|row| row.stage == Some(Stage::Bt))
        .map(|row| row.id.clone())
        .collect();
    if draft.is_past(end) {
        let signing = Signing {
            by: Some(draft.cast.head.clone()),
            role: CertificateSigner::HeadOfOperations,
            asked_on: end,
            signed_on: draft.past(working_day(draft.days(end, 8))),
        };
        certify(draft, "bilaga-3", None, Some(covers.clone()), signing);
    }
    let Some(held) = examination.held_on.filter(|_| examination.outcome == Some(ExaminationOutcome::Passed)) else {
        return;
    };
    let all: Vec<ObjectiveCode> = (1..=18).map(|number| ObjectiveCode::new(format!("BT{number}"))).collect();
    for (by, role) in [
        (Some(draft.cast.principal.clone()), CertificateSigner::PrincipalSupervisor),
        (examination.assessor.clone(), CertificateSigner::ExternalAssessor),
    ] {
        let signing = Signing { by, role, asked_on: held, signed_on: Some(held) };
        certify(draft, "bilaga-4", Some(all.clone()), Some(covers.clone()), signing);
    }
}
