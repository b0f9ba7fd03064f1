//! `primary-care-supervision`: about so much supervision a week is planned at the health centre, and held.

use std::collections::BTreeSet;

use calendar::IsoWeek;
use serde::Deserialize;
use training::UnitId;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareSupervision {
    /// Minutes a week, about.
    minutes_per_week: u32,
    /// Percent of the minutes that suffices, since it is only about so much.
    percent_suffices: i64,
}

impl Judge for PrimaryCareSupervision {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(case, rotation)))
    }
}

impl PrimaryCareSupervision {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let planned = rotation.details().filter_map(|details| details.supervision_minutes_per_week).max();
        let wanted = i64::from(self.minutes_per_week);
        let enough = |minutes: i64, weeks: i64| minutes * 100 >= weeks * wanted * self.percent_suffices;
        // a week counts when its last day at the health centre has passed, and only where there was such a day
        let weeks: BTreeSet<IsoWeek> = rotation.days_through(case.on).map(IsoWeek::of).collect();
        let weeks: BTreeSet<_> =
            weeks.into_iter().filter(|week| week.sunday() <= case.on || rotation.to() <= case.on).collect();
        let Some(sessions) = case.record.supervision_sessions.as_ref().filter(|_| !weeks.is_empty()) else {
            return match planned {
                Some(minutes) if enough(i64::from(minutes), 1) => {
                    Verdict::on_track(say!("pc-supervision-planned", minutes = minutes, wanted = wanted))
                }
                Some(minutes) => Verdict::amber(say!("pc-supervision-planned", minutes = minutes, wanted = wanted))
                    .next(say!("pc-next-supervision"))
                    .due(rotation.from()),
                None if !weeks.is_empty() => Verdict::not_kept("supervision_sessions"),
                None => Verdict::on_track(say!("pc-supervision-unplanned", wanted = wanted))
                    .next(say!("pc-next-supervision"))
                    .due(rotation.from()),
            };
        };
        let held: Vec<_> = sessions
            .iter()
            .filter(|session| session.held != Some(false) && session.on <= case.on)
            .filter(|session| {
                let at = |unit: &UnitId| rotation.parts.iter().any(|part| part.unit == *unit);
                session.unit.as_ref().is_some_and(at) && weeks.contains(&IsoWeek::of(session.on))
            })
            .collect();
        let minutes: i64 = held.iter().map(|session| i64::from(session.duration_minutes)).sum();
        let count = i64::try_from(weeks.len()).unwrap_or(i64::MAX);
        let told = say!("pc-supervision-held", minutes = minutes, weeks = count, wanted = wanted);
        let verdict = if enough(minutes, count) {
            rotation.holds(told)
        } else {
            Verdict::amber(told).next(say!("pc-next-supervision")).due(rotation.to())
        };
        verdict.with_all("supervision_sessions", held.iter().map(|session| &session.id))
    }
}
