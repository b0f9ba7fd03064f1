//! `randa handbook`: the files in `docs/handbook/` are what the command makes, and nothing else.

mod program;

use std::collections::BTreeMap;
use std::path::Path;

use program::{folder, root, run};

/// Every file below a folder, by its path there.
fn files(root: &Path, below: &Path, found: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(root.join(below)).expect("a folder").map(|entry| entry.expect("an entry")) {
        let path = below.join(entry.file_name());
        if entry.path().is_dir() {
            files(root, &path, found);
        } else {
            found.insert(path.display().to_string(), std::fs::read_to_string(entry.path()).expect("text"));
        }
    }
}

fn made(name: &str) -> (std::path::PathBuf, BTreeMap<String, String>) {
    let out = folder(name);
    let said = run(&["handbook", out.to_str().expect("a path")]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.is_empty(), "{}", said.err);
    let mut found = BTreeMap::new();
    files(&out, Path::new(""), &mut found);
    (out, found)
}

#[test]
fn every_requirement_stands_in_both_languages_with_its_source_and_its_examples() {
    let (_, files) = made("handbook-whole");
    let packs = requirements::Packs::shipped().expect("packs");
    for requirement in packs.all().iter().flat_map(|pack| &pack.requirements) {
        for language in ["sv", "en"] {
            let path = format!("{language}/{}/{}.md", requirement.pack, requirement.theme.as_str());
            let text = files.get(&path).unwrap_or_else(|| panic!("no {path}"));
            let sheet = text.split(&format!("<a id=\"{}\"></a>", requirement.id)).nth(1).expect("its sheet");
            let sheet = sheet.split("<a id=").next().unwrap_or_default();
            assert!(sheet.contains(&requirement.checked_on.to_string()), "{path}: {}", requirement.id);
            let shown = sheet.contains("\n- ") || requirement.same_as.is_some();
            assert!(shown, "{path}: examples of {}", requirement.id);
        }
    }
    for (path, text) in &files {
        let widest =
            text.lines().filter(|line| !line.starts_with(['|', '-', '#'])).map(|line| line.chars().count()).max();
        assert!(widest <= Some(160) && text.ends_with('\n') && !text.ends_with("\n\n"), "{path}: {widest:?}");
        for address in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
            let target = Path::new(path).parent().expect("a folder").join(file);
            let target = files.get(&normal(&target)).unwrap_or_else(|| panic!("{path} leads to {address}"));
            assert!(anchor.is_empty() || target.contains(&format!("<a id=\"{anchor}\">")), "{path} leads to {address}");
        }
    }
}

/// A path with its steps up taken.
fn normal(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()) {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn a_file_of_an_earlier_handbook_is_named_and_left() {
    let (out, _) = made("handbook-earlier");
    std::fs::write(out.join("sv/kalmar/old.md"), "old").expect("room");
    let said = run(&["handbook", out.to_str().expect("a path")]);
    assert_eq!(said.code, Some(0));
    assert!(said.err.contains("sv/kalmar/old.md is not of the handbook"), "{}", said.err);
    assert!(out.join("sv/kalmar/old.md").exists());
}

#[test]
fn the_handbook_in_docs_is_what_the_command_makes() {
    let (_, made) = made("handbook-docs");
    let mut kept = BTreeMap::new();
    files(&root().join("docs/handbook"), Path::new(""), &mut kept);
    let differing = made.keys().chain(kept.keys()).find(|path| made.get(*path) != kept.get(*path));
    assert!(differing.is_none(), "{differing:?} differs: run `randa handbook docs/handbook` and remove what it names");
}
