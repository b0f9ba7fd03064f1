//! `college-yearly`: a specialist college judges the trainee once a year.

use calendar::{add_months, previous_day};
use serde::Deserialize;
use training::College;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollegeYearly {
    /// Months in service from one college to the next.
    every_months: i32,
    /// Months after that in which a college is late but not missed.
    grace_months: i32,
}

impl Judge for CollegeYearly {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl CollegeYearly {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(colleges) = &case.record.colleges else {
            return Verdict::not_kept("colleges");
        };
        if let Some(over) = case.over() {
            return over;
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let trainee = &case.record.trainee.id;
        let judged = |college: &&College| college.trainees.as_ref().is_none_or(|judged| judged.contains(trainee));
        let held = colleges.iter().filter_map(|college| case.happened(college.held_on).map(|on| (on, college)));
        let (mine, others): (Vec<_>, Vec<_>) = held.partition(|(_, college)| judged(college));
        let last = mine.iter().max_by_key(|(on, _)| *on);
        let open = colleges.iter().filter(|college| case.happened(college.held_on).is_none()).filter(judged);
        let booked = open.filter_map(|college| college.booked_for.filter(|day| *day >= case.on)).min();
        let since = last.map_or_else(|| previous_day(started), |(on, _)| *on);
        let due = case.months_in_service_after(since, self.every_months);
        let latest = case.months_in_service_after(since, self.every_months + self.grace_months);
        let sentence = match last {
            Some((on, _)) => say!("college-last", on = *on),
            None => say!("college-never"),
        };
        let verdict = match (due, latest) {
            (_, Some(latest)) if latest < case.on => Verdict::red(sentence)
                .and(say!("college-missed", months = i64::from(self.every_months + self.grace_months))),
            (Some(due), _) if due < case.on => Verdict::amber(sentence).and(say!("college-late", due = due)),
            (due, _) => {
                let verdict = if last.is_some() { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) };
                match due {
                    Some(due) => verdict.and(say!("college-next-by", due = due)),
                    None => verdict,
                }
            }
        };
        let verdict = match booked {
            Some(day) => verdict.and(say!("college-booked", day = day)),
            None => verdict,
        };
        // a college of the unit that left the trainee out is worth telling
        let left_out = others.iter().filter(|(on, _)| *on > since).max_by_key(|(on, _)| *on);
        let verdict = match left_out {
            Some((on, _)) => verdict.and(say!("college-left-out", on = *on)),
            None => verdict,
        };
        let verdict = match due {
            Some(due) => verdict.due(due),
            None => verdict,
        };
        let paused = due != Some(add_months(since, self.every_months));
        let verdict = if paused { verdict.and(say!("college-paused")) } else { verdict };
        verdict.next(say!("college-next")).with_all("colleges", last.map(|(_, college)| &college.id))
    }
}
