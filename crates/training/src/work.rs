//! Scientific and improvement work.

use calendar::Date;

use crate::{EntryId, ObjectiveCode, PersonId, SignerRole};

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
        /// Who supports it beside that. Left out: not noted.
        support: Option<Vec<SignerRole>>,
        /// Full-time weeks set aside for it.
        allotted_weeks: Option<u32>,
        /// Where and when it was presented. Left out: not noted.
        presentations: Option<Vec<Presentation>>,
        /// The day it was published on the home page.
        published_on: Option<Date>,
        /// For a work done at medical school that is to be credited: its points.
        credited_points: Option<u32>,
        /// The day those points were seen in a transcript.
        points_verified_on: Option<Date>,
    }
}

noun! {
    /// A presentation of a work.
    pub struct Presentation {
        /// Before whom.
        at: PresentedAt,
        /// The day.
        on: Date,
    }
}

words! {
    /// Before whom a work is presented.
    pub enum PresentedAt {
        /// Julseminariet.
        ChristmasSeminar = "christmas-seminar",
        /// The end of the course it belongs to.
        CourseEnd = "course-end",
        /// Anywhere else.
        Other = "other",
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
