//! `unit-approved`: the director of studies has reviewed the unit and approved it for the training.

use serde::Deserialize;
use training::ApprovalState;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitApproved {}

impl JudgeUnit for UnitApproved {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![verdict(case)] } else { Vec::new() }
    }
}

fn verdict(case: &UnitCase<'_>) -> Verdict {
    let Some(approvals) = case.mission().and_then(|mission| mission.approvals.as_deref()) else {
        return Verdict::not_kept("units.mission.approvals");
    };
    let latest = approvals.iter().filter(|row| row.on <= case.on).max_by_key(|row| row.on);
    let Some(row) = latest else {
        return without(case, say!("approval-not-reviewed"));
    };
    let on = row.on;
    let verdict = match (row.state, row.to) {
        (ApprovalState::Approved | ApprovalState::ApprovedWithDispensation, Some(to)) if to < case.on => {
            without(case, say!("approval-expired", on = on, to = to))
        }
        (ApprovalState::Approved, _) => Verdict::fulfilled(say!("approval-given", on = on)),
        (ApprovalState::ApprovedWithDispensation, _) => {
            Verdict::amber(say!("approval-dispensed", on = on)).but_fulfilled().next(say!("approval-next-dispensation"))
        }
        (ApprovalState::UnderReview, _) => {
            Verdict::amber(say!("approval-under-review", on = on)).next(say!("approval-next-decide"))
        }
        (ApprovalState::NotApproved, _) => without(case, say!("approval-denied", on = on)),
    };
    verdict.with("mission", &row.id)
}

/// A unit that is not approved is in breach only if it has trainees.
fn without(case: &UnitCase<'_>, sentence: crate::Message) -> Verdict {
    let has_trainees = match case.trainees() {
        Some(trainees) => Some(!trainees.is_empty()),
        None => case.unit().first_trainee_on.map(|first| first <= case.on),
    };
    match has_trainees {
        Some(true) => Verdict::red(sentence).and(say!("approval-has-trainees")).next(say!("approval-next-review")),
        Some(false) => Verdict::not_applicable(sentence).and(say!("approval-no-trainees")),
        None => Verdict::undecided(sentence).and(say!("approval-trainees-unknown")).next(say!("approval-next-review")),
    }
}
