//! `training-climate`: the unit's trainees rate its training climate well, every year.

use calendar::add_months;
use serde::Deserialize;
use training::ClimateRating;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingClimate {
    /// A mean from which the climate is good.
    #[serde(deserialize_with = "parameters::hundredths")]
    good: i64,
    /// A mean below which it is bad.
    #[serde(deserialize_with = "parameters::hundredths")]
    least: i64,
    /// A fall since the rating before that is sharp.
    #[serde(deserialize_with = "parameters::hundredths")]
    sharp_fall: i64,
    /// Months from one rating to the next.
    every_months: i32,
}

impl JudgeUnit for TrainingClimate {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl TrainingClimate {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(ratings) = case.mission().and_then(|mission| mission.climate.as_deref()) else {
            return Verdict::not_kept("units.mission.climate");
        };
        let mut past: Vec<&ClimateRating> = ratings.iter().filter(|row| row.on <= case.on).collect();
        past.sort_by_key(|row| row.on);
        let Some(last) = past.pop() else {
            return Verdict::amber(say!("climate-none")).next(say!("climate-next-ask"));
        };
        let rating = last.rating.hundredths();
        let fell = past.pop().filter(|before| before.rating.hundredths() - rating >= self.sharp_fall);
        let sentence = say!("climate-rated", on = last.on, rating = last.rating);
        let due = add_months(last.on, self.every_months);
        let verdict = if let Some(before) = fell {
            Verdict::red(sentence).and(say!("climate-fell", before = before.rating)).next(say!("climate-next-talk"))
        } else if rating < self.least {
            Verdict::red(sentence).next(say!("climate-next-talk"))
        } else if rating < self.good {
            Verdict::amber(sentence).next(say!("climate-next-talk"))
        } else if due < case.on {
            Verdict::amber(sentence).and(say!("climate-old", due = due)).next(say!("climate-next-ask"))
        } else {
            Verdict::fulfilled(sentence)
        };
        verdict.due(due).with("mission", &last.id)
    }
}
