//! The dated things of the time to come: what begins, ends, is booked or is due. Told from the record and today's
//! findings; what the findings turn to is another list.

use std::collections::HashSet;

use calendar::Date;
use training::{
    ActivityState, CourseState, Cover, CoverKind, EntryId, Placement, PlacementKind, PlacementState, SupervisorRole,
    TrainingRecord, UnitView, VisitKind,
};

use crate::assess::Judgement;
use crate::finding::{Evidence, Finding, Status, Subject};
use crate::message::{Arg, Message};
use crate::pack::Packs;

/// Something dated that lies ahead.
#[derive(Debug, Clone)]
pub struct Ahead {
    /// The day; of something that ends its last day.
    pub on: Date,
    /// What sort of thing.
    pub occasion: Occasion,
    /// What it is, in a sentence without the day.
    pub sentence: Message,
    /// The entry of the record, where it is one.
    pub entry: Option<Evidence>,
    /// The finding that is due, where it is one.
    pub finding: Option<Finding>,
}

/// What sort of thing lies ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// A finding is due.
    Due,
    /// Something begins.
    Begins,
    /// Something is booked or planned for the day.
    Booked,
    /// Something ends, or ceases to hold.
    Ends,
    /// A day of the whole training: the least time is reached, the planned end.
    Milestone,
}

impl Occasion {
    /// The word used in files and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Begins => "begins",
            Self::Booked => "booked",
            Self::Ends => "ends",
            Self::Milestone => "milestone",
        }
    }
}

/// Gathers what falls in the time looked at: after the day one looks from, through the last.
struct Gathering {
    on: Date,
    until: Date,
    ahead: Vec<Ahead>,
}

