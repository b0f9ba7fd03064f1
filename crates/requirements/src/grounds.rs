//! What stands behind each objective of a trainee: its certificates, and the service, courses and works that are done
//! or planned for it. Looked up once a judgement, so that many objectives do not search the record again.

use std::collections::{BTreeMap, HashMap, HashSet};

use calendar::Date;
use training::{
    Certificate, Course, CourseState, EntryId, ObjectiveCode, Placement, PlacementKind, PlacementState, TrainingRecord,
    UnitKind, Work, WorkKind,
};

use crate::case::Case;
use crate::expression::AnyOf;
use crate::finding::Evidence;
use crate::objective::{Activity, Objective};
use crate::pack::Pack;

/// What a record holds, by objective.
#[derive(Debug)]
pub struct Grounds<'a> {
    record: &'a TrainingRecord,
    national: &'a Pack,
    on: Date,
    behind: ByCode<'a>,
    /// Placements and employments, and whether each is in primary care.
    services: HashMap<&'a EntryId, bool>,
    /// The day the certificate of an entry was last asked for.
    requested: HashMap<&'a EntryId, Date>,
}

/// By the code in small letters: `A6` and `a6` are the same (reading C20).
#[derive(Debug, Default)]
struct ByCode<'a> {
    behind: BTreeMap<String, Behind<'a>>,
    sought: String,
}

impl<'a> ByCode<'a> {
    fn get(&self, code: &str) -> Option<&Behind<'a>> {
        self.behind.get(code.to_ascii_lowercase().as_str())
    }

    fn put(&mut self, codes: Option<&'a Vec<ObjectiveCode>>, put: impl Fn(&str, &mut Behind<'a>)) {
        for code in codes.into_iter().flatten() {
            self.sought.clear();
            self.sought.push_str(code.as_str());
            self.sought.make_ascii_lowercase();
            if let Some(behind) = self.behind.get_mut(self.sought.as_str()) {
                put(&self.sought, behind);
            } else {
                put(&self.sought, self.behind.entry(self.sought.clone()).or_default());
            }
        }
    }
}

/// A certificate on the own regulation's form, and what service it covers.
#[derive(Debug, Clone, Copy)]
struct Paper<'a> {
    certificate: &'a Certificate,
    in_primary_care: bool,
    /// It covers service outside primary care, or no service that is named.
    elsewhere: bool,
}

#[derive(Debug, Default)]
struct Behind<'a> {
    certificates: Vec<Paper<'a>>,
    of_other_regulation: Vec<&'a Certificate>,
    placements: Vec<&'a Placement>,
    courses: Vec<&'a Course>,
    works: Vec<&'a Work>,
}

/// One demand of an objective: any of some activities, and the certificate that answers it.
#[derive(Debug)]
pub struct Demand<'a> {
    /// The activities, any of which will do.
    pub any_of: &'a AnyOf<Activity>,
    /// The certificate; `None`: missing.
    pub certificate: Option<&'a Certificate>,
}

/// How far a demand without a certificate has come.
#[derive(Debug)]
pub enum Progress {
    /// Done, but not certified.
    Done(Step),
    /// Planned or under way.
    Planned(Step),
    /// Neither done nor planned.
    Nothing,
    /// Cannot be told: a section is not kept here.
    NotKept,
}

/// The best of what stands behind an objective, certificates included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// Nothing at all.
    Nothing,
    /// Planned, but only for after the planned end of the training.
    Late,
    /// Wished for, but not confirmed by those who give the place.
    Wished,
    /// Planned or under way.
    Planned,
    /// Done or certified.
    Done,
}

/// A placement, course or work on the way to a certificate.
#[derive(Debug)]
pub struct Step {
    /// Which activity it is.
    pub activity: Activity,
    /// Where, or the course's or work's title.
    pub name: String,
    /// The day it was done or is planned to be; `None` for a course or work without a date.
    pub on: Option<Date>,
    /// Whether the place is confirmed by those who give it.
    pub confirmed: bool,
    /// The day its certificate was asked for.
    pub requested_on: Option<Date>,
    /// The entry.
    pub entry: Evidence,
}

impl<'a> Grounds<'a> {
    /// Looks the record of a case up.
    #[must_use]
    pub fn of(case: &Case<'a>) -> Self {
        Self::new(case.record, case.national, case.on)
    }

