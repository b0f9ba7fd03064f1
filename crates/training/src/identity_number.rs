//! Swedish personal identity numbers (personnummer) and co-ordination numbers (samordningsnummer).

use serde_json::Value;

use crate::fault::FaultCode;
use crate::reading::{Field, Reader};
use crate::schema::Definitions;

/// A personal identity number, kept as `YYYYMMDD-NNNN`. Never logged; shown masked.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonalIdentityNumber(String);

impl PersonalIdentityNumber {
    /// Reads `YYYYMMDD-NNNN` or `YYYYMMDDNNNN`; the day may be raised by 60 (co-ordination number).
    /// `None` if the day does not exist or the check digit (Luhn over the last ten) is wrong.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = match text.as_bytes() {
            [head @ .., b'-', _, _, _, _] if head.len() == 8 => text.replace('-', ""),
            whole if whole.len() == 12 => text.to_owned(),
            _ => return None,
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let day: u32 = digits[6..8].parse().ok()?;
        let day = if day > 60 { day - 60 } else { day };
        calendar::parse_date(&format!("{}-{}-{day:02}", &digits[..4], &digits[4..6]))?;
        luhn_sum(&digits[2..]).is_multiple_of(10).then(|| Self(format!("{}-{}", &digits[..8], &digits[8..])))
    }

    /// The whole number, for the forms that demand it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The number with its last four digits hidden: `18640823-****`.
    #[must_use]
    pub fn masked(&self) -> String {
        format!("{}****", &self.0[..9])
    }
}

/// The Luhn sum of a run of digits; the check digit makes it a multiple of ten.
fn luhn_sum(digits: &str) -> u32 {
    digits
        .bytes()
        .enumerate()
        .map(|(index, byte)| {
            let product = u32::from(byte - b'0') * if index % 2 == 0 { 2 } else { 1 };
            product / 10 + product % 10
        })
        .sum()
}

/// Whether a text holds a personal identity number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentityTrace {
    /// Nothing that looks like one.
    None,
    /// Something that looks like one, but its check digit is wrong.
    Possible,
    /// One with a correct check digit.
    Certain,
}

/// Looks for personal identity numbers of ten or twelve digits in a text, such as `640823-3234`.
#[must_use]
pub fn identity_trace(text: &str) -> IdentityTrace {
    let words = text.split(|sign: char| !(sign.is_ascii_digit() || sign == '-' || sign == '+'));
    words.map(|word| trace(word.trim_matches(['-', '+']))).max().unwrap_or(IdentityTrace::None)
}

fn trace(word: &str) -> IdentityTrace {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let signs = word.len() - digits.len();
    let parted = word.len() > 4 && word.as_bytes()[word.len() - 5].is_ascii_punctuation();
    if !(signs == 0 || (signs == 1 && parted)) {
        return IdentityTrace::None;
    }
    let whole = match digits.len() {
        12 if digits.starts_with("19") || digits.starts_with("20") || digits.starts_with("18") => vec![digits],
        10 => ["19", "20"].map(|century| format!("{century}{digits}")).to_vec(),
        _ => return IdentityTrace::None,
    };
    if whole.iter().any(|number| PersonalIdentityNumber::parse(number).is_some()) {
        return IdentityTrace::Certain;
    }
    let day = |number: &String| number[6..8].parse().map(|day: u32| if day > 60 { day - 60 } else { day });
    let dated = |number: &String| {
        day(number)
            .is_ok_and(|day| calendar::parse_date(&format!("{}-{}-{day:02}", &number[..4], &number[4..6])).is_some())
    };
    if whole.iter().any(dated) { IdentityTrace::Possible } else { IdentityTrace::None }
}

impl std::fmt::Debug for PersonalIdentityNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.masked())
    }
}

impl Field for PersonalIdentityNumber {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(value)?;
        let number = Self::parse(text);
        if number.is_none() {
            reader.fault(FaultCode::BadIdentityNumber);
        }
        number
    }

    fn write(&self) -> Value {
        Value::String(self.0.clone())
    }

    fn schema(definitions: &mut Definitions) -> Value {
        definitions.named("PersonalIdentityNumber", || {
            serde_json::json!({ "type": "string", "pattern": "^\\d{8}-?\\d{4}$",
                "description": "YYYYMMDD-NNNN with a correct check digit." })
        })
    }
}
