//! The plan and those who follow it: versions, reviews, meetings with the director of studies, colleges, Mid-ST.

use calendar::{Date, IsoWeek, add_months};
use training::{AssessmentPlan, College, MidTerm, MidTermPart, PlanReview, PlanVersion, SignerRole, Visit, VisitKind};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;

/// Service months between yearly meetings; a month before each comes a new version of the plan.
const MEETING_MONTHS: i32 = 11;
/// Mid-ST in service months: ordered, a day given, held.
const MID_TERM: (i32, i32, i32) = (22, 26, 31);

/// Recorded consultations sent to the assessor, and what her day held.
const VIDEOS_SENT: u32 = 3;
const PROGRAMME: [MidTermPart; 4] =
    [MidTermPart::Patients, MidTermPart::RecordsAndCertificates, MidTermPart::SupervisorTalk, MidTermPart::HeadTalk];

pub fn fill(draft: &mut Draft) {
    versions(draft);
    reviews(draft);
    visits(draft);
    colleges(draft);
    mid_term(draft);
}

fn versions(draft: &mut Draft) {
    let supervisor = draft.cast.principal.clone();
    let established = working_day(draft.days(draft.at(3), 5));
    if draft.is_past(established) {
        let id = draft.id("assessment-plan");
        let row = AssessmentPlan { id, established_on: Some(established), agreed_with: Some(supervisor) };
        push(&mut draft.record.assessment_plans, row);
    }
    let months = draft.total / 2;
    for version in 1.. {
        let month = if version == 1 { 4 } else { (version - 1) * MEETING_MONTHS - 2 };
        let agreed = working_day(draft.days(draft.at(month), 14));
        if !draft.is_past(agreed) || month >= months {
            break;
        }
        let (presented, approved) =
            (draft.past(draft.days(agreed, 14)), draft.past(working_day(draft.days(agreed, 24))));
        let id = draft.id("plan");
        let row = PlanVersion {
            id,
            version: version.unsigned_abs(),
            agreed_on: Some(agreed),
            presented_on: presented,
            returned_on: None,
            approved_on: approved,
            approved_by: approved.map(|_| draft.cast.director.clone()),
            feedback: approved.map(|_| "Tydlig plan; se till att kurserna bokas i god tid.".to_owned()),
            updated_on: None,
            kept_in: None,
        };
        push(&mut draft.record.plan_versions, row);
    }
}

/// In January, May and September, the second week.
fn reviews(draft: &mut Draft) {
    let mut month = draft.clock.start.first_of_month();
    while month < draft.followed_until() {
        month = add_months(month, 1);
        let day = draft.days(IsoWeek::of(draft.days(month, 10)).monday(), 2);
        if matches!(month.month(), 1 | 5 | 9) && draft.is_past(day) && !draft.is_absent(day) {
            let id = draft.id("plan-review");
            let with = Some(draft.cast.principal.clone());
            push(&mut draft.record.plan_reviews, PlanReview { id, on: day, with });
        }
    }
}

fn visits(draft: &mut Draft) {
    let yearly = if draft.is_pack("norrbotten") { VisitKind::YearlyVisit } else { VisitKind::CheckIn };
    let introduction = draft.days(draft.at(1), 5);
    visit(draft, VisitKind::Introduction, introduction);
    let months = draft.total / 2;
    for number in 1..=5 {
        if number * MEETING_MONTHS < months {
            let day = draft.days(draft.at(number * MEETING_MONTHS), 8);
            visit(draft, yearly, day);
        }
    }
    let final_review = draft.days(draft.last_day(), -120);
    visit(draft, VisitKind::FinalReview, final_review);
}

/// Held if it is past; booked if it comes within three months.
fn visit(draft: &mut Draft, kind: VisitKind, day: Date) {
    let day = weekday(draft, day);
    let away = |day: &Date| draft.is_absent(*day);
    let day = (0..8).map(|weeks| draft.days(day, weeks * 7)).find(|day| !away(day)).unwrap_or(day);
    if day >= add_months(draft.today, 3) {
        return;
    }
    let id = draft.id("visit");
    let row = Visit {
        id,
        kind,
        booked_for: Some(day),
        held_on: draft.past(day),
        by: Some(draft.cast.director.clone()),
        unit: Some(draft.cast.home.clone()),
        participants: Some(participants(kind)),
    };
    push(&mut draft.record.visits, row);
}

/// Who takes part in a meeting beside the director of studies who calls it.
fn participants(kind: VisitKind) -> Vec<SignerRole> {
    let mut roles = vec![SignerRole::Trainee, SignerRole::PrincipalSupervisor, SignerRole::DirectorOfStudies];
    if kind == VisitKind::Introduction {
        roles.push(SignerRole::UnitManager);
    }
    roles
}

/// The Wednesday of the day's week.
fn weekday(draft: &Draft, day: Date) -> Date {
    draft.days(IsoWeek::of(day).monday(), 2)
}

/// The unit's college and those of the years before.
fn colleges(draft: &mut Draft) {
    let Some(latest) = draft.staff.college_of(&draft.cast.home).cloned() else { return };
    let Some(held) = latest.held_on else { return };
    let mut days: Vec<Date> = (0..6).map(|years| working_day(add_months(held, -11 * years))).collect();
    days.retain(|day| add_months(draft.clock.start, 2) < *day);
    for day in days.into_iter().rev() {
        let id = draft.id("college");
        let row = College {
            id,
            booked_for: Some(day),
            held_on: Some(day),
            participants: latest.participants.clone(),
            trainees: None,
            communicated_on: draft.past(draft.days(day, 12)),
            duration_minutes: None,
        };
        push(&mut draft.record.colleges, row);
    }
}

fn mid_term(draft: &mut Draft) {
    let (ordered, given, held) = (draft.at(MID_TERM.0), draft.at(MID_TERM.1), weekday(draft, draft.at(MID_TERM.2)));
    let is_ordered = draft.is_past(ordered);
    let sent = draft.past(working_day(draft.days(held, -40)));
    draft.record.mid_term = Some(MidTerm {
        ordered_on: draft.past(ordered),
        desired_on: is_ordered.then_some(held),
        booked_for: draft.past(given).map(|_| held),
        held_on: draft.past(held),
        reported_on: draft.past(draft.days(held, 25)),
        assessor: draft.past(given).map(|_| draft.cast.assessor.clone()),
        videos_sent_on: sent,
        videos_sent: sent.map(|_| VIDEOS_SENT),
        programme: draft.past(held).map(|_| PROGRAMME.to_vec()),
    });
}
