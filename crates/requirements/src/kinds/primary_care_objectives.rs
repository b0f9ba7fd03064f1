//! `primary-care-objectives`: objectives common to all specialties can be reached on the rotation; some suit it well.

use std::collections::BTreeMap;

use serde::Deserialize;
use training::ObjectiveCode;

use crate::case::Case;
use crate::finding::Evidence;
use crate::kinds::Judge;
use crate::objective::Activity;
use crate::primary_care::{Rotation, judged};
use crate::remaining::{Offer, ServiceField};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareObjectives {
    /// The common objectives that suit it well, by regulation.
    examples: BTreeMap<String, Vec<String>>,
    /// The rotation's name in a sentence.
    name: Bilingual,
}

impl Judge for PrimaryCareObjectives {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| self.verdict(case, rotation))
    }

    fn offers(&self, case: &Case<'_>) -> Vec<Offer> {
        let objectives = self.examples.get(case.record.training.regulation.as_str()).cloned();
        let rotation = Rotation::of(case);
        let parts = rotation.as_ref().map(|rotation| rotation.parts.as_slice()).unwrap_or_default();
        let part = parts.iter().find(|part| case.on <= part.to);
        // what is over can no longer be given objectives
        let is_over = rotation.is_some() && part.is_none();
        let offer = |objectives| Offer {
            name: self.name.clone(),
            activity: part.map_or(Activity::ServiceInPrimaryCare, |part| case.served(part)),
            objectives,
            field: Some(ServiceField::PrimaryCare),
            entry: part.map(|part| Evidence::entry("placements", &part.id)),
        };
        objectives.filter(|_| !is_over).map(offer).into_iter().collect()
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
