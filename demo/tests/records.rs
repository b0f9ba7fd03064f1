//! The record files are the world's records on the fixed day. `RANDA_WRITE_RECORDS=1` writes them anew.

use std::path::PathBuf;

use calendar::parse_date;
use demo::{FIXED_DAY, full_record, world};
use training::TrainingRecord;

/// The cases that stand as files, with the region where two doctors show the same.
const CASES: &[(&str, &str)] = &[
    ("kalmar", "on-track"),
    ("kalmar", "first-week"),
    ("kalmar", "supervisor-gone"),
    ("kalmar", "retro-claim-above-credit"),
    ("kalmar", "parental-then-part-time"),
    ("kalmar", "transfer-gap"),
    ("kalmar", "sections-not-kept"),
    ("norrbotten", "bt-late"),
    ("norrbotten", "open-bt-then-st"),
    ("norrbotten", "plan-not-approved"),
    ("norrbotten", "sick-leave-unconfirmed"),
    ("norrbotten", "overlap-above-full-time"),
    ("norrbotten", "unit-one-specialist-with-plan"),
    ("norrbotten", "begun-before-2021"),
    ("kronoberg", "mid-term-limit-passed"),
    ("kronoberg", "psychiatry-too-short"),
    ("kronoberg", "away-without-return-weeks"),
    ("kronoberg", "certificates-missing-at-end"),
    ("kronoberg", "application-sent-with-credit"),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("records")
}

fn wanted() -> Vec<(String, TrainingRecord)> {
    let today = parse_date(FIXED_DAY).expect("a day");
    let world = world(today);
    let mut files: Vec<(String, TrainingRecord)> = CASES
        .iter()
        .map(|(region, case)| {
            let doctor = world
                .trainees
                .iter()
                .find(|doctor| {
                    doctor.case == *case && doctor.record.region.as_ref().is_some_and(|id| id.as_str() == *region)
                })
                .unwrap_or_else(|| panic!("nobody shows {case} in {region}"));
            (format!("{}.json", doctor.record.trainee.id), doctor.record.clone())
        })
        .collect();
    let full = full_record(today).expect("a full record");
    files.push((format!("{}.json", full.trainee.id), full));
    files
}

#[test]
fn the_files_are_the_records_of_the_fixed_day() {
    let write = std::env::var_os("RANDA_WRITE_RECORDS").is_some();
    for (name, record) in wanted() {
        let path = folder().join(&name);
        if write {
            std::fs::write(&path, record.to_text()).expect("a file to write");
        }
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(text == record.to_text(), "{name} is not the record of {FIXED_DAY}; run with RANDA_WRITE_RECORDS=1");
        let read = TrainingRecord::read(&text).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
        assert!(read.to_text() == text, "{name} writes another text");
    }
}

#[test]
fn no_other_files_lie_there() {
    let known: Vec<String> = wanted().into_iter().map(|(name, _)| name).collect();
    for entry in std::fs::read_dir(folder()).expect("the folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(name == "refused" || name == "README.md" || known.contains(&name), "{name} belongs to nobody");
    }
}

#[test]
fn every_refused_file_has_the_faults_it_shows() {
    let expected: &[(&str, &[&str])] = &[
        ("impossible-dates.json", &["impossible-date", "impossible-date", "end-before-start", "date-out-of-range"]),
        (
            "dangling-references.json",
            &["duplicate-id", "dangling-reference", "dangling-reference", "dangling-reference"],
        ),
        ("unknown-words.json", &["unknown-key", "unknown-word", "unknown-word", "share-out-of-range", "missing-key"]),
        ("wrong-types.json", &["bad-identity-number", "wrong-type", "number-out-of-range", "wrong-type", "empty-text"]),
        ("another-format.json", &["duplicate-key", "unknown-format", "bad-id", "missing-key"]),
    ];
    for (name, codes) in expected {
        let text = std::fs::read_to_string(folder().join("refused").join(name)).expect("a refused file");
        let faults = TrainingRecord::read(&text).expect_err("a refusal");
        let found: Vec<&str> = faults.iter().map(|fault| fault.code.as_str()).collect();
        assert_eq!(found, *codes, "{name}: {faults:#?}");
    }
}
