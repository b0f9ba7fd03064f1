//! `bt-proof`: after a passed examination the proof of basic training is applied for, and with it the title changes.

use serde::Deserialize;

use crate::basic_training::Bt;
use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtProof {
    /// Days after the examination in which the application is waited for.
    waiting_days: u32,
}

impl Judge for BtProof {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| self.verdict(case, &bt)).into_iter().collect()
    }
}

impl BtProof {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if let Some(on) = bt.approved_on() {
            return Verdict::fulfilled(say!("bt-proof-issued", on = on));
        }
        if let Some(over) = case.over() {
            return over;
        }
        let Some(section) = bt.section else {
            return Verdict::not_kept("basic_training");
        };
        if let Some(on) = case.happened(section.applied_on) {
            return Verdict::amber(say!("bt-proof-applied", on = on)).next(say!("bt-proof-next-file"));
        }
        let Some(passed) = bt.passed_on() else {
            return Verdict::not_applicable(say!("bt-proof-not-yet"));
        };
        let limit = days_after(passed, self.waiting_days);
        let sentence = say!("bt-proof-not-applied", passed = passed);
        let verdict = if limit < case.on { Verdict::red(sentence) } else { Verdict::amber(sentence) };
        verdict.next(say!("bt-proof-next-apply")).due(limit)
    }
}
