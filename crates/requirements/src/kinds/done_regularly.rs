//! `done-regularly`: things are done again and again, so that never more than so long passes in service without them.

use calendar::{Date, add_months, days_between, previous_day};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::requirement::Bilingual;
use crate::sought::{Answer, Sought, Stand};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoneRegularly {
    /// What it is called in all.
    name: Bilingual,
    /// What is looked for; each at least its own number of times within the interval.
    parts: Vec<Sought>,
    /// How long may pass in service.
    every: Interval,
    /// How long may pass in service before it is grave that nothing at all was done.
    grave_after: Option<Interval>,
    /// How many parts late at once are grave.
    grave_when_late: Option<usize>,
    /// Fewer times than this within the interval is grave, where one thing is looked for.
    grave_below: Option<usize>,
    /// The percent of the training before which nothing is grave.
    grave_from_percent: Option<u32>,
    /// Whether the source itself tells how often.
    #[serde(default)]
    interval_is_given: bool,
    /// Whether what is booked for as long ahead suffices.
    #[serde(default)]
    booked_suffices: bool,
    /// Whether a recorded reason ends the matter, for instance that the unit has nothing of the sort.
    #[serde(default)]
    reason_ends: bool,
    /// Whether only time at the home unit passes.
    #[serde(default)]
    at_home: bool,
    /// Whether something planned keeps it from being grave.
    #[serde(default)]
    planned_softens: bool,
}

/// A length of time in service.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Interval {
    /// Months.
    Months(u32),
    /// Weeks.
    Weeks(u32),
    /// Days.
    Days(u32),
}

/// One part: what was done, how often within the interval, and when it is late.
struct Standing<'a> {
    part: &'a Sought,
    done: Vec<Answer<'a>>,
    ahead: bool,
    within: usize,
    due: Option<Date>,
}

impl Judge for DoneRegularly {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl DoneRegularly {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if let Some(section) = self.parts.iter().find_map(|part| part.not_kept(case)) {
            return Verdict::not_kept(section);
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let Some(ledger) = case.time.ledger() else {
            return Verdict::not_kept("employments");
        };
        if let Some(reason) = case.decision().filter(|_| self.reason_ends) {
            let accepted = say!("reason-accepted", reason = reason.reason.clone(), on = reason.on);
            return Verdict::not_applicable(accepted);
        }
        let standings: Vec<Standing<'_>> = self.parts.iter().map(|part| self.standing(case, part, started)).collect();
        let late = |standing: &&Standing<'_>| standing.due.is_some_and(|due| due < case.on);
        let count_late = standings.iter().filter(late).count();
        let newest = standings.iter().filter_map(|standing| standing.done.last()).max_by_key(|answer| answer.on);
        let since = newest.map_or_else(|| previous_day(started), |answer| answer.on);
        let all_quiet = self.grave_after.and_then(|grave| self.after(case, since, grave));
        let ahead = standings.iter().any(|standing| standing.ahead);
        let few = |standing: &Standing<'_>| self.grave_below.is_some_and(|least| standing.within < least);
        let far_enough = self
            .grave_from_percent
            .is_none_or(|from| case.time.percent_reached_on(from).is_some_and(|day| day < case.on));
        let many_late = self.grave_when_late.is_some_and(|many| count_late >= many);
        let grave = count_late > 0
            && (many_late || all_quiet.is_some_and(|day| day < case.on) || standings.iter().any(few))
            && far_enough
            && !(self.planned_softens && ahead);
        let enough = standings.iter().all(|standing| standing.within >= standing.part.at_least);
        let told = self.told(&standings);
        let due = standings.iter().filter_map(|standing| standing.due).min();
        let verdict = if ledger.present_on(case.on).is_none() && count_late == 0 && !enough {
            Verdict::on_track(told).and(say!("regular-paused"))
        } else if grave {
            Verdict::red(told)
        } else if count_late > 0 {
            Verdict::amber(told)
        } else if enough {
            Verdict::fulfilled(told)
        } else {
            Verdict::on_track(told)
        };
        let verdict = self.because(&standings, case, verdict);
        let verdict = if ahead && (count_late > 0 || self.booked_suffices) {
            verdict.and(say!("regular-planned"))
        } else {
            verdict
        };
        let verdict = due.into_iter().fold(verdict, Verdict::due).next(say!("regular-next"));
        let counted = standings.iter().flat_map(|standing| {
            let from = standing.done.len().saturating_sub(standing.part.at_least);
            standing.done.iter().skip(from)
        });
        let mut counted: Vec<&Answer<'_>> = counted.collect();
        counted.dedup_by_key(|answer| answer.id);
        counted.into_iter().fold(verdict, |verdict, answer| verdict.with(answer.section, answer.id))
    }

