//! `course-taken`: a course of the region's list is taken, where the list says when: any time, early, late, or in order
//! with a placement.

use calendar::Date;
use serde::Deserialize;
use training::{Course, CourseState, PlacementKind};

use crate::applying;
use crate::case::Case;
use crate::finding::Evidence;
use crate::kinds::Judge;
use crate::message::Message;
use crate::objective::Activity;
use crate::papers;
use crate::parameters;
use crate::remaining::Offer;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseTaken {
    /// The course's code in the region's list.
    code: String,
    /// Its name.
    name: Bilingual,
    /// The objectives that the region's list puts on it; none where it names none.
    #[serde(default)]
    objectives: Vec<String>,
    /// The percent of the training by which it is taken.
    latest_percent: Option<u32>,
    /// The percent of the training after which it is taken.
    earliest_percent: Option<u32>,
    /// The field of a side rotation after which it is taken.
    after_field: Option<String>,
    /// The kind of own service before which it is taken.
    #[serde(default, deserialize_with = "parameters::optional_placement_kind")]
    before_service: Option<PlacementKind>,
    /// Whether the source's limit is firm; else passing it only needs attention.
    firm: bool,
    /// The percent of the training from which a course that is not booked needs attention.
    ask_from_percent: i64,
}

impl Judge for CourseTaken {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }

    fn offers(&self, case: &Case<'_>) -> Vec<Offer> {
        let passed_by = |course: &Course| !is_taken(case, course) && ends(course).is_some_and(|ends| ends < case.on);
        let known: Vec<&Course> = case
            .courses()
            .filter(|course| course.code.as_deref() == Some(self.code.as_str()) && !passed_by(course))
            .collect();
        if known.iter().any(|course| papers::is_certified(case, &course.id)) {
            return Vec::new();
        }
        vec![Offer {
            name: self.name.clone(),
            activity: Activity::Course,
            objectives: self.objectives.clone(),
            field: None,
            entry: known.first().map(|course| Evidence::entry("courses", &course.id)),
        }]
    }
}

/// The days that the percentages fall on.
struct Borders {
    latest: Option<Date>,
    earliest: Option<Date>,
}

