//! `randa handbook`: the handbook as Markdown files, from the same values as its pages.

mod markdown;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use requirements::{Example, Packs};
use training::Language;

use crate::arguments::Handbook;
use crate::printing::Outcome;

const LANGUAGES: [Language; 2] = [Language::Swedish, Language::English];

/// Writes `sv/` and `en/` below the folder: a page a language, a page a pack, a page a theme. Files that are there and are
/// not of the handbook are named and left.
///
/// # Errors
/// Packs or examples that cannot be read, or a folder that cannot be written to.
pub fn run(wanted: &Handbook) -> anyhow::Result<Outcome> {
    let packs = crate::packs::shipped()?;
    let Ok(examples) = Packs::shipped_examples() else {
        bail!("the examples that come with the program have faults; see randa packs check");
    };
    let examples = by_pack(examples);
    let mut files = BTreeMap::new();
    for language in LANGUAGES {
        files.extend(markdown::files(packs, &examples, language));
    }
    for (path, text) in &files {
        write_one(&wanted.folder.join(path), text)?;
    }
    for language in LANGUAGES {
        for path in others(&wanted.folder, Path::new(language.tag()), &files)? {
            let path = wanted.folder.join(path);
            eprintln!("{} is not of the handbook; remove it if it was of an earlier one", path.display());
        }
    }
    println!("{} files written to {}", files.len(), wanted.folder.display());
    Ok(Outcome::Done)
}

/// The examples of each pack.
fn by_pack(examples: Vec<Example>) -> BTreeMap<String, Vec<Example>> {
    let mut packs: BTreeMap<String, Vec<Example>> = BTreeMap::new();
    for example in examples {
        packs.entry(example.pack.clone()).or_default().push(example);
    }
    packs
}

fn write_one(path: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("{} cannot be written", path.display());
    let folder = path.parent().with_context(cannot)?;
    std::fs::create_dir_all(folder).with_context(cannot)?;
    std::fs::write(path, text).with_context(cannot)
}

/// The files below a folder that were not written.
fn others(root: &Path, below: &Path, written: &BTreeMap<PathBuf, String>) -> anyhow::Result<Vec<PathBuf>> {
    let folder = root.join(below);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            found.extend(others(root, &path, written)?);
        } else if !written.contains_key(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
