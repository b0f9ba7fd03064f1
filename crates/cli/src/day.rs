//! Which day it is in Sweden, and days as they are typed.

use calendar::{Date, parse_date};
use jiff::Zoned;
use jiff::tz::TimeZone;

/// Years that records may speak of; a day outside them is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1950..=2150;

/// Reads a day of the command line.
///
/// # Errors
/// A sentence for who typed it.
pub fn read(text: &str) -> Result<Date, String> {
    let date = parse_date(text).ok_or("write an existing day as YYYY-MM-DD, such as 2026-11-24")?;
    if YEARS.contains(&date.year()) {
        Ok(date)
    } else {
        Err(format!("the year must be {} to {}", YEARS.start(), YEARS.end()))
    }
}

/// Now, by Swedish clocks.
pub fn now() -> Zoned {
    // the zones are built into the program, so that the fallback is for a build without them only
    Zoned::now().with_time_zone(TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC))
}

/// Today in Sweden.
pub fn today() -> Date {
    now().date()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    #[test]
    fn the_day_begins_at_swedish_midnight_in_winter_and_in_summer() {
        let zone = TimeZone::get("Europe/Stockholm").expect("the zone is built in");
        for (instant, day) in [
            ("2026-11-24T22:59:59Z", "2026-11-24"),
            ("2026-11-24T23:00:00Z", "2026-11-25"),
            ("2026-06-24T21:59:59Z", "2026-06-24"),
            ("2026-06-24T22:00:00Z", "2026-06-25"),
        ] {
            let instant: Timestamp = instant.parse().expect("an instant");
            assert_eq!(instant.to_zoned(zone.clone()).date().to_string(), day);
        }
    }

    #[test]
    fn a_day_is_read_strictly() {
        assert!(super::read("2026-11-24").is_ok());
        for wrong in ["2026-02-30", "24/11/2026", "2026-1-1", "", "1900-01-01", "tomorrow"] {
            assert!(super::read(wrong).is_err(), "{wrong}");
        }
    }
}
