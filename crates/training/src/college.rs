//! Specialist colleges (specialistkollegium).

use calendar::Date;

use crate::{EntryId, PersonId, TraineeId};

noun! {
    /// A meeting of a unit's specialists that judges trainees.
    pub struct College {
        /// The entry's id.
        id: EntryId,
        /// The day it is booked for.
        booked_for: Option<Date>,
        /// The day it was held.
        held_on: Option<Date>,
        /// Who took part.
        participants: Option<Vec<PersonId>>,
        /// The trainees that were judged. Left out in a trainee's own record: this trainee.
        trainees: Option<Vec<TraineeId>>,
        /// The day the result was gone through with the trainee.
        communicated_on: Option<Date>,
        /// Minutes set aside for the meeting.
        duration_minutes: Option<u32>,
    }
}
