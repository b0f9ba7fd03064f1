//! What stands behind each demand of an objective: its certificate, or what is done or planned on the way there.
//! Read as the requirement `objective-certified` reads it; to be asked of `requirements` once that gives it away.

use calendar::Date;
use requirements::{Activity, Objective, Pack};
use training::{
    Certificate, Course, CourseState, EntryId, ObjectiveCode, Placement, PlacementKind, PlacementState, TrainingRecord,
    UnitId, UnitKind, Work, WorkKind,
};

/// One demand of an objective, and how far it has come.
#[derive(Debug)]
pub(super) struct Demand<'a> {
    /// The activities, any of which will do.
    pub(super) any_of: &'a [Activity],
    /// How far it has come.
    pub(super) state: State<'a>,
}

/// How far a demand has come.
#[derive(Debug)]
pub(super) enum State<'a> {
    /// A signed certificate on the right form.
    Certified(&'a Certificate),
    /// Done, but not certified.
    Done(Step),
    /// Planned or under way.
    Planned(Step),
    /// Neither done nor planned.
    Nothing,
    /// Cannot be told: a section is not kept here.
    NotKept,
}

/// A placement, course or work on the way to a certificate.
#[derive(Debug)]
pub(super) struct Step {
    /// The unit, or the course's or work's title.
    pub(super) name: String,
    /// The day it was done or is planned to be.
    pub(super) on: Option<Date>,
    /// Whether the place is confirmed by those who give it.
    pub(super) confirmed: bool,
    /// The day the certificate was asked for.
    pub(super) requested_on: Option<Date>,
}

/// A record as it is looked through for objectives.
pub(super) struct Grounds<'a> {
    record: &'a TrainingRecord,
    national: &'a Pack,
    on: Date,
}

impl<'a> Grounds<'a> {
    pub(super) const fn new(record: &'a TrainingRecord, national: &'a Pack, on: Date) -> Self {
        Self { record, national, on }
    }

