//! `receiving-unit-specialist`: a health centre that receives side rotations has a permanently employed specialist with
//! supervisor training.

use calendar::{Date, OpenPeriod};
use serde::Deserialize;
use training::{Person, SpecialtyId};

use crate::case::{UnitCase, is_specialist};
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceivingUnitSpecialist {
    /// The specialty.
    specialty: String,
}

impl JudgeUnit for ReceivingUnitSpecialist {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        // only units that receive such rotations
        case.unit().rotation_documents.iter().map(|_| self.verdict(case)).collect()
    }
}

impl ReceivingUnitSpecialist {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        if !case.staff_is_kept() {
            return Verdict::not_kept("people");
        }
        match qualified(case, &SpecialtyId::new(self.specialty.as_str()), case.on) {
            Qualified::Yes(names) => Verdict::fulfilled(say!("receiving-specialist", names = names)),
            Qualified::Unknown => {
                Verdict::undecided(say!("receiving-specialist-unknown")).next(say!("pc-next-permanent"))
            }
            Qualified::No => {
                let told = say!("receiving-specialist-none");
                match case.decision() {
                    Some(decision) => Verdict::amber(told)
                        .but_fulfilled()
                        .and(say!("pc-decided", on = decision.on, reason = decision.reason.clone()))
                        .with("decisions", &decision.id),
                    None => Verdict::red(told).next(say!("receiving-next-specialist")),
                }
            }
        }
    }
}

/// Whether a unit has someone who may supervise the rotation on a day.
pub enum Qualified {
    /// These have.
    Yes(Vec<String>),
    /// Someone might, but it is not kept here how she is employed or trained.
    Unknown,
    /// Nobody has.
    No,
}

/// The permanently employed specialists with supervisor training at a unit on a day.
pub fn qualified(case: &UnitCase<'_>, specialty: &SpecialtyId, on: Date) -> Qualified {
    let mut names = Vec::new();
    let mut unknown = false;
    for person in case.staff_on(on).filter(|person| is_specialist(person, specialty, on)) {
        match (is_permanent(case, person, on), is_trained(person, on)) {
            (Some(true), Some(true)) => names.push(person.name.clone()),
            (Some(false), _) | (_, Some(false)) => {}
            _ => unknown = true,
        }
    }
    match (names.is_empty(), unknown) {
        (false, _) => Qualified::Yes(names),
        (true, true) => Qualified::Unknown,
        (true, false) => Qualified::No,
    }
}

/// Whether a person is permanently employed at the unit on a day; `None`: not known.
pub fn is_permanent(case: &UnitCase<'_>, person: &Person, on: Date) -> Option<bool> {
    let unit = &case.unit().id;
    let rows = person.employments.iter().flatten();
    let rows = rows.filter(|row| row.unit == *unit && OpenPeriod { from: row.from, to: row.to }.contains(on));
    let known: Vec<Option<bool>> = rows.map(|row| row.permanent).collect();
    // one permanent employment is enough, and one unknown might be one
    match (known.contains(&Some(true)), known.contains(&None)) {
        (true, _) => Some(true),
        (false, true) => None,
        (false, false) => Some(false),
    }
}

fn is_trained(person: &Person, on: Date) -> Option<bool> {
    let trainings = person.supervisor_training.as_ref()?;
    Some(trainings.iter().any(|training| training.completed_on <= on))
}
