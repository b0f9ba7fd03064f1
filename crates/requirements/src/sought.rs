//! What a requirement looks for in the log, the assessments, the supervision and the placements, and the entries that
//! answer it: done, ahead, passed without a word, or done but lacking something.

use calendar::{Date, Period, add_months};
use serde::Deserialize;
use training::{
    ActivityKind, ActivityState, Assessment, AssessmentMethod, EntryId, LoggedActivity, Placement, PlacementKind,
    PlacementState, ScheduledKind, ScheduledTime, SessionTopic, SupervisorRole, Topic,
};

use crate::case::{Case, days_after};
use crate::parameters;
use crate::primary_care::Rotation;
use crate::requirement::Bilingual;

/// One thing that is looked for, so many times.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sought {
    /// Its name within a sentence.
    pub name: Bilingual,
    /// Logged activities of these kinds; with no list at all, every logged activity.
    #[serde(default, deserialize_with = "parameters::activity_kinds")]
    pub kinds: Vec<ActivityKind>,
    /// Of the activities only those that touched one of these.
    #[serde(default, deserialize_with = "parameters::topics")]
    pub topics: Vec<Topic>,
    /// Whether activities on a side rotation are left out.
    #[serde(default)]
    pub at_home: bool,
    /// Assessments by these methods.
    #[serde(default, deserialize_with = "parameters::assessment_methods")]
    pub assessments: Vec<AssessmentMethod>,
    /// Every supervision session.
    #[serde(default)]
    pub every_session: bool,
    /// Supervision about one of these.
    #[serde(default, deserialize_with = "parameters::session_topics")]
    pub sessions: Vec<SessionTopic>,
    /// Scheduled time of these kinds; time that recurs counts once a week.
    #[serde(default, deserialize_with = "parameters::scheduled_kinds")]
    pub scheduled: Vec<ScheduledKind>,
    /// Placements of these kinds.
    #[serde(default, deserialize_with = "parameters::placement_kinds")]
    pub placements: Vec<PlacementKind>,
    /// How many times, at the least.
    #[serde(default = "once")]
    pub at_least: usize,
}

const fn once() -> usize {
    1
}

/// Something an entry must also say before it counts as done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Also {
    /// Someone gave feedback on it.
    Feedback,
    /// The supervisor confirmed it.
    Confirmed,
    /// Its result was presented to others.
    Presented,
    /// The supervisor took part.
    WithSupervisor,
}

/// How far an entry has come on the day looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Done.
    Done,
    /// Done, but something that must also be said is lacking.
    Lacking(Also),
    /// Ahead, or going on.
    Ahead,
    /// Planned for a day that has passed, and nobody has said that it was done.
    Unconfirmed,
}

/// An entry that answers what is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The last day.
    pub on: Date,
    /// How far it has come.
    pub stand: Stand,
    /// The section of the record.
    pub section: &'static str,
    /// The entry.
    pub id: &'a EntryId,
}

/// Only what belongs to a placement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Within {
    /// The field of the placement, as a specialty.
    pub field: Option<String>,
    /// Its name in a sentence: "sidotjänstgöringen i psykiatri".
    pub name: Bilingual,
    /// The kinds of placement.
    #[serde(default, deserialize_with = "parameters::placement_kinds")]
    pub kinds: Vec<PlacementKind>,
    /// The side rotation in primary care of another specialty, instead of a field; where there is none, nothing is said.
    #[serde(default)]
    pub primary_care: bool,
}

impl Within {
    /// The placements that are meant, called-off ones left out.
    #[must_use]
    pub fn placements<'a>(&self, case: &Case<'a>) -> Vec<&'a Placement> {
        if self.primary_care {
            return Rotation::of(case).map(|rotation| rotation.parts).unwrap_or_default();
        }
        let in_field = |placement: &Placement| self.field.as_ref().is_some_and(|field| case.in_field(placement, field));
        case.placements().filter(|placement| self.kinds.contains(&placement.kind) && in_field(placement)).collect()
    }
}

