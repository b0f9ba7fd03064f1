//! The trainee's time: the one calculation that every requirement on months, halves and ends shares.

use calendar::{Career, Date, Effect, Leave, Ledger, Months, OpenPeriod, Service, Share, add_months};
use training::{Absence, Credit, CreditKind, TrainingRecord};

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
    most_before_bt: Option<Months>,
}

impl Time {
    /// Reckons a record's time under a national pack. Tags of the ledger's services, leaves and credits are the
    /// positions in the record's sections.
    #[must_use]
    pub fn of(record: &TrainingRecord, national: &Pack, on: Date) -> Self {
        Self::capped(record, national, None, on)
    }

    /// The time of a record under every pack that holds for it, the national one first.
    #[must_use]
    pub fn held(record: &TrainingRecord, holding: &[&Pack], on: Date) -> Self {
        let Some(national) = holding.first() else { return Self::unknown(record, on) };
        let versions = holding.iter().flat_map(|pack| &pack.requirements).filter_map(|r| r.version_on(on));
        let most_before_bt = versions.filter_map(|version| version.kind.most_before_bt()).min();
        Self::capped(record, national, most_before_bt, on)
    }

    /// The same, where a region lets no more than so many months before BT be credited, if it says so (reading C8).
    #[must_use]
    pub fn capped(record: &TrainingRecord, national: &Pack, most_before_bt: Option<Months>, on: Date) -> Self {
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
            ledger: counting.and_then(|counting| Some(career(record, counting, most_before_bt, on)?.ledger(horizon))),
            planned_end_on,
            minimum,
            tolerance: counting.map(|counting| counting.tolerance_months).unwrap_or_default(),
            most_before_bt,
        }
    }

    /// The time of a changed record, on the same day and under the same rules.
    #[must_use]
    pub fn again(&self, record: &TrainingRecord, national: &Pack) -> Self {
        Self::capped(record, national, self.most_before_bt, self.on)
    }

    /// The time of a record whose regulation is not at hand: nothing can be told.
    #[must_use]
    pub const fn unknown(record: &TrainingRecord, on: Date) -> Self {
        let planned_end_on = record.training.planned_end_on;
        Self { on, ledger: None, planned_end_on, minimum: Months::ZERO, tolerance: Months::ZERO, most_before_bt: None }
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

    /// Full-time months of service through a day: what is counted, without credits.
    #[must_use]
    pub fn served_through(&self, date: Date) -> Option<Months> {
        self.ledger.as_ref().map(|ledger| ledger.counted_through(date) - ledger.credited_through(date))
    }

    /// The months of the whole training that are served and not credited.
    fn to_serve(&self) -> Months {
        let by = self.planned_end_on.unwrap_or(self.on).max(self.on);
        self.whole() - self.ledger.as_ref().map(|ledger| ledger.credited_through(by)).unwrap_or_default()
    }

    /// How far the training has come on a day, in percent of what is served of it: credits bring nobody forward in what
    /// is to be spread over the training.
    #[must_use]
    pub fn percent_served_through(&self, date: Date) -> Option<i64> {
        self.served_through(date)?.percent_of(self.to_serve())
    }

    /// The day a percentage of what is served of the training is reached.
    #[must_use]
    pub fn percent_served_on(&self, percent: u32) -> Option<Date> {
        let share = Share::from_basis_points(percent * 100).ok()?;
        let (target, ledger) = (self.to_serve().times_share(share), self.ledger.as_ref()?);
        let first = ledger.first_day()?;
        crate::case::first_day(first, ledger.horizon(), |day| self.served_through(day).is_some_and(|sum| sum >= target))
    }

    /// The share of full time that the trainee is in service on a day, absence taken off.
    #[must_use]
    pub fn present_on(&self, date: Date) -> Share {
        self.ledger.as_ref().map_or(Share::NONE, |ledger| ledger.present_on(date))
    }
}

/// The record's service, leave and credits under a regulation's way of counting.
fn career(record: &TrainingRecord, counting: &Counting, most: Option<Months>, on: Date) -> Option<Career> {
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
    let credits = credits(record, most);
    Some(Career { services, leaves, credits })
}

/// The credits, of service before BT at most so many months, in the order of their decisions.
fn credits(record: &TrainingRecord, most: Option<Months>) -> Vec<calendar::Credit> {
    let mut rows: Vec<(usize, &Credit)> = record.credits.iter().flatten().enumerate().collect();
    rows.sort_by_key(|(_, credit)| credit.decided_on);
    let mut left = most;
    let mut credits = Vec::with_capacity(rows.len());
    for (index, credit) in rows {
        let before_bt = left.as_mut().filter(|_| credit.kind == CreditKind::BeforeBt);
        let months = match before_bt {
            Some(left) => {
                let months = credit.months.min(*left);
                *left = *left - months;
                months
            }
            None => credit.months,
        };
        credits.push(calendar::Credit { decided_on: credit.decided_on, months, tag: tag(index) });
    }
    credits
}

fn tag(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
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
