//! Whole doctors: a record with everything in it, one or two things that go wrong, and every finding that is not green.
//! Each file of `doctors/` puts its facts over a base record where all is well, and tells what must be found.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use calendar::{Date, parse_date};
use requirements::{Finding, Packs, Status, assess, assess_unit, render, render_all, units_to_judge};
use serde::Deserialize;
use serde_json::{Map, Value};
use training::{Language, TrainingRecord};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Doctor {
    /// What happened to the doctor, for those who read the file.
    #[allow(dead_code, reason = "it is written for people")]
    story: String,
    base: String,
    as_of: toml::value::Datetime,
    #[serde(default)]
    facts: toml::Table,
    found: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/doctors")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A requirement that came after these doctors were written is shown by its own cases and not looked at here.
fn judged() -> BTreeSet<String> {
    text("judged.txt").lines().map(str::to_owned).collect()
}

fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => {
            table.iter().map(|(key, value)| (key.clone(), json(value))).collect::<Map<_, _>>().into()
        }
        toml::Value::Array(rows) => rows.iter().map(json).collect(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(flag) => (*flag).into(),
    }
}

/// Puts facts over a record: tables are merged; rows of a list replace those with the same id and are else added, and an
/// empty list empties it. A row with nothing but its id takes that row away.
fn put(under: &mut Value, over: Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                put(under.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(under), Value::Array(over))
            if !over.is_empty() && over.iter().all(|row| row["id"].is_string()) =>
        {
            for row in over {
                let place = under.iter().position(|known| known["id"] == row["id"]);
                let is_bare = row.as_object().is_some_and(|row| row.len() == 1);
                match place {
                    Some(place) if is_bare => drop(under.remove(place)),
                    Some(place) => put(&mut under[place], row),
                    None => under.push(row),
                }
            }
        }
        (under, over) => *under = over,
    }
}

fn record(doctor: &Doctor) -> TrainingRecord {
    let mut facts: Value = serde_json::from_str(&text(&format!("base-{}.json", doctor.base))).expect("a base");
    put(&mut facts, json(&toml::Value::Table(doctor.facts.clone())));
    TrainingRecord::from_value(&facts).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn findings(record: &TrainingRecord, on: Date) -> Vec<Finding> {
    let packs = Packs::shipped().expect("packs");
    let mut found = assess(record, packs, on).findings;
    for view in units_to_judge(record, on) {
        found.extend(assess_unit(view, packs, record.region.as_ref(), on));
    }
    found
}

/// Every finding that is neither green nor beside the case, a line each: status, requirement, subject, what is said, by
/// when, and the next step.
fn told(record: &TrainingRecord, on: Date) -> String {
    let judged = judged();
    let mut lines = String::new();
    for finding in findings(record, on) {
        let quiet = matches!(finding.status, Status::Green | Status::NotApplicable);
        if quiet || !judged.contains(&finding.requirement.key()) {
            continue;
        }
        let subject = finding.subject.to_string();
        let own = subject.starts_with("trainee/");
        let about = if own { String::new() } else { format!(" ({subject})") };
        let due = finding.due_on.map(|on| format!(" [{on}]")).unwrap_or_default();
        let next = finding.next_step.map(|next| format!(" → {}", render(&next, Language::Swedish))).unwrap_or_default();
        let said = render_all(&finding.explanation, Language::Swedish);
        let _ = writeln!(lines, "{} {}{about}{due}: {said}{next}", finding.status.as_str(), finding.requirement.key());
    }
    lines
}

#[test]
fn every_doctor_gets_the_findings_that_are_told_and_no_others() {
    let mut names: Vec<PathBuf> = fs::read_dir(folder())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    names.sort();
    assert!(names.len() >= 10, "ten doctors");
    let mut wrong = String::new();
    for name in names {
        let doctor: Doctor = toml::from_str(&fs::read_to_string(&name).expect("a text"))
            .unwrap_or_else(|error| panic!("{}: {error}", name.display()));
        let on = parse_date(&doctor.as_of.to_string()).expect("a day");
        let told = told(&record(&doctor), on);
        if told.trim() != doctor.found.trim() {
            let _ = writeln!(wrong, "== {}\n{told}", name.display());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_doctors_that_the_others_are_made_from_have_nothing_wrong_with_them() {
    for base in ["2015", "2021"] {
        let facts: Value = serde_json::from_str(&text(&format!("base-{base}.json"))).expect("a base");
        let record = TrainingRecord::from_value(&facts).unwrap_or_else(|faults| panic!("{faults:#?}"));
        assert_eq!(told(&record, parse_date("2024-06-14").expect("a day")), "", "{base}");
    }
}
