//! What a kind looks at: the record, the day, the time, and the questions that several kinds ask of them.

use std::collections::BTreeMap;

use calendar::{Date, IsoWeek, Months, OpenPeriod, Period, add_months, next_day};
use training::{
    BtForm, Course, CourseState, Decision, Employment, Locality, Person, PersonId, PersonRole, Placement,
    PlacementKind, PlacementState, Region, SpecialtyId, Stage, SupervisionSession, SupervisorAssignment,
    SupervisorRole, TrainingMission, TrainingRecord, Unit, UnitId, UnitKind, UnitTrainee, UnitView,
};

use crate::finding::Status;
use crate::grounds::served;
use crate::objective::Activity;
use crate::pack::Pack;
use crate::requirement::Requirement;
use crate::time::Time;
use crate::verdict::Verdict;

/// One trainee's record on one day, as a requirement sees it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The record.
    pub record: &'a TrainingRecord,
    /// The day that is looked at.
    pub on: Date,
    /// The trainee's time.
    pub time: &'a Time,
    /// The national pack that holds.
    pub national: &'a Pack,
    /// The requirement that is judged.
    pub requirement: &'a Requirement,
}

/// One unit on one day, as a requirement sees it.
#[derive(Debug, Clone, Copy)]
pub struct UnitCase<'a> {
    /// The unit and its people.
    pub view: UnitView<'a>,
    /// The day that is looked at.
    pub on: Date,
    /// The requirement that is judged.
    pub requirement: &'a Requirement,
}

/// A region as a whole on one day, as a requirement sees it.
#[derive(Debug, Clone, Copy)]
pub struct RegionCase<'a> {
    /// The region.
    pub region: &'a Region,
    /// The day that is looked at.
    pub on: Date,
}

impl<'a> Case<'a> {
    /// The date, if it has come by the day looked at: what happened later is not known yet.
    #[must_use]
    pub fn happened(&self, date: Option<Date>) -> Option<Date> {
        date.filter(|date| *date <= self.on)
    }

    /// Whole days from the day looked at to a date; negative if it has passed.
    #[must_use]
    pub fn days_until(&self, date: Date) -> i64 {
        calendar::days_between(self.on, date)
    }

