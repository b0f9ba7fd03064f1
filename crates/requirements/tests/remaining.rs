//! What is left of a doctor's objectives, and the courses and service that would cover most of it.

use std::collections::BTreeSet;

use calendar::{Date, add_months, parse_date};
use proptest::prelude::*;
use requirements::{Activity, Grounds, Length, Packs, Progress, ServiceField, Subject, Suggestion, assess, remaining};
use training::{
    Course, CourseState, EntryId, ObjectiveCode, Placement, PlacementKind, PlacementState, SpecialtyId, Stage,
    TrainingRecord, Unit, UnitKind,
};

const RECORD: &str = r#"{ "format": "randa-record/1", "region": "kronoberg",
    "trainee": { "id": "anna", "name": "Anna Ek" },
    "training": { "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2022-01-01",
        "planned_end_on": "2026-12-31", "swedish_at": true },
    "units": [{ "id": "vc", "name": "Björkdungens vårdcentral", "kind": "health-centre" },
              { "id": "psyk", "name": "Psykiatriska kliniken", "kind": "clinic", "specialties": ["psykiatri"] }],
    "people": [],
    "employments": [{ "id": "e1", "unit": "vc", "from": "2022-01-01", "share_percent": 100, "stage": "st" }],
    "certificates": [], "placements": [], "courses": [], "works": [] }"#;

fn record() -> TrainingRecord {
    TrainingRecord::read(RECORD).expect("a record")
}

fn on() -> Date {
    parse_date("2024-06-30").expect("a day")
}

fn packs() -> &'static Packs {
    Packs::shipped().expect("readable packs")
}

fn with(section: &str, rows: &str) -> TrainingRecord {
    let (empty, full) = (format!(r#""{section}": []"#), format!(r#""{section}": [{rows}]"#));
    TrainingRecord::read(&RECORD.replace(&empty, &full)).expect("a record")
}

/// The record with one booked course.
fn with_course(code: &str, objectives: &[String]) -> TrainingRecord {
    let course = format!(
        r#"{{ "id": "k1", "code": "{code}", "title": "Kursen", "from": "2024-10-01", "to": "2024-10-03",
            "state": "booked", "objectives": {objectives:?} }}"#
    );
    with("courses", &course)
}

/// The record with one rotation in psychiatry, from and to.
fn with_rotation(from: &str, to: &str, state: &str, objectives: &[String]) -> TrainingRecord {
    let rotation = format!(
        r#"{{ "id": "p1", "unit": "psyk", "kind": "side-rotation", "from": "{from}", "to": "{to}",
            "state": "{state}", "objectives": {objectives:?} }}"#
    );
    with("placements", &rotation)
}

fn rotation(field: &str) -> Option<ServiceField> {
    Some(ServiceField::Rotation(field.to_owned()))
}

/// The entry that a suggestion of a rotation in psychiatry points out; `None`: there is no such suggestion.
fn psychiatry(record: &TrainingRecord) -> Option<Option<String>> {
    let mut left = remaining(record, packs(), on()).suggestions.into_iter().map(|each| each.offer);
    left.find(|offer| offer.field == rotation("psykiatri")).map(|offer| offer.entry.map(|entry| entry.id))
}

#[test]
fn suggestions_cover_ever_less_and_nothing_twice() {
    let (packs, record) = (packs(), record());
    let left = remaining(&record, packs, on());
    let sizes: Vec<usize> = left.suggestions.iter().map(|suggestion| suggestion.covers.len()).collect();
    assert!(sizes.first().is_some_and(|most| *most > 1), "{sizes:?}");
    assert!(sizes.is_sorted_by(|a, b| a >= b) && !sizes.contains(&0), "{sizes:?}");
    let all = left.suggestions.iter().flat_map(|suggestion| &suggestion.covers).chain(&left.uncovered);
    let demands: Vec<(&ObjectiveCode, String)> =
        all.map(|left| (&left.objective.code, format!("{:?}", left.any_of))).collect();
    let unique: BTreeSet<_> = demands.iter().collect();
    assert_eq!(demands.len(), unique.len());
    let packs = packs.national(record.training.regulation).expect("the pack");
    let objectives = packs.objectives(&record.training.specialty).expect("objectives");
    let demanded: usize = objectives.iter().filter_map(|o| o.activities.as_ref()).map(|all| all.0.len()).sum();
    assert_eq!(demands.len(), demanded, "with nothing done or planned, everything is left");
}

