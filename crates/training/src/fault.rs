//! Why a record file is refused: a stable code, the path in the file and a plain sentence.

use calendar::Date;

use crate::reading::Named;

/// The two languages of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Swedish, the users' language.
    #[default]
    Swedish,
    /// English.
    English,
}

impl Language {
    /// The language tag, `sv` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language for a tag; `None` for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag {
            "sv" => Some(Self::Swedish),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// One reason why a file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where in the file, as in `employments[2].to`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub code: FaultCode,
}

/// What is wrong with a value of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultCode {
    /// The text is not JSON; line and column counted from 1.
    NotJson { line: usize, column: usize, detail: String },
    /// The same key stands twice in one object.
    DuplicateKey { key: String },
    /// The `format` is another than the one this program reads.
    UnknownFormat { found: String, wanted: &'static str },
    /// A key that the format does not have.
    UnknownKey { key: String, known: Vec<&'static str> },
    /// A key that must be there is not.
    MissingKey { key: String },
    /// A value of another JSON type.
    WrongType { wanted: &'static str, found: &'static str },
    /// A text with nothing in it; the key should be left out instead.
    EmptyText,
    /// A text longer than the product keeps.
    TextTooLong { limit: usize },
    /// A date that does not exist or is not written YYYY-MM-DD.
    ImpossibleDate { found: String },
    /// A date outside the years that the product reckons with.
    DateOutOfRange { found: String },
    /// A time of day that is not written HH:MM.
    ImpossibleTime { found: String },
    /// A period whose last day comes before its first.
    EndBeforeStart { from: Date, to: Date },
    /// A share of full time that is not above 0 and at most 100 percent.
    ShareOutOfRange { found: String },
    /// A number that is negative, too large or has too many decimals.
    NumberOutOfRange { found: String },
    /// A word outside a closed list.
    UnknownWord { found: String, known: Vec<&'static str> },
    /// An id with other characters than letters, digits, `.`, `_` and `-`, or longer than 64.
    BadId { found: String },
    /// Two declarations of the same id.
    DuplicateId { id: String },
    /// A reference to something the file does not hold.
    DanglingReference { named: Named, id: String },
    /// A personal identity number of the wrong form or with a wrong check digit.
    BadIdentityNumber,
}

impl FaultCode {
    /// The stable code, for programs and support.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "not-json",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::UnknownKey { .. } => "unknown-key",
            Self::MissingKey { .. } => "missing-key",
            Self::WrongType { .. } => "wrong-type",
            Self::EmptyText => "empty-text",
            Self::TextTooLong { .. } => "text-too-long",
            Self::ImpossibleDate { .. } => "impossible-date",
            Self::DateOutOfRange { .. } => "date-out-of-range",
            Self::ImpossibleTime { .. } => "impossible-time",
            Self::EndBeforeStart { .. } => "end-before-start",
            Self::ShareOutOfRange { .. } => "share-out-of-range",
            Self::NumberOutOfRange { .. } => "number-out-of-range",
            Self::UnknownWord { .. } => "unknown-word",
            Self::BadId { .. } => "bad-id",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::DanglingReference { .. } => "dangling-reference",
            Self::BadIdentityNumber => "bad-identity-number",
        }
    }

    /// The plain sentence for the person who has the file before them.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Swedish => self.swedish(),
            Language::English => self.english(),
        }
    }

    fn swedish(&self) -> String {
        match self {
            Self::NotJson { line, column, detail } => {
                format!("Filen är inte giltig JSON: rad {line}, tecken {column} ({detail}).")
            }
            Self::DuplicateKey { key } => format!("Nyckeln \"{key}\" står två gånger. Behåll den som gäller."),
            Self::UnknownFormat { found, wanted } => {
                format!("Formatet är \"{found}\", men här läses \"{wanted}\".")
            }
            Self::UnknownKey { key, known } => match nearest(key, known) {
                Some(near) => format!("Nyckeln \"{key}\" finns inte i formatet. Menas \"{near}\"?"),
                None => format!("Nyckeln \"{key}\" finns inte i formatet. Här får stå: {}.", known.join(", ")),
            },
            Self::MissingKey { key } => format!("Nyckeln \"{key}\" saknas och måste finnas."),
            Self::WrongType { wanted, found } => {
                format!("Här ska stå {}, men det står {}.", swedish_type(wanted), swedish_type(found))
            }
            Self::EmptyText => "Texten är tom. Utelämna nyckeln om uppgiften saknas.".to_owned(),
            Self::TextTooLong { limit } => format!("Texten är längre än {limit} tecken."),
            Self::ImpossibleDate { found } => {
                format!("\"{found}\" är inte ett datum som finns. Skriv det som 2026-12-13.")
            }
            Self::DateOutOfRange { found } => format!("Datumet {found} ligger utanför åren 1950–2150."),
            Self::ImpossibleTime { found } => format!("\"{found}\" är inget klockslag. Skriv det som 08:00."),
            Self::EndBeforeStart { from, to } => format!("Slutdatumet {to} ligger före startdatumet {from}."),
            Self::ShareOutOfRange { found } => {
                format!(
                    "{found} är ingen möjlig andel. Den ska vara över 0 och högst 100 procent, med högst två decimaler."
                )
            }
            Self::NumberOutOfRange { found } => {
                format!(
                    "Talet {found} går inte att använda här: det är negativt, för stort eller har för många decimaler."
                )
            }
            Self::UnknownWord { found, known } => {
                format!("\"{found}\" finns inte i listan. Välj ett av: {}.", known.join(", "))
            }
            Self::BadId { found } => {
                format!("\"{found}\" kan inte vara ett id. Använd högst 64 av a–z, A–Z, 0–9, punkt, _ och -.")
            }
            Self::DuplicateId { id } => format!("Id \"{id}\" används redan. Varje id får stå en gång."),
            Self::DanglingReference { named, id } => {
                format!(
                    "Det finns {} med id \"{id}\" i filen.",
                    match named {
                        Named::Unit => "ingen enhet (units)",
                        Named::Person | Named::Trainee => "ingen person (people)",
                        Named::Entry => "ingen post",
                    }
                )
            }
            Self::BadIdentityNumber => {
                "Personnumret stämmer inte. Skriv det som ÅÅÅÅMMDD-NNNN och kontrollera siffrorna.".to_owned()
            }
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NotJson { line, column, detail } => {
                format!("The file is not valid JSON: line {line}, column {column} ({detail}).")
            }
            Self::DuplicateKey { key } => format!("The key \"{key}\" stands twice. Keep the one that holds."),
            Self::UnknownFormat { found, wanted } => {
                format!("The format is \"{found}\", but \"{wanted}\" is read here.")
            }
            Self::UnknownKey { key, known } => match nearest(key, known) {
                Some(near) => format!("The format has no key \"{key}\". Is \"{near}\" meant?"),
                None => format!("The format has no key \"{key}\". Allowed here: {}.", known.join(", ")),
            },
            Self::MissingKey { key } => format!("The key \"{key}\" is missing and must be there."),
            Self::WrongType { wanted, found } => format!("A {wanted} is wanted here, but {found} is found."),
            Self::EmptyText => "The text is empty. Leave the key out if nothing is known.".to_owned(),
            Self::TextTooLong { limit } => format!("The text is longer than {limit} characters."),
            Self::ImpossibleDate { found } => {
                format!("\"{found}\" is not a date that exists. Write it as 2026-12-13.")
            }
            Self::DateOutOfRange { found } => format!("The date {found} lies outside the years 1950–2150."),
            Self::ImpossibleTime { found } => format!("\"{found}\" is not a time of day. Write it as 08:00."),
            Self::EndBeforeStart { from, to } => format!("The end {to} comes before the start {from}."),
            Self::ShareOutOfRange { found } => {
                format!(
                    "{found} is not a possible share. It must be above 0 and at most 100 percent, with at most two decimals."
                )
            }
            Self::NumberOutOfRange { found } => {
                format!("The number {found} cannot be used here: it is negative, too large or has too many decimals.")
            }
            Self::UnknownWord { found, known } => {
                format!("\"{found}\" is not in the list. Choose one of: {}.", known.join(", "))
            }
            Self::BadId { found } => {
                format!("\"{found}\" cannot be an id. Use at most 64 of a–z, A–Z, 0–9, dot, _ and -.")
            }
            Self::DuplicateId { id } => format!("The id \"{id}\" is already taken. Each id may stand once."),
            Self::DanglingReference { named, id } => {
                format!(
                    "The file has {} with the id \"{id}\".",
                    match named {
                        Named::Unit => "no unit (units)",
                        Named::Person | Named::Trainee => "no person (people)",
                        Named::Entry => "no entry",
                    }
                )
            }
            Self::BadIdentityNumber => {
                "The personal identity number is wrong. Write it as YYYYMMDD-NNNN and check the digits.".to_owned()
            }
        }
    }
}

fn swedish_type(name: &str) -> &str {
    match name {
        "list" => "en lista",
        "object" => "ett objekt",
        "text" => "en text",
        "number" => "ett tal",
        "true/false" => "true eller false",
        "null" => "null (utelämna nyckeln i stället)",
        other => other,
    }
}

/// The known key that shares the longest beginning with the unknown one, if that says anything.
fn nearest<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let common = |candidate: &str| key.chars().zip(candidate.chars()).take_while(|(a, b)| a == b).count();
    known.iter().copied().max_by_key(|candidate| common(candidate)).filter(|candidate| common(candidate) >= 3)
}
