//! Reading a file without stopping at the first fault: where one is, what has been declared, what is referred to.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use crate::fault::{Fault, FaultCode};
use crate::json::Json;

/// A value of the record file: how it is read, written and described.
pub trait Field: Sized {
    /// Whether the key must be there.
    const REQUIRED: bool = true;

    /// The value, or `None` after the reader has been told every fault in it.
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self>;

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

    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
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
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let Json::List(rows) = value else {
            reader.wrong_type("list", value);
            return None;
        };
        let mut read = Vec::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            read.extend(reader.within(Step::Index(index), |reader| T::read(row, reader)));
        }
        // a row that is not read is a fault; the rows after it are told of too
        (read.len() == rows.len()).then_some(read)
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

/// The ids that are declared, of each sort.
#[derive(Debug, Default)]
struct Declared {
    units: HashSet<String>,
    people: HashSet<String>,
    trainees: HashSet<String>,
    entries: HashSet<String>,
}

impl Declared {
    fn of(&mut self, named: Named) -> &mut HashSet<String> {
        match named {
            Named::Unit => &mut self.units,
            Named::Person => &mut self.people,
            Named::Trainee => &mut self.trainees,
            Named::Entry => &mut self.entries,
        }
    }

    fn knows(&self, named: Named, id: &str) -> bool {
        match named {
            Named::Unit => self.units.contains(id),
            Named::Person => self.people.contains(id) || self.trainees.contains(id),
            Named::Trainee => self.trainees.contains(id),
            Named::Entry => self.entries.contains(id),
        }
    }
}

/// Collects faults while a value is read.
#[derive(Debug, Default)]
pub struct Reader {
    steps: Vec<Step>,
    faults: Vec<Fault>,
    declared: Declared,
    /// Those that nothing read so far declares, each with its path.
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
    pub fn wrong_type(&mut self, wanted: &'static str, value: &Json<'_>) {
        let found = match value {
            Json::Null => "null",
            Json::Flag(_) => "true/false",
            Json::Number(_) => "number",
            Json::Text(_) => "text",
            Json::List(_) => "list",
            Json::Object(_) => "object",
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

    /// The values of an object under keys that are known, in their order; every other key is a fault.
    pub fn object<'v, 't, const N: usize>(
        &mut self,
        value: &'v Json<'t>,
        known: &[&'static str; N],
    ) -> Option<[Option<&'v Json<'t>>; N]> {
        let Json::Object(object) = value else {
            self.wrong_type("object", value);
            return None;
        };
        let mut values = [None; N];
        let mut next = 0;
        for (key, value) in object {
            // most files have the keys in the order of the format
            let (before, after) = known.split_at(next);
            let is_it = |known: &&str| **known == **key;
            let place = after.iter().position(is_it).map(|place| next + place);
            match place.or_else(|| before.iter().position(is_it)) {
                Some(place) => {
                    values[place] = Some(value);
                    next = place + 1;
                }
                None => self.fault(FaultCode::UnknownKey { key: key.to_string(), known: known.to_vec() }),
            }
        }
        Some(values)
    }

    /// The value under a key; what its absence means is for the type to say.
    pub fn key<T: Field>(&mut self, value: Option<&Json<'_>>, key: &'static str) -> Option<T> {
        match value {
            Some(value) => self.within(Step::Key(key), |reader| T::read(value, reader)),
            None => T::missing(self, key),
        }
    }

    /// The value as a text that is not empty.
    pub fn text<'v>(&mut self, value: &'v Json<'_>) -> Option<&'v str> {
        let Json::Text(text) = value else {
            self.wrong_type("text", value);
            return None;
        };
        if text.trim().is_empty() {
            self.fault(FaultCode::EmptyText);
            return None;
        }
        Some(text)
    }

    /// A number without its decimals being rounded: "62.5".
    pub fn number<'v>(&mut self, value: &'v Json<'_>) -> Option<Cow<'v, str>> {
        let Json::Number(number) = value else {
            self.wrong_type("number", value);
            return None;
        };
        let plain = number.bytes().all(|byte| byte.is_ascii_digit());
        // 62.50 and 6.25e1 are 62.5
        let told = number.parse::<Number>().ok().filter(|_| !plain);
        Some(told.map_or(Cow::Borrowed(number.as_ref()), |told| Cow::Owned(told.to_string())))
    }

    /// A period that ends before it starts is a fault of the row that holds both dates.
    pub fn check_order<const N: usize>(&mut self, known: &[&'static str; N], values: &[Option<&Json<'_>>; N]) {
        let date = |wanted| match known.iter().zip(values).find(|(key, _)| **key == wanted)?.1 {
            Some(Json::Text(text)) => calendar::parse_date(text),
            _ => None,
        };
        if let (Some(from), Some(to)) = (date("from"), date("to"))
            && to < from
        {
            self.within(Step::Key("to"), |reader| reader.fault(FaultCode::EndBeforeStart { from, to }));
        }
    }

    /// Notes an id: a declaration where it stands under the key `id`, a reference anywhere else.
    pub fn named(&mut self, named: Named, id: &str) {
        if matches!(self.steps.last(), Some(Step::Key("id"))) {
            if !self.declared.of(named).insert(id.to_owned()) {
                self.fault(FaultCode::DuplicateId { id: id.to_owned() });
            }
        } else if named != Named::Trainee && !self.declared.knows(named, id) {
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
            if !self.declared.knows(named, &id) {
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
    let (value, repeated) = Json::parse(text).map_err(|error| {
        vec![Fault {
            path: String::new(),
            code: FaultCode::NotJson { line: error.line(), column: error.column(), detail: error.to_string() },
        }]
    })?;
    let mut reader = Reader::default();
    for key in repeated {
        reader.fault(FaultCode::DuplicateKey { key });
    }
    read_value(&value, reader)
}

/// Reads a value that is already parsed.
///
/// # Errors
/// As [`read_text`].
pub fn read_value<T: Field>(value: &Json<'_>, mut reader: Reader) -> Result<T, Vec<Fault>> {
    let read = T::read(value, &mut reader);
    let faults = reader.finish();
    match read {
        Some(read) if faults.is_empty() => Ok(read),
        _ => Err(faults),
    }
}