#[test]
fn what_is_planned_is_not_suggested_and_a_bare_entry_is_pointed_out() {
    let packs = packs();
    let bare = record();
    let first = remaining(&bare, packs, on()).suggestions;
    let first = first.into_iter().find(|suggestion| suggestion.offer.activity == Activity::Course).expect("a course");
    let codes: Vec<String> = first.covers.iter().map(|left| left.objective.code.to_string()).collect();
    let entry = |record: &TrainingRecord| {
        let left = remaining(record, packs, on()).suggestions.into_iter();
        let mut named = left.map(|each| each.offer).filter(|offer| offer.name == first.offer.name);
        named.next().map(|offer| offer.entry.map(|entry| entry.id))
    };
    let code = first.requirement.versions.first().and_then(|version| version.parameters.get("code"));
    let code = code.and_then(|code| code.as_str()).expect("a course's code");
    assert_eq!(entry(&bare), Some(None));
    assert_eq!(entry(&with_course(code, &[])), Some(Some("k1".to_owned())));
    assert_eq!(entry(&with_course(code, &codes)), None);
}

#[test]
fn a_listed_rotation_is_suggested_with_its_objectives_and_length() {
    let bare = record();
    let left = remaining(&bare, packs(), on());
    let first = left.suggestions.first().expect("a suggestion");
    assert_eq!((first.offer.field.clone(), first.offer.activity), (rotation("psykiatri"), Activity::ServiceAtUnit));
    let codes: Vec<&str> = first.covers.iter().map(|left| left.objective.code.as_str()).collect();
    assert_eq!(codes, ["b3", "c1", "c2", "c4", "c5", "c8", "c13"]);
    assert_eq!(first.length, Some(Length::Months { from: 3, to: None }));
    // nothing else lists c6 and c7 as service
    let listed = |field: &str| left.suggestions.iter().find(|each| each.offer.field == rotation(field));
    let paediatrics = listed("barn-och-ungdomsmedicin").map(|each| (each.covers.len(), each.length));
    assert_eq!(paediatrics, Some((1, Some(Length::Months { from: 3, to: None }))));
    assert!(listed("obstetrik-och-gynekologi").is_some());
    // what psychiatry covers, surgery need not
    assert!(listed("kirurgi").is_none());
}

#[test]
fn the_length_is_a_span_where_the_background_decides_it_and_is_not_known() {
    let mut record = record();
    record.training.swedish_at = None;
    let left = remaining(&record, packs(), on());
    assert_eq!(left.suggestions.first().and_then(|first| first.length), Some(Length::Months { from: 3, to: Some(4) }));
}

#[test]
fn a_rotation_that_the_record_has_is_pointed_out_until_it_is_certified() {
    let all: Vec<String> = ["b3", "c1", "c2", "c4", "c5", "c8", "c13"].map(String::from).to_vec();
    assert_eq!(psychiatry(&record()), Some(None));
    let entry = Some(Some("p1".to_owned()));
    assert_eq!(psychiatry(&with_rotation("2024-09-01", "2024-11-30", "planned", &all[..3])), entry);
    assert_eq!(psychiatry(&with_rotation("2024-09-01", "2024-11-30", "planned", &all)), None);
    assert_eq!(psychiatry(&with_rotation("2023-09-01", "2023-11-30", "confirmed", &[])), entry);
    // a wish whose days have passed is nothing
    assert_eq!(psychiatry(&with_rotation("2023-09-01", "2023-11-30", "planned", &[])), Some(None));
    let certified = RECORD
        .replace(
            r#""placements": []"#,
            r#""placements": [{ "id": "p1", "unit": "psyk", "kind": "side-rotation",
            "from": "2023-09-01", "to": "2023-11-30", "state": "confirmed" }]"#,
        )
        .replace(
            r#""certificates": []"#,
            r#""certificates": [{ "id": "i1", "regulation": "sosfs-2015-8",
            "form": "bilaga-4", "objectives": ["c1"], "covers": ["p1"], "signed_on": "2023-12-10" }]"#,
        );
    assert_eq!(psychiatry(&TrainingRecord::read(&certified).expect("a record")), None);
}

#[test]
fn a_rotation_in_primary_care_is_suggested_for_another_specialty_with_its_weeks() {
    let mut record = record();
    record.region = None;
    record.training.specialty = SpecialtyId::new("geriatrik");
    record.training.regulation = training::RegulationId::Hslf2021;
    let left = remaining(&record, packs(), parse_date("2025-09-01").expect("a day"));
    let offered: Vec<_> = left.suggestions.iter().map(|each| (each.offer.field.clone(), each.length)).collect();
    assert_eq!(offered, [(Some(ServiceField::PrimaryCare), Some(Length::Weeks { from: 4, to: 12 }))]);
    let codes = left.suggestions[0].covers.iter().map(|left| left.objective.code.as_str());
    assert_eq!(codes.collect::<Vec<_>>(), ["STa6", "STb2"]);
}

