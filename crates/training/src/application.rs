//! The application for specialist competence.

use calendar::Date;

use crate::{EntryId, PersonId};

noun! {
    /// The application to Socialstyrelsen.
    pub struct Application {
        /// The day the director of studies was asked for a consultation.
        consultation_requested_on: Option<Date>,
        /// The day of the consultation.
        consulted_on: Option<Date>,
        /// The director of studies who was consulted.
        consulted: Option<PersonId>,
        /// Signatures under the certificates of time and competence. Left out: none yet.
        signatures: Option<Vec<Signature>>,
        /// The day the application was sent.
        submitted_on: Option<Date>,
        /// The day the proof was issued.
        granted_on: Option<Date>,
        /// The day every part of the application form was filled in.
        form_completed_on: Option<Date>,
    }
}

noun! {
    /// A signature of the application, an action plan or a dispensation.
    pub struct Signature {
        /// The entry's id.
        id: EntryId,
        /// In what role.
        role: SignerRole,
        /// Who signed; for the trainee, the trainee's own id.
        person: PersonId,
        /// The day.
        signed_on: Date,
        /// For an appointed specialist: whether the appointment is on record.
        appointment_on_record: Option<bool>,
    }
}

words! {
    /// In what role someone signs.
    pub enum SignerRole {
        /// The trainee.
        Trainee = "trainee",
        /// Huvudhandledare.
        PrincipalSupervisor = "principal-supervisor",
        /// Verksamhetschef.
        HeadOfOperations = "head-of-operations",
        /// Enhetschef.
        UnitManager = "unit-manager",
        /// Studierektor.
        DirectorOfStudies = "director-of-studies",
        /// A specialist appointed by the head of operations.
        AppointedSpecialist = "appointed-specialist",
        /// The second specialist.
        SecondSpecialist = "second-specialist",
        /// The region's office.
        RegionOffice = "region-office",
    }
}
