//! Periods with both ends, and those that go on.

use super::*;
use crate::testing::{day, period};

#[test]
fn a_period_has_both_its_ends_and_is_at_least_one_day() {
    let spring = period("2024-02-01", "2024-02-29");
    assert_eq!(spring.days(), 29);
    assert!(spring.contains(day("2024-02-01")) && spring.contains(day("2024-02-29")));
    assert!(!spring.contains(day("2024-01-31")) && !spring.contains(day("2024-03-01")));
    assert_eq!(Period::day(day("2026-01-01")).days(), 1);
}

#[test]
fn a_period_that_ends_before_it_starts_is_refused_in_words() {
    let refusal = Period::new(day("2026-02-01"), day("2026-01-31")).expect_err("turned around");
    assert_eq!(refusal.to_string(), "the period ends 2026-01-31 before it starts 2026-02-01");
}

#[test]
fn overlap_is_the_shared_days_and_touching_also_means_edge_to_edge() {
    let january = period("2026-01-01", "2026-01-31");
    let february = period("2026-02-01", "2026-02-28");
    let winter = period("2026-01-20", "2026-02-10");
    let march = period("2026-03-01", "2026-03-31");
    assert_eq!(january.overlap(&winter), Some(period("2026-01-20", "2026-01-31")));
    assert_eq!(winter.overlap(&january), january.overlap(&winter));
    assert_eq!(january.overlap(&february), None);
    assert!(january.touches(&february) && february.touches(&january) && january.touches(&winter));
    assert!(!january.touches(&march) && !march.touches(&january));
    assert!(period("2026-01-01", "2026-12-31").covers(&winter));
    assert!(!winter.covers(&january));
}

#[test]
fn splitting_gives_two_whole_parts_or_nothing() {
    let january = period("2026-01-01", "2026-01-31");
    let halves = (period("2026-01-01", "2026-01-15"), period("2026-01-16", "2026-01-31"));
    assert_eq!(january.split_at(day("2026-01-16")), Some(halves));
    assert_eq!(january.split_at(day("2026-01-01")), None);
    assert_eq!(january.split_at(day("2026-02-01")), None);
    assert!(january.split_at(day("2026-01-31")).is_some());
}

#[test]
fn an_open_period_goes_on_until_the_horizon() {
    let open = OpenPeriod::since(day("2026-03-01"));
    assert!(open.contains(day("2199-01-01")) && !open.contains(day("2026-02-28")));
    assert_eq!(open.until(day("2026-03-31")), Some(period("2026-03-01", "2026-03-31")));
    assert_eq!(open.until(day("2026-03-01")), Some(Period::day(day("2026-03-01"))));
    assert_eq!(open.until(day("2026-02-28")), None);

    let closed = OpenPeriod::from(period("2026-03-01", "2026-04-30"));
    assert_eq!(closed.until(day("2030-01-01")), Some(period("2026-03-01", "2026-04-30")));
    assert_eq!(closed.overlap(&period("2026-04-01", "2026-06-30")), Some(period("2026-04-01", "2026-04-30")));
    assert_eq!(closed.overlap(&period("2026-05-01", "2026-06-30")), None);
}

#[test]
fn an_open_period_turned_around_holds_no_day() {
    let turned = OpenPeriod { from: day("2026-03-01"), to: Some(day("2026-02-01")) };
    assert!(!turned.contains(day("2026-02-15")));
    assert_eq!(turned.until(Date::MAX), None);
}

#[test]
fn the_ends_of_the_calendar_are_ordinary_days() {
    let all = Period::new(Date::MIN, Date::MAX).expect("the whole calendar");
    assert_eq!(all.days(), 7_304_484);
    assert!(all.touches(&Period::day(Date::MAX)));
}
