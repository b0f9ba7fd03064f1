//! "What if?": what a change does to a record and to what is found of it, and every reason why one cannot be made.

use std::sync::OnceLock;

use calendar::{Date, Months, Share, days_between, next_day, parse_date, previous_day};
use proptest::prelude::*;
use requirements::{
    Change, Comparison, Lost, RefusalCode, Status, WhatIf, apply, assess, compare, forecast, render, under,
};
use training::{
    AbsenceKind, EntryId, Language, PersonId, Placement, PlacementKind, PlacementState, RegulationId, SupervisorRole,
    TrainingRecord, UnitId,
};

fn day(text: &str) -> Date {
    parse_date(text).expect("a date")
}

fn packs() -> &'static requirements::Packs {
    requirements::Packs::shipped().expect("readable packs")
}

fn today() -> Date {
    day(demo::FIXED_DAY)
}

fn records() -> &'static [TrainingRecord] {
    static RECORDS: OnceLock<Vec<TrainingRecord>> = OnceLock::new();
    RECORDS.get_or_init(|| demo::world(today()).trainees.into_iter().map(|doctor| doctor.record).collect())
}

fn anna() -> TrainingRecord {
    records().iter().find(|record| record.trainee.id.as_str() == "anna-lindqvist").expect("Anna").clone()
}

fn half() -> Share {
    Share::from_basis_points(5_000).expect("a share")
}

fn what_if(changes: Vec<Change>) -> WhatIf {
    WhatIf { changes, shift_following: true, end_follows: true, ..WhatIf::default() }
}

fn tried(record: &TrainingRecord, what_if: &WhatIf) -> Comparison {
    compare(record, packs(), what_if, today(), 12).unwrap_or_else(|refusals| panic!("{refusals:?}"))
}

fn leave(from: &str, to: &str) -> Change {
    Change::Leave { kind: AbsenceKind::ParentalLeave, from: day(from), to: day(to), extent: Share::FULL }
}

/// A rotation that lies ahead.
fn ahead(record: &TrainingRecord) -> Placement {
    let rotations = record.placements.iter().flatten().filter(|row| row.kind == PlacementKind::SideRotation);
    rotations.filter(|row| row.from > today()).min_by_key(|row| row.from).expect("a rotation ahead").clone()
}

#[test]
fn no_change_changes_nothing() {
    for record in records().iter().step_by(30) {
        let told = tried(record, &what_if(Vec::new()));
        assert_eq!(told.changed, *record);
        assert_eq!(told.before, told.after);
        assert!(told.findings.is_empty() && told.turns.is_empty() && told.moved.is_empty() && told.lost.is_empty());
    }
}

#[test]
fn half_time_from_a_day_moves_the_end_so_that_the_months_stay() {
    let record = anna();
    let told = tried(&record, &what_if(vec![Change::Share { from: day("2027-01-01"), share: half() }]));
    let (before, after) = (&told.before.ending, &told.after.ending);
    let left = days_between(day("2027-01-01"), before.planned_end_on.expect("an end"));
    let added = days_between(before.planned_end_on.expect("an end"), after.planned_end_on.expect("an end"));
    // leave that is planned in the time weighs differently, so only about as long again
    assert!((added - left).abs() < 60, "{left} days at half time take about as many more, not {added}");
    let months = |months: Option<Months>| months.expect("employments are kept");
    assert!(months(after.months_at_planned_end) >= months(before.months_at_planned_end));
    assert!(after.minimum_reached_on > before.minimum_reached_on);
    let cut = told.changed.employments.iter().flatten().find(|row| row.id.as_str() == "what-if-1-employment");
    assert_eq!(cut.map(|row| (row.from, row.share_percent)), Some((day("2027-01-01"), half())));
}

#[test]
fn where_the_end_is_kept_the_months_are_fewer_and_a_finding_says_so() {
    let changes = vec![Change::Share { from: day("2027-01-01"), share: half() }];
    let told = tried(&anna(), &WhatIf { end_follows: false, ..what_if(changes) });
    assert_eq!(told.before.ending.planned_end_on, told.after.ending.planned_end_on);
    assert!(told.after.ending.months_at_planned_end < told.before.ending.months_at_planned_end);
    let time = told.findings.iter().find(|shift| {
        shift
            .after
            .as_ref()
            .is_some_and(|after| after.requirement.id == "minimum-time" && after.status != Status::Green)
    });
    assert!(time.is_some_and(|time| time.before.as_ref().is_some_and(|before| before.status == Status::Green)));
}

