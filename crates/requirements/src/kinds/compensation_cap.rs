//! `compensation-cap`: the unit is compensated for the trainee during at most so many years of full-time service.

use calendar::Months;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompensationCap {
    /// Years of full-time service.
    years: i64,
    /// Full-time months from which the end is near.
    #[serde(deserialize_with = "parameters::months")]
    amber_from_months: Months,
}

impl Judge for CompensationCap {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl CompensationCap {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(used) = case.record.funding.as_ref().and_then(|funding| funding.compensated_months) else {
            return Verdict::not_kept("funding.compensated_months");
        };
        let limit = Months::whole(self.years.saturating_mul(12));
        let sentence = say!("compensation-used", used = used, limit = limit);
        if used >= limit {
            return Verdict::red(sentence).and(say!("compensation-over")).next(say!("compensation-next-unit-pays"));
        }
        // compensation runs on with the service as it is planned
        let counted = case.time.counted();
        let ends_on = case
            .time
            .ledger()
            .zip(counted)
            .and_then(|(ledger, counted)| ledger.reached_on(counted + used.left_to(limit)));
        let verdict = if used >= self.amber_from_months {
            Verdict::amber(sentence).but_fulfilled().next(say!("compensation-next-plan"))
        } else {
            Verdict::on_track(sentence).next(say!("compensation-next-follow"))
        };
        match ends_on {
            Some(day) => verdict.and(say!("compensation-ends", on = day)).due(day),
            None => verdict,
        }
    }
}
