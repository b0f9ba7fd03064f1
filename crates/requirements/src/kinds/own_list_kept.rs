//! `own-list-kept`: the trainee has listed patients of her own and keeps in contact with them, also during rotations.

use calendar::{Date, add_months, days_between, previous_day};
use serde::Deserialize;
use training::{ActivityKind, ActivityState};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnListKept {
    /// Months in service from the start of ST within which there is a list.
    list_within_months: i32,
    /// Months in service that may pass without contact.
    contact_every_months: i32,
}

impl Judge for OwnListKept {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl OwnListKept {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(listings) = &case.record.listings else {
            return Verdict::not_kept("listings");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let last = listings.iter().filter(|listing| listing.on <= case.on).max_by_key(|listing| listing.on);
        let Some(listing) = last.filter(|listing| listing.listed_count > 0) else {
            return self.without_list(case, started);
        };
        let counted = say!("own-list-count", count = listing.listed_count, on = listing.on);
        let away = case.away_since();
        let verdict = match away {
            None => Verdict::fulfilled(counted),
            Some(_) if case.record.activities.is_none() => return Verdict::not_kept("activities"),
            Some(left) => self.during_rotation(case, left, counted),
        };
        verdict.with("listings", &listing.id)
    }

    fn without_list(&self, case: &Case<'_>, started: Date) -> Verdict {
        let due = case.months_in_service_after(previous_day(started), self.list_within_months);
        let late = due.is_some_and(|due| due < case.on);
        let none = say!("own-list-none");
        let verdict = if late { Verdict::amber(none).and(say!("limit-ours")) } else { Verdict::on_track(none) };
        due.into_iter().fold(verdict, Verdict::due).next(say!("own-list-next"))
    }

    fn during_rotation(&self, case: &Case<'_>, left: Date, counted: crate::message::Message) -> Verdict {
        let contacts = case.record.activities.iter().flatten().filter(|activity| {
            activity.kind == ActivityKind::HomeContact
                && activity.on <= case.on
                && matches!(activity.state, None | Some(ActivityState::Done))
        });
        let last = contacts.map(|activity| activity.on).max().unwrap_or(left).max(left);
        let days = days_between(last, add_months(last, self.contact_every_months));
        let due = u32::try_from(days).ok().and_then(|days| case.days_at_work_after(last, days, false));
        let told = say!("own-list-contact", on = last);
        let verdict = match due {
            Some(due) if due < case.on => {
                let long = say!("own-list-long", months = i64::from(self.contact_every_months));
                Verdict::amber(counted).and(told).and(long).and(say!("limit-ours")).next(say!("own-list-next-contact"))
            }
            _ => Verdict::fulfilled(counted).and(told),
        };
        due.into_iter().fold(verdict, Verdict::due)
    }
}
