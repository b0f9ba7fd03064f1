//! `health-centre-majority`: most of the training is served at a health centre, not on side rotations.

use calendar::Months;
use serde::Deserialize;
use training::{Placement, UnitKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthCentreMajority {
    /// So many percent more or less is about equal.
    about_equal_percent: i64,
}

impl Judge for HealthCentreMajority {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        case.st_since().map(|from| case.over().unwrap_or_else(|| self.verdict(case, from))).into_iter().collect()
    }
}

impl HealthCentreMajority {
    fn verdict(&self, case: &Case<'_>, from: calendar::Date) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let Some(end) = case.time.planned_end_on() else {
            return Verdict::undecided(say!("majority-no-end")).next(say!("majority-next-end"));
        };
        let Some(served) = case.service_in(from, end) else {
            return Verdict::not_kept("employments");
        };
        let elsewhere = |placement: &&Placement| {
            let unit = case.record.unit(&placement.unit);
            unit.is_none_or(|unit| unit.kind != UnitKind::HealthCentre) && papers::stands(case, placement)
        };
        let rotations: Vec<&Placement> = case.side_rotations().filter(elsewhere).collect();
        let away: Months = rotations.iter().map(|placement| case.placement_months_through(placement, end)).sum();
        // hospital placements of an integrated BT are neither
        let basic: Months = case
            .placements()
            .filter(|placement| placement.bt_part.is_some() && placement.from >= from && elsewhere(placement))
            .map(|placement| case.placement_months_through(placement, end))
            .sum();
        let home = served - (away + basic).min(served);
        let percent = home.percent_of(away).unwrap_or(i64::MAX);
        let sentence = say!("majority-months", home = home, away = away);
        let verdict = if percent > 100 + self.about_equal_percent {
            if end < case.on { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) }
        } else if percent >= 100 - self.about_equal_percent {
            Verdict::amber(sentence).next(say!("majority-next"))
        } else {
            Verdict::red(sentence).next(say!("majority-next"))
        };
        verdict.due(end).with_all("placements", rotations.iter().map(|placement| &placement.id))
    }
}