impl CourseTaken {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.courses.is_none() {
            return Verdict::not_kept("courses");
        }
        let borders = Borders {
            latest: self.latest_percent.and_then(|percent| case.time.percent_reached_on(percent)),
            earliest: self.earliest_percent.and_then(|percent| case.time.percent_reached_on(percent)),
        };
        let courses: Vec<&Course> =
            case.courses().filter(|course| course.code.as_deref() == Some(self.code.as_str())).collect();
        let taken = courses.iter().copied().filter(|course| is_taken(case, course));
        if let Some((course, fault)) = self.best(case, &borders, taken) {
            return self.taken(&borders, course, fault);
        }
        if self.needs_time() && case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let ahead = |course: &&Course| {
            course.state != CourseState::Requested && ends(course).is_none_or(|ends| ends >= case.on)
        };
        let booked = self.best(case, &borders, courses.iter().copied().filter(ahead));
        let due = borders.latest.or(case.time.planned_end_on());
        let verdict = match booked {
            Some((course, fault)) => self.booked(case, &borders, course, fault),
            None => self.missing(case, &borders, &courses),
        };
        match (verdict.due_on, due) {
            (None, Some(day)) => verdict.due(day),
            _ => verdict,
        }
    }

    const fn needs_time(&self) -> bool {
        self.latest_percent.is_some() || self.earliest_percent.is_some()
    }

    /// The course that keeps the order best, the earliest of several, with what is wrong with its time.
    fn best<'a>(
        &self,
        case: &Case<'_>,
        borders: &Borders,
        courses: impl Iterator<Item = &'a Course>,
    ) -> Option<(&'a Course, Option<Message>)> {
        let judged = courses.map(|course| (course, self.fault(case, borders, course)));
        judged.min_by_key(|(course, fault)| (fault.is_some(), ends(course).unwrap_or(Date::MAX)))
    }

    fn taken(&self, borders: &Borders, course: &Course, fault: Option<Message>) -> Verdict {
        let name = self.name.clone();
        let sentence = match ends(course) {
            Some(on) => say!("course-taken", course = name, on = on),
            None => say!("course-taken-undated", course = name),
        };
        let verdict = match fault {
            Some(fault) => {
                let verdict = Verdict::amber(sentence).but_fulfilled().and(fault).next(say!("course-next-discuss"));
                borders.latest.into_iter().fold(verdict, Verdict::due)
            }
            None => Verdict::fulfilled(sentence),
        };
        verdict.with("courses", &course.id)
    }

    fn booked(&self, case: &Case<'_>, borders: &Borders, course: &Course, fault: Option<Message>) -> Verdict {
        let name = self.name.clone();
        let sentence = match ends(course) {
            Some(on) => say!("course-booked", course = name, on = on),
            None => say!("course-booked-undated", course = name),
        };
        let verdict = match self.passed(case, borders) {
            Some(passed) => passed(sentence).next(say!("course-next-take")),
            None => match fault {
                Some(fault) => Verdict::amber(sentence).and(fault).next(say!("course-next-move")),
                None => Verdict::on_track(sentence).next(say!("course-next-take")),
            },
        };
        let verdict = verdict.with("courses", &course.id);
        match (verdict.due_on, ends(course)) {
            (None, Some(on)) => verdict.due(on),
            _ => verdict,
        }
    }

    fn missing(&self, case: &Case<'_>, borders: &Borders, courses: &[&Course]) -> Verdict {
        let passed_by =
            courses.iter().copied().filter(|course| course.state == CourseState::Booked).max_by_key(|c| ends(c));
        let (sentence, next) = match passed_by.and_then(|course| Some((course, ends(course)?))) {
            Some((_, on)) => {
                (say!("course-unconfirmed", course = self.name.clone(), on = on), say!("course-next-confirm"))
            }
            None => (
                say!("course-missing", course = self.name.clone()),
                if self.objectives.is_empty() {
                    say!("course-next-book-plain", course = self.name.clone())
                } else {
                    say!("course-next-book", course = self.name.clone(), objectives = self.objectives.clone())
                },
            ),
        };
        let own = self.before_service.and_then(|kind| first_of(case, kind)).filter(|from| *from <= case.on);
        let verdict = if let Some(passed) = self.passed(case, borders) {
            passed(sentence)
        } else if let Some(from) = own {
            Verdict::amber(sentence).and(say!("course-before-own", from = from)).due(from)
        } else {
            let Some(percent) = case.time.percent_through(case.on) else {
                return Verdict::not_kept("employments");
            };
            let verdict = if passed_by.is_some() || percent >= self.ask_from_percent {
                Verdict::amber(sentence)
            } else {
                Verdict::on_track(sentence)
            };
            match (borders.latest, borders.earliest) {
                (Some(limit), _) => verdict.and(self.limit(limit)),
                (None, Some(border)) if border > case.on => verdict.and(say!("course-belongs-after", border = border)),
                _ => verdict,
            }
        };
        let requested = courses.iter().find(|course| course.state == CourseState::Requested);
        let verdict = match requested {
            Some(course) => verdict.and(say!("course-requested")).with("courses", &course.id),
            None => verdict,
        };
        verdict.next(next)
    }

    /// How a course that is not taken is judged once it is too late: after the application, or after the limit.
    fn passed(&self, case: &Case<'_>, borders: &Borders) -> Option<impl Fn(Message) -> Verdict> {
        let sent = applying::submitted_on(case);
        let limit = borders.latest.filter(|limit| *limit < case.on);
        if sent.is_none() && limit.is_none() {
            return None;
        }
        let firm = self.firm;
        let late = limit.map(|limit| self.late(limit));
        Some(move |sentence: Message| match (sent, limit, &late) {
            (Some(on), _, _) => Verdict::red(sentence).and(say!("course-sent-without", on = on)).due(on),
            (None, Some(limit), Some(late)) if firm => Verdict::red(sentence).and(late.clone()).due(limit),
            (None, Some(limit), Some(late)) => Verdict::amber(sentence).and(late.clone()).due(limit),
            _ => Verdict::amber(sentence),
        })
    }

    /// What is wrong with a course's time; `None`: nothing, or it cannot be told.
    fn fault(&self, case: &Case<'_>, borders: &Borders, course: &Course) -> Option<Message> {
        let ends = ends(course)?;
        let starts = course.from.unwrap_or(ends);
        if let Some(limit) = borders.latest.filter(|limit| ends > *limit) {
            return Some(self.late(limit));
        }
        if let Some(border) = borders.earliest.filter(|border| starts <= *border) {
            return Some(say!("course-too-early", border = border));
        }
        let rotation = self.after_field.as_deref().and_then(|field| {
            let ends = case.side_rotations().filter(|placement| case.in_field(placement, field)).map(|p| p.to);
            ends.min()
        });
        if let Some(to) = rotation.filter(|to| starts <= *to) {
            return Some(say!("course-before-rotation", to = to));
        }
        let own = self.before_service.and_then(|kind| first_of(case, kind));
        own.filter(|from| *from <= ends).map(|from| say!("course-after-own", from = from))
    }

    fn limit(&self, limit: Date) -> Message {
        let percent = self.latest_percent.unwrap_or_default();
        if self.firm {
            say!("course-due-by", limit = limit, percent = percent)
        } else {
            say!("course-early-by", limit = limit)
        }
    }

    fn late(&self, limit: Date) -> Message {
        let percent = self.latest_percent.unwrap_or_default();
        if self.firm {
            say!("course-was-due-by", limit = limit, percent = percent)
        } else {
            say!("course-early-was-by", limit = limit)
        }
    }
}

fn ends(course: &Course) -> Option<Date> {
    course.to.or(course.from)
}

fn is_taken(case: &Case<'_>, course: &Course) -> bool {
    course.state == CourseState::Attended && ends(course).is_none_or(|ends| ends <= case.on)
}

/// The first day of a kind of own service.
fn first_of(case: &Case<'_>, kind: PlacementKind) -> Option<Date> {
    case.placements().filter(|placement| placement.kind == kind).map(|placement| placement.from).min()
}
