//! What covers a red: a signed action plan (åtgärdsplan) or a dispensation, each until a day.

use calendar::Date;

use crate::{EntryId, PersonId, Signature};

noun! {
    /// An action plan or a dispensation.
    pub struct Cover {
        /// The entry's id.
        id: EntryId,
        /// Which of the two.
        kind: CoverKind,
        /// The requirement it covers, as a finding names it: `two-specialists-employed`.
        requirement: String,
        /// First day it holds.
        from: Date,
        /// Last day it holds, counted.
        to: Date,
        /// The problem and why it is acceptable for the time.
        reason: String,
        /// What will be done.
        measures: Option<String>,
        /// Who answers for it.
        owner: Option<PersonId>,
        /// Who has signed. An unsigned plan covers nothing.
        signatures: Option<Vec<Signature>>,
        /// The day what it was for was resolved.
        closed_on: Option<Date>,
        /// When the director of studies has followed it up. Left out: never yet.
        follow_ups: Option<Vec<FollowUp>>,
    }
}

noun! {
    /// A follow-up of an action plan or a dispensation.
    pub struct FollowUp {
        /// The day.
        on: Date,
        /// Who followed it up.
        by: Option<PersonId>,
        /// How it stood, in words.
        remarks: Option<String>,
    }
}

words! {
    /// What sort of cover.
    pub enum CoverKind {
        /// Åtgärdsplan.
        ActionPlan = "action-plan",
        /// Dispens.
        Dispensation = "dispensation",
    }
}
