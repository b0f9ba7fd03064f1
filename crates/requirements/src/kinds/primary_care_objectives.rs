//! `primary-care-objectives`: objectives common to all specialties can be reached on the rotation; some suit it well.

use std::collections::BTreeMap;

use serde::Deserialize;
use training::ObjectiveCode;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareObjectives {
    /// The common objectives that suit it well, by regulation.
    examples: BTreeMap<String, Vec<String>>,
}

impl Judge for PrimaryCareObjectives {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| self.verdict(case, rotation))
    }
}

impl PrimaryCareObjectives {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let common: Vec<&ObjectiveCode> =
            rotation.objectives().into_iter().filter(|code| case.national.is_common(code.as_str())).collect();
        let codes = |codes: &[&ObjectiveCode]| -> Vec<String> { codes.iter().map(ToString::to_string).collect() };
        if common.is_empty() {
            let none = Verdict::on_track(say!("pc-objectives-none"));
            let regulation = case.record.training.regulation.as_str();
            let examples = self.examples.get(regulation).filter(|_| !rotation.is_over());
            return match examples {
                Some(examples) => none.and(say!("pc-objectives-examples", codes = examples.clone())),
                None => none,
            };
        }
        let told = say!("pc-objectives-chosen", codes = codes(&common));
        let certified = common.iter().all(|code| is_certified(case, code));
        if certified { Verdict::fulfilled(told) } else { Verdict::on_track(told).and(say!("pc-objectives-certify")) }
    }
}

fn is_certified(case: &Case<'_>, code: &ObjectiveCode) -> bool {
    case.record.certificates.iter().flatten().any(|certificate| {
        case.happened(certificate.signed_on).is_some()
            && case.happened(certificate.withdrawn_on).is_none()
            && certificate.objectives.iter().flatten().any(|named| named.as_str().eq_ignore_ascii_case(code.as_str()))
    })
}