#[test]
fn nothing_is_said_where_certificates_are_not_kept() {
    let record = TrainingRecord { certificates: None, ..record() };
    let left = remaining(&record, packs(), on());
    assert!(left.suggestions.is_empty() && left.uncovered.is_empty());
}

/// Every open demand of the record's objectives, as its objectives' own judgement has it.
fn open(record: &TrainingRecord, on: Date) -> BTreeSet<(String, String)> {
    let national = packs().national(record.training.regulation).expect("the pack");
    let grounds = Grounds::new(record, national, on);
    let objectives = national.objectives(&record.training.specialty).expect("objectives");
    let demands = objectives.into_iter().flat_map(|objective| {
        let demands = grounds.demands(objective, on).into_iter().flatten();
        let open = demands.filter(|demand| {
            demand.certificate.is_none() && matches!(grounds.progress(objective, demand.any_of), Progress::Nothing)
        });
        open.map(|demand| named(&objective.code, demand.any_of)).collect::<Vec<_>>()
    });
    demands.collect()
}

fn named(code: &ObjectiveCode, any_of: &[Activity]) -> (String, String) {
    (code.to_string(), format!("{any_of:?}"))
}

/// The record with what is offered put into the plan; the entry's id.
fn taken_up(record: &TrainingRecord, suggestion: &Suggestion<'_>, number: usize, on: Date) -> (TrainingRecord, String) {
    let mut record = record.clone();
    let offer = &suggestion.offer;
    let objectives: Vec<ObjectiveCode> = offer.objectives.iter().map(ObjectiveCode::new).collect();
    if let Some(entry) = &offer.entry {
        let placements = record.placements.iter_mut().flatten().map(|row| (&row.id, &mut row.objectives));
        let courses = record.courses.iter_mut().flatten().map(|row| (&row.id, &mut row.objectives));
        let (_, known) = placements.chain(courses).find(|(id, _)| id.as_str() == entry.id).expect("the entry");
        known.get_or_insert_default().extend(objectives);
        return (record, entry.id.clone());
    }
    let id = EntryId::new(format!("taken-up-{number}"));
    match &offer.field {
        None => record.courses.get_or_insert_default().push(Course { objectives: Some(objectives), ..course(&id, on) }),
        Some(field) => {
            record.units.push(unit(
                &format!("there-{number}"),
                if *field == ServiceField::PrimaryCare { "health-centre" } else { "clinic" },
            ));
            record.placements.get_or_insert_default().push(placement(
                &id,
                &format!("there-{number}"),
                field,
                objectives,
                on,
            ));
        }
    }
    (record, id.to_string())
}

fn read<T: training::Field>(value: &serde_json::Value) -> T {
    T::read(&training::Json::from(value), &mut Default::default()).expect("it reads")
}

fn unit(id: &str, kind: &str) -> Unit {
    read(&serde_json::json!({ "id": id, "name": "Där", "kind": kind }))
}

fn course(id: &EntryId, on: Date) -> Course {
    let course: Course = read(&serde_json::json!({ "id": id.as_str(), "title": "Kursen", "state": "booked" }));
    assert_eq!(course.state, CourseState::Booked);
    Course { from: Some(add_months(on, 1)), to: Some(add_months(on, 1)), ..course }
}

fn placement(id: &EntryId, unit: &str, field: &ServiceField, objectives: Vec<ObjectiveCode>, on: Date) -> Placement {
    let placement = read::<Placement>(&serde_json::json!({ "id": id.as_str(), "unit": unit, "kind": "side-rotation",
        "from": add_months(on, 1).to_string(), "to": add_months(on, 3).to_string(), "state": "confirmed" }));
    assert_eq!((placement.kind, placement.state), (PlacementKind::SideRotation, PlacementState::Confirmed));
    let field = match field {
        ServiceField::Rotation(field) => Some(SpecialtyId::new(field)),
        ServiceField::PrimaryCare => None,
    };
    Placement { field, objectives: Some(objectives), ..placement }
}

