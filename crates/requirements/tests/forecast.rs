//! The forecast: exact to the day, measured against judging every single day, and what it tells of plain cases.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use calendar::{Date, add_months, next_day, parse_date};
use proptest::prelude::*;
use requirements::{
    Ahead, Finding, Forecast, Occasion, Packs, Status, Theme, Turn, assess, assess_unit, first_of_each, forecast,
    forecast_unit, render, turning_red, units_to_judge, who_turns_red,
};
use training::{
    Absence, AbsenceKind, ActivityState, Course, CourseState, Cover, CoverKind, EntryId, Language, PersonId, Signature,
    SignerRole, SupervisorRole, TrainingRecord,
};

fn day(text: &str) -> Date {
    parse_date(text).expect("a date")
}

fn packs() -> &'static Packs {
    Packs::shipped().expect("readable packs")
}

fn today() -> Date {
    day(demo::FIXED_DAY)
}

fn records() -> &'static [TrainingRecord] {
    static RECORDS: OnceLock<Vec<TrainingRecord>> = OnceLock::new();
    RECORDS.get_or_init(|| demo::world(today()).trainees.into_iter().map(|doctor| doctor.record).collect())
}

fn record(id: &str) -> TrainingRecord {
    records().iter().find(|record| record.trainee.id.as_str() == id).expect("a doctor of the demo").clone()
}

/// A turn as it can be compared: day, requirement, subject, which of several, from and to.
type Told = (Date, String, String, usize, Option<(Status, bool)>, Option<(Status, bool)>);

fn standings(findings: &[Finding]) -> BTreeMap<(String, String, usize), (Status, bool)> {
    let mut standings = BTreeMap::new();
    for finding in findings {
        let mut matter = (finding.requirement.key(), finding.subject.to_string(), 0);
        while standings.contains_key(&matter) {
            matter.2 += 1;
        }
        standings.insert(matter, (finding.status, finding.fulfilled));
    }
    standings
}

/// The record as it is on a day to come if what is booked took place: written here once more, apart from the program's.
fn on_the_day(record: &TrainingRecord, from: Date, day: Date) -> TrainingRecord {
    let mut record = record.clone();
    let over = |booked: Option<Date>| booked.filter(|booked| *booked >= from && *booked < day);
    record.courses.iter_mut().flatten().for_each(|course| {
        if course.state == CourseState::Booked && over(course.to.or(course.from)).is_some() {
            course.state = CourseState::Attended;
        }
    });
    record.activities.iter_mut().flatten().for_each(|activity| {
        if activity.state == Some(ActivityState::Planned) && over(activity.to.or(Some(activity.on))).is_some() {
            activity.state = Some(ActivityState::Done);
        }
    });
    record.visits.iter_mut().flatten().for_each(|visit| visit.held_on = visit.held_on.or(over(visit.booked_for)));
    record.colleges.iter_mut().flatten().for_each(|held| held.held_on = held.held_on.or(over(held.booked_for)));
    if let Some(mid) = &mut record.mid_term {
        mid.held_on = mid.held_on.or(over(mid.booked_for));
    }
    if let Some(examination) = record.basic_training.as_mut().and_then(|basic| basic.examination.as_mut()) {
        examination.held_on = examination.held_on.or(over(examination.booked_for));
    }
    for unit in &mut record.units {
        unit.colleges.iter_mut().flatten().for_each(|held| held.held_on = held.held_on.or(over(held.booked_for)));
        let reviews = unit.external_reviews.iter_mut().flatten();
        reviews.for_each(|review| review.held_on = review.held_on.or(over(review.booked_for)));
    }
    record
}

/// Every turn, found by judging every single day.
fn day_by_day(from: Date, until: Date, judge: impl Fn(Date) -> Vec<Finding>) -> Vec<Told> {
    let mut told = Vec::new();
    let (mut day, mut before) = (from, standings(&judge(from)));
    while day < until {
        day = next_day(day);
        let after = standings(&judge(day));
        let mut matters: Vec<_> = before.keys().chain(after.keys()).collect();
        matters.sort();
        matters.dedup();
        for matter in matters {
            let (was, is) = (before.get(matter).copied(), after.get(matter).copied());
            let not_there = (Status::NotApplicable, false);
            if was.unwrap_or(not_there) != is.unwrap_or(not_there) {
                told.push((day, matter.0.clone(), matter.1.clone(), matter.2, was, is));
            }
        }
        before = after;
    }
    told.sort();
    told
}

