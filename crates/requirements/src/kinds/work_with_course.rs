//! `work-with-course`: a work begins after the course that teaches how it is done, or near it.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{Course, CourseState, WorkKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkWithCourse {
    /// Which sort of work.
    #[serde(deserialize_with = "parameters::work_kind")]
    work: WorkKind,
    /// Its name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// The course's code in the region's list.
    course: String,
    /// Its name within a sentence, in the definite form.
    course_name: Bilingual,
    /// Months before or after the course within which it begins. Left out: it begins after the course.
    within_months: Option<i32>,
}

impl Judge for WorkWithCourse {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl WorkWithCourse {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let (Some(works), Some(_)) = (&case.record.works, &case.record.courses) else {
            let section = if case.record.works.is_none() { "works" } else { "courses" };
            return Verdict::not_kept(section);
        };
        let begun = works.iter().filter(|work| work.kind == self.work);
        let begun = begun.filter_map(|work| work.started_on.map(|on| (on, work))).min_by_key(|(on, _)| *on);
        let course = case.courses().filter(|course| course.code.as_deref() == Some(self.course.as_str()));
        let course = course.filter(|course| course.state != CourseState::Requested);
        let course = course.filter_map(|course| days(course).map(|days| (days, course))).min_by_key(|(days, _)| *days);
        let Some((begun, work)) = begun else {
            return Verdict::on_track(say!("work-not-begun", name = self.name.clone()))
                .next(say!("work-course-next", course = self.course_name.clone()));
        };
        let sentence = say!("work-begun", name = self.name.clone(), on = begun);
        let name = || self.course_name.clone();
        let verdict = match (course, self.within_months) {
            (Some(((from, to), _)), Some(months)) => {
                let during = say!("work-course-days", course = name(), from = from, to = to);
                if begun >= add_months(from, -months) && begun <= add_months(to, months) {
                    Verdict::fulfilled(sentence).and(during)
                } else {
                    Verdict::amber(sentence)
                        .and(during)
                        .and(say!("work-course-far", months = i64::from(months)))
                        .next(say!("work-course-next-discuss"))
                }
            }
            (Some(((from, to), _)), None) => {
                let during = say!("work-course-days", course = name(), from = from, to = to);
                if begun >= to {
                    Verdict::fulfilled(sentence).and(during)
                } else if begun >= from {
                    Verdict::amber(sentence).and(during).next(say!("work-course-next-discuss"))
                } else {
                    self.without(case, sentence.clone(), work).and(during)
                }
            }
            (None, Some(_)) => Verdict::amber(sentence).and(say!("work-course-none", course = name())),
            (None, None) => self.without(case, sentence, work).and(say!("work-course-none", course = name())),
        };
        let verdict = verdict.with("works", &work.id);
        match course {
            Some((_, course)) => verdict.with("courses", &course.id),
            None => verdict.next(say!("work-course-next", course = name())),
        }
    }

    /// A work begun without the course: a credited one is another matter.
    fn without(&self, case: &Case<'_>, sentence: crate::message::Message, work: &training::Work) -> Verdict {
        if work.credited_points.is_some() || work.started_on.is_some_and(|on| on > case.on) {
            Verdict::amber(sentence)
        } else {
            Verdict::red(sentence)
        }
        .next(say!("work-course-next", course = self.course_name.clone()))
    }
}

/// A course's first and last day.
fn days(course: &Course) -> Option<(Date, Date)> {
    Some((course.from.or(course.to)?, course.to.or(course.from)?))
}
