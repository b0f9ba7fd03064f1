//! A side rotation in primary care as the guidance on it sees it: its periods, its full-time weeks, what is said of it.

use std::collections::BTreeSet;

use calendar::{Date, OpenPeriod, Period, Share, WorkingDays, weekdays};
use training::{
    ObjectiveCode, PersonId, Placement, PlacementKind, PlacementState, PrimaryCareRotation, Stage, UnitKind,
};

use crate::case::Case;
use crate::finding::Status;
use crate::message::{Arg, Message};
use crate::verdict::Verdict;

/// The rotation of one record: one period or several, in time order. Service in primary care within AT or BT is no part
/// of it.
#[derive(Debug, Clone)]
pub struct Rotation<'a> {
    case: Case<'a>,
    /// Its periods, wished for or agreed; at least one.
    pub parts: Vec<&'a Placement>,
}

/// The verdict on a rotation that is planned, under way or done; nothing where there is none, since it is voluntary.
pub fn judged<'a>(case: &Case<'a>, judge: impl FnOnce(&Rotation<'a>) -> Verdict) -> Vec<Verdict> {
    let verdict = |rotation: Rotation<'a>| {
        let ids = || rotation.parts.iter().map(|part| &part.id);
        case.over().unwrap_or_else(|| judge(&rotation).with_all("placements", ids()))
    };
    Rotation::of(case).map(verdict).into_iter().collect()
}

/// Whether a placement is service in primary care beside the own specialty.
#[must_use]
pub fn is_in_primary_care(case: &Case<'_>, placement: &Placement) -> bool {
    let at_centre = || case.record.unit(&placement.unit).is_some_and(|unit| unit.kind == UnitKind::HealthCentre);
    placement.primary_care.is_some() || (placement.kind == PlacementKind::SideRotation && at_centre())
}

/// Whether a placement belongs to the time before the rest of ST.
#[must_use]
pub fn is_basic(placement: &Placement) -> bool {
    placement.bt_part.is_some() || matches!(placement.stage, Some(Stage::At | Stage::Bt))
}

impl<'a> Rotation<'a> {
    /// The record's rotation; `None` where there is none, or placements are not kept here.
    #[must_use]
    pub fn of(case: &Case<'a>) -> Option<Self> {
        let belongs = |placement: &&Placement| is_in_primary_care(case, placement) && !is_basic(placement);
        let mut parts: Vec<&Placement> = case.placements().filter(belongs).collect();
        parts.sort_by_key(|part| part.from);
        (!parts.is_empty()).then_some(Self { case: *case, parts })
    }

    /// Its first day.
    #[must_use]
    pub fn from(&self) -> Date {
        self.parts.iter().map(|part| part.from).min().unwrap_or(Date::MAX)
    }

    /// The last day of its last period.
    #[must_use]
    pub fn to(&self) -> Date {
        self.parts.iter().map(|part| part.to).max().unwrap_or(Date::MIN)
    }

