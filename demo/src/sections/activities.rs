//! The log of what the doctor takes part in: what recurs in the last year or so, and the steps of the whole training.

use calendar::{Date, add_months};
use training::{ActivityKind, ActivityState, LoggedActivity, ObjectiveCode, PersonId, PlacementKind, Topic};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;

use ActivityKind as Kind;
use Topic as About;

/// How far back what recurs is kept, in months, so that a whole year of it is told.
const KEPT_MONTHS: i32 = 14;
/// Steps nearer than this are in the log as planned.
const PLANNED_MONTHS_AHEAD: i32 = 5;
/// Months of the year in which trainees meet, on the second Tuesday.
const MEETING_MONTHS: [i8; 8] = [2, 3, 4, 5, 9, 10, 11, 12];
/// The month of the summer holiday, without seminars.
const HOLIDAY_MONTH: i8 = 7;

/// Something that recurs at home: what, every so many months, on which day of the month, and what it touches.
type Recurring = (Kind, i32, i64, &'static [Topic]);
/// A step of the training: what, at what percent of it, what it touches, and how it is answered.
type Milestone = (Kind, i32, &'static [Topic], &'static [Answer]);

/// What a step is answered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Confirmed,
    Feedback,
    Presented,
    Together,
}

const IN_NORRBOTTEN: &[Recurring] = &[
    (
        Kind::CaseMix,
        5,
        12,
        &[
            About::Acute,
            About::Chronic,
            About::AllAges,
            About::PlannedReturns,
            About::Diagnostics,
            About::Treatment,
            About::Rehabilitation,
            About::Prevention,
        ],
    ),
    (Kind::VisitLength, 9, 5, &[]),
    (Kind::StaffAppraisal, 10, 17, &[]),
    (Kind::ManagerCheckIn, 5, 20, &[]),
    (Kind::OnCall, 4, 9, &[About::EveningShift]),
    (Kind::SupervisorReview, 4, 24, &[About::Records, About::Certificates, About::Referrals]),
    (Kind::WorkplaceMeeting, 3, 3, &[]),
    (Kind::PlanningDay, 9, 14, &[]),
];

const IN_KRONOBERG: &[Recurring] =
    &[(Kind::InternalEducation, 3, 7, &[]), (Kind::LocalEvent, 4, 18, &[About::Sfam, About::Amk])];

const STEPS_IN_NORRBOTTEN: &[Milestone] = &[
    (Kind::IntroductionMeeting, 4, &[], &[Answer::Together]),
    (Kind::IntroductionDay, 7, &[], &[Answer::Together]),
    (Kind::Leadership, 34, &[About::PatientNear], &[]),
    (Kind::ScientificActivity, 38, &[], &[]),
    (Kind::Teaching, 40, &[About::Given], &[Answer::Feedback]),
    (Kind::SupervisingStudents, 42, &[], &[]),
    (Kind::ChildHealthClinic, 43, &[], &[Answer::Confirmed]),
    (Kind::MaternalHealthClinic, 44, &[], &[Answer::Confirmed]),
    (Kind::Leadership, 45, &[About::Organisational], &[]),
    (Kind::ResidentialHomes, 46, &[], &[Answer::Confirmed]),
    (Kind::SupervisingJuniors, 63, &[], &[]),
];

const STEPS_IN_KRONOBERG: &[Milestone] = &[
    (Kind::OnCall, 14, &[About::SupportedShift, About::EveningShift], &[Answer::Confirmed]),
    (Kind::CaseMix, 15, &[About::Acute], &[]),
    (Kind::CaseMix, 20, &[About::Chronic], &[]),
    (Kind::AuthorityTask, 25, &[About::Certificates], &[]),
    (Kind::ArticleReview, 28, &[], &[Answer::Presented]),
    (Kind::Rehabilitation, 30, &[About::SocialInsuranceAgency], &[]),
    (Kind::OnCall, 36, &[About::IndependentShift, About::EveningShift], &[Answer::Confirmed]),
    (Kind::Rehabilitation, 38, &[About::EmploymentService], &[]),
    (Kind::AuthorityTask, 40, &[About::DiseaseControl], &[]),
    (Kind::ArticleReview, 42, &[], &[Answer::Presented]),
    (Kind::Rehabilitation, 44, &[About::Employer], &[]),
    (Kind::NationalTraineeDays, 48, &[], &[]),
    (Kind::ManagementMeeting, 52, &[], &[]),
    (Kind::OnCall, 55, &[About::IndependentShift, About::NightShift], &[Answer::Confirmed]),
    (Kind::NationalMeeting, 58, &[], &[]),
    (Kind::OnCall, 60, &[About::IndependentShift, About::WeekendShift], &[Answer::Confirmed]),
    (Kind::InternationalCongress, 62, &[], &[]),
    (Kind::SupervisingStudents, 64, &[], &[Answer::Together]),
    (Kind::SpecialistExamination, 92, &[], &[]),
];

