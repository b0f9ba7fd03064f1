//! `compensation-rate`: what was paid is about so many percent of the salary cost.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{FundingMode, FundingPeriod};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::texts::thousands_apart;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompensationRate {
    /// Percent of the salary cost with social fees.
    percent: i64,
    /// The first day of the year that the percent is given for; periods that begin before it are not judged.
    #[serde(deserialize_with = "parameters::date")]
    begun_from: Date,
    /// How far the payment may be from that, in percent of it.
    tolerance_percent: i64,
    /// Months back in which periods that have ended are looked at.
    look_back_months: i32,
}

impl Judge for CompensationRate {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl CompensationRate {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(periods) = case.record.funding.as_ref().and_then(|funding| funding.periods.as_deref()) else {
            return Verdict::not_kept("funding.periods");
        };
        let since = add_months(case.on, -self.look_back_months);
        let ended = periods
            .iter()
            .filter(|row| row.mode == FundingMode::Compensated && row.from >= self.begun_from)
            .filter(|row| row.to.is_some_and(|to| since < to && to < case.on));
        let each = ended.map(|row| self.of_period(row)).collect();
        Verdict::all_of(each).unwrap_or_else(|| Verdict::not_applicable(say!("rate-no-period")))
    }

    fn of_period(&self, row: &FundingPeriod) -> Verdict {
        let from = row.from;
        let verdict = match (row.paid_sek.map(i64::from), row.salary_cost_sek.map(i64::from)) {
            (None | Some(0), _) => Verdict::red(say!("rate-unpaid", from = from)).next(say!("rate-next-claim")),
            (Some(_), None) => Verdict::undecided(say!("rate-cost-unknown", from = from)).next(say!("rate-next-cost")),
            (Some(paid), Some(cost)) => {
                let expected = cost * self.percent / 100;
                let sentence = say!(
                    "rate-paid",
                    from = from,
                    paid = thousands_apart(paid),
                    expected = thousands_apart(expected),
                    percent = self.percent,
                    cost = thousands_apart(cost)
                );
                let off = (paid * 100 - cost * self.percent).abs();
                if off * 100 <= cost * self.percent * self.tolerance_percent {
                    Verdict::fulfilled(sentence)
                } else {
                    Verdict::amber(sentence).next(say!("rate-next-check"))
                }
            }
        };
        verdict.with("funding", &row.id)
    }
}
