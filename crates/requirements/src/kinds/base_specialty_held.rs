//! `base-specialty-held`: a specialty that builds on another asks for a proof in a base specialty.

use serde::Deserialize;
use training::SpecialtyId;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaseSpecialtyHeld {
    /// The specialties that are no base specialties (gren- och tilläggsspecialiteter).
    building_on_a_base: Vec<String>,
}

impl Judge for BaseSpecialtyHeld {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        if self.is_base(case.specialty()) {
            return Vec::new();
        }
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl BaseSpecialtyHeld {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(earlier) = &case.record.training.earlier_specialties else {
            return Verdict::not_kept("training.earlier_specialties").next(say!("base-specialty-next-enter"));
        };
        let specialty = case.specialty_name(case.specialty());
        match earlier.iter().find(|id| self.is_base(id)) {
            Some(base) => {
                Verdict::fulfilled(say!("base-specialty-held", specialty = specialty, base = case.specialty_name(base)))
            }
            None => Verdict::red(say!("base-specialty-missing", specialty = specialty))
                .next(say!("base-specialty-next-proof"))
                .due(case.record.training.started_on),
        }
    }

    fn is_base(&self, specialty: &SpecialtyId) -> bool {
        !self.building_on_a_base.iter().any(|id| id == specialty.as_str())
    }
}
