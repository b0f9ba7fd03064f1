//! Places on the line of equal months, and back again.

use super::*;
use crate::testing::day;
use crate::{next_day, previous_day};

#[test]
fn every_day_of_thirty_years_is_the_day_that_its_own_places_lead_back_to() {
    let mut date = day("1996-01-01");
    while date < day("2026-01-01") {
        assert_eq!(day_reaching(end_of(date)), date);
        assert_eq!(day_reaching(end_of(date) + 1), next_day(date));
        assert_eq!(day_reaching(start_of(date) + 1), date);
        assert_eq!(day_reaching(start_of(date)), previous_day(date));
        assert_eq!(end_of(date), start_of(next_day(date)));
        date = next_day(date);
    }
}

#[test]
fn places_beyond_the_calendar_lead_to_its_ends() {
    assert_eq!(day_reaching(i64::MAX), Date::MAX);
    assert_eq!(day_reaching(i64::MIN), Date::MIN);
    assert_eq!(day_reaching(end_of(Date::MAX)), Date::MAX);
    assert_eq!(day_reaching(start_of(Date::MIN) + 1), Date::MIN);
}
