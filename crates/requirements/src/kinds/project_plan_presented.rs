//! `project-plan-presented`: the project plan of a work is presented during the course that teaches it.

use serde::Deserialize;
use training::{CourseState, DocumentKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectPlanPresented {
    /// The course's code in the region's list.
    course: String,
}

impl Judge for ProjectPlanPresented {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ProjectPlanPresented {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let (Some(papers), Some(_)) = (&case.record.documents, &case.record.courses) else {
            let section = if case.record.documents.is_none() { "documents" } else { "courses" };
            return Verdict::not_kept(section);
        };
        let plans = papers.iter().filter(|paper| paper.kind == DocumentKind::ProjectPlan);
        let presented = plans.clone().filter_map(|paper| case.happened(paper.presented_on).map(|on| (on, paper)));
        let presented = presented.min_by_key(|(on, _)| *on);
        let course = case.courses().filter(|course| course.code.as_deref() == Some(self.course.as_str()));
        let course = course.filter(|course| course.state != CourseState::Requested);
        let ended = course.filter_map(|course| course.to.or(course.from).map(|on| (on, course)));
        let ended = ended.min_by_key(|(on, _)| *on);
        let verdict = match (presented, ended) {
            (Some((on, _)), Some((ended, _))) if on > ended => Verdict::amber(say!("project-plan-presented", on = on))
                .but_fulfilled()
                .and(say!("project-plan-late", ended = ended)),
            (Some((on, _)), _) => Verdict::fulfilled(say!("project-plan-presented", on = on)),
            (None, Some((ended, course))) if ended < case.on => {
                let sentence = say!("project-plan-missing");
                let verdict = if course.state == CourseState::Attended || applying::submitted_on(case).is_some() {
                    Verdict::red(sentence)
                } else {
                    Verdict::amber(sentence)
                };
                verdict.and(say!("project-plan-course-ended", ended = ended)).due(ended)
            }
            (None, Some((ended, _))) => {
                Verdict::on_track(say!("project-plan-missing")).and(say!("project-plan-by", ended = ended)).due(ended)
            }
            (None, None) => Verdict::on_track(say!("project-plan-no-course")),
        };
        let verdict = if presented.is_none() { verdict.next(say!("project-plan-next")) } else { verdict };
        let verdict = verdict.with_all("documents", presented.map(|(_, paper)| &paper.id));
        verdict.with_all("courses", ended.map(|(_, course)| &course.id))
    }
}