/// What is done on call in three rotations, and how many days into them.
const ON_CALL_IN_ROTATIONS: &[(&str, i64, &[Topic])] = &[
    ("internmedicin", 25, &[About::DayShift]),
    ("psykiatri", 20, &[About::NightShift]),
    ("psykiatri", 34, &[About::NightShift]),
    ("barn-och-ungdomsmedicin", 22, &[About::EveningShift, About::WeekendShift]),
];

pub fn fill(draft: &mut Draft) {
    draft.record.activities = Some(Vec::new());
    if draft.path.is_hospital() {
        return;
    }
    if draft.is_pack("norrbotten") {
        recurring(draft, IN_NORRBOTTEN);
        meetings(draft);
        steps(draft, STEPS_IN_NORRBOTTEN);
        contacts_from_rotations(draft);
    } else if draft.is_pack("kronoberg") {
        recurring(draft, IN_KRONOBERG);
        every_month(draft, Kind::Seminar, 8);
        every_month(draft, Kind::BasicGroup, 21);
        steps(draft, STEPS_IN_KRONOBERG);
        on_call_in_rotations(draft);
        contacts_from_rotations(draft);
    } else {
        ready_for_digital_tools(draft);
    }
    if let Some(rows) = &mut draft.record.activities {
        rows.sort_by_key(|row| row.on);
    }
}

/// The first day from which what recurs is kept.
fn kept_from(draft: &Draft) -> Date {
    draft.specialist_training_start().max(add_months(draft.today, -KEPT_MONTHS))
}

fn recurring(draft: &mut Draft, rows: &[Recurring]) {
    let first = kept_from(draft);
    for (place, (kind, every, day, topics)) in rows.iter().enumerate() {
        // so that not everything of a sort falls in the same month for all
        let shift = i32::try_from((draft.index + place) % 3).unwrap_or(0).min(*every - 1);
        let mut month = add_months(first.first_of_month(), 1 + shift);
        while month < draft.followed_until() {
            if let Some(on) = day_at_home(draft, draft.days(month, *day)) {
                let row = logged(draft, *kind, on, topics);
                push(&mut draft.record.activities, row);
            }
            month = add_months(month, *every);
        }
    }
}

/// The nearest working day at home in the weeks after the planned one.
fn day_at_home(draft: &Draft, planned: Date) -> Option<Date> {
    let planned = working_day(planned);
    let days = (0..9).map(|weeks| draft.days(planned, weeks * 7));
    days.filter(|day| draft.is_past(*day) && *day < draft.followed_until())
        .find(|day| !draft.is_absent(*day) && draft.rotation_on(*day).is_none())
}

/// The meetings of the locality's trainees; who is on leave tells so beforehand.
fn meetings(draft: &mut Draft) {
    let mut month = kept_from(draft).first_of_month();
    while month < draft.followed_until() {
        month = add_months(month, 1);
        let on = second_tuesday(draft, month);
        if !MEETING_MONTHS.contains(&month.month()) || !draft.is_past(on) || draft.followed_until() <= on {
            continue;
        }
        let mut row = logged(draft, Kind::TraineeMeeting, on, &[]);
        if draft.is_absent(on) {
            row.state = Some(ActivityState::Absent);
            row.absent_because = Some("Ledig den dagen".to_owned());
            row.absence_told_on = Some(draft.days(on, -12));
        }
        push(&mut draft.record.activities, row);
    }
}

/// The second Tuesday of the month.
fn second_tuesday(draft: &Draft, first: Date) -> Date {
    let to_tuesday = (8 - i64::from(first.weekday().to_monday_zero_offset())) % 7;
    draft.days(first, to_tuesday + 7)
}

fn every_month(draft: &mut Draft, kind: Kind, day: i64) {
    let mut month = kept_from(draft).first_of_month();
    while month < draft.followed_until() {
        let planned = working_day(draft.days(month, day));
        let on = [0, 7, -7].map(|days| draft.days(planned, days)).into_iter().find(|day| !draft.is_absent(*day));
        let on = on.filter(|on| kept_from(draft) <= *on && draft.is_past(*on) && *on < draft.followed_until());
        if let Some(on) = on.filter(|on| on.month() != HOLIDAY_MONTH) {
            let row = logged(draft, kind, on, &[]);
            push(&mut draft.record.activities, row);
        }
        month = add_months(month, 1);
    }
}

