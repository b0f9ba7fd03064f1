//! Reading a civil date and stepping from one to another. Stepping past either end of the calendar stays at that end.

use jiff::civil::Date;

use crate::timeline;

#[cfg(test)]
mod tests;

/// Reads a date written strictly as `YYYY-MM-DD`, ten characters, an existing day.
///
/// `None` for anything else: other orders or separators, spaces around it, a sign, or 30 February.
pub fn parse_date(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 {
        return None;
    }
    let well_formed = bytes.iter().enumerate().all(|(at, byte)| match at {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if !well_formed {
        return None;
    }
    let year = text.get(0..4)?.parse().ok()?;
    let month = text.get(5..7)?.parse().ok()?;
    let day = text.get(8..10)?.parse().ok()?;
    Date::new(year, month, day).ok()
}

/// The same day of the month, `months` calendar months later (earlier when negative).
///
/// A day that the month does not have becomes the month's last: 31 January and one month is 28 or 29 February. Two steps
/// can therefore land elsewhere than one step of the same sum. Past the ends of the calendar it stays at the end.
pub fn add_months(date: Date, months: i32) -> Date {
    let month_index = timeline::month_index(date).saturating_add(i64::from(months));
    match timeline::first_of_month(month_index) {
        Some(first) => Date::new(first.year(), first.month(), date.day()).unwrap_or_else(|_| first.last_of_month()),
        None if months < 0 => Date::MIN,
        None => Date::MAX,
    }
}

/// How many days `b` lies after `a`: `b - a`, so 1 from one day to the next, 0 to itself, negative backwards.
pub fn days_between(a: Date, b: Date) -> i64 {
    const SECONDS_OF_A_DAY: i64 = 86_400;
    a.duration_until(b).as_secs() / SECONDS_OF_A_DAY
}

/// The day after; the last day of the calendar (9999-12-31) is followed by itself.
pub fn next_day(date: Date) -> Date {
    date.tomorrow().unwrap_or(date)
}

/// The day before; the first day of the calendar is preceded by itself.
pub fn previous_day(date: Date) -> Date {
    date.yesterday().unwrap_or(date)
}
