//! `primary-care-at-health-centre`: the rotation is at a health centre; what is elsewhere is only a part of it.

use serde::Deserialize;
use training::{Placement, PlacementKind, UnitKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareAtHealthCentre {}

impl Judge for PrimaryCareAtHealthCentre {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(verdict(case, rotation)))
    }
}

fn verdict(case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
    let kind = |part: &Placement| case.record.unit(&part.unit).map(|unit| unit.kind);
    let at_centre = rotation.parts.iter().find(|part| kind(part) == Some(UnitKind::HealthCentre));
    let elsewhere = |part: &&&Placement| {
        kind(part) != Some(UnitKind::HealthCentre) && (at_centre.is_none() || part.kind != PlacementKind::Observership)
    };
    match rotation.parts.iter().find(elsewhere) {
        None => {
            let unit = at_centre.map(|part| case.unit_name(&part.unit)).unwrap_or_default();
            rotation.holds(say!("pc-at-centre", unit = unit))
        }
        Some(part) if kind(part).is_none() => {
            Verdict::undecided(say!("pc-unit-unknown", unit = case.unit_name(&part.unit)))
        }
        Some(part) => Verdict::amber(say!("pc-not-at-centre", unit = case.unit_name(&part.unit)))
            .next(say!("pc-next-centre"))
            .due(part.from),
    }
}
