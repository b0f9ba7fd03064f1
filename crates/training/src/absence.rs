//! Time away from service. Which kinds count is said by the rules, not here.

use calendar::{Date, Share};

use crate::{EntryId, PersonId};

noun! {
    /// A period of absence from service.
    pub struct Absence {
        /// The entry's id.
        id: EntryId,
        /// Why the doctor is away.
        kind: AbsenceKind,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: not known yet.
        to: Option<Date>,
        /// How much of the scheduled service is away. Left out: all of it.
        extent_percent: Option<Share>,
        /// A person's decision that this absence counts, or does not, as service.
        confirmation: Option<Confirmation>,
    }
}

noun! {
    /// A recorded decision on whether an absence counts as service.
    pub struct Confirmation {
        /// Whether it counts.
        counts: bool,
        /// The day of the decision.
        on: Date,
        /// Who decided.
        by: PersonId,
    }
}

words! {
    /// Why a doctor is away.
    pub enum AbsenceKind {
        /// Semester.
        Holiday = "holiday",
        /// Jourkompensation.
        OnCallCompensation = "on-call-compensation",
        /// Föräldraledighet.
        ParentalLeave = "parental-leave",
        /// Tillfällig föräldrapenning, vård av barn.
        CareOfChild = "care-of-child",
        /// Sjukfrånvaro.
        SickLeave = "sick-leave",
        /// Tjänstledighet, for whatever reason.
        LeaveOfAbsence = "leave-of-absence",
        /// Forskning utanför specialiseringstjänstgöringen.
        Research = "research",
        /// Any other absence.
        Other = "other",
    }
}
