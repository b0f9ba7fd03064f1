//! The people a record refers to: their competence and their employment, each with dates.

use calendar::{Date, Share};

use crate::{EntryId, PersonId, PersonalIdentityNumber, RegulationId, SpecialtyId, UnitId};

noun! {
    /// A person other than the trainee.
    pub struct Person {
        /// The person's id.
        id: PersonId,
        /// Given name and family name.
        name: String,
        /// The personal identity number; the 2021 forms demand it of most signers.
        personal_identity_number: Option<PersonalIdentityNumber>,
        /// Proofs of specialist competence. Left out: not kept here.
        specialties: Option<Vec<SpecialistProof>>,
        /// Completed supervisor training (handledarutbildning). Left out: not kept here.
        supervisor_training: Option<Vec<SupervisorTraining>>,
        /// Where the person is employed and as what. Left out: not kept here.
        employments: Option<Vec<PersonEmployment>>,
        /// When the person is away. Left out: not kept here.
        absences: Option<Vec<PersonAbsence>>,
        /// Working time set aside for supervising. Left out: not kept here.
        supervision_time: Option<Vec<SupervisionTime>>,
        /// Supervisors' meetings and trainings that the person was asked to. Left out: not kept here.
        supervisor_meetings: Option<Vec<SupervisorMeeting>>,
    }
}

noun! {
    /// Working time set aside at a unit for supervising.
    pub struct SupervisionTime {
        /// The unit.
        unit: UnitId,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// Share of a full-time position.
        share_percent: Share,
    }
}

noun! {
    /// A meeting or training for supervisors that the person was asked to.
    pub struct SupervisorMeeting {
        /// The entry's id.
        id: EntryId,
        /// What sort of meeting.
        kind: MeetingKind,
        /// The day.
        on: Date,
        /// Whether the person took part.
        attended: bool,
        /// Whether the manager released the person from other work for it. Left out: not told.
        released: Option<bool>,
    }
}

words! {
    /// What sort of meeting for supervisors.
    pub enum MeetingKind {
        /// A supervisors' meeting arranged by the director of studies (handledarmöte, handledarträff).
        SupervisorMeeting = "supervisor-meeting",
        /// A network meeting.
        Network = "network",
        /// A supervisor training.
        Training = "training",
    }
}

noun! {
    /// A proof of specialist competence (bevis om specialistkompetens).
    pub struct SpecialistProof {
        /// The specialty.
        specialty: SpecialtyId,
        /// The day of the proof.
        from: Date,
        /// The day someone verified it.
        verified_on: Option<Date>,
    }
}

noun! {
    /// A completed supervisor training.
    pub struct SupervisorTraining {
        /// The day it was completed.
        completed_on: Date,
        /// The regulations it covers. Left out: not known.
        regulations: Option<Vec<RegulationId>>,
        /// Who gave it.
        provider: Option<String>,
        /// The day the certificate was sent to the director of studies.
        submitted_on: Option<Date>,
        /// The day the director of studies sent it back for more.
        returned_on: Option<Date>,
        /// The day the director of studies saw the certificate.
        verified_on: Option<Date>,
    }
}

noun! {
    /// An employment of a person at a unit.
    pub struct PersonEmployment {
        /// The unit.
        unit: UnitId,
        /// As what.
        role: PersonRole,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// Share of full time.
        share_percent: Option<Share>,
        /// Whether the employment is permanent; false: hired, a locum. Left out: not known.
        permanent: Option<bool>,
        /// Whether the person is a regular doctor contact (fast läkarkontakt) there. Left out: not known.
        regular_contact: Option<bool>,
    }
}

noun! {
    /// A period in which a person is away from work.
    pub struct PersonAbsence {
        /// First day.
        from: Date,
        /// Last day, counted. Left out: not known yet.
        to: Option<Date>,
    }
}

words! {
    /// What a person does at a unit.
    pub enum PersonRole {
        /// A doctor at the unit, specialist or not: the proofs tell.
        Doctor = "doctor",
        /// Enhetschef.
        UnitManager = "unit-manager",
        /// Verksamhetschef.
        HeadOfOperations = "head-of-operations",
        /// Studierektor.
        DirectorOfStudies = "director-of-studies",
        /// An external assessor of BT or Mid-ST.
        ExternalAssessor = "external-assessor",
        /// Someone at the region's office that orders and funds the training.
        RegionOffice = "region-office",
        /// Any other role.
        Other = "other",
    }
}
