//! `bt-examination`: basic training ends with an examination that is passed.

use calendar::Months;
use serde::Deserialize;
use training::BtForm;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtExamination {
    /// Full-time months of an integrated BT when a booking is asked for.
    #[serde(deserialize_with = "parameters::months")]
    integrated_amber_months: Months,
    /// Full-time months of an integrated BT after which a missing booking is grave.
    #[serde(deserialize_with = "parameters::months")]
    integrated_red_months: Months,
    /// Full-time months of an open BT when a booking is asked for.
    #[serde(deserialize_with = "parameters::months")]
    open_amber_months: Months,
    /// Full-time months of an open BT after which a missing booking is grave.
    #[serde(deserialize_with = "parameters::months")]
    open_red_months: Months,
}

impl Judge for BtExamination {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtExamination {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if bt.section.is_none() {
            return Verdict::not_kept("basic_training");
        }
        if let Some(on) = bt.passed_on() {
            return Verdict::fulfilled(say!("bt-examination-passed", on = on));
        }
        let booked = bt.examination_booked_for();
        if let Some(on) = bt.failed_on() {
            let failed = say!("bt-examination-failed", on = on);
            return match booked.filter(|day| *day > on) {
                Some(day) => Verdict::amber(failed).and(say!("bt-examination-booked", day = day)).due(day),
                None => Verdict::red(failed).due(on),
            }
            .next(say!("bt-examination-next-supplement"));
        }
        if let Some(on) = bt.examined_on() {
            return Verdict::amber(say!("bt-examination-no-outcome", on = on))
                .next(say!("bt-examination-next-outcome"))
                .due(on);
        }
        if let Some(day) = booked {
            return Verdict::on_track(say!("bt-examination-booked", day = day))
                .next(say!("bt-examination-next-prepare"))
                .due(day);
        }
        let Some(served) = case.service_in(bt.started_on(), case.on) else {
            return Verdict::not_kept("employments");
        };
        let (amber, red) = match bt.form() {
            BtForm::Integrated => (self.integrated_amber_months, self.integrated_red_months),
            BtForm::Open => (self.open_amber_months, self.open_red_months),
        };
        let sentence = say!("bt-examination-not-booked", months = served);
        let verdict = if served >= red {
            Verdict::red(sentence)
        } else if served >= amber {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = match case.service_reached_on(bt.started_on(), amber) {
            Some(day) => verdict.and(say!("bt-examination-book-by", day = day)).due(day),
            None => verdict,
        };
        verdict.next(say!("bt-examination-next-book"))
    }
}