    /// The training's own specialty.
    #[must_use]
    pub fn specialty(&self) -> &'a SpecialtyId {
        &self.record.training.specialty
    }

    /// A specialty's Swedish name; its id where the regulation does not have it.
    #[must_use]
    pub fn specialty_name(&self, id: &SpecialtyId) -> String {
        self.national.specialties.get(id.as_str()).map_or_else(|| id.to_string(), |specialty| specialty.name.clone())
    }

    /// A form's number and title; its id where the regulation has no such form.
    #[must_use]
    pub fn form_name(&self, form: &str) -> String {
        let number = form.replacen("bilaga-", "bilaga ", 1);
        match self.national.forms.title.get(form) {
            Some(title) => format!("{number} {title}"),
            None => number,
        }
    }

    /// A person's name; the id where the record does not hold the person.
    #[must_use]
    pub fn person_name(&self, id: &PersonId) -> String {
        let trainee = &self.record.trainee;
        if id.as_str() == trainee.id.as_str() {
            return trainee.name.clone();
        }
        self.record.person(id).map_or_else(|| id.to_string(), |person| person.name.clone())
    }

    /// A unit's name; the id where the record does not hold the unit.
    #[must_use]
    pub fn unit_name(&self, id: &UnitId) -> String {
        self.record.unit(id).map_or_else(|| id.to_string(), |unit| unit.name.clone())
    }

    /// The first day of ST: its own day where BT came before it, else the start of the training.
    #[must_use]
    pub fn st_started_on(&self) -> Date {
        self.record.training.st_started_on.unwrap_or(self.record.training.started_on)
    }

    /// The first day of ST, also where it has not come yet; `None` while open BT has no ST after it.
    #[must_use]
    pub fn st_since(&self) -> Option<Date> {
        let training = &self.record.training;
        if training.bt_form == Some(BtForm::Open) { training.st_started_on } else { Some(self.st_started_on()) }
    }

    /// The answer where the training is over, since the proof of specialist competence is issued.
    #[must_use]
    pub fn over(&self) -> Option<Verdict> {
        let granted_on = self.record.application.as_ref().and_then(|application| self.happened(application.granted_on));
        granted_on.map(|on| Verdict::not_applicable(say!("training-over", on = on)))
    }

    /// Full-time months of service from one day through another, both counted; credits are not service. `None`: not
    /// kept here.
    #[must_use]
    pub fn service_in(&self, from: Date, through: Date) -> Option<Months> {
        let ledger = self.time.ledger()?;
        Some(Period::new(from, through).map_or(Months::ZERO, |period| ledger.counted_in(&period)))
    }

    /// The first day by whose end so many full-time months are served from a day on; `None`: never, or not kept here.
    #[must_use]
    pub fn service_reached_on(&self, from: Date, months: Months) -> Option<Date> {
        let horizon = self.time.ledger()?.horizon();
        first_day(from, horizon, |day| self.service_in(from, day).is_some_and(|served| served >= months))
    }

    /// The day so many calendar months after another, where days wholly out of service do not count; `None`: never.
    /// Plain calendar months where employments are not kept here.
    #[must_use]
    pub fn months_in_service_after(&self, date: Date, months: i32) -> Option<Date> {
        let plain = add_months(date, months);
        let Some(ledger) = self.time.ledger() else {
            return Some(plain);
        };
        let (first, days) = (next_day(date), calendar::days_between(date, plain));
        let present = |day| Period::new(first, day).map_or(0, |period| ledger.days_present_in(&period));
        first_day(first, ledger.horizon(), |day| present(day) >= days)
    }

    /// The day by which something is due so many months after another: days wholly out of service do not count. Plain
    /// calendar months where that day never comes.
    #[must_use]
    pub fn due_months_after(&self, date: Date, months: i32) -> Date {
        self.months_in_service_after(date, months).unwrap_or_else(|| add_months(date, months))
    }

    /// Days of a period on which the trainee is wholly out of service, between employments included; none where
    /// employments are not kept here.
    #[must_use]
    pub fn days_out_of_service(&self, period: &Period) -> i64 {
        self.time.ledger().map_or(0, |ledger| period.days() - ledger.days_present_in(period))
    }

    /// The day so many days after another, where days wholly out of service do not count; `None`: never. Plain days
    /// where employments are not kept here.
    #[must_use]
    pub fn days_in_service_after(&self, date: Date, days: u32) -> Option<Date> {
        let (Some(ledger), true) = (self.time.ledger(), days > 0) else {
            return Some(days_after(date, days));
        };
        let first = next_day(date);
        let present = |day| Period::new(first, day).map_or(0, |period| ledger.days_present_in(&period));
        first_day(first, ledger.horizon(), |day| present(day) >= i64::from(days))
    }

    /// The trainee's employment on a day that counts towards the training.
    #[must_use]
    pub fn employment_on(&self, date: Date) -> Option<&'a Employment> {
        let stages = &self.national.counting.as_ref()?.stages;
        self.record.employments.as_deref()?.iter().find(|employment| {
            stages.contains(&employment.stage) && OpenPeriod { from: employment.from, to: employment.to }.contains(date)
        })
    }

    /// The unit that employs the trainee on a day, or did last before it.
    #[must_use]
    pub fn home_unit(&self) -> Option<&'a UnitId> {
        self.employment_on(self.on).map(|employment| &employment.unit).or_else(|| {
            let started = self.record.employments.as_deref()?.iter().filter(|employment| employment.from <= self.on);
            started.max_by_key(|employment| employment.from).map(|employment| &employment.unit)
        })
    }

    /// Assignments in a role on a day.
    pub fn supervisors_on(&self, role: SupervisorRole, date: Date) -> impl Iterator<Item = &'a SupervisorAssignment> {
        self.record.supervisors.as_deref().unwrap_or_default().iter().filter(move |assignment| {
            assignment.role == role && OpenPeriod { from: assignment.from, to: assignment.to }.contains(date)
        })
    }

    /// The day looked at; before the training has begun, its first day.
    #[must_use]
    pub fn day_of_service(&self) -> Date {
        self.on.max(self.record.training.started_on)
    }

    /// The principal supervisor's assignment on a day; the newest where there are several.
    #[must_use]
    pub fn principal_on(&self, date: Date) -> Option<&'a SupervisorAssignment> {
        self.supervisors_on(SupervisorRole::Principal, date).max_by_key(|assignment| assignment.from)
    }

    /// Judges the principal supervisor's assignment; what is said where there is none is another requirement's matter.
    #[must_use]
    pub fn of_principal(&self, judge: impl FnOnce(&'a SupervisorAssignment) -> Verdict) -> Verdict {
        if let Some(verdict) = self.over() {
            return verdict;
        }
        if self.record.supervisors.is_none() {
            return Verdict::not_kept("supervisors");
        }
        let Some(assignment) = self.principal_on(self.day_of_service()) else {
            return Verdict::not_applicable(say!("no-principal-supervisor"));
        };
        self.not_grave_before_start(judge(assignment))
    }

    /// Before the training has begun nothing is breached yet: what would be red is amber, due by the start.
    #[must_use]
    pub fn not_grave_before_start(&self, mut verdict: Verdict) -> Verdict {
        let started_on = self.record.training.started_on;
        if started_on > self.on && verdict.status == Status::Red {
            verdict.status = Status::Amber;
            verdict.due_on = verdict.due_on.or(Some(started_on));
        }
        verdict
    }

    /// Placements that are not called off.
    pub fn placements(&self) -> impl Iterator<Item = &'a Placement> {
        let placements = self.record.placements.as_deref().unwrap_or_default();
        placements.iter().filter(|placement| placement.state != PlacementState::Cancelled)
    }

    /// Side rotations of ST that are not called off; those of BT are another matter.
    pub fn side_rotations(&self) -> impl Iterator<Item = &'a Placement> {
        self.placements().filter(|placement| {
            placement.kind == PlacementKind::SideRotation
                && placement.bt_part.is_none()
                && placement.stage.is_none_or(|stage| stage == Stage::St)
        })
    }

    /// Whether a placement is in a field: the one it names, else one of its unit's.
    #[must_use]
    pub fn in_field(&self, placement: &Placement, field: &str) -> bool {
        match &placement.field {
            Some(named) => named.as_str() == field,
            None => self
                .record
                .unit(&placement.unit)
                .is_some_and(|unit| unit.specialties.iter().flatten().any(|specialty| specialty.as_str() == field)),
        }
    }

    /// Which activity a placement is.
    #[must_use]
    pub fn served(&self, placement: &Placement) -> Activity {
        let unit = self.record.unit(&placement.unit);
        served(placement, unit.is_some_and(|unit| unit.kind == UnitKind::HealthCentre))
    }

    /// Courses that are not called off.
    pub fn courses(&self) -> impl Iterator<Item = &'a Course> {
        let courses = self.record.courses.as_deref().unwrap_or_default();
        courses.iter().filter(|course| course.state != CourseState::Cancelled)
    }

    /// Full-time months of a placement: its own share if it says one, else the trainee's presence in the period.
    #[must_use]
    pub fn placement_months(&self, placement: &Placement) -> calendar::Months {
        self.placement_months_through(placement, placement.to)
    }

    /// Full-time months of a placement through a day.
    #[must_use]
    pub fn placement_months_through(&self, placement: &Placement, through: Date) -> calendar::Months {
        let Ok(period) = Period::new(placement.from, placement.to.min(through)) else {
            return calendar::Months::ZERO;
        };
        let present = self.time.ledger().map(|ledger| ledger.counted_in(&period));
        match (placement.share_percent, present) {
            (None, Some(present)) => present,
            (None, None) => calendar::Months::of(&period, calendar::Share::FULL),
            (Some(share), None) => calendar::Months::of(&period, share),
            (Some(share), Some(present)) => present.min(calendar::Months::of(&period, share)),
        }
    }

    /// Whether the trainee serves at the home unit on a day: in service, and not on a side rotation except on its
    /// return weeks.
    #[must_use]
    pub fn at_home_on(&self, date: Date) -> bool {
        !self.time.present_on(date).is_none() && !self.on_holiday(date) && !self.away_on(date)
    }

    /// Whether the trainee is on a side rotation on a day, return weeks excepted.
    #[must_use]
    pub fn away_on(&self, date: Date) -> bool {
        self.placements().any(|placement| {
            placement.kind == PlacementKind::SideRotation
                && (placement.from..=placement.to).contains(&date)
                && !placement.return_weeks.iter().flatten().any(|week| (week.from..=week.to).contains(&date))
        })
    }

    /// Whether an absence that counts, such as holiday, keeps the trainee wholly away on a day.
    fn on_holiday(&self, date: Date) -> bool {
        self.record.absences.iter().flatten().any(|absence| {
            absence.extent_percent.is_none_or(calendar::Share::is_full)
                && OpenPeriod { from: absence.from, to: absence.to }.contains(date)
        })
    }

    /// The ISO weeks of a period in which the trainee serves at home on at least so many weekdays.
    #[must_use]
    pub fn home_weeks(&self, period: &Period, least_days: usize) -> Vec<IsoWeek> {
        let mut weeks = Vec::new();
        let mut week = IsoWeek::of(period.from());
        while week.monday() <= period.to() {
            let mut day = week.monday();
            let mut days = 0;
            for _ in 0..5 {
                if period.contains(day) && self.at_home_on(day) {
                    days += 1;
                }
                day = next_day(day);
            }
            if days >= least_days {
                weeks.push(week);
            }
            let next = week.next();
            if next == week {
                break; // the last week of the calendar is followed by itself
            }
            week = next;
        }
        weeks
    }

    /// Whether a supervision session was at a unit that employs the trainee, and not at a clinic.
    #[must_use]
    pub fn is_at_home(&self, session: &SupervisionSession) -> bool {
        session.unit.as_ref().is_none_or(|unit| self.record.employments.iter().flatten().any(|row| row.unit == *unit))
    }

    /// A recorded decision or accepted reason for this requirement, made by the day looked at.
    #[must_use]
    pub fn decision(&self) -> Option<&'a Decision> {
        decision(self.record.decisions.as_deref(), self.requirement, self.on)
    }
}

