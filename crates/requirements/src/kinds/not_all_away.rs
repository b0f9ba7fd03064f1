//! `not-all-away`: not all of the unit's trainees are away on side rotations at the same time.

use std::collections::BTreeSet;

use calendar::{Date, OpenPeriod, add_months, next_day};
use serde::Deserialize;
use training::UnitTrainee;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotAllAway {
    /// From so many percent of the trainees away, many are.
    many_percent: usize,
    /// Months ahead that are looked at.
    months_ahead: i32,
}

impl JudgeUnit for NotAllAway {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl NotAllAway {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(all) = case.mission().and_then(|mission| mission.trainees.as_deref()) else {
            return Verdict::not_kept("units.mission.trainees");
        };
        let until = add_months(case.on, self.months_ahead);
        // who is here or away changes only where a period begins or ends
        let begins = all.iter().flat_map(|row| {
            let away = row.away.iter().flatten().flat_map(|away| [away.from, next_day(away.to)]);
            away.chain([row.from]).chain(row.to.map(next_day))
        });
        let days: BTreeSet<Date> = begins.chain([case.on]).filter(|day| case.on <= *day && *day <= until).collect();
        let mut many: Option<(Date, usize, usize)> = None;
        let mut several = false;
        for day in days {
            let here = all.iter().filter(|row| OpenPeriod { from: row.from, to: row.to }.contains(day));
            let here: Vec<&UnitTrainee> = here.collect();
            if here.len() < 2 {
                continue;
            }
            several = true;
            if here.iter().any(|row| row.away.is_none()) {
                return Verdict::not_kept("units.mission.trainees.away");
            }
            let away = here.iter().filter(|row| is_away(row, day)).count();
            if away == here.len() {
                return Verdict::amber(say!("away-all", on = day, count = away)).due(day).next(say!("away-next"));
            }
            if away * 100 >= here.len() * self.many_percent {
                many = many.or(Some((day, away, here.len())));
            }
        }
        let months = i64::from(self.months_ahead);
        match many {
            Some((on, away, of)) => {
                Verdict::amber(say!("away-many", on = on, away = away, of = of)).due(on).next(say!("away-next"))
            }
            None if several => Verdict::fulfilled(say!("away-never-all", months = months)),
            None => Verdict::not_applicable(say!("away-one-trainee")),
        }
    }
}

fn is_away(trainee: &UnitTrainee, day: Date) -> bool {
    trainee.away.iter().flatten().any(|away| (away.from..=away.to).contains(&day))
}