impl Gathering {
    fn add(&mut self, day: Option<Date>, occasion: Occasion, entry: (&'static str, &str), sentence: Message) {
        let Some(on) = day.filter(|day| self.on < *day && *day <= self.until) else { return };
        let entry = (!entry.1.is_empty()).then(|| Evidence { section: entry.0, id: entry.1.to_owned() });
        self.ahead.push(Ahead { on, occasion, sentence, entry, finding: None });
    }

    /// Something is due on the day looked from too: it is not late yet.
    fn due(&mut self, finding: &Finding) {
        let waits = !finding.fulfilled && finding.status != Status::NotApplicable;
        let Some(on) = finding.due_on.filter(|day| waits && self.on <= *day && *day <= self.until) else { return };
        let title = finding.requirement.title.clone();
        let sentence = match &finding.subject {
            Subject::Objective(code) => say!("ahead-due-objective", code = code.to_string(), title = title),
            _ => say!("ahead-due", title = title),
        };
        let finding = Some(finding.clone());
        self.ahead.push(Ahead { on, occasion: Occasion::Due, sentence, entry: None, finding });
    }

    fn covers(&mut self, covers: Option<&[Cover]>) {
        for cover in covers.unwrap_or_default() {
            let sentence = match cover.kind {
                CoverKind::ActionPlan => say!("ahead-action-plan-ends", reason = cover.reason.clone()),
                CoverKind::Dispensation => say!("ahead-dispensation-ends", reason = cover.reason.clone()),
            };
            self.add(Some(cover.to), Occasion::Ends, ("covers", cover.id.as_str()), sentence);
        }
    }

    fn in_order(mut self) -> Vec<Ahead> {
        self.ahead.sort_by_key(|ahead| (ahead.on, ahead.occasion));
        self.ahead
    }
}

/// The dated things ahead of a record.
pub fn of_record(record: &TrainingRecord, packs: &Packs, now: &Judgement, on: Date, until: Date) -> Vec<Ahead> {
    let mut all = Gathering { on, until, ahead: Vec::new() };
    now.findings.iter().for_each(|finding| all.due(finding));
    placements(&mut all, record, packs);
    courses_and_works(&mut all, record);
    employments_and_leave(&mut all, record);
    supervisors(&mut all, record, on);
    meetings(&mut all, record);
    all.covers(record.covers.as_deref());
    all.add(now.time.minimum_reached_on(), Occasion::Milestone, ("training", ""), say!("ahead-minimum-reached"));
    all.add(now.time.planned_end_on(), Occasion::Milestone, ("training", ""), say!("ahead-planned-end"));
    all.in_order()
}

/// The dated things ahead of a unit.
pub fn of_unit(view: UnitView<'_>, now: &[Finding], on: Date, until: Date) -> Vec<Ahead> {
    let mut all = Gathering { on, until, ahead: Vec::new() };
    now.iter().for_each(|finding| all.due(finding));
    all.covers(view.unit.covers.as_deref());
    for college in view.unit.colleges.iter().flatten().filter(|college| college.held_on.is_none()) {
        all.add(college.booked_for, Occasion::Booked, ("colleges", college.id.as_str()), say!("ahead-college"));
    }
    for review in view.unit.external_reviews.iter().flatten().filter(|review| review.held_on.is_none()) {
        all.add(review.booked_for, Occasion::Booked, ("external_reviews", review.id.as_str()), say!("ahead-review"));
    }
    for person in view.people {
        for employment in person.employments.iter().flatten().filter(|row| row.unit == view.unit.id) {
            let name = || person.name.clone();
            let entry = ("people", person.id.as_str());
            all.add(Some(employment.from), Occasion::Begins, entry, say!("ahead-person-begins", name = name()));
            all.add(employment.to, Occasion::Ends, entry, say!("ahead-person-ends", name = name()));
        }
    }
    all.in_order()
}

fn placements(all: &mut Gathering, record: &TrainingRecord, packs: &Packs) {
    for placement in record.placements.iter().flatten().filter(|row| row.state != PlacementState::Cancelled) {
        let name = || service(record, packs, placement);
        let entry = ("placements", placement.id.as_str());
        let begins = say!("ahead-begins-until", name = name(), to = placement.to);
        all.add(Some(placement.from), Occasion::Begins, entry, begins);
        all.add(Some(placement.to), Occasion::Ends, entry, say!("ahead-ends", name = name()));
        for week in placement.return_weeks.iter().flatten() {
            let sentence = if week.from == week.to {
                say!("ahead-return-day", name = name())
            } else {
                say!("ahead-return-week", to = week.to, name = name())
            };
            all.add(Some(week.from), Occasion::Begins, entry, sentence);
        }
    }
}

/// A placement by what it is, in what field and where.
fn service(record: &TrainingRecord, packs: &Packs, placement: &Placement) -> Message {
    let unit = record.unit(&placement.unit).map_or_else(|| placement.unit.to_string(), |unit| unit.name.clone());
    let kind = Arg::Term(match placement.kind {
        PlacementKind::Home => "ahead-home",
        PlacementKind::SideRotation => "ahead-side-rotation",
        PlacementKind::OwnChildHealthClinic => "ahead-own-child-health-clinic",
        PlacementKind::ResidentialHomes => "ahead-residential-homes",
        PlacementKind::Observership => "ahead-observership",
    });
    let elsewhere = matches!(placement.kind, PlacementKind::SideRotation | PlacementKind::Observership);
    let national = packs.national(record.training.regulation);
    let field = placement.field.as_ref().filter(|_| elsewhere);
    let field = field.and_then(|field| national?.specialties.get(field.as_str()));
    match field {
        Some(field) => say!("ahead-service-in", kind = kind, field = field.name.clone(), unit = unit),
        None => say!("ahead-service-at", kind = kind, unit = unit),
    }
}

fn courses_and_works(all: &mut Gathering, record: &TrainingRecord) {
    for course in record.courses.iter().flatten().filter(|course| course.state != CourseState::Cancelled) {
        let title = || course.title.clone();
        let entry = ("courses", course.id.as_str());
        let sentence = match (course.state, course.from, course.to) {
            (CourseState::Requested, ..) => say!("ahead-course-requested", title = title()),
            (_, Some(from), Some(to)) if to > from => say!("ahead-course-until", title = title(), to = to),
            _ => say!("ahead-course", title = title()),
        };
        all.add(course.from.or(course.to), Occasion::Booked, entry, sentence);
    }
    for activity in record.activities.iter().flatten().filter(|row| row.state == Some(ActivityState::Planned)) {
        let sentence = match &activity.title {
            Some(title) => say!("ahead-activity-titled", title = title.clone()),
            None => say!("ahead-activity"),
        };
        all.add(Some(activity.on), Occasion::Booked, ("activities", activity.id.as_str()), sentence);
    }
    for work in record.works.iter().flatten().filter(|work| work.approved_on.is_none()) {
        let sentence = say!("ahead-work", title = work.title.clone());
        all.add(work.planned_for, Occasion::Booked, ("works", work.id.as_str()), sentence);
    }
}

fn employments_and_leave(all: &mut Gathering, record: &TrainingRecord) {
    for employment in record.employments.iter().flatten() {
        let unit = || record.unit(&employment.unit).map_or_else(|| employment.unit.to_string(), |u| u.name.clone());
        let entry = ("employments", employment.id.as_str());
        let percent = Arg::Hundredths(i64::from(employment.share_percent.basis_points()));
        let begins = say!("ahead-employment-begins", unit = unit(), percent = percent);
        all.add(Some(employment.from), Occasion::Begins, entry, begins);
        all.add(employment.to, Occasion::Ends, entry, say!("ahead-employment-ends", unit = unit()));
    }
    for absence in record.absences.iter().flatten() {
        let entry = ("absences", absence.id.as_str());
        let begins = match absence.to {
            Some(to) if to > absence.from => say!("ahead-leave-until", to = to),
            Some(_) => say!("ahead-leave-day"),
            None => say!("ahead-leave-begins"),
        };
        all.add(Some(absence.from), Occasion::Begins, entry, begins);
        let ends = absence.to.filter(|to| *to > absence.from);
        all.add(ends, Occasion::Ends, entry, say!("ahead-leave-ends"));
    }
}

fn supervisors(all: &mut Gathering, record: &TrainingRecord, on: Date) {
    for assignment in record.supervisors.iter().flatten() {
        let person = record.person(&assignment.person);
        let name = || person.map_or_else(|| assignment.person.to_string(), |person| person.name.clone());
        let role = Arg::Term(match assignment.role {
            SupervisorRole::Principal => "ahead-principal",
            SupervisorRole::Placement => "ahead-placement-supervisor",
            SupervisorRole::Substitute => "ahead-substitute",
            SupervisorRole::SecondSpecialist => "ahead-second-specialist",
        });
        let entry = ("supervisors", assignment.id.as_str());
        let begins = say!("ahead-supervisor-begins", name = name(), role = role.clone());
        all.add(Some(assignment.from), Occasion::Begins, entry, begins);
        all.add(assignment.to, Occasion::Ends, entry, say!("ahead-supervisor-ends", name = name(), role = role));
        let goes_on = assignment.from <= on && assignment.to.is_none_or(|to| on <= to);
        if assignment.role == SupervisorRole::Principal && goes_on {
            for away in person.and_then(|person| person.absences.as_ref()).into_iter().flatten() {
                let sentence = match away.to {
                    Some(to) => say!("ahead-supervisor-away-until", name = name(), to = to),
                    None => say!("ahead-supervisor-away", name = name()),
                };
                all.add(Some(away.from), Occasion::Begins, ("people", assignment.person.as_str()), sentence);
            }
        }
    }
}

fn meetings(all: &mut Gathering, record: &TrainingRecord) {
    for visit in record.visits.iter().flatten().filter(|visit| visit.held_on.is_none()) {
        let sentence = match visit.kind {
            VisitKind::Introduction => say!("ahead-introduction"),
            VisitKind::YearlyVisit => say!("ahead-yearly-visit"),
            VisitKind::CheckIn => say!("ahead-check-in"),
            VisitKind::FinalReview => say!("ahead-final-review"),
        };
        all.add(visit.booked_for, Occasion::Booked, ("visits", visit.id.as_str()), sentence);
    }
    for college in record.colleges.iter().flatten().filter(|college| college.held_on.is_none()) {
        all.add(college.booked_for, Occasion::Booked, ("colleges", college.id.as_str()), say!("ahead-college"));
    }
    if let Some(mid_term) = record.mid_term.as_ref().filter(|mid_term| mid_term.held_on.is_none()) {
        all.add(mid_term.booked_for, Occasion::Booked, ("mid_term", ""), say!("ahead-mid-term"));
    }
    let examination = record.basic_training.as_ref().and_then(|basic| basic.examination.as_ref());
    if let Some(examination) = examination.filter(|examination| examination.held_on.is_none()) {
        all.add(examination.booked_for, Occasion::Booked, ("basic_training", ""), say!("ahead-examination"));
    }
}

/// The activities that want a certificate and have none, with their last day; the last to end first. None where
/// certificates are not kept here.
pub fn uncertified(record: &TrainingRecord) -> Vec<(Date, Evidence)> {
    let Some(certificates) = &record.certificates else { return Vec::new() };
    let regulation = record.training.regulation;
    let signed = certificates.iter().filter(|certificate| {
        certificate.regulation == regulation && certificate.signed_on.is_some() && certificate.withdrawn_on.is_none()
    });
    let covered: HashSet<&EntryId> = signed.flat_map(|certificate| certificate.covers.iter().flatten()).collect();
    let apart = |placement: &&Placement| {
        placement.state != PlacementState::Cancelled
            && !matches!(placement.kind, PlacementKind::Home | PlacementKind::Observership)
    };
    let placements = record.placements.iter().flatten().filter(apart);
    let placements = placements.map(|row| (&row.id, "placements", Some(row.to)));
    let courses = record.courses.iter().flatten().filter(|course| {
        course.state != CourseState::Cancelled && course.objectives.as_ref().is_some_and(|codes| !codes.is_empty())
    });
    let courses = courses.map(|row| (&row.id, "courses", row.to.or(row.from)));
    let works = record.works.iter().flatten().map(|row| (&row.id, "works", row.approved_on.or(row.planned_for)));
    let mut found: Vec<(Date, Evidence)> = placements
        .chain(courses)
        .chain(works)
        .filter(|(id, ..)| !covered.contains(id))
        .filter_map(|(id, section, day)| Some((day?, Evidence::entry(section, id))))
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    found
}
