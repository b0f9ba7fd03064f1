//! What a kind answers, before the engine adds what every finding needs.

use calendar::Date;
use training::EntryId;

use crate::finding::{Evidence, Status, Subject};
use crate::message::Message;
use crate::parameters::Gravity;

/// A kind's answer on one matter.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// Another subject than the trainee or unit that is judged.
    pub subject: Option<Subject>,
    /// How it stands.
    pub status: Status,
    /// Whether it is done.
    pub fulfilled: bool,
    /// Facts and arithmetic.
    pub explanation: Vec<Message>,
    /// The entries it rests on.
    pub evidence: Vec<Evidence>,
    /// When it is or was due.
    pub due_on: Option<Date>,
    /// What to do next.
    pub next_step: Option<Message>,
}

impl Verdict {
    fn new(status: Status, fulfilled: bool, because: Message) -> Self {
        Self {
            subject: None,
            status,
            fulfilled,
            explanation: vec![because],
            evidence: Vec::new(),
            due_on: None,
            next_step: None,
        }
    }

    /// Done.
    #[must_use]
    pub fn fulfilled(because: Message) -> Self {
        Self::new(Status::Green, true, because)
    }

    /// Not done yet, and nothing is wrong.
    #[must_use]
    pub fn on_track(because: Message) -> Self {
        Self::new(Status::Green, false, because)
    }

    /// Needs attention.
    #[must_use]
    pub fn amber(because: Message) -> Self {
        Self::new(Status::Amber, false, because)
    }

    /// Breached, or blocks the next step.
    #[must_use]
    pub fn red(because: Message) -> Self {
        Self::new(Status::Red, false, because)
    }

    /// Does not concern this case now.
    #[must_use]
    pub fn not_applicable(because: Message) -> Self {
        Self::new(Status::NotApplicable, false, because)
    }

    /// Cannot be told.
    #[must_use]
    pub fn undecided(because: Message) -> Self {
        Self::new(Status::Undecided, false, because)
    }

    /// Cannot be told, because a section of the record is not kept here.
    #[must_use]
    pub fn not_kept(section: &'static str) -> Self {
        // keys of the catalogue's choices may hold neither dots nor underscores
        Self::undecided(say!("section-not-kept", section = section.replace(['.', '_'], "-")))
    }

    /// What is so grave as a requirement says.
    #[must_use]
    pub fn of(gravity: Gravity, because: Message) -> Self {
        match gravity {
            Gravity::Red => Self::red(because),
            Gravity::Amber => Self::amber(because),
        }
    }

    /// Several matters as one: as grave as the gravest, telling of those that are not green, or of all where all are.
    /// `None` of nothing.
    #[must_use]
    pub fn all_of(verdicts: Vec<Self>) -> Option<Self> {
        let gravest = verdicts.iter().map(|verdict| verdict.status).min()?;
        let fulfilled = verdicts.iter().all(|verdict| verdict.fulfilled);
        let green = gravest >= Status::Green;
        let mut told = verdicts.into_iter().filter(|verdict| green || verdict.status < Status::Green);
        let mut all = told.next()?;
        for verdict in told {
            if verdict.status < all.status {
                all.next_step = verdict.next_step;
            } else {
                all.next_step = all.next_step.or(verdict.next_step);
            }
            all.status = all.status.min(verdict.status);
            all.explanation.extend(verdict.explanation);
            all.evidence.extend(verdict.evidence);
            all.due_on = [all.due_on, verdict.due_on].into_iter().flatten().min();
        }
        all.fulfilled = fulfilled;
        Some(all)
    }

    /// Adds a sentence to the explanation.
    #[must_use]
    pub fn and(mut self, sentence: Message) -> Self {
        self.explanation.push(sentence);
        self
    }

    /// Says the matter is done although it needs attention.
    #[must_use]
    pub fn but_fulfilled(mut self) -> Self {
        self.fulfilled = true;
        self
    }

    /// Adds an entry that it rests on.
    #[must_use]
    pub fn with(mut self, section: &'static str, id: &EntryId) -> Self {
        self.evidence.push(Evidence::entry(section, id));
        self
    }

    /// Adds several entries of a section that it rests on.
    #[must_use]
    pub fn with_all<'a>(mut self, section: &'static str, ids: impl IntoIterator<Item = &'a EntryId>) -> Self {
        self.evidence.extend(ids.into_iter().map(|id| Evidence::entry(section, id)));
        self
    }

    /// Sets the day it is or was due.
    #[must_use]
    pub fn due(mut self, on: Date) -> Self {
        self.due_on = Some(on);
        self
    }

    /// Sets what to do next.
    #[must_use]
    pub fn next(mut self, step: Message) -> Self {
        self.next_step = Some(step);
        self
    }

    /// Sets another subject than the trainee or unit.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }
}