/// The turns as they can be compared. Of several findings of one matter the forecast does not say which, so the number
/// is given in the order of telling.
fn told(turns: &[Turn]) -> Vec<Told> {
    let standing = |finding: &Finding| (finding.status, finding.fulfilled);
    let mut told: Vec<Told> = turns
        .iter()
        .map(|turn| {
            let finding = turn.finding().expect("a turn has a finding");
            let (was, is) = (turn.before.as_ref().map(standing), turn.after.as_ref().map(standing));
            (turn.on, finding.requirement.key(), finding.subject.to_string(), 0, was, is)
        })
        .collect();
    told.sort();
    told
}

fn without_number(told: Vec<Told>) -> Vec<Told> {
    let mut told: Vec<Told> =
        told.into_iter().map(|(on, key, subject, _, was, is)| (on, key, subject, 0, was, is)).collect();
    told.sort();
    told
}

fn check_exact(record: &TrainingRecord, on: Date, months: i32) -> Result<(), TestCaseError> {
    let packs = packs();
    let ahead = forecast(record, packs, on, months);
    let until = add_months(on, months);
    let name = record.trainee.id.as_str();
    let own = day_by_day(on, until, |day| assess(&on_the_day(record, on, day), packs, day).findings);
    prop_assert_eq!(told(&ahead.turns), without_number(own), "{} from {}", name, on);
    let mut of_units = Vec::new();
    for view in units_to_judge(record, on) {
        let found = day_by_day(on, until, |day| {
            let then = on_the_day(record, on, day);
            let unit = then.unit(&view.unit.id).expect("the unit");
            assess_unit(then.unit_view(unit), packs, record.region.as_ref(), day)
        });
        let alone = forecast_unit(view, packs, record.region.as_ref(), on, months);
        prop_assert_eq!(told(&alone.turns), without_number(found.clone()), "{} from {}", view.unit.name, on);
        of_units.extend(found);
    }
    prop_assert_eq!(told(&ahead.unit_turns), without_number(of_units), "the units of {} from {}", name, on);
    let red: Vec<Told> =
        told(&ahead.turns).into_iter().filter(|turn| turn.5.is_some_and(|is| is.0 == Status::Red)).collect();
    prop_assert_eq!(told(&turning_red(record, packs, on, months)), red, "{} red from {}", name, on);
    Ok(())
}

