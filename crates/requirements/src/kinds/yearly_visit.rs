//! `yearly-visit`: the director of studies visits each trainee once a year.

use calendar::{add_months, previous_day};
use serde::Deserialize;
use training::VisitKind;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearlyVisit {
    /// Months in service from one visit to the next.
    every_months: i32,
    /// The kinds of meeting that are such a visit.
    #[serde(deserialize_with = "parameters::visit_kinds")]
    visits: Vec<VisitKind>,
    /// Months after that in which a visit is late but not missed.
    grace_months: i32,
    /// Days before it is due when a booking is asked for.
    book_days: i64,
}

impl Judge for YearlyVisit {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl YearlyVisit {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(visits) = &case.record.visits else {
            return Verdict::not_kept("visits");
        };
        if let Some(over) = case.over() {
            return over;
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let visits = || visits.iter().filter(|visit| self.visits.contains(&visit.kind));
        let held = visits().filter_map(|visit| case.happened(visit.held_on).map(|on| (on, visit)));
        let last = held.max_by_key(|(on, _)| *on);
        let open = visits().filter(|visit| case.happened(visit.held_on).is_none());
        let booked = open.filter_map(|visit| visit.booked_for.filter(|day| *day >= case.on).map(|day| (day, visit)));
        let booked = booked.min_by_key(|(day, _)| *day);
        // the first year runs from the first day, which is counted
        let since = last.map_or_else(|| previous_day(started), |(on, _)| on);
        let due = case.months_in_service_after(since, self.every_months);
        let latest = case.months_in_service_after(since, self.every_months + self.grace_months);
        let sentence = match last {
            Some((on, _)) => say!("yearly-visit-last", on = on),
            None => say!("yearly-visit-never"),
        };
        let paused = due != Some(add_months(since, self.every_months));
        let verdict = match (due, latest, booked) {
            (_, Some(latest), _) if latest < case.on => Verdict::red(sentence)
                .and(say!("yearly-visit-missed", months = i64::from(self.every_months + self.grace_months))),
            (Some(due), _, Some((day, _))) if day <= due => {
                let verdict = if last.is_some() { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) };
                verdict.and(say!("yearly-visit-booked", day = day))
            }
            (Some(due), _, Some((day, _))) => {
                Verdict::amber(sentence).and(say!("yearly-visit-booked-late", day = day, due = due))
            }
            (Some(due), _, None) if due < case.on => Verdict::amber(sentence).and(say!("yearly-visit-late", due = due)),
            (Some(due), _, None) if case.days_until(due) <= self.book_days => {
                Verdict::amber(sentence).and(say!("yearly-visit-to-book", due = due))
            }
            (Some(due), _, None) => {
                let verdict = if last.is_some() { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) };
                verdict.and(say!("yearly-visit-next-by", due = due))
            }
            (None, _, _) => Verdict::on_track(sentence),
        };
        let verdict = if paused { verdict.and(say!("yearly-visit-paused")) } else { verdict };
        let verdict = match due {
            Some(due) => verdict.due(due),
            None => verdict,
        };
        let entries = last.into_iter().chain(booked).map(|(_, visit)| &visit.id);
        let next = match booked {
            Some(_) => say!("yearly-visit-prepare"),
            None => say!("yearly-visit-next"),
        };
        verdict.next(next).with_all("visits", entries)
    }
}
