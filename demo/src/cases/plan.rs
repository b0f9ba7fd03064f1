//! The plan, the assessments, the meetings and Mid-ST when they lag behind.

use calendar::{Period, add_months, half_year_of, previous_day, quarter_of};
use training::{AssessmentMethod, MidTerm, PlanVersion, VisitKind};

use crate::draft::Draft;

/// A first version lies there, agreed with nobody.
pub fn not_presented(draft: &mut Draft) {
    let id = draft.id("plan");
    draft.record.plan_versions = Some(vec![PlanVersion {
        id,
        version: 1,
        agreed_on: None,
        presented_on: None,
        returned_on: None,
        approved_on: None,
        approved_by: None,
        feedback: None,
        updated_on: None,
        kept_in: None,
    }]);
}

pub fn not_approved(draft: &mut Draft) {
    for row in draft.record.plan_versions.iter_mut().flatten() {
        row.approved_on = None;
        row.approved_by = None;
        row.feedback = None;
    }
}

/// The half-year before this one has two assessments.
pub fn too_few_assessments(draft: &mut Draft) {
    let half_year = half_year_of(previous_day(half_year_of(draft.today).from()));
    let mut kept = 0;
    if let Some(rows) = &mut draft.record.assessments {
        rows.retain(|row| {
            kept += usize::from(half_year.contains(row.on));
            !half_year.contains(row.on) || kept <= 2
        });
    }
}

/// The quarter before this one has talks about cases instead of sit-ins.
pub fn too_few_sit_ins(draft: &mut Draft) {
    let quarter: Period = quarter_of(previous_day(quarter_of(draft.today).from()));
    for row in draft.record.assessments.iter_mut().flatten() {
        if quarter.contains(row.on) && row.method == AssessmentMethod::SitIn {
            row.method = AssessmentMethod::Cbd;
        }
    }
}

/// Nobody has visited for more than fifteen months.
pub fn yearly_visit_late(draft: &mut Draft) {
    let long_ago = add_months(draft.today, -15);
    if let Some(rows) = &mut draft.record.visits {
        rows.retain(|row| row.held_on.is_some_and(|day| day < long_ago));
    }
}

/// The introduction and one check-in are all there is.
pub fn check_ins_behind(draft: &mut Draft) {
    let mut kept = 0;
    if let Some(rows) = &mut draft.record.visits {
        rows.retain(|row| {
            kept += usize::from(row.kind == VisitKind::CheckIn);
            row.kind == VisitKind::Introduction || (row.kind == VisitKind::CheckIn && kept <= 1)
        });
    }
}

const NOTHING_DONE: MidTerm = MidTerm {
    ordered_on: None,
    desired_on: None,
    booked_for: None,
    held_on: None,
    reported_on: None,
    assessor: None,
    videos_sent_on: None,
    videos_sent: None,
    programme: None,
};

pub fn mid_term_not_begun(draft: &mut Draft) {
    draft.record.mid_term = Some(NOTHING_DONE);
}

pub fn mid_term_ordered_late(draft: &mut Draft) {
    let ordered = draft.days(draft.today, -18);
    draft.record.mid_term =
        Some(MidTerm { ordered_on: Some(ordered), desired_on: Some(add_months(ordered, 3)), ..NOTHING_DONE });
}
