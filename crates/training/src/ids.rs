//! The names of things: each kind of id is its own type, so that they cannot be mixed up.

use serde_json::Value;

use crate::fault::FaultCode;
use crate::json::Json;
use crate::reading::{Field, Named, Reader};
use crate::schema::Definitions;

const ID_LIMIT: usize = 64;

fn is_id(text: &str) -> bool {
    text.len() <= ID_LIMIT && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $named:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id as a value. The caller vouches for its form; a file's ids are checked when it is read.
            #[must_use]
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl Field for $name {
            fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
                let text = reader.text(value)?;
                if !is_id(text) {
                    reader.fault(FaultCode::BadId { found: text.chars().take(ID_LIMIT).collect() });
                    return None;
                }
                let named: Option<Named> = $named;
                if let Some(named) = named {
                    reader.named(named, text);
                }
                Some(Self(text.to_owned()))
            }

            fn write(&self) -> Value {
                Value::String(self.0.clone())
            }

            fn schema(definitions: &mut Definitions) -> Value {
                definitions.named(stringify!($name), || serde_json::json!({
                    "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$"
                }))
            }
        }
    };
}

id!(/// A unit, such as a health centre or a clinic; often its HSA-id.
    UnitId, Some(Named::Unit));
id!(/// A person other than the trainee: supervisor, director of studies, assessor.
    PersonId, Some(Named::Person));
id!(/// An entry of the record; unique in the whole record.
    EntryId, Some(Named::Entry));
id!(/// The doctor in training.
    TraineeId, Some(Named::Trainee));
id!(/// A specialty, as `regulations/*/specialties/` names it: `allmanmedicin`.
    SpecialtyId, None);
id!(/// A pack of rules: `kalmar`, `sosfs-2015-8`.
    PackId, None);
id!(/// An objective (delmål) by its official code: `a1`, `STc3`, `BT7`.
    ObjectiveCode, None);

impl ObjectiveCode {
    /// The code's letters and then its number, to sort by: `STc9` comes before `STc10`.
    #[must_use]
    pub fn in_order(&self) -> (&str, u32) {
        let digits = self.0.find(|sign: char| sign.is_ascii_digit()).unwrap_or(self.0.len());
        let (letters, number) = self.0.split_at(digits);
        (letters, number.parse().unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::ObjectiveCode;

    #[test]
    fn objectives_are_ordered_by_letters_and_then_by_number() {
        let mut codes = ["STc10", "STc9", "BT2", "a1", "STa2", "STc"].map(ObjectiveCode::new);
        codes.sort_by(|one, other| one.in_order().cmp(&other.in_order()));
        assert_eq!(codes.map(|code| code.to_string()), ["BT2", "STa2", "STc9", "STc10", "STc", "a1"]);
    }
}
