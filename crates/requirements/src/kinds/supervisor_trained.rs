//! `supervisor-trained`: the principal supervisor has completed supervisor training, and where the source asks for
//! it, in time or for the trainee's own regulation.

use serde::Deserialize;
use training::SupervisorTraining;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorTrained {
    /// It must be completed when the assignment begins.
    #[serde(default)]
    before_assignment: bool,
    /// It must cover the regulation that the trainee follows.
    #[serde(default)]
    covers_own_regulation: bool,
    /// Whether it needs attention until somebody has seen the certificate.
    amber_until_verified: bool,
}

impl Judge for SupervisorTrained {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SupervisorTrained {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        case.of_principal(|assignment| {
            let name = case.person_name(&assignment.person);
            let person = case.record.person(&assignment.person);
            let Some(trainings) = person.and_then(|person| person.supervisor_training.as_deref()) else {
                return Verdict::not_kept("people.supervisor_training").with("supervisors", &assignment.id);
            };
            let completed = || trainings.iter().filter(|training| training.completed_on <= case.on);
            let Some(first) = completed().min_by_key(|training| training.completed_on) else {
                return Verdict::red(say!("trained-not", name = name))
                    .next(say!("trained-next-course"))
                    .with("supervisors", &assignment.id);
            };
            if self.covers_own_regulation {
                return self.own_regulation(case, name, completed()).with("supervisors", &assignment.id);
            }
            if self.before_assignment && first.completed_on > assignment.from {
                let late = say!("trained-late", name = name, completed = first.completed_on, from = assignment.from);
                return match case.decision() {
                    Some(decision) => Verdict::fulfilled(late)
                        .and(say!("trained-late-accepted", on = decision.on, reason = decision.reason.clone()))
                        .with("decisions", &decision.id),
                    None => Verdict::amber(late).but_fulfilled().next(say!("trained-next-judge")),
                }
                .with("supervisors", &assignment.id)
                .due(assignment.from);
            }
            let verified = completed().any(|training| case.happened(training.verified_on).is_some());
            self.seen(say!("trained", name = name, on = first.completed_on), verified)
                .with("supervisors", &assignment.id)
        })
    }

    fn own_regulation<'t>(
        &self,
        case: &Case<'_>,
        name: String,
        completed: impl Iterator<Item = &'t SupervisorTraining> + Clone,
    ) -> Verdict {
        let own = case.record.training.regulation;
        let regulation = case.national.document.clone();
        let covers = |training: &&SupervisorTraining| training.regulations.iter().flatten().any(|id| *id == own);
        let covering = completed.clone().filter(covers).max_by_key(|training| training.completed_on);
        if let Some(training) = covering {
            let sentence = say!("trained-for", name = name, on = training.completed_on, regulation = regulation);
            return self.seen(sentence, case.happened(training.verified_on).is_some());
        }
        if completed.clone().any(|training| training.regulations.is_none()) {
            Verdict::amber(say!("trained-for-unknown", name = name, regulation = regulation))
                .next(say!("trained-next-certificate"))
        } else {
            Verdict::amber(say!("trained-for-other", name = name, regulation = regulation))
                .next(say!("trained-next-update"))
        }
    }

    fn seen(&self, sentence: crate::Message, verified: bool) -> Verdict {
        match (verified, self.amber_until_verified) {
            (true, _) => Verdict::fulfilled(sentence),
            (false, false) => Verdict::fulfilled(sentence).and(say!("trained-not-verified")),
            (false, true) => Verdict::amber(sentence)
                .but_fulfilled()
                .and(say!("trained-not-verified"))
                .next(say!("trained-next-certificate")),
        }
    }
}
