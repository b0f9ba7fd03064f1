//! `credit-at-most`: a merit of one kind is credited for at most so many months, by a decision that somebody answers for.

use calendar::Months;
use serde::Deserialize;
use training::{Credit, CreditKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditAtMost {
    /// The kind of merit.
    #[serde(deserialize_with = "parameters::credit_kind")]
    merit: CreditKind,
    /// What it is called in a sentence.
    name: Bilingual,
    /// Full-time months.
    #[serde(deserialize_with = "parameters::months")]
    months_at_most: Months,
}

impl Judge for CreditAtMost {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl CreditAtMost {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(credits) = &case.record.credits else {
            return Verdict::not_kept("credits");
        };
        let of_merit = || credits.iter().filter(|credit| credit.kind == self.merit);
        let decided: Vec<&Credit> = of_merit().filter(|credit| credit.decided_on <= case.on).collect();
        let months = decided.iter().map(|credit| credit.months).sum::<Months>();
        let (name, most) = (self.name.clone(), self.months_at_most);
        let Some(first) = decided.first() else {
            return match of_merit().map(|credit| credit.decided_on).min() {
                Some(on) => Verdict::on_track(say!("credit-kind-decided-later", name = name, on = on)).due(on),
                None => Verdict::not_applicable(say!("credit-kind-none", name = name)),
            };
        };
        let sentence = say!("credit-kind-credited", months = months, name = name, most = most);
        let unknown = decided.iter().any(|credit| credit.decided_by.is_none());
        let verdict = if months > most {
            Verdict::red(sentence).next(say!("credit-kind-next-lower")).due(first.decided_on)
        } else if unknown {
            Verdict::amber(sentence).and(say!("credit-kind-decider-unknown")).next(say!("credit-kind-next-decider"))
        } else {
            Verdict::fulfilled(sentence)
        };
        verdict.with_all("credits", decided.iter().map(|credit| &credit.id))
    }
}
