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
            let sentence = say!("certificate-not-seen", name = name, from = assignment.from);
            let verdict = if case.on <= last { Verdict::amber(sentence) } else { Verdict::red(sentence) };
            verdict.next(say!("certificate-next-send")).with("supervisors", &assignment.id).due(last)
        })
    }
}
