//! Careers told in a few rows, and what the ledger makes of them.

use super::*;
use crate::testing::{day, percent, period};
use crate::{Date, Period};

fn open(from: &str, to: &str) -> OpenPeriod {
    OpenPeriod { from: day(from), to: (!to.is_empty()).then(|| day(to)) }
}

fn service(from: &str, to: &str, share: &str, tag: u32) -> Service {
    Service { period: open(from, to), share: percent(share), tag }
}

fn leave(from: &str, to: &str, extent: &str, effect: Effect, tag: u32) -> Leave {
    Leave { period: open(from, to), extent: percent(extent), effect, tag }
}

fn credit(decided_on: &str, months_given: &str, tag: u32) -> Credit {
    Credit { decided_on: day(decided_on), months: months(months_given), tag }
}

fn months(text: &str) -> Months {
    Months::parse(text).expect("months of the test")
}

/// Each stretch as one line: days, reason, months counted, months awaiting.
fn told(ledger: &Ledger) -> Vec<String> {
    let line = |stretch: &Stretch| {
        format!(
            "{} {} {:?} {} {}",
            stretch.period.from(),
            stretch.period.to(),
            stretch.reason,
            stretch.counted.floor_text(2),
            stretch.awaiting_months.floor_text(2)
        )
    };
    ledger.stretches().iter().map(line).collect()
}

#[test]
fn full_time_for_five_years_is_sixty_months_on_its_last_day_and_not_the_day_before() {
    let career = Career { services: vec![service("2021-09-01", "", "100", 1)], ..Career::default() };
    let ledger = career.ledger(day("2030-12-31"));
    assert_eq!(ledger.counted_through(day("2026-08-31")), Months::whole(60));
    assert_eq!(ledger.counted_through(day("2026-08-30")).floor_text(2), "59.96");
    assert_eq!(ledger.reached_on(Months::whole(60)), Some(day("2026-08-31")));
    assert_eq!(ledger.reached_on(Months::whole(600)), None);
    assert_eq!(ledger.first_day(), Some(day("2021-09-01")));
    assert_eq!(ledger.last_day(), Some(day("2030-12-31")));
}

#[test]
fn every_kind_of_day_gets_its_own_reason() {
    let career = Career {
        services: vec![
            service("2024-01-01", "2024-06-30", "100", 1),
            service("2024-06-01", "2024-08-31", "50", 2),
            service("2025-01-01", "", "80", 3),
        ],
        leaves: vec![
            leave("2024-02-01", "2024-02-29", "100", Effect::DoesNotCount, 10),
            leave("2024-03-01", "2024-03-31", "100", Effect::Counts, 11),
            leave("2024-04-01", "2024-04-30", "100", Effect::AwaitsConfirmation, 12),
            leave("2025-03-01", "2025-03-31", "25", Effect::DoesNotCount, 13),
            leave("2024-10-01", "2024-10-31", "100", Effect::DoesNotCount, 14),
        ],
        credits: vec![],
    };
    let ledger = career.ledger(day("2025-04-30"));
    let expected = [
        "2024-01-01 2024-01-31 FullTime 1.00 0.00",
        "2024-02-01 2024-02-29 Leave 0.00 0.00",
        "2024-03-01 2024-03-31 LeaveThatCounts 1.00 0.00",
        "2024-04-01 2024-04-30 AwaitsConfirmation 0.00 1.00",
        "2024-05-01 2024-05-31 FullTime 1.00 0.00",
        "2024-06-01 2024-06-30 MoreThanFull 1.00 0.00",
        "2024-07-01 2024-08-31 PartTime 1.00 0.00",
        "2024-09-01 2024-12-31 NotEmployed 0.00 0.00",
        "2025-01-01 2025-02-28 PartTime 1.60 0.00",
        "2025-03-01 2025-03-31 PartlyAway 0.60 0.00",
        "2025-04-01 2025-04-30 PartTime 0.80 0.00",
    ];
    assert_eq!(told(&ledger), expected);
    assert_eq!(ledger.gaps(), [period("2024-09-01", "2024-12-31")]);
    assert_eq!(ledger.over_full(), [period("2024-06-01", "2024-06-30")]);

    let june = ledger.stretch_on(day("2024-06-15")).expect("employed in June");
    assert_eq!((june.services.as_slice(), june.uncapped_basis_points), ([1, 2].as_slice(), 15_000));
    let october = ledger.stretch_on(day("2024-10-15")).expect("a gap is a stretch");
    assert!(october.leaves.is_empty() && october.away.is_none(), "leave outside service takes nothing");
    assert_eq!(ledger.present_on(day("2025-03-10")), percent("60"));
    assert_eq!(ledger.present_on(day("2024-02-10")), Share::NONE);
    assert_eq!(ledger.present_on(day("2023-12-31")), Share::NONE);
    assert_eq!(ledger.present_on(day("2025-05-01")), Share::NONE, "nothing is known after the horizon");
}

