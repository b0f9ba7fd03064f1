//! Spans of days. [`Period`] has both ends and both belong to it; [`OpenPeriod`] may go on.

use std::fmt;

use jiff::civil::Date;

use crate::{days_between, next_day, previous_day};

#[cfg(test)]
mod tests;

/// A span of days whose first and last day both belong to it; at least one day long. Ordered by first day, then last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: Date,
    to: Date,
}

/// Refusal of a period whose last day lies before its first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EndBeforeStart {
    /// The first day as given.
    pub from: Date,
    /// The last day as given, which lies before it.
    pub to: Date,
}

impl fmt::Display for EndBeforeStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the period ends {} before it starts {}", self.to, self.from)
    }
}

impl std::error::Error for EndBeforeStart {}

impl Period {
    /// From the first day through the last, both counted; the same date twice is one day.
    ///
    /// # Errors
    /// [`EndBeforeStart`] when `to` lies before `from`.
    pub fn new(from: Date, to: Date) -> Result<Self, EndBeforeStart> {
        if to < from {
            return Err(EndBeforeStart { from, to });
        }
        Ok(Self { from, to })
    }

    /// The period of one day.
    pub fn day(date: Date) -> Self {
        Self { from: date, to: date }
    }

    /// The first day, which belongs to the period.
    pub fn from(&self) -> Date {
        self.from
    }

    /// The last day, which belongs to the period.
    pub fn to(&self) -> Date {
        self.to
    }

    /// Calendar days, both ends counted; at least 1.
    pub fn days(&self) -> i64 {
        days_between(self.from, self.to) + 1
    }

    /// Whether the day belongs to the period; both ends do.
    pub fn contains(&self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }

    /// Whether every day of `other` belongs to this period.
    pub fn covers(&self, other: &Period) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// The days that belong to both; `None` when there is none.
    pub fn overlap(&self, other: &Period) -> Option<Period> {
        Self::new(self.from.max(other.from), self.to.min(other.to)).ok()
    }

    /// Whether the two share a day or lie edge to edge, so that together they have no hole.
    pub fn touches(&self, other: &Period) -> bool {
        self.from <= next_day(other.to) && other.from <= next_day(self.to)
    }

    /// Cuts in two so that `day` is the first of the second part; `None` unless both parts get at least one day.
    pub fn split_at(&self, day: Date) -> Option<(Period, Period)> {
        if day <= self.from || self.to < day {
            return None;
        }
        let before = Self { from: self.from, to: previous_day(day) };
        let after = Self { from: day, to: self.to };
        Some((before, after))
    }
}

/// A span of days that may go on: no last day is known when `to` is `None`.
///
/// The fields are free, so the last day can lie before the first; such a span holds no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OpenPeriod {
    /// The first day, which belongs to the span.
    pub from: Date,
    /// The last day, which belongs to the span; `None` when it goes on.
    pub to: Option<Date>,
}

impl OpenPeriod {
    /// From the day and on, without an end.
    pub fn since(from: Date) -> Self {
        Self { from, to: None }
    }

    /// Whether the day belongs to the span; both ends do.
    pub fn contains(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|to| date <= to)
    }

    /// The days through `horizon`, which is counted; `None` when there is none, because the span begins later or is
    /// turned around.
    pub fn until(&self, horizon: Date) -> Option<Period> {
        let to = self.to.map_or(horizon, |to| to.min(horizon));
        Period::new(self.from, to).ok()
    }

    /// The days that belong to both; `None` when there is none.
    pub fn overlap(&self, other: &Period) -> Option<Period> {
        self.until(other.to)?.overlap(other)
    }
}

impl From<Period> for OpenPeriod {
    fn from(period: Period) -> Self {
        Self { from: period.from, to: Some(period.to) }
    }
}
