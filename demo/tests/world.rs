//! The world holds together: every record reads back, ids are unique, numbers are nobody's, and any day will do.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, parse_date};
use demo::{FIXED_DAY, Role, World, full_record, many, try_world, world};
use training::{PersonRole, RegulationId, TrainingRecord};

fn day(text: &str) -> Date {
    parse_date(text).expect("a day")
}

fn fixed() -> World {
    try_world(day(FIXED_DAY)).expect("the embedded data reads")
}

fn assert_reads_back(record: &TrainingRecord) {
    let text = record.to_text();
    match TrainingRecord::read(&text) {
        Ok(read) => {
            assert_eq!(read, *record, "{} reads as another value", record.trainee.id);
            assert_eq!(read.to_text(), text, "{} writes another text", record.trainee.id);
        }
        Err(faults) => panic!("{}: {:#?}", record.trainee.id, faults),
    }
}

#[test]
fn every_record_reads_back_identically() {
    for doctor in fixed().trainees {
        assert_reads_back(&doctor.record);
    }
}

#[test]
fn no_record_names_another_trainee() {
    let world = fixed();
    let trainees: Vec<_> = world.trainees.iter().map(|doctor| &doctor.record.trainee).collect();
    assert!(trainees.len() > 50, "the doctors do not put this to the test");
    for doctor in &world.trainees {
        let (own, text) = (&doctor.record.trainee, doctor.record.to_text());
        // every text of the file once
        let said: BTreeSet<&str> = text.split('"').collect();
        assert!(said.contains(own.name.as_str()), "the texts are found");
        for other in trainees.iter().filter(|other| other.id != own.id) {
            assert!(!said.contains(other.id.as_str()), "the record of {} names {}", own.id, other.id);
            let by_name = said.iter().find(|text| text.contains(&other.name));
            assert_eq!(by_name, None, "the record of {} names {}", own.id, other.name);
        }
    }
}

#[test]
fn the_world_stands_on_a_grid_of_days() {
    let days = [
        "2024-01-01",
        "2024-02-29",
        "2024-07-15",
        "2024-12-31",
        "2025-03-31",
        "2025-07-01",
        "2025-10-26",
        "2026-01-31",
        "2026-08-30",
        "2027-01-03",
        "2027-02-28",
        "2027-05-01",
        "2028-02-29",
        "2028-11-11",
        "2029-06-30",
        "2029-12-24",
        "2030-03-01",
        "2030-07-31",
        "2030-12-31",
    ];
    let count = fixed().trainees.len();
    for (place, text) in days.into_iter().enumerate() {
        let world = try_world(day(text)).expect("a world");
        assert_eq!(world.trainees.len(), count, "on {text}");
        // reading is the slow part; every doctor is read on several of the days
        for doctor in world.trainees.iter().skip(place % READ_EVERY).step_by(READ_EVERY) {
            assert_reads_back(&doctor.record);
        }
    }
}

const READ_EVERY: usize = 5;

#[test]
fn the_same_day_twice_gives_the_same_world() {
    assert_eq!(world(day(FIXED_DAY)), world(day(FIXED_DAY)));
}

#[test]
fn every_region_has_its_doctors_and_units() {
    let world = fixed();
    assert!(world.trainees.len() >= 120, "{} doctors", world.trainees.len());
    for (pack, doctors) in [("kalmar", 45), ("norrbotten", 45), ("kronoberg", 35)] {
        let here = |region: &Option<training::PackId>| region.as_ref().is_some_and(|id| id.as_str() == pack);
        let count = world.trainees.iter().filter(|doctor| here(&doctor.record.region)).count();
        assert!(count >= doctors, "{pack} has {count} doctors");
        let units = |kind| world.units.iter().filter(|unit| here(&unit.region) && unit.kind == kind).count();
        assert!(units(training::UnitKind::HealthCentre) >= 6, "health centres in {pack}");
        assert!(units(training::UnitKind::Clinic) >= 6, "clinics in {pack}");
    }
}

#[test]
fn every_stage_of_both_regulations_has_a_doctor() {
    let today = day(FIXED_DAY);
    let mut stages: BTreeMap<(RegulationId, &str), usize> = BTreeMap::new();
    for doctor in fixed().trainees {
        let training = &doctor.record.training;
        let months = calendar::days_between(training.started_on, today) / 30;
        let application = doctor.record.application.as_ref();
        let stage = match months {
            _ if application.is_some_and(|row| row.granted_on.is_some()) => "granted",
            _ if application.is_some_and(|row| row.submitted_on.is_some()) => "sent",
            ..1 => "first week",
            1..6 => "first half-year",
            6..12 => "first year",
            12..24 => "second year",
            24..36 => "third year",
            36..48 => "fourth year",
            _ => "fifth year or later",
        };
        *stages.entry((training.regulation, stage)).or_default() += 1;
    }
    assert_eq!(stages.len(), 18, "{stages:#?}");
}

