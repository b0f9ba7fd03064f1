//! Slips in Region Sjöskogen, on Kronoberg's rules.

use training::{
    ActivityKind as Kind, CostPayer, DocumentKind as Paper, DocumentSection as Part, EntryId, LoggedActivity,
    PlacementKind, ScheduledKind, ScheduledTime, Topic, WorkKind,
};

use super::{Slip, entries, forget, forget_about, forget_lately, lose, papers, unwritten};
use crate::clock::{days_after, working_day};
use crate::draft::Draft;

/// So many entries that one of them without an objective is no more than a tenth.
const MANY: usize = 30;

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
    |draft| sessions_written_down_late(draft),
    |draft| forget(draft, Kind::NationalMeeting),
    |draft| one_night_less(draft),
    |draft| forget(draft, Kind::InternationalCongress),
    |draft| lose(draft, Paper::EvaluationOfClinic),
    |draft| forget_in(draft, "barn-och-ungdomsmedicin"),
    |draft| little_sit_in_time(draft),
    |draft| forget_in(draft, "internmedicin"),
    |draft| papers(draft, Paper::ProjectPlan, |row| row.presented_on = row.presented_on.map(|on| days_after(on, 21))),
    |draft| entries(draft, Kind::SupervisingStudents, |row| row.with = None),
    |draft| mid_term_paid_by_unit(draft),
    |draft| filed_late(draft),
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

/// The report of the mid-term evaluation was put into the portfolio long after it came.
fn filed_late(draft: &mut Draft) {
    let today = draft.today;
    papers(draft, Paper::MidTermReport, |row| {
        let late = row.filed_on.map(|on| days_after(on, 75)).filter(|on| *on < today);
        row.filed_on = late.or(row.filed_on);
    });
}

/// Nothing says which objective the latest of many entries serves.
fn objectives_unnamed(draft: &mut Draft) {
    let today = draft.today;
    let done = draft.record.activities.iter_mut().flatten().filter(|row| row.on < today);
    let mut done: Vec<_> = done.collect();
    if done.len() >= MANY
        && let Some(row) = done.last_mut()
    {
        row.objectives = None;
    }
}

/// The sessions of the last weeks were written down too late.
fn sessions_written_down_late(draft: &mut Draft) {
    let (since, today) = (draft.days(draft.today, -60), draft.today);
    for row in draft.record.supervision_sessions.iter_mut().flatten().filter(|row| since < row.on) {
        let late = days_after(row.on, 20);
        if late < today && row.documented_on.is_some() {
            row.documented_on = Some(late);
        }
    }
}

/// One night on call in psychiatry, where there should be two.
fn one_night_less(draft: &mut Draft) {
    let there: Vec<_> = draft.placements_in("psykiatri").map(|row| row.id.clone()).collect();
    let Some(rows) = &mut draft.record.activities else { return };
    let on_call =
        |row: &LoggedActivity| row.kind == Kind::OnCall && row.placement.as_ref().is_some_and(|id| there.contains(id));
    if let Some(at) = rows.iter().position(on_call) {
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

/// Time for sit-ins was booked four times in the year instead of every week.
fn little_sit_in_time(draft: &mut Draft) {
    let days: Vec<_> = (1..=4).map(|number| draft.days(draft.today, -60 * number)).collect();
    let rows = draft.record.scheduled_times.get_or_insert_default();
    let Some(at) = rows.iter().position(|row| row.kind == ScheduledKind::SitIn && row.from < days[3]) else { return };
    let weekly = rows.remove(at);
    for (place, on) in days.into_iter().enumerate() {
        let id = EntryId::new(format!("{}-{}", weekly.id, place + 1));
        rows.push(ScheduledTime { id, from: working_day(on), to: None, weekday: None, ..weekly.clone() });
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
