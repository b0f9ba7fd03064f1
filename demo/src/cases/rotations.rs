//! Rotations too short, too long or in the wrong order, own services missing, and courses.

use training::{Course, CourseState, Payer, PlacementKind};

use crate::draft::Draft;
use crate::sections::push;
use crate::timeline::{CHILD_HEALTH, RESIDENTIAL_HOMES, Step, What};

/// Six weeks, and the time left over at home.
pub fn psychiatry_too_short(steps: &mut [Step]) {
    const SIX_WEEKS: i32 = 3;
    let Some(at) = place(steps, What::Away("psykiatri")) else { return };
    let left = steps[at].half_months - SIX_WEEKS;
    steps[at].half_months = SIX_WEEKS;
    if let Some(next) = steps.get_mut(at + 1) {
        next.half_months += left;
    }
}

/// Medicine and psychiatry without a home block between them.
pub fn two_rotations_in_a_row(steps: &mut Vec<Step>) {
    let Some(at) = place(steps, What::Away("psykiatri")) else { return };
    let block = steps.remove(at - 1);
    if let Some(next) = steps.get_mut(at) {
        next.half_months += block.half_months;
    }
}

pub fn no_residential_homes(steps: &mut [Step]) {
    replace_by_home(steps, RESIDENTIAL_HOMES);
}

pub fn no_child_health(steps: &mut [Step]) {
    replace_by_home(steps, CHILD_HEALTH);
}

fn replace_by_home(steps: &mut [Step], what: What) {
    for step in steps.iter_mut().filter(|step| step.what == what) {
        step.what = What::Home;
    }
}

/// The own child-health clinic comes before paediatrics.
pub fn child_health_first(steps: &mut Vec<Step>) {
    let Some(from) = place(steps, CHILD_HEALTH) else { return };
    let block = steps.remove(from);
    let to = place(steps, What::Away("barn-och-ungdomsmedicin")).unwrap_or(from);
    steps.insert(to, block);
}

fn place(steps: &[Step], what: What) -> Option<usize> {
    steps.iter().position(|step| step.what == what)
}

pub fn no_return_weeks(draft: &mut Draft) {
    for row in draft.record.placements.iter_mut().flatten() {
        if row.kind == PlacementKind::SideRotation {
            row.return_weeks = None;
        }
    }
}

/// A congress and a course in ultrasound on top of the rest.
pub fn course_budget_overspent(draft: &mut Draft) {
    for (title, months_in, cost_sek) in [
        ("Ultraljud i primärvård, grund och fortsättning", 37, 28_900),
        ("Wonca Europe, kongress med resa", 44, 32_400),
    ] {
        let from = draft.at(months_in);
        let to = draft.days(from, 3);
        let id = draft.id("course");
        let row = Course {
            id,
            code: None,
            title: title.to_owned(),
            from: Some(from),
            to: Some(to),
            state: CourseState::Attended,
            objectives: None,
            cost_sek: Some(cost_sek),
            paid_by: Some(Payer::Allowance),
            leader: None,
            agreed_on: None,
        };
        push(&mut draft.record.courses, row);
    }
}

/// Two courses of the first half have only been asked for.
pub fn courses_late(draft: &mut Draft) {
    let mut late = Vec::new();
    for row in draft.record.courses.iter_mut().flatten() {
        if matches!(row.code.as_deref(), Some("lek" | "patientcentrerat-samtal")) {
            row.state = CourseState::Requested;
            row.from = None;
            row.to = None;
            late.push(row.id.clone());
        }
    }
    if let Some(rows) = &mut draft.record.certificates {
        rows.retain(|row| !row.covers.iter().flatten().any(|id| late.contains(id)));
    }
}
