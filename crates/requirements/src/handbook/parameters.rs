//! The words for parameters and their values: never a key or a code word where there is a word for people.

use toml::{Table, Value};
use training::{Language, RegulationId};

use crate::pack::{Pack, Packs};
use crate::texts::{decimal_text, month_name, render, term, thousands_apart};

/// The name of a parameter: the kind's own where it means something else there, else the one for all kinds. One that the
/// catalogue lacks is shown by its key, spelt out; a test holds that the packs have none.
pub fn parameter_name(kind: Option<&str>, key: &str, language: Language) -> String {
    known_name(kind, key, language).unwrap_or_else(|| spelt_out(key))
}

/// The name of a parameter, if the catalogue has one.
pub fn known_name(kind: Option<&str>, key: &str, language: Language) -> Option<String> {
    let key = key.replace('_', "-");
    let in_kind = kind.and_then(|kind| term(&format!("parameter-{key}-in-{kind}"), language));
    in_kind.or_else(|| term(&format!("parameter-{key}"), language))
}

/// Whether a text is a number with or without decimals.
pub fn is_number(text: &str) -> bool {
    training::Decimal::parse(text).is_some()
}

/// Whether a value of a named thing says something to the reader: numbers and choices, not the words it is found by.
fn is_told(value: &Value) -> bool {
    match value {
        Value::Integer(_) | Value::Boolean(_) => true,
        Value::String(text) => is_number(text),
        Value::Array(values) => values.iter().all(is_told),
        _ => false,
    }
}

