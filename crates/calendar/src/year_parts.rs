//! The calendar month, quarter, half-year and year that a day belongs to. ISO weeks are in `week`.

use jiff::civil::Date;

use crate::{Period, add_months};

#[cfg(test)]
mod tests;

/// Months of a half-year.
pub const MONTHS_OF_A_HALF_YEAR: i8 = 6;
/// Months of a quarter.
pub const MONTHS_OF_A_QUARTER: i8 = 3;
/// Whole weeks of a quarter.
pub const WEEKS_OF_A_QUARTER: i64 = 13;

/// January to June or July to December, whichever holds the day.
pub fn half_year_of(date: Date) -> Period {
    part_of_year(date, 6)
}

/// The calendar quarter (January to March and so on) that holds the day.
pub fn quarter_of(date: Date) -> Period {
    part_of_year(date, 3)
}

/// The calendar month that holds the day, first through last day.
pub fn month_of(date: Date) -> Period {
    part_of_year(date, 1)
}

/// 1 January through 31 December of the day's year.
pub fn year_of(date: Date) -> Period {
    part_of_year(date, 12)
}

/// The year cut into equal parts of `months` months from January; `months` divides twelve.
fn part_of_year(date: Date, months: i32) -> Period {
    let months_into_part = (i32::from(date.month()) - 1) % months;
    let first = add_months(date.first_of_month(), -months_into_part);
    let last = add_months(first, months - 1).last_of_month();
    Period::new(first, last).unwrap_or_else(|_| Period::day(date))
}