#[test]
fn a_leave_moves_the_placements_after_it_only_where_that_is_asked_for() {
    let record = anna();
    let rotation = ahead(&record);
    let (from, to) = (previous_day(rotation.from), next_day(rotation.from));
    let change = Change::Leave { kind: AbsenceKind::SickLeave, from, to, extent: Share::FULL };
    let moved = tried(&record, &what_if(vec![change.clone()]));
    let found = moved.moved.iter().find(|moved| moved.entry.id == rotation.id.as_str()).expect("it moves");
    assert_eq!(found.before, (rotation.from, rotation.to));
    assert_eq!(days_between(rotation.from, found.after.0), 3);
    assert_eq!(days_between(rotation.to, found.after.1), 3);
    assert!(moved.in_leave.is_empty());
    let kept = tried(&record, &WhatIf { shift_following: false, ..what_if(vec![change]) });
    assert!(kept.moved.is_empty());
    assert!(kept.in_leave.iter().any(|entry| entry.id == rotation.id.as_str()), "{:?}", kept.in_leave);
}

#[test]
fn a_leave_on_part_of_the_time_moves_no_placement() {
    let record = anna();
    let from = ahead(&record).from;
    let change = Change::Leave { kind: AbsenceKind::ParentalLeave, from, to: next_day(from), extent: half() };
    let told = tried(&record, &what_if(vec![change]));
    assert!(told.moved.is_empty() && told.in_leave.is_empty());
}

#[test]
fn the_supervisor_of_a_placement_follows_it() {
    let record = anna();
    let rotation = ahead(&record);
    let of = |record: &TrainingRecord| {
        let rows = record.supervisors.iter().flatten();
        rows.filter(|row| row.placement.as_ref() == Some(&rotation.id))
            .map(|row| (row.from, row.to))
            .collect::<Vec<_>>()
    };
    let from = next_day(rotation.from);
    let told = tried(&record, &what_if(vec![Change::Move { placement: rotation.id.clone(), from }]));
    for (was, is) in of(&record).into_iter().zip(of(&told.changed)) {
        assert_eq!((next_day(was.0), was.1.map(next_day)), is);
    }
    let moved = told.changed.placement(&rotation.id).expect("the rotation");
    assert_eq!((moved.from, moved.to), (from, next_day(rotation.to)));
}

#[test]
fn a_placement_that_is_called_off_is_not_planned_any_more() {
    let record = anna();
    let rotation = ahead(&record);
    let told = tried(&record, &what_if(vec![Change::Drop { placement: rotation.id.clone() }]));
    let dropped = told.changed.placement(&rotation.id).expect("it is still in the record");
    assert_eq!(dropped.state, PlacementState::Cancelled);
    assert!(!told.after.ending.uncertified.iter().any(|entry| entry.id == rotation.id.as_str()));
    assert!(!told.findings.is_empty() || !told.turns.is_empty(), "something rested on it");
}

#[test]
fn changes_are_made_one_after_the_other() {
    let record = anna();
    let unit = record.units.first().expect("a unit").id.clone();
    let (from, to) = (day("2028-02-01"), day("2028-03-31"));
    let add = Change::Add { unit, kind: PlacementKind::SideRotation, field: None, from, to };
    let placement = EntryId::new("what-if-1-placement");
    let told = tried(
        &record,
        &what_if(vec![
            add,
            Change::Move { placement: placement.clone(), from: day("2028-03-01") },
            leave("2027-02-01", "2027-02-28"),
        ]),
    );
    let added = told.changed.placement(&placement).expect("it was added");
    assert_eq!(added.from, day("2028-03-29"), "moved by hand and then by the leave's 28 days");
    assert_eq!(
        told.moved.iter().find(|moved| moved.entry.id == placement.as_str()).map(|moved| moved.before.0),
        Some(from)
    );
}

