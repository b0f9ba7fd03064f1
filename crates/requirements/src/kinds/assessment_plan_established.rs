//! `assessment-plan-established`: trainee and supervisor have agreed in time on how competence is to be assessed.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssessmentPlanEstablished {
    /// Months from the start of ST.
    within_months: i32,
    /// Months before that from which it is asked for.
    warn_months: i32,
}

impl Judge for AssessmentPlanEstablished {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl AssessmentPlanEstablished {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(plans) = &case.record.assessment_plans else {
            return Verdict::not_kept("assessment_plans");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let deadline = case.due_months_after(started, self.within_months);
        let established = plans.iter().filter_map(|plan| case.happened(plan.established_on).map(|on| (on, plan)));
        if let Some((on, plan)) = established.min_by_key(|(on, _)| *on) {
            let verdict = Verdict::fulfilled(match &plan.agreed_with {
                Some(person) => say!("assessment-plan-with", on = on, name = case.person_name(person)),
                None => say!("assessment-plan-established", on = on),
            });
            let verdict =
                if on > deadline { verdict.and(say!("assessment-plan-late", deadline = deadline)) } else { verdict };
            return verdict.with("assessment_plans", &plan.id).due(deadline);
        }
        if let Some(over) = case.over() {
            return over;
        }
        if case.on > deadline {
            Verdict::red(say!("assessment-plan-none", deadline = deadline))
        } else if case.on >= case.due_months_after(started, self.within_months - self.warn_months) {
            Verdict::amber(say!("assessment-plan-soon-due", days = case.days_until(deadline), deadline = deadline))
        } else {
            Verdict::on_track(say!("assessment-plan-to-establish", deadline = deadline))
        }
        .with_all("assessment_plans", plans.iter().map(|plan| &plan.id))
        .due(deadline)
        .next(say!("assessment-plan-next"))
    }
}
