//! Months of periods at shares, and the ways to read and show them.

use super::*;
use crate::add_months;
use crate::previous_day;
use crate::testing::{percent, period};

fn months(text: &str) -> Months {
    Months::parse(text).expect("months of the test")
}

fn full(from: &str, to: &str) -> Months {
    Months::of(&period(from, to), Share::FULL)
}

#[test]
fn five_years_from_the_first_of_any_month_are_exactly_sixty_months() {
    for year in 1990..2060 {
        for month in 1..=12 {
            let first = jiff::civil::date(year, month, 1);
            let five_years = Period::new(first, previous_day(add_months(first, 60))).expect("ordered");
            assert_eq!(Months::of(&five_years, Share::FULL), Months::whole(60), "{first}");
        }
    }
}

#[test]
fn a_day_weighs_one_over_the_days_of_its_month_times_the_share() {
    for (from, to, share, expected) in [
        ("2026-01-01", "2026-01-31", "100", "1"),
        ("2024-02-01", "2024-02-29", "100", "1"),
        ("2023-02-01", "2023-02-28", "50", "0.5"),
        ("2026-04-01", "2026-04-15", "100", "0.5"),
        ("2026-04-16", "2026-05-31", "100", "1.5"),
        ("2023-02-15", "2023-03-31", "100", "1.5"),
        ("2026-04-01", "2026-04-03", "62.5", "0.0625"),
        ("2026-04-10", "2026-04-12", "100", "0.1"),
        ("2023-02-15", "2025-04-15", "100", "26"),
        ("2021-09-01", "2026-08-31", "80", "48"),
    ] {
        let found = Months::of(&period(from, to), percent(share));
        assert_eq!(found, months(expected), "{from} to {to} at {share} %");
    }
}

#[test]
fn one_day_of_the_longest_month_at_the_smallest_share_is_still_exact() {
    let day_in_march = Months::of(&period("2026-03-07", "2026-03-07"), percent("0.01"));
    let all_days: Months = (0..31).map(|_| day_in_march).sum();
    let all_shares: Months = (0..10_000).map(|_| all_days).sum();
    assert_eq!(all_shares, Months::whole(1));
}

#[test]
fn months_are_read_with_at_most_four_decimals_and_never_negative() {
    assert_eq!(months("2.5"), Months::of(&period("2026-04-01", "2026-06-15"), Share::FULL));
    assert_eq!(months("2,5"), months("2.5000"));
    assert_eq!(months("0"), Months::ZERO);
    assert_eq!(months("66"), Months::whole(66));
    for bad in ["", "-1", "+1", "2.55555", "2.", ".5", " 2", "2 ", "two", "1e3", "9999999", "99999999999999999999"] {
        assert_eq!(Months::parse(bad), None, "{bad:?}");
    }
}

#[test]
fn shown_months_are_rounded_down_and_never_up() {
    let just_under_sixty = Months::whole(60) - full("2026-01-01", "2026-01-01").times_share(percent("0.01"));
    assert_eq!(just_under_sixty.floor_text(2), "59.99");
    assert_eq!(just_under_sixty.floor_text(0), "59");
    assert_eq!(just_under_sixty.whole_months(), 59);
    assert_eq!(just_under_sixty.hundredths(), 5_999);
    assert_eq!(just_under_sixty.percent_of(Months::whole(60)), Some(99));
    assert_eq!(Months::whole(60).floor_text(2), "60.00");
    assert_eq!(months("0.0625").floor_text(3), "0.062");
    assert_eq!(months("12.05").floor_text(1), "12.0");
    assert_eq!(Months::ZERO.floor_text(u32::MAX), "0.000000000");
}

#[test]
fn negative_differences_are_rounded_down_too() {
    let behind = Months::ZERO - months("0.5");
    assert_eq!(behind.floor_text(0), "-1");
    assert_eq!(behind.floor_text(2), "-0.50");
    assert_eq!(behind.whole_months(), -1);
    assert_eq!(behind.hundredths(), -50);
    assert_eq!(-behind, months("0.5"));
    assert!(behind < Months::ZERO);
}

#[test]
fn progress_and_what_is_left_follow_the_target() {
    assert_eq!(months("15").percent_of(Months::whole(60)), Some(25));
    assert_eq!(months("66").percent_of(Months::whole(60)), Some(110));
    assert_eq!(months("15").percent_of(Months::ZERO), None);
    assert_eq!(months("15").left_to(Months::whole(60)), months("45"));
    assert_eq!(months("66").left_to(Months::whole(60)), Months::ZERO);
    assert!(Months::default().is_zero() && !months("0.0001").is_zero());
}

#[test]
fn what_is_shown_and_what_is_said_to_be_left_make_the_target() {
    let served = full("2024-01-01", "2024-02-11"); // one month and eleven of twenty-nine days
    assert_eq!(
        (served.floor_text(2), served.shown_left_to(Months::whole(60)).floor_text(2)),
        ("1.37".into(), "58.63".into())
    );
    let just_under_sixty = Months::whole(60) - full("2026-01-01", "2026-01-01").times_share(percent("0.01"));
    assert_eq!(just_under_sixty.shown_left_to(Months::whole(60)), months("0.01"));
    assert_eq!(months("57.5").shown_left_to(Months::whole(60)), months("2.5"));
    assert_eq!(months("61").shown_left_to(Months::whole(60)), Months::ZERO);
}

#[test]
fn the_greatest_numbers_stay_where_they_are() {
    let most = Months::whole(i64::MAX);
    assert_eq!(most + most, most);
    assert_eq!(Months::ZERO - Months::whole(i64::MIN), most);
    assert_eq!(most.times_share(Share::FULL), most);
    assert!(!most.floor_text(9).is_empty() && !Months::whole(i64::MIN).floor_text(9).is_empty());
    let all = Period::new(jiff::civil::Date::MIN, jiff::civil::Date::MAX).expect("ordered");
    assert_eq!(
        Months::of(&all, Share::FULL),
        Months::whole(239_988),
        "20 000 years less one has not passed the greatest"
    );
}
