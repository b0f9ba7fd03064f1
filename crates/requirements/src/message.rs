//! A sentence as a value: which sentence, and what goes into it. Rendered per language by `texts`.

use calendar::{Date, Months};

use crate::requirement::Bilingual;

/// A sentence of the catalogues with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The sentence's id in `messages/*/`.
    pub id: &'static str,
    /// What goes into it, by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// Whether another sentence is the same but for the number of full-time months in it, which grows day by day.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        self.id == other.id
            && self.args.len() == other.args.len()
            && self.args.iter().zip(&other.args).all(|(one, other)| one.0 == other.0 && one.1.is_alike(&other.1))
    }
}

impl Arg {
    fn is_alike(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Months(_), Self::Months(_)) => true,
            (Self::List(one), Self::List(other)) | (Self::Any(one), Self::Any(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_alike(other))
            }
            (Self::Phrase(one), Self::Phrase(other)) => one.is_alike(other),
            (one, other) => one == other,
        }
    }
}

/// Something that goes into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text as it stands: a name, a code.
    Text(String),
    /// A text per language.
    Words(Bilingual),
    /// A term of the catalogues, by its id.
    Term(&'static str),
    /// A whole number; chooses the plural.
    Number(i64),
    /// A number in hundredths; written with as few decimals as it has.
    Hundredths(i64),
    /// Full-time months, written with two decimals and never rounded up.
    Months(Months),
    /// A day, written out: 13 december 2026.
    Date(Date),
    /// Several things, joined by commas and a last "and".
    List(Vec<Arg>),
    /// Alternatives, joined by commas and a last "or".
    Any(Vec<Arg>),
    /// A part of a sentence that has arguments of its own.
    Phrase(Message),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Bilingual> for Arg {
    fn from(words: Bilingual) -> Self {
        Self::Words(words)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Months> for Arg {
    fn from(months: Months) -> Self {
        Self::Months(months)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<training::Decimal> for Arg {
    fn from(decimal: training::Decimal) -> Self {
        Self::Hundredths(decimal.hundredths())
    }
}

impl From<Message> for Arg {
    fn from(phrase: Message) -> Self {
        Self::Phrase(phrase)
    }
}

impl<T: Into<Arg>> From<Vec<T>> for Arg {
    fn from(parts: Vec<T>) -> Self {
        Self::List(parts.into_iter().map(Into::into).collect())
    }
}

/// `say!("message-id", name = value, …)`: a [`Message`]. A test holds every id and its arguments against both
/// catalogues, so keep the id a literal.
#[macro_export]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Message { id: $id, args: vec![$((stringify!($name), $crate::Arg::from($value))),*] }
    };
}
