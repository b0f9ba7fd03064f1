//! Who supervises, and the sessions held: weekly at home, monthly on rotation, extra for the plan three times a year.

use calendar::{Date, IsoWeek, add_months};
use training::{PlacementKind, SupervisionSession, SupervisorAssignment, SupervisorRole};

use super::push;
use crate::draft::Draft;

/// How far back sessions are kept, in months.
const KEPT_MONTHS: i32 = 14;
/// One session in so many weeks is called off; the next one is twice as long.
const CALLED_OFF_EVERY: usize = 29;
const PLAN_MONTHS: [i8; 3] = [1, 5, 9];

pub fn assignments(draft: &mut Draft) {
    let start = draft.clock.start;
    let cast = draft.cast.clone();
    for (person, role) in [(cast.principal, SupervisorRole::Principal), (cast.second, SupervisorRole::SecondSpecialist)]
    {
        let id = draft.id("supervisor");
        let row = SupervisorAssignment { id, person, role, from: start, to: None, placement: None, replaces: None };
        push(&mut draft.record.supervisors, row);
    }
    let rotations: Vec<_> = draft
        .record
        .placements
        .iter()
        .flatten()
        .filter(|row| row.kind == PlacementKind::SideRotation)
        .filter_map(|row| Some((row.id.clone(), row.supervisor.clone()?, row.from, row.to)))
        .collect();
    for (placement, person, from, to) in rotations {
        let id = draft.id("supervisor");
        let row = SupervisorAssignment {
            id,
            person,
            role: SupervisorRole::Placement,
            from,
            to: Some(to),
            placement: Some(placement),
            replaces: None,
        };
        push(&mut draft.record.supervisors, row);
    }
}

pub fn sessions(draft: &mut Draft, from_start: bool) {
    let start = draft.clock.start;
    let first = if from_start { start } else { start.max(add_months(draft.today, -KEPT_MONTHS)) };
    let weekday = i64::try_from(draft.index % 5).unwrap_or(0);
    let mut week = IsoWeek::of(first);
    let mut made_up = false;
    while week.monday() < draft.followed_until() {
        let day = draft.days(week.monday(), weekday);
        let number = draft.index * 7 + usize::try_from(week.week()).unwrap_or(0);
        week = week.next();
        if day < first || !draft.is_past(day) || draft.is_absent(day) {
            continue;
        }
        if let Some(rotation) = draft.rotation_on(day).cloned() {
            if (8..=14).contains(&day.day()) {
                let row = session(draft, day, 45, rotation.supervisor.clone(), Some(rotation.unit));
                push(&mut draft.record.supervision_sessions, row);
            }
        } else {
            let called_off = number % CALLED_OFF_EVERY == 5;
            let principal = Some(draft.cast.principal.clone());
            let mut row = session(draft, day, if made_up { 120 } else { 60 }, principal, None);
            if called_off {
                row.held = Some(false);
                row.cancelled_because = Some("Hög belastning på mottagningen".to_owned());
            }
            made_up = called_off;
            push(&mut draft.record.supervision_sessions, row);
        }
        if PLAN_MONTHS.contains(&day.month()) && (8..=14).contains(&day.day()) {
            let principal = Some(draft.cast.principal.clone());
            let mut row = session(draft, day, 60, principal, None);
            row.plan_review = Some(true);
            push(&mut draft.record.supervision_sessions, row);
        }
    }
}

fn session(
    draft: &mut Draft,
    on: Date,
    duration_minutes: u32,
    supervisor: Option<training::PersonId>,
    unit: Option<training::UnitId>,
) -> SupervisionSession {
    SupervisionSession {
        id: draft.id("session"),
        on,
        duration_minutes,
        held: None,
        supervisor,
        unit,
        plan_review: None,
        cancelled_because: None,
        topics: None,
        documented_on: draft.is_pack("kronoberg").then(|| draft.past(draft.days(on, 3))).flatten(),
    }
}
