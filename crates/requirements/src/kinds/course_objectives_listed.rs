//! `course-objectives-listed`: objectives that demand a course, but that the region's course list leaves out or puts on a
//! doubtful course, have a course of their own in the record or a decision by the director of studies.

use serde::Deserialize;
use training::Certificate;

use crate::case::Case;
use crate::kinds::Judge;
use crate::objective::Activity;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseObjectivesListed {
    /// The doubtful objectives.
    doubtful: Vec<Doubt>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Doubt {
    /// The objective.
    objective: String,
    /// The code of the course that the list puts it on, if any; that course does not answer it.
    listed_on: Option<String>,
    /// The course that we propose.
    proposed: Bilingual,
}

impl Judge for CourseObjectivesListed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl CourseObjectivesListed {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.courses.is_none() {
            return Verdict::not_kept("courses");
        }
        if let Some(decision) = case.decision() {
            return Verdict::fulfilled(say!("listed-decided", on = decision.on, reason = decision.reason.clone()))
                .with("decisions", &decision.id);
        }
        let open: Vec<&Doubt> = self.doubtful.iter().filter(|doubt| !answered(case, doubt)).collect();
        let sentences = open.iter().map(|doubt| {
            let (objective, proposed) = (doubt.objective.clone(), doubt.proposed.clone());
            match doubt.listed_on {
                Some(_) => say!("listed-doubtfully", objective = objective, proposed = proposed),
                None => say!("listed-nowhere", objective = objective, proposed = proposed),
            }
        });
        let mut sentences = sentences;
        let Some(first) = sentences.next() else {
            return Verdict::fulfilled(say!("listed-all"));
        };
        let verdict = sentences.fold(Verdict::amber(first), Verdict::and).next(say!("listed-next"));
        case.record.training.planned_end_on.into_iter().fold(verdict, Verdict::due)
    }
}

/// Whether a course or a course certificate names the objective, other than through the doubtful course.
fn answered(case: &Case<'_>, doubt: &Doubt) -> bool {
    let names = |codes: Option<&Vec<training::ObjectiveCode>>| {
        codes.into_iter().flatten().any(|code| code.as_str().eq_ignore_ascii_case(&doubt.objective))
    };
    let elsewhere = |code: Option<&String>| doubt.listed_on.is_none() || code != doubt.listed_on.as_ref();
    let by_course = case.courses().any(|course| names(course.objectives.as_ref()) && elsewhere(course.code.as_ref()));
    let form = case.national.forms.activity.get(&Activity::Course);
    let holds = |certificate: &&Certificate| {
        certificate.regulation == case.record.training.regulation
            && Some(&certificate.form) == form
            && case.happened(certificate.signed_on).is_some()
            && case.happened(certificate.withdrawn_on).is_none()
    };
    let covers_doubtful_only = |certificate: &Certificate| {
        let covered = certificate.covers.iter().flatten();
        let mut courses = covered.filter_map(|id| case.courses().find(|course| course.id == *id)).peekable();
        courses.peek().is_some() && !courses.any(|course| elsewhere(course.code.as_ref()))
    };
    by_course
        || case
            .record
            .certificates
            .iter()
            .flatten()
            .filter(holds)
            .any(|certificate| names(certificate.objectives.as_ref()) && !covers_doubtful_only(certificate))
}