#[test]
fn leave_takes_its_part_of_the_scheduled_time_and_not_of_full_time() {
    let career = Career {
        services: vec![service("2026-01-01", "2026-12-31", "75", 1)],
        leaves: vec![leave("2026-04-01", "2026-04-30", "50", Effect::DoesNotCount, 2)],
        credits: vec![],
    };
    let ledger = career.ledger(day("2026-12-31"));
    assert_eq!(ledger.counted_in(&period("2026-04-01", "2026-04-30")), months("0.375"));
    assert_eq!(ledger.counted_through(day("2026-12-31")), months("8.625"));
    assert_eq!(ledger.present_on(day("2026-04-30")), percent("37.5"));
}

#[test]
fn leave_that_does_not_count_is_taken_before_leave_that_awaits_confirmation() {
    let career = Career {
        services: vec![service("2026-04-01", "2026-04-30", "100", 1)],
        leaves: vec![
            leave("2026-04-01", "2026-04-30", "75", Effect::AwaitsConfirmation, 2),
            leave("2026-04-01", "2026-04-30", "60", Effect::DoesNotCount, 3),
        ],
        credits: vec![],
    };
    let ledger = career.ledger(day("2026-04-30"));
    let [april] = ledger.stretches() else { panic!("one stretch") };
    assert_eq!((april.away, april.awaiting), (percent("60"), percent("40")));
    assert_eq!((april.counted, april.awaiting_months), (Months::ZERO, months("0.4")));
    assert_eq!((april.reason, april.leaves.as_slice()), (Reason::AwaitsConfirmation, [2, 3].as_slice()));
}

#[test]
fn credits_are_added_once_from_their_decision_date() {
    let career = Career {
        services: vec![service("2026-01-01", "", "100", 1)],
        leaves: vec![],
        credits: vec![credit("2026-02-15", "6", 7), credit("2025-06-01", "1.5", 8), credit("2031-01-01", "12", 9)],
    };
    let ledger = career.ledger(day("2026-12-31"));
    assert_eq!(ledger.counted_through(day("2025-05-31")), Months::ZERO);
    assert_eq!(ledger.counted_through(day("2025-06-01")), months("1.5"));
    assert_eq!(ledger.counted_through(day("2026-02-14")), months("3"));
    assert_eq!(ledger.counted_through(day("2026-02-15")).floor_text(3), "9.035");
    assert_eq!(ledger.counted_in(&period("2026-02-01", "2026-02-28")), Months::whole(1));
    assert_eq!(ledger.reached_on(months("1")), Some(day("2025-06-01")));
    assert_eq!(ledger.reached_on(months("2.5")), Some(day("2026-01-31")));
    assert_eq!(ledger.reached_on(months("5")), Some(day("2026-02-15")));
    assert_eq!(ledger.counted_through(day("2040-01-01")), months("19.5"), "the late decision is beyond the horizon");
    assert_eq!(ledger.credits().iter().map(|credit| credit.tag).collect::<Vec<_>>(), [8, 7]);
}

#[test]
fn a_credit_alone_reaches_a_target_without_any_service() {
    let career = Career { credits: vec![credit("2026-02-15", "6", 1)], ..Career::default() };
    let ledger = career.ledger(day("2026-12-31"));
    assert_eq!(ledger.reached_on(months("6")), Some(day("2026-02-15")));
    assert_eq!(ledger.reached_on(Months::ZERO), Some(day("2026-02-15")));
    assert_eq!(ledger.reached_on(months("6.0001")), None);
    assert_eq!(ledger.first_day(), None);
}

