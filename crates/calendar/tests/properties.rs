//! What must hold of any periods and careers: cutting, order, leave, caps, and the day that reaches a target.

use calendar::{
    Career, Credit, Date, Effect, Leave, Months, OpenPeriod, Period, Service, Share, add_months, days_between,
    next_day, parse_date, previous_day,
};
use proptest::prelude::*;

fn dates() -> impl Strategy<Value = Date> {
    let first = parse_date("1996-01-01").expect("a date");
    (0..6_000_i64).prop_map(move |days| days_after(first, days))
}

fn days_after(first: Date, days: i64) -> Date {
    let seconds = u64::try_from(days).expect("forwards") * 86_400;
    first.saturating_add(std::time::Duration::from_secs(seconds))
}

fn periods() -> impl Strategy<Value = Period> {
    (dates(), 0..2_500_i64).prop_map(|(from, days)| Period::new(from, days_after(from, days)).expect("ordered"))
}

fn open_periods() -> impl Strategy<Value = OpenPeriod> {
    (periods(), 0..4).prop_map(|(period, kind)| match kind {
        0 => OpenPeriod::since(period.from()),
        _ => OpenPeriod::from(period),
    })
}

fn shares() -> impl Strategy<Value = Share> {
    prop_oneof![Just(10_000), Just(5_000), 0..=10_000_u32]
        .prop_map(|basis_points| Share::from_basis_points(basis_points).expect("within range"))
}

fn effects() -> impl Strategy<Value = Effect> {
    prop_oneof![Just(Effect::Counts), Just(Effect::DoesNotCount), Just(Effect::AwaitsConfirmation)]
}

fn leaves() -> impl Strategy<Value = Leave> {
    (open_periods(), shares(), effects(), 0..9_u32).prop_map(|(period, extent, effect, tag)| Leave {
        period,
        extent,
        effect,
        tag,
    })
}

fn services() -> impl Strategy<Value = Service> {
    (open_periods(), shares(), 0..9_u32).prop_map(|(period, share, tag)| Service { period, share, tag })
}

fn credits() -> impl Strategy<Value = Credit> {
    (dates(), 0..80_000_u32, 0..9_u32).prop_map(|(decided_on, size, tag)| {
        let months = Months::parse(&format!("{}.{:04}", size / 10_000, size % 10_000)).expect("months");
        Credit { decided_on, months, tag }
    })
}

fn careers() -> impl Strategy<Value = Career> {
    let services = prop::collection::vec(services(), 0..6);
    let leaves = prop::collection::vec(leaves(), 0..8);
    let credits = prop::collection::vec(credits(), 0..4);
    (services, leaves, credits).prop_map(|(services, leaves, credits)| Career { services, leaves, credits })
}

