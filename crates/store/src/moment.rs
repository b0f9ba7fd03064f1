//! When something is done: given by the caller, since nothing here reads a clock.

use calendar::Date;

/// A moment: the instant for the log, and the day at the place for what is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    today: Date,
    at: String,
}

impl Moment {
    /// The day at the place, and the instant in microseconds since 1970-01-01T00:00:00Z. An instant outside of the years
    /// 1 to 9999 becomes the nearest within.
    #[must_use]
    pub fn new(today: Date, epoch_microseconds: i64) -> Self {
        let instant = jiff::Timestamp::from_microsecond(epoch_microseconds).unwrap_or(if epoch_microseconds < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        });
        // always as wide, so that instants sort as text
        Self { today, at: instant.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string() }
    }

    /// The day at the place.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// The instant as the log keeps it: `2026-12-13T08:04:05.000000Z`.
    #[must_use]
    pub fn at(&self) -> &str {
        &self.at
    }
}
