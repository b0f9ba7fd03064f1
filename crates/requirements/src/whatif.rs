//! "What if?": changes to a record that are thought of, not made. A change is a value; applying changes gives another
//! record or says why not; comparing tells what would differ. Nothing is saved, and nothing here decides.

mod apply;
mod compare;

use calendar::{Date, Months, Share};
use training::{
    AbsenceKind, EntryId, ObjectiveCode, Person, PersonId, PlacementKind, RegulationId, SpecialtyId, TrainingRecord,
    Unit, UnitId,
};

use crate::finding::{Evidence, Finding, Status};
use crate::forecast::{Ending, Turn};
use crate::message::Message;
use crate::time::Time;

pub use apply::{Changed, apply};
pub use compare::compare;

/// One change that is thought of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another share of full time from a day on, in every employment of the training.
    Share {
        /// First day.
        from: Date,
        /// The share from then on.
        share: Share,
    },
    /// A leave is put in.
    Leave {
        /// Why.
        kind: AbsenceKind,
        /// First day.
        from: Date,
        /// Last day, counted.
        to: Date,
        /// How much of the scheduled service is away.
        extent: Share,
    },
    /// A placement that has not begun begins another day and keeps its length.
    Move {
        /// Which.
        placement: EntryId,
        /// Its new first day.
        from: Date,
    },
    /// A placement is added.
    Add {
        /// Where.
        unit: UnitId,
        /// What sort of service.
        kind: PlacementKind,
        /// In what specialty. Left out: the unit's.
        field: Option<SpecialtyId>,
        /// First day.
        from: Date,
        /// Last day, counted.
        to: Date,
    },
    /// A placement that is not over is called off.
    Drop {
        /// Which.
        placement: EntryId,
    },
    /// Another unit employs the trainee from a day on; service at the home unit moves with it.
    Unit {
        /// Which.
        unit: UnitId,
        /// First day there.
        from: Date,
    },
    /// Another principal supervisor from a day on.
    Principal {
        /// Who.
        person: PersonId,
        /// First day.
        from: Date,
    },
    /// The training follows another regulation, as if it always had.
    Regulation {
        /// Which.
        regulation: RegulationId,
    },
}

/// Changes, one after the other, and what follows with them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WhatIf {
    /// In the order in which they are made.
    pub changes: Vec<Change>,
    /// Whether placements after a leave of the whole time move by its length, and one under way grows by it. Courses and
    /// meetings keep their days.
    pub shift_following: bool,
    /// Whether the planned end moves so that the plan gives as many months as before, where shares or leave change.
    pub end_follows: bool,
    /// Units that may be named beside those of the record.
    pub units: Vec<Unit>,
    /// People that may be named beside those of the record.
    pub people: Vec<Person>,
}

/// Why a change cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Which change, counted from 0.
    pub change: usize,
    /// The part of the change that is at fault, by its name in [`Change`].
    pub field: &'static str,
    /// What is wrong.
    pub code: RefusalCode,
}

/// What is wrong with a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefusalCode {
    /// The last day lies before the first.
    EndBeforeStart,
    /// The day lies before the training.
    BeforeTraining,
    /// The trainee has no employment of the training on the day.
    NotEmployed,
    /// The section that would change is not kept here.
    NotKept,
    /// The share or extent is nothing; a leave says that.
    NoShare,
    /// It is so already.
    NothingChanges,
    /// The record has no such placement, or it is called off.
    UnknownPlacement,
    /// The placement has begun, so that its first day cannot move.
    PlacementBegun,
    /// The placement is over.
    PlacementOver,
    /// No such unit is known here.
    UnknownUnit,
    /// The unit is in another region, with rules of its own.
    OtherRegion,
    /// No such person is known here.
    UnknownPerson,
    /// The regulation is not among the packs at hand.
    UnknownRegulation,
    /// The regulation does not have the specialty.
    SpecialtyNotThere,
}

impl RefusalCode {
    /// Every code.
    pub const ALL: [Self; 14] = [
        Self::EndBeforeStart,
        Self::BeforeTraining,
        Self::NotEmployed,
        Self::NotKept,
        Self::NoShare,
        Self::NothingChanges,
        Self::UnknownPlacement,
        Self::PlacementBegun,
        Self::PlacementOver,
        Self::UnknownUnit,
        Self::OtherRegion,
        Self::UnknownPerson,
        Self::UnknownRegulation,
        Self::SpecialtyNotThere,
    ];

