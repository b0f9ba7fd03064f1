//! A record as it is kept: the record's own file form, with the ids of its units and people in the place of themselves.
//! Units and people are kept once each and put back on reading, in the record's own order, so that a record comes out
//! byte for byte as it came in; a region likewise.

use std::collections::HashMap;

use serde_json::{Value, json};
use training::{Field, Json, Person, Region, TrainingRecord, Unit, UnitTrainee};

use crate::fault::{Fault, Kind};

const UNITS: &str = "units";
const PEOPLE: &str = "people";

/// The kept document of a record.
pub fn of_record(record: &TrainingRecord) -> String {
    by_ids(record.to_value())
}

/// The kept document of a region.
pub fn of_region(region: &Region) -> String {
    by_ids(region.write())
}

fn by_ids(mut value: Value) -> String {
    for section in [UNITS, PEOPLE] {
        if let Some(Value::Array(rows)) = value.get_mut(section) {
            for row in rows {
                let id = row.get_mut("id").map_or(Value::Null, Value::take);
                *row = id;
            }
        }
    }
    value.to_string()
}

/// The kept document of a unit.
pub fn of_unit(unit: &Unit) -> String {
    unit.write().to_string()
}

/// The kept document of a person.
pub fn of_person(person: &Person) -> String {
    person.write().to_string()
}

/// A unit from its kept document.
pub fn unit(id: &str, document: &str) -> Result<Unit, Fault> {
    read(Kind::Unit, id, &parse(Kind::Unit, id, document)?)
}

/// A person from its kept document.
pub fn person(id: &str, document: &str) -> Result<Person, Fault> {
    read(Kind::Person, id, &parse(Kind::Person, id, document)?)
}

/// A noun on its own. Whom it refers to is not looked for: that was done when it came with a whole record.
fn read<T: Field>(kind: Kind, id: &str, value: &Value) -> Result<T, Fault> {
    T::read(&Json::from(value), &mut Default::default())
        .ok_or_else(|| broken(kind, id, "it is not in the record's form"))
}

/// What the others at a unit see of an employment there; an empty text says that it is none of theirs.
pub fn of_shown(shown: Option<UnitTrainee>) -> String {
    shown.map_or_else(String::new, |shown| shown.write().to_string())
}

/// What was kept by [`of_shown`], of a unit.
pub fn shown(unit: &str, document: &str) -> Result<Option<UnitTrainee>, Fault> {
    if document.is_empty() {
        return Ok(None);
    }
    read(Kind::Unit, unit, &parse(Kind::Unit, unit, document)?).map(Some)
}

/// A kept document as a JSON value.
pub fn parse(kind: Kind, id: &str, document: &str) -> Result<Value, Fault> {
    serde_json::from_str(document).map_err(|error| broken(kind, id, &error.to_string()))
}

fn broken(kind: Kind, id: &str, detail: &str) -> Fault {
    Fault::Document { kind: kind.as_str(), id: id.to_owned(), detail: detail.to_owned() }
}

/// The units and people that records and regions refer to, read once.
#[derive(Debug, Default)]
pub struct Parts {
    pub units: HashMap<String, Unit>,
    pub people: HashMap<String, Person>,
}

/// The ids that a kept document refers to: of units, and of people.
pub fn referrals(document: &Value) -> (Vec<&str>, Vec<&str>) {
    let ids = |section: &str| {
        document.get(section).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    };
    (ids(UNITS), ids(PEOPLE))
}

/// The record of a kept document, its units and people put back.
pub fn record(id: &str, document: &str, parts: &Parts) -> Result<TrainingRecord, Fault> {
    let document = parse(Kind::Trainee, id, document)?;
    let units = put_back(Kind::Trainee, id, &document, UNITS, &parts.units)?;
    let people = put_back(Kind::Trainee, id, &document, PEOPLE, &parts.people)?;
    Ok(TrainingRecord { units, people, ..bare_record(id, document)? })
}

/// The record of a kept document with stand-ins for units and people, which say only that the id is known.
pub fn bare_record(id: &str, mut document: Value) -> Result<TrainingRecord, Fault> {
    stand_in_parts(&mut document);
    TrainingRecord::from_value(&document).map_err(|faults| refused(Kind::Trainee, id, &faults))
}

/// The region of a kept document, its units and people put back.
pub fn region(id: &str, mut document: Value, parts: &Parts) -> Result<Region, Fault> {
    let units = put_back(Kind::Region, id, &document, UNITS, &parts.units)?;
    let people = put_back(Kind::Region, id, &document, PEOPLE, &parts.people)?;
    stand_in_parts(&mut document);
    let bare = Region::from_value(&document).map_err(|faults| refused(Kind::Region, id, &faults))?;
    Ok(Region { units: bare.units.map(|_| units), people: bare.people.map(|_| people), ..bare })
}

fn refused(kind: Kind, id: &str, faults: &[training::Fault]) -> Fault {
    // paths and codes, not the values: those may be personal
    let places: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    broken(kind, id, &places.join(", "))
}

fn put_back<T: Clone>(
    kind: Kind,
    id: &str,
    document: &Value,
    section: &str,
    known: &HashMap<String, T>,
) -> Result<Vec<T>, Fault> {
    let rows = document.get(section).and_then(Value::as_array).into_iter().flatten();
    rows.map(|row| {
        let whole = row.as_str().and_then(|part| known.get(part)).cloned();
        whole.ok_or_else(|| broken(kind, id, &format!("{row} of {section} is not kept")))
    })
    .collect()
}

fn stand_in_parts(document: &mut Value) {
    stand_in(document, UNITS, |id| json!({ "id": id, "name": "-", "kind": "other" }));
    stand_in(document, PEOPLE, |id| json!({ "id": id, "name": "-" }));
}

fn stand_in(document: &mut Value, section: &str, of: impl Fn(Value) -> Value) {
    for row in document.get_mut(section).and_then(Value::as_array_mut).into_iter().flatten() {
        *row = of(row.take());
    }
}
