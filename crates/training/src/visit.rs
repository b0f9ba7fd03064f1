//! The director of studies meets the trainee: yearly visits, check-ins, introduction, final review.

use calendar::Date;

use crate::{EntryId, PersonId, SignerRole, UnitId};

noun! {
    /// A meeting of the director of studies with the trainee.
    pub struct Visit {
        /// The entry's id.
        id: EntryId,
        /// What sort.
        kind: VisitKind,
        /// The day it is booked for.
        booked_for: Option<Date>,
        /// The day it was held.
        held_on: Option<Date>,
        /// The director of studies.
        by: Option<PersonId>,
        /// Where.
        unit: Option<UnitId>,
        /// Who took part. Left out: not noted.
        participants: Option<Vec<SignerRole>>,
    }
}

words! {
    /// What sort of meeting.
    pub enum VisitKind {
        /// Introduktionssamtal.
        Introduction = "introduction",
        /// Årsbesök.
        YearlyVisit = "yearly-visit",
        /// Studierektorsavstämning.
        CheckIn = "check-in",
        /// Slutgenomgång.
        FinalReview = "final-review",
    }
}
