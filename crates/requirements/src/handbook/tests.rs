//! The handbook on the shipped packs.

use std::collections::BTreeSet;

use calendar::Date;
use toml::Value;
use training::Language;

use super::parameters::{Wording, is_number, known_name};
use super::*;
use crate::pack::Packs;
use crate::requirement::{Authority, Theme};

fn packs() -> &'static Packs {
    Packs::shipped().unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn sheet(pack: &str, requirement: &str, language: Language) -> Sheet<'static> {
    let pack = packs().get(pack).expect("a pack");
    let requirement = pack.requirement(requirement).expect("a requirement");
    let examples = Packs::shipped_examples_of(pack.id.as_str(), &requirement.id).expect("examples");
    Sheet::of(packs(), pack, requirement, &examples, Date::MAX, language)
}

fn number(choice: &Choice) -> usize {
    choose(packs(), choice).iter().flat_map(|chosen| &chosen.themes).map(|(_, found)| found.len()).sum()
}

#[test]
fn every_requirement_is_found_once_and_each_filter_parts_them_all() {
    let all: usize = packs().all().iter().map(|pack| pack.requirements.len()).sum();
    assert_eq!(number(&Choice::default()), all);
    let by_pack = packs().all().iter().map(|pack| Choice { pack: Some(pack.id.clone()), ..Choice::default() });
    assert_eq!(by_pack.map(|choice| number(&choice)).sum::<usize>(), all);
    let by_theme = Theme::ALL.map(|theme| Choice { theme: Some(theme), ..Choice::default() });
    assert_eq!(by_theme.iter().map(number).sum::<usize>(), all);
    let by_authority = Authority::ALL.map(|authority| Choice { authority: Some(authority), ..Choice::default() });
    assert_eq!(by_authority.iter().map(number).sum::<usize>(), all);
}

#[test]
fn a_word_is_found_in_both_languages_in_the_source_and_among_the_ids_of_the_catalogue() {
    let of = |words: &str| number(&Choice { words: words.to_owned(), ..Choice::default() });
    for words in ["SPUR", "licence", "LEGITIMATION", "KAL-047", "digital listade", "  "] {
        assert!(of(words) > 0, "{words}");
    }
    assert_eq!(of("listade ingensomfinns"), 0, "every word must be found");
}

#[test]
fn numbers_have_their_units_and_our_own_are_told_apart() {
    let sheet = sheet("kalmar", "digital-care-at-most-a-tenth", Language::Swedish);
    let values = sheet.values.expect("values");
    let texts: Vec<(&str, bool)> = values
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().flatten())
        .map(|cell| (cell.text.as_str(), cell.ours))
        .collect();
    assert_eq!(texts, [("10\u{a0}%", false), ("8\u{a0}%", true), ("3\u{a0}månader", true)]);
}

#[test]
fn what_several_packs_ask_for_stands_side_by_side() {
    let columns = |pack, requirement| -> Vec<String> {
        let values = sheet(pack, requirement, Language::Swedish).values.expect("values");
        values.columns.iter().map(|column| column.pack.to_owned()).collect()
    };
    assert_eq!(columns("kronoberg", "mid-term-evaluation-in-window"), ["Region Kronoberg", "Region Norrbotten"]);
    assert_eq!(columns("norrbotten", "four-months-acute-care-in-bt"), ["Region Norrbotten", "HSLF-FS 2021:8"]);
}

