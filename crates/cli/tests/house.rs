//! The house rules that a test can hold: direction of the crates, purity of the core, a map that is true.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const PURE: [&str; 3] = ["calendar", "training", "requirements"];

/// Each crate and the crates of the house that it may use.
const DIRECTION: [(&str, &[&str]); 8] = [
    ("calendar", &[]),
    ("training", &["calendar"]),
    ("requirements", &["calendar", "training"]),
    ("store", &["calendar", "training", "requirements"]),
    ("documents", &["calendar", "training", "requirements"]),
    ("web", &["calendar", "training", "requirements", "store"]),
    ("demo", &["calendar", "training"]),
    ("cli", &["calendar", "training", "requirements", "store", "documents", "web", "demo"]),
];

/// Libraries that hang on one crate only.
const HANGS_ON: [(&str, &str); 4] = [("typst", "documents"), ("sqlx", "store"), ("axum", "web"), ("clap", "cli")];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn home(crate_name: &str) -> PathBuf {
    if crate_name == "demo" { root().join("demo") } else { root().join("crates").join(crate_name) }
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path.as_ref()).unwrap_or_else(|error| panic!("{}: {error}", path.as_ref().display()))
}

/// Every file below a folder with this extension.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | ".git") {
                found.extend(files(&path, extension));
            }
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Names under `[dependencies]` of a crate, those for tests left out.
fn dependencies(crate_name: &str) -> BTreeSet<String> {
    let manifest = read(home(crate_name).join("Cargo.toml"));
    let section = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let name = |line: &str| line.split(['.', ' ', '=']).next().unwrap_or_default().to_owned();
    section.lines().map(name).filter(|name| !name.is_empty() && !name.starts_with('#')).collect()
}

/// The source of a crate without its tests, file by file.
fn sources(crate_name: &str) -> Vec<(PathBuf, String)> {
    files(&home(crate_name).join("src"), "rs")
        .into_iter()
        .filter(|path| !["tests", "testing", "suite"].iter().any(|test| path.to_string_lossy().contains(test)))
        .map(|path| {
            let text = read(&path);
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
            (path, code)
        })
        .collect()
}

#[test]
fn crates_depend_only_downwards() {
    let house: BTreeSet<&str> = DIRECTION.iter().map(|(name, _)| *name).collect();
    let folders: BTreeSet<String> = fs::read_dir(root().join("crates"))
        .expect("crates/")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert!(folders.iter().all(|folder| house.contains(folder.as_str())), "a crate without a place: {folders:?}");
    for (name, allowed) in DIRECTION {
        let used: Vec<String> = dependencies(name).into_iter().filter(|used| house.contains(used.as_str())).collect();
        let astray: Vec<&String> = used.iter().filter(|used| !allowed.contains(&used.as_str())).collect();
        assert!(astray.is_empty(), "{name} may not use {astray:?}");
    }
}

#[test]
fn heavy_libraries_hang_on_one_crate() {
    for (library, owner) in HANGS_ON {
        for (name, _) in DIRECTION {
            assert_eq!(dependencies(name).contains(library), name == owner, "{library} in {name}");
        }
    }
}

#[test]
fn the_pure_crates_know_no_clock_file_network_chance_or_floating_point() {
    let forbidden = [
        "SystemTime",
        "Instant::",
        "::now(",
        "std::fs",
        "std::net",
        "std::env",
        "rand::",
        "async fn",
        "f64",
        "f32",
        "std::process",
    ];
    for name in PURE {
        for (path, code) in sources(name) {
            for word in forbidden {
                let found = code.lines().find(|line| line.contains(word) && !line.trim_start().starts_with("//"));
                assert!(found.is_none(), "{}: {word}: {found:?}", path.display());
            }
        }
    }
}

#[test]
fn every_source_file_says_what_it_is() {
    for (name, _) in DIRECTION {
        for path in files(&home(name), "rs") {
            assert!(read(&path).starts_with("//!"), "{} does not open with a //! line", path.display());
        }
    }
}

#[test]
fn nothing_outside_tests_unwraps_or_is_left_undone() {
    for (name, _) in DIRECTION {
        for (path, code) in sources(name) {
            for word in [".unwrap()", ".expect(", "todo!(", "unimplemented!(", "dbg!(", "FIXME", "TODO"] {
                let found = code.lines().find(|line| line.contains(word) && !line.trim_start().starts_with("//"));
                assert!(found.is_none(), "{}: {word}: {found:?}", path.display());
            }
        }
    }
}

#[test]
fn no_number_of_a_regulation_stands_in_the_kinds() {
    // What is left is arithmetic: halves and percent, weeks and years, minutes of an hour.
    let arithmetic = ["0", "1", "2", "5", "7", "12", "60", "100"];
    for (path, code) in sources("requirements") {
        if !path.to_string_lossy().contains("/kinds/") {
            continue;
        }
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for number in numbers(line) {
                assert!(arithmetic.contains(&number.as_str()), "{}: {number} in `{}`", path.display(), line.trim());
            }
        }
    }
}

