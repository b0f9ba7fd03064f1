//! `supervisor-replaced`: when a supervisor leaves another takes over before that.

use calendar::{Date, OpenPeriod, next_day};
use serde::Deserialize;
use training::{ChangeKind, ChangeOfConditions, SupervisorAssignment, SupervisorRole};

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorReplaced {
    /// Days from when it is known in which a successor is looked for.
    search_days: u32,
}

impl Judge for SupervisorReplaced {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl SupervisorReplaced {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let (Some(changes), Some(assignments)) = (&case.record.changes, &case.record.supervisors) else {
            return Verdict::not_kept(if case.record.changes.is_none() { "changes" } else { "supervisors" });
        };
        let leaves = changes.iter().filter(|change| change.kind == ChangeKind::SupervisorLeaves);
        let known = leaves.filter_map(|change| Some((case.happened(Some(known_on(change)))?, change)));
        let Some((known, change)) = known.max_by_key(|(_, change)| change.effective_on) else {
            return Verdict::not_applicable(say!("replaced-none"));
        };
        let what = say!("change-supervisor-leaves", on = change.effective_on);
        let after = next_day(change.effective_on);
        let verdict = match successor(assignments, known, after) {
            Some(assignment) => {
                let name = case.person_name(&assignment.person);
                let sentence = say!("replaced-by", name = name, from = assignment.from);
                let verdict = if assignment.from <= after {
                    Verdict::fulfilled(what).and(sentence)
                } else {
                    Verdict::amber(what).but_fulfilled().and(sentence).and(say!("replaced-late"))
                };
                verdict.with("supervisors", &assignment.id)
            }
            None => match &change.candidate {
                Some(person) => Verdict::amber(what)
                    .and(say!("replaced-candidate", name = case.person_name(person)))
                    .next(say!("replaced-next-appoint")),
                None => {
                    let searched = days_after(known, self.search_days) < case.on || change.effective_on < case.on;
                    let verdict = if searched { Verdict::red(what) } else { Verdict::amber(what) };
                    verdict.and(say!("replaced-nobody")).next(say!("replaced-next-search"))
                }
            },
        };
        let verdict = if verdict.fulfilled { verdict } else { verdict.due(change.effective_on) };
        verdict.with("changes", &change.id)
    }
}

fn known_on(change: &ChangeOfConditions) -> Date {
    change.known_on.into_iter().chain(change.told_on).fold(change.effective_on, Date::min)
}

/// The first principal supervisor after the one who was it when the change was known.
fn successor(assignments: &[SupervisorAssignment], known: Date, after: Date) -> Option<&SupervisorAssignment> {
    let principals = || assignments.iter().filter(|found| found.role == SupervisorRole::Principal);
    let on = |found: &&SupervisorAssignment, day| OpenPeriod { from: found.from, to: found.to }.contains(day);
    let leaving = principals().filter(|found| on(found, known)).min_by_key(|found| found.from);
    let goes_on = |found: &&SupervisorAssignment| found.to.is_none_or(|to| to >= after);
    let other = |found: &&SupervisorAssignment| leaving.is_none_or(|leaving| leaving.person != found.person);
    principals().filter(goes_on).filter(other).min_by_key(|found| found.from)
}
