//! Weeks of five days, whole and in parts.

use super::*;
use crate::testing::day;

fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).expect("a period")
}

#[test]
fn four_weeks_from_a_monday_through_a_friday_are_exactly_four_weeks() {
    let four = WorkingDays::of(&period("2025-03-03", "2025-03-28"), |_| Share::FULL);
    assert_eq!(four, WorkingDays::weeks(4));
    assert_eq!(four.hundredths_of_weeks(), 400);
}

#[test]
fn a_day_too_few_is_shown_below_the_limit_and_not_rounded_up_to_it() {
    let short = WorkingDays::of(&period("2025-03-03", "2025-03-27"), |_| Share::FULL);
    assert!(short < WorkingDays::weeks(4));
    assert_eq!(short.hundredths_of_weeks(), 380);
    let third = Share::from_basis_points(3_333).expect("a share");
    assert_eq!(WorkingDays::of(&period("2025-03-03", "2025-03-03"), |_| third).hundredths_of_weeks(), 6);
}

#[test]
fn weekends_weigh_nothing_and_half_time_half() {
    let half = Share::from_basis_points(5_000).expect("a share");
    assert_eq!(WorkingDays::of(&period("2025-03-01", "2025-03-02"), |_| Share::FULL), WorkingDays::NONE);
    assert_eq!(WorkingDays::of(&period("2025-03-01", "2025-03-14"), |_| half), WorkingDays::weeks(1));
}

#[test]
fn splitting_a_period_never_changes_its_working_days() {
    let whole = WorkingDays::of(&period("2025-02-01", "2025-06-30"), |_| Share::FULL);
    let parts = WorkingDays::of(&period("2025-02-01", "2025-04-09"), |_| Share::FULL)
        + WorkingDays::of(&period("2025-04-10", "2025-06-30"), |_| Share::FULL);
    assert_eq!(whole, parts);
    assert_eq!((whole - parts).whole_days(), 0);
}
