//! Courses, from wish to certificate, and who pays.

use calendar::Date;

use crate::{EntryId, ObjectiveCode, PersonId};

noun! {
    /// A course.
    pub struct Course {
        /// The entry's id.
        id: EntryId,
        /// The regional course list's code, such as `lek`. Left out: a course outside the list.
        code: Option<String>,
        /// Its title.
        title: String,
        /// First day.
        from: Option<Date>,
        /// Last day, counted.
        to: Option<Date>,
        /// How far it has come.
        state: CourseState,
        /// Objectives it serves.
        objectives: Option<Vec<ObjectiveCode>>,
        /// Cost in Swedish kronor.
        cost_sek: Option<u32>,
        /// Who pays.
        paid_by: Option<Payer>,
        /// The course leader.
        leader: Option<PersonId>,
        /// The day the supervisor agreed that it should be taken.
        agreed_on: Option<Date>,
    }
}

words! {
    /// How far a course has come.
    pub enum CourseState {
        /// Asked for.
        Requested = "requested",
        /// A place is booked.
        Booked = "booked",
        /// Done.
        Attended = "attended",
        /// Called off.
        Cancelled = "cancelled",
    }
}

words! {
    /// Who pays a course.
    pub enum Payer {
        /// The trainee's own course allowance (ryggsäck).
        Allowance = "allowance",
        /// The region, centrally.
        Region = "region",
        /// The employing unit.
        Unit = "unit",
    }
}
