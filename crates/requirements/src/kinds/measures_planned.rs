//! `measures-planned`: where a paper finds that special measures are needed there is an action plan, and it is kept.

use serde::Deserialize;
use training::{DocumentKind, SignerRole, TrainingDocument};

use crate::case::{Case, days_after};
use crate::finding::Status;
use crate::kinds::Judge;
use crate::paper::{self, Asked};
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasuresPlanned {
    /// The paper that tells of the need.
    #[serde(deserialize_with = "parameters::document_kind")]
    document: DocumentKind,
    /// Its name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// Who agrees on the plan, each one of several roles.
    #[serde(default, deserialize_with = "parameters::signer_role_sets")]
    signed_by: Vec<Vec<SignerRole>>,
    /// Days after the paper in which a plan is waited for.
    grace_days: u32,
}

impl Judge for MeasuresPlanned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl MeasuresPlanned {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(papers) = &case.record.documents else {
            return Verdict::not_kept("documents");
        };
        let of_kind = papers.iter().filter(|paper| paper.kind == self.document);
        let known: Vec<&TrainingDocument> =
            of_kind.filter(|paper| paper::first_day(paper).is_none_or(|day| day <= case.on)).collect();
        let needs = known.iter().filter(|paper| paper.measures_needed == Some(true));
        let worst = needs.map(|paper| self.of(case, paper, papers)).max_by_key(|verdict| grave(verdict.status));
        match (worst, known.iter().max_by_key(|paper| paper::first_day(paper))) {
            (Some(verdict), _) => verdict,
            (None, Some(paper)) => {
                Verdict::fulfilled(say!("measures-none", name = self.name.clone())).with("documents", &paper.id)
            }
            (None, None) => Verdict::not_applicable(say!("measures-no-paper", name = self.name.clone())),
        }
    }

    fn of(&self, case: &Case<'_>, need: &TrainingDocument, papers: &[TrainingDocument]) -> Verdict {
        let found_on = paper::first_day(need).unwrap_or(case.on);
        let needed = say!("measures-needed", name = self.name.clone(), on = found_on);
        let plans = papers.iter().filter(|paper| {
            paper.kind == DocumentKind::ActionPlan
                && paper.concerns.is_some()
                && (paper.concerns.as_ref() == Some(&need.id) || paper.concerns == need.concerns)
                && paper::first_day(paper).is_none_or(|day| day <= case.on)
        });
        let Some(plan) = plans.max_by_key(|plan| paper::first_day(plan)) else {
            let due = days_after(found_on, self.grace_days);
            let verdict = if due < case.on { Verdict::red(needed) } else { Verdict::amber(needed) };
            return verdict
                .and(say!("measures-no-plan"))
                .next(say!("measures-next-plan"))
                .due(due)
                .with("documents", &need.id);
        };
        let asked = Asked {
            trainee: &case.record.trainee.id,
            signed_by: &self.signed_by,
            sections: &[],
            received_by: &[],
            sent: false,
            reviewed: false,
            filed: false,
        };
        let missing = paper::standing(Some(plan), &asked, None, case.on).missing;
        let verdict = match (case.happened(plan.closed_on), plan.due_on) {
            (Some(on), _) => Verdict::fulfilled(needed).and(say!("measures-closed", on = on)),
            (None, Some(due)) if due < case.on => Verdict::red(needed)
                .and(say!("measures-overdue", due = due))
                .next(say!("measures-next-follow-up"))
                .due(due),
            (None, Some(due)) => Verdict::amber(needed)
                .and(say!("measures-running", due = due))
                .next(say!("measures-next-carry-out"))
                .due(due),
            (None, None) => Verdict::amber(needed).and(say!("measures-no-date")).next(say!("measures-next-date")),
        };
        let verdict = if missing.is_empty() || verdict.fulfilled {
            verdict
        } else {
            verdict.and(say!("measures-not-agreed", missing = missing))
        };
        verdict.with("documents", &need.id).with("documents", &plan.id)
    }
}

/// How grave a status is, for the gravest of several.
pub const fn grave(status: Status) -> u8 {
    match status {
        Status::Red => 2,
        Status::Amber => 1,
        _ => 0,
    }
}
