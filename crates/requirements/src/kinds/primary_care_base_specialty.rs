//! `primary-care-base-specialty`: the rotation is meant for a first, base specialty; for another it wants a reason.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareBaseSpecialty {
    /// Branch and add-on specialties, which build on a proof in another.
    build_on_another: Vec<String>,
}

impl Judge for PrimaryCareBaseSpecialty {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| self.verdict(case, rotation))
    }
}

impl PrimaryCareBaseSpecialty {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let specialty = case.specialty_name(case.specialty());
        let builds_on = self.build_on_another.iter().any(|id| id == case.specialty().as_str());
        let earlier = case.record.training.earlier_specialties.iter().flatten();
        let earlier: Vec<String> = earlier.map(|id| case.specialty_name(id)).collect();
        let sentence = match (builds_on, earlier.is_empty()) {
            (false, true) => return rotation.holds(say!("pc-base", specialty = specialty)),
            (true, _) => say!("pc-builds-on-another", specialty = specialty),
            (false, false) => say!("pc-has-earlier", earlier = earlier),
        };
        let reason = case.decision();
        match reason {
            Some(decision) => rotation
                .holds(sentence)
                .and(say!("pc-reason", on = decision.on, reason = decision.reason.clone()))
                .with("decisions", &decision.id),
            None => rotation.while_it_can_change(Verdict::amber(sentence).next(say!("pc-next-reason"))),
        }
    }
}
