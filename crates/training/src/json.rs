//! A JSON file as it is read: texts and numbers borrowed from it where they stand as they are, keys in its order, and
//! which keys stand twice. Not what is written: that is a `serde_json` value.

use std::borrow::Cow;

use serde::de::{Error, IgnoredAny};
use serde_json::Value;

/// How deep lists and objects may stand in each other, as `serde_json` has it.
const DEEPEST: usize = 127;

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
        // what it lets through is JSON, so that the tree need not ask what stands where
        serde_json::from_str::<IgnoredAny>(text)?;
        let mut tree = Tree { text, at: 0, repeated: Vec::new() };
        match tree.value(DEEPEST) {
            Some(value) => Ok((value, tree.repeated)),
            None => {
                let told = serde_json::from_str::<Value>(text).err();
                Err(told.unwrap_or_else(|| Error::custom("unreadable")))
            }
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

/// Makes a value of a text that is known to be JSON.
struct Tree<'t> {
    text: &'t str,
    /// The byte that comes next.
    at: usize,
    repeated: Vec<String>,
}

impl<'t> Tree<'t> {
    /// The next value; `None`: it is too deep, or has an escaped character that does not exist.
    fn value(&mut self, deepest: usize) -> Option<Json<'t>> {
        match self.sign()? {
            b'{' => self.object(deepest.checked_sub(1)?),
            b'[' => self.list(deepest.checked_sub(1)?),
            b'"' => self.text().map(Json::Text),
            b'n' => self.word(Json::Null),
            b't' => self.word(Json::Flag(true)),
            b'f' => self.word(Json::Flag(false)),
            _ => self.bare().map(|number| Json::Number(Cow::Borrowed(number))),
        }
    }

    fn object(&mut self, deepest: usize) -> Option<Json<'t>> {
        let mut object: Vec<(Cow<'t, str>, Json<'t>)> = Vec::new();
        self.at += 1;
        while self.goes_on(b'}')? {
            let key = self.text()?;
            let known = object.iter().position(|(known, _)| *known == key);
            if known.is_some() {
                self.repeated.push(key.to_string());
            }
            // the colon
            self.sign()?;
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
        while self.goes_on(b']')? {
            rows.push(self.value(deepest)?);
        }
        Some(Json::List(rows))
    }

    /// Goes past the comma before the next key or row, or past the end; false at the end.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        let mut sign = self.sign()?;
        if sign == b',' {
            self.at += 1;
            sign = self.sign()?;
        }
        if sign == end {
            self.at += 1;
        }
        Some(sign != end)
    }

    /// What stands between two quotes.
    fn text(&mut self) -> Option<Cow<'t, str>> {
        let quote = self.at;
        let mut escapes = false;
        loop {
            self.at += 1;
            match self.byte()? {
                b'"' => break,
                b'\\' => {
                    escapes = true;
                    self.at += 1;
                }
                _ => {}
            }
        }
        self.at += 1;
        if escapes {
            return serde_json::from_str(self.text.get(quote..self.at)?).ok().map(Cow::Owned);
        }
        self.text.get(quote + 1..self.at - 1).map(Cow::Borrowed)
    }

    fn word(&mut self, value: Json<'t>) -> Option<Json<'t>> {
        self.bare().map(|_| value)
    }

    /// What stands before the next sign or space.
    fn bare(&mut self) -> Option<&'t str> {
        let from = self.at;
        let goes_on = |byte: u8| !matches!(byte, b',' | b'}' | b']') && !byte.is_ascii_whitespace();
        while self.byte().is_some_and(goes_on) {
            self.at += 1;
        }
        self.text.get(from..self.at)
    }

    /// The next byte that is not space.
    fn sign(&mut self) -> Option<u8> {
        while self.byte()?.is_ascii_whitespace() {
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