    /// Whether its last day has passed.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.to() < self.case.on
    }

    /// Whether it is done: its last day has passed, and the health centre had agreed to it.
    #[must_use]
    pub fn is_done(&self) -> bool {
        let agreed = |part: &&Placement| {
            part.state == PlacementState::Confirmed || self.case.happened(part.approved_on).is_some()
        };
        self.is_over() && self.parts.iter().all(agreed)
    }

    /// Objectives that it is meant to serve, each once.
    #[must_use]
    pub fn objectives(&self) -> Vec<&'a ObjectiveCode> {
        let chosen = self.parts.iter().flat_map(|part| part.objectives.iter().flatten());
        let claimed = self.details().flat_map(|details| details.claims.iter().flatten()).map(|claim| &claim.objective);
        let all: BTreeSet<&ObjectiveCode> = chosen.chain(claimed).collect();
        all.into_iter().collect()
    }

    /// What holds is fulfilled once the rotation is done, and on its way before.
    #[must_use]
    pub fn holds(&self, because: Message) -> Verdict {
        if self.is_done() { Verdict::fulfilled(because) } else { Verdict::on_track(because) }
    }

    /// What can no longer be changed is not asked for: after the last day an amber is only told.
    #[must_use]
    pub fn while_it_can_change(&self, mut verdict: Verdict) -> Verdict {
        if self.is_over() && matches!(verdict.status, Status::Amber | Status::Undecided) {
            verdict.status = Status::NotApplicable;
            verdict.next_step = None;
            verdict.due_on = None;
            return verdict.and(say!("pc-cannot-change"));
        }
        verdict
    }

    /// What is planned and said of it, over its periods.
    pub fn details(&self) -> impl Iterator<Item = &'a PrimaryCareRotation> {
        self.parts.iter().filter_map(|part| part.primary_care.as_ref())
    }

    /// Whether something is said of any of its periods.
    #[must_use]
    pub fn has(&self, fact: impl Fn(&PrimaryCareRotation) -> bool) -> bool {
        self.details().any(fact)
    }

    /// The supervisor of a period at the health centre: the one named on it, else the one assigned to it.
    #[must_use]
    pub fn supervisor_of(&self, part: &'a Placement) -> Option<&'a PersonId> {
        let assigned = self.case.record.supervisors.iter().flatten();
        let mut assigned = assigned.filter(|row| row.placement.as_ref() == Some(&part.id)).map(|row| &row.person);
        part.supervisor.as_ref().or_else(|| assigned.next())
    }

    /// Full-time working days at the health centre, in all.
    #[must_use]
    pub fn working_days(&self) -> WorkingDays {
        self.parts.iter().map(|part| working_days(&self.case, part)).sum()
    }

    /// Mondays to Fridays at the health centre, through a day.
    pub fn days_through(&self, through: Date) -> impl Iterator<Item = Date> {
        let case = self.case;
        let periods = self
            .parts
            .iter()
            .filter_map(move |part| Period::new(part.from, part.to.min(through)).ok().map(|period| (*part, period)));
        periods
            .flat_map(move |(part, period)| weekdays(&period).filter(move |day| !share_on(&case, part, *day).is_none()))
    }
}

/// Full-time working days of one period of a rotation: Mondays to Fridays at the health centre, leave taken off.
#[must_use]
pub fn working_days(case: &Case<'_>, part: &Placement) -> WorkingDays {
    Period::new(part.from, part.to)
        .map_or(WorkingDays::NONE, |period| WorkingDays::of(&period, |day| share_on(case, part, day)))
}

/// Full-time weeks for a sentence.
#[must_use]
pub fn weeks(days: WorkingDays) -> Arg {
    Arg::Hundredths(days.hundredths_of_weeks())
}

/// The share of a full day at the health centre. Named weekdays are whole days; else it is the placement's share, and at
/// most what the trainee works.
fn share_on(case: &Case<'_>, part: &Placement, day: Date) -> Share {
    let at_home = part.return_weeks.iter().flatten().any(|week| (week.from..=week.to).contains(&day));
    let works = if case.time.ledger().is_some() { case.time.present_on(day) } else { Share::FULL };
    if at_home || works.is_none() || is_wholly_away(case, day) {
        return Share::NONE;
    }
    match part.primary_care.as_ref().and_then(|details| details.weekdays.as_ref()) {
        Some(days) if days.contains(&u32::from(day.weekday().to_monday_one_offset().unsigned_abs())) => Share::FULL,
        Some(_) => Share::NONE,
        None => part.share_percent.unwrap_or(works).min(works),
    }
}

/// Whether any absence, holiday and compensation for on-call included, takes the whole day.
#[must_use]
pub fn is_wholly_away(case: &Case<'_>, day: Date) -> bool {
    case.record.absences.iter().flatten().any(|absence| {
        absence.extent_percent.is_none_or(Share::is_full)
            && OpenPeriod { from: absence.from, to: absence.to }.contains(day)
    })
}
