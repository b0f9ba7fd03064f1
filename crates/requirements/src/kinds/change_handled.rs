//! `change-handled`: when the conditions of the training change the director of studies is told in time, and the
//! matter is brought to its end: a solution, a new judgement of the unit, or a joint review.

use calendar::Date;
use serde::Deserialize;
use training::{ChangeKind, ChangeOfConditions, ChangeOutcome};

use crate::case::{Case, days_after};
use crate::kinds::{Judge, grave};
use crate::message::Message;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeHandled {
    /// Which changes.
    #[serde(deserialize_with = "parameters::change_kinds")]
    changes: Vec<ChangeKind>,
    /// Days from when it is known in which the director of studies is told. Left out: another requirement's matter.
    tell_days: Option<u32>,
    /// How the matter ends.
    ends_with: End,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum End {
    /// A solution, found together.
    Solution,
    /// The unit is judged again.
    Recheck,
    /// A joint review.
    Review,
}

impl Judge for ChangeHandled {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ChangeHandled {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(changes) = &case.record.changes else {
            return Verdict::not_kept("changes");
        };
        let known = |change: &&ChangeOfConditions| known_on(change) <= case.on;
        let changes = changes.iter().filter(|change| self.changes.contains(&change.kind)).filter(known);
        let judged = changes.map(|change| (self.of(case, change).with("changes", &change.id), change));
        let worst = judged.max_by_key(|(verdict, change)| (grave(verdict.status), change.effective_on));
        worst.map_or_else(|| Verdict::not_applicable(say!("change-none")), |(verdict, _)| verdict)
    }

    fn of(&self, case: &Case<'_>, change: &ChangeOfConditions) -> Verdict {
        let what = match change.kind {
            ChangeKind::SupervisorLeaves => say!("change-supervisor-leaves", on = change.effective_on),
            ChangeKind::SpecialistLost => say!("change-specialist-lost", on = change.effective_on),
            ChangeKind::CriterionLost => say!("change-criterion-lost", on = change.effective_on),
            ChangeKind::Other => say!("change-other", on = change.effective_on),
        };
        if let Some(limit) = self.tell_days.map(|days| days_after(known_on(change), days)) {
            match case.happened(change.told_on) {
                None => {
                    let verdict = if limit < case.on { Verdict::red(what) } else { Verdict::amber(what) };
                    let untold = say!("change-not-told", known = known_on(change), limit = limit);
                    return verdict.and(untold).next(say!("change-next-tell")).due(limit);
                }
                Some(on) if on > limit => {
                    let late = say!("change-told-late", on = on, limit = limit);
                    let verdict = self.end(case, change, what).and(late);
                    return if verdict.status == crate::finding::Status::Green {
                        Verdict { status: crate::finding::Status::Amber, ..verdict }
                    } else {
                        verdict
                    };
                }
                Some(_) => {}
            }
        }
        self.end(case, change, what)
    }

    fn end(&self, case: &Case<'_>, change: &ChangeOfConditions, what: Message) -> Verdict {
        match self.ends_with {
            End::Solution => solution(case, change, what),
            End::Recheck => recheck(case, change, what),
            End::Review => review(case, change, what),
        }
    }
}

/// The day a change was known: noted, told of, or at the latest the day it took effect.
fn known_on(change: &ChangeOfConditions) -> Date {
    change.known_on.into_iter().chain(change.told_on).fold(change.effective_on, Date::min)
}

fn solution(case: &Case<'_>, change: &ChangeOfConditions, what: Message) -> Verdict {
    match (&change.solution, case.happened(change.solved_on)) {
        (Some(solution), _) => Verdict::fulfilled(what).and(say!("change-solution", solution = solution.clone())),
        (None, Some(on)) => Verdict::fulfilled(what).and(say!("change-solved", on = on)),
        (None, None) => Verdict::amber(what).and(say!("change-no-solution")).next(say!("change-next-solve")),
    }
}

fn recheck(case: &Case<'_>, change: &ChangeOfConditions, what: Message) -> Verdict {
    let Some(on) = case.happened(change.rechecked_on) else {
        return Verdict::amber(what).and(say!("change-not-rechecked")).next(say!("change-next-recheck"));
    };
    let rechecked = say!("change-rechecked", on = on);
    match (change.outcome, &change.solution) {
        (Some(ChangeOutcome::CriteriaMet), _) => Verdict::fulfilled(what).and(rechecked).and(say!("change-met")),
        (Some(outcome), _) => Verdict::amber(what).and(rechecked).and(told(outcome)),
        (None, Some(solution)) => {
            Verdict::amber(what).and(rechecked).and(say!("change-solution", solution = solution.clone()))
        }
        (None, None) => Verdict::red(what).and(rechecked).and(say!("change-not-met")).next(say!("change-next-plan")),
    }
}

fn review(case: &Case<'_>, change: &ChangeOfConditions, what: Message) -> Verdict {
    match (change.outcome, case.happened(change.review_begun_on)) {
        (Some(ChangeOutcome::CriteriaMet), _) => Verdict::fulfilled(what).and(say!("change-met")),
        (Some(outcome), _) => Verdict::amber(what).and(told(outcome)),
        (None, Some(on)) => {
            Verdict::amber(what).and(say!("change-review-open", on = on)).next(say!("change-next-conclude"))
        }
        (None, None) => Verdict::red(what).and(say!("change-no-review")).next(say!("change-next-review")),
    }
}

/// What a review led to, where the criteria are not met.
fn told(outcome: ChangeOutcome) -> Message {
    match outcome {
        ChangeOutcome::CriteriaMet => say!("change-met"),
        ChangeOutcome::ActionPlan => say!("change-to-action-plan"),
        ChangeOutcome::Dispensation => say!("change-to-dispensation"),
        ChangeOutcome::TraineeMoves => say!("change-to-move"),
        ChangeOutcome::ApprovalEnds => say!("change-to-end"),
    }
}
