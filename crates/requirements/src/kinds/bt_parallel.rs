//! `bt-parallel`: objectives of specialist training are gained beside those of basic training only where BT is
//! integrated.

use std::collections::BTreeSet;

use serde::Deserialize;
use training::{BtForm, ObjectiveCode};

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtParallel {}

impl Judge for BtParallel {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| verdict(case, &bt))).into_iter().collect()
    }
}

fn verdict(case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
    if case.record.placements.is_none() {
        return Verdict::not_kept("placements");
    }
    if bt.form() == BtForm::Integrated {
        return Verdict::fulfilled(say!("parallel-integrated"));
    }
    let Some(objectives) = case.national.objectives(case.specialty()) else {
        let specialty = case.specialty().to_string();
        return Verdict::undecided(say!("objective-specialty-unknown", specialty = specialty));
    };
    let known: BTreeSet<String> = objectives.iter().map(|objective| objective.code.as_str().to_lowercase()).collect();
    let is_st = |code: &&ObjectiveCode| known.contains(&code.as_str().to_lowercase());
    let named: Vec<_> = bt.placements().filter(|p| p.objectives.iter().flatten().any(|code| is_st(&code))).collect();
    let codes: BTreeSet<String> = named
        .iter()
        .flat_map(|placement| placement.objectives.iter().flatten())
        .filter(is_st)
        .map(ToString::to_string)
        .collect();
    if codes.is_empty() {
        return Verdict::fulfilled(say!("parallel-open-apart"));
    }
    let codes: Vec<String> = codes.into_iter().collect();
    Verdict::amber(say!("parallel-open-mixed", count = codes.len(), codes = codes))
        .next(say!("parallel-next"))
        .with_all("placements", named.iter().map(|placement| &placement.id))
}
