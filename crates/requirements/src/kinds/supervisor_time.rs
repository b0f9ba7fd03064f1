//! `supervisor-time`: each supervisor of the unit has time set aside, by the number of trainees.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{PersonId, SupervisionTime};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorTime {
    /// Percent of a full-time position for each trainee.
    percent_per_trainee: u64,
    /// From so many percent of what is needed it is nearly enough.
    nearly_percent: u64,
}

impl JudgeUnit for SupervisorTime {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if !case.is_health_centre() {
            return Vec::new();
        }
        let Some(supervisors) = case.supervisors() else {
            return vec![Verdict::not_kept("units.mission.trainees")];
        };
        let each = supervisors.iter().map(|(person, trainees)| self.one(case, person, trainees.len())).collect();
        vec![Verdict::all_of(each).unwrap_or_else(|| Verdict::not_applicable(say!("unit-no-supervisors")))]
    }
}

impl SupervisorTime {
    fn one(&self, case: &UnitCase<'_>, person: &PersonId, trainees: usize) -> Verdict {
        let name = case.person_name(person);
        let Some(times) = case.person(person).and_then(|person| person.supervision_time.as_deref()) else {
            return Verdict::undecided(say!("supervisor-time-unknown", name = name))
                .next(say!("supervisor-time-next-enter"));
        };
        let here = |row: &&SupervisionTime| {
            row.unit == case.unit().id && OpenPeriod { from: row.from, to: row.to }.contains(case.on)
        };
        let set_aside: u64 = times.iter().filter(here).map(|row| u64::from(row.share_percent.basis_points())).sum();
        let count = u64::try_from(trainees).unwrap_or(u64::MAX);
        let wanted = count.saturating_mul(self.percent_per_trainee);
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        let percent = training::Decimal::from_hundredths(number(set_aside));
        let sentence =
            say!("supervisor-time", name = name, percent = percent, count = trainees, wanted = number(wanted));
        // shares are in hundredths of a percent
        if set_aside >= wanted.saturating_mul(100) {
            Verdict::fulfilled(sentence)
        } else if set_aside >= wanted.saturating_mul(self.nearly_percent) {
            Verdict::amber(sentence).next(say!("supervisor-time-next"))
        } else {
            Verdict::red(sentence).next(say!("supervisor-time-next"))
        }
    }
}
