//! The sentences: every one that the pages say exists in both languages with the same arguments, none is idle, and every
//! word of the record and of the rules has its term.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use requirements::{Confidence, Theme};

type Catalogue = BTreeMap<String, BTreeSet<String>>;

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the crate") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// Message ids with the names of their arguments.
fn catalogue(language: &str) -> Catalogue {
    let mut messages = Catalogue::new();
    for path in files(&here("messages").join(language), "ftl") {
        let text = fs::read_to_string(&path).expect("a text");
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                id = name.to_owned();
                let twice = messages.insert(id.clone(), BTreeSet::new()).is_some();
                assert!(!twice, "{}: {id} stands twice", path.display());
            }
            let arguments =
                line.split("{ $").skip(1).map(|rest| rest.split([' ', '}']).next().unwrap_or_default().to_owned());
            messages.entry(id.clone()).or_default().extend(arguments.filter(|name| !name.is_empty()));
        }
    }
    messages.remove("");
    messages
}

fn sources() -> Vec<(PathBuf, String)> {
    let paths = files(&here("src"), "rs").into_iter();
    paths.map(|path| (path.clone(), fs::read_to_string(path).expect("a text"))).collect()
}

/// The arguments of a call, from after its opening bracket, cut at its own commas.
fn arguments(rest: &str) -> Vec<String> {
    let (mut depth, mut in_text) = (1, false);
    let (mut parts, mut part) = (Vec::new(), String::new());
    for sign in rest.chars() {
        match sign {
            '"' => in_text = !in_text,
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' | ']' | '}' if !in_text => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if sign == ',' && depth == 1 && !in_text {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(sign);
        }
    }
    parts.push(part);
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn literal(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}

/// What `t!` is called with in the sources.
fn said() -> Vec<(PathBuf, String, BTreeSet<String>)> {
    let mut said = Vec::new();
    for (path, source) in sources().into_iter().filter(|(path, _)| !path.ends_with("src/language.rs")) {
        // not the end of another macro's name, such as `assert!(`
        let calls = source.match_indices("t!(").filter(|(at, _)| {
            !source.get(..*at).is_some_and(|before| before.ends_with(|sign: char| sign.is_alphanumeric()))
        });
        for (at, sign) in calls {
            let call = source.get(at + sign.len()..).unwrap_or_default();
            let given = arguments(call);
            let Some(id) = given.get(1).and_then(|id| literal(id)) else { continue };
            let names = given.iter().skip(2).filter_map(|part| part.split_once('=')).map(|(name, _)| name.trim());
            said.push((path.clone(), id.to_owned(), names.map(str::to_owned).collect()));
        }
    }
    assert!(said.len() > 50, "the calls are not found");
    said
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_arguments() {
    assert_eq!(catalogue("sv"), catalogue("en"));
}

#[test]
fn every_sentence_that_is_said_exists_with_its_arguments() {
    let catalogue = catalogue("sv");
    for (path, id, arguments) in said() {
        let known = catalogue.get(&id).unwrap_or_else(|| panic!("{}: {id} is said but not written", path.display()));
        let enough = known.is_subset(&arguments);
        assert!(enough, "{}: {id} wants {known:?} but is said with {arguments:?}", path.display());
    }
}

#[test]
fn no_sentence_is_idle() {
    let text: String = sources().into_iter().map(|(_, source)| source).collect();
    let lists: Vec<String> = text
        .split("word(")
        .skip(1)
        .flat_map(|call| arguments(call).into_iter().take(2))
        .filter_map(|part| literal(&part).map(|list| format!("{list}-")))
        .collect();
    let idle: Vec<String> = catalogue("sv")
        .into_keys()
        .filter(|id| !text.contains(&format!("\"{id}\"")) && !lists.iter().any(|list| id.starts_with(list.as_str())))
        .collect();
    assert!(idle.is_empty(), "written but never said: {idle:?}");
}

#[test]
fn every_word_of_the_record_and_the_rules_has_its_term() {
    fn words<T: Copy>(list: &str, all: &[T], text: impl Fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|word| format!("{list}-{}", text(*word).replace('_', "-"))).collect()
    }
    let mut wanted = Vec::new();
    wanted.extend(words("activity", training::ActivityKind::ALL, training::ActivityKind::as_str));
    wanted.extend(words("document", training::DocumentKind::ALL, training::DocumentKind::as_str));
    wanted.extend(words("scheduled", training::ScheduledKind::ALL, training::ScheduledKind::as_str));
    wanted.extend(words("absence", training::AbsenceKind::ALL, training::AbsenceKind::as_str));
    wanted.extend(words("assessment", training::AssessmentMethod::ALL, training::AssessmentMethod::as_str));
    wanted.extend(words("course", training::CourseState::ALL, training::CourseState::as_str));
    wanted.extend(words("credit", training::CreditKind::ALL, training::CreditKind::as_str));
    wanted.extend(words("examination", training::ExaminationOutcome::ALL, training::ExaminationOutcome::as_str));
    wanted.extend(words("placement", training::PlacementKind::ALL, training::PlacementKind::as_str));
    wanted.extend(words("placement-state", training::PlacementState::ALL, training::PlacementState::as_str));
    wanted.extend(words("stage", training::Stage::ALL, training::Stage::as_str));
    wanted.extend(words("supervisor", training::SupervisorRole::ALL, training::SupervisorRole::as_str));
    wanted.extend(words("visit", training::VisitKind::ALL, training::VisitKind::as_str));
    wanted.extend(words("role", &web::Role::ALL, web::Role::as_str));
    wanted.extend(words("role-plural", &web::Role::ALL, web::Role::as_str));
    wanted.extend(words("theme", &Theme::ALL, Theme::as_str));
    let confidences = [Confidence::High, Confidence::Medium, Confidence::Low];
    wanted.extend(words("confidence", &confidences, Confidence::as_str));
    for pack in requirements::Packs::shipped().expect("the packs").all() {
        for requirement in &pack.requirements {
            wanted.extend(words("authority", &[requirement.authority], requirements::Authority::as_str));
            wanted.extend(words("strength", &[requirement.strength], requirements::Strength::as_str));
        }
    }
    let catalogue = catalogue("sv");
    let missing: BTreeSet<String> = wanted.into_iter().filter(|id| !catalogue.contains_key(id)).collect();
    assert!(missing.is_empty(), "words without a term: {missing:?}");
}
