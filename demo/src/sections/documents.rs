//! Papers other than certificates, written, signed and filed as each region asks.

use calendar::{Date, add_months};
use training::{
    DocumentKind, DocumentSection, EntryId, Kept, PersonId, PlacementKind, PlacementState, Signature, SignerRole,
    TrainingDocument, VisitKind,
};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;

use DocumentKind as Kind;
use DocumentSection as Part;
use SignerRole as Role;

/// Plans of rotations nearer than this are signed and sent.
const PLANNED_MONTHS_AHEAD: i32 = 4;
/// Plans of rotations that ended longer ago are no longer kept.
const KEPT_MONTHS: i32 = 8;

pub fn fill(draft: &mut Draft) {
    draft.record.documents = Some(Vec::new());
    if draft.path.is_hospital() {
        return;
    }
    if draft.is_pack("norrbotten") {
        at_the_start(draft);
        around_visits(draft);
        after_final_review(draft);
    }
    if draft.is_pack("kronoberg") {
        rotations(draft);
        colleges(draft);
        project_plan(draft);
        compilation(draft);
        assessment_forms(draft);
    }
    if !draft.is_pack("kalmar") {
        mid_term(draft);
    }
}

/// A paper that is written on a day; `None` if the day has not come.
pub fn paper(draft: &mut Draft, kind: Kind, on: Date) -> Option<TrainingDocument> {
    draft.past(on)?;
    Some(blank(draft.id("document"), kind, Some(on)))
}

/// A paper of which nothing more is known than its kind and the day it was written.
pub const fn blank(id: EntryId, kind: Kind, completed_on: Option<Date>) -> TrainingDocument {
    TrainingDocument {
        id,
        kind,
        concerns: None,
        requested_on: None,
        completed_on,
        author: None,
        signatures: None,
        sections: None,
        received_by: None,
        sent_on: None,
        reviewed_on: None,
        filed_on: None,
        kept: None,
        names: None,
        template: None,
        presented_on: None,
        measures_needed: None,
        due_on: None,
        closed_on: None,
    }
}

/// The signatures of some roles, all on one day.
pub fn signed(draft: &mut Draft, roles: &[Role], on: Date) -> Option<Vec<Signature>> {
    let on = draft.past(on)?;
    let sign = |role: &Role| Signature {
        id: draft.id("signature"),
        role: *role,
        person: signer(draft, *role),
        signed_on: on,
        appointment_on_record: None,
    };
    Some(roles.iter().map(sign).collect())
}

/// Who signs in a role.
fn signer(draft: &Draft, role: Role) -> PersonId {
    match role {
        Role::Trainee => PersonId::new(draft.record.trainee.id.as_str()),
        Role::PrincipalSupervisor => draft.cast.principal.clone(),
        Role::HeadOfOperations => draft.cast.head.clone(),
        Role::UnitManager => draft.cast.manager.clone(),
        Role::DirectorOfStudies | Role::RegionOffice => draft.cast.director.clone(),
        Role::AppointedSpecialist | Role::SecondSpecialist => draft.cast.second.clone(),
    }
}

const CONTRACT: [Role; 4] = [Role::UnitManager, Role::DirectorOfStudies, Role::PrincipalSupervisor, Role::Trainee];
const ALL_THREE: [Role; 3] = [Role::Trainee, Role::PrincipalSupervisor, Role::UnitManager];

fn at_the_start(draft: &mut Draft) {
    let start = draft.specialist_training_start();
    let introduction = visits(draft, VisitKind::Introduction).into_iter().next();
    if let Some((visit, on)) = introduction
        && let Some(mut row) = paper(draft, Kind::PositionInformation, on)
    {
        row.concerns = Some(visit);
        row.received_by = Some(ALL_THREE.to_vec());
        push(&mut draft.record.documents, row);
    }
    let agreed = working_day(draft.days(start, 41));
    if let Some(mut row) = paper(draft, Kind::TrainingContract, agreed) {
        row.signatures = signed(draft, &CONTRACT, agreed);
        row.sections = Some(vec![Part::Goals, Part::Implementation, Part::Responsibilities]);
        row.names = Some(draft.cast.second.clone());
        push(&mut draft.record.documents, row);
    }
    let evaluated = working_day(draft.days(start, 55));
    if let Some(mut row) = paper(draft, Kind::SelfEvaluation, evaluated) {
        row.signatures = signed(draft, &[Role::PrincipalSupervisor], evaluated);
        push(&mut draft.record.documents, row);
    }
}

/// Meetings of a kind, held or booked.
fn visits(draft: &Draft, kind: VisitKind) -> Vec<(EntryId, Date)> {
    let rows = draft.record.visits.iter().flatten().filter(|row| row.kind == kind);
    rows.filter_map(|row| Some((row.id.clone(), row.held_on.or(row.booked_for)?))).collect()
}

/// A statement and a report before each yearly visit, a protocol after it.
fn around_visits(draft: &mut Draft) {
    for (visit, on) in visits(draft, VisitKind::YearlyVisit) {
        let stated = working_day(draft.days(on, -30));
        if let Some(mut row) = paper(draft, Kind::SupervisorStatement, stated) {
            row.signatures = signed(draft, &[Role::PrincipalSupervisor], stated);
            row.concerns = Some(visit.clone());
            push(&mut draft.record.documents, row);
        }
        let reported = working_day(draft.days(on, -24));
        if let Some(mut row) = paper(draft, Kind::YearlyReport, reported) {
            row.concerns = Some(visit.clone());
            row.sent_on = Some(reported);
            push(&mut draft.record.documents, row);
        }
        let written = working_day(draft.days(on, 5));
        if let Some(mut row) = paper(draft, Kind::VisitProtocol, written) {
            row.concerns = Some(visit);
            row.sections = Some(vec![Part::Environment, Part::Development]);
            row.measures_needed = Some(false);
            push(&mut draft.record.documents, row);
        }
    }
}

