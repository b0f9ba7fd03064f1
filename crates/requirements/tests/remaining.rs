//! What is left of a doctor's objectives, and the courses that would cover most of it.

use std::collections::BTreeSet;

use calendar::{Date, parse_date};
use requirements::{Packs, remaining};
use training::{ObjectiveCode, TrainingRecord};

const RECORD: &str = r#"{ "format": "randa-record/1", "region": "kronoberg",
    "trainee": { "id": "anna", "name": "Anna Ek" },
    "training": { "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2022-01-01",
        "planned_end_on": "2026-12-31", "swedish_at": true },
    "units": [{ "id": "vc", "name": "Björkdungens vårdcentral", "kind": "health-centre" }], "people": [],
    "employments": [{ "id": "e1", "unit": "vc", "from": "2022-01-01", "share_percent": 100, "stage": "st" }],
    "certificates": [], "placements": [], "courses": [], "works": [] }"#;

fn record() -> TrainingRecord {
    TrainingRecord::read(RECORD).expect("a record")
}

fn on() -> Date {
    parse_date("2024-06-30").expect("a day")
}

/// The record with one booked course.
fn with_course(code: &str, objectives: &[&str]) -> TrainingRecord {
    let course = format!(
        r#""courses": [{{ "id": "k1", "code": "{code}", "title": "Kursen", "from": "2024-10-01", "to": "2024-10-03",
            "state": "booked", "objectives": {objectives:?} }}]"#
    );
    TrainingRecord::read(&RECORD.replace(r#""courses": []"#, &course)).expect("a record")
}

#[test]
fn suggestions_cover_ever_less_and_nothing_twice() {
    let (packs, record) = (Packs::shipped().expect("readable packs"), record());
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
    let packs = Packs::shipped().expect("readable packs");
    let bare = record();
    let first = remaining(&bare, packs, on()).suggestions.remove(0);
    let codes: Vec<&str> = first.covers.iter().map(|left| left.objective.code.as_str()).collect();
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
fn nothing_is_said_where_certificates_are_not_kept() {
    let packs = Packs::shipped().expect("readable packs");
    let record = TrainingRecord { certificates: None, ..record() };
    let left = remaining(&record, packs, on());
    assert!(left.suggestions.is_empty() && left.uncovered.is_empty());
}
