//! `rotation-evaluated`: after a rotation the trainee and the clinic are each evaluated, and both who follow the
//! training receive it.

use serde::Deserialize;
use training::{DocumentKind, Placement, PlacementState, SignerRole, TrainingDocument};

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::papers;
use crate::parameters;
use crate::verdict::Verdict;

/// The two evaluations, with the sentence part that names each.
const EVALUATIONS: [(DocumentKind, &str); 2] = [
    (DocumentKind::EvaluationOfTrainee, "evaluation-of-trainee"),
    (DocumentKind::EvaluationOfClinic, "evaluation-of-clinic"),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationEvaluated {
    /// Who must receive them.
    #[serde(deserialize_with = "parameters::signer_roles")]
    receivers: Vec<SignerRole>,
    /// Days after the end in which they are waited for.
    waiting_days: u32,
    /// Days after the end from which it is grave that there is none.
    grave_after_days: u32,
}

impl Judge for RotationEvaluated {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RotationEvaluated {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        if case.record.documents.is_none() {
            return Verdict::not_kept("documents");
        }
        let mut ended: Vec<&Placement> = case
            .side_rotations()
            .filter(|p| p.to < case.on && p.state == PlacementState::Confirmed && papers::in_service(case, p))
            .collect();
        ended.sort_by_key(|placement| placement.to);
        let lacking: Vec<(&Placement, Vec<&'static str>)> = ended
            .iter()
            .map(|placement| (*placement, self.lacking(case, placement)))
            .filter(|(_, parts)| !parts.is_empty())
            .collect();
        let Some((oldest, parts)) = lacking.first() else {
            return if ended.is_empty() {
                Verdict::not_applicable(say!("evaluated-none-ended"))
            } else {
                Verdict::fulfilled(say!("evaluated-all", count = ended.len()))
                    .with_all("placements", ended.iter().map(|placement| &placement.id))
            };
        };
        let mut sentences = lacking.iter().map(|(placement, parts)| sentence(case, placement, parts));
        let first = sentences.next().unwrap_or_else(|| sentence(case, oldest, parts));
        let waited = |placement: &Placement, days| days_after(placement.to, days) < case.on;
        let grave = |(placement, parts): &(&Placement, Vec<&str>)| {
            parts.len() == EVALUATIONS.len() && waited(placement, self.grave_after_days)
        };
        let verdict = if lacking.iter().any(grave) {
            Verdict::red(first)
        } else if waited(oldest, self.waiting_days) {
            Verdict::amber(first)
        } else {
            Verdict::on_track(first)
        };
        sentences
            .fold(verdict, Verdict::and)
            .next(say!("evaluated-next", unit = case.unit_name(&oldest.unit)))
            .due(days_after(oldest.to, self.waiting_days))
            .with_all("placements", lacking.iter().map(|(placement, _)| &placement.id))
    }

    /// The evaluations that are not given to everyone who must receive them.
    fn lacking(&self, case: &Case<'_>, placement: &Placement) -> Vec<&'static str> {
        let given = |document: &TrainingDocument| {
            let received = document.received_by.as_deref().unwrap_or_default();
            case.happened(document.sent_on.or(document.completed_on)).is_some()
                && self.receivers.iter().all(|role| received.contains(role))
        };
        EVALUATIONS
            .into_iter()
            .filter(|(kind, _)| !papers::documents(case, *kind, &placement.id).any(given))
            .map(|(_, term)| term)
            .collect()
    }
}

fn sentence(case: &Case<'_>, placement: &Placement, parts: &[&'static str]) -> Message {
    let parts: Vec<Arg> = parts.iter().map(|term| Arg::Term(term)).collect();
    say!("evaluated-lacking", unit = case.unit_name(&placement.unit), to = placement.to, lacking = Arg::List(parts))
}
