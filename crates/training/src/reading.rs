//! Reading a file without stopping at the first fault: where one is, what has been declared, what is referred to.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::fault::{Fault, FaultCode};
use crate::repeated_keys::repeated_keys;

/// A value of the record file: how it is read, written and described.
pub trait Field: Sized {
    /// Whether the key must be there.
    const REQUIRED: bool = true;

    /// The value, or `None` after the reader has been told every fault in it.
    fn read(value: &Value, reader: &mut Reader) -> Option<Self>;

    /// The value in its canonical written form.
    fn write(&self) -> Value;

    /// The JSON Schema of the value.
    fn schema(definitions: &mut crate::schema::Definitions) -> Value;

    /// What a missing key means: a fault, unless the type says otherwise.
    fn missing(reader: &mut Reader, key: &str) -> Option<Self> {
        reader.fault(FaultCode::MissingKey { key: key.to_owned() });
        None
    }

    /// Writes the value under its key.
    fn write_key(&self, key: &str, object: &mut Map<String, Value>) {
        object.insert(key.to_owned(), self.write());
    }
}

impl<T: Field> Field for Option<T> {
    const REQUIRED: bool = false;

    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        T::read(value, reader).map(Some)
    }

    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Field::write)
    }

    fn schema(definitions: &mut crate::schema::Definitions) -> Value {
        T::schema(definitions)
    }

    fn missing(_: &mut Reader, _: &str) -> Option<Self> {
        Some(None)
    }

    fn write_key(&self, key: &str, object: &mut Map<String, Value>) {
        if let Some(value) = self {
            value.write_key(key, object);
        }
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        let Value::Array(rows) = value else {
            reader.wrong_type("list", value);
            return None;
        };
        let read: Vec<Option<T>> = rows
            .iter()
            .enumerate()
            .map(|(index, row)| reader.within(Step::Index(index), |reader| T::read(row, reader)))
            .collect();
        read.into_iter().collect()
    }

    fn write(&self) -> Value {
        Value::Array(self.iter().map(Field::write).collect())
    }

    fn schema(definitions: &mut crate::schema::Definitions) -> Value {
        serde_json::json!({ "type": "array", "items": T::schema(definitions) })
    }
}

/// One step of a path in the file.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// A key of an object.
    Key(&'static str),
    /// A row of a list, counted from 0.
    Index(usize),
}

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// A unit in `units`.
    Unit,
    /// A person in `people`.
    Person,
    /// The trainee of the record, who may stand where a person is asked for: under a contract that both sign.
    Trainee,
    /// An entry of any other section.
    Entry,
}

/// Collects faults while a value is read.
#[derive(Debug, Default)]
pub struct Reader {
    steps: Vec<Step>,
    faults: Vec<Fault>,
    declared: HashMap<Named, HashSet<String>>,
    references: Vec<(Named, String, String)>,
}

impl Reader {
    /// The path of the value being read, as in `employments[2].share_percent`; empty at the top.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Index(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
            }
        }
        path
    }

    /// Notes a fault at the value being read.
    pub fn fault(&mut self, code: FaultCode) {
        let path = self.path();
        self.faults.push(Fault { path, code });
    }

    /// Notes that a value is of another JSON type than `wanted`.
    pub fn wrong_type(&mut self, wanted: &'static str, value: &Value) {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "true/false",
            Value::Number(_) => "number",
            Value::String(_) => "text",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        };
        self.fault(FaultCode::WrongType { wanted, found });
    }

    /// Reads something one step further down.
    pub fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(step);
        let value = read(self);
        self.steps.pop();
        value
    }

    /// The value as an object; every key that is not `known` is a fault.
    pub fn object<'v>(&mut self, value: &'v Value, known: &[&'static str]) -> Option<&'v Map<String, Value>> {
        let Value::Object(object) = value else {
            self.wrong_type("object", value);
            return None;
        };
        for key in object.keys() {
            if !known.contains(&key.as_str()) {
                self.fault(FaultCode::UnknownKey { key: key.clone(), known: known.to_vec() });
            }
        }
        Some(object)
    }

    /// The value under a key; what its absence means is for the type to say.
    pub fn key<T: Field>(&mut self, object: &Map<String, Value>, key: &'static str) -> Option<T> {
        match object.get(key) {
            Some(value) => self.within(Step::Key(key), |reader| T::read(value, reader)),
            None => T::missing(self, key),
        }
    }

    /// The value as a text that is not empty.
    pub fn text<'v>(&mut self, value: &'v Value) -> Option<&'v str> {
        let Value::String(text) = value else {
            self.wrong_type("text", value);
            return None;
        };
        if text.trim().is_empty() {
            self.fault(FaultCode::EmptyText);
            return None;
        }
        Some(text)
    }

    /// A number as it is written, without its decimals being rounded: "62.5".
    pub fn number(&mut self, value: &Value) -> Option<String> {
        if let Value::Number(number) = value {
            Some(number.to_string())
        } else {
            self.wrong_type("number", value);
            None
        }
    }

    /// A period that ends before it starts is a fault of the row that holds both dates.
    pub fn check_order(&mut self, object: &Map<String, Value>) {
        let date = |key| object.get(key).and_then(Value::as_str).and_then(calendar::parse_date);
        if let (Some(from), Some(to)) = (date("from"), date("to"))
            && to < from
        {
            self.within(Step::Key("to"), |reader| reader.fault(FaultCode::EndBeforeStart { from, to }));
        }
    }

    /// Notes an id: a declaration where it stands under the key `id`, a reference anywhere else.
    pub fn named(&mut self, named: Named, id: &str) {
        if matches!(self.steps.last(), Some(Step::Key("id"))) {
            if !self.declared.entry(named).or_default().insert(id.to_owned()) {
                self.fault(FaultCode::DuplicateId { id: id.to_owned() });
            }
        } else if named != Named::Trainee {
            // other trainees, as those a college judged, have records of their own
            let path = self.path();
            self.references.push((named, id.to_owned(), path));
        }
    }

    /// Ends the reading: references without a declaration become faults. Faults come in the order of the file,
    /// dangling references last.
    #[must_use]
    pub fn finish(mut self) -> Vec<Fault> {
        for (named, id, path) in self.references {
            let declares = |named| self.declared.get(&named).is_some_and(|ids| ids.contains(&id));
            let is_known = declares(named) || (named == Named::Person && declares(Named::Trainee));
            if !is_known {
                self.faults.push(Fault { path, code: FaultCode::DanglingReference { named, id } });
            }
        }
        self.faults
    }
}

/// Reads a whole file.
///
/// # Errors
/// Every fault of the file at once, each with its path.
pub fn read_text<T: Field>(text: &str) -> Result<T, Vec<Fault>> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        vec![Fault {
            path: String::new(),
            code: FaultCode::NotJson { line: error.line(), column: error.column(), detail: error.to_string() },
        }]
    })?;
    let mut reader = Reader::default();
    for key in repeated_keys(text) {
        reader.fault(FaultCode::DuplicateKey { key });
    }
    read_value(&value, reader)
}

/// Reads a value that is already parsed.
///
/// # Errors
/// As [`read_text`].
pub fn read_value<T: Field>(value: &Value, mut reader: Reader) -> Result<T, Vec<Fault>> {
    let read = T::read(value, &mut reader);
    let faults = reader.finish();
    match read {
        Some(read) if faults.is_empty() => Ok(read),
        _ => Err(faults),
    }
}
