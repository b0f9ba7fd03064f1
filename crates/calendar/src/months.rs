//! Exact months of full time: integers over one common denominator, so that sums are exact however they are made.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use crate::decimal::parse_scaled;
use crate::timeline::{self, TICKS_PER_MONTH};
use crate::{Period, Share};

#[cfg(test)]
mod tests;

/// A number of full-time months, exact and additive; may be negative as a difference.
///
/// One day at full time is one over the days of its month, and a share of a share is exact too. Sums that would pass the
/// greatest number (244 000 months) stay there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Months(i64);

/// Parts in which the product of two shares is counted.
const PARTS_OF_A_SHARE_OF_A_SHARE: i64 = 100_000_000;
const DECIMALS_READ: u32 = 4;
const DECIMALS_SHOWN_AT_MOST: u32 = 9;

impl Months {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// The common denominator: a day at any share of any share, in a month of any length, is a whole number of units.
    pub const UNITS_PER_MONTH: i64 = TICKS_PER_MONTH * PARTS_OF_A_SHARE_OF_A_SHARE;

    /// That many whole months.
    pub const fn whole(months: i64) -> Self {
        Self(months.saturating_mul(Self::UNITS_PER_MONTH))
    }

    /// Reads a number of months with up to four decimals: `"2"`, `"2.5"` or `"2,5"`.
    ///
    /// `None` for anything else (a sign, spaces, more decimals) and for numbers beyond any career.
    pub fn parse(text: &str) -> Option<Self> {
        let ten_thousandths = parse_scaled(text, DECIMALS_READ)?;
        let units_each = Self::UNITS_PER_MONTH / 10_i64.pow(DECIMALS_READ);
        ten_thousandths.checked_mul(units_each).map(Self)
    }

    /// The full-time months of a period at a share, both ends counted: whole calendar months are one each, and the days
    /// of a broken month are days over that month's days.
    pub fn of(period: &Period, share: Share) -> Self {
        Self::weighed(timeline::length(period.from(), period.to()), share.product(Share::FULL))
    }

    /// Ticks of the timeline at a rate in parts of a share of a share.
    pub(crate) fn weighed(ticks: i64, rate: i64) -> Self {
        Self(ticks.saturating_mul(rate))
    }

    /// Units of one over [`Self::UNITS_PER_MONTH`] month, for exact comparison elsewhere.
    pub const fn units(self) -> i64 {
        self.0
    }

    /// Whole months, rounded down: 59.99 months are 59, and -0.5 are -1.
    pub const fn whole_months(self) -> i64 {
        self.0.div_euclid(Self::UNITS_PER_MONTH)
    }

    /// Whole hundredths of a month, rounded down.
    pub const fn hundredths(self) -> i64 {
        self.0.div_euclid(Self::UNITS_PER_MONTH / 100)
    }

    /// The number with exactly so many decimals (at most nine), rounded down and never up: just under sixty is `"59.99"`,
    /// sixty is `"60.00"`. A point before the decimals; none when no decimals are asked for.
    pub fn floor_text(self, decimals: u32) -> String {
        let decimals = decimals.min(DECIMALS_SHOWN_AT_MOST);
        let scale = 10_i128.pow(decimals);
        let scaled = (i128::from(self.0) * scale).div_euclid(i128::from(Self::UNITS_PER_MONTH));
        let sign = if scaled < 0 { "-" } else { "" };
        let (whole, fraction) = (scaled.abs() / scale, scaled.abs() % scale);
        match usize::try_from(decimals) {
            Ok(width) if width > 0 => format!("{sign}{whole}.{fraction:0width$}"),
            _ => format!("{sign}{whole}"),
        }
    }

    /// That share of the time, rounded down to a unit; exact for any sum of days at one share.
    pub fn times_share(self, share: Share) -> Self {
        let product = i128::from(self.0) * i128::from(share.basis_points());
        let full = i128::from(Share::FULL.basis_points());
        Self(i64::try_from(product.div_euclid(full)).unwrap_or(self.0))
    }

    /// How many whole percent this is of `total`, rounded down, may pass 100; `None` unless `total` is above zero.
    pub fn percent_of(self, total: Self) -> Option<i64> {
        if total <= Self::ZERO {
            return None;
        }
        let percent = (i128::from(self.0) * 100).div_euclid(i128::from(total.0));
        i64::try_from(percent).ok()
    }

    /// What remains to `target`; zero when it is reached.
    pub fn left_to(self, target: Self) -> Self {
        (target - self).max(Self::ZERO)
    }

    /// What people are told remains to `target`: rounded up to a hundredth, so that it and this sum as it is shown, which
    /// is rounded down, make the target; zero when it is reached.
    pub fn shown_left_to(self, target: Self) -> Self {
        const HUNDREDTH: i64 = Months::UNITS_PER_MONTH / 100;
        let left = self.left_to(target).0;
        let begun = i64::from(left.rem_euclid(HUNDREDTH) > 0);
        Self((left.div_euclid(HUNDREDTH) + begun).saturating_mul(HUNDREDTH))
    }

    /// Whether it is exactly no time.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl Add for Months {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Months {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Months {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Months {
    fn sum<I: Iterator<Item = Self>>(months: I) -> Self {
        months.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Months> for Months {
    fn sum<I: Iterator<Item = &'a Self>>(months: I) -> Self {
        months.copied().sum()
    }
}

/// For failing tests: the number rounded down, and the exact units.
impl fmt::Debug for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Months({}; {} units)", self.floor_text(6), self.0)
    }
}
