//! `primary-care-regular-contact`: the supervisor at the health centre is a regular doctor contact there, if possible.

use calendar::OpenPeriod;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareRegularContact {}

impl Judge for PrimaryCareRegularContact {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| verdict(case, rotation))
    }
}

fn verdict(case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
    let named = rotation.parts.iter().find_map(|part| Some((*part, rotation.supervisor_of(part)?)));
    let Some((part, supervisor)) = named else {
        return Verdict::not_applicable(say!("pc-contact-no-supervisor"));
    };
    let name = case.person_name(supervisor);
    let here = case.record.person(supervisor).and_then(|person| {
        let rows = person.employments.iter().flatten();
        let mut rows = rows.filter(|row| row.unit == part.unit);
        rows.find(|row| OpenPeriod { from: row.from, to: row.to }.contains(part.from))
    });
    match here.and_then(|row| row.regular_contact) {
        Some(true) => rotation.holds(say!("pc-contact", name = name)),
        Some(false) => Verdict::on_track(say!("pc-contact-not", name = name)),
        None => Verdict::undecided(say!("pc-contact-unknown", name = name)),
    }
}
