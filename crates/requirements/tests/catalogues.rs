//! The sentences: every one that the code says exists in both languages with the same arguments, and none is idle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

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

/// Message ids with the names of their arguments.
fn catalogue(language: &str) -> Catalogue {
    let mut messages = Catalogue::new();
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("messages").join(language), "ftl") {
        let text = fs::read_to_string(&path).expect("a text");
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        let mut id = String::new();
        for line in text.lines() {
            if let Some((name, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                id = name.to_owned();
                assert!(
                    messages.insert(id.clone(), BTreeSet::new()).is_none(),
                    "{}: {id} stands twice",
                    path.display()
                );
            }
            let arguments =
                line.split("{ $").skip(1).map(|rest| rest.split([' ', '}']).next().unwrap_or_default().to_owned());
            messages.entry(id.clone()).or_default().extend(arguments.filter(|name| !name.is_empty()));
        }
    }
    messages.remove("");
    messages
}

/// What `say!` is called with in the sources, and terms named as `"…"` after `Arg::Term(` or by the lists.
fn said() -> Catalogue {
    let mut said = Catalogue::new();
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs") {
        let source = fs::read_to_string(&path).expect("a text");
        for call in source.split("say!(\"").skip(1) {
            let (id, rest) = call.split_once('"').expect("a literal id");
            if id == "message-id" {
                continue;
            }
            let (mut depth, mut end) = (1, 0);
            for (at, sign) in rest.char_indices() {
                depth += match sign {
                    '(' | '[' | '{' => 1,
                    ')' | ']' | '}' => -1,
                    _ => 0,
                };
                if depth == 0 {
                    end = at;
                    break;
                }
            }
            let mut level = 0;
            let mut arguments = BTreeSet::new();
            let mut part = String::new();
            for sign in rest[..end].chars().chain([',']) {
                level += match sign {
                    '(' | '[' | '{' => 1,
                    ')' | ']' | '}' => -1,
                    _ => 0,
                };
                if sign == ',' && level == 0 {
                    if let Some((name, _)) = part.split_once('=') {
                        arguments.insert(name.trim().to_owned());
                    }
                    part.clear();
                } else {
                    part.push(sign);
                }
            }
            let known = said.entry(id.to_owned()).or_insert_with(|| arguments.clone());
            assert_eq!(*known, arguments, "{}: {id} is said with different arguments", path.display());
        }
    }
    said
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_arguments() {
    assert_eq!(catalogue("sv"), catalogue("en"));
}

#[test]
fn every_sentence_that_is_said_exists_with_its_arguments() {
    let catalogue = catalogue("sv");
    for (id, arguments) in said() {
        let known = catalogue.get(&id).unwrap_or_else(|| panic!("{id} is said but not written"));
        assert!(known.is_subset(&arguments), "{id} wants {known:?} but is said with {arguments:?}");
    }
}

#[test]
fn no_sentence_is_idle() {
    let sources: String = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs")
        .iter()
        .map(|path| fs::read_to_string(path).expect("a text"))
        .collect();
    // a list of terms is said as `term(&format!("list-{word}"))`; those of the handbook are held by its own test
    let lists: Vec<String> = sources
        .split("&format!(\"")
        .skip(1)
        .filter_map(|call| Some(format!("{}-", call.split_once("-{")?.0)))
        .collect();
    let idle: Vec<String> = catalogue("sv")
        .into_keys()
        .filter(|id| !sources.contains(&format!("\"{id}\"")) && !lists.iter().any(|list| id.starts_with(list.as_str())))
        .collect();
    assert!(idle.is_empty(), "written but never said: {idle:?}");
}

#[test]
fn every_section_that_may_be_missing_has_a_word() {
    let sources = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs");
    let mut sections = BTreeSet::new();
    for path in sources {
        let source = fs::read_to_string(path).expect("a source");
        for call in source.split("not_kept(\"").skip(1) {
            sections.insert(call.split('"').next().unwrap_or_default().replace(['.', '_'], "-"));
        }
    }
    assert!(sections.len() > 40, "the sources are read");
    for language in ["sv", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages").join(language).join("common.ftl");
        let text = fs::read_to_string(path).expect("the catalogue");
        for section in &sections {
            assert!(text.contains(&format!("    [{section}] ")), "{language}: no word for {section}");
        }
    }
}
