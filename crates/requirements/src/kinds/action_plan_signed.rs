//! `action-plan-signed`: an action plan for a unit is signed by those who must, runs, or has led to a solution.

use serde::Deserialize;
use training::{Cover, CoverKind, SignerRole};

use crate::case::UnitCase;
use crate::kinds::{JudgeUnit, grave, role_term};
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionPlanSigned {
    /// Who must sign.
    #[serde(deserialize_with = "parameters::signer_roles")]
    signed_by: Vec<SignerRole>,
}

impl JudgeUnit for ActionPlanSigned {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        let Some(covers) = &case.unit().covers else {
            return vec![Verdict::not_kept("covers")];
        };
        let plans = covers.iter().filter(|cover| cover.kind == CoverKind::ActionPlan && cover.from <= case.on);
        let judged = plans.map(|plan| (self.of(case, plan).with("covers", &plan.id), plan));
        let worst = judged.max_by_key(|(verdict, plan)| (grave(verdict.status), plan.to));
        vec![worst.map_or_else(|| Verdict::not_applicable(say!("action-plan-none")), |(verdict, _)| verdict)]
    }
}

impl ActionPlanSigned {
    fn of(&self, case: &UnitCase<'_>, plan: &Cover) -> Verdict {
        let sentence = say!("action-plan-for", reason = plan.reason.clone());
        if let Some(on) = plan.closed_on.filter(|on| *on <= case.on) {
            return Verdict::fulfilled(sentence).and(say!("action-plan-closed", on = on));
        }
        let signed = |role: &SignerRole| {
            plan.signatures.iter().flatten().any(|found| found.role == *role && found.signed_on <= case.on)
        };
        let lacking = self.signed_by.iter().filter(|role| !signed(role));
        let lacking: Vec<Arg> = lacking.map(|role| Arg::Term(role_term(*role))).collect();
        if plan.to < case.on {
            Verdict::red(sentence).and(say!("action-plan-ended", to = plan.to)).next(say!("action-plan-next-end"))
        } else if lacking.is_empty() {
            Verdict::amber(sentence)
                .but_fulfilled()
                .and(say!("action-plan-runs", to = plan.to))
                .next(say!("action-plan-next-carry-out"))
        } else {
            Verdict::red(sentence)
                .and(say!("action-plan-unsigned", roles = lacking.clone()))
                .next(say!("action-plan-next-sign", roles = lacking))
        }
        .due(plan.to)
    }
}