impl Sought {
    /// The entries that answer, in time order; within some placements only, where they are given.
    #[must_use]
    pub fn answers<'a>(&self, case: &Case<'a>, also: &[Also], within: Option<&[&Placement]>) -> Vec<Answer<'a>> {
        let mut answers: Vec<Answer<'a>> = Vec::new();
        if self.is_of_log() {
            let logged = case.record.activities.iter().flatten().filter(|activity| self.fits(activity));
            let away: Vec<&Placement> = if self.at_home { case.side_rotations().collect() } else { Vec::new() };
            let logged = logged.filter(|activity| !belongs(activity, &away));
            let logged = logged.filter(|activity| within.is_none_or(|within| belongs(activity, within)));
            answers.extend(logged.filter_map(|activity| {
                let stand = stand_of(case, activity, also)?;
                Some(Answer { on: last_day(activity), stand, section: "activities", id: &activity.id })
            }));
        }
        let assessed = case.record.assessments.iter().flatten().filter(|row| self.assessments.contains(&row.method));
        let assessed = assessed.filter(|row| row.documented != Some(false));
        let assessed = assessed.filter(|row| within.is_none_or(|within| is_of(row, within)));
        answers.extend(assessed.map(|row| {
            let stand = if row.on <= case.on { Stand::Done } else { Stand::Ahead };
            Answer { on: row.on, stand, section: "assessments", id: &row.id }
        }));
        let sessions = case.record.supervision_sessions.iter().flatten();
        let about = sessions.filter(|session| {
            session.held != Some(false)
                && (self.every_session
                    || session.topics.iter().flatten().any(|topic| self.sessions.contains(topic))
                    || (session.plan_review == Some(true) && self.sessions.contains(&SessionTopic::Plan)))
        });
        answers.extend(about.map(|session| {
            let stand = if session.on <= case.on { Stand::Done } else { Stand::Ahead };
            Answer { on: session.on, stand, section: "supervision_sessions", id: &session.id }
        }));
        for time in case.record.scheduled_times.iter().flatten().filter(|time| self.scheduled.contains(&time.kind)) {
            answers.extend(days_of(case, time).map(|on| {
                let stand = if on <= case.on { Stand::Done } else { Stand::Ahead };
                Answer { on, stand, section: "scheduled_times", id: &time.id }
            }));
        }
        let served = case.placements().filter(|placement| self.placements.contains(&placement.kind));
        answers.extend(served.map(|placement| Answer {
            on: placement.to,
            stand: stand_of_placement(case, placement),
            section: "placements",
            id: &placement.id,
        }));
        answers.sort_by_key(|answer| answer.on);
        answers
    }

    /// A section that is looked in and is not kept here.
    #[must_use]
    pub fn not_kept(&self, case: &Case<'_>) -> Option<&'static str> {
        let record = case.record;
        [
            (self.is_of_log() && record.activities.is_none(), "activities"),
            (!self.assessments.is_empty() && record.assessments.is_none(), "assessments"),
            (self.is_of_sessions() && record.supervision_sessions.is_none(), "supervision_sessions"),
            (!self.scheduled.is_empty() && record.scheduled_times.is_none(), "scheduled_times"),
            (!self.placements.is_empty() && record.placements.is_none(), "placements"),
        ]
        .into_iter()
        .find_map(|(lacking, section)| lacking.then_some(section))
    }

    /// Whether the log is looked in.
    fn is_of_log(&self) -> bool {
        !self.kinds.is_empty()
            || (self.assessments.is_empty()
                && !self.is_of_sessions()
                && self.scheduled.is_empty()
                && self.placements.is_empty())
    }

    const fn is_of_sessions(&self) -> bool {
        self.every_session || !self.sessions.is_empty()
    }

    fn fits(&self, activity: &LoggedActivity) -> bool {
        let touched = || activity.topics.iter().flatten().any(|topic| self.topics.contains(topic));
        (self.kinds.is_empty() || self.kinds.contains(&activity.kind)) && (self.topics.is_empty() || touched())
    }
}

/// The last day of an activity.
#[must_use]
pub fn last_day(activity: &LoggedActivity) -> Date {
    activity.to.unwrap_or(activity.on)
}

/// How far an activity has come; `None` if it was missed.
fn stand_of(case: &Case<'_>, activity: &LoggedActivity, also: &[Also]) -> Option<Stand> {
    let over = last_day(activity) <= case.on;
    match activity.state.unwrap_or(ActivityState::Done) {
        ActivityState::Absent => None,
        ActivityState::Planned if last_day(activity) < case.on => Some(Stand::Unconfirmed),
        ActivityState::Planned => Some(Stand::Ahead),
        ActivityState::Done if !over => Some(Stand::Ahead),
        ActivityState::Done => {
            let lacking = also.iter().find(|also| !says(case, activity, **also));
            Some(lacking.map_or(Stand::Done, |also| Stand::Lacking(*also)))
        }
    }
}

fn says(case: &Case<'_>, activity: &LoggedActivity, also: Also) -> bool {
    match also {
        Also::Feedback => case.happened(activity.feedback_on).is_some(),
        Also::Confirmed => case.happened(activity.confirmed_on).is_some(),
        Also::Presented => case.happened(activity.presented_on).is_some(),
        // who supervises is not kept here: anyone who took part may be the supervisor
        Also::WithSupervisor if case.record.supervisors.is_none() => {
            activity.with.as_ref().is_some_and(|with| !with.is_empty())
        }
        Also::WithSupervisor => {
            let supervises = |role| {
                case.supervisors_on(role, activity.on)
                    .any(|row| activity.with.iter().flatten().any(|p| *p == row.person))
            };
            supervises(SupervisorRole::Principal) || supervises(SupervisorRole::Substitute)
        }
    }
}

/// The days of scheduled time; of what recurs those from two years before the day looked at through one after it.
fn days_of<'a>(case: &Case<'_>, time: &'a ScheduledTime) -> impl Iterator<Item = Date> + use<'a> {
    const WEEK: u32 = 7;
    let recurs = time.weekday.is_some();
    let last = if recurs { time.to.unwrap_or(Date::MAX) } else { time.from };
    let (earliest, latest) = (add_months(case.on, -24), last.min(add_months(case.on, 12)));
    let days = std::iter::successors(Some(time.from), move |day| recurs.then(|| days_after(*day, WEEK)));
    days.take_while(move |day| *day <= latest).filter(move |day| !recurs || *day >= earliest)
}

fn stand_of_placement(case: &Case<'_>, placement: &Placement) -> Stand {
    if placement.to > case.on {
        Stand::Ahead
    } else if placement.state == PlacementState::Confirmed || case.happened(placement.approved_on).is_some() {
        Stand::Done
    } else {
        Stand::Unconfirmed
    }
}

/// Whether an activity belongs to one of some placements: it names it, or was at its unit while it lasted.
fn belongs(activity: &LoggedActivity, placements: &[&Placement]) -> bool {
    placements.iter().any(|placement| match &activity.placement {
        Some(id) => *id == placement.id,
        None => activity.unit.as_ref() == Some(&placement.unit) && lasts_on(placement, activity.on),
    })
}

fn is_of(assessment: &Assessment, placements: &[&Placement]) -> bool {
    placements.iter().any(|placement| match &assessment.placement {
        Some(id) => *id == placement.id,
        None => lasts_on(placement, assessment.on),
    })
}

fn lasts_on(placement: &Placement, date: Date) -> bool {
    Period::new(placement.from, placement.to).is_ok_and(|period| period.contains(date))
}
