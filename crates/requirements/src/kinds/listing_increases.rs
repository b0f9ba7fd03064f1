//! `listing-increases`: the number of people listed with the trainee grows little by little; a leap has its reason.

use serde::Deserialize;
use training::Listing;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListingIncreases {
    /// A growth from one count to the next above so many percent needs a reason.
    leap_percent: u32,
}

impl Judge for ListingIncreases {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ListingIncreases {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(listings) = &case.record.listings else {
            return Verdict::not_kept("listings");
        };
        let mut known: Vec<&Listing> =
            listings.iter().filter(|listing| listing.on <= case.on && listing.listed_count > 0).collect();
        known.sort_by_key(|listing| listing.on);
        let (Some(first), Some(last)) = (known.first(), known.last().filter(|_| known.len() > 1)) else {
            return Verdict::not_applicable(say!("increases-too-few"));
        };
        let leap = known.windows(2).rev().find_map(|pair| match pair {
            [before, after] if self.leaps(before, after) && !explained(after) => Some((*before, *after)),
            _ => None,
        });
        match leap {
            Some((before, after)) => Verdict::amber(say!(
                "increases-leap",
                before = before.listed_count,
                after = after.listed_count,
                on = after.on,
                percent = self.leap_percent
            ))
            .and(say!("limit-ours"))
            .next(say!("increases-next"))
            .with("listings", &after.id),
            None => {
                Verdict::fulfilled(say!("increases-gradually", before = first.listed_count, after = last.listed_count))
                    .with("listings", &last.id)
            }
        }
    }

    fn leaps(&self, before: &Listing, after: &Listing) -> bool {
        let (before, after) = (u64::from(before.listed_count), u64::from(after.listed_count));
        after * 100 > before * (100 + u64::from(self.leap_percent))
    }
}

fn explained(listing: &Listing) -> bool {
    listing.reason.is_some() || listing.reasons.as_ref().is_some_and(|reasons| !reasons.is_empty())
}
