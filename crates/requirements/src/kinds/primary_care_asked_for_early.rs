//! `primary-care-asked-for-early`: the rotation is asked for so long before it begins that both units can plan.

use calendar::days_between;
use serde::Deserialize;

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareAskedForEarly {
    /// Weeks from the request to the first day.
    weeks_before: u32,
}

impl Judge for PrimaryCareAskedForEarly {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(rotation)))
    }
}

impl PrimaryCareAskedForEarly {
    fn verdict(&self, rotation: &Rotation<'_>) -> Verdict {
        let asked = rotation.details().filter_map(|details| details.requested_on).min();
        let Some(asked) = asked else {
            return Verdict::undecided(say!("pc-asked-unknown")).next(say!("pc-next-asked"));
        };
        let from = rotation.from();
        let weeks = days_between(asked, from).div_euclid(7);
        let told = say!("pc-asked", asked = asked, from = from, weeks = weeks);
        if days_after(asked, self.weeks_before * 7) <= from {
            rotation.holds(told)
        } else {
            Verdict::amber(told)
                .and(say!("pc-asked-late", weeks = self.weeks_before))
                .next(say!("pc-next-tell-both"))
                .due(from)
        }
    }
}
