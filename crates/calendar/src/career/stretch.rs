//! A stretch of days on which nothing changes, and the reason that it counts as it does.

use crate::timeline;
use crate::{Months, Period, Share};

/// Consecutive days with the same services and leaves. Neighbouring stretches differ in something else than their days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// First through last day, both counted.
    pub period: Period,
    /// The sum of the services' shares, at most full time.
    pub employed: Share,
    /// The same sum before the cap, in hundredths of a percent.
    pub uncapped_basis_points: u32,
    /// The part of the scheduled time that leave takes without counting, at most all of it.
    pub away: Share,
    /// The part of the scheduled time that leave takes until it is confirmed, at most what `away` leaves.
    pub awaiting: Share,
    /// What the stretch counts; awaiting leave is not in it.
    pub counted: Months,
    /// What confirmation of the awaiting leave would add.
    pub awaiting_months: Months,
    /// Tags of the services, ascending, each once; empty in a gap.
    pub services: Vec<u32>,
    /// Tags of all leaves that cover the stretch, whatever their effect, ascending, each once; empty in a gap.
    pub leaves: Vec<u32>,
    /// The one thing that best explains `counted`.
    pub reason: Reason,
}

/// Why a stretch counts as it does. Where several hold, the first of this list is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A gap between two services: nothing counts, and leave is not looked at.
    NotEmployed,
    /// Wholly on leave that does not count.
    Leave,
    /// On leave, wholly or partly, that counts only if it is confirmed.
    AwaitsConfirmation,
    /// Partly on leave that does not count.
    PartlyAway,
    /// Services that overlap to more than full time, counted as full.
    MoreThanFull,
    /// On leave that counts as worked.
    LeaveThatCounts,
    /// At work below full time; also a service of 0 percent.
    PartTime,
    /// At work, full time.
    FullTime,
}

impl Stretch {
    /// The part of scheduled time at work: what neither `away` nor `awaiting` takes.
    fn attending(&self) -> Share {
        Share::FULL.saturating_sub(self.away).saturating_sub(self.awaiting)
    }

    /// The share of full time at work each day, rounded down to a hundredth of a percent.
    pub fn present(&self) -> Share {
        let full = u64::from(Share::FULL.basis_points());
        Share::capped(self.counted_rate().unsigned_abs() / full)
    }

    /// What each day counts, in parts of a share of a share.
    pub(super) fn counted_rate(&self) -> i64 {
        self.employed.product(self.attending())
    }

    /// What confirmation would add each day, in parts of a share of a share.
    pub(super) fn awaiting_rate(&self) -> i64 {
        self.employed.product(self.awaiting)
    }

    /// Fills in the two sums from the days and shares.
    pub(super) fn with_sums(mut self) -> Self {
        let ticks = timeline::length(self.period.from(), self.period.to());
        self.counted = Months::weighed(ticks, self.counted_rate());
        self.awaiting_months = Months::weighed(ticks, self.awaiting_rate());
        self
    }

    /// Whether the two differ in nothing but their days, sums aside.
    pub(super) fn same_but_days(&self, other: &Self) -> bool {
        self.employed == other.employed
            && self.uncapped_basis_points == other.uncapped_basis_points
            && self.away == other.away
            && self.awaiting == other.awaiting
            && self.reason == other.reason
            && self.services == other.services
            && self.leaves == other.leaves
    }
}
