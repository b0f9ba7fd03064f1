//! Short ways to write dates, periods and shares in this crate's own tests.

use crate::{Date, Period, Share, parse_date};

pub(crate) fn day(text: &str) -> Date {
    parse_date(text).expect("a date of the test")
}

pub(crate) fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).expect("a period of the test")
}

pub(crate) fn percent(text: &str) -> Share {
    Share::from_percent_text(text).expect("a share of the test")
}
