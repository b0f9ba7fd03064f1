//! `cost-borne-in-queue`: while its application waits in the queue, the unit has undertaken to bear the cost itself.

use serde::Deserialize;
use training::FundingState;

use crate::case::Case;
use crate::kinds::Judge;
use crate::kinds::funding_decided::latest;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostBorneInQueue {}

impl Judge for CostBorneInQueue {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(funding) = &case.record.funding else {
        return Verdict::not_kept("funding");
    };
    if funding.applications.is_none() {
        return Verdict::not_kept("funding.applications");
    }
    let Some(application) = latest(case) else {
        return Verdict::not_applicable(say!("queue-not-in"));
    };
    let bears = funding.unit_bears_cost_from.filter(|from| *from <= case.on);
    let verdict = match (application.state, bears) {
        (FundingState::Granted, _) => Verdict::fulfilled(say!("queue-granted", on = application.on)),
        (FundingState::Queued, Some(from)) => {
            Verdict::amber(say!("queue-unit-bears", from = from)).but_fulfilled().next(say!("queue-next-follow"))
        }
        (FundingState::Queued, None) if case.record.training.started_on > case.on => {
            Verdict::on_track(say!("queue-not-started")).next(say!("queue-next-undertake"))
        }
        (FundingState::Queued, None) => Verdict::red(say!("queue-nobody-bears")).next(say!("queue-next-undertake")),
        _ => Verdict::not_applicable(say!("queue-not-in")),
    };
    verdict.with("funding", &application.id)
}