/// Whether the record holds what is offered: done or still to come.
fn has(record: &TrainingRecord, suggestion: &Suggestion<'_>, on: Date) -> bool {
    let stands = |row: &&Placement| {
        let agreed = row.state == PlacementState::Confirmed || row.approved_on.is_some_and(|day| day <= on);
        row.kind == PlacementKind::SideRotation
            && row.state != PlacementState::Cancelled
            && (row.bt_part.is_none() && row.stage != Some(Stage::Bt))
            && (agreed || row.to >= on)
    };
    let unit = |row: &Placement| record.unit(&row.unit).expect("a unit");
    let mut rotations = record.placements.iter().flatten().filter(stands);
    match &suggestion.offer.field {
        Some(ServiceField::PrimaryCare) => rotations.any(|row| unit(row).kind == UnitKind::HealthCentre),
        Some(ServiceField::Rotation(field)) => rotations.any(|row| match &row.field {
            Some(named) => named.as_str() == field,
            None => unit(row).specialties.iter().flatten().any(|specialty| specialty.as_str() == field),
        }),
        None => {
            let code =
                suggestion.requirement.versions.iter().find_map(|version| version.parameters.get("code")?.as_str());
            record.courses.iter().flatten().filter(|course| course.code.as_deref() == code).any(|course| {
                let ends = course.to.or(course.from);
                course.state == CourseState::Attended && ends.is_none_or(|ends| ends <= on)
                    || course.state != CourseState::Cancelled && ends.is_none_or(|ends| ends >= on)
            })
        }
    }
}

fn doctors() -> &'static [TrainingRecord] {
    static DOCTORS: std::sync::OnceLock<Vec<TrainingRecord>> = std::sync::OnceLock::new();
    DOCTORS.get_or_init(|| {
        let world = demo::world(parse_date(demo::FIXED_DAY).expect("a day"));
        world.trainees.into_iter().map(|doctor| doctor.record).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Doctors of the demo in any region, with some of what they have taken away, on days before and after.
    #[test]
    fn what_a_suggestion_claims_to_cover_is_what_the_objectives_say_once_it_is_taken_up(
        doctor in 0_usize..10_000,
        region in prop::sample::select(vec!["kronoberg", "norrbotten", "kalmar"]),
        keep in prop::collection::vec(prop::bool::weighted(0.6), 1..9),
        bare in any::<bool>(),
        months in -12_i32..12,
    ) {
        let mut record = doctors()[doctor % doctors().len()].clone();
        let on = add_months(parse_date(demo::FIXED_DAY).expect("a day"), months);
        record.region = Some(training::PackId::new(region));
        let (mut kept, mut all) = (keep.iter().cycle(), keep.iter().cycle());
        record.certificates.iter_mut().for_each(|rows| rows.retain(|_| kept.next() == Some(&true)));
        for row in record.placements.iter_mut().flatten() {
            if bare || all.next() == Some(&false) {
                row.objectives = None;
            }
        }
        let left = remaining(&record, packs(), on);
        if record.certificates.is_none() {
            prop_assert!(left.suggestions.is_empty() && left.uncovered.is_empty());
            return Ok(());
        }
        let mut open_before = open(&record, on);
        let uncovered: BTreeSet<_> = left.uncovered.iter().map(|left| named(&left.objective.code, left.any_of)).collect();
        let mut record = record.clone();
        for (number, suggestion) in left.suggestions.iter().enumerate() {
            prop_assert_eq!(suggestion.offer.entry.is_some(), has(&record, suggestion, on), "{:?}", suggestion.offer);
            let claimed: BTreeSet<_> =
                suggestion.covers.iter().map(|left| named(&left.objective.code, left.any_of)).collect();
            let (after, entry) = taken_up(&record, suggestion, number, on);
            let open_after = open(&after, on);
            let closed: BTreeSet<_> = open_before.difference(&open_after).cloned().collect();
            prop_assert_eq!(&closed, &claimed, "{:?}", suggestion.offer);
            let judged = assess(&after, packs(), on);
            for left in &suggestion.covers {
                let about = Subject::Objective(left.objective.code.clone());
                let mut of_it = judged.findings.iter().filter(|found| found.subject == about);
                let found = of_it.find(|found| found.requirement.id == "objective-certified");
                let rests = found.is_some_and(|found| found.evidence.iter().any(|evidence| evidence.id == entry));
                prop_assert!(rests || found.is_none(), "{} does not rest on it", left.objective.code);
            }
            record = after;
            open_before = open_after;
        }
        prop_assert_eq!(open_before, uncovered, "what no suggestion covers is what is left");
    }
}