    /// Looks a record up, as it stands on a day under its national pack.
    #[must_use]
    pub fn new(record: &'a TrainingRecord, national: &'a Pack, on: Date) -> Self {
        let centres: HashSet<_> =
            record.units.iter().filter(|unit| unit.kind == UnitKind::HealthCentre).map(|unit| &unit.id).collect();
        let placements = record.placements.iter().flatten().map(|p| (&p.id, centres.contains(&p.unit)));
        let employments = record.employments.iter().flatten().map(|e| (&e.id, centres.contains(&e.unit)));
        let services: HashMap<&'a EntryId, bool> = placements.chain(employments).collect();
        let mut behind = ByCode::default();
        let mut requested: HashMap<&'a EntryId, Date> = HashMap::new();
        for certificate in record.certificates.iter().flatten() {
            if let Some(day) = certificate.requested_on.filter(|day| *day <= on) {
                for entry in certificate.covers.iter().flatten() {
                    let last = requested.entry(entry).or_insert(day);
                    *last = day.max(*last);
                }
            }
            let covered = || certificate.covers.iter().flatten().filter_map(|id| services.get(id).copied());
            let paper = Paper {
                certificate,
                in_primary_care: covered().any(|primary| primary),
                elsewhere: covered().next().is_none() || covered().any(|primary| !primary),
            };
            let own = certificate.regulation == record.training.regulation;
            let of_specialty =
                certificate.specialty.as_ref().is_none_or(|specialty| *specialty == record.training.specialty);
            behind.put(certificate.objectives.as_ref(), |code, behind| {
                // two specialties' own objectives bear the same codes and are not the same
                if !of_specialty && !national.is_common(code) {
                    return;
                }
                if own { behind.certificates.push(paper) } else { behind.of_other_regulation.push(certificate) }
            });
        }
        let placements = record.placements.iter().flatten();
        for placement in placements.filter(|placement| placement.state != PlacementState::Cancelled) {
            behind.put(placement.objectives.as_ref(), |_, behind| behind.placements.push(placement));
        }
        let courses = record.courses.iter().flatten();
        for course in courses.filter(|course| course.state != CourseState::Cancelled) {
            behind.put(course.objectives.as_ref(), |_, behind| behind.courses.push(course));
        }
        for work in record.works.iter().flatten() {
            behind.put(work.objectives.as_ref(), |_, behind| behind.works.push(work));
        }
        Self { record, national, on, behind, services, requested }
    }

