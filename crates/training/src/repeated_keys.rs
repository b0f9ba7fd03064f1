//! Keys that stand twice in one object. A JSON parser keeps the last one and forgets the first without a word.

use std::collections::HashSet;

/// The repeated keys of a text that is known to be valid JSON, in the order of the text.
pub fn repeated_keys(text: &str) -> Vec<String> {
    let mut repeated = Vec::new();
    let mut open: Vec<HashSet<&str>> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '"']) {
        let (sign, after) = rest[at..].split_at(1);
        rest = after;
        match sign {
            "{" => open.push(HashSet::new()),
            "}" => drop(open.pop()),
            _ => {
                let (string, after) = rest.split_at(string_length(rest));
                rest = after.strip_prefix('"').unwrap_or_default();
                let is_key = rest.trim_start().starts_with(':');
                if let Some(keys) = open.last_mut()
                    && is_key
                    && !keys.insert(string)
                {
                    repeated.push(string.to_owned());
                }
            }
        }
    }
    repeated
}

/// Bytes before the quote that ends a JSON string.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' if !escaped => return at,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}
