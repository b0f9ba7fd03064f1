//! `new-training-at-least`: a doctor who is a specialist already serves so many full-time months anew for another
//! specialty, and at most half of the training is credited.

use calendar::Months;
use serde::Deserialize;
use training::CreditKind;

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTrainingAtLeast {
    /// Full-time months of service that are not credited.
    #[serde(deserialize_with = "parameters::months")]
    months: Months,
}

impl Judge for NewTrainingAtLeast {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let is_another = case.record.training.earlier_specialties.as_ref().is_some_and(|earlier| !earlier.is_empty());
        if is_another { vec![case.over().unwrap_or_else(|| self.verdict(case))] } else { Vec::new() }
    }
}

impl NewTrainingAtLeast {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(credits) = &case.record.credits else {
            return Verdict::not_kept("credits");
        };
        let Some(ledger) = case.time.ledger() else {
            return Verdict::not_kept("employments");
        };
        let served_by = |day| ledger.counted_through(day) - ledger.credited_through(day);
        let served = served_by(case.on);
        let earlier = credits.iter().filter(|c| c.kind == CreditKind::EarlierSpecialty && c.decided_on <= case.on);
        let credited: Months = earlier.clone().map(|credit| credit.months).sum();
        let sentence = say!("new-training", served = served, wanted = self.months, credited = credited);
        let ids = earlier.map(|credit| &credit.id);
        if credited + credited > case.time.minimum() {
            return Verdict::red(sentence)
                .and(say!("new-training-credit-over-half", minimum = case.time.minimum()))
                .next(say!("new-training-next-lower"))
                .with_all("credits", ids);
        }
        let applied = case.record.application.as_ref().and_then(|application| case.happened(application.submitted_on));
        let verdict = if case.time.reaches(served, self.months) {
            Verdict::fulfilled(sentence)
        } else if let Some(on) = applied {
            Verdict::red(sentence).and(say!("new-training-applied", on = on)).next(say!("time-next-withdraw")).due(on)
        } else {
            match case.time.planned_end_on() {
                Some(end) if case.time.reaches(served_by(end), self.months) => Verdict::on_track(sentence)
                    .and(say!("new-training-planned", end = end, months = served_by(end)))
                    .due(end),
                Some(end) => Verdict::red(sentence)
                    .and(say!("new-training-planned", end = end, months = served_by(end)))
                    .next(say!("new-training-next-extend"))
                    .due(end),
                None => Verdict::on_track(sentence).next(say!("new-training-next-end")),
            }
        };
        verdict.with_all("credits", ids)
    }
}
