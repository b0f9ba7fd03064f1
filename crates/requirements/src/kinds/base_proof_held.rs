//! `base-proof-held`: a branch or add-on specialty builds on a proof in a base specialty.

use serde::Deserialize;
use training::SpecialtyId;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaseProofHeld {
    /// The branch and add-on specialties.
    build_on_another: Vec<String>,
}

impl Judge for BaseProofHeld {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let builds_on = |id: &SpecialtyId| self.build_on_another.iter().any(|known| known == id.as_str());
        if !builds_on(case.specialty()) {
            return Vec::new();
        }
        let specialty = case.specialty_name(case.specialty());
        let verdict = match &case.record.training.earlier_specialties {
            None => {
                Verdict::amber(say!("base-proof-unknown", specialty = specialty)).next(say!("base-proof-next-enter"))
            }
            Some(earlier) => {
                let held: Vec<String> =
                    earlier.iter().filter(|id| !builds_on(id)).map(|id| case.specialty_name(id)).collect();
                if held.is_empty() {
                    Verdict::red(say!("base-proof-none", specialty = specialty)).next(say!("base-proof-next-base"))
                } else {
                    Verdict::fulfilled(say!("base-proof", specialty = specialty, held = held))
                }
            }
        };
        vec![case.over().unwrap_or_else(|| case.not_grave_before_start(verdict))]
    }
}