#[test]
fn a_negative_correction_lowers_the_sum_but_what_was_reached_was_reached() {
    let mut career = Career { services: vec![service("2026-01-01", "", "100", 1)], ..Career::default() };
    career.credits = vec![Credit { decided_on: day("2026-04-01"), months: -months("2"), tag: 1 }];
    let ledger = career.ledger(day("2026-12-31"));
    assert_eq!(ledger.counted_through(day("2026-04-30")), months("2"));
    assert_eq!(ledger.reached_on(months("3")), Some(day("2026-03-31")));
    assert_eq!(ledger.reached_on(months("4")), Some(day("2026-06-30")));
}

#[test]
fn neighbouring_rows_that_say_the_same_are_one_stretch_and_touching_services_leave_no_gap() {
    let career = Career {
        services: vec![service("2026-01-01", "2026-02-28", "100", 1), service("2026-03-01", "2026-04-30", "100", 1)],
        ..Career::default()
    };
    let ledger = career.ledger(day("2026-12-31"));
    assert_eq!(told(&ledger), ["2026-01-01 2026-04-30 FullTime 4.00 0.00"]);
    assert_eq!(ledger.last_day(), Some(day("2026-04-30")));
}

#[test]
fn sick_days_are_shown_with_and_without() {
    let career = Career {
        services: vec![service("2026-01-01", "", "100", 1)],
        leaves: vec![leave("2026-04-10", "2026-04-12", "100", Effect::AwaitsConfirmation, 2)],
        credits: vec![],
    };
    let ledger = career.ledger(day("2026-06-30"));
    assert_eq!(ledger.counted_through(day("2026-06-30")), months("5.9"));
    assert_eq!(ledger.awaiting_through(day("2026-06-30")), months("0.1"));
    assert_eq!(ledger.awaiting_through(day("2026-04-09")), Months::ZERO);
    assert_eq!(ledger.awaiting_in(&period("2026-04-12", "2026-04-30")).floor_text(3), "0.033");
    assert_eq!(ledger.days_present_in(&period("2026-04-01", "2026-04-30")), 27);
}

#[test]
fn nothing_after_the_horizon_is_known_and_rows_without_days_are_nothing() {
    let career = Career {
        services: vec![service("2026-05-01", "", "100", 1), service("2026-03-01", "2026-02-01", "100", 2)],
        ..Career::default()
    };
    let before = career.ledger(day("2026-04-30"));
    assert!(before.stretches().is_empty() && before.gaps().is_empty());
    assert_eq!(before.reached_on(Months::ZERO), None);
    assert_eq!(before.counted_through(Date::MAX), Months::ZERO);
    let on_the_day = career.ledger(day("2026-05-01"));
    assert_eq!(told(&on_the_day), ["2026-05-01 2026-05-01 FullTime 0.03 0.00"]);
    assert_eq!(on_the_day.horizon(), day("2026-05-01"));
}

#[test]
fn a_career_as_long_as_the_calendar_neither_overflows_nor_loops() {
    let always = OpenPeriod { from: Date::MIN, to: Some(Date::MAX) };
    let full = Service { period: always, share: Share::FULL, tag: u32::MAX };
    let career = Career {
        services: vec![full; 3],
        leaves: vec![Leave {
            period: OpenPeriod::since(Date::MAX),
            extent: Share::FULL,
            effect: Effect::DoesNotCount,
            tag: 0,
        }],
        credits: vec![Credit { decided_on: Date::MIN, months: Months::whole(i64::MAX), tag: 0 }; 2],
    };
    let ledger = career.ledger(Date::MAX);
    assert_eq!(ledger.stretches().len(), 2);
    let all = Period::new(Date::MIN, Date::MAX).expect("ordered");
    assert_eq!(ledger.counted_in(&all).whole_months(), 239_987);
    assert_eq!(ledger.over_full(), [all]);
    assert_eq!(ledger.reached_on(Months::whole(i64::MAX)), Some(Date::MIN));
    assert_eq!(ledger.present_on(Date::MAX), Share::NONE);
}
