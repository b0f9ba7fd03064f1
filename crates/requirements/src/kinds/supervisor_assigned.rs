//! `supervisor-assigned`: the trainee has a principal supervisor who is a specialist in the right specialty.

use serde::Deserialize;
use training::{SpecialtyId, SupervisorRole};

use crate::case::{Case, is_specialist};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorAssigned {
    /// The supervisor's specialty. Left out: the specialty that the trainee aims at.
    specialty: Option<String>,
    /// Days before an assignment ends when a successor is asked for.
    warn_days: i64,
}

impl Judge for SupervisorAssigned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| case.not_grave_before_start(self.verdict(case)))]
    }
}

impl SupervisorAssigned {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(assignments) = &case.record.supervisors else {
            return Verdict::not_kept("supervisors");
        };
        let specialty = self.specialty.as_ref().map_or_else(|| case.specialty().clone(), SpecialtyId::new);
        let day = case.day_of_service();
        let Some(assignment) = case.principal_on(day) else {
            let started_on = case.record.training.started_on;
            let last = assignments
                .iter()
                .filter(|assignment| assignment.role == SupervisorRole::Principal)
                .filter_map(|assignment| case.happened(assignment.to).map(|to| (to, assignment)))
                .max_by_key(|(to, _)| *to);
            let next = assignments
                .iter()
                .filter(|assignment| assignment.role == SupervisorRole::Principal && assignment.from > day)
                .min_by_key(|assignment| assignment.from);
            let verdict = match (last, next) {
                (Some((to, assignment)), Some(_)) => {
                    Verdict::red(say!("supervisor-between", name = case.person_name(&assignment.person), on = to))
                        .with("supervisors", &assignment.id)
                        .due(to)
                }
                (Some((to, assignment)), None) => {
                    Verdict::red(say!("supervisor-gone", name = case.person_name(&assignment.person), on = to))
                        .with("supervisors", &assignment.id)
                        .due(to)
                }
                (None, _) => Verdict::red(say!("supervisor-none")).due(started_on),
            };
            return match next {
                Some(next) => verdict
                    .and(say!("supervisor-comes", name = case.person_name(&next.person), from = next.from))
                    .next(say!("supervisor-next-earlier"))
                    .with("supervisors", &next.id),
                None => verdict.next(say!("supervisor-next-appoint")),
            };
        };
        let supervisor = case.person_name(&assignment.person);
        let person = case.record.person(&assignment.person);
        let Some(proofs) = person.and_then(|person| person.specialties.as_ref()) else {
            return Verdict::amber(say!(
                "supervisor-specialty-unknown",
                name = supervisor,
                specialty = case.specialty_name(&specialty)
            ))
            .next(say!("supervisor-next-verify"))
            .with("supervisors", &assignment.id);
        };
        if !person.is_some_and(|person| is_specialist(person, &specialty, day)) {
            return Verdict::red(say!(
                "supervisor-wrong-specialty",
                name = supervisor,
                specialty = case.specialty_name(&specialty)
            ))
            .next(say!("supervisor-next-appoint"))
            .with("supervisors", &assignment.id);
        }
        let assigned = if assignment.from > case.on {
            say!("supervisor-to-be", name = supervisor, from = assignment.from)
        } else {
            say!("supervisor-assigned", name = supervisor, from = assignment.from)
        };
        let ends = assignment.to.filter(|to| case.days_until(*to) <= self.warn_days);
        let successor = |to| {
            let day = calendar::next_day(to);
            case.supervisors_on(SupervisorRole::Principal, day).next().is_some()
        };
        let verdict = match ends {
            Some(to) if !successor(to) && case.record.training.planned_end_on.is_none_or(|end| to < end) => {
                Verdict::amber(assigned)
                    .but_fulfilled()
                    .and(say!("supervisor-ends", on = to))
                    .next(say!("supervisor-next-successor"))
                    .due(to)
            }
            _ => Verdict::fulfilled(assigned),
        };
        let verified = proofs.iter().any(|proof| proof.specialty == specialty && proof.verified_on.is_some());
        let verdict = if verified { verdict } else { verdict.and(say!("supervisor-proof-not-verified")) };
        verdict.with("supervisors", &assignment.id)
    }
}