    fn standing<'a>(&self, case: &Case<'a>, part: &'a Sought, started: Date) -> Standing<'a> {
        let answers = part.answers(case, &[], None);
        let reach = self.after(case, case.on, self.every);
        let booked = answers
            .iter()
            .filter(|answer| answer.stand == Stand::Ahead && reach.is_none_or(|reach| answer.on <= reach));
        let booked = booked.count();
        let done: Vec<Answer<'a>> = answers.into_iter().filter(|answer| answer.stand == Stand::Done).collect();
        // late once so long has passed since the entry that was the first of the latest so many
        let start = previous_day(started);
        let first_of_latest = done.len().checked_sub(part.at_least).and_then(|at| done.get(at));
        let since = first_of_latest.map_or(start, |answer| answer.on.max(start));
        // how many more there were is not asked
        let within =
            done.iter().rev().take(part.at_least).take_while(|answer| {
                self.after(case, answer.on.max(start), self.every).is_none_or(|day| day >= case.on)
            });
        let within = within.count();
        let due = self.after(case, since, self.every);
        let enough_booked = self.booked_suffices && booked >= part.at_least;
        let (within, due) =
            if enough_booked { (within.max(booked), due.filter(|due| *due >= case.on)) } else { (within, due) };
        Standing { part, ahead: booked > 0, within, due, done }
    }

    /// The last day before so long has passed in service since a day.
    fn after(&self, case: &Case<'_>, since: Date, interval: Interval) -> Option<Date> {
        let days = match interval {
            Interval::Months(months) => {
                let plain = add_months(since, i32::try_from(months).ok()?);
                u32::try_from(days_between(since, plain)).ok()?
            }
            Interval::Weeks(weeks) => weeks * 7,
            Interval::Days(days) => days,
        };
        case.days_at_work_after(since, days, self.at_home)
    }

    /// What was done last of each part, or how often within the interval.
    fn told(&self, standings: &[Standing<'_>]) -> Message {
        if let [only] = standings {
            if only.part.at_least > 1 {
                let wanted = only.part.at_least;
                return say!(
                    "regular-count",
                    name = self.name.clone(),
                    done = only.within.min(wanted),
                    wanted = wanted
                );
            }
            return match only.done.last() {
                Some(last) => say!("regular-last", name = self.name.clone(), on = last.on),
                None => say!("regular-never", name = self.name.clone()),
            };
        }
        let part = |standing: &Standing<'_>| {
            let name = standing.part.name.clone();
            match standing.done.last() {
                _ if standing.part.at_least > 1 => Arg::from(say!(
                    "regular-part-count",
                    part = name,
                    done = standing.within.min(standing.part.at_least),
                    wanted = standing.part.at_least
                )),
                Some(last) => Arg::from(say!("regular-part-last", part = name, on = last.on)),
                None => Arg::from(say!("regular-part-never", part = name)),
            }
        };
        say!("regular-parts", name = self.name.clone(), parts = standings.iter().map(part).collect::<Vec<Arg>>())
    }

    /// Which parts are late, and what is asked.
    fn because(&self, standings: &[Standing<'_>], case: &Case<'_>, verdict: Verdict) -> Verdict {
        let late = standings.iter().filter(|standing| standing.due.is_some_and(|due| due < case.on));
        let late: Vec<Arg> = late.map(|standing| Arg::from(standing.part.name.clone())).collect();
        if late.is_empty() {
            return verdict;
        }
        let verdict = verdict.and(say!("regular-late", parts = late, interval = self.asked()));
        if self.interval_is_given { verdict } else { verdict.and(say!("limit-ours")) }
    }

    fn asked(&self) -> Message {
        let count = |count: u32| i64::from(count);
        match (self.every, self.at_home) {
            (Interval::Months(months), false) => say!("interval-months", count = count(months)),
            (Interval::Weeks(weeks), false) => say!("interval-weeks", count = count(weeks)),
            (Interval::Days(days), false) => say!("interval-days", count = count(days)),
            (Interval::Months(months), true) => say!("interval-months-home", count = count(months)),
            (Interval::Weeks(weeks), true) => say!("interval-weeks-home", count = count(weeks)),
            (Interval::Days(days), true) => say!("interval-days-home", count = count(days)),
        }
    }
}
