//! Who supervises the trainee, when, and which sessions were held.

use calendar::Date;

use crate::{EntryId, PersonId, UnitId};

noun! {
    /// An assignment as supervisor of the trainee.
    pub struct SupervisorAssignment {
        /// The entry's id.
        id: EntryId,
        /// Who supervises.
        person: PersonId,
        /// In what role.
        role: SupervisorRole,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// For a placement's supervisor: the placement.
        placement: Option<EntryId>,
        /// For a substitute: whom she stands in for.
        replaces: Option<PersonId>,
    }
}

words! {
    /// In what role someone supervises.
    pub enum SupervisorRole {
        /// Huvudhandledare, personlig handledare.
        Principal = "principal",
        /// Handledare på en placering.
        Placement = "placement",
        /// Ersättare vid frånvaro.
        Substitute = "substitute",
        /// The second specialist who follows the doctor and takes part in the final approval.
        SecondSpecialist = "second-specialist",
    }
}

noun! {
    /// A scheduled supervision session.
    pub struct SupervisionSession {
        /// The entry's id.
        id: EntryId,
        /// The day.
        on: Date,
        /// Length in minutes.
        duration_minutes: u32,
        /// Whether it was held. Left out: it was.
        held: Option<bool>,
        /// Who supervised.
        supervisor: Option<PersonId>,
        /// Where it was held; a clinic's session belongs to the placement there. Left out: at the home unit.
        unit: Option<UnitId>,
        /// Whether the session was an extra hour to go through and revise the plan.
        plan_review: Option<bool>,
        /// Why it was not held.
        cancelled_because: Option<String>,
        /// What it was about.
        topics: Option<Vec<SessionTopic>>,
        /// The day the trainee wrote it down.
        documented_on: Option<Date>,
    }
}

words! {
    /// What a supervision session was about, where a requirement asks.
    pub enum SessionTopic {
        /// Checked against the individual training plan.
        Plan = "plan",
        /// Planning or following up a side rotation.
        Rotation = "rotation",
        /// Cases.
        Cases = "cases",
        /// Feedback on a sit-in or a recorded consultation.
        Feedback = "feedback",
    }
}
