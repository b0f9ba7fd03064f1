//! `courses-planned`: every course of a series that runs over the whole training is taken or booked in time.

use calendar::Date;
use serde::Deserialize;
use training::{Course, CourseState, RegulationId};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoursesPlanned {
    /// The courses.
    courses: Vec<Listed>,
    /// The percent of the training from which a course that is neither taken nor booked is grave.
    grave_from_percent: i64,
    /// Days after a booked date in which it is waited for that the course is marked as taken.
    waiting_days: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// The code in the region's list.
    code: String,
    /// The name.
    name: Bilingual,
    /// The regulations whose curriculum asks for it; empty for all.
    #[serde(default, deserialize_with = "parameters::regulations")]
    regulations: Vec<RegulationId>,
}

impl Judge for CoursesPlanned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

/// The courses by how far each has come.
#[derive(Default)]
struct Found {
    taken: Vec<Bilingual>,
    booked: Vec<Bilingual>,
    /// A booked date has just passed, and the course is not marked as taken yet.
    unmarked: Vec<Bilingual>,
    /// A booked date has passed, and a new one is booked.
    booked_anew: Vec<Bilingual>,
    /// A booked date has passed, and no new one is booked.
    missed: Vec<Bilingual>,
    /// Neither taken nor ever booked.
    open: Vec<Bilingual>,
}

impl CoursesPlanned {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.courses.is_none() {
            return Verdict::not_kept("courses");
        }
        let (mut found, mut ids) = (Found::default(), Vec::new());
        let regulation = &case.record.training.regulation;
        let asked_for = |listed: &&Listed| listed.regulations.is_empty() || listed.regulations.contains(regulation);
        let series: Vec<&Listed> = self.courses.iter().filter(asked_for).collect();
        for listed in &series {
            let courses: Vec<&Course> =
                case.courses().filter(|course| course.code.as_deref() == Some(listed.code.as_str())).collect();
            ids.extend(courses.iter().map(|course| &course.id));
            found.put(case, listed, &courses, self.waiting_days);
        }
        let end: Option<Date> = case.time.planned_end_on();
        let sent = applying::submitted_on(case);
        let lacking: Vec<Bilingual> = [&found.missed, &found.open, &found.unmarked, &found.booked_anew, &found.booked]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let count = say!("series-taken", taken = found.taken.len(), all = series.len());
        let verdict = if lacking.is_empty() {
            return Verdict::fulfilled(count).with_all("courses", ids);
        } else if let Some(on) = sent {
            Verdict::red(count)
                .and(say!("series-sent-without", on = on, courses = lacking.clone()))
                .next(say!("series-next-book", courses = lacking))
                .due(on)
        } else if !found.missed.is_empty() {
            Verdict::red(count)
                .and(say!("series-missed", courses = found.missed.clone()))
                .next(say!("series-next-book", courses = found.missed))
        } else {
            let Some(percent) = case.time.percent_through(case.on) else {
                return Verdict::not_kept("employments");
            };
            let late = percent >= self.grave_from_percent && !found.open.is_empty();
            let verdict = if late {
                Verdict::red(count)
            } else if found.booked_anew.is_empty() && found.unmarked.is_empty() {
                Verdict::on_track(count)
            } else {
                Verdict::amber(count)
            };
            let verdict = if found.booked_anew.is_empty() {
                verdict
            } else {
                verdict.and(say!("series-booked-anew", courses = found.booked_anew))
            };
            if !found.unmarked.is_empty() {
                verdict.and(say!("series-unmarked", courses = found.unmarked)).next(say!("series-next-mark"))
            } else if found.open.is_empty() {
                verdict.next(say!("series-next-take"))
            } else {
                verdict
                    .and(say!("series-open", courses = found.open.clone()))
                    .next(say!("series-next-book", courses = found.open))
            }
        };
        let verdict = match (verdict.due_on, end) {
            (None, Some(end)) => verdict.due(end),
            _ => verdict,
        };
        verdict.with_all("courses", ids)
    }
}

impl Found {
    fn put(&mut self, case: &Case<'_>, listed: &Listed, courses: &[&Course], waiting_days: i64) {
        let ends = |course: &Course| course.to.or(course.from);
        let taken = |course: &&&Course| {
            course.state == CourseState::Attended && ends(course).is_none_or(|ends| ends <= case.on)
        };
        let over = |course: &&&Course| ends(course).is_some_and(|ends| ends < case.on);
        let booked = || courses.iter().filter(|course| course.state == CourseState::Booked);
        let missed = booked().any(|course| over(&course));
        let ahead = booked().any(|course| !over(&course))
            || courses.iter().any(|course| course.state == CourseState::Attended && !over(&course));
        let list = if courses.iter().any(|course| taken(&course)) {
            &mut self.taken
        } else if ahead && missed {
            &mut self.booked_anew
        } else if ahead {
            &mut self.booked
        } else if missed
            && booked().filter_map(|course| ends(course)).any(|ends| -case.days_until(ends) <= waiting_days)
        {
            &mut self.unmarked
        } else if missed {
            &mut self.missed
        } else {
            &mut self.open
        };
        list.push(listed.name.clone());
    }
}
