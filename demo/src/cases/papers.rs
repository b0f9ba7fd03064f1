//! Papers unsigned, plans overdue, meetings missed: what the log and the papers of one doctor show.

use training::{
    ActivityKind, ActivityState, DocumentKind, DocumentSection, HiringOutcome, SignerRole, TrainingDocument, VisitKind,
};

use crate::draft::Draft;
use crate::sections::{blank, push, signed};

/// The director of studies and the supervisor never signed the contract.
pub fn contract_unsigned(draft: &mut Draft) {
    for row in of_kind(draft, DocumentKind::TrainingContract) {
        if let Some(signatures) = &mut row.signatures {
            signatures.retain(|signature| matches!(signature.role, SignerRole::Trainee | SignerRole::UnitManager));
        }
    }
}

/// The yearly visit found what must be done; it was to be done by last month, and is not.
pub fn action_plan_overdue(draft: &mut Draft) {
    let (visit, held) = {
        let held = draft.record.visits.iter().flatten().filter(|row| row.kind == VisitKind::YearlyVisit);
        let held = held.filter_map(|row| Some((row.id.clone(), row.held_on?)));
        let Some(last) = held.max_by_key(|(_, on)| *on) else { return };
        last
    };
    for row in of_kind(draft, DocumentKind::VisitProtocol).filter(|row| row.concerns.as_ref() == Some(&visit)) {
        row.measures_needed = Some(true);
    }
    let written = draft.days(held, 14);
    let roles = [SignerRole::Trainee, SignerRole::PrincipalSupervisor, SignerRole::UnitManager];
    let mut plan = blank(draft.id("document"), DocumentKind::ActionPlan, Some(written));
    plan.concerns = Some(visit);
    plan.signatures = signed(draft, &roles, written);
    plan.due_on = Some(draft.days(draft.today, -35).max(draft.days(written, 20)));
    push(&mut draft.record.documents, plan);
}

/// Every other seminar and group was missed, without a word.
pub fn seminars_missed(draft: &mut Draft) {
    let missed = [ActivityKind::Seminar, ActivityKind::BasicGroup];
    let rows = draft.record.activities.iter_mut().flatten().filter(|row| missed.contains(&row.kind));
    for (place, row) in rows.enumerate() {
        if place % 4 < 2 {
            row.state = Some(ActivityState::Absent);
        }
    }
}

/// The plan of the rotation was written and never signed; the clinic has not got it.
pub fn rotation_plan_unsigned(draft: &mut Draft) {
    for row in of_kind(draft, DocumentKind::RotationPlan) {
        row.signatures = None;
        row.sent_on = None;
        row.sections = Some(vec![DocumentSection::Goals]);
    }
}

/// Far along without the steps of the hiring: the employment began before anyone had judged the unit.
pub fn hired_before_judged(draft: &mut Draft) {
    let late = draft.past(draft.days(draft.clock.start, 45));
    for row in draft.record.hirings.iter_mut().flatten() {
        row.unit_judged_on = late;
        row.unit_outcome = late.map(|_| HiringOutcome::Approved);
    }
}

fn of_kind<'d>(draft: &'d mut Draft, kind: DocumentKind) -> impl Iterator<Item = &'d mut TrainingDocument> {
    draft.record.documents.iter_mut().flatten().filter(move |row| row.kind == kind)
}
