//! `service-drafts-filled`: before a certificate of service is signed, the trainee has filled in what the form asks for.

use serde::Deserialize;
use training::Certificate;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::objective::Activity;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceDraftsFilled {}

impl Judge for ServiceDraftsFilled {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(certificates) = &case.record.certificates else {
        return Verdict::not_kept("certificates");
    };
    let form = case.national.forms.activity.get(&Activity::Service);
    let own: Vec<&Certificate> = certificates
        .iter()
        .filter(|c| Some(&c.form) == form && c.regulation == case.record.training.regulation)
        .filter(|c| case.happened(c.withdrawn_on).is_none())
        .collect();
    let drafts: Vec<&Certificate> = own
        .iter()
        .copied()
        .filter(|c| case.happened(c.signed_on).is_none() && c.requested_on.is_none_or(|on| on <= case.on))
        .collect();
    let lacking = drafts.iter().map(|draft| (*draft, missing(draft))).filter(|(_, missing)| !missing.is_empty());
    let lacking: Vec<(&Certificate, Vec<&'static str>)> = lacking.collect();
    let sentence = |(draft, missing): &(&Certificate, Vec<&'static str>)| {
        let missing = Arg::List(missing.iter().map(|term| Arg::Term(term)).collect());
        match service(case, draft) {
            Some(unit) => say!("draft-lacks", unit = unit, missing = missing),
            None => say!("draft-of-nothing-lacks", missing = missing),
        }
    };
    let mut sentences = lacking.iter().map(sentence);
    match sentences.next() {
        Some(first) => sentences
            .fold(Verdict::amber(first), Verdict::and)
            .next(say!("draft-next"))
            .with_all("certificates", lacking.iter().map(|(draft, _)| &draft.id)),
        None if !drafts.is_empty() => Verdict::fulfilled(say!("drafts-filled", count = drafts.len()))
            .with_all("certificates", drafts.iter().map(|draft| &draft.id)),
        None if own.iter().any(|certificate| papers::holds(certificate, case.on)) => {
            Verdict::fulfilled(say!("drafts-all-signed"))
        }
        None => Verdict::not_applicable(say!("drafts-none")),
    }
}

/// The parts that are not filled in. The service and its period stand in the entry that the certificate covers.
fn missing(draft: &Certificate) -> Vec<&'static str> {
    let parts = [
        ("draft-service", draft.covers.as_ref().is_some_and(|covers| !covers.is_empty())),
        ("draft-content", draft.content.as_ref().is_some_and(|content| !content.trim().is_empty())),
        ("draft-objectives", draft.objectives.as_ref().is_some_and(|codes| !codes.is_empty())),
    ];
    parts.into_iter().filter(|(_, filled)| !filled).map(|(term, _)| term).collect()
}

/// The unit of the service that the certificate covers.
fn service(case: &Case<'_>, draft: &Certificate) -> Option<String> {
    let placements = case.record.placements.iter().flatten().map(|p| (&p.id, &p.unit));
    let employments = case.record.employments.iter().flatten().map(|e| (&e.id, &e.unit));
    let mut services = placements.chain(employments);
    services.find(|(id, _)| papers::covers(draft, id)).map(|(_, unit)| case.unit_name(unit))
}
