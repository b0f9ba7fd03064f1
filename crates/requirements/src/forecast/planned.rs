//! A record as it comes to be when what is booked takes place as booked, and nothing else is done.

use std::collections::BTreeMap;

use calendar::Date;
use training::{ActivityState, CourseState, TrainingRecord, Unit};

use crate::pack::Pack;
use crate::time::Time;

/// A record on the days to come.
pub struct AsPlanned<'a> {
    record: &'a TrainingRecord,
    on: Date,
    /// The days on which something booked is over, in order, and the record from each on, made when first asked for.
    changes: Vec<(Date, Option<TrainingRecord>)>,
    times: BTreeMap<Date, Time>,
}

impl<'a> AsPlanned<'a> {
    /// Looked at from a day: what was booked for an earlier day and has not been done is still not done.
    pub fn new(record: &'a TrainingRecord, on: Date) -> Self {
        let mut days = booked(record);
        days.retain(|day| *day >= on);
        days.sort_unstable();
        days.dedup();
        Self { record, on, changes: days.into_iter().map(|day| (day, None)).collect(), times: BTreeMap::new() }
    }

    /// The record and its time on a day.
    pub fn on(&mut self, day: Date, holding: &[&Pack]) -> (&TrainingRecord, &Time) {
        let (record, on) = (self.record, self.on);
        // what is planned changes no employment or leave, so the time is the record's own
        let time = self.times.entry(day).or_insert_with(|| Time::held(record, holding, day));
        let over = self.changes.partition_point(|(booked, _)| *booked < day);
        let changed = over.checked_sub(1).and_then(|at| self.changes.get_mut(at));
        let record = changed.map_or(record, |(_, made)| made.get_or_insert_with(|| as_planned(record, on, day)));
        (record, time)
    }
}

/// The days that something is booked for.
fn booked(record: &TrainingRecord) -> Vec<Date> {
    let courses = record.courses.iter().flatten().filter(|course| course.state == CourseState::Booked);
    let examination = record.basic_training.iter().filter_map(|basic| basic.examination.as_ref());
    let activities = record.activities.iter().flatten().filter(|row| row.state == Some(ActivityState::Planned));
    let days = courses
        .map(|course| course.to.or(course.from))
        .chain(activities.map(|row| Some(row.to.unwrap_or(row.on))))
        .chain(record.visits.iter().flatten().map(|visit| visit.booked_for))
        .chain(record.colleges.iter().flatten().map(|college| college.booked_for))
        .chain(record.mid_term.iter().map(|mid_term| mid_term.booked_for))
        .chain(examination.map(|examination| examination.booked_for));
    let activities = record.activities.iter().flatten().filter(|row| row.state == Some(ActivityState::Planned));
    let activities = activities.map(|row| row.to.unwrap_or(row.on));
    days.flatten().chain(activities).collect()
}

/// The record on a day, with everything done that was booked for a day from the one looked from to the one before.
pub fn as_planned(record: &TrainingRecord, from: Date, day: Date) -> TrainingRecord {
    let mut record = record.clone();
    for course in record.courses.iter_mut().flatten() {
        let ends = course.to.or(course.from);
        if course.state == CourseState::Booked && ends.is_some_and(|ends| from <= ends && ends < day) {
            course.state = CourseState::Attended;
        }
    }
    for activity in record.activities.iter_mut().flatten() {
        let ends = activity.to.unwrap_or(activity.on);
        if activity.state == Some(ActivityState::Planned) && from <= ends && ends < day {
            activity.state = Some(ActivityState::Done);
        }
    }
    for activity in record.activities.iter_mut().flatten() {
        let ends = activity.to.unwrap_or(activity.on);
        if activity.state == Some(ActivityState::Planned) && from <= ends && ends < day {
            activity.state = Some(ActivityState::Done);
        }
    }
    let take_place = |held: &mut Option<Date>, booked: Option<Date>| take_place(held, booked, from, day);
    for visit in record.visits.iter_mut().flatten() {
        take_place(&mut visit.held_on, visit.booked_for);
    }
    for college in record.colleges.iter_mut().flatten() {
        take_place(&mut college.held_on, college.booked_for);
    }
    if let Some(mid_term) = &mut record.mid_term {
        take_place(&mut mid_term.held_on, mid_term.booked_for);
    }
    if let Some(examination) = record.basic_training.as_mut().and_then(|basic| basic.examination.as_mut()) {
        take_place(&mut examination.held_on, examination.booked_for);
    }
    record
}

/// The same of a unit.
pub fn unit_as_planned(unit: &Unit, from: Date, day: Date) -> Unit {
    let mut unit = unit.clone();
    for college in unit.colleges.iter_mut().flatten() {
        take_place(&mut college.held_on, college.booked_for, from, day);
    }
    for review in unit.external_reviews.iter_mut().flatten() {
        take_place(&mut review.held_on, review.booked_for, from, day);
    }
    unit
}

fn take_place(held: &mut Option<Date>, booked: Option<Date>, from: Date, day: Date) {
    if held.is_none() {
        *held = booked.filter(|booked| from <= *booked && *booked < day);
    }
}
