//! Where the trainee is employed, and to what share of full time.

use calendar::{Date, Share};

use crate::{EntryId, PersonId, Stage, UnitId};

noun! {
    /// An employment of the trainee.
    pub struct Employment {
        /// The entry's id.
        id: EntryId,
        /// The employing unit.
        unit: UnitId,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// Share of full time (tjänstgöringsgrad).
        share_percent: Share,
        /// Which stage the service belongs to.
        stage: Stage,
        /// The day the manager verified the row.
        verified_on: Option<Date>,
        /// Who verified it.
        verified_by: Option<PersonId>,
    }
}
