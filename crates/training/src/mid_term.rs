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
        /// The day recorded consultations were sent to the assessor; the recordings are not kept here.
        videos_sent_on: Option<Date>,
        /// How many were sent.
        videos_sent: Option<u32>,
        /// What the day held. Left out: not noted.
        programme: Option<Vec<MidTermPart>>,
    }
}

words! {
    /// A part of the assessor's day at the unit.
    pub enum MidTermPart {
        /// Patients seen together.
        Patients = "patients",
        /// Records and certificates studied.
        RecordsAndCertificates = "records-and-certificates",
        /// A talk with the supervisor.
        SupervisorTalk = "supervisor-talk",
        /// A talk with the head of operations.
        HeadTalk = "head-talk",
    }
}
