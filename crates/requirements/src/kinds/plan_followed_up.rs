//! `plan-followed-up`: the individual training plan is followed up and revised regularly.

use serde::Deserialize;
use training::EntryId;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFollowedUp {
    /// Months in service that may pass between two follow-ups before one is asked for.
    every_months: i32,
}

impl Judge for PlanFollowedUp {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl PlanFollowedUp {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let record = case.record;
        if record.plan_versions.is_none() && record.plan_reviews.is_none() {
            return Verdict::not_kept("plan_versions");
        }
        if let Some(over) = case.over() {
            return over;
        }
        let versions = record.plan_versions.iter().flatten().flat_map(|version| {
            let dates = [version.agreed_on, version.presented_on, version.approved_on];
            dates.into_iter().map(move |date| (date, "plan_versions", &version.id))
        });
        let reviews = record.plan_reviews.iter().flatten().map(|review| (Some(review.on), "plan_reviews", &review.id));
        let happened = |(date, section, id): (_, &'static str, _)| case.happened(date).map(|on| (on, section, id));
        let events = versions.chain(reviews).filter_map(happened);
        let last: Option<(_, &'static str, &EntryId)> = events.max_by_key(|(on, ..)| *on);
        let Some((last, section, id)) = last else {
            return Verdict::not_applicable(say!("plan-follow-up-nothing-yet"));
        };
        let sentence = say!("plan-follow-up-last", on = last);
        match case.months_in_service_after(last, self.every_months) {
            Some(due) if due < case.on => {
                Verdict::amber(sentence).and(say!("plan-follow-up-due", months = i64::from(self.every_months))).due(due)
            }
            Some(due) => Verdict::fulfilled(sentence).due(due),
            None => Verdict::fulfilled(sentence),
        }
        .next(say!("plan-follow-up-next"))
        .with(section, id)
    }
}
