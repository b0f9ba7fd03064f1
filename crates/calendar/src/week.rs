//! Weeks numbered as in ISO 8601: Monday to Sunday, week 1 holds the year's first Thursday.

use std::fmt;

use jiff::Span;
use jiff::civil::{Date, ISOWeekDate, Weekday};

#[cfg(test)]
mod tests;

/// A week with its number. Its year is the one that most of its days belong to, which near New Year is not always the
/// year of the date: 2027-01-03 lies in week 53 of 2026. Ordered in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    monday: Date,
}

impl IsoWeek {
    /// The week that holds the day.
    pub fn of(date: Date) -> Self {
        let days_since_monday = i64::from(date.weekday().to_monday_zero_offset());
        let monday = date.saturating_sub(Span::new().days(days_since_monday));
        Self { monday }
    }

    /// The week with that number; `None` when the year has no such week (53 exists in some years only) or lies outside
    /// the calendar.
    pub fn new(year: i16, week: i8) -> Option<Self> {
        let monday = ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
        Some(Self { monday })
    }

    /// The year that the week counts to.
    pub fn year(&self) -> i16 {
        self.monday.iso_week_date().year()
    }

    /// The number, 1 to 52 or 53.
    pub fn week(&self) -> i8 {
        self.monday.iso_week_date().week()
    }

    /// The first day of the week.
    pub fn monday(&self) -> Date {
        self.monday
    }

    /// The last day of the week, which belongs to it.
    pub fn sunday(&self) -> Date {
        self.monday.saturating_add(Span::new().days(6))
    }

    /// The week after; the last week of the calendar is followed by itself.
    pub fn next(&self) -> Self {
        let monday = self.monday.checked_add(Span::new().days(7));
        Self { monday: monday.unwrap_or(self.monday) }
    }

    /// 52 or 53: how many weeks count to the year. Any year is answered, also those outside the calendar.
    pub fn weeks_in_year(year: i16) -> i8 {
        // a year has 53 Thursdays when it ends on one, or when the year before ended on a Wednesday and so it began on one
        const WEDNESDAY: i32 = 3;
        const THURSDAY: i32 = 4;
        let year = i32::from(year);
        let is_long = last_weekday(year) == THURSDAY || last_weekday(year - 1) == WEDNESDAY;
        if is_long { 53 } else { 52 }
    }
}

/// The weekday of 31 December, Sunday as 0.
fn last_weekday(year: i32) -> i32 {
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    (year + leap_days).rem_euclid(7)
}

/// As ISO 8601 writes it: `2026-W53`.
impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.week())
    }
}
