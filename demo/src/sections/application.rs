//! The end of the training: consultation, signatures, the application and the proof.

use calendar::Date;
use training::{Application, CertificateSigner, Signature, SignerRole};

use super::certificates::{Signing, certify};
use crate::draft::Draft;

/// Half a year before the end the consultation is asked for.
const CONSULTED_DAYS_BEFORE: i64 = 40;

pub fn fill(draft: &mut Draft) {
    draft.record.application = Some(application(draft));
}

/// The application as far as it has come by itself: asked for, consulted, nothing signed.
fn application(draft: &Draft) -> Application {
    let end = draft.last_day();
    let consulted_on = draft.past(draft.days(end, -CONSULTED_DAYS_BEFORE));
    Application {
        consultation_requested_on: draft.past(draft.days(end, -180)),
        consulted_on,
        consulted: consulted_on.map(|_| draft.cast.director.clone()),
        signatures: None,
        submitted_on: None,
        granted_on: None,
        form_completed_on: None,
    }
}

/// Signs the certificates of time and competence, and with them the application.
pub fn sign_application(draft: &mut Draft, on: Date) {
    let second = (SignerRole::SecondSpecialist, draft.cast.second.clone());
    let principal = (SignerRole::PrincipalSupervisor, draft.cast.principal.clone());
    let is_specialist = draft
        .staff
        .person(&draft.cast.head)
        .is_some_and(|person| crate::staff::has_specialty(person, draft.record.training.specialty.as_str()));
    // under 2015 a head without the specialty appoints a specialist, who is not the principal supervisor
    let head = if is_specialist || !draft.is_2015() {
        (SignerRole::HeadOfOperations, draft.cast.head.clone())
    } else {
        (SignerRole::AppointedSpecialist, draft.cast.second.clone())
    };
    let signers = if draft.is_2015() { vec![principal, head] } else { vec![head, principal, second] };
    let mut signatures = Vec::new();
    for (role, person) in signers {
        let (form, capacity) = match (draft.is_2015(), role) {
            (true, SignerRole::HeadOfOperations) => ("bilaga-2", CertificateSigner::HeadOfOperations),
            (true, SignerRole::AppointedSpecialist) => ("bilaga-2", CertificateSigner::AppointedSpecialist),
            (true, _) => ("bilaga-2", CertificateSigner::PrincipalSupervisor),
            (false, SignerRole::HeadOfOperations) => ("bilaga-6", CertificateSigner::HeadOfOperations),
            (false, SignerRole::PrincipalSupervisor) => ("bilaga-7", CertificateSigner::PrincipalSupervisor),
            (false, _) => ("bilaga-7", CertificateSigner::OtherSpecialist),
        };
        let signing =
            Signing { by: Some(person.clone()), role: capacity, asked_on: draft.days(on, -10), signed_on: Some(on) };
        certify(draft, form, None, None, signing);
        signatures.push(Signature {
            id: draft.id("signature"),
            role,
            person,
            signed_on: on,
            appointment_on_record: (role == SignerRole::AppointedSpecialist).then_some(true),
        });
    }
    let mut application = application(draft);
    application.signatures = Some(signatures);
    draft.record.application = Some(application);
}
