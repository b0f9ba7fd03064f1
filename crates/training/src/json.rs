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
        let mut tree = Tree { rest: text, repeated: Vec::new() };
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
    rest: &'t str,
    repeated: Vec<String>,
}

impl<'t> Tree<'t> {
    /// The next value; `None`: it is too deep, or has an escaped character that does not exist.
    fn value(&mut self, deepest: usize) -> Option<Json<'t>> {
        self.skip_space();
        match self.rest.as_bytes().first()? {
            b'{' => self.object(deepest.checked_sub(1)?),
            b'[' => self.list(deepest.checked_sub(1)?),
            b'"' => self.text().map(Json::Text),
            b'n' => Some(self.word(Json::Null)),
            b't' => Some(self.word(Json::Flag(true))),
            b'f' => Some(self.word(Json::Flag(false))),
            _ => Some(Json::Number(Cow::Borrowed(self.bare()))),
        }
    }

    fn object(&mut self, deepest: usize) -> Option<Json<'t>> {
        let mut object: Vec<(Cow<'t, str>, Json<'t>)> = Vec::new();
        while self.goes_on(b'}') {
            let key = self.text()?;
            let known = object.iter().position(|(known, _)| *known == key);
            if known.is_some() {
                self.repeated.push(key.to_string());
            }
            self.skip_space();
            self.skip(1);
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
        while self.goes_on(b']') {
            rows.push(self.value(deepest)?);
        }
        Some(Json::List(rows))
    }

    /// Skips what stands before the next key or row; false at the end of the list or object, which is skipped too.
    fn goes_on(&mut self, end: u8) -> bool {
        self.skip_space();
        if self.rest.starts_with(['{', '[', ',']) {
            self.skip(1);
            self.skip_space();
        }
        let ends = self.rest.bytes().next().is_none_or(|sign| sign == end);
        if ends {
            self.skip(1);
        }
        !ends
    }

    fn text(&mut self) -> Option<Cow<'t, str>> {
        let quoted = self.rest;
        self.skip(1);
        let mut escapes = false;
        let mut bytes = self.rest.bytes().enumerate();
        let length = loop {
            match bytes.next()? {
                (at, b'"') => break at,
                (_, b'\\') => {
                    escapes = true;
                    bytes.next();
                }
                _ => {}
            }
        };
        let text = self.rest.get(..length)?;
        self.skip(length + 1);
        if escapes {
            serde_json::from_str(quoted.get(..length + 2)?).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(text))
        }
    }

    fn word(&mut self, value: Json<'t>) -> Json<'t> {
        self.bare();
        value
    }

    /// What stands before the next sign or space.
    fn bare(&mut self) -> &'t str {
        let ends = |byte: u8| matches!(byte, b',' | b'}' | b']') || byte.is_ascii_whitespace();
        let length = self.rest.bytes().position(ends).unwrap_or(self.rest.len());
        let bare = self.rest.get(..length).unwrap_or_default();
        self.skip(length);
        bare
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn skip_space(&mut self) {
        let length = self.rest.bytes().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(self.rest.len());
        self.skip(length);
    }
}
