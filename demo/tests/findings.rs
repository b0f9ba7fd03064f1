//! How the rules find the world: mostly well kept, each requirement met by someone and many missed by someone, and next
//! to nothing that cannot be told. `print_the_findings` shows how they fall.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, parse_date};
use demo::{FIXED_DAY, World, world};
use requirements::{Finding, Packs, Status, Subject, assess, assess_region, assess_unit, render_all};
use training::{Language, Region, UnitId, UnitKind, UnitTrainee, UnitView};

/// Days on which the world is judged: the fixed one, the turn of a year, a summer.
const DAYS: [&str; 3] = [FIXED_DAY, "2027-01-03", "2028-07-11"];
/// At most so many percent of a region's findings cannot be told.
const UNDECIDED_PERCENT: usize = 3;
/// Stories of doctors who are as they should be.
const IN_ORDER: [&str; 5] =
    ["on-track", "on-track-on-rotation", "in-basic-training", "early-on-track", "late-on-track"];

/// A finding with the region it belongs to and whom it is about.
struct Found {
    region: String,
    about: String,
    finding: Finding,
}

fn day(text: &str) -> Date {
    parse_date(text).expect("a day")
}

fn packs() -> &'static Packs {
    Packs::shipped().expect("packs that read")
}

/// Who is in training at a unit, as the records tell: a unit is judged with its trainees, and does not name them itself.
fn trainees_there(world: &World, unit: &UnitId) -> Vec<UnitTrainee> {
    let records = world.trainees.iter().map(|doctor| &doctor.record);
    let employments = records.flat_map(|record| record.employments.iter().flatten().map(move |row| (record, row)));
    employments.filter(|(_, row)| row.unit == *unit).filter_map(|(record, row)| record.seen_at_unit(row)).collect()
}

/// All findings of the world: of every doctor, every health centre and every region.
fn findings(world: &World) -> Vec<Found> {
    let mut all = Vec::new();
    let mut add = |region: &str, about: String, findings: Vec<Finding>| {
        let found = |finding| Found { region: region.to_owned(), about: about.clone(), finding };
        all.extend(findings.into_iter().map(found));
    };
    let region = |id: &Option<training::PackId>| id.as_ref().map(ToString::to_string).unwrap_or_default();
    for doctor in &world.trainees {
        let about = format!("{} ({})", doctor.record.trainee.id, doctor.case);
        add(&region(&doctor.record.region), about, assess(&doctor.record, packs(), world.today).findings);
    }
    for unit in world.units.iter().filter(|unit| unit.kind == UnitKind::HealthCentre) {
        let unit = unit.clone().with_trainees(trainees_there(world, &unit.id));
        let view = UnitView { unit: &unit, people: &world.people };
        add(&region(&unit.region), unit.id.to_string(), assess_unit(view, packs(), None, world.today));
    }
    for row in &world.regions {
        add(row.id.as_str(), row.key.clone(), assess_region(&row.kept, packs(), world.today));
    }
    all
}

/// The name of a requirement: its pack and its id.
fn name(finding: &Finding) -> String {
    format!("{}/{}", finding.requirement.pack, finding.requirement.id)
}

#[test]
fn next_to_nothing_is_undecided_in_any_region() {
    for on in DAYS {
        let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for found in findings(&world(day(on))) {
            let (undecided, all) = counts.entry(found.region).or_default();
            *undecided += usize::from(found.finding.status == Status::Undecided);
            *all += 1;
        }
        assert_eq!(counts.len(), 3);
        for (region, (undecided, all)) in counts {
            assert!(undecided * 100 <= UNDECIDED_PERCENT * all, "{region} on {on}: {undecided} of {all} are undecided");
        }
    }
}

#[test]
fn every_requirement_is_met_by_someone_or_does_not_concern_her() {
    let all = findings(&world(day(FIXED_DAY)));
    let found = || all.iter().map(|found| &found.finding).filter(|row| !matches!(row.subject, Subject::Region(_)));
    let met: BTreeSet<String> =
        found().filter(|row| matches!(row.status, Status::Green | Status::NotApplicable)).map(name).collect();
    let unmet: BTreeSet<String> = found().map(name).filter(|name| !met.contains(name)).collect();
    assert!(unmet.is_empty(), "nobody meets {unmet:#?}");
}

#[test]
fn half_of_the_requirements_of_regions_are_missed_by_someone() {
    let all = findings(&world(day(FIXED_DAY)));
    let of_region = || all.iter().filter(|found| found.finding.requirement.pack.as_str() == found.region);
    let asked: BTreeSet<String> = of_region().map(|found| name(&found.finding)).collect();
    let missed: BTreeSet<String> = of_region()
        .filter(|found| matches!(found.finding.status, Status::Red | Status::Amber))
        .map(|found| name(&found.finding))
        .collect();
    let left: Vec<&String> = asked.difference(&missed).collect();
    assert!(missed.len() * 2 >= asked.len(), "{} of {} are missed by someone, not {left:?}", missed.len(), asked.len());
}

#[test]
fn a_doctor_who_is_as_she_should_be_has_no_red() {
    let mut red = Vec::new();
    for on in DAYS {
        for doctor in world(day(on)).trainees.iter().filter(|doctor| IN_ORDER.contains(&doctor.case.as_str())) {
            let judged = assess(&doctor.record, packs(), day(on)).findings;
            let hers = judged.iter().filter(|row| row.status == Status::Red).map(name);
            red.extend(hers.map(|name| format!("{} on {on}: {name}", doctor.record.trainee.id)));
        }
    }
    assert!(red.is_empty(), "{red:#?}");
}

#[test]
fn a_rotation_in_primary_care_is_well_planned_or_has_gaps() {
    let of_guidance = |found: &&Found, case: &str| {
        found.about.ends_with(&format!("({case})")) && found.finding.requirement.pack.as_str().contains("primary-care")
    };
    let all = findings(&world(day(FIXED_DAY)));
    let open = |case| {
        let judged: Vec<&Found> = all.iter().filter(|found| of_guidance(found, case)).collect();
        assert!(judged.len() > 20, "{case}: {} findings", judged.len());
        judged.iter().filter(|found| matches!(found.finding.status, Status::Red | Status::Amber)).count()
    };
    assert_eq!(open("primary-care-planned"), 0);
    assert!(open("primary-care-with-gaps") >= 6);
}

#[test]
fn what_is_kept_of_a_region_reads_back_identically() {
    for region in world(day(FIXED_DAY)).regions {
        let text = region.kept.to_text();
        let read = Region::read(&text).unwrap_or_else(|faults| panic!("{}: {faults:#?}", region.key));
        assert_eq!(read, region.kept);
        assert_eq!(read.to_text(), text);
    }
}

#[test]
#[ignore = "prints, for looking: cargo test -p demo --test findings -- --ignored --nocapture"]
fn print_the_findings() {
    let world = world(day(FIXED_DAY));
    let mut counts: BTreeMap<String, BTreeMap<Status, usize>> = BTreeMap::new();
    let all = findings(&world);
    for found in &all {
        *counts.entry(name(&found.finding)).or_default().entry(found.finding.status).or_default() += 1;
    }
    for (name, counts) in counts {
        let counts: Vec<String> = counts.iter().map(|(status, count)| format!("{} {count}", status.as_str())).collect();
        println!("{name}: {}", counts.join(", "));
    }
    for found in all.iter().filter(|found| found.finding.status <= Status::Undecided) {
        let told = render_all(&found.finding.explanation, Language::Swedish);
        println!("{} | {} | {} | {told}", name(&found.finding), found.finding.status.as_str(), found.about);
    }
}
