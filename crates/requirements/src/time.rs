//! The trainee's time: the one calculation that every requirement on months, halves and ends shares.

use calendar::{Career, Date, Effect, Leave, Ledger, Months, OpenPeriod, Service, Share, add_months};
use training::{Absence, TrainingRecord};

use crate::pack::{Counting, Pack};

/// Years beyond the planned end that are reckoned with when asking when something is reached.
const HORIZON_YEARS: i32 = 40;

/// The trainee's time as of a day, with what is planned after it.
#[derive(Debug, Clone)]
pub struct Time {
    on: Date,
    ledger: Option<Ledger>,
    planned_end_on: Option<Date>,
    minimum: Months,
    tolerance: Months,
}

impl Time {
    /// Reckons a record's time under a national pack. Tags of the ledger's services, leaves and credits are the
    /// positions in the record's sections.
    #[must_use]
    pub fn of(record: &TrainingRecord, national: &Pack, on: Date) -> Self {
        let minimum = national
            .requirement("minimum-time")
            .and_then(|requirement| requirement.version_on(on).or(requirement.versions.first()))
            .and_then(|version| version.kind.minimum_months())
            .unwrap_or_default();
        let planned_end_on = record.training.planned_end_on;
        let horizon = add_months(planned_end_on.unwrap_or(on).max(on), 12 * HORIZON_YEARS);
        let counting = national.counting.as_ref();
        Self {
            on,
            ledger: counting.and_then(|counting| Some(career(record, counting, on)?.ledger(horizon))),
            planned_end_on,
            minimum,
            tolerance: counting.map(|counting| counting.tolerance_months).unwrap_or_default(),
        }
    }

    /// The time of a record whose regulation is not at hand: nothing can be told.
    #[must_use]
    pub const fn unknown(record: &TrainingRecord, on: Date) -> Self {
        let planned_end_on = record.training.planned_end_on;
        Self { on, ledger: None, planned_end_on, minimum: Months::ZERO, tolerance: Months::ZERO }
    }

    /// The ledger of every stretch; `None` if employments are not kept here.
    #[must_use]
    pub const fn ledger(&self) -> Option<&Ledger> {
        self.ledger.as_ref()
    }

    /// The day that is looked at.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The last planned day of the training.
    #[must_use]
    pub const fn planned_end_on(&self) -> Option<Date> {
        self.planned_end_on
    }

    /// The least full-time months that the regulation demands in all.
    #[must_use]
    pub const fn minimum(&self) -> Months {
        self.minimum
    }

    /// What "reached" allows below a target.
    #[must_use]
    pub const fn tolerance(&self) -> Months {
        self.tolerance
    }

    /// Full-time months through the day that is looked at.
    #[must_use]
    pub fn counted(&self) -> Option<Months> {
        self.counted_through(self.on)
    }

    /// Full-time months through a day, that day included.
    #[must_use]
    pub fn counted_through(&self, date: Date) -> Option<Months> {
        self.ledger.as_ref().map(|ledger| ledger.counted_through(date))
    }

    /// Full-time months at the planned end, with the shares and leave that are planned.
    #[must_use]
    pub fn counted_at_planned_end(&self) -> Option<Months> {
        self.counted_through(self.planned_end_on?)
    }

    /// Months that would be added through a day if absence that awaits confirmation counted.
    #[must_use]
    pub fn awaiting_through(&self, date: Date) -> Option<Months> {
        self.ledger.as_ref().map(|ledger| ledger.awaiting_through(date))
    }

    /// Whether a sum reaches a target, within the tolerance.
    #[must_use]
    pub fn reaches(&self, sum: Months, target: Months) -> bool {
        sum + self.tolerance >= target
    }

    /// The first day by whose end a number of months is reached, within the tolerance.
    #[must_use]
    pub fn reached_on(&self, target: Months) -> Option<Date> {
        self.ledger.as_ref()?.reached_on(target - self.tolerance)
    }

    /// The first day by whose end a number of months is reached to the full.
    #[must_use]
    pub fn fully_reached_on(&self, target: Months) -> Option<Date> {
        self.ledger.as_ref()?.reached_on(target)
    }

    /// The day the regulation's minimum is reached.
    #[must_use]
    pub fn minimum_reached_on(&self) -> Option<Date> {
        self.reached_on(self.minimum)
    }

    /// The whole training in full-time months: what the plan gives, and at least the minimum.
    #[must_use]
    pub fn whole(&self) -> Months {
        self.counted_at_planned_end().unwrap_or_default().max(self.minimum)
    }

    /// How far the training has come on a day, in percent of the whole.
    #[must_use]
    pub fn percent_through(&self, date: Date) -> Option<i64> {
        self.counted_through(date)?.percent_of(self.whole())
    }

    /// The day a percentage of the whole training is reached.
    #[must_use]
    pub fn percent_reached_on(&self, percent: u32) -> Option<Date> {
        let share = Share::from_basis_points(percent * 100).ok()?;
        self.ledger.as_ref()?.reached_on(self.whole().times_share(share))
    }

    /// The share of full time that the trainee is in service on a day, absence taken off.
    #[must_use]
    pub fn present_on(&self, date: Date) -> Share {
        self.ledger.as_ref().map_or(Share::NONE, |ledger| ledger.present_on(date))
    }
}

/// The record's service, leave and credits under a regulation's way of counting.
fn career(record: &TrainingRecord, counting: &Counting, on: Date) -> Option<Career> {
    let tag = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
    let services = record
        .employments
        .as_ref()?
        .iter()
        .enumerate()
        .filter(|(_, employment)| counting.stages.contains(&employment.stage))
        .map(|(index, employment)| Service {
            period: OpenPeriod { from: employment.from, to: employment.to },
            share: employment.share_percent,
            tag: tag(index),
        })
        .collect();
    let leaves = record
        .absences
        .iter()
        .flatten()
        .enumerate()
        .map(|(index, absence)| Leave {
            period: OpenPeriod { from: absence.from, to: absence.to },
            extent: absence.extent_percent.unwrap_or(Share::FULL),
            effect: effect(absence, counting, on),
            tag: tag(index),
        })
        .collect();
    let credits = record
        .credits
        .iter()
        .flatten()
        .enumerate()
        .map(|(index, credit)| calendar::Credit {
            decided_on: credit.decided_on,
            months: credit.months,
            tag: tag(index),
        })
        .collect();
    Some(Career { services, leaves, credits })
}

/// What an absence does to the count: its kind says so, unless a person has decided by the day looked at.
fn effect(absence: &Absence, counting: &Counting, on: Date) -> Effect {
    match absence.confirmation.as_ref().filter(|confirmation| confirmation.on <= on) {
        Some(confirmation) if confirmation.counts => Effect::Counts,
        Some(_) => Effect::DoesNotCount,
        None if counting.absence_counts.contains(&absence.kind) => Effect::Counts,
        None if counting.absence_awaits_confirmation.contains(&absence.kind) => Effect::AwaitsConfirmation,
        None => Effect::DoesNotCount,
    }
}