/// Whole numbers that stand alone in a line of code, outside its texts.
fn numbers(line: &str) -> Vec<String> {
    let code: String = line.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    code.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .map(|word| word.trim_end_matches(['u', 'i']).trim_end_matches("usize").replace('_', ""))
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()))
        .collect()
}

#[test]
fn the_map_names_only_what_exists() {
    for page in ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md", "STYLE.md", "docs/operations/running.md"] {
        let text = read(root().join(page));
        for name in text.split('`').skip(1).step_by(2) {
            let path = name.split([' ', ':']).next().unwrap_or_default();
            let looks_like_a_path = ["bin/", "crates/", "docs/", "e2e/", "demo/", "regulations/", ".ci/"]
                .iter()
                .any(|start| path.starts_with(start));
            if looks_like_a_path && !path.contains(['{', '<', '*']) {
                assert!(root().join(path).exists(), "{page} names {path}, which does not exist");
            }
        }
    }
}

#[test]
fn the_glossary_names_only_types_that_exist() {
    let code: String = DIRECTION.iter().flat_map(|(name, _)| sources(name)).map(|(_, code)| code).collect();
    let glossary = read(root().join("docs/glossary.md"));
    for name in glossary.split('`').skip(1).step_by(2).filter(|name| name.contains("::")) {
        let last = name.rsplit("::").next().unwrap_or_default();
        assert!(code.contains(last), "the glossary names {name}, which does not exist");
    }
}

#[test]
fn the_coverage_names_every_row_of_the_catalogue_once() {
    let table = read(root().join("docs/coverage.tsv"));
    let ids: Vec<&str> = table.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!((ids.len(), unique.len()), (633, 633));
}

/// What carries the rows that are not done yet.
const CARRIERS: [&str; 13] = [
    "page: help texts",
    "workflow: a placement's life",
    "workflow: access and roles",
    "workflow: certificates and application",
    "workflow: compensation and queue",
    "workflow: courses and course money",
    "workflow: external review (SPUR)",
    "workflow: import from other systems",
    "workflow: side rotation planning",
    "workflow: supervision and assessment",
    "workflow: supply and dimensioning",
    "workflow: the trainee's log",
    "workflow: writing in the pages",
];

/// The part of `pack/requirement` before the stroke.
fn folder_of(key: &str) -> &str {
    key.split('/').next().unwrap_or_default()
}

#[test]
fn no_rule_reads_who_owns_a_unit() {
    for (path, text) in sources("requirements") {
        assert!(!text.contains("care_provider"), "{} looks at the care provider", path.display());
    }
}

#[test]
fn what_the_coverage_calls_done_is_carried_out_and_proven() {
    let packs = requirements::Packs::shipped().expect("readable packs");
    let table = read(root().join("docs/coverage.tsv"));
    let (mut claimed, mut carriers, mut notes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for line in table.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, state, by, proof, note] = columns.as_slice() else { panic!("five columns: {line}") };
        match *state {
            "done" => {
                let (path, test) = proof.split_once('#').unwrap_or((proof, ""));
                assert!(root().join(path).exists(), "{id}: no proof at {path}");
                if path.ends_with(".rs") && !test.is_empty() {
                    assert!(read(root().join(path)).contains(&format!("fn {test}(")), "{id}: no test {test} in {path}");
                }
                for key in by.split(", ").filter(|key| key.contains('/') && packs.get(folder_of(key)).is_some()) {
                    let (pack, requirement) = key.split_once('/').expect("pack/requirement");
                    let found = packs.get(pack).and_then(|pack| pack.requirement(requirement));
                    let found = found.unwrap_or_else(|| panic!("{id}: no requirement {key}"));
                    assert!(found.catalogue.iter().any(|row| row == id), "{key} does not name {id}");
                    claimed.insert(((*id).to_owned(), key.to_owned()));
                }
            }
            "coming" => {
                assert!(CARRIERS.contains(by) && proof.is_empty(), "{id}: {by}");
                carriers.insert(*by);
            }
            "not for software" => assert!(by.is_empty() && proof.is_empty(), "{id}"),
            other => panic!("{id}: {other}"),
        }
        if *state != "done" {
            assert!(
                note.ends_with('.') && note.len() > 40 && notes.insert(*note),
                "{id} has no reason of its own: {note}"
            );
        }
        for word in note.split(|c: char| !(c.is_alphanumeric() || "-/".contains(c))) {
            if let Some((pack, requirement)) = word.split_once('/').filter(|_| packs.get(folder_of(word)).is_some()) {
                let found = packs.get(pack).and_then(|pack| pack.requirement(requirement));
                assert!(found.is_some(), "{id} names {word}, which does not exist");
            }
        }
    }
    assert_eq!(carriers.len(), CARRIERS.len(), "a carrier that no row names any longer is done");
    for pack in packs.all() {
        for requirement in &pack.requirements {
            for id in &requirement.catalogue {
                let key = (id.clone(), requirement.key());
                assert!(
                    claimed.contains(&key),
                    "{} carries out {id}, but the coverage does not say so",
                    requirement.key()
                );
            }
        }
    }
}
