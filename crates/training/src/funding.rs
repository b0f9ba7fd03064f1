//! Compensation to the unit for the trainee.

use calendar::{Date, Months};

use crate::EntryId;

noun! {
    /// What is kept of the compensation for this trainee.
    pub struct Funding {
        /// The day the director of studies approved the unit.
        unit_approved_on: Option<Date>,
        /// The day the director of studies approved the trainee.
        trainee_approved_on: Option<Date>,
        /// The day the unit applied for compensation.
        applied_on: Option<Date>,
        /// The day it was granted.
        granted_on: Option<Date>,
        /// Full-time months compensated so far.
        compensated_months: Option<Months>,
        /// Claims for service before BT. Left out: not kept here.
        claims: Option<Vec<Claim>>,
    }
}

noun! {
    /// A claim for retroactive compensation of credited service before BT.
    pub struct Claim {
        /// The entry's id.
        id: EntryId,
        /// The day of the claim.
        claimed_on: Date,
        /// Full-time months claimed.
        months: Months,
    }
}
