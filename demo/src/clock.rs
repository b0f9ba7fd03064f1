//! Turns service time into days: a plan says "at service month 24", leaves and part time say which day that is.
//! Service time is counted in half months.

use std::time::Duration;

use calendar::{Date, add_months, previous_day};

/// A first day with the leaves and the share of full time that move what comes after.
#[derive(Debug, Clone)]
pub struct ServiceClock {
    pub start: Date,
    /// Half months of service at which a leave begins, and its length in calendar half months.
    pub pauses: Vec<(i32, i32)>,
    /// Half months of service from which a share in whole percent holds.
    pub part_time: Option<(i32, i32)>,
}

impl ServiceClock {
    pub fn full_time(start: Date) -> Self {
        Self { start, pauses: Vec::new(), part_time: None }
    }

    /// The day on which the service reaches `half_months`; a leave that begins there lies before it.
    pub fn begin(&self, half_months: i32) -> Date {
        self.day(half_months, |at| at <= half_months)
    }

    /// The last day of the service that reaches `half_months`; a leave that begins there lies after it.
    pub fn end(&self, half_months: i32) -> Date {
        previous_day(self.day(half_months, |at| at < half_months))
    }

    /// The first and last day of the leave that begins at `half_months`.
    pub fn pause(&self, half_months: i32) -> (Date, Date) {
        (self.day(half_months, |at| at < half_months), previous_day(self.begin(half_months)))
    }

    fn day(&self, half_months: i32, counts: impl Fn(i32) -> bool) -> Date {
        let paused: i32 = self.pauses.iter().filter(|(at, _)| counts(*at)).map(|(_, length)| length).sum();
        let stretched = match self.part_time {
            // up, so that the plan never ends short of the time demanded
            Some((from, share)) if half_months > from => from + ((half_months - from) * 100 + share - 1) / share,
            _ => half_months,
        };
        half_months_after(self.start, stretched + paused)
    }
}

/// The day so many half months after; the odd half is fifteen days.
fn half_months_after(start: Date, half_months: i32) -> Date {
    let whole = add_months(start, half_months.div_euclid(2));
    if half_months.rem_euclid(2) == 0 { whole } else { days_after(whole, 15) }
}

/// The day itself from Monday to Friday, else the Monday after.
pub fn working_day(date: Date) -> Date {
    match date.weekday().to_monday_zero_offset() {
        5 => days_after(date, 2),
        6 => days_after(date, 1),
        _ => date,
    }
}

/// The day so many days later, or earlier when negative. Stays within the calendar.
pub fn days_after(date: Date, days: i64) -> Date {
    const SECONDS_OF_A_DAY: u64 = 86_400;
    let span = Duration::from_secs(days.unsigned_abs() * SECONDS_OF_A_DAY);
    if days < 0 { date.saturating_sub(span) } else { date.saturating_add(span) }
}
