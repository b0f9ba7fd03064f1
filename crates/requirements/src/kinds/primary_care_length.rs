//! `primary-care-length`: the rotation lasts so many full-time weeks; longer with a reason and an objective it serves.

use calendar::WorkingDays;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged, weeks};
use crate::remaining::{Length, ServiceField};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareLength {
    /// Full-time weeks, from.
    weeks_from: i64,
    /// Full-time weeks, to.
    weeks_to: i64,
}

impl Judge for PrimaryCareLength {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| self.verdict(rotation))
    }

    fn length(&self, _: &Case<'_>, field: &ServiceField) -> Option<Length> {
        let is_it = *field == ServiceField::PrimaryCare;
        is_it.then_some(Length::Weeks { from: self.weeks_from, to: self.weeks_to })
    }
}

impl PrimaryCareLength {
    fn verdict(&self, rotation: &Rotation<'_>) -> Verdict {
        let days = rotation.working_days();
        let sentence = say!("pc-length", weeks = weeks(days), from = self.weeks_from, to = self.weeks_to);
        if days < WorkingDays::weeks(self.weeks_from) {
            let short = Verdict::amber(sentence).next(say!("pc-length-next-longer")).due(rotation.to());
            return rotation.while_it_can_change(short);
        }
        if days <= WorkingDays::weeks(self.weeks_to) {
            return rotation.holds(sentence);
        }
        let reason = rotation.details().find_map(|details| details.longer_because.clone());
        let serves = !rotation.objectives().is_empty();
        match reason {
            Some(reason) if serves => rotation.holds(sentence).and(say!("pc-length-reason", reason = reason)),
            reason => {
                let sentence = Verdict::amber(sentence);
                let verdict = match reason {
                    Some(_) => sentence.and(say!("pc-length-no-objective")),
                    None => sentence.and(say!("pc-length-no-reason")),
                };
                rotation.while_it_can_change(verdict.next(say!("pc-length-next-reason")).due(rotation.from()))
            }
        }
    }
}
