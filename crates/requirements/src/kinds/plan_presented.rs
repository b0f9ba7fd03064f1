//! `plan-presented`: the individual training plan is finished and presented to the director of studies in time.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPresented {
    /// Months from the start of ST.
    within_months: i32,
    /// Months before that from which it is asked for.
    warn_months: i32,
}

impl Judge for PlanPresented {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl PlanPresented {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(versions) = &case.record.plan_versions else {
            return Verdict::not_kept("plan_versions");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let deadline = case.due_months_after(started, self.within_months);
        let presented = versions.iter().filter_map(|version| {
            // an approval tells that the plan was presented, also where that day was not kept
            let on = version.presented_on.or(version.approved_on);
            case.happened(on).map(|on| (on, version))
        });
        if let Some((on, version)) = presented.min_by_key(|(on, _)| *on) {
            let verdict = Verdict::fulfilled(say!("plan-presented", on = on));
            let verdict =
                if on > deadline { verdict.and(say!("plan-presented-late", deadline = deadline)) } else { verdict };
            return verdict.with("plan_versions", &version.id).due(deadline);
        }
        if let Some(over) = case.over() {
            return over;
        }
        let draft = versions.iter().max_by_key(|version| version.version);
        if case.on > deadline {
            Verdict::red(say!("plan-not-presented", deadline = deadline))
        } else if case.on >= case.due_months_after(started, self.within_months - self.warn_months) {
            Verdict::amber(say!("plan-soon-due", days = case.days_until(deadline), deadline = deadline))
        } else {
            Verdict::on_track(say!("plan-to-present", deadline = deadline))
        }
        .with_all("plan_versions", draft.map(|version| &version.id))
        .due(deadline)
        .next(say!("plan-presented-next"))
    }
}
