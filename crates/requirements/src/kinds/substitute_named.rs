//! `substitute-named`: somebody stands in while the principal supervisor is away.

use calendar::{Date, OpenPeriod, days_between};
use serde::Deserialize;
use training::{PersonAbsence, SupervisorAssignment, SupervisorRole};

use crate::case::{Case, is_specialist};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubstituteNamed {
    /// An absence of so many days at most is no breach.
    short_absence_days: i64,
    /// Days ahead in which a coming absence is asked about.
    warn_days: i64,
}

impl Judge for SubstituteNamed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.of_principal(|assignment| self.verdict(case, assignment).with("supervisors", &assignment.id))]
    }
}

impl SubstituteNamed {
    fn verdict(&self, case: &Case<'_>, assignment: &SupervisorAssignment) -> Verdict {
        let person = case.record.person(&assignment.person);
        let Some(absences) = person.and_then(|person| person.absences.as_deref()) else {
            return Verdict::not_kept("people.absences");
        };
        let name = case.person_name(&assignment.person);
        let now = absences.iter().find(|absence| span(absence).contains(case.on));
        let soon = absences
            .iter()
            .filter(|absence| absence.from > case.on && case.days_until(absence.from) <= self.warn_days)
            .filter(|absence| self.is_long(absence, case.on))
            .min_by_key(|absence| absence.from);
        let Some(absence) = now.or(soon) else {
            return Verdict::not_applicable(say!("substitute-not-needed", name = name));
        };
        if case.time.ledger().is_some_and(|ledger| ledger.present_on(case.on.max(absence.from)).is_none()) {
            return Verdict::not_applicable(say!("substitute-trainee-away"));
        }
        let begins = absence.from;
        let away = match absence.to {
            Some(to) => say!("substitute-away-until", name = name, from = begins, to = to),
            None => say!("substitute-away", name = name, from = begins),
        };
        let stands_in = |substitute: &&SupervisorAssignment| {
            substitute.replaces.as_ref().is_none_or(|replaced| *replaced == assignment.person)
        };
        let day = case.on.max(begins);
        if let Some(substitute) = case.supervisors_on(SupervisorRole::Substitute, day).find(stands_in) {
            let other = case.person_name(&substitute.person);
            let is_one = |person| is_specialist(person, case.specialty(), day);
            return if case.record.person(&substitute.person).is_some_and(is_one) {
                Verdict::fulfilled(away).and(say!("substitute-named", name = other))
            } else {
                let specialty = case.specialty_name(case.specialty());
                Verdict::amber(away)
                    .and(say!("substitute-not-specialist", name = other, specialty = specialty))
                    .next(say!("substitute-next-name"))
                    .due(day)
            }
            .with("supervisors", &substitute.id);
        }
        let coming = case.record.supervisors.iter().flatten().filter(stands_in).filter(|substitute| {
            substitute.role == SupervisorRole::Substitute
                && substitute.from > day
                && absence.to.is_none_or(|to| substitute.from <= to)
        });
        if let Some(substitute) = coming.min_by_key(|substitute| substitute.from) {
            // until then it is as an absence of its own, short or long
            let is_long = days_between(begins, substitute.from) > self.short_absence_days;
            let verdict = if now.is_some() && is_long { Verdict::red(away) } else { Verdict::amber(away) };
            let other = case.person_name(&substitute.person);
            return verdict
                .and(say!("substitute-comes", name = other, from = substitute.from))
                .next(say!("substitute-next-earlier"))
                .due(begins)
                .with("supervisors", &substitute.id);
        }
        let verdict =
            if now.is_some() && self.is_long(absence, case.on) { Verdict::red(away) } else { Verdict::amber(away) };
        verdict.and(say!("substitute-none")).next(say!("substitute-next-name")).due(begins)
    }

    /// Whether an absence is, or by the day already has been, longer than a short one.
    fn is_long(&self, absence: &PersonAbsence, on: Date) -> bool {
        match absence.to {
            Some(to) => days_between(absence.from, to) + 1 > self.short_absence_days,
            // an absence that has not begun and has no end is planned as a long one
            None => absence.from > on || days_between(absence.from, on) + 1 > self.short_absence_days,
        }
    }
}

fn span(absence: &PersonAbsence) -> OpenPeriod {
    OpenPeriod { from: absence.from, to: absence.to }
}
