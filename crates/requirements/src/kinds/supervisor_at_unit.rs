//! `supervisor-at-unit`: the principal supervisor serves where the trainee does, at the same unit or in the same house.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{PersonEmployment, UnitId};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorAtUnit {
    /// The same house is asked for, whatever unit; else the same unit.
    same_site: bool,
    /// A recorded decision on how the supervisor is available otherwise will do.
    #[serde(default)]
    other_arrangement_allowed: bool,
    /// It needs attention if less than so much of the supervisor's service is there.
    amber_below_percent: u64,
}

impl Judge for SupervisorAtUnit {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SupervisorAtUnit {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        case.of_principal(|assignment| {
            let Some(home) = case.home_unit() else {
                return Verdict::not_kept("employments").with("supervisors", &assignment.id);
            };
            let person = case.record.person(&assignment.person);
            let Some(employments) = person.and_then(|person| person.employments.as_deref()) else {
                return Verdict::not_kept("people.employments").with("supervisors", &assignment.id);
            };
            let day = case.day_of_service();
            let is_current = |row: &&PersonEmployment| OpenPeriod { from: row.from, to: row.to }.contains(day);
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                employments.iter().filter(is_current).partition(|row| self.is_here(case, &row.unit, home));
            let (name, unit) = (case.person_name(&assignment.person), case.unit_name(home));
            let verdict = if here.is_empty() {
                let sentence = say!("at-unit-not", name = name, unit = unit);
                match case.decision().filter(|_| self.other_arrangement_allowed) {
                    Some(decision) => Verdict::fulfilled(sentence)
                        .and(say!("at-unit-arranged", on = decision.on, reason = decision.reason.clone()))
                        .with("decisions", &decision.id),
                    None if self.other_arrangement_allowed => Verdict::red(sentence).next(say!("at-unit-next-arrange")),
                    None => Verdict::red(sentence).next(say!("at-unit-next-change")),
                }
            } else {
                match percent_here(&here, &elsewhere) {
                    Some(percent) if percent < self.amber_below_percent => {
                        let percent = i64::try_from(percent).unwrap_or_default();
                        Verdict::amber(say!("at-unit-partly", name = name, unit = unit, percent = percent))
                            .but_fulfilled()
                            .next(say!("at-unit-next-check"))
                    }
                    _ if here.iter().all(|row| row.unit != *home) => {
                        Verdict::fulfilled(say!("at-unit-same-house", name = name, unit = unit))
                    }
                    _ => Verdict::fulfilled(say!("at-unit", name = name, unit = unit)),
                }
            };
            verdict.with("supervisors", &assignment.id)
        })
    }

    fn is_here(&self, case: &Case<'_>, unit: &UnitId, home: &UnitId) -> bool {
        let site = |id: &UnitId| case.record.unit(id).and_then(|unit| unit.site.clone());
        unit == home || (self.same_site && site(home).is_some() && site(unit) == site(home))
    }
}

/// How much of a person's service is here, in whole percent rounded down; `None` where a share is not known.
fn percent_here(here: &[&PersonEmployment], elsewhere: &[&PersonEmployment]) -> Option<u64> {
    let sum = |rows: &[&PersonEmployment]| {
        rows.iter().map(|row| row.share_percent.map(|share| u64::from(share.basis_points()))).sum::<Option<u64>>()
    };
    if elsewhere.is_empty() {
        return Some(100);
    }
    let (here, elsewhere) = (sum(here)?, sum(elsewhere)?);
    (here * 100).checked_div(here + elsewhere)
}
