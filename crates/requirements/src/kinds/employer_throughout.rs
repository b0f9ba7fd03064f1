//! `employer-throughout`: on every day of the training exactly one unit employs the trainee.

use calendar::{Date, OpenPeriod, days_between, next_day, previous_day};
use serde::Deserialize;
use training::Employment;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmployerThroughout {
    /// Days without an employer that are a gap and not yet a breach.
    gap_days: i64,
}

impl Judge for EmployerThroughout {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl EmployerThroughout {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let started = case.record.training.started_on;
        if started > case.on {
            return Verdict::not_applicable(say!("employer-not-started", on = started));
        }
        let Some(rows) = &case.record.employments else {
            return Verdict::not_kept("employments");
        };
        let on = |date: Date| -> Vec<&Employment> {
            rows.iter().filter(|row| OpenPeriod { from: row.from, to: row.to }.contains(date)).collect()
        };
        let now = on(case.on);
        let mut units: Vec<_> = now.iter().map(|row| &row.unit).collect();
        units.sort_unstable();
        units.dedup();
        if units.is_empty() {
            let last = rows.iter().filter_map(|row| row.to.filter(|to| *to < case.on)).max();
            let since = last.map_or(started, next_day);
            let sentence = say!("employer-none", since = since);
            return if days_between(since, case.on) < self.gap_days {
                Verdict::amber(sentence)
            } else {
                Verdict::red(sentence)
            }
            .next(say!("employer-next"))
            .due(since);
        }
        let names: Vec<String> = units.iter().map(|unit| case.unit_name(unit)).collect();
        let verdict = if units.len() > 1 {
            Verdict::amber(say!("employer-several", names = names)).next(say!("employer-next-sort"))
        } else {
            // the first day after a row's end, and the start, are where a gap can begin
            let begins = rows.iter().filter_map(|row| row.to).map(next_day).chain([started]);
            let gap = begins.filter(|day| *day >= started && *day <= case.on && on(*day).is_empty()).max();
            let ends = |gap: Date| rows.iter().map(|row| row.from).filter(|from| *from > gap).min().map(previous_day);
            match gap.and_then(|gap| ends(gap).map(|to| (gap, to))) {
                Some((from, to)) if case.decision().is_none() => Verdict::amber(say!("employer-one", names = names))
                    .and(say!("employer-gap", from = from, to = to))
                    .next(say!("employer-next-explain")),
                _ => Verdict::fulfilled(say!("employer-one", names = names)),
            }
        };
        verdict.with_all("employments", now.iter().map(|row| &row.id))
    }
}
