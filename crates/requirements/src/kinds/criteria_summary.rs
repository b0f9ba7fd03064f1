//! `criteria-summary`: a region's criteria for training units, summed up from the unit's own findings. Criteria that
//! concern each trainee are judged with the trainee and only counted here.

use serde::Deserialize;

use crate::case::UnitCase;
use crate::finding::{Finding, Status};
use crate::kinds::JudgeSummary;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaSummary {
    /// Criteria in all.
    criteria_in_all: usize,
    /// Those that are judged at the unit, each with the requirements that carry it out.
    of_the_unit: Vec<Vec<String>>,
}

impl JudgeSummary for CriteriaSummary {
    fn judge(&self, _: &UnitCase<'_>, findings: &[Finding]) -> Vec<Verdict> {
        vec![self.verdict(findings)]
    }
}

impl CriteriaSummary {
    fn verdict(&self, findings: &[Finding]) -> Verdict {
        let mut at: Vec<(Status, Bilingual)> = Vec::new();
        let mut missing = 0_usize;
        for id in self.of_the_unit.iter().flatten() {
            match findings.iter().find(|finding| finding.requirement.id == *id) {
                Some(finding) => at.push((finding.status, finding.requirement.title.clone())),
                None => missing += 1,
            }
        }
        let titles = |wanted: Status| -> Vec<Bilingual> {
            at.iter().filter(|(status, _)| *status == wanted).map(|(_, title)| title.clone()).collect()
        };
        let elsewhere = self.criteria_in_all.saturating_sub(self.of_the_unit.len());
        let not_now = titles(Status::NotApplicable);
        let concerns = |finding: &Finding, criterion: &[String]| criterion.contains(&finding.requirement.id);
        let idle = |criterion: &&Vec<String>| {
            findings.iter().any(|f| f.status == Status::NotApplicable && concerns(f, criterion))
        };
        let here = self.of_the_unit.len() - self.of_the_unit.iter().filter(idle).count();
        let (red, amber, unknown) = (titles(Status::Red), titles(Status::Amber), titles(Status::Undecided));
        let verdict = if !red.is_empty() {
            Verdict::red(say!("criteria-missed", titles = red)).next(say!("criteria-next-mend"))
        } else if missing > 0 {
            Verdict::undecided(say!("criteria-not-judged", count = missing))
        } else if !unknown.is_empty() {
            Verdict::undecided(say!("criteria-unknown", titles = unknown)).next(say!("criteria-next-enter"))
        } else if !amber.is_empty() {
            Verdict::amber(say!("criteria-attention", titles = amber)).next(say!("criteria-next-follow-up"))
        } else {
            Verdict::on_track(say!("criteria-met", here = here, all = self.criteria_in_all))
                .next(say!("criteria-next-trainees"))
        };
        let verdict =
            if not_now.is_empty() { verdict } else { verdict.and(say!("criteria-not-now", titles = not_now)) };
        verdict.and(say!("criteria-elsewhere", count = elsewhere))
    }
}
