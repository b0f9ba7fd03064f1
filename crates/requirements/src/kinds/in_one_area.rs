//! `in-one-area`: the unit belongs to exactly one area, with exactly one head of operations.

use calendar::{Date, OpenPeriod};
use serde::Deserialize;
use training::{AreaMembership, PersonRole};

use crate::case::{UnitCase, holders};
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InOneArea {}

impl JudgeUnit for InOneArea {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![verdict(case)] } else { Vec::new() }
    }
}

fn verdict(case: &UnitCase<'_>) -> Verdict {
    let Some(areas) = case.mission().and_then(|mission| mission.areas.as_deref()) else {
        return Verdict::not_kept("units.mission.areas");
    };
    let now = |row: &&AreaMembership| OpenPeriod { from: row.from.unwrap_or(Date::MIN), to: row.to }.contains(case.on);
    let areas: Vec<String> = areas.iter().filter(now).map(|row| row.area.clone()).collect();
    let Some(heads) = holders(case.view, PersonRole::HeadOfOperations, case.on) else {
        return Verdict::not_kept("units.mission.responsible");
    };
    let heads: Vec<String> = heads.into_iter().map(|person| case.person_name(person)).collect();
    match (areas.as_slice(), heads.as_slice()) {
        ([area], [head]) => Verdict::fulfilled(say!("area-one", area = area.clone(), head = head.clone())),
        ([], _) => Verdict::red(say!("area-none")).next(say!("area-next")),
        ([_], []) => Verdict::red(say!("area-no-head", areas = areas)).next(say!("area-next-head")),
        ([_], _) => Verdict::red(say!("area-many-heads", heads = heads)).next(say!("area-next-head")),
        _ => Verdict::red(say!("area-many", areas = areas)).next(say!("area-next")),
    }
}
