//! The mid-term evaluation (Mitt-i-ST).

use calendar::Date;

use crate::PersonId;

noun! {
    /// The evaluation halfway through ST by an external assessor.
    pub struct MidTerm {
        /// The day it was ordered.
        ordered_on: Option<Date>,
        /// The day it is wished for.
        desired_on: Option<Date>,
        /// The day it is booked for.
        booked_for: Option<Date>,
        /// The day it was held.
        held_on: Option<Date>,
        /// The day the written report came.
        reported_on: Option<Date>,
        /// The external assessor.
        assessor: Option<PersonId>,
    }
}
