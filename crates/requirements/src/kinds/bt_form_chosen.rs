//! `bt-form-chosen`: it is decided whether basic training is a post of its own or part of the employment as a trainee.

use serde::Deserialize;
use training::BtForm;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtFormChosen {}

impl Judge for BtFormChosen {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let training = &case.record.training;
        let bt = Bt::of(case);
        if bt.is_none() && training.swedish_at != Some(false) {
            return Vec::new();
        }
        let approved = bt.and_then(|bt| bt.approved());
        vec![approved.or_else(|| case.over()).unwrap_or_else(|| match training.bt_form {
            Some(BtForm::Open) => Verdict::fulfilled(say!("bt-form-open")),
            Some(BtForm::Integrated) => Verdict::fulfilled(say!("bt-form-integrated")),
            None => Verdict::red(say!("bt-form-untold")).next(say!("bt-form-next")).due(training.started_on),
        })]
    }
}