    /// The stable code.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EndBeforeStart => "end-before-start",
            Self::BeforeTraining => "before-training",
            Self::NotEmployed => "not-employed",
            Self::NotKept => "not-kept",
            Self::NoShare => "no-share",
            Self::NothingChanges => "nothing-changes",
            Self::UnknownPlacement => "unknown-placement",
            Self::PlacementBegun => "placement-begun",
            Self::PlacementOver => "placement-over",
            Self::UnknownUnit => "unknown-unit",
            Self::OtherRegion => "other-region",
            Self::UnknownPerson => "unknown-person",
            Self::UnknownRegulation => "unknown-regulation",
            Self::SpecialtyNotThere => "specialty-not-there",
        }
    }

    /// What to say beside the field.
    #[must_use]
    pub fn sentence(self) -> Message {
        match self {
            Self::EndBeforeStart => say!("what-if-end-before-start"),
            Self::BeforeTraining => say!("what-if-before-training"),
            Self::NotEmployed => say!("what-if-not-employed"),
            Self::NotKept => say!("what-if-not-kept"),
            Self::NoShare => say!("what-if-no-share"),
            Self::NothingChanges => say!("what-if-nothing-changes"),
            Self::UnknownPlacement => say!("what-if-unknown-placement"),
            Self::PlacementBegun => say!("what-if-placement-begun"),
            Self::PlacementOver => say!("what-if-placement-over"),
            Self::UnknownUnit => say!("what-if-unknown-unit"),
            Self::OtherRegion => say!("what-if-other-region"),
            Self::UnknownPerson => say!("what-if-unknown-person"),
            Self::UnknownRegulation => say!("what-if-unknown-regulation"),
            Self::SpecialtyNotThere => say!("what-if-specialty-not-there"),
        }
    }
}

/// How the time and the end of a training look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// Full-time months by the day looked at; `None`: not kept here.
    pub counted: Option<Months>,
    /// The least full-time months that the regulation demands.
    pub minimum: Months,
    /// The end.
    pub ending: Ending,
}

impl Outlook {
    fn of(record: &TrainingRecord, time: &Time) -> Self {
        Self { counted: time.counted(), minimum: time.minimum(), ending: Ending::of(record, time) }
    }
}

/// An entry that got other days by a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub entry: Evidence,
    /// First and last day before.
    pub before: (Date, Date),
    /// First and last day after.
    pub after: (Date, Date),
}

/// A finding of the day looked at that stands otherwise, or is due another day.
#[derive(Debug, Clone)]
pub struct Shift {
    /// As it is; `None`: it is new.
    pub before: Option<Finding>,
    /// As it would be; `None`: it is gone.
    pub after: Option<Finding>,
}

/// A turn of the time to come that would fall on another day, be new or be gone.
#[derive(Debug, Clone)]
pub struct TurnShift {
    /// As it is; `None`: it is new.
    pub before: Option<Turn>,
    /// As it would be; `None`: it is gone.
    pub after: Option<Turn>,
}

/// What does not carry over to another regulation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// A certificate on the other regulation's form.
    Certificate {
        /// Which.
        id: EntryId,
        /// The objectives that it certifies.
        objectives: Vec<ObjectiveCode>,
    },
    /// An objective that the regulation does not have for the specialty.
    Objective {
        /// Which.
        code: ObjectiveCode,
        /// The placements, courses and works that are meant to serve it.
        entries: Vec<Evidence>,
    },
}

/// What would differ.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The record as it would be.
    pub changed: TrainingRecord,
    /// The time and the end as they are.
    pub before: Outlook,
    /// The time and the end as they would be.
    pub after: Outlook,
    /// Entries that got other days.
    pub moved: Vec<Moved>,
    /// Placements that lie in a leave that is put in and do not move.
    pub in_leave: Vec<Evidence>,
    /// Today's findings that differ, those that become gravest first.
    pub findings: Vec<Shift>,
    /// The turns ahead that differ, in order of time.
    pub turns: Vec<TurnShift>,
    /// What does not carry over to the other regulation.
    pub lost: Vec<Lost>,
}

impl Shift {
    /// Whether it stands otherwise; else only its day differs.
    #[must_use]
    pub fn turns(&self) -> bool {
        let standing = |finding: &Option<Finding>| {
            finding.as_ref().map_or((Status::NotApplicable, false), |finding| (finding.status, finding.fulfilled))
        };
        standing(&self.before) != standing(&self.after)
    }

    /// Whether it comes to need a person more than it does.
    #[must_use]
    pub fn worsens(&self) -> bool {
        let status = |finding: &Option<Finding>| finding.as_ref().map_or(Status::NotApplicable, |f| f.status);
        let after = status(&self.after);
        matches!(after, Status::Red | Status::Amber) && after < status(&self.before)
    }

    /// The finding as it would be; where it is gone, as it is.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        self.after.as_ref().or(self.before.as_ref())
    }
}

impl TurnShift {
    /// The turn as it would be; where it is gone, as it is.
    #[must_use]
    pub fn turn(&self) -> Option<&Turn> {
        self.after.as_ref().or(self.before.as_ref())
    }
}
