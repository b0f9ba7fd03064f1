//! `objective-codes-known`: the objectives that certificates and activities name are objectives of this training.

use std::collections::BTreeSet;

use serde::Deserialize;
use training::{EntryId, ObjectiveCode};

use crate::case::Case;
use crate::finding::Evidence;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveCodesKnown {}

impl Judge for ObjectiveCodesKnown {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let Some(objectives) = case.national.objectives(case.specialty()) else {
            return Vec::new();
        };
        let basic = case.national.basic_training_objectives();
        let known: BTreeSet<&str> =
            objectives.into_iter().chain(basic).map(|objective| objective.code.as_str()).collect();
        // capitals seldom differ, so the slow comparison is seldom made
        let is_known = |code: &str| known.contains(code) || known.iter().any(|known| known.eq_ignore_ascii_case(code));
        let (mut unknown, mut evidence, mut kept) = (BTreeSet::new(), Vec::new(), false);
        for (section, entries) in sections(case) {
            let Some(entries) = entries else { continue };
            kept = true;
            for (id, codes) in entries {
                for code in codes.iter().filter(|code| !is_known(code.as_str())) {
                    unknown.insert((code.in_order(), code.as_str()));
                    evidence.push(Evidence::entry(section, id));
                }
            }
        }
        evidence.dedup();
        vec![if !kept {
            Verdict::not_kept("certificates")
        } else if unknown.is_empty() {
            Verdict::fulfilled(say!("codes-known"))
        } else {
            let codes: Vec<String> = unknown.into_iter().map(|(_, code)| code.to_owned()).collect();
            let mut verdict = Verdict::amber(say!("codes-unknown", count = codes.len(), codes = codes))
                .next(say!("codes-next-correct"));
            verdict.evidence = evidence;
            verdict
        }]
    }
}

type Entries<'a> = Vec<(&'a EntryId, &'a [ObjectiveCode])>;

/// The sections that name objectives, each with its entries; `None`: not kept here. Certificates of another regulation
/// or specialty name the objectives of that one.
fn sections<'a>(case: &Case<'a>) -> Vec<(&'static str, Option<Entries<'a>>)> {
    let record = case.record;
    let own = |certificate: &&training::Certificate| {
        certificate.regulation == record.training.regulation
            && certificate.specialty.as_ref().is_none_or(|specialty| specialty == case.specialty())
    };
    let certificates = record.certificates.as_ref().map(|entries| {
        entries.iter().filter(own).map(|e| (&e.id, e.objectives.as_deref().unwrap_or_default())).collect()
    });
    let placements = record
        .placements
        .as_ref()
        .map(|entries| entries.iter().map(|e| (&e.id, e.objectives.as_deref().unwrap_or_default())).collect());
    let courses = record
        .courses
        .as_ref()
        .map(|entries| entries.iter().map(|e| (&e.id, e.objectives.as_deref().unwrap_or_default())).collect());
    let works = record
        .works
        .as_ref()
        .map(|entries| entries.iter().map(|e| (&e.id, e.objectives.as_deref().unwrap_or_default())).collect());
    vec![("certificates", certificates), ("placements", placements), ("courses", courses), ("works", works)]
}
