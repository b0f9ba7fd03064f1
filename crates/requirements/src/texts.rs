//! The sentences in Swedish and English.

use std::borrow::Cow;
use std::sync::OnceLock;

use calendar::Date;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use training::Language;

use crate::message::{Arg, Message};

#[derive(rust_embed::RustEmbed)]
#[folder = "messages/"]
struct Catalogues;

/// The sentence in a language. An id that the catalogue lacks is shown as it is; a test holds that there is none.
#[must_use]
pub fn render(message: &Message, language: Language) -> String {
    let bundle = bundle(language);
    let mut args = FluentArgs::new();
    for (name, value) in &message.args {
        let value = match value {
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::String(Cow::Owned(text_of(other, language))),
        };
        args.set(*name, value);
    }
    sentence(bundle, message.id, &args)
}

/// Several sentences as one text.
#[must_use]
pub fn render_all(messages: &[Message], language: Language) -> String {
    let sentences: Vec<String> = messages.iter().map(|message| render(message, language)).collect();
    sentences.join(" ")
}

/// A day as it stands in running text: 13 december 2026.
#[must_use]
pub fn long_date(date: Date, language: Language) -> String {
    format!("{} {} {}", date.day(), month_name(i64::from(date.month()), language), date.year())
}

/// The name of a month, 1 for January; empty for what is no month.
#[must_use]
pub fn month_name(month: i64, language: Language) -> &'static str {
    const SWEDISH: [&str; 12] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match language {
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    };
    usize::try_from(month - 1).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

/// A number with a decimal point, written with the language's own decimal sign.
#[must_use]
pub fn decimal_text(number: &str, language: Language) -> String {
    match language {
        Language::Swedish => number.replace('.', ","),
        Language::English => number.to_owned(),
    }
}

/// An amount with its thousands apart, by spaces that do not break.
#[must_use]
pub fn thousands_apart(amount: i64) -> String {
    let digits = amount.unsigned_abs().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}

/// A term of the catalogues, if they have it.
pub(crate) fn term(id: &str, language: Language) -> Option<String> {
    bundle(language).has_message(id).then(|| sentence(bundle(language), id, &FluentArgs::new()))
}

fn text_of(arg: &Arg, language: Language) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Words(words) => words.in_language(language).to_owned(),
        Arg::Term(id) => sentence(bundle(language), id, &FluentArgs::new()),
        Arg::Number(number) => number.to_string(),
        Arg::Hundredths(hundredths) => {
            let text = if *hundredths < 0 {
                format!("-{}", training::Decimal::from_hundredths(-hundredths).text())
            } else {
                training::Decimal::from_hundredths(*hundredths).text()
            };
            decimal_text(&text, language)
        }
        Arg::Months(months) => decimal_text(&months.floor_text(2), language),
        Arg::Date(date) => long_date(*date, language),
        Arg::List(parts) => joined(parts, language, ["och", "and"]),
        Arg::Any(parts) => joined(parts, language, ["eller", "or"]),
        Arg::Phrase(phrase) => render(phrase, language),
    }
}

/// Parts joined by commas, the last by a word that is given in Swedish and English.
fn joined(parts: &[Arg], language: Language, [swedish, english]: [&str; 2]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| text_of(part, language)).collect();
    let word = match language {
        Language::Swedish => swedish,
        Language::English => english,
    };
    match parts.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [head @ .., last] => format!("{} {word} {last}", head.join(", ")),
    }
}

fn sentence(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
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
