//! `st-after-bt`: after BT as a post of its own, ST begins once the BT examination is passed.

use serde::Deserialize;
use training::BtForm;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StAfterBt {}

impl Judge for StAfterBt {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case)
            .filter(|bt| bt.form() == BtForm::Open)
            .map(|bt| bt.approved().unwrap_or_else(|| verdict(case, &bt)))
            .into_iter()
            .collect()
    }
}

fn verdict(case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
    if bt.section.is_none() {
        return Verdict::not_kept("basic_training");
    }
    let st = case.record.training.st_started_on;
    let passed = bt.passed_on();
    match (st, passed) {
        (Some(st), Some(passed)) if st < passed => {
            Verdict::red(say!("st-before-examination", st = st, passed = passed))
                .next(say!("st-after-bt-next-ask"))
                .due(st)
        }
        (_, Some(passed)) => Verdict::fulfilled(say!("st-after-examination", passed = passed)),
        (Some(st), None) if st <= case.on => {
            Verdict::red(say!("st-without-examination", st = st)).next(say!("st-after-bt-next-ask")).due(st)
        }
        (Some(st), None) => match bt.examination_booked_for() {
            Some(booked) if booked <= st => Verdict::on_track(say!("st-examination-before", st = st, booked = booked))
                .next(say!("st-after-bt-next-hold")),
            _ => Verdict::amber(say!("st-examination-not-before", st = st)).next(say!("st-after-bt-next-book")),
        }
        .due(st),
        (None, None) => Verdict::on_track(say!("st-waits-for-examination")).next(say!("st-after-bt-next-book")),
    }
}
