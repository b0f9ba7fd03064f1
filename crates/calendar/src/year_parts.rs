//! The calendar month, quarter, half-year and year that a day belongs to. ISO weeks are in `week`.

use jiff::civil::Date;

use crate::{Period, add_months};

#[cfg(test)]
mod tests;

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
