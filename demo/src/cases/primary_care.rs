//! Rotations in primary care of doctors of other specialties: one with gaps.

use training::ActivityKind;

use crate::draft::Draft;

/// Asked for late, without goals, a place to work or a time for assessment; nothing of the programme is planned.
pub fn with_gaps(draft: &mut Draft) {
    let today = draft.today;
    let late = draft.days(today, -12);
    for row in draft.record.placements.iter_mut().flatten().filter(|row| row.primary_care.is_some()) {
        row.need = None;
        let Some(rotation) = &mut row.primary_care else { continue };
        rotation.requested_on = Some(late);
        rotation.goals = None;
        rotation.workplace = None;
        rotation.attested_on = None;
        rotation.readiness = None;
        rotation.rationale = None;
        rotation.supervision_minutes_per_week = Some(20);
        rotation.assessments_planned_on = None;
        rotation.cover_plan = None;
    }
    let unplanned = [ActivityKind::TeamWork, ActivityKind::Collaboration, ActivityKind::Consultant];
    if let Some(rows) = &mut draft.record.activities {
        rows.retain(|row| !unplanned.contains(&row.kind));
    }
}
