//! What is planned and said of the rotation in primary care of a doctor of another specialty.

use calendar::{Date, add_months};
use training::{
    ActivityKind, ActivityState, ClaimExtent, FinalStatement, ObjectiveClaim, ObjectiveCode, Placement, PlacementKind,
    PrimaryCareRotation, RotationEvaluation, RotationEvaluator, RotationLayout, RotationRationale, RotationReadiness,
    Topic,
};

use super::activities::logged;
use super::push;
use crate::clock::working_day;
use crate::draft::{Draft, percent};

/// The programme of a rotation nearer than this is in the log.
const LOGGED_MONTHS_AHEAD: i32 = 10;
/// Days into the training at which a rotation is asked for, at the latest so many before it.
const ASKED_DAYS: i64 = 100;
const ASKED_DAYS_BEFORE: i64 = 300;

/// What is done in the rotation, how many days into it.
const PROGRAMME: &[(ActivityKind, i64, &[Topic])] = &[
    (ActivityKind::Consultant, 8, &[]),
    (ActivityKind::TeamWork, 10, &[Topic::Nurse, Topic::Physiotherapist]),
    (ActivityKind::Collaboration, 15, &[Topic::MunicipalHomeCare, Topic::ResidentialHome]),
    (ActivityKind::InternalEducation, 17, &[Topic::Received]),
    (ActivityKind::CaseConference, 22, &[]),
    (ActivityKind::CarePlanning, 24, &[]),
    (ActivityKind::Teaching, 29, &[Topic::Given]),
    (ActivityKind::CareChain, 31, &[]),
    (ActivityKind::Reflection, 36, &[]),
    (ActivityKind::Prevention, 38, &[]),
];

pub fn fill(draft: &mut Draft) {
    if !draft.path.is_hospital() {
        return;
    }
    let field = "allmanmedicin";
    let found = draft.placements_in(field).find(|row| row.kind == PlacementKind::SideRotation && row.bt_part.is_none());
    let Some(row) = found.cloned() else { return };
    let described = describe(draft, &row);
    for placement in draft.record.placements.iter_mut().flatten().filter(|other| other.id == row.id) {
        placement.need = Some("Ser patienterna före remissen och efter utskrivningen.".to_owned());
        placement.primary_care = Some(described.clone());
    }
    if add_months(draft.today, LOGGED_MONTHS_AHEAD) < row.from {
        return;
    }
    for (kind, days, topics) in PROGRAMME {
        let on = working_day(draft.days(row.from, *days));
        let mut entry = logged(draft, *kind, on, topics);
        entry.state = (!draft.is_past(on)).then_some(ActivityState::Planned);
        entry.placement = Some(row.id.clone());
        push(&mut draft.record.activities, entry);
    }
}

fn describe(draft: &Draft, row: &Placement) -> PrimaryCareRotation {
    let (from, to) = (row.from, row.to);
    let before = |days: i64| draft.past(working_day(draft.days(from, -days)));
    let objectives: Vec<ObjectiveCode> = row.objectives.iter().flatten().cloned().collect();
    let claim = |code: &ObjectiveCode| ObjectiveClaim { objective: code.clone(), extent: ClaimExtent::Partial };
    PrimaryCareRotation {
        requested_on: before(ASKED_DAYS_BEFORE).or_else(|| draft.past(draft.days(draft.clock.start, ASKED_DAYS))),
        goals: Some("Möta oselekterade patienter och lära vårdcentralens arbetssätt.".to_owned()),
        rationale: Some(RotationRationale {
            specialty: Some("Kliniken tar emot de flesta patienter på remiss från primärvården.".to_owned()),
            experience: Some("Två år på kliniken och AT-placering i primärvård.".to_owned()),
            needs: Some("Uppföljning över tid och samarbete med kommunen.".to_owned()),
            wishes: Some("Vårdcentralen närmast hemmet.".to_owned()),
        }),
        longer_because: None,
        layout: Some(RotationLayout::OnePeriod),
        weekdays: None,
        scheduled_on: before(280),
        workplace: Some("Rum 4 på läkarmottagningen".to_owned()),
        claims: Some(objectives.iter().map(claim).collect()),
        readiness: before(275).map(|on| RotationReadiness {
            on,
            by: Some(draft.cast.principal.clone()),
            note: Some("Självständig på mottagningen och i jourarbetet.".to_owned()),
        }),
        tied_to_goals_percent: Some(percent(80)),
        attested_on: before(270),
        targeted_patients_percent: Some(percent(30)),
        mix_commented_on: draft.past(working_day(draft.days(from, 30))),
        supervision_minutes_per_week: Some(60),
        assessments_planned_on: Some(vec![working_day(draft.days(from, 32))]),
        final_statement: draft
            .past(draft.days(to, 3))
            .map(|on| FinalStatement { on, objectives: Some(objectives.clone()) }),
        cover_plan: Some("Kollegorna på kliniken delar jourerna under perioden.".to_owned()),
        planned_end_before: Some(draft.last_day()),
        displaced: Some(Vec::new()),
        evaluations: Some(evaluations(draft, to)),
    }
}

/// The answers of both, the week after.
fn evaluations(draft: &Draft, to: Date) -> Vec<RotationEvaluation> {
    let Some(on) = draft.past(working_day(draft.days(to, 5))) else { return Vec::new() };
    [RotationEvaluator::Trainee, RotationEvaluator::Supervisor]
        .map(|by| RotationEvaluation {
            on,
            by,
            culture: Some("Korta vägar mellan yrkesgrupperna.".to_owned()),
            openness: Some("Kliniken och vårdcentralen lyssnade på varandra.".to_owned()),
            hierarchy: Some("Alla kom till tals på ronden.".to_owned()),
            supervisor_time: Some("En timme i veckan, ostörd.".to_owned()),
            used_as_staff: (by == RotationEvaluator::Trainee).then_some(false),
        })
        .into()
}
