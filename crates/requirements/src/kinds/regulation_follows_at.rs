//! `regulation-follows-at`: a region's main rule for which regulation a doctor follows, by whether AT was done in
//! Sweden; a right that the national rules give, or a recorded decision, stands above it.

use calendar::Date;
use serde::Deserialize;
use training::RegulationId;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegulationFollowsAt {
    /// The regulation for doctors with Swedish AT.
    #[serde(deserialize_with = "parameters::regulation")]
    with_at: RegulationId,
    /// The regulation for doctors without.
    #[serde(deserialize_with = "parameters::regulation")]
    without_at: RegulationId,
    /// Who began ST before this day may follow the older regulation by national right.
    #[serde(deserialize_with = "parameters::date")]
    national_right_if_begun_before: Date,
}

impl Judge for RegulationFollowsAt {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RegulationFollowsAt {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let training = &case.record.training;
        let begun = case.st_started_on();
        let regulation = case.national.document.clone();
        let Some(swedish_at) = training.swedish_at else {
            return Verdict::amber(say!("follows-at-unknown")).next(say!("follows-at-next-ask")).due(begun);
        };
        let wanted = if swedish_at { self.with_at } else { self.without_at };
        if training.regulation == wanted {
            return Verdict::fulfilled(if swedish_at {
                say!("follows-at-with", regulation = regulation)
            } else {
                say!("follows-at-without", regulation = regulation)
            });
        }
        if !swedish_at && begun < self.national_right_if_begun_before {
            let before = self.national_right_if_begun_before;
            return Verdict::fulfilled(say!("follows-at-national-right", begun = begun, before = before));
        }
        let departs = if swedish_at {
            say!("follows-at-departs-with", regulation = regulation)
        } else {
            say!("follows-at-departs-without", regulation = regulation)
        };
        match case.decision() {
            Some(decision) => {
                let verdict = if swedish_at { Verdict::fulfilled(departs) } else { Verdict::amber(departs) };
                let verdict = verdict
                    .and(say!("follows-at-decided", on = decision.on, reason = decision.reason.clone()))
                    .with("decisions", &decision.id);
                if swedish_at { verdict } else { verdict.next(say!("follows-at-next-ask-authority")) }
            }
            // the national rules leave the choice to a doctor with AT, so only the record of it is missing
            None if swedish_at => Verdict::amber(departs).next(say!("follows-at-next-record")).due(begun),
            None => Verdict::red(departs).next(say!("follows-at-next-change")).due(begun),
        }
    }
}
