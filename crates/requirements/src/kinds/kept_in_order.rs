//! `kept-in-order`: a side rotation comes before a course, and both before an own service.

use calendar::Date;
use serde::Deserialize;
use training::{CourseState, PlacementKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptInOrder {
    /// The field of the rotation that comes first.
    field: String,
    /// The code of the course that comes next.
    course: String,
    /// The own service that comes last.
    #[serde(deserialize_with = "parameters::placement_kind")]
    service: PlacementKind,
}

impl Judge for KeptInOrder {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl KeptInOrder {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        if case.record.courses.is_none() {
            return Verdict::not_kept("courses");
        }
        let rotation = case.side_rotations().filter(|p| case.in_field(p, &self.field)).min_by_key(|p| p.to);
        let course = case
            .courses()
            .filter(|course| course.code.as_deref() == Some(self.course.as_str()))
            .filter(|course| course.state != CourseState::Requested)
            .filter_map(|course| Some((course.from.or(course.to)?, course.to.or(course.from)?, course)))
            .min_by_key(|(from, _, _)| *from);
        let service = case.placements().filter(|p| p.kind == self.service).min_by_key(|p| p.from);
        let mut faults = Vec::new();
        let mut dates: Vec<Date> = Vec::new();
        if let (Some((from, _, _)), Some(rotation)) = (course, rotation)
            && from <= rotation.to
        {
            faults.push(say!("order-course-first", course = from, rotation = rotation.to));
            dates.push(from);
        }
        if let Some(service) = service {
            match (rotation, course) {
                (Some(rotation), _) if service.from <= rotation.to => {
                    faults.push(say!("order-service-before-rotation", service = service.from, rotation = rotation.to));
                    dates.push(service.from);
                }
                (None, _) if service.from <= case.on => {
                    faults.push(say!("order-service-without-rotation", service = service.from));
                    dates.push(service.from);
                }
                _ => {}
            }
            if let Some((from, to, _)) = course
                && service.from <= to
            {
                faults.push(say!("order-service-before-course", service = service.from, course = from));
                dates.push(service.from);
            }
        }
        let ids = rotation.iter().chain(service.iter()).map(|placement| &placement.id);
        let broken = dates.iter().min().copied();
        let mut faults = faults.into_iter();
        let verdict = match faults.next() {
            Some(first) => {
                let verdict = faults.fold(Verdict::amber(first), Verdict::and).next(say!("order-next-move"));
                broken.into_iter().fold(verdict, Verdict::due)
            }
            None => match (rotation, course, service) {
                (Some(_), Some(_), Some(service)) if service.from <= case.on => Verdict::fulfilled(say!("order-kept")),
                _ => Verdict::on_track(say!("order-so-far")).next(say!("order-next-plan")),
            },
        };
        let verdict = verdict.with_all("placements", ids);
        match course {
            Some((_, _, course)) => verdict.with("courses", &course.id),
            None => verdict,
        }
    }
}