    /// The demands of an objective and the certificates signed by a day that answer them; `None` where it is not known
    /// what the objective demands.
    #[must_use]
    pub fn demands(&self, objective: &'a Objective, by: Date) -> Option<Vec<Demand<'a>>> {
        self.demands_on(objective, by, None)
    }

    /// The demands of an objective of basic training, which one form certifies whole.
    #[must_use]
    pub fn basic_training_demands(&self, objective: &'a Objective, by: Date) -> Option<Vec<Demand<'a>>> {
        self.demands_on(objective, by, Some(self.national.forms.basic_training_objective.as_ref()?))
    }

    fn demands_on(&self, objective: &'a Objective, by: Date, whole: Option<&String>) -> Option<Vec<Demand<'a>>> {
        let any_ofs = &objective.activities.as_ref()?.0;
        let apart = objective.wants_both();
        let papers = self.behind.get(objective.code.as_str()).map(|b| b.certificates.as_slice()).unwrap_or_default();
        let answers = |any_of: &AnyOf<Activity>| {
            let forms: Vec<_> =
                any_of.iter().map(|activity| (*activity, whole.or_else(|| self.form(*activity)))).collect();
            papers.iter().filter(move |paper| {
                forms.iter().any(|(activity, form)| serves(paper, *activity, *form, apart))
                    && holds(paper.certificate, by)
            })
        };
        let mut demands: Vec<Demand<'a>> = any_ofs
            .iter()
            .map(|any_of| Demand { any_of, certificate: answers(any_of).next().map(|paper| paper.certificate) })
            .collect();
        if apart {
            keep_apart(&mut demands, |any_of| answers(any_of).map(|paper| paper.certificate).collect());
        }
        Some(demands)
    }

    /// The objectives not certified by a day, and those of which it is not known what they demand.
    #[must_use]
    pub fn uncertified(&self, objectives: &[&'a Objective], by: Date) -> (Vec<&'a Objective>, Vec<&'a Objective>) {
        let (mut missing, mut unknown) = (Vec::new(), Vec::new());
        for objective in objectives {
            match self.demands(objective, by) {
                None => unknown.push(*objective),
                Some(demands) if demands.iter().any(|demand| demand.certificate.is_none()) => missing.push(*objective),
                Some(_) => {}
            }
        }
        (missing, unknown)
    }

    /// The own regulation's certificates that name an objective and hold on the day looked at, but stand on a form that
    /// certifies nothing that it demands.
    pub fn on_wrong_form(&self, objective: &'a Objective) -> impl Iterator<Item = &'a Certificate> {
        let papers = self.behind.get(objective.code.as_str()).map(|b| b.certificates.as_slice()).unwrap_or_default();
        let demanded = objective.activities.iter().flat_map(|activities| activities.0.iter().flatten());
        let forms: Vec<&String> = demanded.filter_map(|activity| self.form(*activity)).collect();
        let wrong = move |certificate: &&Certificate| !forms.contains(&&certificate.form);
        papers.iter().map(|paper| paper.certificate).filter(wrong).filter(|certificate| holds(certificate, self.on))
    }

    /// Certificates of the other regulation that name a code and hold on the day looked at.
    pub fn of_other_regulation(&self, code: &str) -> impl Iterator<Item = &'a Certificate> {
        let certificates =
            self.behind.get(code).map(|behind| behind.of_other_regulation.as_slice()).unwrap_or_default();
        certificates.iter().copied().filter(|certificate| holds(certificate, self.on))
    }

    /// How far a demand without a certificate has come: done before planned, and the earliest of each.
    #[must_use]
    pub fn progress(&self, objective: &'a Objective, any_of: &AnyOf<Activity>) -> Progress {
        let best = self
            .on_the_way(objective, any_of)
            .into_iter()
            .min_by_key(|(done, step)| (!done, step.on.unwrap_or(Date::MAX)));
        match best {
            Some((true, step)) => Progress::Done(step),
            Some((false, step)) => Progress::Planned(step),
            None if any_of.iter().any(|activity| !self.is_kept(*activity)) => Progress::NotKept,
            None => Progress::Nothing,
        }
    }

    /// What is planned or under way for a demand, also where something is done for it.
    #[must_use]
    pub fn ahead(&self, objective: &'a Objective, any_of: &AnyOf<Activity>) -> Vec<Step> {
        let steps = self.on_the_way(objective, any_of).into_iter();
        steps.filter(|(done, _)| !done).map(|(_, step)| step).collect()
    }

    /// What is done (true) or planned (false) for a demand.
    fn on_the_way(&self, objective: &'a Objective, any_of: &AnyOf<Activity>) -> Vec<(bool, Step)> {
        let mut steps = Vec::new();
        if let Some(behind) = self.behind.get(objective.code.as_str()) {
            for activity in any_of {
                self.steps(behind, *activity, objective.wants_both(), &mut steps);
            }
        }
        steps
    }

    /// The best of what stands behind an objective, whatever it demands.
    #[must_use]
    pub fn coverage(&self, code: &str) -> Coverage {
        let Some(behind) = self.behind.get(code) else {
            return Coverage::Nothing;
        };
        if behind.certificates.iter().any(|paper| holds(paper.certificate, self.on)) {
            return Coverage::Done;
        }
        let mut steps = Vec::new();
        self.steps(behind, Activity::NonePrescribed, false, &mut steps);
        let end = self.record.training.planned_end_on;
        let late = |step: &Step| step.on.zip(end).is_some_and(|(on, end)| on > end);
        let coverage = |(done, step): &(bool, Step)| match (done, step.confirmed) {
            (true, _) => Coverage::Done,
            (false, _) if late(step) => Coverage::Late,
            (false, true) => Coverage::Planned,
            (false, false) => Coverage::Wished,
        };
        steps.iter().map(coverage).max().unwrap_or(Coverage::Nothing)
    }

    fn happened(&self, date: Option<Date>) -> Option<Date> {
        date.filter(|date| *date <= self.on)
    }

    fn unit_name(&self, placement: &Placement) -> String {
        self.record.unit(&placement.unit).map_or_else(|| placement.unit.to_string(), |unit| unit.name.clone())
    }

    fn form(&self, activity: Activity) -> Option<&'a String> {
        self.national.forms.activity.get(&activity)
    }

    fn is_kept(&self, activity: Activity) -> bool {
        let record = self.record;
        match activity {
            Activity::Course => record.courses.is_some(),
            Activity::ImprovementWork | Activity::WrittenWork => record.works.is_some(),
            Activity::NonePrescribed => {
                record.courses.is_some() && record.works.is_some() && record.placements.is_some()
            }
            _ => record.placements.is_some(),
        }
    }

    /// Adds what is done (true) or planned (false) that answers an activity.
    fn steps(&self, behind: &Behind<'a>, demanded: Activity, apart: bool, steps: &mut Vec<(bool, Step)>) {
        let answers = |activity: Activity| activity.answers(demanded, apart);
        let placements = behind.placements.iter().map(|placement| (*placement, self.served(placement)));
        let placements = placements.filter(|(_, served)| answers(*served));
        steps.extend(
            placements.filter_map(|(placement, served)| self.placement_step(placement, named(demanded, served))),
        );
        if answers(Activity::Course) {
            let activity = named(demanded, Activity::Course);
            steps.extend(behind.courses.iter().filter_map(|course| self.course_step(course, activity)));
        }
        let works = behind.works.iter().map(|work| (*work, written(work.kind)));
        let works = works.filter(|(_, written)| answers(*written));
        steps.extend(works.filter_map(|(work, written)| self.work_step(work, named(demanded, written))));
    }

    /// Which activity a placement is.
    fn served(&self, placement: &Placement) -> Activity {
        served(placement, self.services.get(&placement.id).copied().unwrap_or_default())
    }

    fn placement_step(&self, placement: &Placement, activity: Activity) -> Option<(bool, Step)> {
        let confirmed = placement.state == PlacementState::Confirmed;
        let approved = self.happened(placement.approved_on).is_some();
        let over = placement.to < self.on;
        // a wish whose dates have passed is neither done nor planned
        let done = approved || (over && confirmed);
        (done || !over).then(|| {
            let step = Step {
                activity,
                name: self.unit_name(placement),
                on: Some(placement.to),
                confirmed: approved || confirmed,
                requested_on: self.requested.get(&placement.id).copied(),
                entry: Evidence::entry("placements", &placement.id),
            };
            (done, step)
        })
    }

    fn course_step(&self, course: &Course, activity: Activity) -> Option<(bool, Step)> {
        let ends = course.to.or(course.from);
        let over = ends.is_some_and(|ends| ends < self.on);
        let done = course.state == CourseState::Attended && ends.is_none_or(|ends| ends <= self.on);
        (done || !over).then(|| {
            let step = Step {
                activity,
                name: course.title.clone(),
                on: ends,
                confirmed: course.state != CourseState::Requested,
                requested_on: self.requested.get(&course.id).copied(),
                entry: Evidence::entry("courses", &course.id),
            };
            (done, step)
        })
    }

    fn work_step(&self, work: &Work, activity: Activity) -> Option<(bool, Step)> {
        let approved = self.happened(work.approved_on);
        let planned = work.planned_for.filter(|day| *day >= self.on);
        let begun = self.happened(work.started_on).is_some();
        (approved.is_some() || planned.is_some() || begun).then(|| {
            let step = Step {
                activity,
                name: work.title.clone(),
                on: approved.or(planned),
                confirmed: true,
                requested_on: self.requested.get(&work.id).copied(),
                entry: Evidence::entry("works", &work.id),
            };
            (approved.is_some(), step)
        })
    }
}

/// Whether a certificate answers an activity. `apart`: the same objective demands primary care as well.
fn serves(paper: &Paper<'_>, activity: Activity, form: Option<&String>, apart: bool) -> bool {
    form == Some(&paper.certificate.form)
        && match activity {
            Activity::ServiceInPrimaryCare => paper.in_primary_care,
            Activity::ServiceAtUnit if apart => paper.elsewhere,
            _ => true,
        }
}

/// Which activity a placement is, at a health centre or elsewhere.
#[must_use]
pub fn served(placement: &Placement, in_primary_care: bool) -> Activity {
    match placement.kind {
        PlacementKind::Observership => Activity::Observership,
        _ if in_primary_care => Activity::ServiceInPrimaryCare,
        _ => Activity::ServiceAtUnit,
    }
}

const fn written(kind: WorkKind) -> Activity {
    match kind {
        WorkKind::Improvement => Activity::ImprovementWork,
        WorkKind::Scientific => Activity::WrittenWork,
    }
}

/// What a step is called: as it is demanded, or as what it is where nothing is prescribed.
fn named(demanded: Activity, done: Activity) -> Activity {
    if demanded == Activity::NonePrescribed { done } else { demanded }
}

/// Whether a certificate is signed and not withdrawn by a day.
fn holds(certificate: &Certificate, by: Date) -> bool {
    certificate.signed_on.is_some_and(|on| on <= by) && certificate.withdrawn_on.is_none_or(|on| on > by)
}

/// Gives service at a unit and in primary care two different certificates, or takes the former's away.
fn keep_apart<'a>(demands: &mut [Demand<'a>], answers: impl Fn(&AnyOf<Activity>) -> Vec<&'a Certificate>) {
    let candidates = |demands: &[Demand<'a>], activity| {
        demands.iter().find(|demand| demand.any_of.contains(&activity)).map(|demand| answers(demand.any_of))
    };
    let (Some(at_unit), Some(in_primary_care)) =
        (candidates(demands, Activity::ServiceAtUnit), candidates(demands, Activity::ServiceInPrimaryCare))
    else {
        return;
    };
    let pair = at_unit
        .iter()
        .flat_map(|unit| in_primary_care.iter().map(move |care| (*unit, *care)))
        .find(|(unit, care)| unit.id != care.id);
    let (unit, care) = match pair {
        Some((unit, care)) => (Some(unit), Some(care)),
        None if in_primary_care.is_empty() => (at_unit.first().copied(), None),
        None => (None, in_primary_care.first().copied()),
    };
    for demand in demands {
        if demand.any_of.contains(&Activity::ServiceAtUnit) {
            demand.certificate = unit;
        } else if demand.any_of.contains(&Activity::ServiceInPrimaryCare) {
            demand.certificate = care;
        }
    }
}
