//! Working days of five-day weeks at full time, exact: a Monday to Friday times the share worked that day.

use std::iter::Sum;
use std::ops::{Add, Sub};

use jiff::civil::{Date, Weekday};

use crate::{Period, Share, next_day};

#[cfg(test)]
mod tests;

/// A number of full-time working days, to the ten-thousandth of a day; five of them are a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct WorkingDays(i64);

const DAYS_OF_A_WEEK: i64 = 5;

impl WorkingDays {
    /// None at all.
    pub const NONE: Self = Self(0);

    /// Whole full-time days.
    pub fn days(days: i64) -> Self {
        Self(days.saturating_mul(i64::from(Share::FULL.basis_points())))
    }

    /// Whole full-time weeks, five days each.
    pub fn weeks(weeks: i64) -> Self {
        Self::days(weeks.saturating_mul(DAYS_OF_A_WEEK))
    }

    /// Mondays to Fridays of a period, each weighed with the share worked that day. Public holidays are not known here.
    pub fn of(period: &Period, share_on: impl Fn(Date) -> Share) -> Self {
        weekdays(period).map(|day| Self(i64::from(share_on(day).basis_points()))).sum()
    }

    /// Full-time weeks in hundredths, rounded down: a limit that is not reached never looks reached.
    pub fn hundredths_of_weeks(self) -> i64 {
        const HUNDREDTHS: i64 = 100;
        self.0.saturating_mul(HUNDREDTHS).div_euclid(Self::weeks(1).0)
    }

    /// Whole full-time days, rounded down.
    pub fn whole_days(self) -> i64 {
        self.0.div_euclid(Self::days(1).0)
    }
}

impl Add for WorkingDays {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for WorkingDays {
    type Output = Self;

    /// The difference, which may be below none.
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for WorkingDays {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::NONE, Add::add)
    }
}

/// The Mondays to Fridays of a period, in time order.
pub fn weekdays(period: &Period) -> impl Iterator<Item = Date> + use<> {
    let last = period.to();
    let day_after = move |day: &Date| (*day < last).then(|| next_day(*day));
    let days = std::iter::successors(Some(period.from()), day_after);
    days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
}
