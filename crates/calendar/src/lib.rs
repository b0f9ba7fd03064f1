//! Civil dates, periods with stated ends, shares of full time, exact months and the career ledger. It knows nothing of
//! medicine, and it is pure: no clock, no input or output, no chance, no floating point, no panic on any input.
//!
//! A day weighs one over the days of its month, times the share worked, as integers over one common denominator
//! ([`Months::UNITS_PER_MONTH`]). Lengths are therefore additive however a span is cut, and five years from the first of
//! any month are exactly sixty months.
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::float_arithmetic)
)]

mod career;
mod date;
mod decimal;
mod months;
mod period;
mod share;
#[cfg(test)]
mod testing;
mod timeline;
mod week;
mod working_days;
mod year_parts;

pub use career::{Career, Credit, Effect, Leave, Ledger, Reason, Service, Stretch};
pub use date::{add_months, days_between, next_day, parse_date, previous_day};
pub use jiff::civil::Date;
pub use months::Months;
pub use period::{EndBeforeStart, OpenPeriod, Period};
pub use share::{InvalidShare, Share};
pub use week::IsoWeek;
pub use working_days::{WorkingDays, weekdays};
pub use year_parts::{
    MONTHS_OF_A_HALF_YEAR, MONTHS_OF_A_QUARTER, WEEKS_OF_A_QUARTER, half_year_of, month_of, quarter_of, year_of,
};
