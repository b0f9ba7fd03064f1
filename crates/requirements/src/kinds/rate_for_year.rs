//! `rate-for-year`: the region has set this year's level of the compensation to units.

use serde::Deserialize;
use training::CompensationRate;

use crate::case::RegionCase;
use crate::kinds::JudgeRegion;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateForYear {}

impl JudgeRegion for RateForYear {
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict> {
        vec![verdict(case)]
    }
}

fn verdict(case: &RegionCase<'_>) -> Verdict {
    let Some(rates) = &case.region.rates else {
        return Verdict::not_kept("rates");
    };
    let this_year = i64::from(case.on.year());
    let decided = rates.iter().filter(|rate| rate.decided_on.is_none_or(|on| on <= case.on));
    let of = |year: i64| -> Option<&CompensationRate> { decided.clone().find(|rate| i64::from(rate.year) == year) };
    let year = this_year.to_string();
    match (of(this_year), of(this_year - 1)) {
        (Some(rate), _) => Verdict::fulfilled(say!("rate-set", year = year)).with("rates", &rate.id),
        (None, Some(rate)) => Verdict::amber(say!("rate-of-last-year", year = year, last = rate.year.to_string()))
            .next(say!("rate-next"))
            .with("rates", &rate.id),
        (None, None) => Verdict::red(say!("rate-missing", year = year)).next(say!("rate-next")),
    }
}
