//! `college-time`: the time set aside for the coming specialist college is enough for the number of trainees.

use serde::Deserialize;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollegeTime {
    /// Minutes for each trainee.
    minutes_per_trainee: usize,
}

impl JudgeUnit for CollegeTime {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl CollegeTime {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(colleges) = &case.unit().colleges else {
            return Verdict::not_kept("colleges");
        };
        let coming = colleges.iter().filter(|college| college.held_on.is_none());
        let coming = coming.filter_map(|college| college.booked_for.map(|day| (day, college)));
        let Some((day, college)) = coming.filter(|(day, _)| *day >= case.on).min_by_key(|(day, _)| *day) else {
            return Verdict::not_applicable(say!("college-time-none-booked"));
        };
        let Some(trainees) = case.trainees() else {
            return Verdict::not_kept("units.mission.trainees");
        };
        let wanted = trainees.len() * self.minutes_per_trainee;
        let Some(minutes) = college.duration_minutes else {
            return Verdict::amber(say!("college-time-unknown", day = day, wanted = wanted))
                .next(say!("college-time-next"))
                .with("colleges", &college.id);
        };
        let sentence = say!("college-time", day = day, minutes = minutes, count = trainees.len(), wanted = wanted);
        if usize::try_from(minutes).unwrap_or(usize::MAX) >= wanted {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::amber(sentence).next(say!("college-time-next"))
        }
        .with("colleges", &college.id)
    }
}
