//! `supervisor-mainly-here`: the principal supervisor serves mainly at the trainee's own unit.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::PersonEmployment;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorMainlyHere {
    /// Percent of the supervisor's service that must be passed; just as much is nearly enough.
    more_than_percent: u64,
}

impl Judge for SupervisorMainlyHere {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SupervisorMainlyHere {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        case.of_principal(|assignment| {
            let day = case.day_of_service();
            let employment = case.employment_on(day);
            let Some(home) = employment.map(|employment| &employment.unit).or_else(|| case.home_unit()) else {
                return Verdict::not_kept("employments").with("supervisors", &assignment.id);
            };
            let person = case.record.person(&assignment.person);
            let Some(employments) = person.and_then(|person| person.employments.as_deref()) else {
                return Verdict::not_kept("people.employments").with("supervisors", &assignment.id);
            };
            let now = |row: &&PersonEmployment| OpenPeriod { from: row.from, to: row.to }.contains(day);
            let rows: Vec<&PersonEmployment> = employments.iter().filter(now).collect();
            let (name, unit) = (case.person_name(&assignment.person), case.unit_name(home));
            let verdict = if rows.iter().all(|row| row.unit != *home) {
                Verdict::red(say!("mainly-here-never", name = name, unit = unit)).next(say!("mainly-here-next"))
            } else if rows.iter().all(|row| row.unit == *home) {
                Verdict::fulfilled(say!("mainly-here-only", name = name, unit = unit))
            } else {
                self.by_shares(&rows, home, name, unit)
            };
            verdict.with("supervisors", &assignment.id)
        })
    }

    fn by_shares(&self, rows: &[&PersonEmployment], home: &training::UnitId, name: String, unit: String) -> Verdict {
        let share = |row: &&PersonEmployment| row.share_percent.map(|share| u64::from(share.basis_points()));
        let sum = |rows: &mut dyn Iterator<Item = &PersonEmployment>| rows.map(|row| share(&row)).sum::<Option<u64>>();
        let all = sum(&mut rows.iter().copied());
        let here = sum(&mut rows.iter().copied().filter(|row| row.unit == *home));
        let (Some(all), Some(here)) = (all.filter(|all| *all > 0), here) else {
            return Verdict::undecided(say!("mainly-here-unknown", name = name)).next(say!("mainly-here-next-enter"));
        };
        let percent = i64::try_from(here * 100 / all).unwrap_or_default();
        let sentence = say!("mainly-here-percent", name = name, unit = unit, percent = percent);
        if here * 100 > all * self.more_than_percent {
            Verdict::fulfilled(sentence)
        } else if here * 100 == all * self.more_than_percent {
            Verdict::amber(sentence).next(say!("mainly-here-next"))
        } else {
            Verdict::red(sentence).next(say!("mainly-here-next"))
        }
    }
}
