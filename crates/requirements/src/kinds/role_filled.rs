//! `role-filled`: someone holds a role at the unit.

use serde::Deserialize;
use training::PersonRole;

use crate::case::{UnitCase, holders};
use crate::kinds::JudgeUnit;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleFilled {
    /// The role.
    #[serde(deserialize_with = "parameters::person_role")]
    role: PersonRole,
    /// As people name it.
    name: Bilingual,
}

impl JudgeUnit for RoleFilled {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl RoleFilled {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(holders) = holders(case.view, self.role, case.on) else {
            return Verdict::not_kept("units.mission.responsible");
        };
        let role = self.name.clone();
        let names: Vec<String> = holders.into_iter().map(|person| case.person_name(person)).collect();
        if names.is_empty() {
            Verdict::red(say!("role-vacant", role = role.clone())).next(say!("role-next", role = role))
        } else {
            Verdict::fulfilled(say!("role-held", role = role, names = names))
        }
    }
}
