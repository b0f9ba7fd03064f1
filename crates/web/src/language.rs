//! The sentences of the pages in Swedish and English, one file a feature in `messages/`. Findings bring sentences of
//! their own; those are rendered by `requirements`.

use std::sync::OnceLock;

use calendar::{Date, Months};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use training::Language;

#[derive(rust_embed::RustEmbed)]
#[folder = "messages/"]
struct Catalogues;

/// `t!(language, "key", name = value, …)`: the sentence in a language. A test holds every key and its arguments
/// against both catalogues, so keep the key a literal.
macro_rules! t {
    ($language:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        let language: training::Language = $language;
        $crate::language::sentence(
            language,
            $key,
            &[$((stringify!($name), $crate::language::Value::from($value))),*],
        )
    }};
}
pub(crate) use t;

/// Something that goes into a sentence.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// A text as it stands.
    Text(String),
    /// A whole number; chooses the plural.
    Number(i64),
    /// A day, written out.
    Day(Date),
    /// Full-time months with two decimals, never rounded up.
    Months(Months),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Value {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Months> for Value {
    fn from(months: Months) -> Self {
        Self::Months(months)
    }
}

/// The sentence with a key; the key itself if the catalogue lacks it, which a test rules out.
pub(crate) fn sentence(language: Language, key: &str, args: &[(&'static str, Value)]) -> String {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let mut given = FluentArgs::new();
    for (name, value) in args {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
            Value::Day(day) => FluentValue::from(requirements::long_date(*day, language)),
            Value::Months(months) => FluentValue::from(requirements::decimal_text(&months.floor_text(2), language)),
        };
        given.set(*name, value);
    }
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned()
}

/// The term for a word of the record or of the rules: `word(language, "absence", "sick-leave")` is the sentence
/// `absence-sick-leave`.
pub(crate) fn word(language: Language, list: &str, word: &str) -> String {
    sentence(language, &format!("{list}-{}", word.replace('_', "-")), &[])
}

/// A whole number as it stands in a sentence: in words through twelve.
pub(crate) fn number_word(language: Language, number: usize) -> String {
    const SWEDISH: [&str; 13] =
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    const ENGLISH: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let words = match language {
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    };
    words.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// The first letter as a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static SWEDISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    match language {
        Language::Swedish => SWEDISH.get_or_init(|| load(language)),
        Language::English => ENGLISH.get_or_init(|| load(language)),
    }
}

/// Every file of a language; a fault in one is found by the catalogue test, which reads them strictly.
fn load(language: Language) -> FluentBundle<FluentResource> {
    let locale = match language {
        Language::Swedish => unic_langid::langid!("sv"),
        Language::English => unic_langid::langid!("en"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for path in Catalogues::iter().filter(|path| path.starts_with(language.tag())) {
        if let Some(file) = Catalogues::get(&path) {
            let text = String::from_utf8_lossy(&file.data).into_owned();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}
