//! Reading dates and stepping between them.

use super::*;
use crate::testing::day;

#[test]
fn a_date_is_read_only_when_written_year_month_day_and_existing() {
    for good in ["2026-01-31", "2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31"] {
        assert_eq!(parse_date(good).map(|date| date.to_string()).as_deref(), Some(good));
    }
    for bad in [
        "",
        "2026-1-31",
        "2026-02-29",
        "2100-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "20260131",
        "2026/01/31",
        "31-01-2026",
        " 2026-01-31",
        "2026-01-31 ",
        "2026-01-31T00:00",
        "+026-01-01",
        "-026-01-01",
        "2026-+1-01",
        "2026-01--1",
        "２０２６-01-01",
        "2026-01-3é",
        "éé26-01-01",
    ] {
        assert_eq!(parse_date(bad), None, "{bad:?}");
    }
}

#[test]
fn adding_months_keeps_the_day_or_takes_the_months_last() {
    for (from, months, expected) in [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-01-31", 13, "2025-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-05-31", 6, "2026-11-30"),
        ("2026-05-31", 0, "2026-05-31"),
        ("2021-09-01", 60, "2026-09-01"),
        ("2026-01-31", -23, "2024-02-29"),
    ] {
        assert_eq!(add_months(day(from), months), day(expected), "{from} and {months} months");
    }
}

#[test]
fn stepping_past_the_calendar_stays_at_its_end() {
    assert_eq!(add_months(day("2026-01-31"), i32::MAX), Date::MAX);
    assert_eq!(add_months(day("2026-01-31"), i32::MIN), Date::MIN);
    assert_eq!(add_months(Date::MAX, 1), Date::MAX);
    assert_eq!(add_months(Date::MIN, -1), Date::MIN);
    assert_eq!(next_day(Date::MAX), Date::MAX);
    assert_eq!(previous_day(Date::MIN), Date::MIN);
}

#[test]
fn days_between_counts_forwards_and_backwards_over_leap_days() {
    for (a, b, expected) in [
        ("2026-01-01", "2026-01-01", 0),
        ("2026-01-01", "2026-01-02", 1),
        ("2026-01-02", "2026-01-01", -1),
        ("2024-02-28", "2024-03-01", 2),
        ("2023-02-28", "2023-03-01", 1),
        ("2024-01-01", "2025-01-01", 366),
        ("1900-01-01", "2200-01-01", 109_573),
    ] {
        assert_eq!(days_between(day(a), day(b)), expected, "{a} to {b}");
    }
    assert_eq!(days_between(Date::MIN, Date::MAX), 7_304_483);
}

#[test]
fn neighbouring_days_cross_months_and_leap_days() {
    assert_eq!(next_day(day("2024-02-28")), day("2024-02-29"));
    assert_eq!(next_day(day("2026-12-31")), day("2027-01-01"));
    assert_eq!(previous_day(day("2023-03-01")), day("2023-02-28"));
}