impl<'a> UnitCase<'a> {
    /// The unit.
    #[must_use]
    pub fn unit(&self) -> &'a Unit {
        self.view.unit
    }

    /// Whether anyone's employment at the unit is kept here, now or ever. A record holds only the people it refers to, so
    /// where nobody's is, nothing is concluded of the staff.
    #[must_use]
    pub fn staff_is_kept(&self) -> bool {
        let unit = &self.view.unit.id;
        let here = |person: &Person| person.employments.iter().flatten().any(|employment| employment.unit == *unit);
        self.view.people.iter().any(here)
    }

    /// People employed at the unit on a day.
    pub fn staff_on(&self, date: Date) -> impl Iterator<Item = &'a Person> {
        let unit = &self.view.unit.id;
        self.view.people.iter().filter(move |person| {
            person.employments.iter().flatten().any(|employment| {
                employment.unit == *unit && OpenPeriod { from: employment.from, to: employment.to }.contains(date)
            })
        })
    }

    /// Whether the unit is a health centre, which is what the regions' rules for training units are about.
    #[must_use]
    pub fn is_health_centre(&self) -> bool {
        self.view.unit.kind == UnitKind::HealthCentre
    }

    /// What the unit does as a training unit; `None`: not kept here.
    #[must_use]
    pub fn mission(&self) -> Option<&'a TrainingMission> {
        self.view.unit.mission.as_ref()
    }

    /// The unit's trainees on the day; `None`: not kept here.
    #[must_use]
    pub fn trainees(&self) -> Option<Vec<&'a UnitTrainee>> {
        let trainees = self.mission()?.trainees.as_deref()?;
        let here = |row: &&UnitTrainee| OpenPeriod { from: row.from, to: row.to }.contains(self.on);
        Some(trainees.iter().filter(here).collect())
    }

    /// The principal supervisors of the unit's trainees on the day, each with those trainees; `None`: not kept here.
    #[must_use]
    pub fn supervisors(&self) -> Option<BTreeMap<&'a PersonId, Vec<&'a UnitTrainee>>> {
        let mut supervisors: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for trainee in self.trainees()? {
            if let Some(supervisor) = &trainee.supervisor {
                supervisors.entry(supervisor).or_default().push(trainee);
            }
        }
        Some(supervisors)
    }

    /// The person with an id, where the people at hand hold it.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&'a Person> {
        self.view.people.iter().find(|person| person.id == *id)
    }

    /// A person's name; the id where the people at hand do not hold the person.
    #[must_use]
    pub fn person_name(&self, id: &PersonId) -> String {
        self.person(id).map_or_else(|| id.to_string(), |person| person.name.clone())
    }

    /// Whole days from the day looked at to a date; negative if it has passed.
    #[must_use]
    pub fn days_until(&self, date: Date) -> i64 {
        calendar::days_between(self.on, date)
    }

    /// A recorded decision or accepted reason for this requirement, made by the day looked at.
    #[must_use]
    pub fn decision(&self) -> Option<&'a Decision> {
        decision(self.view.unit.decisions.as_deref(), self.requirement, self.on)
    }
}

