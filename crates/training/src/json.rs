//! A JSON file as it is read: texts and numbers borrowed from it where they stand as they are, keys in its order, and
//! which keys stand twice. Not what is written: that is a `serde_json` value.

use std::borrow::Cow;

use serde::de::Error;
use serde_json::{Number, Value};

/// How deep lists and objects may stand in each other, as `serde_json` has it.
const DEEPEST: usize = 127;

/// The keys that most objects have at most; more are only slower.
const USUAL_KEYS: usize = 8;

/// A JSON value to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number as it is written.
    Number(Cow<'t, str>),
    /// A text.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Self>),
    /// An object: each key once, with its value.
    Object(Vec<(Cow<'t, str>, Self)>),
}

impl<'t> Json<'t> {
    /// Parses a text. Beside the value come the keys that stand twice in one object, in the order of the text: a parser
    /// keeps the last one and forgets the first without a word.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn parse(text: &'t str) -> Result<(Self, Vec<String>), serde_json::Error> {
        let mut parser = Parser { text, at: 0, repeated: Vec::new() };
        match parser.value(DEEPEST).filter(|_| parser.sign().is_none()) {
            Some(value) => Ok((value, parser.repeated)),
            // where and what it is, another parser tells well
            None => Err(serde_json::from_str::<Value>(text).err().unwrap_or_else(|| Error::custom("unreadable"))),
        }
    }
}

impl<'t> From<&'t Value> for Json<'t> {
    fn from(value: &'t Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(Cow::Owned(number.to_string())),
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(rows) => Self::List(rows.iter().map(Self::from).collect()),
            Value::Object(object) => {
                Self::Object(object.iter().map(|(key, value)| (Cow::Borrowed(key.as_str()), value.into())).collect())
            }
        }
    }
}

/// Parses a text strictly; `None` throughout: it is not JSON.
struct Parser<'t> {
    text: &'t str,
    /// The byte that comes next.
    at: usize,
    repeated: Vec<String>,
}

impl<'t> Parser<'t> {
    fn value(&mut self, deepest: usize) -> Option<Json<'t>> {
        match self.sign()? {
            b'{' => self.object(deepest.checked_sub(1)?),
            b'[' => self.list(deepest.checked_sub(1)?),
            b'"' => self.text().map(Json::Text),
            _ => self.bare(),
        }
    }

    fn object(&mut self, deepest: usize) -> Option<Json<'t>> {
        let mut object: Vec<(Cow<'t, str>, Json<'t>)> = Vec::with_capacity(USUAL_KEYS);
        self.at += 1;
        while self.goes_on(b'}', object.is_empty())? {
            let key = self.text()?;
            let known = object.iter().position(|(known, _)| *known == key);
            if known.is_some() {
                self.repeated.push(key.to_string());
            }
            self.sign().filter(|sign| *sign == b':')?;
            self.at += 1;
            let value = self.value(deepest)?;
            match known.and_then(|known| object.get_mut(known)) {
                Some(known) => known.1 = value,
                None => object.push((key, value)),
            }
        }
        Some(Json::Object(object))
    }

    fn list(&mut self, deepest: usize) -> Option<Json<'t>> {
        let mut rows = Vec::new();
        self.at += 1;
        while self.goes_on(b']', rows.is_empty())? {
            rows.push(self.value(deepest)?);
        }
        Some(Json::List(rows))
    }

    /// Goes past the comma before the next key or row, or past the end; false at the end.
    fn goes_on(&mut self, end: u8, first: bool) -> Option<bool> {
        let sign = self.sign()?;
        if sign == end {
            self.at += 1;
            return Some(false);
        }
        if !first {
            self.at += 1;
            self.sign()?;
        }
        (first || sign == b',').then_some(true)
    }

    /// A text between two quotes.
    fn text(&mut self) -> Option<Cow<'t, str>> {
        let quote = self.at;
        if self.byte()? != b'"' {
            return None;
        }
        self.at += 1;
        let mut escapes = false;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' '))?;
            match self.byte()? {
                b'"' => break,
                b'\\' => escapes = true,
                _ => return None,
            }
            self.at += 2;
        }
        self.at += 1;
        if escapes {
            return serde_json::from_str(self.text.get(quote..self.at)?).ok().map(Cow::Owned);
        }
        self.text.get(quote + 1..self.at - 1).map(Cow::Borrowed)
    }

    /// A word or a number.
    fn bare(&mut self) -> Option<Json<'t>> {
        let from = self.at;
        while self.byte().is_some_and(|byte| !matches!(byte, 0..=b' ' | b',' | b'}' | b']')) {
            self.at += 1;
        }
        match self.text.get(from..self.at)? {
            "null" => Some(Json::Null),
            "true" => Some(Json::Flag(true)),
            "false" => Some(Json::Flag(false)),
            number => number.parse::<Number>().ok().map(|_| Json::Number(Cow::Borrowed(number))),
        }
    }

    /// The next byte that is not space.
    fn sign(&mut self) -> Option<u8> {
        while matches!(self.byte()?, b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
