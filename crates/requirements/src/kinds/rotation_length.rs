//! `rotation-length`: the side rotation in a field lasts about as long as is recommended for the doctor's background.

use calendar::Months;
use serde::Deserialize;
use training::Placement;

use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::parameters;
use crate::remaining::{Length, ServiceField};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationLength {
    /// The field, as a specialty.
    field: String,
    /// Its name in a sentence.
    name: Bilingual,
    /// Recommended full-time months, from.
    months: i64,
    /// Recommended full-time months, to.
    months_to: Option<i64>,
    /// Recommended for those who did BT.
    months_after_basic_training: Option<i64>,
    /// What is added for those who did neither AT nor BT.
    extra_months_without_at: Option<i64>,
    /// Whether the span is meant to be used by earlier experience.
    #[serde(default)]
    by_experience: bool,
    /// Whether the rotation is only one of several possible: nothing is said where it is not planned.
    #[serde(default)]
    optional: bool,
    /// Whether single weeks will do where a reason is recorded.
    #[serde(default)]
    weeks_with_reason: bool,
    /// So much shorter or longer than what is recommended counts as about that.
    #[serde(deserialize_with = "parameters::months")]
    about_months: Months,
    /// Below the recommendation by more than this it is grave.
    #[serde(deserialize_with = "parameters::months")]
    grave_short_by_months: Months,
    /// Percent of the training before which the rotation need not be planned.
    planned_by_percent: i64,
}

impl Judge for RotationLength {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }

    fn length(&self, case: &Case<'_>, field: &ServiceField) -> Option<Length> {
        let is_it = matches!(field, ServiceField::Rotation(field) if *field == self.field);
        is_it.then(|| match self.wanted(case, Months::ZERO) {
            Some(from) => Length::Months { from, to: self.months_to.filter(|to| *to > from) },
            None => Length::Months { from: self.months, to: Some(self.most()) },
        })
    }
}

impl RotationLength {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let rotations: Vec<&Placement> = case
            .side_rotations()
            .filter(|placement| case.in_field(placement, &self.field) && papers::stands(case, placement))
            .collect();
        if rotations.is_empty() && self.optional {
            return Verdict::not_applicable(say!("length-optional", field = self.name.clone()));
        }
        let total: Months = rotations.iter().map(|placement| case.placement_months(placement)).sum();
        let done: Months = rotations.iter().map(|placement| case.placement_months_through(placement, case.on)).sum();
        let last = rotations.iter().map(|placement| placement.to).max();
        let name = || self.name.clone();
        let Some(wanted) = self.wanted(case, total) else {
            return Verdict::undecided(say!("length-background-unknown", field = name()))
                .next(say!("length-next-background"));
        };
        let recommended = match self.months_to {
            Some(to) if self.by_experience => say!("length-from-to", from = wanted, to = to),
            Some(to) => say!("length-between", from = wanted, to = to),
            None => say!("length-about", months = wanted),
        };
        let ids = rotations.iter().map(|placement| &placement.id);
        let wanted = Months::whole(wanted);
        let sum = say!("length-sum", field = name(), months = total);
        let verdict = if rotations.is_empty() {
            let Some(percent) = case.time.percent_through(case.on) else {
                return Verdict::not_kept("employments");
            };
            let none = say!("length-none", field = name());
            let next = say!("length-next-plan", field = name());
            if percent < self.planned_by_percent {
                Verdict::on_track(none).next(next)
            } else {
                Verdict::red(none).next(next)
            }
        } else if !self.about(total, wanted) {
            if let Some(reason) = case.decision().filter(|_| self.weeks_with_reason) {
                let done = self.about(done, total);
                let verdict = if done { Verdict::fulfilled(sum) } else { Verdict::on_track(sum) };
                return verdict
                    .and(recommended)
                    .and(say!("length-weeks-reason", on = reason.on, reason = reason.reason.clone()))
                    .with_all("placements", ids);
            }
            let grave = !case.time.reaches(total, wanted - self.grave_short_by_months);
            let verdict = if grave { Verdict::red(sum) } else { Verdict::amber(sum) };
            verdict.next(say!("length-next-longer"))
        } else if self.months_to.is_some_and(|to| !self.about(Months::whole(to), total)) {
            Verdict::amber(sum).next(say!("length-next-shorter"))
        } else if self.about(done, wanted) {
            Verdict::fulfilled(sum)
        } else {
            Verdict::on_track(sum).next(say!("length-next-follow"))
        };
        let verdict = verdict.and(recommended).with_all("placements", ids);
        let verdict = if total < wanted && self.about(total, wanted) {
            verdict.and(say!("length-near", months = self.about_months))
        } else {
            verdict
        };
        last.or(case.record.training.planned_end_on).into_iter().fold(verdict, Verdict::due)
    }

    /// Whether a sum is about so much or more.
    fn about(&self, sum: Months, target: Months) -> bool {
        sum + self.about_months >= target
    }

    /// The months recommended for those who did neither AT nor BT.
    fn without_basics(&self) -> i64 {
        self.months + self.extra_months_without_at.unwrap_or_default()
    }

    /// The months recommended for the background that takes longest.
    fn most(&self) -> i64 {
        self.without_basics().max(self.months_after_basic_training.unwrap_or(self.months))
    }

    /// The months recommended for this doctor; `None`: the background is not known and decides.
    fn wanted(&self, case: &Case<'_>, total: Months) -> Option<i64> {
        let training = &case.record.training;
        let after_bt = self.months_after_basic_training.unwrap_or(self.months);
        let without = self.without_basics();
        let most = self.most();
        match (training.swedish_at, training.bt_form) {
            (Some(true), _) => Some(self.months),
            (_, Some(_)) => Some(after_bt),
            (Some(false), None) => Some(without),
            (None, None) if most == self.months || self.about(total, Months::whole(most)) => Some(most),
            (None, None) => None,
        }
    }
}