    /// The demands of an objective; `None` where it is not known what it demands. `form` stands for the form of basic
    /// training, which certifies an objective whole.
    pub(super) fn demands(&self, objective: &'a Objective, form: Option<&str>) -> Option<Vec<Demand<'a>>> {
        let any_ofs = &objective.activities.as_ref()?.0;
        let wants = |activity| any_ofs.iter().any(|any_of| any_of.contains(&activity));
        let apart = wants(Activity::ServiceAtUnit) && wants(Activity::ServiceInPrimaryCare);
        let found: Vec<Vec<&'a Certificate>> = any_ofs
            .iter()
            .map(|any_of| {
                self.signed(&objective.code)
                    .filter(|row| any_of.iter().any(|activity| self.serves(row, *activity, apart, form)))
                    .collect()
            })
            .collect();
        let mut chosen: Vec<Option<&'a Certificate>> = found.iter().map(|rows| rows.first().copied()).collect();
        if apart {
            keep_apart(any_ofs, &found, &mut chosen);
        }
        let demand = |(any_of, certificate): (&'a Vec<Activity>, Option<&'a Certificate>)| Demand {
            any_of,
            state: match certificate {
                Some(certificate) => State::Certified(certificate),
                None if self.record.certificates.is_none() => State::NotKept,
                None => self.progress(&objective.code, any_of, apart),
            },
        };
        Some(any_ofs.iter().zip(chosen).map(demand).collect())
    }

    /// The certificates of the record's own regulation that name the objective and hold on the day.
    fn signed(&self, code: &'a ObjectiveCode) -> impl Iterator<Item = &'a Certificate> {
        let on = self.on;
        let own = self.record.training.regulation;
        self.record.certificates.iter().flatten().filter(move |row| {
            row.regulation == own
                && names(row.objectives.as_deref(), code)
                && row.signed_on.is_some_and(|day| day <= on)
                && row.withdrawn_on.is_none_or(|day| day > on)
        })
    }

    fn serves(&self, certificate: &Certificate, activity: Activity, apart: bool, form: Option<&str>) -> bool {
        let wanted = form.or_else(|| self.national.forms.activity.get(&activity).map(String::as_str));
        if wanted != Some(certificate.form.as_str()) {
            return false;
        }
        let services: Vec<bool> =
            certificate.covers.iter().flatten().filter_map(|id| self.is_primary_care_service(id)).collect();
        match activity {
            Activity::ServiceInPrimaryCare => services.contains(&true),
            Activity::ServiceAtUnit if apart => services.is_empty() || services.contains(&false),
            _ => true,
        }
    }

    /// Whether an entry is service at a health centre; `None` if it is no service.
    fn is_primary_care_service(&self, id: &EntryId) -> Option<bool> {
        let placement = self.record.placements.iter().flatten().find(|row| row.id == *id).map(|row| &row.unit);
        let employment = || self.record.employments.iter().flatten().find(|row| row.id == *id).map(|row| &row.unit);
        placement.or_else(employment).map(|unit| self.is_health_centre(unit))
    }

    fn is_health_centre(&self, unit: &UnitId) -> bool {
        self.record.unit(unit).is_some_and(|unit| unit.kind == UnitKind::HealthCentre)
    }

    /// How far a demand without a certificate has come: done before planned, and the earliest of each.
    fn progress(&self, code: &ObjectiveCode, any_of: &[Activity], apart: bool) -> State<'a> {
        let steps = any_of.iter().flat_map(|activity| self.steps(code, *activity, apart));
        match steps.min_by_key(|(done, step)| (!done, step.on.unwrap_or(Date::MAX))) {
            Some((true, step)) => State::Done(step),
            Some((false, step)) => State::Planned(step),
            None if any_of.iter().any(|activity| !self.is_kept(*activity)) => State::NotKept,
            None => State::Nothing,
        }
    }

    fn is_kept(&self, activity: Activity) -> bool {
        let record = self.record;
        let (services, courses, works) =
            (record.placements.is_some(), record.courses.is_some(), record.works.is_some());
        match activity {
            Activity::Course => courses,
            Activity::ImprovementWork | Activity::WrittenWork => works,
            Activity::NonePrescribed => services && courses && works,
            _ => services,
        }
    }

    /// What is done (true) or planned (false) of an activity.
    fn steps(&self, code: &ObjectiveCode, activity: Activity, apart: bool) -> Vec<(bool, Step)> {
        let record = self.record;
        let any = activity == Activity::NonePrescribed;
        let mut steps = Vec::new();
        let placements = record.placements.iter().flatten();
        let placements =
            placements.filter(|row| row.state != PlacementState::Cancelled && self.fits(row, activity, apart));
        steps.extend(
            placements.filter(|row| names(row.objectives.as_deref(), code)).filter_map(|row| self.placement(row)),
        );
        if activity == Activity::Course || any {
            let courses = record.courses.iter().flatten().filter(|row| row.state != CourseState::Cancelled);
            steps.extend(
                courses.filter(|row| names(row.objectives.as_deref(), code)).filter_map(|row| self.course(row)),
            );
        }
        let kind = match activity {
            Activity::ImprovementWork => Some(WorkKind::Improvement),
            Activity::WrittenWork => Some(WorkKind::Scientific),
            _ => None,
        };
        let works = record.works.iter().flatten().filter(|row| any || Some(row.kind) == kind);
        steps.extend(works.filter(|row| names(row.objectives.as_deref(), code)).filter_map(|row| self.work(row)));
        steps
    }

    fn fits(&self, placement: &Placement, activity: Activity, apart: bool) -> bool {
        let watched = placement.kind == PlacementKind::Observership;
        match activity {
            Activity::Observership => watched,
            Activity::ServiceInPrimaryCare => !watched && self.is_health_centre(&placement.unit),
            Activity::ServiceAtUnit if apart => !watched && !self.is_health_centre(&placement.unit),
            Activity::Service | Activity::ServiceAtUnit => !watched,
            Activity::NonePrescribed => true,
            Activity::Course | Activity::ImprovementWork | Activity::WrittenWork => false,
        }
    }

    fn placement(&self, row: &Placement) -> Option<(bool, Step)> {
        let confirmed = row.state == PlacementState::Confirmed;
        let approved = row.approved_on.is_some_and(|day| day <= self.on);
        let over = row.to < self.on;
        // a wish whose dates have passed is neither done nor planned
        let done = approved || (over && confirmed);
        let name = self.record.unit(&row.unit).map_or_else(|| row.unit.to_string(), |unit| unit.name.clone());
        (done || !over).then(|| (done, self.step(name, Some(row.to), approved || confirmed, &row.id)))
    }

    fn course(&self, row: &Course) -> Option<(bool, Step)> {
        let ends = row.to.or(row.from);
        let over = ends.is_some_and(|ends| ends < self.on);
        let done = row.state == CourseState::Attended && ends.is_none_or(|ends| ends <= self.on);
        (done || !over)
            .then(|| (done, self.step(row.title.clone(), ends, row.state != CourseState::Requested, &row.id)))
    }

    fn work(&self, row: &Work) -> Option<(bool, Step)> {
        let approved = row.approved_on.filter(|day| *day <= self.on);
        let planned = row.planned_for.filter(|day| *day >= self.on);
        let begun = row.started_on.is_some_and(|day| day <= self.on);
        let known = approved.is_some() || planned.is_some() || begun;
        known.then(|| (approved.is_some(), self.step(row.title.clone(), approved.or(planned), true, &row.id)))
    }

    fn step(&self, name: String, on: Option<Date>, confirmed: bool, entry: &EntryId) -> Step {
        let requested =
            self.record.certificates.iter().flatten().filter(|row| row.covers.iter().flatten().any(|id| id == entry));
        let requested_on = requested.filter_map(|row| row.requested_on).filter(|day| *day <= self.on).max();
        Step { name, on, confirmed, requested_on }
    }
}

/// Whether a list names an objective: `A6` and `a6` are the same.
fn names(objectives: Option<&[ObjectiveCode]>, code: &ObjectiveCode) -> bool {
    objectives.into_iter().flatten().any(|named| named.as_str().eq_ignore_ascii_case(code.as_str()))
}

/// Gives service at a unit and in primary care two different certificates, or takes the former's away.
fn keep_apart<'a>(any_ofs: &[Vec<Activity>], found: &[Vec<&'a Certificate>], chosen: &mut [Option<&'a Certificate>]) {
    let of = |activity| any_ofs.iter().position(|any_of| any_of.contains(&activity));
    let (Some(unit), Some(care)) = (of(Activity::ServiceAtUnit), of(Activity::ServiceInPrimaryCare)) else { return };
    let (Some(at_unit), Some(in_care)) = (found.get(unit), found.get(care)) else { return };
    let pair = at_unit
        .iter()
        .flat_map(|one| in_care.iter().map(move |other| (*one, *other)))
        .find(|(one, other)| one.id != other.id);
    let (one, other) = match pair {
        Some((one, other)) => (Some(one), Some(other)),
        None if in_care.is_empty() => (at_unit.first().copied(), None),
        None => (None, in_care.first().copied()),
    };
    if let Some(place) = chosen.get_mut(unit) {
        *place = one;
    }
    if let Some(place) = chosen.get_mut(care) {
        *place = other;
    }
}
