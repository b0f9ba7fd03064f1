//! `credit-before-bt`: service before integrated BT is credited only by the right person and on every condition.

use calendar::{Months, OpenPeriod};
use serde::Deserialize;
use training::{Credit, CreditKind, PersonRole};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditBeforeBt {
    /// The director of studies decides.
    director_of_studies_decides: bool,
    /// Full-time months that may be credited at most. Left out: as many as are decided (reading C8).
    #[serde(default, deserialize_with = "optional_months")]
    months_at_most: Option<Months>,
}

fn optional_months<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Months>, D::Error> {
    parameters::months(deserializer).map(Some)
}

impl Judge for CreditBeforeBt {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }

    fn most_before_bt(&self) -> Option<Months> {
        self.months_at_most
    }
}

impl CreditBeforeBt {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(credits) = &case.record.credits else {
            return Verdict::not_kept("credits");
        };
        let decided: Vec<&Credit> = credits
            .iter()
            .filter(|credit| credit.kind == CreditKind::BeforeBt && credit.decided_on <= case.on)
            .collect();
        if decided.is_empty() {
            return Verdict::not_applicable(say!("credit-none"));
        }
        let months = decided.iter().map(|credit| credit.months).sum::<Months>();
        let ids = || decided.iter().map(|credit| &credit.id);
        let wrong: Vec<Arg> = distinct(decided.iter().flat_map(|credit| conditions(credit, Some(false))));
        let open: Vec<Arg> = distinct(decided.iter().flat_map(|credit| conditions(credit, None)));
        if !wrong.is_empty() {
            return Verdict::red(say!("credit-conditions-unmet", months = months, conditions = wrong))
                .next(say!("credit-next-withdraw"))
                .with_all("credits", ids());
        }
        if let Some(most) = self.months_at_most.filter(|most| months > *most) {
            return Verdict::red(say!("credit-too-much", months = months, most = most))
                .next(say!("credit-next-lower"))
                .with_all("credits", ids());
        }
        if let Some(credit) = decided.iter().find(|credit| self.wrong_decider(case, credit)) {
            let name = credit.decided_by.as_ref().map(|id| case.person_name(id)).unwrap_or_default();
            return Verdict::red(say!("credit-wrong-decider", months = months, name = name))
                .next(say!("credit-next-decide"))
                .with("credits", &credit.id);
        }
        let decider_unknown = |credit: &&&Credit| self.director_of_studies_decides && !has_known_decider(case, credit);
        if let Some(credit) = decided.iter().find(decider_unknown) {
            return Verdict::amber(say!("credit-decider-unknown", months = months))
                .next(say!("credit-next-decide"))
                .with("credits", &credit.id);
        }
        if !open.is_empty() {
            return Verdict::amber(say!("credit-conditions-open", months = months, conditions = open))
                .next(say!("credit-next-check"))
                .with_all("credits", ids());
        }
        Verdict::fulfilled(say!("credit-granted", months = months)).with_all("credits", ids())
    }

    fn wrong_decider(&self, case: &Case<'_>, credit: &Credit) -> bool {
        self.director_of_studies_decides
            && has_known_decider(case, credit)
            && !credit.decided_by.as_ref().and_then(|id| case.record.person(id)).is_some_and(|person| {
                person.employments.iter().flatten().any(|post| {
                    post.role == PersonRole::DirectorOfStudies
                        && OpenPeriod { from: post.from, to: post.to }.contains(credit.decided_on)
                })
            })
    }
}

/// Whether it is known who decided and in what roles that person worked.
fn has_known_decider(case: &Case<'_>, credit: &Credit) -> bool {
    let person = credit.decided_by.as_ref().and_then(|id| case.record.person(id));
    person.is_some_and(|person| person.employments.is_some())
}

/// The conditions of a credit that are answered so.
fn conditions(credit: &Credit, answer: Option<bool>) -> Vec<&'static str> {
    let all = [
        (credit.meets_national_rules, "credit-condition-rules"),
        (credit.supervised_by_specialist, "credit-condition-supervised"),
        (credit.planned_from_plan, "credit-condition-plan"),
        (credit.level_judged_sufficient, "credit-condition-level"),
    ];
    all.into_iter().filter(|(met, _)| *met == answer).map(|(_, term)| term).collect()
}

fn distinct(terms: impl Iterator<Item = &'static str>) -> Vec<Arg> {
    let mut once: Vec<&'static str> = Vec::new();
    for term in terms {
        if !once.contains(&term) {
            once.push(term);
        }
    }
    once.into_iter().map(Arg::Term).collect()
}
