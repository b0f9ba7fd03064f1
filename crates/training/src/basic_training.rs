//! Basic training (BT): statements from its placements, its examination and its approval.

use calendar::Date;

use crate::{EntryId, PersonId};

noun! {
    /// What is kept of basic training beside its placements and certificates.
    pub struct BasicTraining {
        /// Summarising supervisor statements, one a placement. Left out: not kept here.
        statements: Option<Vec<PlacementStatement>>,
        /// The examination.
        examination: Option<Examination>,
        /// The day the application for approval was sent.
        applied_on: Option<Date>,
        /// The day Socialstyrelsen approved BT.
        approved_on: Option<Date>,
    }
}

noun! {
    /// A supervisor's statement that ends a BT placement (handledarutlåtande).
    pub struct PlacementStatement {
        /// The entry's id.
        id: EntryId,
        /// The placement.
        placement: EntryId,
        /// The day it was signed. Left out: a draft.
        signed_on: Option<Date>,
        /// Who signed.
        signed_by: Option<PersonId>,
        /// Competences reached.
        competences: Option<String>,
        /// Strengths.
        strengths: Option<String>,
        /// Areas to develop.
        development_areas: Option<String>,
        /// Supplementary training needed, or that none is.
        supplements: Option<String>,
    }
}

noun! {
    /// The examination that ends BT.
    pub struct Examination {
        /// The day it is booked for.
        booked_for: Option<Date>,
        /// The day it was held.
        held_on: Option<Date>,
        /// How it went.
        outcome: Option<ExaminationOutcome>,
        /// The external assessor.
        assessor: Option<PersonId>,
        /// Who appointed the assessor.
        assessor_appointed_by: Option<PersonId>,
        /// The day the assessor was appointed.
        assessor_appointed_on: Option<Date>,
        /// Who took part. Left out: not known.
        participants: Option<Vec<ExaminationRole>>,
    }
}

words! {
    /// In what role someone takes part in the examination of BT.
    pub enum ExaminationRole {
        /// The BT doctor.
        Trainee = "trainee",
        /// Huvudhandledare.
        PrincipalSupervisor = "principal-supervisor",
        /// The external assessor.
        ExternalAssessor = "external-assessor",
        /// Studierektor.
        DirectorOfStudies = "director-of-studies",
        /// Enhetschef.
        UnitManager = "unit-manager",
        /// Someone in the stead of the unit manager.
        DeputyManager = "deputy-manager",
    }
}

words! {
    /// How an examination went.
    pub enum ExaminationOutcome {
        /// Godkänd.
        Passed = "passed",
        /// Underkänd; supplements are needed.
        Failed = "failed",
    }
}
