//! Certificates (intyg) on the authority's forms.

use calendar::Date;

use crate::{EntryId, ObjectiveCode, PersonId, RegulationId, SpecialtyId};

noun! {
    /// A certificate of one activity, on a form of one regulation.
    pub struct Certificate {
        /// The entry's id.
        id: EntryId,
        /// The regulation whose form it is.
        regulation: RegulationId,
        /// The form, as `bilaga-4`. Form numbers mean different things in different regulations.
        form: String,
        /// The specialty that the form names. Left out: the training's.
        specialty: Option<SpecialtyId>,
        /// Objectives it certifies.
        objectives: Option<Vec<ObjectiveCode>>,
        /// The placements, courses or works it covers.
        covers: Option<Vec<EntryId>>,
        /// The day the signer was asked.
        requested_on: Option<Date>,
        /// The day it was signed. Left out: not signed.
        signed_on: Option<Date>,
        /// Who signed.
        signed_by: Option<PersonId>,
        /// In what capacity.
        signer_role: Option<CertificateSigner>,
        /// The day it was withdrawn; from then on it does not count.
        withdrawn_on: Option<Date>,
        /// An overview of what the service contained, as the form asks for.
        content: Option<String>,
    }
}

words! {
    /// In what capacity a certificate is signed.
    pub enum CertificateSigner {
        /// The supervisor of the activity.
        Supervisor = "supervisor",
        /// The principal supervisor.
        PrincipalSupervisor = "principal-supervisor",
        /// The course leader.
        CourseLeader = "course-leader",
        /// Verksamhetschef.
        HeadOfOperations = "head-of-operations",
        /// A specialist appointed by the head of operations.
        AppointedSpecialist = "appointed-specialist",
        /// Another specialist.
        OtherSpecialist = "other-specialist",
        /// The external assessor.
        ExternalAssessor = "external-assessor",
    }
}
