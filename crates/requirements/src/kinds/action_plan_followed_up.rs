//! `action-plan-followed-up`: the director of studies follows an action plan up while it runs.

use serde::Deserialize;
use training::{Cover, CoverKind};

use crate::case::{UnitCase, days_after};
use crate::kinds::{JudgeUnit, grave};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionPlanFollowedUp {
    /// Days from one follow-up to the next.
    every_days: u32,
    /// Days after that after which a follow-up that is not done is grave.
    grace_days: u32,
}

impl JudgeUnit for ActionPlanFollowedUp {
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

impl ActionPlanFollowedUp {
    fn of(&self, case: &UnitCase<'_>, plan: &Cover) -> Verdict {
        let followed = plan.follow_ups.iter().flatten().map(|found| found.on).filter(|on| *on <= case.on).max();
        let sentence = match followed {
            Some(on) => say!("follow-up-last", reason = plan.reason.clone(), on = on),
            None => say!("follow-up-never", reason = plan.reason.clone()),
        };
        if let Some(on) = plan.closed_on.filter(|on| *on <= case.on) {
            return Verdict::fulfilled(sentence).and(say!("action-plan-closed", on = on));
        }
        let due = days_after(followed.unwrap_or(plan.from), self.every_days);
        let verdict = if days_after(due, self.grace_days) < case.on {
            Verdict::red(sentence).and(say!("follow-up-was-due", due = due))
        } else if due < case.on {
            Verdict::amber(sentence).and(say!("follow-up-was-due", due = due))
        } else if plan.to < case.on {
            Verdict::amber(sentence).and(say!("action-plan-ended", to = plan.to))
        } else if followed.is_some() {
            Verdict::fulfilled(sentence).and(say!("follow-up-next-by", due = due))
        } else {
            Verdict::on_track(sentence).and(say!("follow-up-next-by", due = due))
        };
        verdict.due(due).next(say!("follow-up-next"))
    }
}