/// The first letter small, unless the word is in capitals.
fn uncapital(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

fn spelt_out(key: &str) -> String {
    let text = key.replace(['_', '-'], " ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Words the values of one pack's parameters.
pub struct Wording<'a> {
    /// All packs.
    pub packs: &'a Packs,
    /// The pack.
    pub pack: &'a Pack,
    /// The language.
    pub language: Language,
}

impl Wording<'_> {
    /// A value in words, with its unit where the key names one.
    pub fn value(&self, key: &str, value: &Value) -> String {
        match value {
            Value::Boolean(true) => render(&say!("handbook-yes"), self.language),
            Value::Boolean(false) => render(&say!("handbook-no"), self.language),
            Value::Integer(number) => self.number(key, *number),
            Value::String(text) if is_number(text) => self.measured(key, text.parse().ok(), text),
            Value::String(text) => self.word(text),
            Value::Float(number) => number.to_string(),
            Value::Datetime(date) => date.to_string(),
            Value::Array(values) => self.list(key, values),
            Value::Table(table) => self.table(table),
        }
    }

    /// A whole number: of a month or weekday by its name, else with its unit.
    fn number(&self, key: &str, number: i64) -> String {
        let named = match key {
            "weekday" => self.weekday(number),
            "month" => Some(month_name(number, self.language).to_owned()),
            _ if key.ends_with("_month") => Some(month_name(number, self.language).to_owned()),
            _ => None,
        };
        named.unwrap_or_else(|| self.measured(key, Some(number), &number.to_string()))
    }

    /// The name of a weekday, 1 for Monday.
    fn weekday(&self, number: i64) -> Option<String> {
        const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let index = usize::try_from(number - 1).ok()?;
        self.known_word(DAYS.get(index)?)
    }

    fn list(&self, key: &str, values: &[Value]) -> String {
        if values.is_empty() {
            return render(&say!("handbook-none"), self.language);
        }
        // months of the year, not a number of months
        let key = if key == "months" { "month" } else { key };
        let nested = values.iter().any(|value| matches!(value, Value::Array(_) | Value::Table(_)));
        let texts: Vec<String> = values.iter().map(|value| self.value(key, value)).collect();
        texts.join(if nested { "; " } else { ", " })
    }

    /// A text in both languages; a named thing with its numbers; a day of the year; or pairs.
    fn table(&self, table: &Table) -> String {
        if let Some(text) = self.text(table) {
            return text;
        }
        if let (Some(Value::Integer(month)), Some(Value::Integer(day)), 2) =
            (table.get("month"), table.get("day"), table.len())
        {
            return format!("{day} {}", month_name(*month, self.language));
        }
        let Some(name) = table.get("name").and_then(Value::as_table).and_then(|name| self.text(name)) else {
            let mut rows: Vec<(&String, &Value)> = table.iter().collect();
            // c2 before c10
            rows.sort_by_key(|(key, _)| (key.len(), key.as_str()));
            let lists = rows.iter().any(|(_, value)| value.is_array());
            let pairs: Vec<String> = rows.into_iter().map(|(key, value)| self.pair(key, value)).collect();
            return pairs.join(if lists { "; " } else { ", " });
        };
        // its name says what it is; how it is recognised in a record is not for the reader
        let told = table.iter().filter(|(key, value)| *key == "objectives" || is_told(value));
        let pairs: Vec<String> = told.map(|(key, value)| self.pair(key, value)).collect();
        if pairs.is_empty() { name } else { format!("{name} ({})", pairs.join(", ")) }
    }

    fn text(&self, table: &Table) -> Option<String> {
        table.get(self.language.tag()).and_then(Value::as_str).map(str::to_owned)
    }

    /// A name and its value: the name alone for what is so, the value alone where the name is only its unit.
    fn pair(&self, key: &str, value: &Value) -> String {
        let name =
            || known_name(None, key, self.language).map(|name| uncapital(&name)).unwrap_or_else(|| self.word(key));
        match value {
            Value::Boolean(true) => name(),
            _ if matches!(key, "hours" | "days" | "weeks" | "months" | "years" | "percent") => self.value(key, value),
            // codes of objectives stand for themselves
            Value::Array(_) if known_name(None, key, self.language).is_none() => {
                format!("{} → {}", self.word(key), self.value(key, value))
            }
            _ => format!("{}: {}", name(), self.value(key, value)),
        }
    }

    /// A number with the unit that its key names.
    fn measured(&self, key: &str, whole: Option<i64>, text: &str) -> String {
        let names = |unit: &str| key.split('_').any(|part| part == unit);
        let text = decimal_text(text, self.language);
        // a part of one is said as several: 0,5 månader
        let count = whole.unwrap_or(2);
        let message = if names("percent") {
            say!("handbook-percent", text = text)
        } else if names("sek") {
            say!("handbook-sek", text = whole.map_or(text, thousands_apart))
        } else if names("hours") {
            say!("handbook-hours", count = count, text = text)
        } else if names("days") {
            say!("handbook-days", count = count, text = text)
        } else if names("weeks") {
            say!("handbook-weeks", count = count, text = text)
        } else if names("months") {
            say!("handbook-months", count = count, text = text)
        } else if names("years") {
            say!("handbook-years", count = count, text = text)
        } else {
            return text;
        };
        render(&message, self.language)
    }

    /// A word in words: by the catalogue, or by what in the packs has it as its id.
    fn word(&self, word: &str) -> String {
        self.known_word(word).unwrap_or_else(|| word.replace('-', " "))
    }

    /// A word in words, if there are any. A time of day stands for itself.
    pub fn known_word(&self, word: &str) -> Option<String> {
        if word.starts_with(|sign: char| sign.is_ascii_digit()) {
            return Some(word.to_owned());
        }
        let in_catalogue = || term(&format!("word-{}", word.replace('_', "-")), self.language);
        in_catalogue()
            .or_else(|| self.regulation(word))
            .or_else(|| self.form(word))
            .or_else(|| self.specialty(word))
            .or_else(|| self.course(word))
            .or_else(|| self.requirement(word))
            .or_else(|| self.objective(word))
    }

    fn regulation(&self, word: &str) -> Option<String> {
        let id = RegulationId::from_word(word)?;
        self.packs.national(id).map(|pack| pack.document.clone())
    }

    fn form(&self, word: &str) -> Option<String> {
        let number = word.strip_prefix("bilaga-")?;
        let title = self.packs_of_ours().find_map(|pack| pack.forms.title.get(word))?;
        Some(format!("bilaga {number} ({title})"))
    }

    fn specialty(&self, word: &str) -> Option<String> {
        self.packs_of_ours().find_map(|pack| pack.specialties.get(word)).map(|specialty| specialty.name.clone())
    }

    /// A course of the pack that has the word as its code.
    fn course(&self, word: &str) -> Option<String> {
        let versions = self.pack.requirements.iter().flat_map(|requirement| &requirement.versions);
        let mut tables = versions.flat_map(|version| [&version.parameters, &version.interpretation]);
        tables.find_map(|table| course_name(table, word)).and_then(|name| self.text(name))
    }

    fn requirement(&self, word: &str) -> Option<String> {
        let requirement = self.pack.requirement(word)?;
        Some(requirement.title.in_language(self.language).to_owned())
    }

    fn objective(&self, word: &str) -> Option<String> {
        let specialties = self.packs.all().iter().flat_map(|pack| pack.specialties.values());
        let mut codes =
            specialties.flat_map(|specialty| &specialty.objectives).map(|objective| objective.code.as_str());
        codes.any(|code| code == word).then(|| word.to_owned())
    }

    /// The own pack before the others.
    fn packs_of_ours(&self) -> impl Iterator<Item = &Pack> {
        std::iter::once(self.pack).chain(self.packs.all())
    }
}

/// The name of the course with a code, in a table or in what it holds.
fn course_name<'t>(table: &'t Table, code: &str) -> Option<&'t Table> {
    if table.get("code").and_then(Value::as_str) == Some(code) {
        return table.get("name").and_then(Value::as_table);
    }
    let rows = table.values().filter_map(Value::as_array).flatten().filter_map(Value::as_table);
    rows.into_iter().find_map(|row| course_name(row, code))
}
