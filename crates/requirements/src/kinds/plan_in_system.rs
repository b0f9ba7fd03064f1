//! `plan-in-system`: the individual training plan is kept in the portfolio system that the director of studies points out.

use serde::Deserialize;
use training::PlanKeptIn;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanInSystem {
    /// Months from the start of ST by which there is a plan.
    within_months: i32,
}

impl Judge for PlanInSystem {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl PlanInSystem {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(versions) = &case.record.plan_versions else {
            return Verdict::not_kept("plan_versions");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        if let Some(version) = versions.iter().max_by_key(|version| version.version) {
            let verdict = match version.kept_in {
                None => Verdict::fulfilled(say!("plan-kept-here", version = version.version)),
                Some(PlanKeptIn::PortfolioSystem) => {
                    Verdict::fulfilled(say!("plan-kept-in-system", version = version.version))
                }
                Some(PlanKeptIn::File) => Verdict::amber(say!("plan-kept-as-file", version = version.version))
                    .next(say!("plan-kept-next-move")),
            };
            return verdict.with("plan_versions", &version.id);
        }
        let due = case.months_in_service_after(started, self.within_months);
        let none = say!("plan-kept-nowhere");
        let verdict = match due {
            Some(due) if due < case.on => Verdict::red(none),
            _ => Verdict::on_track(none),
        };
        due.into_iter().fold(verdict, Verdict::due).next(say!("plan-kept-next-write"))
    }
}
