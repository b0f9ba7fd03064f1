//! `funding-every-month`: for every month in service it is told in exactly one way who paid for the training.

use calendar::{Date, OpenPeriod, Period, add_months, month_of};
use serde::Deserialize;
use training::{FundingMode, FundingPeriod};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters::Gravity;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundingEveryMonth {
    /// Whether the source of compensation must be told too.
    source_told: bool,
    /// How grave it is that some month lacks its way or has two.
    some_amiss: Gravity,
}

impl Judge for FundingEveryMonth {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl FundingEveryMonth {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(periods) = case.record.funding.as_ref().and_then(|funding| funding.periods.as_deref()) else {
            return Verdict::not_kept("funding.periods");
        };
        let Some(months) = months_in_service(case) else {
            return Verdict::not_kept("employments");
        };
        if months.is_empty() {
            return Verdict::not_applicable(say!("funding-months-none"));
        }
        let in_month = |month: &Period| -> Vec<(FundingMode, Period)> {
            let part = |row: &FundingPeriod| OpenPeriod { from: row.from, to: row.to }.overlap(month);
            periods.iter().filter_map(|row| part(row).map(|part| (row.mode, part))).collect()
        };
        let is_double = |month: &&Period| {
            let rows = in_month(month);
            rows.iter().any(|(mode, part)| rows.iter().any(|(other, its)| mode != other && part.overlap(its).is_some()))
        };
        let untold: Vec<Date> = months.iter().filter(|m| in_month(m).is_empty()).map(Period::from).collect();
        let double: Vec<Date> = months.iter().filter(is_double).map(Period::from).collect();
        let sourceless =
            self.source_told && periods.iter().any(|row| row.mode == FundingMode::Compensated && row.source.is_none());
        let sentence = say!("funding-months", told = months.len() - untold.len(), of = months.len());
        let verdict = if untold.len() == months.len() {
            Verdict::red(sentence)
        } else if !untold.is_empty() || !double.is_empty() {
            Verdict::of(self.some_amiss, sentence)
        } else if sourceless {
            return Verdict::amber(sentence).and(say!("funding-months-sourceless")).next(say!("funding-months-next"));
        } else {
            return Verdict::fulfilled(sentence).with_all("funding", periods.iter().map(|row| &row.id));
        };
        let verdict = match untold.first() {
            Some(first) => verdict.and(say!("funding-months-untold", first = *first)),
            None => verdict,
        };
        let verdict = match double.first() {
            Some(first) => verdict.and(say!("funding-months-double", first = *first)),
            None => verdict,
        };
        verdict.next(say!("funding-months-next"))
    }
}

/// The closed calendar months in which the trainee is in service on some day; `None`: employments are not kept here.
fn months_in_service(case: &Case<'_>) -> Option<Vec<Period>> {
    let ledger = case.time.ledger()?;
    let mut months = Vec::new();
    let mut month = month_of(case.record.training.started_on);
    while month.to() < case.on {
        if ledger.days_present_in(&month) > 0 {
            months.push(month);
        }
        let next = month_of(add_months(month.from(), 1));
        if next == month {
            break; // the last month of the calendar
        }
        month = next;
    }
    Some(months)
}
