//! `bt-in-time`: an integrated BT has come to its examination, or to its application, within so many months of service.

use calendar::{Date, Months};
use serde::Deserialize;
use training::BtForm;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtInTime {
    /// How far BT must have come.
    step: Step,
    /// Full-time months of service from the start.
    #[serde(deserialize_with = "parameters::months")]
    within_months: Months,
    /// Full-time months from which an examination that is not booked is asked for.
    #[serde(deserialize_with = "parameters::months")]
    warn_months: Months,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Step {
    /// The examination is passed: BT is completed.
    Completed,
    /// The application for Socialstyrelsen's approval is sent.
    Applied,
}

impl Judge for BtInTime {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case)
            .filter(|bt| bt.form() == BtForm::Integrated)
            .map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt)))
            .into_iter()
            .collect()
    }
}

impl BtInTime {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        let Some(section) = bt.section else {
            return Verdict::not_kept("basic_training");
        };
        let started = bt.started_on();
        let Some(served) = case.service_in(started, case.on) else {
            return Verdict::not_kept("employments");
        };
        let limit = case.service_reached_on(started, self.within_months);
        let within = self.within_months.whole_months();
        let in_time = |day: Date| limit.is_none_or(|limit| day <= limit);
        let at = |day: Date| case.service_in(started, day).unwrap_or_default();
        let done = match self.step {
            Step::Completed => bt.passed_on(),
            Step::Applied => case.happened(section.applied_on),
        };
        let with_limit = |verdict: Verdict| match limit {
            Some(limit) => verdict.due(limit),
            None => verdict,
        };
        if let Some(day) = done {
            let sentence = self.done(day, at(day));
            return with_limit(if in_time(day) {
                Verdict::fulfilled(sentence)
            } else {
                Verdict::amber(sentence).but_fulfilled().and(self.late(within)).next(say!("bt-in-time-next-tell"))
            });
        }
        let sentence = say!("bt-in-time-now", months = served);
        let rule = limit.map(|limit| self.rule(limit));
        let booked = bt.examination_booked_for();
        let verdict = match booked {
            _ if !in_time(case.on) => Verdict::red(sentence),
            Some(day) if in_time(day) => Verdict::on_track(sentence),
            Some(_) => Verdict::amber(sentence),
            // an examination passed in time leaves only the application
            None if bt.passed_on().is_some() => Verdict::on_track(sentence),
            None if served >= self.warn_months => Verdict::amber(sentence),
            None => Verdict::on_track(sentence),
        };
        let verdict = match rule {
            Some(rule) => verdict.and(rule),
            None => verdict,
        };
        let verdict = match booked {
            Some(day) => verdict.and(say!("bt-in-time-booked", day = day)),
            None if bt.passed_on().is_none() && served >= self.warn_months => {
                verdict.and(say!("bt-in-time-not-booked"))
            }
            None => verdict,
        };
        with_limit(verdict).next(match (self.step, bt.passed_on()) {
            (Step::Applied, Some(_)) => say!("bt-in-time-next-apply"),
            (_, None) if booked.is_some() => say!("bt-in-time-next-prepare"),
            _ => say!("bt-in-time-next-book"),
        })
    }

    fn done(&self, on: Date, months: Months) -> Message {
        match self.step {
            Step::Completed => say!("bt-in-time-completed", on = on, months = months),
            Step::Applied => say!("bt-in-time-applied", on = on, months = months),
        }
    }

    fn late(&self, within: i64) -> Message {
        match self.step {
            Step::Completed => say!("bt-in-time-completed-late", within = within),
            Step::Applied => say!("bt-in-time-applied-late", within = within),
        }
    }

    fn rule(&self, limit: Date) -> Message {
        match self.step {
            Step::Completed => say!("bt-in-time-complete-by", limit = limit),
            Step::Applied => say!("bt-in-time-apply-by", limit = limit),
        }
    }
}
