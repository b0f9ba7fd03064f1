//! What a record file may hold, and what is said when it holds something else.

use proptest::prelude::*;
use serde_json::{Value, json};
use training::{IdentityTrace, Language, TrainingRecord, identity_trace};

/// A small record in which everything is right.
fn sound() -> Value {
    json!({
        "format": "randa-record/1",
        "region": "norrbotten",
        "trainee": { "id": "anna", "name": "Anna Ek", "personal_identity_number": "18640823-3234" },
        "training": { "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2022-01-01" },
        "units": [{ "id": "hc", "name": "Björkdungen", "kind": "health-centre" }],
        "people": [{ "id": "hl", "name": "Hanna Ljung" }],
        "employments": [
            { "id": "e1", "unit": "hc", "from": "2022-01-01", "to": "2023-12-31", "share_percent": 100, "stage": "st" },
            { "id": "e2", "unit": "hc", "from": "2024-01-01", "share_percent": 62.5, "stage": "st" },
        ],
        "supervisors": [{ "id": "s1", "person": "hl", "role": "principal", "from": "2022-01-01" }],
        "credits": [],
    })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut record = sound();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match record.pointer_mut(parent).expect("the parent") {
        Value::Object(object) => drop(object.insert(key.to_owned(), value)),
        Value::Array(rows) => rows[key.parse::<usize>().expect("an index")] = value,
        other => panic!("{other} has no keys"),
    }
    record
}

fn without(pointer: &str) -> Value {
    let mut record = sound();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    record.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object").remove(key);
    record
}

/// The faults as `path code`, in the order they are told.
fn faults(text: &str) -> Vec<String> {
    match TrainingRecord::read(text) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|fault| format!("{} {}", fault.path, fault.code.as_str())).collect(),
    }
}

#[track_caller]
fn check(record: &Value, expected: &[&str]) {
    assert_eq!(faults(&record.to_string()), expected);
}

#[test]
fn a_sound_record_is_read() {
    check(&sound(), &[]);
}

#[test]
fn one_fault_is_told_with_its_path() {
    let row = "/employments/1";
    for (record, expected) in [
        (with("/format", json!("randa-record/9")), "format unknown-format"),
        (with("/nickname", json!("x")), " unknown-key"),
        (with("/employments/1/percent", json!(50)), "employments[1] unknown-key"),
        (without("/trainee"), " missing-key"),
        (without("/employments/1/unit"), "employments[1] missing-key"),
        (with(&format!("{row}/from"), json!("2023-02-29")), "employments[1].from impossible-date"),
        (with(&format!("{row}/from"), json!("2024-1-1")), "employments[1].from impossible-date"),
        (with(&format!("{row}/from"), json!("0024-01-01")), "employments[1].from date-out-of-range"),
        (with(&format!("{row}/to"), json!("2023-12-31")), "employments[1].to end-before-start"),
        (with(&format!("{row}/share_percent"), json!(0)), "employments[1].share_percent share-out-of-range"),
        (with(&format!("{row}/share_percent"), json!(-5)), "employments[1].share_percent share-out-of-range"),
        (with(&format!("{row}/share_percent"), json!(100.01)), "employments[1].share_percent share-out-of-range"),
        (with(&format!("{row}/share_percent"), json!(33.333)), "employments[1].share_percent share-out-of-range"),
        (with(&format!("{row}/share_percent"), json!("80")), "employments[1].share_percent wrong-type"),
        (with(&format!("{row}/stage"), json!("ST")), "employments[1].stage unknown-word"),
        (with(&format!("{row}/unit"), json!("nowhere")), "employments[1].unit dangling-reference"),
        (with(&format!("{row}/unit"), json!("hl")), "employments[1].unit dangling-reference"),
        (with(&format!("{row}/id"), json!("e1")), "employments[1].id duplicate-id"),
        (with("/supervisors/0/id", json!("e1")), "supervisors[0].id duplicate-id"),
        (with("/supervisors/0/person", json!("hc")), "supervisors[0].person dangling-reference"),
        (with("/trainee/name", json!("  ")), "trainee.name empty-text"),
        (with("/trainee/name", json!("a".repeat(10_001))), "trainee.name text-too-long"),
        (with("/trainee/id", json!("anna ek")), "trainee.id bad-id"),
        (
            with("/trainee/personal_identity_number", json!("18640823-3235")),
            "trainee.personal_identity_number bad-identity-number",
        ),
        (
            with("/trainee/personal_identity_number", json!("18640231-3234")),
            "trainee.personal_identity_number bad-identity-number",
        ),
        (with("/employments", json!({})), "employments wrong-type"),
        (with("/employments", Value::Null), "employments wrong-type"),
    ] {
        check(&record, &[expected]);
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let mut record = with("/employments/0/share_percent", json!(120));
    record["employments"][1]["from"] = json!("2024-02-30");
    record["trainee"]["age"] = json!(40);
    record["supervisors"][0]["person"] = json!("nobody");
    check(
        &record,
        &[
            "trainee unknown-key",
            "employments[0].share_percent share-out-of-range",
            "employments[1].from impossible-date",
            "supervisors[0].person dangling-reference",
        ],
    );
}

#[test]
fn a_key_that_stands_twice_is_told_of_rather_than_lost() {
    let text = sound().to_string().replacen("\"share_percent\":100", "\"share_percent\":50,\"share_percent\":100", 1);
    assert_eq!(faults(&text), [" duplicate-key"]);
    let quoted = r#"{"a":"\"a\": 1","b":["\\",{"a":1}],"a":2}"#;
    assert_eq!(faults(quoted).first().map(String::as_str), Some(" duplicate-key"));
}

#[test]
fn what_is_not_json_is_told_with_its_line() {
    for text in ["", "{", "[1, 2", "\u{feff}", "{\"format\": }", "nul", &"[".repeat(100_000)] {
        assert_eq!(faults(text), [" not-json"], "{:.20}", text);
    }
    let sentence = TrainingRecord::read("{\n  \"a\": }").expect_err("a fault")[0].code.sentence(Language::Swedish);
    assert!(sentence.starts_with("Filen är inte giltig JSON: rad 2, tecken 8"), "{sentence}");
}

#[test]
fn an_unknown_key_is_told_of_with_the_one_that_may_be_meant() {
    let faults = TrainingRecord::read(&with("/employments/0/share", json!(100)).to_string()).expect_err("a fault");
    assert_eq!(
        faults[0].code.sentence(Language::Swedish),
        "Nyckeln \"share\" finns inte i formatet. Menas \"share_percent\"?"
    );
    assert_eq!(
        faults[0].code.sentence(Language::English),
        "The format has no key \"share\". Is \"share_percent\" meant?"
    );
}

#[test]
fn an_absent_section_differs_from_an_empty_one() {
    let record = TrainingRecord::from_value(&sound()).expect("a record");
    assert_eq!(record.absences, None);
    assert_eq!(record.credits, Some(Vec::new()));
    let written = record.to_text();
    assert!(!written.contains("absences") && written.contains("\"credits\": []"));
}

#[test]
fn overlaps_above_full_time_are_read_and_left_to_be_judged() {
    check(&with("/employments/1/from", json!("2022-06-01")), &[]);
}

#[test]
fn identity_numbers_are_masked_in_every_debug_print() {
    let record = TrainingRecord::from_value(&sound()).expect("a record");
    assert!(!format!("{record:?}").contains("3234"));
}

#[test]
fn writing_is_canonical() {
    let shuffled = r#"{"people":[],"units":[],"training":{"started_on":"2022-01-01","regulation":"hslf-fs-2021-8",
        "specialty":"psykiatri"},"trainee":{"name":"Bo","id":"bo"},"format":"randa-record/1","credits":[{"months":2.50,
        "kind":"other","id":"c","decided_on":"2024-01-01"}]}"#;
    let record = TrainingRecord::read(shuffled).expect("a record");
    let written = record.to_text();
    assert!(written.starts_with("{\n  \"format\": \"randa-record/1\",\n  \"trainee\": {\n    \"id\": \"bo\","));
    assert!(written.contains("\"months\": 2.5,"));
    assert_eq!(TrainingRecord::read(&written).expect("a record").to_text(), written);
}

