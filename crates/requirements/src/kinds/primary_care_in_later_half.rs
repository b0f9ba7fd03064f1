//! `primary-care-in-later-half`: the rotation begins when so much of the training is done, and not after so many years.

use calendar::{Months, Share, previous_day};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareInLaterHalf {
    /// Percent of the regulation's least time that is served when it begins.
    percent_served: u32,
    /// It begins by the end of this year of full-time training.
    latest_year: i64,
}

impl Judge for PrimaryCareInLaterHalf {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(case, rotation)))
    }
}

impl PrimaryCareInLaterHalf {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let from = rotation.from();
        let minimum = case.time.minimum();
        let Some(served) = case.time.counted_through(previous_day(from)) else {
            return Verdict::not_kept("employments");
        };
        let share = Share::from_basis_points(self.percent_served.saturating_mul(100)).unwrap_or(Share::FULL);
        let wanted = minimum.times_share(share);
        let latest = Months::whole(self.latest_year * 12);
        let sentence = say!("pc-when-served", from = from, served = served, minimum = minimum.whole_months());
        if !case.time.reaches(served, wanted) {
            let verdict = Verdict::amber(sentence).and(say!("pc-when-early", wanted = wanted.whole_months()));
            let verdict = verdict.next(say!("pc-when-next-later"));
            return match case.time.fully_reached_on(wanted) {
                Some(day) => verdict.and(say!("pc-when-half-on", day = day)).due(from),
                None => verdict.due(from),
            };
        }
        if served >= latest {
            return Verdict::amber(sentence)
                .and(say!("pc-when-late", year = self.latest_year))
                .next(say!("pc-when-next-earlier"))
                .due(from);
        }
        rotation.holds(sentence)
    }
}
