//! `credentials-verified`: the trainee's licence and the principal supervisor's proof are looked up, not only told.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialsVerified {}

impl Judge for CredentialsVerified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(licence) = &case.record.trainee.licence else {
        return Verdict::not_kept("trainee.licence");
    };
    let mut seen: Vec<Message> = Vec::new();
    let mut told: Vec<Message> = Vec::new();
    match case.happened(licence.verified_on) {
        Some(on) => seen.push(say!("credentials-licence-seen", on = on)),
        None => told.push(say!("credentials-licence-told")),
    }
    let principal = case.principal_on(case.day_of_service());
    if let Some(person) = principal.and_then(|assignment| case.record.person(&assignment.person)) {
        let proofs = person.specialties.iter().flatten().filter(|proof| proof.specialty == *case.specialty());
        let proofs: Vec<_> = proofs.collect();
        let name = person.name.clone();
        match proofs.iter().filter_map(|proof| case.happened(proof.verified_on)).min() {
            Some(on) => seen.push(say!("credentials-proof-seen", name = name, on = on)),
            // a proof that is not there at all is the matter of the requirement on the supervisor's specialty
            None if proofs.is_empty() => {}
            None => told.push(say!("credentials-proof-told", name = name)),
        }
    }
    let fulfilled = told.is_empty();
    let mut sentences = told.into_iter().chain(seen);
    let first = sentences.next().unwrap_or_else(|| say!("credentials-licence-told"));
    let verdict = if fulfilled { Verdict::fulfilled(first) } else { Verdict::amber(first) };
    let verdict = sentences.fold(verdict, Verdict::and);
    let verdict = verdict.with_all("supervisors", principal.map(|assignment| &assignment.id));
    if fulfilled { verdict } else { verdict.next(say!("credentials-next")) }
}