/// Whether a cover or a decision names a requirement: by its id, or by pack and id where two packs have the same one.
#[must_use]
pub fn names(named: &str, requirement: &Requirement) -> bool {
    named == requirement.id
        || named.split_once('/').is_some_and(|(pack, id)| pack == requirement.pack.as_str() && id == requirement.id)
}

impl<'a> RegionCase<'a> {
    /// A person's name; the id where the file does not hold the person.
    #[must_use]
    pub fn person_name(&self, id: &PersonId) -> String {
        self.region.person(id).map_or_else(|| id.to_string(), |person| person.name.clone())
    }

    /// The localities; `None`: not kept here.
    #[must_use]
    pub fn localities(&self) -> Option<&'a [Locality]> {
        self.region.localities.as_deref()
    }
}

/// Who holds a role at a unit on a day, by what the unit keeps of it and by the staff's employments; `None` where
/// neither has ever told of anyone in the role.
#[must_use]
pub fn holders<'a>(view: UnitView<'a>, role: PersonRole, date: Date) -> Option<Vec<&'a PersonId>> {
    let told = view.unit.mission.as_ref().and_then(|mission| mission.responsible.as_deref());
    let rows = told.unwrap_or_default().iter().filter(|row| row.role == role);
    let rows = rows.map(|row| (&row.person, OpenPeriod { from: row.from, to: row.to }));
    let employed = view.people.iter().flat_map(|person| {
        let rows = person.employments.iter().flatten().filter(|row| row.unit == view.unit.id && row.role == role);
        rows.map(|row| (&person.id, OpenPeriod { from: row.from, to: row.to }))
    });
    let all: Vec<_> = rows.chain(employed).collect();
    if told.is_none() && all.is_empty() {
        return None;
    }
    let mut holders: Vec<&PersonId> =
        all.into_iter().filter(|(_, period)| period.contains(date)).map(|(person, _)| person).collect();
    holders.sort_unstable();
    holders.dedup();
    Some(holders)
}

