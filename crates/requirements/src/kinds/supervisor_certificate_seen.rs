//! `supervisor-certificate-seen`: the director of studies has got the principal supervisor's certificate.

use serde::Deserialize;

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorCertificateSeen {
    /// Days from the start of the assignment in which the certificate is waited for.
    grace_days: u32,
}

impl Judge for SupervisorCertificateSeen {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SupervisorCertificateSeen {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        case.of_principal(|assignment| {
            let name = case.person_name(&assignment.person);
            let person = case.record.person(&assignment.person);
            let Some(trainings) = person.and_then(|person| person.supervisor_training.as_deref()) else {
                return Verdict::not_kept("people.supervisor_training").with("supervisors", &assignment.id);
            };
            let seen = trainings.iter().filter_map(|training| case.happened(training.verified_on)).min();
            if let Some(on) = seen {
                return Verdict::fulfilled(say!("certificate-seen", name = name, on = on))
                    .with("supervisors", &assignment.id);
            }
            let last = days_after(assignment.from, self.grace_days);
            let submitted = trainings.iter().filter_map(|training| case.happened(training.submitted_on)).max();
            let returned = trainings.iter().filter_map(|training| case.happened(training.returned_on)).max();
            // what was sent in after it came back waits for the director of studies again
            let awaits = submitted.filter(|sent| returned.is_none_or(|back| back < *sent));
            let (sentence, next) = match (awaits, returned) {
                (Some(on), _) => (say!("certificate-awaits", name = name, on = on), say!("certificate-next-look")),
                (None, Some(on)) => {
                    (say!("certificate-returned", name = name, on = on), say!("certificate-next-complete"))
                }
                (None, None) => {
                    (say!("certificate-not-seen", name = name, from = assignment.from), say!("certificate-next-send"))
                }
            };
            let verdict =
                if awaits.is_some() || case.on <= last { Verdict::amber(sentence) } else { Verdict::red(sentence) };
            verdict.next(next).with("supervisors", &assignment.id).due(last)
        })
    }
}
