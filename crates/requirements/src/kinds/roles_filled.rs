//! `roles-filled`: supervisor, unit manager and director of studies are named around the trainee.

use serde::Deserialize;
use training::PersonRole;

use crate::case::{Case, holders};
use crate::kinds::Judge;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RolesFilled {}

impl Judge for RolesFilled {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    if case.record.supervisors.is_none() {
        return Verdict::not_kept("supervisors");
    }
    let day = case.day_of_service();
    let home = case.employment_on(day).map(|employment| &employment.unit).or_else(|| case.home_unit());
    let Some(unit) = home.and_then(|unit| case.record.unit(unit)) else {
        return Verdict::not_kept("employments");
    };
    let at_unit = |role| holders(case.record.unit_view(unit), role, day).map(|found| !found.is_empty());
    let supervisor = case.principal_on(day).is_some();
    let (manager, director) = (at_unit(PersonRole::UnitManager), at_unit(PersonRole::DirectorOfStudies));
    let roles = [
        (Some(supervisor), Arg::Term("role-supervisor")),
        (director, Arg::Term("role-director-of-studies")),
        (manager, Arg::Term("role-unit-manager")),
    ];
    let which = |wanted: Option<bool>| -> Vec<Arg> {
        roles.iter().filter(|(filled, _)| *filled == wanted).map(|(_, role)| role.clone()).collect()
    };
    let (missing, unknown) = (which(Some(false)), which(None));
    let verdict = if !missing.is_empty() {
        let sentence = say!("roles-missing", roles = Arg::List(missing));
        if !supervisor || director == Some(false) { Verdict::red(sentence) } else { Verdict::amber(sentence) }
            .next(say!("roles-next"))
    } else if !unknown.is_empty() {
        Verdict::undecided(say!("roles-unknown", roles = Arg::List(unknown))).next(say!("roles-next-enter"))
    } else {
        Verdict::fulfilled(say!("roles-filled"))
    };
    case.not_grave_before_start(verdict)
}