proptest! {
    #[test]
    fn splitting_a_period_never_changes_its_length(period in periods(), share in shares(), at in 0..2_500_i64) {
        if let Some((before, after)) = period.split_at(days_after(period.from(), at)) {
            prop_assert_eq!(before.days() + after.days(), period.days());
            prop_assert_eq!(Months::of(&before, share) + Months::of(&after, share), Months::of(&period, share));
            prop_assert!(before.touches(&after) && before.overlap(&after).is_none());
        }
    }

    #[test]
    fn whole_months_from_any_first_are_as_many_months(date in dates(), months in 1..800_i32) {
        let first = date.first_of_month();
        let period = Period::new(first, previous_day(add_months(first, months))).expect("ordered");
        prop_assert_eq!(Months::of(&period, Share::FULL), Months::whole(i64::from(months)));
    }

    #[test]
    fn adding_months_and_taking_them_away_returns_to_the_day_or_an_earlier_one(date in dates(), months in -500..500_i32) {
        let back = add_months(add_months(date, months), -months);
        prop_assert!(back <= date && days_between(back, date) <= 3);
    }

    #[test]
    fn full_time_counts_at_least_as_much_as_any_share(period in periods(), share in shares()) {
        let at_share = Months::of(&period, share);
        prop_assert!(at_share <= Months::of(&period, Share::FULL));
        prop_assert_eq!(at_share, Months::of(&period, Share::FULL).times_share(share));
    }

    #[test]
    fn shown_months_never_exceed_the_exact_ones(period in periods(), share in shares(), decimals in 0..4_u32) {
        let months = Months::of(&period, share);
        let shown = Months::parse(&months.floor_text(decimals)).expect("shown as it is read");
        let step = Months::parse(["1", "0.1", "0.01", "0.001"][decimals as usize]).expect("a step");
        prop_assert!(shown <= months && months - shown < step);
    }

    #[test]
    fn what_is_shown_and_what_is_said_to_be_left_make_the_target(period in periods(), share in shares(), target in 1..900_i64) {
        let (sum, target) = (Months::of(&period, share), Months::whole(target));
        prop_assume!(sum <= target);
        prop_assert_eq!(sum.hundredths() + sum.shown_left_to(target).hundredths(), target.hundredths());
        prop_assert!(sum.shown_left_to(target) >= sum.left_to(target));
    }

    #[test]
    fn the_order_of_rows_never_matters(career in careers(), horizon in dates(), turn in 0..8_usize) {
        let mut turned = career.clone();
        turned.services.reverse();
        turned.credits.reverse();
        let by = turn % turned.leaves.len().max(1);
        turned.leaves.rotate_left(by);
        prop_assert_eq!(career.ledger(horizon), turned.ledger(horizon));
    }

    #[test]
    fn adding_leave_never_adds_time(career in careers(), leave in leaves(), horizon in dates(), on in dates()) {
        let mut with_leave = career.clone();
        with_leave.leaves.push(leave);
        let (without, with) = (career.ledger(horizon), with_leave.ledger(horizon));
        prop_assert!(with.counted_through(on) <= without.counted_through(on));
        if leave.effect == Effect::Counts {
            prop_assert_eq!(with.counted_through(on), without.counted_through(on));
        }
        for period in without.gaps() {
            prop_assert!(with.counted_in(&period).is_zero());
        }
    }

    #[test]
    fn confirming_all_awaiting_leave_adds_exactly_what_awaits(career in careers(), horizon in dates(), on in dates()) {
        let mut confirmed = career.clone();
        for leave in &mut confirmed.leaves {
            if leave.effect == Effect::AwaitsConfirmation {
                leave.effect = Effect::Counts;
            }
        }
        let ledger = career.ledger(horizon);
        let expected = ledger.counted_through(on) + ledger.awaiting_through(on);
        prop_assert_eq!(confirmed.ledger(horizon).counted_through(on), expected);
    }

    #[test]
    fn full_time_for_some_days_is_never_less_than_half_time(period in periods(), rest in careers()) {
        let counted_at = |text| {
            let share = Share::from_percent_text(text).expect("a share");
            let service = Service { period: period.into(), share, tag: 0 };
            let career = Career { services: vec![service], ..rest.clone() };
            career.ledger(period.to()).counted_in(&period)
        };
        prop_assert!(counted_at("100") >= counted_at("50"));
        prop_assert_eq!(counted_at("100"), counted_at("50") + counted_at("50"));
    }

    #[test]
    fn service_never_exceeds_calendar_time(career in careers(), horizon in dates(), period in periods()) {
        let ledger = career.ledger(horizon);
        let calendar_time = Months::of(&period, Share::FULL);
        prop_assert!(ledger.counted_in(&period) + ledger.awaiting_in(&period) <= calendar_time);
        prop_assert!(ledger.days_present_in(&period) <= period.days());
    }

    #[test]
    fn counted_time_never_falls_from_one_day_to_the_next(career in careers(), horizon in dates(), on in dates()) {
        let ledger = career.ledger(horizon);
        prop_assert!(ledger.counted_through(on) <= ledger.counted_through(next_day(on)));
        prop_assert!(ledger.awaiting_through(on) <= ledger.awaiting_through(next_day(on)));
        prop_assert!(ledger.counted_through(Date::MAX) == ledger.counted_through(horizon));
    }

    #[test]
    fn a_target_is_reached_on_the_first_day_that_counts_it(career in careers(), horizon in dates(), size in 1..900_000_u32) {
        let target = Months::parse(&format!("{}.{:04}", size / 10_000, size % 10_000)).expect("months");
        let ledger = career.ledger(horizon);
        match ledger.reached_on(target) {
            Some(day) => {
                prop_assert!(day <= horizon && ledger.counted_through(day) >= target);
                prop_assert!(ledger.counted_through(previous_day(day)) < target);
            }
            None => prop_assert!(ledger.counted_through(horizon) < target),
        }
    }

    #[test]
    fn what_a_day_counts_is_the_target_that_this_day_reaches(career in careers(), horizon in dates(), on in dates()) {
        let ledger = career.ledger(horizon);
        let target = ledger.counted_through(on);
        if target > ledger.counted_through(previous_day(on)) {
            prop_assert_eq!(ledger.reached_on(target), Some(on));
        }
    }

    #[test]
    fn the_total_is_the_same_however_it_is_cut(career in careers(), horizon in dates(), cut in dates()) {
        let ledger = career.ledger(horizon);
        let service = ledger.counted_through(horizon) - ledger.credited_through(horizon);
        prop_assert_eq!(ledger.stretches().iter().map(|stretch| stretch.counted).sum::<Months>(), service);
        let awaiting: Months = ledger.stretches().iter().map(|stretch| stretch.awaiting_months).sum();
        prop_assert_eq!(awaiting, ledger.awaiting_through(horizon));

        let all = Period::new(Date::MIN, Date::MAX).expect("ordered");
        prop_assert_eq!(ledger.counted_in(&all), service);
        let (before, after) = all.split_at(cut).expect("inside");
        prop_assert_eq!(ledger.counted_in(&before) + ledger.counted_in(&after), service);
        prop_assert_eq!(
            ledger.days_present_in(&before) + ledger.days_present_in(&after),
            ledger.days_present_in(&all)
        );
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[0-9+., %-]{0,24}|\\PC{0,12}") {
        let _ = parse_date(&text);
        let _ = Months::parse(&text);
        let _ = Share::from_percent_text(&text);
    }

    #[test]
    fn a_later_horizon_changes_nothing_before_the_earlier_one(career in careers(), early in dates(), late in dates()) {
        let (early, late) = (early.min(late), early.max(late));
        let (near, far) = (career.ledger(early), career.ledger(late));
        prop_assert_eq!(near.counted_through(early), far.counted_through(early));
        prop_assert_eq!(near.awaiting_through(early), far.awaiting_through(early));
        prop_assert_eq!(near.present_on(early), far.present_on(early));
    }
}
