//! The individual training plan (IUP), its approval and its rhythm.

use calendar::Date;

use crate::{EntryId, PersonId};

noun! {
    /// A version of the individual training plan.
    pub struct PlanVersion {
        /// The entry's id.
        id: EntryId,
        /// The version's number, from 1.
        version: u32,
        /// The day it was last changed.
        updated_on: Option<Date>,
        /// Where it is kept. Left out: here.
        kept_in: Option<PlanKeptIn>,
        /// The day the supervisor agreed.
        agreed_on: Option<Date>,
        /// The day it was presented to the director of studies.
        presented_on: Option<Date>,
        /// The day it was returned for more work.
        returned_on: Option<Date>,
        /// The day it was formally approved.
        approved_on: Option<Date>,
        /// Who approved it.
        approved_by: Option<PersonId>,
        /// The feedback given.
        feedback: Option<String>,
    }
}

words! {
    /// Where a plan is kept.
    pub enum PlanKeptIn {
        /// In the portfolio system that the director of studies points out.
        PortfolioSystem = "portfolio-system",
        /// As a file only.
        File = "file",
    }
}

noun! {
    /// A review of the plan by trainee and supervisor.
    pub struct PlanReview {
        /// The entry's id.
        id: EntryId,
        /// The day.
        on: Date,
        /// Who took part beside the trainee.
        with: Option<PersonId>,
    }
}

noun! {
    /// A plan of how competence is to be assessed (kompetensvärderingsplan).
    pub struct AssessmentPlan {
        /// The entry's id.
        id: EntryId,
        /// The day it was established.
        established_on: Option<Date>,
        /// The principal supervisor it was agreed with.
        agreed_with: Option<PersonId>,
    }
}
