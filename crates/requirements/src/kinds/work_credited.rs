//! `work-credited`: a work done at medical school is credited when its points are seen, the course is taken and a
//! project plan is presented.

use serde::Deserialize;
use training::{CourseState, DocumentKind, WorkKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkCredited {
    /// Which sort of work.
    #[serde(deserialize_with = "parameters::work_kind")]
    work: WorkKind,
    /// The least points.
    least_points: u32,
    /// The code of the course that is still taken.
    course: String,
}

impl Judge for WorkCredited {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl WorkCredited {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(works) = &case.record.works else {
            return Verdict::not_kept("works");
        };
        let credited = works.iter().filter(|work| work.kind == self.work);
        let credited = credited.filter_map(|work| work.credited_points.map(|points| (points, work)));
        let Some((points, work)) = credited.max_by_key(|(points, _)| *points) else {
            return Verdict::not_applicable(say!("credited-none"));
        };
        let verified = case.happened(work.points_verified_on);
        let sentence = match verified {
            Some(on) => say!("credited-verified", points = points, on = on),
            None => say!("credited-unverified", points = points),
        };
        if points < self.least_points || verified.is_none() {
            let next = if verified.is_none() { say!("credited-next-verify") } else { say!("credited-next-whole") };
            return Verdict::red(sentence)
                .and(say!("credited-least", least = self.least_points))
                .next(next)
                .with("works", &work.id);
        }
        let (Some(_), Some(papers)) = (&case.record.courses, &case.record.documents) else {
            let section = if case.record.courses.is_none() { "courses" } else { "documents" };
            return Verdict::not_kept(section).with("works", &work.id);
        };
        let taken = case.courses().any(|course| {
            course.code.as_deref() == Some(self.course.as_str())
                && course.state == CourseState::Attended
                && course.to.or(course.from).is_none_or(|on| on <= case.on)
        });
        let plans = papers.iter().filter(|paper| paper.kind == DocumentKind::ProjectPlan);
        let presented = plans.filter_map(|paper| case.happened(paper.presented_on)).min();
        let lacking = [(taken, "credited-course"), (presented.is_some(), "credited-plan")];
        let lacking: Vec<Arg> = lacking.iter().filter(|(there, _)| !there).map(|(_, term)| Arg::Term(term)).collect();
        let verdict = if lacking.is_empty() {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::amber(sentence)
                .and(say!("credited-lacking", missing = lacking.clone()))
                .next(say!("credited-next-do", missing = lacking))
        };
        verdict.with("works", &work.id)
    }
}
