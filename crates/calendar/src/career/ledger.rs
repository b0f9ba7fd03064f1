//! The account of a career: its stretches and credits with running sums, so that every question is a binary search.

use jiff::civil::Date;

use super::reach::Reach;
use super::{Credit, Reason, Stretch};
use crate::timeline;
use crate::{Months, Period, Share};

/// What counts through the horizon, when and why. Made by [`Career::ledger`](super::Career::ledger).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    stretches: Vec<Stretch>,
    /// For each stretch, the sums of those before it.
    before: Vec<Sums>,
    /// All stretches together.
    total: Sums,
    /// In order of decision, those decided on or before the horizon.
    credits: Vec<Credit>,
    /// For each credit, the sum through it.
    credited: Vec<Months>,
    reach: Reach,
    horizon: Date,
}

/// Running sums over stretches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sums {
    counted: Months,
    awaiting: Months,
    days_present: i64,
}

impl Sums {
    /// These sums and the part of the stretch from its first day through `last_day`, which lies in it.
    fn and(self, stretch: &Stretch, last_day: Date) -> Self {
        let first_day = stretch.period.from();
        let ticks = timeline::length(first_day, last_day);
        let days = crate::days_between(first_day, last_day) + 1;
        let is_present = stretch.counted_rate() > 0;
        Self {
            counted: self.counted + Months::weighed(ticks, stretch.counted_rate()),
            awaiting: self.awaiting + Months::weighed(ticks, stretch.awaiting_rate()),
            days_present: self.days_present + if is_present { days } else { 0 },
        }
    }
}

impl Ledger {
    pub(super) fn new(stretches: Vec<Stretch>, credits: &[Credit], horizon: Date) -> Self {
        let mut total = Sums::default();
        let mut before = Vec::with_capacity(stretches.len());
        for stretch in &stretches {
            before.push(total);
            total = total.and(stretch, stretch.period.to());
        }

        let mut credits: Vec<Credit> = credits.iter().filter(|credit| credit.decided_on <= horizon).copied().collect();
        credits.sort_unstable_by_key(|credit| (credit.decided_on, credit.tag, credit.months));
        let credited = credits
            .iter()
            .scan(Months::ZERO, |sum, credit| {
                *sum = *sum + credit.months;
                Some(*sum)
            })
            .collect();

        let mut ledger = Self { stretches, before, total, credits, credited, reach: Reach::default(), horizon };
        ledger.reach = Reach::of(&ledger);
        ledger
    }

    /// The stretches in time order, without holes from the first day of service through the last: gaps between services
    /// are stretches too. Neighbours differ. Empty without service.
    pub fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    /// The stretch that holds the day; `None` before the first service, after the last, and after the horizon.
    pub fn stretch_on(&self, date: Date) -> Option<&Stretch> {
        let begun = self.begun_by(date);
        let stretch = self.stretches.get(begun.checked_sub(1)?)?;
        stretch.period.contains(date).then_some(stretch)
    }

    /// The credits decided on or before the horizon, in order of decision.
    pub fn credits(&self) -> &[Credit] {
        &self.credits
    }

    /// The last day of which the ledger knows anything.
    pub fn horizon(&self) -> Date {
        self.horizon
    }

    /// Time counted by the end of the day, which is counted: service, and the credits decided on or before it. Awaiting
    /// leave is not in it. A later day than the horizon gives what the horizon gives.
    pub fn counted_through(&self, date: Date) -> Months {
        self.sums_through(date).counted + self.credited_through(date)
    }

    /// Time that would be added, by the end of the day, if all awaiting leave were confirmed.
    pub fn awaiting_through(&self, date: Date) -> Months {
        self.sums_through(date).awaiting
    }

    /// Time credited by decisions on or before the day.
    pub fn credited_through(&self, date: Date) -> Months {
        let decided = self.credits.partition_point(|credit| credit.decided_on <= date);
        decided.checked_sub(1).and_then(|at| self.credited.get(at)).copied().unwrap_or_default()
    }

    /// Service counted within the period, both ends counted; without credits.
    pub fn counted_in(&self, period: &Period) -> Months {
        self.sums_through(period.to()).counted - self.sums_before(period.from()).counted
    }

    /// Awaiting time within the period, both ends counted.
    pub fn awaiting_in(&self, period: &Period) -> Months {
        self.sums_through(period.to()).awaiting - self.sums_before(period.from()).awaiting
    }

    /// Calendar days of the period, both ends counted, on which some time counts, however little.
    pub fn days_present_in(&self, period: &Period) -> i64 {
        self.sums_through(period.to()).days_present - self.sums_before(period.from()).days_present
    }

    /// The first day by whose end [`counted_through`](Self::counted_through) is at least `target`; `None` when the
    /// horizon comes first. A target of zero or less is reached on the first day that the ledger knows: of the first
    /// service or credit.
    pub fn reached_on(&self, target: Months) -> Option<Date> {
        self.reach.first_day(self, target)
    }

    /// The first day of service; `None` without service by the horizon.
    pub fn first_day(&self) -> Option<Date> {
        self.stretches.first().map(|stretch| stretch.period.from())
    }

    /// The last day of service, at most the horizon; `None` without service by then.
    pub fn last_day(&self) -> Option<Date> {
        self.stretches.last().map(|stretch| stretch.period.to())
    }

    /// The periods without service between the first service and the last, in time order.
    pub fn gaps(&self) -> Vec<Period> {
        self.periods_where(|stretch| stretch.reason == Reason::NotEmployed)
    }

    /// The periods in which the services sum to more than full time, in time order, whether or not on leave.
    pub fn over_full(&self) -> Vec<Period> {
        self.periods_where(|stretch| stretch.uncapped_basis_points > Share::FULL.basis_points())
    }

    /// The share of full time at work that day, rounded down to a hundredth of a percent; none outside service.
    pub fn present_on(&self, date: Date) -> Share {
        self.stretch_on(date).map_or(Share::NONE, Stretch::present)
    }

    /// The longest periods in which the condition holds throughout.
    fn periods_where(&self, holds: impl Fn(&Stretch) -> bool) -> Vec<Period> {
        let mut periods: Vec<Period> = Vec::new();
        for stretch in self.stretches.iter().filter(|stretch| holds(stretch)) {
            match periods.last_mut() {
                Some(last) if last.touches(&stretch.period) => {
                    *last = Period::new(last.from(), stretch.period.to()).unwrap_or(*last);
                }
                _ => periods.push(stretch.period),
            }
        }
        periods
    }

    /// How many stretches have begun by the end of the day.
    fn begun_by(&self, date: Date) -> usize {
        self.stretches.partition_point(|stretch| stretch.period.from() <= date)
    }

    fn sums_through(&self, date: Date) -> Sums {
        let Some(at) = self.begun_by(date).checked_sub(1) else {
            return Sums::default();
        };
        match (self.before.get(at), self.stretches.get(at)) {
            (Some(before), Some(stretch)) => before.and(stretch, date.min(stretch.period.to())),
            _ => self.total,
        }
    }

    fn sums_before(&self, date: Date) -> Sums {
        // the first day of the calendar has no day before it
        if date == Date::MIN { Sums::default() } else { self.sums_through(crate::previous_day(date)) }
    }
}
