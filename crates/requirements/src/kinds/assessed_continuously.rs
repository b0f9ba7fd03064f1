//! `assessed-continuously`: competence is assessed throughout the training, and the assessments are documented.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssessedContinuously {
    /// Months in service that may pass without a documented assessment before one is asked for.
    every_months: i32,
}

impl Judge for AssessedContinuously {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl AssessedContinuously {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(assessments) = &case.record.assessments else {
            return Verdict::not_kept("assessments");
        };
        if let Some(over) = case.over() {
            return over;
        }
        let documented = assessments.iter().filter(|assessment| {
            assessment.on <= case.on
                && (assessment.documented == Some(true) || case.happened(assessment.signed_on).is_some())
        });
        let last = documented.max_by_key(|assessment| assessment.on);
        let (since, sentence) = match last {
            Some(assessment) => (assessment.on, say!("assessed-last", on = assessment.on)),
            None => (case.record.training.started_on, say!("assessed-never")),
        };
        let verdict = match case.months_in_service_after(since, self.every_months) {
            Some(due) if due < case.on => {
                Verdict::amber(sentence).and(say!("assessed-long-ago", months = i64::from(self.every_months))).due(due)
            }
            due => {
                let verdict = if last.is_some() { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) };
                match due {
                    Some(due) => verdict.due(due),
                    None => verdict,
                }
            }
        };
        verdict.next(say!("assessed-next")).with_all("assessments", last.map(|assessment| &assessment.id))
    }
}