fn steps(draft: &mut Draft, rows: &[Milestone]) {
    for (kind, percent, topics, answers) in rows {
        let start = draft.specialist_training_start();
        let planned = draft.clock.begin(draft.total * percent / 100).max(draft.days(start, 30));
        let planned = working_day(draft.days(planned, i64::try_from(draft.index % 9).unwrap_or(0)));
        let days = (0..40).map(|weeks| draft.days(planned, weeks * 7));
        let free = |day: &Date| !draft.is_absent(*day) && draft.rotation_on(*day).is_none();
        let Some(on) = days.into_iter().find(free) else { continue };
        if add_months(draft.today, PLANNED_MONTHS_AHEAD) < on || draft.last_day() < on {
            continue;
        }
        let done = draft.is_past(on);
        let mut row = logged(draft, *kind, on, topics);
        row.state = (!done).then_some(ActivityState::Planned);
        for answer in answers.iter().filter(|_| done) {
            let soon = draft.past(draft.days(on, 6)).or(Some(on));
            match answer {
                Answer::Confirmed => row.confirmed_on = soon,
                Answer::Feedback => row.feedback_on = Some(on),
                Answer::Presented => row.presented_on = soon,
                Answer::Together => row.with = Some(vec![draft.cast.principal.clone()]),
            }
        }
        push(&mut draft.record.activities, row);
    }
}

fn on_call_in_rotations(draft: &mut Draft) {
    for (field, days, topics) in ON_CALL_IN_ROTATIONS {
        let found = draft.placements_in(field).find(|row| row.kind == PlacementKind::SideRotation);
        let Some((id, from, to)) = found.map(|row| (row.id.clone(), row.from, row.to)) else { continue };
        let on = (0..8).map(|weeks| draft.days(from, days + weeks * 7)).find(|day| !draft.is_absent(*day));
        let Some(on) = on.filter(|on| *on <= to && *on < add_months(draft.today, 2)) else { continue };
        let mut row = logged(draft, Kind::OnCall, on, topics);
        row.state = (!draft.is_past(on)).then_some(ActivityState::Planned);
        row.placement = Some(id);
        push(&mut draft.record.activities, row);
    }
}

/// Contact with the own list every other month of a rotation of the last year.
fn contacts_from_rotations(draft: &mut Draft) {
    let since = add_months(draft.today, -KEPT_MONTHS);
    let soon = add_months(draft.today, 2);
    let rows: Vec<_> = draft
        .record
        .placements
        .iter()
        .flatten()
        .filter(|row| row.kind == PlacementKind::SideRotation && since < row.from && row.from < soon)
        .map(|row| (row.id.clone(), row.from, row.to))
        .collect();
    for (id, from, to) in rows {
        let mut on = working_day(draft.days(from, 40));
        while on <= to {
            let mut row = logged(draft, Kind::HomeContact, on, &[]);
            row.state = (!draft.is_past(on)).then_some(ActivityState::Planned);
            row.placement = Some(id.clone());
            push(&mut draft.record.activities, row);
            on = working_day(draft.days(on, 60));
        }
    }
}

/// The supervisor judges in the second month that the doctor is ready to work digitally.
fn ready_for_digital_tools(draft: &mut Draft) {
    let on = working_day(draft.days(draft.at(2), 3));
    if draft.is_past(on) {
        let mut row = logged(draft, Kind::DigitalReadiness, on, &[]);
        row.with = Some(vec![draft.cast.principal.clone()]);
        push(&mut draft.record.activities, row);
    }
}

/// An entry of the log; where the region asks for it, with the objective it serves.
pub fn logged(draft: &mut Draft, kind: Kind, on: Date, topics: &[Topic]) -> LoggedActivity {
    let objectives = draft.is_pack("kronoberg").then(|| {
        let (old, new) = objective_of(kind);
        vec![ObjectiveCode::new(if draft.is_2015() { old } else { new })]
    });
    LoggedActivity {
        id: draft.id("activity"),
        kind,
        on,
        to: None,
        state: None,
        title: None,
        topics: (!topics.is_empty()).then(|| topics.to_vec()),
        with: None::<Vec<PersonId>>,
        unit: None,
        placement: None,
        objectives,
        documented_on: None,
        feedback_on: None,
        confirmed_on: None,
        presented_on: None,
        absent_because: None,
        absence_told_on: None,
    }
}

/// The objective that a sort of activity serves, under 2015 and 2021.
const fn objective_of(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::ArticleReview | Kind::ScientificActivity => ("a5", "STa3"),
        Kind::ManagementMeeting | Kind::Leadership => ("a1", "STa4"),
        Kind::AuthorityTask | Kind::Rehabilitation => ("b4", "STb3"),
        Kind::SupervisingStudents | Kind::SupervisingJuniors | Kind::Teaching => ("a2", "STa5"),
        _ => ("c1", "STc1"),
    }
}
