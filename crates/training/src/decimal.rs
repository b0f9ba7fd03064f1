//! A small exact decimal number, for hours and percentages that are not shares of full time.

use serde_json::Value;

use crate::fault::FaultCode;
use crate::json::Json;
use crate::reading::{Field, Reader};
use crate::schema::Definitions;

/// A number of zero or more with at most two decimals, kept in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(i64);

const LIMIT_HUNDREDTHS: i64 = 100_000_000_000;

impl Decimal {
    /// The number from its hundredths.
    #[must_use]
    pub const fn from_hundredths(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// The number in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// Reads "4", "3.5" or "2.25"; `None` for anything negative, with more than two decimals that say something,
    /// or too large.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > 12 || fraction.len() > 2 || !digits(whole) || !digits(fraction) {
            return None;
        }
        let hundredths: i64 = format!("{whole}{fraction:0<2}").parse().ok()?;
        (hundredths <= LIMIT_HUNDREDTHS).then_some(Self(hundredths))
    }

    /// The shortest way to write it, with a point: "3.5".
    #[must_use]
    pub fn text(self) -> String {
        let (whole, fraction) = (self.0 / 100, self.0 % 100);
        if fraction == 0 {
            whole.to_string()
        } else {
            format!("{whole}.{fraction:02}").trim_end_matches('0').to_owned()
        }
    }
}

/// A JSON number for a decimal text that this crate wrote itself.
pub(crate) fn json_number(text: &str) -> Value {
    text.parse::<serde_json::Number>().map_or(Value::Null, Value::Number)
}

impl Field for Decimal {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let found = reader.number(value)?;
        let decimal = Self::parse(&found);
        if decimal.is_none() {
            reader.fault(FaultCode::NumberOutOfRange { found: found.into_owned() });
        }
        decimal
    }

    fn write(&self) -> Value {
        json_number(&self.text())
    }

    fn schema(_: &mut Definitions) -> Value {
        serde_json::json!({ "type": "number", "minimum": 0, "multipleOf": 0.01 })
    }
}

impl Field for u32 {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let found = reader.number(value)?;
        let number = found.strip_suffix(".0").unwrap_or(&found).parse().ok();
        if number.is_none() {
            reader.fault(FaultCode::NumberOutOfRange { found: found.into_owned() });
        }
        number
    }

    fn write(&self) -> Value {
        Value::from(*self)
    }

    fn schema(_: &mut Definitions) -> Value {
        serde_json::json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX })
    }
}

impl Field for bool {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        if let Json::Flag(flag) = value {
            Some(*flag)
        } else {
            reader.wrong_type("true/false", value);
            None
        }
    }

    fn write(&self) -> Value {
        Value::Bool(*self)
    }

    fn schema(_: &mut Definitions) -> Value {
        serde_json::json!({ "type": "boolean" })
    }
}

const TEXT_LIMIT: usize = 10_000;

impl Field for String {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(value)?;
        if text.len() > TEXT_LIMIT && text.chars().count() > TEXT_LIMIT {
            reader.fault(FaultCode::TextTooLong { limit: TEXT_LIMIT });
            return None;
        }
        Some(text.to_owned())
    }

    fn write(&self) -> Value {
        Value::String(self.clone())
    }

    fn schema(_: &mut Definitions) -> Value {
        serde_json::json!({ "type": "string", "minLength": 1, "maxLength": TEXT_LIMIT })
    }
}

impl Field for calendar::Date {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(value)?;
        let Some(date) = calendar::parse_date(text) else {
            reader.fault(FaultCode::ImpossibleDate { found: text.to_owned() });
            return None;
        };
        if !(1950..=2150).contains(&date.year()) {
            reader.fault(FaultCode::DateOutOfRange { found: text.to_owned() });
            return None;
        }
        Some(date)
    }

    fn write(&self) -> Value {
        Value::String(self.to_string())
    }

    fn schema(definitions: &mut Definitions) -> Value {
        definitions.named("Date", || {
            serde_json::json!({ "type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
                "description": "A day, YYYY-MM-DD, of the years 1950–2150." })
        })
    }
}

impl Field for calendar::Share {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let found = reader.number(value)?;
        match Self::from_percent_text(&found) {
            Ok(share) if share > Self::NONE => Some(share),
            _ => {
                reader.fault(FaultCode::ShareOutOfRange { found: found.into_owned() });
                None
            }
        }
    }

    fn write(&self) -> Value {
        json_number(&self.percent_text())
    }

    fn schema(definitions: &mut Definitions) -> Value {
        definitions.named("SharePercent", || {
            serde_json::json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 100, "multipleOf": 0.01,
                "description": "Percent of full time, above 0 and at most 100, at most two decimals." })
        })
    }
}

impl Field for calendar::Months {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let found = reader.number(value)?;
        let months = Self::parse(&found).filter(|months| *months <= Self::whole(1200));
        if months.is_none() {
            reader.fault(FaultCode::NumberOutOfRange { found: found.into_owned() });
        }
        months
    }

    fn write(&self) -> Value {
        let text = self.floor_text(4);
        json_number(if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text })
    }

    fn schema(definitions: &mut Definitions) -> Value {
        definitions.named("Months", || {
            serde_json::json!({ "type": "number", "minimum": 0, "maximum": 1200, "multipleOf": 0.0001,
                "description": "Full-time months, at most four decimals." })
        })
    }
}
