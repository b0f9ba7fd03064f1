//! `plan-exists`: there is an individual training plan, agreed with the supervisor or further on.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanExists {
    /// Months from the start of ST within which a plan is looked for.
    amber_after_months: i32,
    /// Months from the start of ST after which a training without any plan is grave.
    red_after_months: i32,
}

impl Judge for PlanExists {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl PlanExists {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(versions) = &case.record.plan_versions else {
            return Verdict::not_kept("plan_versions");
        };
        let dated = versions.iter().filter_map(|version| {
            let dates = [version.agreed_on, version.presented_on, version.approved_on];
            dates.into_iter().filter_map(|date| case.happened(date)).max().map(|on| (version, on))
        });
        if let Some((version, on)) = dated.max_by_key(|(version, _)| version.version) {
            return Verdict::fulfilled(say!("plan-exists", version = version.version, on = on))
                .with("plan_versions", &version.id);
        }
        if let Some(over) = case.over() {
            return over;
        }
        let Some(started) = case.st_since() else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let deadline = case.due_months_after(started, self.amber_after_months);
        let draft = versions.iter().find(|version| {
            [version.agreed_on, version.presented_on, version.approved_on].into_iter().all(|date| date.is_none())
        });
        let verdict = match draft {
            _ if case.on <= deadline => Verdict::on_track(say!("plan-exists-not-yet", deadline = deadline)),
            Some(_) => Verdict::amber(say!("plan-exists-draft")),
            None if case.on <= case.due_months_after(started, self.red_after_months) => {
                Verdict::amber(say!("plan-exists-none", started = started))
            }
            None => Verdict::red(say!("plan-exists-none", started = started)),
        };
        verdict.with_all("plan_versions", draft.map(|version| &version.id)).due(deadline).next(say!("plan-exists-next"))
    }
}
