//! Swedish personal identity numbers (personnummer) and co-ordination numbers (samordningsnummer).

use serde_json::Value;

use crate::fault::FaultCode;
use crate::json::Json;
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

/// Looks for personal identity numbers in a text, with or without the century: `640823-3234`, `640823 3234`,
/// `186408233234`.
#[must_use]
pub fn identity_trace(text: &str) -> IdentityTrace {
    let signs: Vec<char> = text.chars().collect();
    let begins = |at: &usize| *at == 0 || !signs.get(at - 1).is_some_and(char::is_ascii_digit);
    let rests = (0..signs.len()).filter(begins).filter_map(|at| signs.get(at..));
    rests.map(trace).max().unwrap_or(IdentityTrace::None)
}

/// What the signs begin with: six or eight digits of a day, and four more that end there.
fn trace(signs: &[char]) -> IdentityTrace {
    let digits = |from: usize| signs.iter().skip(from).take_while(|sign| sign.is_ascii_digit()).collect::<String>();
    let head = digits(0);
    let between: String =
        signs.iter().skip(head.len()).take_while(|sign| matches!(sign, '-' | '–' | '+' | ' ' | '\u{a0}')).collect();
    let apart = between.chars().count();
    let tail = digits(head.len() + apart);
    let (day, last) = match (head.len(), tail.len(), apart) {
        (6 | 8, 4, 1..=3) => (head.as_str(), tail.as_str()),
        (10 | 12, ..) => head.split_at(head.len() - 4),
        _ => return IdentityTrace::None,
    };
    let days = match day.len() {
        8 if ["18", "19", "20"].iter().any(|century| day.starts_with(century)) => vec![day.to_owned()],
        6 => ["19", "20"].map(|century| format!("{century}{day}")).to_vec(),
        _ => return IdentityTrace::None,
    };
    // digits that only a space parts are more often something else
    let parted_by_space = head.len() < 10 && !between.contains(['-', '–', '+']);
    if days.iter().any(|day| PersonalIdentityNumber::parse(&format!("{day}{last}")).is_some()) {
        IdentityTrace::Certain
    } else if days.iter().any(|day| is_day(day)) && !parted_by_space {
        IdentityTrace::Possible
    } else {
        IdentityTrace::None
    }
}

/// Whether eight digits are a day that exists, raised by 60 or not.
fn is_day(digits: &str) -> bool {
    let day = digits[6..8].parse().map(|day: u32| if day > 60 { day - 60 } else { day });
    day.is_ok_and(|day| calendar::parse_date(&format!("{}-{}-{day:02}", &digits[..4], &digits[4..6])).is_some())
}

impl std::fmt::Debug for PersonalIdentityNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.masked())
    }
}

impl Field for PersonalIdentityNumber {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
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
