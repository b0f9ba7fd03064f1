//! Assessments of the trainee's competence.

use calendar::Date;

use crate::{EntryId, ObjectiveCode, PersonId};

noun! {
    /// One assessment (kompetensvärdering).
    pub struct Assessment {
        /// The entry's id.
        id: EntryId,
        /// How it was done.
        method: AssessmentMethod,
        /// The day it was done.
        on: Date,
        /// Who assessed.
        assessor: Option<PersonId>,
        /// The day the assessor signed it. Left out: not signed.
        signed_on: Option<Date>,
        /// Whether a form was filled in.
        documented: Option<bool>,
        /// The placement it was done on.
        placement: Option<EntryId>,
        /// Objectives it bears on.
        objectives: Option<Vec<ObjectiveCode>>,
        /// How far the trainee had come in areas of competence.
        ratings: Option<Vec<Rating>>,
        /// What the assessor says of the development.
        comment: Option<String>,
    }
}

noun! {
    /// A level in an area of competence, as one assessment found it (skattning).
    pub struct Rating {
        /// The area, in words; the same words each time.
        area: String,
        /// The level on the form's own scale, a higher one better.
        level: u32,
    }
}

words! {
    /// How competence was assessed.
    pub enum AssessmentMethod {
        /// Medsittning, sit-in.
        SitIn = "sit-in",
        /// A recorded consultation.
        Video = "video",
        /// Mini-CEX.
        MiniCex = "mini-cex",
        /// Direct observation of procedural skills.
        Dops = "dops",
        /// Case-based discussion.
        Cbd = "cbd",
        /// Multi-source feedback, 360 degrees.
        MultiSourceFeedback = "multi-source-feedback",
        /// The trainee's part of a specialist college.
        SpecialistCollege = "specialist-college",
        /// Review of records, referrals or certificates.
        RecordReview = "record-review",
        /// Feedback on teaching or a presentation.
        Teaching = "teaching",
        /// Any other method.
        Other = "other",
    }
}
