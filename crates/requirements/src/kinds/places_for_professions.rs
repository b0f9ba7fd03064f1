//! `places-for-professions`: the unit offers training places for every profession that it has.

use serde::Deserialize;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesForProfessions {}

impl JudgeUnit for PlacesForProfessions {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![verdict(case)] } else { Vec::new() }
    }
}

fn verdict(case: &UnitCase<'_>) -> Verdict {
    let Some(professions) = case.mission().and_then(|mission| mission.professions.as_deref()) else {
        return Verdict::not_kept("units.mission.professions");
    };
    if professions.is_empty() {
        return Verdict::amber(say!("professions-none-entered")).next(say!("professions-next-enter"));
    }
    let without: Vec<String> =
        professions.iter().filter(|row| row.places == 0).map(|row| row.profession.clone()).collect();
    if without.is_empty() {
        Verdict::fulfilled(say!("professions-all", count = professions.len()))
    } else if without.len() == professions.len() {
        Verdict::amber(say!("professions-no-places")).next(say!("professions-next-offer"))
    } else {
        Verdict::amber(say!("professions-some", without = without)).next(say!("professions-next-offer"))
    }
}