#[test]
fn ids_are_unique_in_the_world() {
    let world = fixed();
    let ids: Vec<String> = world
        .people
        .iter()
        .map(|person| person.id.to_string())
        .chain(world.trainees.iter().map(|doctor| doctor.record.trainee.id.to_string()))
        .chain(world.units.iter().map(|unit| unit.id.to_string()))
        .collect();
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len());
    let names: BTreeSet<&String> = world.people.iter().map(|person| &person.name).collect();
    assert_eq!(names.len(), world.people.len(), "two people share a name");
}

#[test]
fn identity_numbers_are_nobodys_and_nobody_shares_one() {
    let world = fixed();
    let people = world.people.iter().filter_map(|person| person.personal_identity_number.clone());
    let trainees = world.trainees.iter().filter_map(|doctor| doctor.record.trainee.personal_identity_number.clone());
    let repeated = many(2_000, world.today).filter_map(|record| record.trainee.personal_identity_number);
    let all: Vec<String> = people.chain(trainees).chain(repeated).map(|number| number.reveal().to_owned()).collect();
    assert!(all.len() > 2_000 + world.trainees.len());
    for number in &all {
        let year: i32 = number[..4].parse().expect("a year");
        assert!((1840..1900).contains(&year), "{number}");
        assert!(training::PersonalIdentityNumber::parse(number).is_some(), "{number}");
    }
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
}

#[test]
fn a_record_holds_the_values_of_the_world() {
    let world = fixed();
    for doctor in &world.trainees {
        for unit in &doctor.record.units {
            assert!(world.units.contains(unit), "{}: {}", doctor.record.trainee.id, unit.id);
        }
        for person in &doctor.record.people {
            assert!(world.people.contains(person), "{}: {}", doctor.record.trainee.id, person.id);
        }
        let homes = doctor.record.employments.iter().flatten().map(|row| &row.unit);
        for home in homes {
            let staff = |people: &[training::Person]| {
                people.iter().filter(|person| person.employments.iter().flatten().any(|row| row.unit == *home)).count()
            };
            assert_eq!(staff(&doctor.record.people), staff(&world.people), "the staff of {home}");
        }
    }
}

#[test]
fn facts_lie_before_today() {
    let world = fixed();
    for doctor in &world.trainees {
        let record = &doctor.record;
        let facts = (record.supervision_sessions.iter().flatten().map(|row| row.on))
            .chain(record.assessments.iter().flatten().map(|row| row.on))
            .chain(record.certificates.iter().flatten().filter_map(|row| row.signed_on))
            .chain(record.visits.iter().flatten().filter_map(|row| row.held_on))
            .chain(record.plan_versions.iter().flatten().filter_map(|row| row.approved_on))
            .chain(record.placements.iter().flatten().filter_map(|row| row.approved_on));
        for fact in facts {
            assert!(fact < world.today, "{}: {fact} is not past", record.trainee.id);
        }
    }
}

#[test]
fn every_doctor_has_a_story_with_her_name_and_every_case_is_shown() {
    let world = fixed();
    for doctor in &world.trainees {
        assert!(doctor.story_sv.contains("{name}") || !doctor.story_sv.contains('{'), "{}", doctor.story_sv);
        assert!(doctor.story_sv.contains(&doctor.record.trainee.name), "{}", doctor.story_sv);
    }
    let shown: BTreeSet<&str> = world.trainees.iter().map(|doctor| doctor.case.as_str()).collect();
    let stories: toml::Table = include_str!("../data/stories.toml").parse().expect("stories");
    let told = stories["stories"].as_table().expect("a table");
    for case in told.keys() {
        assert!(shown.contains(case.as_str()), "no doctor shows {case}");
    }
}

#[test]
fn everyone_can_sign_in_and_every_role_is_there() {
    let world = fixed();
    for role in Role::ALL {
        assert!(world.sign_ins.iter().any(|row| row.role == *role), "{}", role.as_str());
    }
    for doctor in &world.trainees {
        assert!(world.sign_ins.iter().any(|row| row.trainee.as_ref() == Some(&doctor.record.trainee.id)));
    }
    let directors = world
        .people
        .iter()
        .filter(|person| person.employments.iter().flatten().any(|row| row.role == PersonRole::DirectorOfStudies));
    for director in directors {
        assert!(world.sign_ins.iter().any(|row| row.person == director.id.as_str()));
    }
    assert_eq!(world.sign_ins.first().map(|row| row.person.as_str()), Some("anna-lindqvist"));
}

#[test]
fn the_full_record_is_full_and_many_are_many() {
    let today = day(FIXED_DAY);
    let full = full_record(today).expect("a full record");
    assert_reads_back(&full);
    assert!(entries(&full) >= 500, "{} entries", entries(&full));
    let ids: BTreeSet<_> = many(300, today).map(|record| record.trainee.id).collect();
    assert_eq!(ids.len(), 300);
}

fn entries(record: &TrainingRecord) -> usize {
    record.supervision_sessions.iter().flatten().count()
        + record.assessments.iter().flatten().count()
        + record.certificates.iter().flatten().count()
        + record.placements.iter().flatten().count()
        + record.courses.iter().flatten().count()
}
