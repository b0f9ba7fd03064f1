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

    /// Whether a free text holds what reads as such a number, with or without the century, with a hyphen, a plus sign or a
    /// space before the last four, or in one. A day that does not exist is none; a check digit that is wrong may be a
    /// slip of the finger, so it is only asked for where no sign sets the last four apart.
    #[must_use]
    pub fn is_written_in(text: &str) -> bool {
        let signs: Vec<char> = text.chars().collect();
        (0..signs.len()).any(|at| {
            let begins = at == 0 || !signs.get(at - 1).is_some_and(char::is_ascii_digit);
            begins && signs.get(at..).is_some_and(reads_as_number)
        })
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

/// Whether signs begin with six or eight digits of a day and four more that end there.
fn reads_as_number(signs: &[char]) -> bool {
    let head: String = signs.iter().take_while(|sign| sign.is_ascii_digit()).collect();
    let rest = signs.get(head.len()..).unwrap_or_default();
    let between: String = rest.iter().take_while(|sign| matches!(sign, '-' | '–' | '+' | ' ' | '\u{a0}')).collect();
    let tail: String = rest.iter().skip(between.chars().count()).take_while(|sign| sign.is_ascii_digit()).collect();
    let (day, last, apart) = match (head.len(), tail.len(), between.chars().count()) {
        (6 | 8, 4, 1..=3) => (head.as_str(), tail.as_str(), between.contains(['-', '–', '+'])),
        (10 | 12, ..) => (&head[..head.len() - 4], &head[head.len() - 4..], false),
        _ => return false,
    };
    let short = &day[day.len() - 6..];
    is_day(short) && (apart || luhn_sum(&format!("{short}{last}")).is_multiple_of(10))
}

/// Whether six digits are a day of some century, raised by 60 or not.
fn is_day(digits: &str) -> bool {
    let number = |part: &str| part.parse::<u32>().unwrap_or_default();
    let (month, day) = (number(&digits[2..4]), number(&digits[4..6]));
    let day = if day > 60 { day - 60 } else { day };
    (1..=12).contains(&month) && (1..=31).contains(&day)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_in_a_text_however_it_is_written() {
        for text in [
            "18640823-3234",
            "186408233234",
            "640823-3234",
            "Hon (640823+3234) fick nej.",
            "6408233234",
            "640823 3234",
            "640823 – 3234",
            "nr:18640823\u{a0}3234.",
            "640883-3234 är ett samordningsnummer",
            "640823-3235 med fel kontrollsiffra",
        ] {
            assert!(PersonalIdentityNumber::is_written_in(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "",
            "SOSFS 2015:8 och HSLF-FS 2021:8",
            "2026-11-24",
            "från 2015-05-01 till 2026-11-24",
            "KAL-047, raderna 3-4 och 197-198",
            "110 000 kronor",
            "649923-3234",
            "1864082332341",
            "6408233235",
            "070-123 45 67",
        ] {
            assert!(!PersonalIdentityNumber::is_written_in(text), "{text}");
        }
    }
}
