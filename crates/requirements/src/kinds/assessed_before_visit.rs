//! `assessed-before-visit`: so many assessments of given kinds are done before a meeting with the director of studies,
//! since the one before it.

use serde::Deserialize;
use training::{Assessment, AssessmentMethod, VisitKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::meetings::meetings;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssessedBeforeVisit {
    /// Which meetings.
    #[serde(deserialize_with = "parameters::visit_kinds")]
    visits: Vec<VisitKind>,
    /// The meeting's name within a sentence, in the definite form.
    occasion: Bilingual,
    /// What is counted.
    #[serde(deserialize_with = "parameters::assessment_methods")]
    methods: Vec<AssessmentMethod>,
    /// The least number.
    at_least: usize,
    /// Days before a booked meeting from which they are asked for.
    ask_days: u32,
}

impl Judge for AssessedBeforeVisit {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case).unwrap_or_else(|verdict| *verdict))]
    }
}

impl AssessedBeforeVisit {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let assessments = case.record.assessments.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("assessments")))?;
        let Some(meeting) = meetings(case, &self.visits)?.prepared(case, self.ask_days) else {
            let (least, occasion) = (self.at_least, self.occasion.clone());
            return Ok(Verdict::on_track(say!("before-visit-later", least = least, occasion = occasion)));
        };
        let counts = |assessment: &&Assessment| {
            self.methods.contains(&assessment.method)
                && assessment.documented != Some(false)
                && assessment.on <= meeting.on.min(case.on)
                && meeting.since.is_none_or(|before| assessment.on > before)
        };
        let counted: Vec<&Assessment> = assessments.iter().filter(counts).collect();
        let (done, least) = (counted.len(), self.at_least);
        let sentence =
            say!("before-visit-done", done = done, least = least, occasion = self.occasion.clone(), on = meeting.on);
        let near = case.days_until(meeting.on) <= i64::from(self.ask_days);
        let verdict = if done >= least {
            Verdict::fulfilled(sentence)
        } else if meeting.ahead && !near {
            Verdict::on_track(sentence)
        } else if meeting.ahead || done > 0 {
            Verdict::amber(sentence)
        } else {
            Verdict::red(sentence)
        };
        let verdict =
            if done >= least { verdict } else { verdict.next(say!("before-visit-next", lacking = least - done)) };
        let verdict = verdict.due(meeting.on).with("visits", &meeting.visit.id);
        Ok(verdict.with_all("assessments", counted.iter().map(|assessment| &assessment.id)))
    }
}
