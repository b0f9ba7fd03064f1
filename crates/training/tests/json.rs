//! A file's JSON as it is read: the same value as another parser gives, what it refuses, and keys that stand twice.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use training::Json;

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (any::<i32>(), 1_u16..1000).prop_map(|(whole, parts)| json!(f64::from(whole) / f64::from(parts))),
        any::<String>().prop_map(Value::from),
        "[ -~\"\\\\{}\\[\\],:]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((".{0,6}", inner), 0..6)
                .prop_map(|keys| Value::Object(keys.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_value_is_read_as_another_parser_reads_it(value in values()) {
        for text in [format!("{value}"), format!("\n{value:#} "), format!("\t{value}\r\n")] {
            prop_assert_eq!(Json::parse(&text).expect("JSON"), (Json::from(&value), Vec::new()));
        }
    }

    #[test]
    fn a_text_is_refused_exactly_where_another_parser_refuses_it(
        text in "[\\[\\]{}\",: \n0-9.eE+ntfulrsa\\\\-]{0,12}",
        value in values(),
        at in any::<prop::sample::Index>(),
        put in prop::sample::select(vec!["", ",", ":", "\"", "\\", "{", "]", "0", ".", "-", "e", "\u{b}", "\u{1}", "tru", " "]),
    ) {
        check(&text)?;
        let whole: Vec<char> = format!("{value:#}").chars().collect();
        let (before, after) = whole.split_at(at.index(whole.len()));
        let broken = |after: &[char]| before.iter().collect::<String>() + put + &after.iter().collect::<String>();
        check(&broken(after))?;
        check(&broken(after.get(1..).unwrap_or_default()))?;
    }
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let (ours, other) = (Json::parse(text), serde_json::from_str::<Value>(text));
    prop_assert_eq!(ours.is_ok(), other.is_ok(), "{}", text);
    if let (Ok((ours, repeated)), Ok(other)) = (ours, other)
        && repeated.is_empty()
    {
        prop_assert_eq!(as_value(&ours), other, "{}", text);
    }
    Ok(())
}

fn as_value(json: &Json<'_>) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Flag(flag) => Value::from(*flag),
        Json::Number(number) => Value::Number(number.parse().expect("a number")),
        Json::Text(text) => Value::from(text.as_ref()),
        Json::List(rows) => rows.iter().map(as_value).collect(),
        Json::Object(object) => {
            Value::Object(object.iter().map(|(key, value)| (key.to_string(), as_value(value))).collect())
        }
    }
}

#[test]
fn too_deep_and_impossible_characters_are_refused_with_their_place() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for (text, place) in [
        (deep(128), Some((1, 128))),
        (deep(100_000), Some((1, 128))),
        (deep(127), None),
        ("{\n\"a\": \"\\ud800\" }".to_owned(), Some((2, 13))),
        ("{\"a\": \"\\ud83d\\ude00\" }".to_owned(), None),
        ("[1] [2]".to_owned(), Some((1, 5))),
        ("[1,]".to_owned(), Some((1, 4))),
    ] {
        let found = Json::parse(&text).err().map(|error| (error.line(), error.column()));
        assert_eq!(found, place, "{text:.20}");
        assert_eq!(serde_json::from_str::<Value>(&text).is_err(), place.is_some(), "{text:.20}");
    }
}

#[test]
fn a_key_that_stands_twice_is_told_of_however_it_is_written() {
    for (text, expected) in [
        (r#"{"a":1,"b":{"a":1},"c":[{"a":1}]}"#, &[][..]),
        (r#"{"a":1,"a":2}"#, &["a"]),
        (r#"{"a":1,"\u0061":2}"#, &["a"]),
        (r#"{"b":{"c":{},"c":[]},"b":"\"b\":1","a":1,"a":1,"a":1}"#, &["c", "b", "a", "a"]),
    ] {
        let (value, repeated) = Json::parse(text).expect("JSON");
        assert_eq!(repeated, expected, "{text}");
        let last: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(value, Json::from(&last), "{text}");
    }
}
