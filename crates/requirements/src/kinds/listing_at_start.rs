//! `listing-at-start`: the number of people listed with the trainee at the start stands near the guideline, or there
//! is a reason why it does not.

use serde::Deserialize;
use training::ListingReason;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListingAtStart {
    /// The guideline.
    guideline: u32,
    /// Fewer listed people than this need a reason.
    reason_below: u32,
    /// More listed people than this need a reason.
    reason_above: u32,
}

impl Judge for ListingAtStart {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ListingAtStart {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(listings) = &case.record.listings else {
            return Verdict::not_kept("listings");
        };
        let first = listings.iter().filter(|listing| listing.on <= case.on).min_by_key(|listing| listing.on);
        let Some(first) = first else {
            let started_on = case.record.training.started_on;
            return if started_on > case.on {
                Verdict::on_track(say!("listing-not-begun", guideline = self.guideline)).due(started_on)
            } else {
                Verdict::amber(say!("listing-none", guideline = self.guideline))
            }
            .next(say!("listing-next-count"));
        };
        let sentence = say!("listing-count", count = first.listed_count, on = first.on, guideline = self.guideline);
        let reasons: Vec<Arg> = first.reasons.iter().flatten().map(|reason| Arg::Term(term(*reason))).collect();
        let verdict = match &first.reason {
            _ if (self.reason_below..=self.reason_above).contains(&first.listed_count) => Verdict::fulfilled(sentence),
            Some(reason) => Verdict::fulfilled(sentence).and(say!("listing-reason", reason = reason.clone())),
            None if !reasons.is_empty() => Verdict::fulfilled(sentence).and(say!("listing-reasons", reasons = reasons)),
            None => Verdict::amber(sentence).and(say!("listing-no-reason")).next(say!("listing-next-reason")),
        };
        verdict.with("listings", &first.id)
    }
}

const fn term(reason: ListingReason) -> &'static str {
    match reason {
        ListingReason::UnitSize => "listing-unit-size",
        ListingReason::Rotations => "listing-rotations",
        ListingReason::IndividualMaturity => "listing-individual-maturity",
    }
}
