//! A career as rows: services, leaves and credits. Its [`Ledger`] says what counts, when and why.

use jiff::civil::Date;

use crate::{Months, OpenPeriod, Share};

mod ledger;
mod reach;
mod stretch;
mod sweep;
#[cfg(test)]
mod tests;

pub use ledger::Ledger;
pub use stretch::{Reason, Stretch};

/// Time employed at a share of full time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Service {
    /// First through last day, both counted.
    pub period: OpenPeriod,
    /// The share of full time scheduled.
    pub share: Share,
    /// The caller's own number for the row, given back in [`Stretch::services`].
    pub tag: u32,
}

/// What a leave does to the counted time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Counts as worked; takes nothing away.
    Counts,
    /// Does not count.
    DoesNotCount,
    /// In principle does not count, until somebody confirms that it does.
    AwaitsConfirmation,
}

/// Time away from service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Leave {
    /// First through last day, both counted.
    pub period: OpenPeriod,
    /// How much of the person's scheduled time; full is wholly away, also from a part-time post.
    pub extent: Share,
    /// Whether the time counts all the same.
    pub effect: Effect,
    /// The caller's own number for the row, given back in [`Stretch::leaves`].
    pub tag: u32,
}

/// Months added by a decision, once, from that day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Credit {
    /// The day of the decision; the months are there by its end.
    pub decided_on: Date,
    /// What is added; a correction may be negative.
    pub months: Months,
    /// The caller's own number for the row.
    pub tag: u32,
}

/// Everything the ledger is made from. The order of the rows does not matter, and rows may overlap.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Career {
    /// Time employed.
    pub services: Vec<Service>,
    /// Time away; outside every service it takes nothing.
    pub leaves: Vec<Leave>,
    /// Months added by decision.
    pub credits: Vec<Credit>,
}

impl Career {
    /// The account through `horizon`, which is counted. Nothing after it is known: rows that go on are cut there, and
    /// rows and credits that begin later are left out.
    ///
    /// A day counts min(100 %, sum of the services) x (1 - min(100 %, sum of the leaves that do not count or await
    /// confirmation)). Where both kinds of leave overlap, the one that does not count is taken first, and the awaiting
    /// one gets at most what is left. A row whose last day lies before its first holds no day.
    pub fn ledger(&self, horizon: Date) -> Ledger {
        Ledger::new(sweep::stretches(self, horizon), &self.credits, horizon)
    }
}