/// A pack with a requirement of two versions, of which the later is softer.
fn two_versions() -> Packs {
    let pack = "id = \"testland\"\nkind = \"region\"\nissuer = \"Testland\"\ndocument = \"D\"\nin_force_from = 2020-01-01\n\
        [title]\nsv = \"T\"\nen = \"T\"\n";
    let requirement = "id = \"r\"\nkind = \"plan-presented\"\ntheme = \"plan\"\nauthority = \"guideline\"\n\
        strength = \"should\"\nterms = \"bör\"\nconfidence = \"high\"\nchecked_on = 2026-11-24\n\
        title = { sv = \"T\", en = \"T\" }\nsays = { sv = \"S\", en = \"S\" }\n\
        source = { document = \"D\", place = \"P\" }\n\
        [[version]]\nfrom = 2020-01-01\nuntil = 2024-12-31\nparameters = { within_months = 6, warn_months = 1 }\n\
        [[version]]\nfrom = 2025-01-01\nparameters = { within_months = 9, warn_months = 1 }\n";
    let files = [("testland/pack.toml", pack), ("testland/requirements/r.toml", requirement)];
    Packs::read(files).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn earlier_and_later_versions_stand_beside_each_other_and_the_one_in_force_is_told() {
    let packs = two_versions();
    let pack = packs.get("testland").expect("the pack");
    let requirement = pack.requirement("r").expect("the requirement");
    for (day, in_force) in
        [("2019-12-31", [false, false]), ("2024-12-31", [true, false]), ("2025-01-01", [false, true])]
    {
        let on = calendar::parse_date(day).expect("a day");
        let sheet = Sheet::of(&packs, pack, requirement, &[], on, Language::English);
        let values = sheet.values.expect("values");
        assert_eq!(values.columns.iter().map(|column| column.in_force).collect::<Vec<_>>(), in_force, "{day}");
        let row = values.rows.iter().find(|row| row.name == "Within").expect("a row");
        let texts: Vec<&str> = row.cells.iter().flatten().map(|cell| cell.text.as_str()).collect();
        assert_eq!(texts, ["6\u{a0}months", "9\u{a0}months"]);
        assert_eq!(sheet.in_force.is_some(), in_force.contains(&true));
    }
}

#[test]
fn what_a_region_repeats_leads_to_the_national_requirement_and_back() {
    let repeating = sheet("kronoberg", "five-years", Language::Swedish);
    assert!(repeating.repeats.iter().all(|target| target.id == "minimum-time") && !repeating.repeats.is_empty());
    let target = repeating.repeats.first().expect("a target");
    let national = sheet(target.pack.as_str(), &target.id, Language::Swedish);
    assert!(national.repeated_by.iter().any(|by| by.key() == "kronoberg/five-years"));
}

#[test]
fn an_example_is_answered_in_the_language_asked_for() {
    let swedish = sheet("kalmar", "digital-care-at-most-a-tenth", Language::Swedish).examples;
    let english = sheet("kalmar", "digital-care-at-most-a-tenth", Language::English).examples;
    assert_eq!(swedish.len(), english.len());
    let first = |worked: &[Worked]| worked.first().map(|worked| worked.answer.clone()).unwrap_or_default();
    assert!(first(&swedish).contains("timmar"), "{}", first(&swedish));
    assert!(first(&english).contains("hours"), "{}", first(&english));
}

#[test]
fn the_examples_of_one_requirement_are_those_among_all() {
    let all = Packs::shipped_examples().expect("examples");
    let mut count = 0;
    for pack in packs().all() {
        for requirement in &pack.requirements {
            count += Packs::shipped_examples_of(pack.id.as_str(), &requirement.id).expect("examples").len();
        }
    }
    assert_eq!(count, all.len(), "a file of cases has its requirement's name");
}

/// Every parameter of the packs with its kind and its value.
fn parameters() -> impl Iterator<Item = (&'static Pack, Option<&'static str>, &'static str, &'static Value)> {
    packs().all().iter().flat_map(|pack| {
        pack.requirements.iter().flat_map(move |requirement| {
            let tables = requirement.versions.iter().flat_map(|version| [&version.parameters, &version.interpretation]);
            tables.flatten().map(move |(key, value)| (pack, requirement.kind.as_deref(), key.as_str(), value))
        })
    })
}

#[test]
fn every_parameter_and_every_word_among_them_is_in_words() {
    let mut missing = BTreeSet::new();
    for (pack, kind, key, value) in parameters() {
        for language in [Language::Swedish, Language::English] {
            if known_name(kind, key, language).is_none() {
                missing.insert(format!("{key} ({})", kind.unwrap_or_default()));
            }
            let wording = Wording { packs: packs(), pack, language };
            let mut words = Vec::new();
            gather(value, &mut words);
            missing.extend(
                words
                    .into_iter()
                    .filter(|word| wording.known_word(word).is_none())
                    .map(|word| format!("{word} [{key}]")),
            );
        }
    }
    assert!(missing.is_empty(), "put words into messages/*/parameters.ftl and parameter-words.ftl: {missing:#?}");
}

/// The words in a value, texts in both languages left out.
fn gather<'a>(value: &'a Value, words: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if !is_number(text) => words.push(text),
        Value::Array(values) => values.iter().for_each(|value| gather(value, words)),
        Value::Table(table) if table.contains_key("sv") || table.contains_key("name") => {}
        Value::Table(table) => table.values().for_each(|value| gather(value, words)),
        _ => {}
    }
}
