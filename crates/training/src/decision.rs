//! Recorded decisions and reasons that a requirement may ask for.

use calendar::Date;

use crate::{EntryId, PersonId};

noun! {
    /// A recorded decision, exception or accepted reason.
    pub struct Decision {
        /// The entry's id.
        id: EntryId,
        /// The requirement it concerns, as a finding names it.
        requirement: String,
        /// The day.
        on: Date,
        /// Who decided or accepted.
        by: PersonId,
        /// The reason, in words.
        reason: String,
    }
}
