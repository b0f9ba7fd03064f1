//! Months, quarters, half-years and years around a day.

use super::*;
use crate::testing::{day, period};
use crate::{Date, Period};

#[test]
fn each_part_of_the_year_runs_from_its_first_day_through_its_last() {
    type PartOf = fn(Date) -> Period;
    let cases: [(PartOf, &str, &str, &str); 12] = [
        (half_year_of, "2026-01-01", "2026-01-01", "2026-06-30"),
        (half_year_of, "2026-06-30", "2026-01-01", "2026-06-30"),
        (half_year_of, "2026-07-01", "2026-07-01", "2026-12-31"),
        (half_year_of, "2026-12-31", "2026-07-01", "2026-12-31"),
        (quarter_of, "2024-03-31", "2024-01-01", "2024-03-31"),
        (quarter_of, "2024-04-01", "2024-04-01", "2024-06-30"),
        (quarter_of, "2024-12-31", "2024-10-01", "2024-12-31"),
        (month_of, "2024-02-10", "2024-02-01", "2024-02-29"),
        (month_of, "2023-02-28", "2023-02-01", "2023-02-28"),
        (month_of, "2026-12-31", "2026-12-01", "2026-12-31"),
        (year_of, "2024-02-29", "2024-01-01", "2024-12-31"),
        (year_of, "2026-12-31", "2026-01-01", "2026-12-31"),
    ];
    for (part_of, date, from, to) in cases {
        assert_eq!(part_of(day(date)), period(from, to), "around {date}");
    }
}

#[test]
fn the_first_and_last_year_of_the_calendar_have_whole_parts() {
    for part_of in [half_year_of, quarter_of, month_of, year_of] {
        assert_eq!(part_of(Date::MIN).from(), Date::MIN);
        assert_eq!(part_of(Date::MAX).to(), Date::MAX);
    }
}
