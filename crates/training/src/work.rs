//! Scientific and improvement work.

use calendar::Date;

use crate::{EntryId, ObjectiveCode, PersonId};

noun! {
    /// A work the trainee does: written scientific work, or quality and improvement work.
    pub struct Work {
        /// The entry's id.
        id: EntryId,
        /// Which sort.
        kind: WorkKind,
        /// Its title.
        title: String,
        /// The day it began.
        started_on: Option<Date>,
        /// The planned day of completion.
        planned_for: Option<Date>,
        /// The day the supervisor approved it.
        approved_on: Option<Date>,
        /// The day it was presented.
        presented_on: Option<Date>,
        /// Objectives it serves.
        objectives: Option<Vec<ObjectiveCode>>,
        /// The work's supervisor.
        supervisor: Option<PersonId>,
    }
}

words! {
    /// Which sort of work.
    pub enum WorkKind {
        /// Självständigt skriftligt arbete enligt vetenskapliga principer.
        Scientific = "scientific",
        /// Kvalitets- och utvecklingsarbete; deltagande i utvecklingsarbete.
        Improvement = "improvement",
    }
}
