//! `term-schedule-published`: each locality's schedule of meetings is published before the term begins.

use calendar::{Date, OpenPeriod, previous_day};
use serde::Deserialize;
use training::{GoverningDocument, Locality};

use crate::case::{RegionCase, days_after};
use crate::kinds::JudgeRegion;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermSchedulePublished {
    /// The schedule, as the region's file names it.
    document: String,
    /// The days on which terms begin.
    terms_begin: Vec<DayOfYear>,
    /// Days of the term in which a missing schedule is late but not missed.
    grace_days: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DayOfYear {
    month: i8,
    day: i8,
}

impl JudgeRegion for TermSchedulePublished {
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl TermSchedulePublished {
    fn verdict(&self, case: &RegionCase<'_>) -> Verdict {
        let Some(documents) = &case.region.documents else {
            return Verdict::not_kept("documents");
        };
        let Some(localities) = case.localities() else {
            return Verdict::not_kept("localities");
        };
        let Some((begins, next)) = self.term(case.on) else {
            return Verdict::undecided(say!("localities-none"));
        };
        let each = localities.iter().map(|locality| self.one(case.on, documents, locality, begins, next)).collect();
        Verdict::all_of(each).unwrap_or_else(|| Verdict::undecided(say!("localities-none")))
    }

    /// The first day of the term that holds the day, and that of the next.
    fn term(&self, on: Date) -> Option<(Date, Date)> {
        let year = on.year();
        let begins = [year - 1, year, year + 1].into_iter().flat_map(|year| {
            self.terms_begin.iter().filter_map(move |begin| Date::new(year, begin.month, begin.day).ok())
        });
        let (past, coming): (Vec<Date>, Vec<Date>) = begins.partition(|begin| *begin <= on);
        Some((past.into_iter().max()?, coming.into_iter().min()?))
    }

    fn one(&self, on: Date, documents: &[GoverningDocument], locality: &Locality, begins: Date, next: Date) -> Verdict {
        let place = locality.name.clone();
        let of_term = |document: &&GoverningDocument| {
            let holds = OpenPeriod { from: document.from.unwrap_or(begins), to: document.to };
            document.document == self.document
                && document.locality.as_ref() == Some(&locality.id)
                && document.published_on.is_none_or(|published| published <= on)
                && holds.from < next
                && holds.to.is_none_or(|to| begins <= to)
        };
        let published = documents.iter().filter(of_term).min_by_key(|document| document.published_on);
        let Some(schedule) = published else {
            let sentence = say!("term-schedule-missing", place = place, begins = begins);
            let verdict = if on <= days_after(begins, self.grace_days) {
                Verdict::amber(sentence)
            } else {
                Verdict::red(sentence)
            };
            return verdict.due(previous_day(begins)).next(say!("term-schedule-next"));
        };
        match schedule.published_on {
            None => Verdict::undecided(say!("term-schedule-day-unknown", place = place)),
            Some(day) if day < begins => Verdict::fulfilled(say!("term-schedule-in-time", place = place, on = day)),
            Some(day) => {
                Verdict::amber(say!("term-schedule-late", place = place, on = day, begins = begins)).but_fulfilled()
            }
        }
        .with("documents", &schedule.id)
    }
}
