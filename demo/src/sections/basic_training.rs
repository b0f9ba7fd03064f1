//! Basic training beside its placements: statements, examination, approval.

use training::{BasicTraining, Examination, ExaminationOutcome, ExaminationRole, PlacementStatement, Stage};

use crate::clock::working_day;
use crate::draft::Draft;
use crate::timeline::{BT_HALF_MONTHS, Path};

/// Days after the end of BT of an integrated and of an open examination.
const EXAMINATION_DAYS: (i64, i64) = (38, 16);

/// Everyone who takes part in an examination.
const PARTICIPANTS: [ExaminationRole; 5] = [
    ExaminationRole::Trainee,
    ExaminationRole::PrincipalSupervisor,
    ExaminationRole::ExternalAssessor,
    ExaminationRole::DirectorOfStudies,
    ExaminationRole::UnitManager,
];

pub fn fill(draft: &mut Draft) {
    if draft.path.bt_form().is_none() {
        return;
    }
    let statements = statements(draft);
    let end = draft.clock.end(BT_HALF_MONTHS);
    let wait = if draft.path == Path::Gp2021Open { EXAMINATION_DAYS.1 } else { EXAMINATION_DAYS.0 };
    let held = working_day(draft.days(end, wait));
    let appointed = working_day(draft.days(held, -75));
    let (applied, approved) = (working_day(draft.days(held, 12)), working_day(draft.days(held, 60)));
    let examination = draft.is_past(appointed).then(|| Examination {
        booked_for: Some(held),
        held_on: draft.past(held),
        outcome: draft.past(held).map(|_| ExaminationOutcome::Passed),
        assessor: Some(draft.cast.assessor.clone()),
        assessor_appointed_by: Some(draft.cast.director.clone()),
        assessor_appointed_on: Some(appointed),
        participants: draft.past(held).map(|_| PARTICIPANTS.to_vec()),
    });
    draft.record.basic_training = Some(BasicTraining {
        statements: Some(statements),
        examination,
        applied_on: draft.past(applied),
        approved_on: draft.past(approved),
    });
}

fn statements(draft: &mut Draft) -> Vec<PlacementStatement> {
    let ended: Vec<_> = draft
        .record
        .placements
        .iter()
        .flatten()
        .filter(|row| row.stage == Some(Stage::Bt) && draft.is_past(row.to))
        .map(|row| (row.id.clone(), row.supervisor.clone(), row.to))
        .collect();
    ended
        .into_iter()
        .map(|(placement, supervisor, to)| {
            let signed_on = draft.past(working_day(draft.days(to, 7))).filter(|_| supervisor.is_some());
            PlacementStatement {
                id: draft.id("statement"),
                placement,
                signed_on,
                signed_by: signed_on.and(supervisor),
                competences: Some("Handlägger vanliga tillstånd självständigt och ber om råd i rätt tid.".to_owned()),
                strengths: Some("Gott bemötande och tydlig dokumentation.".to_owned()),
                development_areas: Some("Prioritering när många söker samtidigt.".to_owned()),
                supplements: Some("Inga kompletteringar behövs.".to_owned()),
            }
        })
        .collect()
}
