//! `application-signed`: a certificate of the application is signed by the right people, each for one role, and nobody
//! for herself.

use calendar::Date;
use serde::Deserialize;
use training::{Application, Signature, SignerRole};

use crate::applying;
use crate::case::{Case, is_specialist};
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::parameters;
use crate::signing::signer_term;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationSigned {
    /// Roles that must all sign.
    #[serde(deserialize_with = "parameters::signer_roles")]
    all_of: Vec<SignerRole>,
    /// Roles of which one must sign; empty: none beside them.
    #[serde(deserialize_with = "parameters::signer_roles")]
    one_of: Vec<SignerRole>,
    /// Roles that only a specialist in the trainee's specialty can sign in.
    #[serde(deserialize_with = "parameters::signer_roles")]
    specialists_in_specialty: Vec<SignerRole>,
    /// Roles that only a specialist, in whatever specialty, can sign in.
    #[serde(deserialize_with = "parameters::signer_roles")]
    specialists: Vec<SignerRole>,
    /// Roles that are mistaken for one of those that must sign.
    #[serde(deserialize_with = "parameters::signer_roles")]
    mistaken: Vec<SignerRole>,
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

impl Judge for ApplicationSigned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case).unwrap_or_else(|verdict| *verdict)]
    }
}

/// What may be said of one signature.
enum Validity {
    Valid,
    /// Valid if a person confirms what is not known.
    Doubtful(Message),
    Invalid(Message),
}

impl ApplicationSigned {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let application = applying::application(case, self.months_before_end)?;
        let submitted = case.happened(application.submitted_on);
        let by = submitted.unwrap_or(case.on);
        let (mut signed, mut missing): (Vec<&Signature>, Vec<Arg>) = (Vec::new(), Vec::new());
        let (mut doubts, mut faults) = (Vec::new(), Vec::new());
        for roles in self.sets() {
            let mut best = None;
            let mut rejected = None;
            for signature in signatures(application, by).filter(|signature| roles.contains(&signature.role)) {
                match self.validity(case, signature, &signed) {
                    Validity::Valid => best = Some((signature, None)),
                    Validity::Doubtful(doubt) if best.is_none() => best = Some((signature, Some(doubt))),
                    Validity::Doubtful(_) => {}
                    Validity::Invalid(fault) => rejected = Some(fault),
                }
                if matches!(best, Some((_, None))) {
                    break;
                }
            }
            match (best, rejected) {
                (Some((signature, doubt)), _) => {
                    signed.push(signature);
                    doubts.extend(doubt);
                }
                (None, Some(fault)) => faults.push(fault),
                (None, None) => {
                    missing.push(Arg::Any(roles.iter().map(|role| Arg::Term(signer_term(*role))).collect()))
                }
            }
        }
        let mistaken = signatures(application, by).find(|signature| self.mistaken.contains(&signature.role));
        if let (Some(signature), false) = (mistaken, missing.is_empty()) {
            let (name, role) = (case.person_name(&signature.person), Arg::Term(signer_term(signature.role)));
            faults.push(say!("signed-mistaken", name = name, role = role));
        }
        let names = || -> Vec<Message> { signed.iter().map(|signature| signer(case, signature)).collect() };
        let due = submitted.or(case.record.training.planned_end_on);
        let mut verdict = match faults.into_iter().reduce(|first, _| first) {
            Some(fault) => Verdict::red(fault).next(say!("signed-next-anew")),
            None if missing.is_empty() => {
                let sentence = say!("signed-by", names = names());
                if doubts.is_empty() {
                    return Ok(Verdict::fulfilled(sentence));
                }
                Verdict::amber(sentence).but_fulfilled().next(say!("signed-next-confirm"))
            }
            None => self.incomplete(case, submitted, missing, names()),
        };
        for doubt in doubts {
            verdict = verdict.and(doubt);
        }
        verdict.due_on = due;
        Ok(verdict)
    }

    fn incomplete(&self, case: &Case<'_>, sent: Option<Date>, missing: Vec<Arg>, names: Vec<Message>) -> Verdict {
        let over = case.time.planned_end_on().is_some_and(|end| end < case.on);
        let next = say!("signed-next-sign", roles = missing.clone());
        let verdict = match sent {
            Some(on) => Verdict::red(say!("signed-sent-without", on = on, roles = missing)),
            None if names.is_empty() && !over => Verdict::on_track(say!("signed-none-yet", roles = missing)),
            None => Verdict::amber(say!("signed-missing", roles = missing)),
        };
        let verdict = if names.is_empty() { verdict } else { verdict.and(say!("signed-by", names = names)) };
        verdict.next(next)
    }

    /// The roles of each signature that is needed.
    fn sets(&self) -> impl Iterator<Item = &[SignerRole]> {
        let one_of = Some(self.one_of.as_slice()).filter(|roles| !roles.is_empty());
        self.all_of.iter().map(std::slice::from_ref).chain(one_of)
    }

    fn validity(&self, case: &Case<'_>, signature: &Signature, signed: &[&Signature]) -> Validity {
        let name = case.person_name(&signature.person);
        let role = signature.role;
        if signature.person.as_str() == case.record.trainee.id.as_str() {
            return Validity::Invalid(say!("signed-for-herself", role = Arg::Term(signer_term(role))));
        }
        if signed.iter().any(|other| other.person == signature.person) {
            return Validity::Invalid(say!("signed-twice", name = name));
        }
        let in_specialty = self.specialists_in_specialty.contains(&role);
        if in_specialty || self.specialists.contains(&role) {
            let person = case.record.person(&signature.person);
            let Some(proofs) = person.and_then(|person| person.specialties.as_ref().map(|proofs| (person, proofs)))
            else {
                return Validity::Doubtful(say!("signed-specialty-unknown", name = name));
            };
            let specialist = if in_specialty {
                is_specialist(proofs.0, case.specialty(), signature.signed_on)
            } else {
                proofs.1.iter().any(|proof| proof.from <= signature.signed_on)
            };
            if !specialist && in_specialty {
                let specialty = case.specialty_name(case.specialty());
                return Validity::Invalid(say!("signed-wrong-specialty", name = name, specialty = specialty));
            }
            if !specialist {
                return Validity::Invalid(say!("signed-not-specialist", name = name));
            }
        }
        if role == SignerRole::AppointedSpecialist && signature.appointment_on_record != Some(true) {
            return Validity::Doubtful(say!("signed-appointment-missing", name = name));
        }
        Validity::Valid
    }
}

fn signatures(application: &Application, by: Date) -> impl Iterator<Item = &Signature> {
    application.signatures.iter().flatten().filter(move |signature| signature.signed_on <= by)
}

fn signer(case: &Case<'_>, signature: &Signature) -> Message {
    let name = case.person_name(&signature.person);
    say!("signed-signer", name = name, role = Arg::Term(signer_term(signature.role)), on = signature.signed_on)
}