#[test]
fn another_principal_supervisor_takes_over_on_the_day() {
    let record = anna();
    let is_principal = |row: &&training::SupervisorAssignment| row.role == SupervisorRole::Principal;
    let now = record
        .supervisors
        .iter()
        .flatten()
        .filter(is_principal)
        .max_by_key(|row| row.from)
        .expect("one")
        .person
        .clone();
    let other = record.people.iter().find(|person| person.id != now).expect("another person").id.clone();
    let from = day("2027-01-01");
    let told = tried(&record, &what_if(vec![Change::Principal { person: other.clone(), from }]));
    let principals: Vec<_> = told.changed.supervisors.iter().flatten().filter(is_principal).collect();
    assert!(principals.iter().any(|row| row.person == other && row.from == from && row.to.is_none()));
    assert!(principals.iter().filter(|row| row.person == now).all(|row| row.to.is_some_and(|to| to < from)));
}

#[test]
fn under_the_other_regulation_what_does_not_carry_over_is_named() {
    let record = anna();
    let told = tried(&record, &what_if(vec![Change::Regulation { regulation: RegulationId::Hslf2021 }]));
    assert_eq!(told.changed, under(&record, RegulationId::Hslf2021));
    let signed =
        record.certificates.iter().flatten().filter(|row| row.signed_on.is_some() && row.withdrawn_on.is_none());
    let lost = told.lost.iter().filter(|lost| matches!(lost, Lost::Certificate { .. })).count();
    assert_eq!(lost, signed.count());
    assert!(told.after.minimum > told.before.minimum);
    // the same national requirement is one matter under both
    let time = told
        .findings
        .iter()
        .filter(|shift| shift.finding().is_some_and(|finding| finding.requirement.id == "minimum-time"));
    assert!(time.count() <= 1);
    assert_eq!(told.before.ending.planned_end_on, told.after.ending.planned_end_on);
}

#[test]
fn moving_to_another_unit_takes_the_service_at_home_along() {
    let record = anna();
    let home = record.employments.iter().flatten().last().expect("an employment").unit.clone();
    let mut other = record.unit(&home).expect("the home unit").clone();
    other.id = UnitId::new("another-centre");
    let from = day("2027-01-01");
    let changes = vec![Change::Unit { unit: other.id.clone(), from }];
    let told = tried(&record, &WhatIf { units: vec![other.clone()], ..what_if(changes.clone()) });
    assert!(told.changed.unit(&other.id).is_some());
    let at_home = told.changed.placements.iter().flatten().filter(|row| row.kind == PlacementKind::Home);
    for row in at_home {
        assert_eq!(row.unit == other.id, row.from >= from, "{} {}", row.id, row.from);
        assert!(row.unit == other.id || row.to < from);
    }
    assert_eq!(refused(&record, changes), [(0, "unit", RefusalCode::UnknownUnit)]);
    other.region = Some(training::PackId::new("kronoberg"));
    let elsewhere = WhatIf { units: vec![other.clone()], ..what_if(vec![Change::Unit { unit: other.id, from }]) };
    let refusals = compare(&record, packs(), &elsewhere, today(), 1).expect_err("another region");
    assert_eq!(refusals[0].code, RefusalCode::OtherRegion);
}

fn refused(record: &TrainingRecord, changes: Vec<Change>) -> Vec<(usize, &'static str, RefusalCode)> {
    let refusals = apply(record, packs(), &what_if(changes), today()).expect_err("a refusal");
    refusals.into_iter().map(|refusal| (refusal.change, refusal.field, refusal.code)).collect()
}

#[test]
fn every_change_that_cannot_be_made_is_refused_at_its_field_all_at_once() {
    let record = anna();
    let rotation = ahead(&record).id;
    let over = record.placements.iter().flatten().find(|row| row.to < today()).expect("one that is over").clone();
    let share = record.employments.iter().flatten().last().expect("an employment").share_percent;
    let nobody = PersonId::new("nobody");
    let unknown = EntryId::new("nothing");
    let from = day("2027-01-01");
    assert_eq!(
        refused(
            &record,
            vec![
                Change::Share { from, share: Share::NONE },
                Change::Share { from, share },
                Change::Share { from: day("2001-01-01"), share: half() },
                leave("2027-02-02", "2027-02-01"),
                Change::Leave { kind: AbsenceKind::Other, from, to: from, extent: Share::NONE },
                Change::Move { placement: unknown.clone(), from },
                Change::Move { placement: over.id.clone(), from },
                Change::Move { placement: rotation.clone(), from: ahead(&record).from },
                Change::Drop { placement: over.id },
                Change::Drop { placement: unknown },
                Change::Principal { person: nobody, from },
                Change::Regulation { regulation: record.training.regulation },
            ]
        ),
        [
            (0, "share", RefusalCode::NoShare),
            (1, "share", RefusalCode::NothingChanges),
            (2, "from", RefusalCode::BeforeTraining),
            (3, "to", RefusalCode::EndBeforeStart),
            (4, "extent", RefusalCode::NoShare),
            (5, "placement", RefusalCode::UnknownPlacement),
            (6, "placement", RefusalCode::PlacementBegun),
            (7, "from", RefusalCode::NothingChanges),
            (8, "placement", RefusalCode::PlacementOver),
            (9, "placement", RefusalCode::UnknownPlacement),
            (10, "person", RefusalCode::UnknownPerson),
            (11, "regulation", RefusalCode::NothingChanges),
        ]
    );
}

