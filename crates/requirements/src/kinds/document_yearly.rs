//! `document-yearly`: a paper of a kind is signed once a year.

use calendar::{Date, add_months, previous_day};
use serde::Deserialize;
use training::{DocumentKind, SignerRole};

use crate::case::Case;
use crate::kinds::Judge;
use crate::paper::is_own;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentYearly {
    /// Which paper.
    #[serde(deserialize_with = "parameters::document_kind")]
    document: DocumentKind,
    /// Its name at the beginning of a sentence, in the indefinite form.
    name: Bilingual,
    /// What to do next.
    next: Bilingual,
    /// Who signs it.
    #[serde(deserialize_with = "parameters::signer_roles")]
    signed_by: Vec<SignerRole>,
    /// Months in service from one to the next.
    every_months: i32,
    /// Months after that in which it is late but not missed.
    grace_months: i32,
}

impl Judge for DocumentYearly {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl DocumentYearly {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(papers) = &case.record.documents else {
            return Verdict::not_kept("documents");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let of_kind = papers.iter().filter(|paper| paper.kind == self.document);
        let signed = of_kind.flat_map(|paper| {
            let own = paper.signatures.iter().flatten().filter(|found| is_own(found, &case.record.trainee.id));
            let by_role = own.filter(|found| self.signed_by.contains(&found.role));
            by_role.map(move |found| (found.signed_on, paper))
        });
        let last = signed.filter(|(on, _)| *on <= case.on).max_by_key(|(on, _)| *on);
        let since: Date = last.map_or_else(|| previous_day(started), |(on, _)| on);
        let due = case.months_in_service_after(since, self.every_months);
        let latest = case.months_in_service_after(since, self.every_months + self.grace_months);
        let name = self.name.clone();
        let sentence = match last {
            Some((on, _)) => say!("document-yearly-last", name = name, on = on),
            None => say!("document-yearly-never", name = name),
        };
        let passed = |day: Option<Date>| day.is_some_and(|day| day < case.on);
        let verdict = if passed(latest) {
            let months = i64::from(self.every_months + self.grace_months);
            Verdict::red(sentence).and(say!("document-yearly-missed", months = months))
        } else if passed(due) {
            Verdict::amber(sentence)
        } else if last.is_some() {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = match due {
            Some(due) if due < case.on => verdict.and(say!("document-was-due", due = due)).due(due),
            Some(due) => verdict.and(say!("document-yearly-next-by", due = due)).due(due),
            None => verdict,
        };
        let paused = due != Some(add_months(since, self.every_months));
        let verdict = if paused { verdict.and(say!("document-yearly-paused")) } else { verdict };
        let step = say!("document-next", step = self.next.clone());
        verdict.next(step).with_all("documents", last.map(|(_, paper)| &paper.id))
    }
}
