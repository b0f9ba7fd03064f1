//! `receiving-unit-not-only-hired`: a health centre that receives side rotations has doctors of its own.

use serde::Deserialize;
use training::{Person, PersonRole};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::kinds::receiving_unit_specialist::is_permanent;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceivingUnitNotOnlyHired {}

impl JudgeUnit for ReceivingUnitNotOnlyHired {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        // only units that receive such rotations
        case.unit().rotation_documents.iter().map(|_| verdict(case)).collect()
    }
}

fn verdict(case: &UnitCase<'_>) -> Verdict {
    let unit = &case.unit().id;
    let is_doctor = |person: &&Person| {
        let rows = person.employments.iter().flatten();
        rows.into_iter().any(|row| row.unit == *unit && row.role == PersonRole::Doctor)
    };
    let doctors: Vec<&Person> = case.staff_on(case.on).filter(is_doctor).collect();
    if doctors.is_empty() {
        return Verdict::not_kept("people");
    }
    let permanent: Vec<Option<bool>> = doctors.iter().map(|person| is_permanent(case, person, case.on)).collect();
    let own = permanent.iter().filter(|known| **known == Some(true)).count();
    if own > 0 {
        return Verdict::fulfilled(say!("receiving-own-doctors", own = own, count = doctors.len()));
    }
    if permanent.contains(&None) {
        return Verdict::undecided(say!("receiving-own-unknown")).next(say!("pc-next-permanent"));
    }
    let verdict = Verdict::amber(say!("receiving-only-hired", count = doctors.len()));
    match case.decision() {
        Some(decision) => verdict
            .but_fulfilled()
            .and(say!("pc-decided", on = decision.on, reason = decision.reason.clone()))
            .with("decisions", &decision.id),
        None => verdict.next(say!("receiving-next-hired")),
    }
}