#[test]
fn the_turns_of_the_demos_records_are_those_of_judging_every_single_day() {
    for record in records().iter().step_by(18) {
        check_exact(record, today(), 12).unwrap_or_else(|error| panic!("{error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_turns_of_any_record_are_those_of_judging_every_single_day(
        which in 0..126_usize,
        start in -400..700_i32,
        months in 1..4_i32,
        disturbances in prop::collection::vec(disturbance(), 0..6),
    ) {
        let mut record = records()[which % records().len()].clone();
        let on = plus(today(), start);
        for (number, (what, from, length)) in disturbances.into_iter().enumerate() {
            disturb(&mut record, number, what, plus(on, from), length);
        }
        check_exact(&record, on, months)?;
    }
}

fn plus(date: Date, days: i32) -> Date {
    let mut moved = date;
    for _ in 0..days.unsigned_abs() {
        moved = if days < 0 { calendar::previous_day(moved) } else { next_day(moved) };
    }
    moved
}

fn disturbance() -> impl Strategy<Value = (u8, i32, i32)> {
    (0..7_u8, -40..120_i32, 0..60_i32)
}

/// Something that happens to people: leave, an absent or leaving supervisor, a short cover, a booked course or visit, a
/// share cut short, a placement called off.
fn disturb(record: &mut TrainingRecord, number: usize, what: u8, from: Date, length: i32) {
    let to = plus(from, length);
    let id = EntryId::new(format!("disturbance-{number}"));
    match what {
        0 => record.absences.get_or_insert_default().push(Absence {
            id,
            kind: AbsenceKind::ParentalLeave,
            from,
            to: Some(to),
            extent_percent: None,
            confirmation: None,
        }),
        1 => {
            let principal = principal(record);
            for person in record.people.iter_mut().filter(|person| Some(&person.id) == principal.as_ref()) {
                person.absences.get_or_insert_default().push(training::PersonAbsence { from, to: Some(to) });
            }
        }
        2 => record.supervisors.iter_mut().flatten().for_each(|row| {
            if row.role == SupervisorRole::Principal && row.from < from {
                row.to = Some(from);
            }
        }),
        3 => {
            let found = assess(record, packs(), from).findings;
            let red = found.iter().find(|finding| finding.status == Status::Red);
            let requirement =
                red.map_or_else(|| "supervisor-is-specialist".to_owned(), |red| red.requirement.id.clone());
            record.covers.get_or_insert_default().push(cover(id, &requirement, from, to));
        }
        4 => record.courses.get_or_insert_default().push(course(id, from, to)),
        5 => record.employments.iter_mut().flatten().for_each(|row| {
            if row.from < from && row.to.is_none_or(|to| from < to) {
                row.to = Some(from);
            }
        }),
        _ => record.visits.iter_mut().flatten().for_each(|visit| {
            if visit.held_on.is_none() {
                visit.booked_for = Some(from);
            }
        }),
    }
}

fn principal(record: &TrainingRecord) -> Option<PersonId> {
    let principals = record.supervisors.iter().flatten().filter(|row| row.role == SupervisorRole::Principal);
    principals.max_by_key(|row| row.from).map(|row| row.person.clone())
}

fn cover(id: EntryId, requirement: &str, from: Date, to: Date) -> Cover {
    let sign = |role: SignerRole| Signature {
        id: EntryId::new(format!("{id}-{role}")),
        role,
        person: PersonId::new("nobody"),
        signed_on: from,
        appointment_on_record: None,
    };
    Cover {
        signatures: Some(SignerRole::ALL.iter().map(|role| sign(*role)).collect()),
        id,
        kind: CoverKind::ActionPlan,
        requirement: requirement.to_owned(),
        from,
        to,
        reason: "Handledaren är sjukskriven.".to_owned(),
        measures: None,
        owner: None,
        closed_on: None,
        follow_ups: None,
    }
}

fn course(id: EntryId, from: Date, to: Date) -> Course {
    Course {
        id,
        code: Some("lek".to_owned()),
        title: "Ledarskap".to_owned(),
        from: Some(from),
        to: Some(to),
        state: CourseState::Booked,
        objectives: None,
        cost_sek: None,
        paid_by: None,
        leader: None,
        agreed_on: None,
    }
}

fn turns_of<'a>(ahead: &'a Forecast, requirement: &str) -> Vec<(&'a Turn, String, (Status, Status))> {
    let of = |turn: &&Turn| turn.finding().is_some_and(|finding| finding.requirement.id == requirement);
    ahead.turns.iter().filter(of).map(|turn| (turn, turn.on.to_string(), (turn.from(), turn.to()))).collect()
}

#[test]
fn a_supervisor_who_leaves_turns_the_findings_the_day_after_and_says_why() {
    let mut record = record("anna-lindqvist");
    for row in record.supervisors.iter_mut().flatten().filter(|row| row.role == SupervisorRole::Principal) {
        row.to = Some(day("2027-02-28"));
    }
    let ahead = forecast(&record, packs(), today(), 12);
    let turn = ahead.turns.iter().find(|turn| turn.on == day("2027-03-01") && turn.worsens()).expect("it turns");
    assert_eq!(turn.finding().map(|finding| finding.requirement.theme), Some(Theme::Supervision));
    let after = turn.after.as_ref().expect("a finding");
    assert!(!after.explanation.is_empty() && after.next_step.is_some());
    let ends: Vec<&Ahead> = ahead.ahead.iter().filter(|thing| thing.on == day("2027-02-28")).collect();
    let said: Vec<String> = ends.iter().map(|thing| render(&thing.sentence, Language::Swedish)).collect();
    assert!(said.iter().any(|said| said.contains("som huvudhandledare: sista dagen.")), "{said:?}");
}

#[test]
fn a_cover_turns_red_to_amber_and_back_and_both_turns_are_told() {
    let mut record = record("anna-lindqvist");
    for row in record.supervisors.iter_mut().flatten().filter(|row| row.role == SupervisorRole::Principal) {
        row.to = Some(day("2026-12-31"));
    }
    let bare = forecast(&record, packs(), today(), 12);
    let red = bare.turns.iter().find(|turn| turn.to() == Status::Red).expect("something turns red");
    let requirement = red.finding().expect("a finding").requirement.id.clone();
    let id = EntryId::new("plan");
    record.covers = Some(vec![cover(id, &requirement, plus(red.on, 20), plus(red.on, 50))]);
    let ahead = forecast(&record, packs(), today(), 12);
    let turns: Vec<(Date, Status)> =
        turns_of(&ahead, &requirement).into_iter().map(|(turn, ..)| (turn.on, turn.to())).collect();
    assert_eq!(
        turns[..3],
        [(red.on, Status::Red), (plus(red.on, 20), Status::Amber), (plus(red.on, 51), Status::Red),]
    );
    let last = ahead.ahead.iter().find(|thing| thing.on == plus(red.on, 50) && thing.occasion == Occasion::Ends);
    assert!(
        last.is_some_and(|last| render(&last.sentence, Language::English).starts_with("Last day of the action plan"))
    );
}

#[test]
fn what_is_booked_takes_place_and_what_is_only_asked_for_does_not() {
    let mut record = kronoberg_without_courses();
    record.courses = Some(vec![course(EntryId::new("k1"), day("2027-03-01"), day("2027-03-03"))]);
    let fulfilled_by_course = |record: &TrainingRecord| {
        let ahead = forecast(record, packs(), today(), 12);
        let taken = |turn: &&Turn| {
            turn.after.as_ref().is_some_and(|after| {
                after.fulfilled && after.evidence.iter().any(|entry| entry.section == "courses" && entry.id == "k1")
            })
        };
        ahead.turns.iter().find(taken).map(|turn| turn.on)
    };
    assert_eq!(fulfilled_by_course(&record), Some(day("2027-03-04")), "the day after its last");
    for row in record.courses.iter_mut().flatten() {
        row.state = CourseState::Requested;
    }
    assert_eq!(fulfilled_by_course(&record), None);
}

fn kronoberg_without_courses() -> TrainingRecord {
    let of_kronoberg = |record: &&TrainingRecord| {
        record.region.as_ref().is_some_and(|region| region.as_str() == "kronoberg")
            && record.training.planned_end_on.is_some_and(|end| end > day("2028-01-01"))
            && record.training.started_on < day("2025-01-01")
    };
    records().iter().find(of_kronoberg).expect("a doctor in the middle of ST in Kronoberg").clone()
}

#[test]
fn nothing_of_today_stands_otherwise_for_being_looked_at_from_today() {
    for record in records().iter().step_by(20) {
        let ahead = forecast(record, packs(), today(), 1);
        let alone = assess(record, packs(), today());
        assert_eq!(standings(&ahead.now.findings), standings(&alone.findings));
        assert!(ahead.turns.iter().all(|turn| turn.on > today() && turn.on <= ahead.until));
        assert!(ahead.turns.is_sorted_by_key(|turn| turn.on) && ahead.ahead.is_sorted_by_key(|thing| thing.on));
    }
}

#[test]
fn of_many_doctors_whoever_turns_red_first_comes_first() {
    let some: Vec<&TrainingRecord> = records().iter().step_by(15).collect();
    let turning = who_turns_red(some.iter().copied(), packs(), today(), 3);
    assert!(turning.is_sorted_by_key(|(_, turns)| turns.first().map(|turn| turn.on)));
    for record in some {
        let told = turning.iter().find(|(other, _)| other.trainee.id == record.trainee.id).map_or(0, |(_, t)| t.len());
        assert_eq!(told, turning_red(record, packs(), today(), 3).len());
    }
}

#[test]
fn the_first_turn_of_each_requirement_is_kept_and_no_other() {
    let of = |turn: &Turn| turn.finding().map(|finding| (finding.requirement.key(), finding.subject.clone()));
    let mut several = 0;
    for record in records().iter().step_by(10) {
        let all = forecast(record, packs(), today(), 12).turns;
        let first = first_of_each(all.clone());
        for turn in &all {
            let same: Vec<&Turn> = first.iter().filter(|other| of(other) == of(turn)).collect();
            assert_eq!(same.len(), 1);
            assert!(same.iter().all(|first| first.on <= turn.on));
        }
        several += all.len() - first.len();
    }
    assert!(several > 0, "nothing turns twice");
}

#[test]
fn a_horizon_of_no_months_holds_nothing() {
    let ahead = forecast(&record("anna-lindqvist"), packs(), today(), 0);
    assert!(ahead.turns.is_empty() && ahead.unit_turns.is_empty());
    assert_eq!(ahead.until, today());
}

#[test]
fn the_ending_tells_the_activity_that_is_certified_last() {
    let record = record("anna-lindqvist");
    let ending = forecast(&record, packs(), today(), 1).ending;
    assert_eq!(ending.planned_end_on, record.training.planned_end_on);
    let last = ending.uncertified.first().expect("something is not certified");
    let ends = match last.section {
        "placements" => record.placements.iter().flatten().find(|row| row.id.as_str() == last.id).map(|row| row.to),
        "courses" => record.courses.iter().flatten().find(|row| row.id.as_str() == last.id).and_then(|row| row.to),
        _ => record.works.iter().flatten().find(|row| row.id.as_str() == last.id).and_then(|row| row.planned_for),
    };
    assert_eq!(ending.certificates_from, ends);
}

#[test]
fn a_regulation_that_no_pack_carries_gives_no_turns() {
    let none = Packs::read([]).expect("no packs");
    let ahead = forecast(&record("anna-lindqvist"), &none, today(), 12);
    assert!(ahead.turns.is_empty() && ahead.now.findings.is_empty());
}
