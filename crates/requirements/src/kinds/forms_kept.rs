//! `forms-kept`: the filled form of every assessment is kept, digitally or in a binder.

use serde::Deserialize;
use training::Assessment;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormsKept {}

impl Judge for FormsKept {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let (Some(assessments), Some(papers)) = (&case.record.assessments, &case.record.documents) else {
        return Verdict::not_kept(if case.record.assessments.is_none() { "assessments" } else { "documents" });
    };
    // where no form was filled in there is nothing to keep; that is another requirement's matter
    let filled = assessments.iter().filter(|found| found.on <= case.on && found.documented != Some(false));
    let kept = |assessment: &&Assessment| {
        papers.iter().any(|paper| paper.kept.is_some() && paper.concerns.as_ref() == Some(&assessment.id))
    };
    let (kept, loose): (Vec<&Assessment>, Vec<&Assessment>) = filled.partition(kept);
    match (kept.len(), loose.len()) {
        (0, 0) => Verdict::not_applicable(say!("forms-none")),
        (all, 0) => Verdict::fulfilled(say!("forms-kept", count = all)),
        (some, lacking) => Verdict::amber(say!("forms-loose", lacking = lacking, all = some + lacking))
            .next(say!("forms-next"))
            .with_all("assessments", loose.iter().map(|assessment| &assessment.id)),
    }
}
