//! `supervisor-continuity`: the principal supervisor does not change too often.

use std::collections::BTreeSet;

use calendar::add_months;
use serde::Deserialize;
use training::{SupervisorAssignment, SupervisorRole};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorContinuity {
    /// Changes that are no matter.
    at_most: usize,
    /// Months back in which they are counted.
    within_months: i32,
}

impl Judge for SupervisorContinuity {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl SupervisorContinuity {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(supervisors) = &case.record.supervisors else {
            return Verdict::not_kept("supervisors");
        };
        let mut rows: Vec<&SupervisorAssignment> =
            supervisors.iter().filter(|row| row.role == SupervisorRole::Principal && row.from <= case.on).collect();
        if rows.is_empty() {
            return Verdict::not_applicable(say!("no-principal-supervisor"));
        }
        rows.sort_by_key(|row| row.from);
        let since = add_months(case.on, -self.within_months);
        let pairs = rows.iter().zip(rows.iter().skip(1));
        let changes = pairs.filter(|(before, after)| before.person != after.person && after.from > since);
        let changes: Vec<_> = changes.map(|(_, after)| after).collect();
        let months = i64::from(self.within_months);
        let sentence = match changes.len() {
            0 => say!("continuity-none", months = months),
            count => {
                let days: BTreeSet<_> = changes.iter().map(|row| row.from).collect();
                let days: Vec<_> = days.into_iter().collect();
                say!("continuity-changes", count = count, months = months, days = days)
            }
        };
        if changes.len() <= self.at_most {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::amber(sentence).next(say!("continuity-next"))
        }
        .with_all("supervisors", changes.iter().map(|row| &row.id))
    }
}
