//! Changed conditions of a training: a supervisor leaves, specialists are lost; who was told, and what was done.

use calendar::Date;

use crate::{EntryId, PersonId};

noun! {
    /// A change that may shake the conditions of the training.
    pub struct ChangeOfConditions {
        /// The entry's id.
        id: EntryId,
        /// What changes.
        kind: ChangeKind,
        /// The day it takes effect.
        effective_on: Date,
        /// The day it was known at the unit.
        known_on: Option<Date>,
        /// The day the director of studies was told.
        told_on: Option<Date>,
        /// Who could take over.
        candidate: Option<PersonId>,
        /// The day a joint review of the situation began.
        review_begun_on: Option<Date>,
        /// The solution, in words.
        solution: Option<String>,
        /// The day it was solved.
        solved_on: Option<Date>,
        /// The day the unit was judged again.
        rechecked_on: Option<Date>,
        /// What the review led to.
        outcome: Option<ChangeOutcome>,
    }
}

words! {
    /// What changes.
    pub enum ChangeKind {
        /// A supervisor leaves.
        SupervisorLeaves = "supervisor-leaves",
        /// The unit loses a specialist.
        SpecialistLost = "specialist-lost",
        /// The unit no longer meets a criterion.
        CriterionLost = "criterion-lost",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What a review of changed conditions led to.
    pub enum ChangeOutcome {
        /// The criteria are met.
        CriteriaMet = "criteria-met",
        /// An action plan.
        ActionPlan = "action-plan",
        /// A dispensation.
        Dispensation = "dispensation",
        /// The trainee moves to another unit.
        TraineeMoves = "trainee-moves",
        /// The unit is no longer approved.
        ApprovalEnds = "approval-ends",
    }
}