/// The latest decision on a requirement made by a day.
pub fn decision<'a>(decisions: Option<&'a [Decision]>, requirement: &Requirement, on: Date) -> Option<&'a Decision> {
    let concerns = |decision: &&Decision| names(&decision.requirement, requirement) && decision.on <= on;
    decisions?.iter().filter(concerns).max_by_key(|decision| decision.on)
}

/// Whether a person is a specialist in a specialty on a day.
#[must_use]
pub fn is_specialist(person: &Person, specialty: &SpecialtyId, on: Date) -> bool {
    person.specialties.iter().flatten().any(|proof| proof.specialty == *specialty && proof.from <= on)
}

/// The day so many days later.
#[must_use]
pub fn days_after(date: Date, days: u32) -> Date {
    const SECONDS_OF_A_DAY: u64 = 86_400;
    date.saturating_add(std::time::Duration::from_secs(u64::from(days) * SECONDS_OF_A_DAY))
}

/// The first day from one through another on which something has come to hold that never ceases to; `None` if it does
/// not by the last.
pub fn first_day(from: Date, to: Date, holds: impl Fn(Date) -> bool) -> Option<Date> {
    if to < from || !holds(to) {
        return None;
    }
    let (mut low, mut high) = (0, u32::try_from(calendar::days_between(from, to)).ok()?);
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(days_after(from, middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(days_after(from, low))
}

/// Periods put together where they overlap or lie edge to edge, in time order.
#[must_use]
pub fn merged(periods: impl IntoIterator<Item = Period>) -> Vec<Period> {
    let mut sorted: Vec<Period> = periods.into_iter().collect();
    sorted.sort_unstable();
    let mut merged: Vec<Period> = Vec::new();
    for period in sorted {
        match merged.last_mut() {
            Some(last) if last.touches(&period) => {
                *last = Period::new(last.from(), last.to().max(period.to())).unwrap_or(*last);
            }
            _ => merged.push(period),
        }
    }
    merged
}