#[test]
fn the_schema_describes_every_section_and_forbids_other_keys() {
    let schema = training::record_schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let record = &schema["$defs"]["TrainingRecord"];
    assert_eq!(record["additionalProperties"], false);
    let keys: Vec<&String> = record["properties"].as_object().expect("properties").keys().collect();
    assert_eq!(keys.len(), 35);
    assert_eq!(record["required"], json!(["format", "trainee", "training", "units", "people"]));
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        assert!(!definition.is_null(), "{name} is not described");
    }
}

proptest! {
    #[test]
    fn reading_never_panics_whatever_the_text(text in "\\PC{0,200}") {
        let _ = TrainingRecord::read(&text);
    }

    #[test]
    fn reading_never_panics_whatever_stands_in_a_place(
        pointer in prop::sample::select(vec![
            "/format", "/region", "/trainee", "/trainee/id", "/training/started_on", "/units", "/units/0/kind", "/people/0",
            "/employments/0", "/employments/0/from", "/employments/0/share_percent", "/supervisors/0/person", "/credits",
        ]),
        value in any_json(),
    ) {
        let text = with(pointer, value).to_string();
        if let Ok(record) = TrainingRecord::read(&text) {
            let written = record.to_text();
            prop_assert_eq!(TrainingRecord::read(&written).expect("what was written is read").to_text(), written);
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u32>().prop_map(|n| json!(f64::from(n) / 100.0)),
        "\\PC{0,12}".prop_map(Value::from),
        "[12][0-9]{3}-[01][0-9]-[0-3][0-9]".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4).prop_map(|keys| json!(keys)),
        ]
    })
}

#[test]
fn a_personal_identity_number_is_found_in_a_text() {
    let given = [
        ("Remiss för 640823-3234", IdentityTrace::Certain),
        ("18640823-3234, remiss", IdentityTrace::Certain),
        ("186408233234", IdentityTrace::Certain),
        ("Tel. 640823-3235", IdentityTrace::Possible),
        ("Hon (640823+3234) fick nej.", IdentityTrace::Certain),
        ("640823 – 3234", IdentityTrace::Certain),
        ("nr:18640823\u{a0}3234.", IdentityTrace::Certain),
        ("640823 3234", IdentityTrace::Certain),
        ("6408233235", IdentityTrace::Possible),
        ("640823 3235", IdentityTrace::None),
        ("649923-3234", IdentityTrace::None),
        ("1864082332341", IdentityTrace::None),
        ("KAL-047, raderna 3-4, 110 000 kronor", IdentityTrace::None),
        ("070-123 45 67", IdentityTrace::None),
        ("Telefon 0920-123456", IdentityTrace::None),
        ("2024-03-01 till 2024-03-15", IdentityTrace::None),
        ("Tre remisser, 20 minuter", IdentityTrace::None),
        ("", IdentityTrace::None),
    ];
    for (text, expected) in given {
        assert_eq!(identity_trace(text), expected, "{text}");
    }
}