#[test]
fn what_is_not_kept_here_cannot_be_changed() {
    let mut record = anna();
    let rotation = ahead(&record);
    (record.employments, record.absences, record.placements, record.supervisors) = (None, None, None, None);
    let person = record.people.first().expect("a person").id.clone();
    let from = day("2027-01-01");
    let codes = refused(
        &record,
        vec![
            Change::Share { from, share: half() },
            leave("2027-02-01", "2027-02-28"),
            Change::Drop { placement: rotation.id },
            Change::Principal { person, from },
        ],
    );
    assert!(codes.iter().all(|(.., code)| *code == RefusalCode::NotKept), "{codes:?}");
    assert_eq!(codes.len(), 4);
}

#[test]
fn every_refusal_has_a_code_of_its_own_and_a_sentence() {
    let mut codes: Vec<&str> = RefusalCode::ALL.iter().map(|code| code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), RefusalCode::ALL.len());
    for code in RefusalCode::ALL {
        for language in [Language::Swedish, Language::English] {
            assert!(render(&code.sentence(), language).ends_with('.'), "{code:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_comparison_tells_exactly_what_judging_both_records_tells(
        which in 0..126_usize,
        from in 1..700_u32,
        length in 0..300_u32,
        shift_following in any::<bool>(),
        end_follows in any::<bool>(),
    ) {
        let record = &records()[which % records().len()];
        let from = plus(today(), from);
        let change = Change::Leave { kind: AbsenceKind::ParentalLeave, from, to: plus(from, length), extent: Share::FULL };
        let what_if = WhatIf { changes: vec![change], shift_following, end_follows, ..WhatIf::default() };
        let Ok(told) = compare(record, packs(), &what_if, today(), 2) else { return Ok(()) };
        let (was, is) = (assess(record, packs(), today()), assess(&told.changed, packs(), today()));
        let count = |status, judgement: &requirements::Judgement| {
            judgement.findings.iter().filter(|finding| finding.status == status).count()
        };
        // what is told accounts for every difference in number
        for status in Status::ALL {
            let own = |finding: &Option<requirements::Finding>| {
                let own = finding.as_ref().filter(|f| !matches!(f.subject, requirements::Subject::Unit(_)));
                i64::from(own.is_some_and(|finding| finding.status == status))
            };
            let change: i64 = told.findings.iter().map(|shift| own(&shift.after) - own(&shift.before)).sum();
            let counted = |judgement| i64::try_from(count(status, judgement)).expect("a small number");
            prop_assert_eq!(counted(&is) - counted(&was), change, "{:?}", status);
        }
        // a longer leave never brings the least time nearer, and the turns are those of the changed record
        let reached = |time: &requirements::Time| time.minimum_reached_on().unwrap_or(Date::MAX);
        prop_assert!(reached(&is.time) >= reached(&was.time));
        let turned = forecast(&told.changed, packs(), today(), 2);
        let new = told.turns.iter().filter_map(|shift| shift.after.as_ref());
        for turn in new {
            let known = |other: &&requirements::Turn| other.on == turn.on && other.to() == turn.to();
            prop_assert!(turned.turns.iter().chain(&turned.unit_turns).any(|other| known(&other)));
        }
        prop_assert_eq!(record, &records()[which % records().len()], "nothing is made of what is only thought of");
    }
}

fn plus(date: Date, days: u32) -> Date {
    (0..days).fold(date, |date, _| next_day(date))
}
