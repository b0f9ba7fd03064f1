//! Week numbers around New Year, where they are easily got wrong.

use super::*;
use crate::testing::day;

#[test]
fn days_around_new_year_belong_to_the_week_of_their_thursday() {
    for (date, week) in [
        ("2026-12-31", "2026-W53"),
        ("2027-01-03", "2026-W53"),
        ("2027-01-04", "2027-W01"),
        ("2025-12-28", "2025-W52"),
        ("2025-12-29", "2026-W01"),
        ("2026-01-01", "2026-W01"),
        ("2021-01-03", "2020-W53"),
        ("2021-01-04", "2021-W01"),
        ("2024-12-30", "2025-W01"),
        ("2023-01-01", "2022-W52"),
        ("2026-06-15", "2026-W25"),
    ] {
        assert_eq!(IsoWeek::of(day(date)).to_string(), week, "{date}");
    }
}

#[test]
fn some_years_have_fifty_three_weeks() {
    let long: Vec<i16> = (2015..=2040).filter(|year| IsoWeek::weeks_in_year(*year) == 53).collect();
    assert_eq!(long, [2015, 2020, 2026, 2032, 2037]);
}

#[test]
fn the_count_of_weeks_agrees_with_the_weeks_that_can_be_named() {
    for year in -9998..=9998 {
        let has_53 = IsoWeek::new(year, 53).is_some();
        assert_eq!(IsoWeek::weeks_in_year(year) == 53, has_53, "{year}");
    }
    assert!((52..=53).contains(&IsoWeek::weeks_in_year(i16::MIN)));
    assert!((52..=53).contains(&IsoWeek::weeks_in_year(i16::MAX)));
}

#[test]
fn a_week_runs_monday_to_sunday_and_is_followed_by_the_next() {
    let week = IsoWeek::new(2026, 53).expect("2026 has 53 weeks");
    assert_eq!((week.year(), week.week()), (2026, 53));
    assert_eq!((week.monday(), week.sunday()), (day("2026-12-28"), day("2027-01-03")));
    assert_eq!(week.next(), IsoWeek::of(day("2027-01-04")));
    assert!(week < week.next());
}

#[test]
fn weeks_that_do_not_exist_are_refused() {
    for (year, week) in [(2025, 53), (2026, 0), (2026, 54), (2026, -1), (i16::MAX, 1)] {
        assert_eq!(IsoWeek::new(year, week), None, "{year} week {week}");
    }
}

#[test]
fn the_ends_of_the_calendar_have_weeks_too() {
    assert_eq!(IsoWeek::of(Date::MIN).monday(), Date::MIN);
    let last = IsoWeek::of(Date::MAX);
    assert_eq!(last.sunday(), Date::MAX);
    assert_eq!(last.next(), last);
}
