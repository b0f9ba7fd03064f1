//! A finding: what one requirement says of one matter on one day.

use std::sync::Arc;

use calendar::Date;
use training::{EntryId, ObjectiveCode, PackId, TraineeId, UnitId};

use crate::message::Message;
use crate::requirement::{Requirement, Source};

/// How a matter stands. Green also means on track: whether it is done is told by `fulfilled`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Breached now, or blocks the next step.
    Red,
    /// Needs attention, or is covered by a valid dispensation or action plan.
    Amber,
    /// Cannot be told: what it rests on is not kept here.
    Undecided,
    /// Fulfilled or on track.
    Green,
    /// Does not concern this case now.
    NotApplicable,
}

impl Status {
    /// Every status, the gravest first.
    pub const ALL: [Self; 5] = [Self::Red, Self::Amber, Self::Undecided, Self::Green, Self::NotApplicable];

    /// The word used in files and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Undecided => "undecided",
            Self::Green => "green",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// The status for a word; `None` for any other.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// Whom or what a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The trainee.
    Trainee(TraineeId),
    /// One objective of the trainee.
    Objective(ObjectiveCode),
    /// A unit.
    Unit(UnitId),
    /// A region as a whole.
    Region(PackId),
}

impl std::fmt::Display for Subject {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Trainee(id) => write!(formatter, "trainee/{id}"),
            Self::Objective(code) => write!(formatter, "objective/{code}"),
            Self::Unit(id) => write!(formatter, "unit/{id}"),
            Self::Region(id) => write!(formatter, "region/{id}"),
        }
    }
}

/// An entry of the record that a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evidence {
    /// The section, as the record file names it.
    pub section: &'static str,
    /// The entry's id in that section.
    pub id: String,
}

impl Evidence {
    /// An entry of a section.
    #[must_use]
    pub fn entry(section: &'static str, id: &EntryId) -> Self {
        Self { section, id: id.as_str().to_owned() }
    }
}

impl std::fmt::Display for Evidence {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}/{}", self.section, self.id)
    }
}

/// What one requirement says of one matter on one day.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The requirement that was judged.
    pub requirement: Arc<Requirement>,
    /// Requirements of other packs that say the same and are answered here.
    pub also: Vec<Arc<Requirement>>,
    /// Whom or what it is about.
    pub subject: Subject,
    /// How it stands.
    pub status: Status,
    /// Whether it is done. Green and not fulfilled means on track.
    pub fulfilled: bool,
    /// Facts and arithmetic, sentence by sentence.
    pub explanation: Vec<Message>,
    /// The entries it rests on.
    pub evidence: Vec<Evidence>,
    /// The day by which something must be done, or the day it was due.
    pub due_on: Option<Date>,
    /// What to do next.
    pub next_step: Option<Message>,
}

impl Finding {
    /// The packs behind the finding, its own first.
    pub fn packs(&self) -> impl Iterator<Item = &PackId> {
        std::iter::once(&self.requirement).chain(&self.also).map(|requirement| &requirement.pack)
    }

    /// Every catalogue id that the finding carries out.
    #[must_use]
    pub fn catalogue(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = std::iter::once(&self.requirement)
            .chain(&self.also)
            .flat_map(|requirement| requirement.catalogue.iter().map(String::as_str))
            .collect();
        ids.dedup();
        ids
    }

    /// Every source behind the finding, its own first.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        std::iter::once(&self.requirement).chain(&self.also).map(|requirement| &requirement.source)
    }

    /// Whether another finding of the same requirement says the same, but for months that grow with the days.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        let said = |one: &[Message], other: &[Message]| {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_alike(other))
        };
        Arc::ptr_eq(&self.requirement, &other.requirement)
            && self.subject == other.subject
            && (self.status, self.fulfilled, self.due_on) == (other.status, other.fulfilled, other.due_on)
            && self.evidence == other.evidence
            && said(&self.explanation, &other.explanation)
            && said(self.next_step.as_slice(), other.next_step.as_slice())
    }

    /// How soon it needs a person: grave first, then early.
    #[must_use]
    pub fn urgency(&self) -> (Status, Date) {
        (self.status, self.due_on.unwrap_or(Date::MAX))
    }
}
