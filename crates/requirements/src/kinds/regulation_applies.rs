//! `regulation-applies`: the regulation that the training follows is open to this doctor.

use calendar::Date;
use serde::Deserialize;
use training::{BtForm, Stage};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegulationApplies {
    /// Open only to doctors with Swedish AT and to those who began ST before this day. Left out: open to all.
    #[serde(default, deserialize_with = "parameters::optional_date")]
    only_with_at_or_begun_before: Option<Date>,
    /// A doctor with Swedish AT may choose it, but must then do basic training.
    #[serde(default)]
    basic_training_where_chosen: bool,
}

impl Judge for RegulationApplies {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| match self.only_with_at_or_begun_before {
            Some(before) => Self::older(case, before),
            None => self.newer(case),
        })]
    }
}

impl RegulationApplies {
    /// A regulation that only some may still use.
    fn older(case: &Case<'_>, before: Date) -> Verdict {
        let training = &case.record.training;
        let begun = case.st_started_on();
        let regulation = &case.national.document;
        if training.swedish_at == Some(true) {
            return match training.at_completed_on.filter(|day| *day > case.on) {
                Some(day) => Verdict::on_track(say!("regulation-at-under-way", on = day))
                    .next(say!("regulation-next-finish-at"))
                    .due(day),
                None => Verdict::fulfilled(say!("regulation-open-with-at", regulation = regulation.clone())),
            };
        }
        if begun < before {
            let sentence =
                say!("regulation-begun-in-time", begun = begun, before = before, regulation = regulation.clone());
            return Verdict::fulfilled(sentence);
        }
        if training.swedish_at.is_none() {
            return Verdict::amber(say!("regulation-at-unknown")).next(say!("regulation-next-ask-for-at")).due(begun);
        }
        let sentence = say!("regulation-not-open", begun = begun, before = before, regulation = regulation.clone());
        match case.decision() {
            Some(decision) => Verdict::amber(sentence)
                .and(say!("regulation-exception", on = decision.on, reason = decision.reason.clone()))
                .next(say!("regulation-next-ask-authority"))
                .with("decisions", &decision.id),
            None => Verdict::red(sentence).next(say!("regulation-next-change")),
        }
        .due(begun)
    }

    /// A regulation that all may use, some of them by choice.
    fn newer(&self, case: &Case<'_>) -> Verdict {
        let training = &case.record.training;
        let regulation = case.national.document.clone();
        match training.swedish_at {
            None => Verdict::amber(say!("regulation-at-unknown"))
                .next(say!("regulation-next-ask-for-at"))
                .due(training.started_on),
            Some(false) => Verdict::fulfilled(say!("regulation-without-at", regulation = regulation)),
            Some(true) if self.basic_training_where_chosen && !has_basic_training(case) => {
                Verdict::amber(say!("regulation-chosen-without-bt", regulation = regulation))
                    .next(say!("regulation-next-plan-bt"))
            }
            Some(true) => Verdict::fulfilled(say!("regulation-chosen-with-bt", regulation = regulation)),
        }
    }
}

/// Whether basic training is laid out, under way or done. As a post of its own it must be among the employments.
fn has_basic_training(case: &Case<'_>) -> bool {
    let record = case.record;
    let done = record.basic_training.as_ref().is_some_and(|basic| basic.approved_on.is_some());
    let posts = record.employments.as_ref().map(|rows| rows.iter().any(|row| row.stage == Stage::Bt));
    done || posts == Some(true)
        || match record.training.bt_form {
            Some(BtForm::Integrated) => true,
            Some(BtForm::Open) => posts.is_none(),
            None => false,
        }
}
