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
        /// Why the number differs from the guideline, or from the count before it.
        reason: Option<String>,
        /// The same by the reasons that the guideline knows.
        reasons: Option<Vec<ListingReason>>,
    }
}

words! {
    /// A reason that the guideline on listing knows.
    pub enum ListingReason {
        /// The size of the operation.
        UnitSize = "unit-size",
        /// The trainee's rotations at other clinics.
        Rotations = "rotations",
        /// The trainee's individual maturity.
        IndividualMaturity = "individual-maturity",
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