/// What remains is written down at the final review and done before the training ends.
fn after_final_review(draft: &mut Draft) {
    let Some((visit, on)) = visits(draft, VisitKind::FinalReview).into_iter().next() else { return };
    let due = draft.days(draft.last_day(), -30);
    if let Some(mut row) = paper(draft, Kind::GapList, on) {
        row.concerns = Some(visit);
        row.due_on = Some(due);
        row.closed_on = draft.past(working_day(draft.days(due, -12)));
        push(&mut draft.record.documents, row);
    }
}

fn mid_term(draft: &mut Draft) {
    let Some(held) = draft.record.mid_term.as_ref().and_then(|row| row.held_on.or(row.booked_for)) else { return };
    let summed = working_day(draft.days(held, -45));
    if let Some(row) = paper(draft, Kind::PortfolioSummary, summed) {
        push(&mut draft.record.documents, row);
    }
    let written = draft.days(held, 25);
    if let Some(mut row) = paper(draft, Kind::MidTermReport, written) {
        row.sections = Some(vec![Part::Present, Part::Progress, Part::Remaining, Part::Measures]);
        row.measures_needed = Some(false);
        row.filed_on = draft.past(draft.days(written, 3));
        row.kept = Some(Kept::Digital);
        push(&mut draft.record.documents, row);
    }
}

/// A plan signed and sent before each rotation, and an evaluation either way after it.
fn rotations(draft: &mut Draft) {
    let (since, soon) = (add_months(draft.today, -KEPT_MONTHS), add_months(draft.today, PLANNED_MONTHS_AHEAD));
    let rows: Vec<_> = draft
        .record
        .placements
        .iter()
        .flatten()
        .filter(|row| row.kind == PlacementKind::SideRotation && row.state == PlacementState::Confirmed)
        .map(|row| (row.id.clone(), row.from, row.to))
        .collect();
    for (placement, from, to) in rows {
        if since < to && from < soon {
            rotation_plan(draft, placement.clone(), from, to);
        }
        for kind in [Kind::EvaluationOfTrainee, Kind::EvaluationOfClinic] {
            if let Some(mut row) = paper(draft, kind, working_day(draft.days(to, 8))) {
                row.concerns = Some(placement.clone());
                row.received_by = Some(vec![Role::PrincipalSupervisor, Role::DirectorOfStudies]);
                push(&mut draft.record.documents, row);
            }
        }
    }
}

fn rotation_plan(draft: &mut Draft, placement: EntryId, from: Date, to: Date) {
    let written = working_day(draft.days(from, -125));
    let Some(mut row) = paper(draft, Kind::RotationPlan, written) else { return };
    row.signatures = signed(draft, &[Role::Trainee, Role::PrincipalSupervisor], written);
    row.sections = Some(vec![Part::Goals, Part::Planning]);
    if draft.past(working_day(draft.days(to, 6))).is_some()
        && let Some(sections) = &mut row.sections
    {
        sections.push(Part::Feedback);
    }
    row.concerns = Some(placement);
    row.sent_on = draft.past(working_day(draft.days(from, -118)));
    push(&mut draft.record.documents, row);
}

fn colleges(draft: &mut Draft) {
    let rows: Vec<_> = draft
        .record
        .colleges
        .iter()
        .flatten()
        .filter_map(|row| Some((row.id.clone(), row.held_on?, row.communicated_on)))
        .collect();
    for (college, held, communicated) in rows {
        let Some(mut row) = paper(draft, Kind::CollegeSummary, working_day(draft.days(held, 4))) else { continue };
        row.concerns = Some(college);
        row.sections = Some(vec![Part::Judgement, Part::ActionPlan]);
        row.reviewed_on = communicated;
        row.filed_on = communicated;
        push(&mut draft.record.documents, row);
    }
}

/// The plan of the scientific work is presented on the last day of the course.
fn project_plan(draft: &mut Draft) {
    let mut courses = draft.record.courses.iter().flatten();
    let course = courses.find(|row| row.code.as_deref() == Some("medicinsk-vetenskap"));
    let Some(ended) = course.and_then(|row| row.to) else { return };
    if let Some(mut row) = paper(draft, Kind::ProjectPlan, draft.days(ended, -2)) {
        row.presented_on = draft.past(ended);
        push(&mut draft.record.documents, row);
    }
}

fn compilation(draft: &mut Draft) {
    let compiled = working_day(draft.days(draft.last_day(), -190));
    if let Some(mut row) = paper(draft, Kind::Compilation, compiled) {
        row.sections = Some(vec![Part::Plan, Part::Assessments]);
        push(&mut draft.record.documents, row);
    }
}

fn assessment_forms(draft: &mut Draft) {
    let ids: Vec<EntryId> = draft.record.assessments.iter().flatten().map(|row| row.id.clone()).collect();
    for id in ids {
        let mut row = blank(draft.id("document"), Kind::AssessmentForm, None);
        row.concerns = Some(id);
        row.kept = Some(Kept::Digital);
        push(&mut draft.record.documents, row);
    }
}
