//! Slips in Region Sjöskogen, on Kronoberg's rules.

use calendar::add_months;
use training::{
    ActivityKind as Kind, CostPayer, DocumentKind as Paper, DocumentSection as Part, PlacementKind, ScheduledKind,
    Topic, WorkKind,
};

use super::{Slip, entries, forget, forget_about, forget_lately, lose, papers, unwritten};
use crate::draft::Draft;

pub const SLIPS: &[Slip] = &[
    |draft| forget_lately(draft, Kind::InternalEducation, 8),
    |draft| papers(draft, Paper::RotationPlan, |row| row.sent_on = None),
    |draft| forget(draft, Kind::LocalEvent),
    |draft| entries(draft, Kind::ArticleReview, |row| row.presented_on = None),
    |draft| unwritten(draft, Paper::CollegeSummary, Part::ActionPlan),
    |draft| forget(draft, Kind::ManagementMeeting),
    |draft| papers(draft, Paper::CollegeSummary, |row| row.filed_on = None),
    |draft| forget_about(draft, Kind::OnCall, Topic::IndependentShift),
    |draft| forms_loose(draft),
    |draft| forget_about(draft, Kind::Rehabilitation, Topic::Employer),
    |draft| unwritten(draft, Paper::RotationPlan, Part::Planning),
    |draft| forget_about(draft, Kind::AuthorityTask, Topic::DiseaseControl),
    |draft| objectives_unnamed(draft),
    |draft| forget(draft, Kind::NationalTraineeDays),
    |draft| forget_about(draft, Kind::CaseMix, Topic::Chronic),
    |draft| sessions_not_written_down(draft),
    |draft| forget(draft, Kind::NationalMeeting),
    |draft| one_night_less(draft),
    |draft| forget(draft, Kind::InternationalCongress),
    |draft| lose(draft, Paper::EvaluationOfClinic),
    |draft| forget_in(draft, "barn-och-ungdomsmedicin"),
    |draft| without_sit_in_time(draft),
    |draft| forget_in(draft, "internmedicin"),
    |draft| papers(draft, Paper::ProjectPlan, |row| row.presented_on = row.presented_on.map(|on| add_months(on, 2))),
    |draft| entries(draft, Kind::SupervisingStudents, |row| row.with = None),
    |draft| mid_term_paid_by_unit(draft),
    |draft| papers(draft, Paper::MidTermReport, |row| row.filed_on = row.filed_on.map(|on| add_months(on, 3))),
    |draft| long_improvement_work(draft),
    |draft| forget_about(draft, Kind::OnCall, Topic::NightShift),
    |draft| no_contact_on_rotation(draft),
    |draft| unplanned_course(draft),
    |draft| certificate_without_content(draft),
    |draft| lose(draft, Paper::Compilation),
    |draft| rotation_not_agreed(draft),
];

/// A few forms of the autumn lie in a drawer.
fn forms_loose(draft: &mut Draft) {
    let rows = draft.record.assessments.iter().flatten().rev().take(3);
    let loose: Vec<_> = rows.map(|row| row.id.clone()).collect();
    if let Some(papers) = &mut draft.record.documents {
        papers.retain(|row| row.concerns.as_ref().is_none_or(|id| !loose.contains(id)));
    }
}

/// Nothing says which objectives the latest entries serve.
fn objectives_unnamed(draft: &mut Draft) {
    let since = draft.days(draft.today, -25);
    for row in draft.record.activities.iter_mut().flatten().filter(|row| since < row.on) {
        row.objectives = None;
    }
}

fn sessions_not_written_down(draft: &mut Draft) {
    let since = draft.days(draft.today, -40);
    for row in draft.record.supervision_sessions.iter_mut().flatten().filter(|row| since < row.on) {
        row.documented_on = None;
    }
}

/// One night on call in psychiatry, where there should be two.
fn one_night_less(draft: &mut Draft) {
    let there: Vec<_> = draft.placements_in("psykiatri").map(|row| row.id.clone()).collect();
    let Some(rows) = &mut draft.record.activities else { return };
    if let Some(at) = rows.iter().position(|row| row.placement.as_ref().is_some_and(|id| there.contains(id))) {
        rows.remove(at);
    }
}

/// Nothing was done on call in a rotation.
fn forget_in(draft: &mut Draft, field: &str) {
    let there: Vec<_> = draft.placements_in(field).map(|row| row.id.clone()).collect();
    if let Some(rows) = &mut draft.record.activities {
        rows.retain(|row| row.kind != Kind::OnCall || row.placement.as_ref().is_none_or(|id| !there.contains(id)));
    }
}

fn without_sit_in_time(draft: &mut Draft) {
    if let Some(rows) = &mut draft.record.scheduled_times {
        rows.retain(|row| row.kind != ScheduledKind::SitIn);
    }
}

fn mid_term_paid_by_unit(draft: &mut Draft) {
    let costs = draft.record.funding.iter_mut().flat_map(|row| row.costs.iter_mut().flatten());
    costs.for_each(|cost| cost.payer = Some(CostPayer::Unit));
}

/// Twice the weeks that are usual.
fn long_improvement_work(draft: &mut Draft) {
    for row in draft.record.works.iter_mut().flatten().filter(|row| row.kind == WorkKind::Improvement) {
        row.allotted_weeks = Some(5);
    }
}

fn no_contact_on_rotation(draft: &mut Draft) {
    forget(draft, Kind::HomeContact);
    let today = draft.today;
    for row in draft.record.placements.iter_mut().flatten().filter(|row| today < row.to) {
        row.return_weeks = None;
    }
}

/// A course outside the list was booked without the supervisor.
fn unplanned_course(draft: &mut Draft) {
    for row in draft.record.courses.iter_mut().flatten().filter(|row| row.code.is_none()) {
        row.agreed_on = None;
    }
}

fn certificate_without_content(draft: &mut Draft) {
    let service = |form: &str| matches!(form, "bilaga-4" | "bilaga-9");
    let rows = draft.record.certificates.iter_mut().flatten();
    if let Some(row) = rows.filter(|row| service(&row.form)).last() {
        row.content = None;
    }
}

/// The next rotation was planned without the supervisor.
fn rotation_not_agreed(draft: &mut Draft) {
    let today = draft.today;
    let rows = draft.record.placements.iter_mut().flatten();
    let ahead = rows.filter(|row| row.kind == PlacementKind::SideRotation && today < row.to);
    if let Some(row) = ahead.min_by_key(|row| row.from) {
        row.agreed_on = None;
    }
}
