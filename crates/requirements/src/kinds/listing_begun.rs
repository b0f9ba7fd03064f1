//! `listing-begun`: patients are listed with the trainee, in time and, where the source asks, for long enough.

use calendar::{add_months, previous_day};
use serde::Deserialize;
use training::Listing;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListingBegun {
    /// Months in service from the start of ST within which someone is listed.
    within_months: i32,
    /// Months for which there should have been listed patients; 0: at all.
    #[serde(default)]
    lasting_months: i32,
    /// The percent of the training after which no listed patients is grave, and a short time needs attention.
    grave_from_percent: Option<u32>,
}

impl Judge for ListingBegun {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ListingBegun {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(listings) = &case.record.listings else {
            return Verdict::not_kept("listings");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        if self.grave_from_percent.is_some() && case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let border = self.grave_from_percent.and_then(|percent| case.time.percent_reached_on(percent));
        let far = border.is_some_and(|day| day < case.on);
        let mut known: Vec<&Listing> = listings.iter().filter(|listing| listing.on <= case.on).collect();
        known.sort_by_key(|listing| listing.on);
        let run = known.iter().rev().take_while(|listing| listing.listed_count > 0).last();
        let Some(first) = run else {
            let due = case.months_in_service_after(previous_day(started), self.within_months);
            let none = say!("begun-none");
            let late = due.is_some_and(|due| due < case.on);
            let verdict = match (far, late) {
                (true, _) => Verdict::red(none).and(say!("limit-ours")),
                (false, true) => Verdict::amber(none).and(say!("limit-ours")),
                (false, false) => Verdict::on_track(none),
            };
            return due.into_iter().fold(verdict, Verdict::due).next(say!("begun-next"));
        };
        let last = known.last().unwrap_or(first);
        let sentence = say!("begun-since", since = first.on, count = last.listed_count);
        let long_on = add_months(first.on, self.lasting_months);
        let verdict = if long_on <= case.on {
            Verdict::fulfilled(sentence)
        } else {
            let short = say!("begun-short", months = i64::from(self.lasting_months), day = long_on);
            let verdict = if far { Verdict::amber(sentence) } else { Verdict::on_track(sentence) };
            verdict.and(short).and(say!("limit-ours")).due(long_on).next(say!("begun-next-keep"))
        };
        verdict.with("listings", &first.id)
    }
}
