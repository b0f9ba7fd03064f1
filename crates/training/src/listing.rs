//! Listed patients and digital care, as counts only: nothing about any patient.

use calendar::Date;

use crate::{Decimal, EntryId};

noun! {
    /// How many people are listed with the trainee.
    pub struct Listing {
        /// The entry's id.
        id: EntryId,
        /// The day of the count.
        on: Date,
        /// Listed people.
        listed_count: u32,
        /// Why the number differs from the guideline.
        reason: Option<String>,
    }
}

noun! {
    /// A declaration of digital care in a period.
    pub struct DigitalCare {
        /// The entry's id.
        id: EntryId,
        /// First day.
        from: Date,
        /// Last day, counted.
        to: Date,
        /// Hours of digital work.
        digital_hours: Decimal,
        /// Hours of clinical service in the specialty at the own unit, digital work included.
        clinical_hours: Decimal,
        /// Digital contacts with patients not listed at the unit. Left out: not known.
        contacts_not_listed: Option<u32>,
    }
}
