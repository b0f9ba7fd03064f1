//! `plan-approved`: the director of studies has formally approved the individual training plan.

use calendar::Date;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanApproved {
    /// Months from the start within which the plan is presented.
    presented_within_months: i32,
    /// Days after that in which an approval is still waited for.
    approval_grace_days: i64,
}

impl Judge for PlanApproved {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl PlanApproved {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(versions) = &case.record.plan_versions else {
            return Verdict::not_kept("plan_versions");
        };
        let approved =
            versions.iter().filter_map(|v| case.happened(v.approved_on).map(|on| (on, v))).max_by_key(|(on, _)| *on);
        if let Some((on, version)) = approved {
            return Verdict::fulfilled(say!("plan-approved", version = version.version, on = on))
                .with("plan_versions", &version.id);
        }
        let deadline: Date = case.due_months_after(case.record.training.started_on, self.presented_within_months);
        let newest = versions.iter().max_by_key(|version| version.version);
        let returned = newest.and_then(|v| case.happened(v.returned_on).map(|on| (on, v)));
        let presented = newest.and_then(|v| case.happened(v.presented_on).map(|on| (on, v)));
        match (returned, presented) {
            (Some((on, version)), _) => Verdict::amber(say!("plan-returned", version = version.version, on = on))
                .next(say!("plan-next-revise"))
                .with("plan_versions", &version.id),
            (None, Some((on, version))) => {
                Verdict::amber(say!("plan-awaits-approval", version = version.version, on = on))
                    .next(say!("plan-next-approve"))
                    .with("plan_versions", &version.id)
            }
            (None, None) if -case.days_until(deadline) > self.approval_grace_days => {
                Verdict::red(say!("plan-never-approved", deadline = deadline)).next(say!("plan-next-present"))
            }
            (None, None) => {
                Verdict::on_track(say!("plan-not-due", deadline = deadline)).next(say!("plan-next-present"))
            }
        }
        .due(deadline)
    }
}
