//! The region's file: read with every fault at once, written as it was read, and described by its schema.

use serde_json::{Value, json};
use training::Region;

fn region() -> Value {
    json!({
        "format": "randa-region/1",
        "id": "norrbotten",
        "name": "Region Norrbotten",
        "people": [{ "id": "sr", "name": "Stina Rask" }],
        "localities": [{
            "id": "ort1",
            "name": "Luleå",
            "directors": [{ "person": "sr", "contact": "stina@example.org", "from": "2020-01-01" }],
        }],
        "documents": [{
            "id": "d1",
            "document": "terminsschema",
            "title": "Terminsschema",
            "locality": "ort1",
            "from": "2026-01-15",
            "to": "2026-06-05",
        }],
        "events": [{ "id": "e1", "kind": "trainee-meeting", "on": "2026-03-10", "starts": "13:00" }],
        "rates": [{ "id": "n1", "year": 2026 }],
    })
}

fn check(change: impl FnOnce(&mut Value), expected: &[(&str, &str)]) {
    let mut value = region();
    change(&mut value);
    let faults = Region::read(&value.to_string()).map(|_| Vec::new()).unwrap_or_else(|faults| faults);
    let found: Vec<(&str, &str)> = faults.iter().map(|fault| (fault.path.as_str(), fault.code.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_region_is_written_as_it_was_read() {
    let read = Region::read(&region().to_string()).expect("a readable region");
    let again = Region::read(&read.to_text()).expect("a readable region");
    assert_eq!(read, again);
    assert_eq!(serde_json::from_str::<Value>(&read.to_text()).expect("JSON"), region());
}

#[test]
fn every_fault_is_told_at_once_with_its_path() {
    check(|_| {}, &[]);
    check(|region| region["format"] = json!("randa-record/1"), &[("format", "unknown-format")]);
    check(
        |region| {
            region["documents"][0]["locality"] = json!("ort9");
            region["documents"][0]["to"] = json!("2026-01-01");
            region["events"][0]["starts"] = json!("kl 13");
        },
        &[
            ("documents[0].to", "end-before-start"),
            ("events[0].starts", "impossible-time"),
            ("documents[0].locality", "dangling-reference"),
        ],
    );
}

#[test]
fn the_schema_describes_every_key_and_forbids_others() {
    let schema = training::region_schema();
    assert_eq!(schema["title"], "randa-region/1");
    let region = &schema["$defs"]["Region"];
    assert_eq!(region["additionalProperties"], false);
    assert_eq!(region["required"], json!(["format", "id", "name"]));
}
