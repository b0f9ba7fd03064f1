//! `courses-agreed`: courses outside the region's list are planned together with the supervisor before they are booked.

use serde::Deserialize;
use training::{Course, CourseState};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoursesAgreed {}

impl Judge for CoursesAgreed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    if case.record.courses.is_none() {
        return Verdict::not_kept("courses");
    }
    let ahead = |course: &&Course| {
        course.code.is_none()
            && course.state != CourseState::Attended
            && course.to.or(course.from).is_none_or(|ends| ends >= case.on)
    };
    let others: Vec<&Course> = case.courses().filter(ahead).collect();
    if others.is_empty() {
        return Verdict::not_applicable(say!("agreed-no-courses"));
    }
    let open: Vec<&Course> =
        others.iter().copied().filter(|course| case.happened(course.agreed_on).is_none()).collect();
    let titles = |courses: &[&Course]| courses.iter().map(|course| course.title.clone()).collect::<Vec<String>>();
    let booked: Vec<&Course> = open.iter().copied().filter(|course| course.state == CourseState::Booked).collect();
    let (verdict, told) = if !booked.is_empty() {
        let sentence = say!("agreed-booked-without", count = booked.len(), titles = titles(&booked));
        (Verdict::amber(sentence).next(say!("agreed-next")), booked)
    } else if !open.is_empty() {
        let sentence = say!("agreed-requested", count = open.len(), titles = titles(&open));
        (Verdict::on_track(sentence).next(say!("agreed-next")), open)
    } else {
        (Verdict::fulfilled(say!("agreed-all", count = others.len())), others)
    };
    let due = told.iter().filter_map(|course| course.from.or(course.to)).min();
    let verdict = if verdict.fulfilled { verdict } else { due.into_iter().fold(verdict, Verdict::due) };
    verdict.with_all("courses", told.iter().map(|course| &course.id))
}
