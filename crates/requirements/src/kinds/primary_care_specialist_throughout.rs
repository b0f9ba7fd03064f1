//! `primary-care-specialist-throughout`: on every day of the rotation the health centre has a permanently employed
//! specialist with supervisor training.

use std::collections::BTreeSet;

use calendar::{Date, next_day};
use serde::Deserialize;
use training::{Placement, SpecialtyId};

use crate::case::{Case, UnitCase};
use crate::kinds::Judge;
use crate::kinds::receiving_unit_specialist::{Qualified, qualified};
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareSpecialistThroughout {
    /// The specialty.
    specialty: String,
}

impl Judge for PrimaryCareSpecialistThroughout {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(case, rotation)))
    }
}

impl PrimaryCareSpecialistThroughout {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let specialty = SpecialtyId::new(self.specialty.as_str());
        let mut names = BTreeSet::new();
        for part in &rotation.parts {
            let Some(unit) = case.record.unit(&part.unit) else { continue };
            let view = UnitCase { view: case.record.unit_view(unit), on: case.on, requirement: case.requirement };
            if !view.staff_is_kept() {
                return Verdict::not_kept("people");
            }
            for day in days_of_change(&view, part) {
                match qualified(&view, &specialty, day) {
                    Qualified::Yes(found) => names.extend(found),
                    Qualified::Unknown => {
                        return Verdict::undecided(say!("pc-specialist-unknown", unit = unit.name.clone()))
                            .next(say!("pc-next-permanent"));
                    }
                    Qualified::No => return self.lacking(case, part, day),
                }
            }
        }
        rotation.holds(say!("pc-specialist-throughout", names = names.into_iter().collect::<Vec<String>>()))
    }

    fn lacking(&self, case: &Case<'_>, part: &Placement, day: Date) -> Verdict {
        let verdict = Verdict::amber(say!("pc-specialist-lacking", unit = case.unit_name(&part.unit), day = day));
        match case.decision() {
            Some(decision) => verdict
                .but_fulfilled()
                .and(say!("pc-decided", on = decision.on, reason = decision.reason.clone()))
                .with("decisions", &decision.id),
            None => verdict.next(say!("pc-next-other-centre")).due(part.from),
        }
    }
}

/// The first day of a period, and each day in it on which someone's employment or proof at the unit changes.
fn days_of_change(view: &UnitCase<'_>, part: &Placement) -> BTreeSet<Date> {
    let people = view.view.people.iter();
    let changes = people.flat_map(|person| {
        let rows = person.employments.iter().flatten();
        rows.flat_map(|row| [Some(row.from), row.to.map(next_day)].into_iter().flatten())
    });
    let within = changes.filter(|day| (part.from..=part.to).contains(day));
    within.chain(std::iter::once(part.from)).collect()
}
