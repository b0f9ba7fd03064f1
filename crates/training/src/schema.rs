//! The published JSON Schema of the record file, made from the same declarations that read it.

use serde_json::{Map, Value, json};

use crate::reading::Field;
use crate::record::{FORMAT, TrainingRecord};
use crate::region::{REGION_FORMAT, Region};

/// The definitions met so far; each noun is described once and referred to.
#[derive(Debug, Default)]
pub struct Definitions {
    known: Map<String, Value>,
}

/// One key of an object: name, description, whether it must be there, schema.
pub type Key = (&'static str, &'static str, bool, Value);

impl Definitions {
    /// A reference to a definition, made on its first use.
    pub fn named(&mut self, name: &str, define: impl FnOnce() -> Value) -> Value {
        if !self.known.contains_key(name) {
            self.known.insert(name.to_owned(), define());
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// A reference to an object with these keys and no others.
    pub fn object(&mut self, name: &str, description: &str, keys: impl FnOnce(&mut Self) -> Vec<Key>) -> Value {
        if !self.known.contains_key(name) {
            self.known.insert(name.to_owned(), Value::Null);
            let keys = keys(self);
            let required: Vec<&str> = keys.iter().filter(|(_, _, required, _)| *required).map(|key| key.0).collect();
            let mut properties = Map::new();
            for (key, text, _, mut schema) in keys {
                if let Value::Object(schema) = &mut schema {
                    schema.insert("description".to_owned(), json!(text.trim()));
                }
                properties.insert(key.to_owned(), schema);
            }
            self.known.insert(
                name.to_owned(),
                json!({
                    "type": "object",
                    "description": description.trim(),
                    "properties": properties,
                    "required": required,
                    "additionalProperties": false,
                }),
            );
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// A reference to a closed list of words, each with what it means.
    pub fn words(&mut self, name: &str, description: &str, words: &[(&str, &str)]) -> Value {
        self.named(name, || {
            let choices: Vec<Value> =
                words.iter().map(|(word, text)| json!({ "const": word, "description": text.trim() })).collect();
            json!({ "description": description.trim(), "oneOf": choices })
        })
    }
}

/// The JSON Schema (2020-12) of `randa-record/1`.
#[must_use]
pub fn record_schema() -> Value {
    schema_of::<TrainingRecord>(FORMAT)
}

/// The JSON Schema (2020-12) of `randa-region/1`.
#[must_use]
pub fn region_schema() -> Value {
    schema_of::<Region>(REGION_FORMAT)
}

fn schema_of<T: Field>(format: &str) -> Value {
    let mut definitions = Definitions::default();
    let top = T::schema(&mut definitions);
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("$id".to_owned(), json!(format!("urn:{}", format.replace('/', ":"))));
    schema.insert("title".to_owned(), json!(format));
    if let Value::Object(top) = top {
        schema.extend(top);
    }
    schema.insert("$defs".to_owned(), Value::Object(definitions.known));
    Value::Object(schema)
}
