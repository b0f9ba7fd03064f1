//! `rotations-total`: the side rotations together, done and planned, last about so many full-time months.

use calendar::Months;
use serde::Deserialize;
use training::Placement;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationsTotal {
    /// The guideline, from.
    #[serde(deserialize_with = "parameters::months")]
    guideline_from_months: Months,
    /// The guideline, to; the same as from where the source gives one number.
    #[serde(deserialize_with = "parameters::months")]
    guideline_to_months: Months,
    /// Within the guideline, from.
    #[serde(deserialize_with = "parameters::months")]
    within_from_months: Months,
    /// Within the guideline, to.
    #[serde(deserialize_with = "parameters::months")]
    within_to_months: Months,
    /// Full-time months of the training before which the rotations need not be planned.
    #[serde(deserialize_with = "parameters::months")]
    planned_by_months: Months,
}

impl Judge for RotationsTotal {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RotationsTotal {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let rotations: Vec<&Placement> = case.side_rotations().collect();
        let total: Months = rotations.iter().map(|placement| case.placement_months(placement)).sum();
        let done: Months = rotations.iter().map(|placement| case.placement_months_through(placement, case.on)).sum();
        let (from, to) = (self.guideline_from_months, self.guideline_to_months);
        let guideline = if from == to {
            say!("rotations-about", months = from.whole_months())
        } else {
            say!("rotations-from-to", from = from.whole_months(), to = to.whole_months())
        };
        let sum = say!("rotations-sum", done = done, total = total);
        let too_few = !case.time.reaches(total, self.within_from_months);
        let too_many = !case.time.reaches(self.within_to_months, total);
        let served = case.time.counted().unwrap_or(self.planned_by_months);
        let verdict = if too_few && served < self.planned_by_months {
            Verdict::on_track(sum).next(say!("rotations-next-plan"))
        } else if too_few {
            Verdict::amber(sum).next(say!("rotations-next-more"))
        } else if too_many {
            Verdict::amber(sum).next(say!("rotations-next-fewer"))
        } else if done == total {
            Verdict::fulfilled(sum)
        } else {
            Verdict::on_track(sum).next(say!("rotations-next-follow"))
        };
        let verdict = verdict.and(guideline).with_all("placements", rotations.iter().map(|placement| &placement.id));
        case.record.training.planned_end_on.into_iter().fold(verdict, Verdict::due)
    }
}
