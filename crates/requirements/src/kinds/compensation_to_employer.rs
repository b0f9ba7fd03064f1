//! `compensation-to-employer`: the region's compensation goes to the unit that employs the trainee.

use serde::Deserialize;
use training::{FundingMode, FundingPeriod};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompensationToEmployer {}

impl Judge for CompensationToEmployer {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(periods) = case.record.funding.as_ref().and_then(|funding| funding.periods.as_deref()) else {
        return Verdict::not_kept("funding.periods");
    };
    if case.record.employments.is_none() {
        return Verdict::not_kept("employments");
    }
    let compensated = periods.iter().filter(|row| row.mode == FundingMode::Compensated && row.from <= case.on);
    let each = compensated.map(|row| of_period(case, row)).collect();
    Verdict::all_of(each).unwrap_or_else(|| Verdict::not_applicable(say!("payee-none-compensated")))
}

fn of_period(case: &Case<'_>, row: &FundingPeriod) -> Verdict {
    let employer = case.employment_on(row.from).map(|employment| &employment.unit);
    let verdict = match (&row.payee, employer) {
        _ if row.paid_to_trainee == Some(true) => {
            Verdict::red(say!("payee-trainee", from = row.from)).next(say!("payee-next"))
        }
        (Some(payee), Some(employer)) if payee == employer => {
            Verdict::fulfilled(say!("payee-employer", from = row.from, unit = case.unit_name(payee)))
        }
        (Some(payee), Some(employer)) => Verdict::red(say!(
            "payee-other",
            from = row.from,
            unit = case.unit_name(payee),
            employer = case.unit_name(employer)
        ))
        .next(say!("payee-next")),
        (_, None) => Verdict::red(say!("payee-no-employer", from = row.from)).next(say!("payee-next")),
        (None, Some(_)) => Verdict::undecided(say!("payee-unknown", from = row.from)).next(say!("payee-next-enter")),
    };
    verdict.with("funding", &row.id)
}
