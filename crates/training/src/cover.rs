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
