//! `randa packs check`: reads packs of rules strictly and tries their worked examples; and the packs that come along.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use requirements::{Example, PackFault, Packs, examples};
use training::Language;

use crate::printing::{Outcome, output};

/// The packs that come with the program.
///
/// # Errors
/// Their first fault; a test holds that there is none.
pub fn shipped() -> anyhow::Result<&'static Packs> {
    match Packs::shipped() {
        Ok(packs) => Ok(packs),
        Err([first, ..]) => bail!("the packs that come with the program cannot be read: {first}"),
        Err([]) => bail!("the packs that come with the program cannot be read"),
    }
}

/// Prints every fault as `file:line: message`, and at the end what there is.
///
/// # Errors
/// A folder that cannot be read, or an output that cannot be written.
pub fn run(folder: Option<&Path>) -> anyhow::Result<Outcome> {
    let mut out = output();
    let faults = match folder {
        None => {
            let packs = Packs::shipped().map_err(<[PackFault]>::to_vec);
            look(&mut out, "regulations", packs, Packs::shipped_examples())?
        }
        Some(folder) => {
            let root = folder.to_string_lossy();
            let mut files = Vec::new();
            let mut unreadable = Vec::new();
            gather(folder, folder, &mut files, &mut unreadable)?;
            if files.is_empty() && unreadable.is_empty() {
                bail!("{root}: there is no pack in this folder");
            }
            files.sort();
            let pairs = || files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
            let count = look(&mut out, root.trim_end_matches('/'), Packs::read(pairs()).as_ref(), examples(pairs()))?;
            for path in &unreadable {
                writeln!(out, "{}/{path}:0: the file is not text in UTF-8", root.trim_end_matches('/'))?;
            }
            count + unreadable.len()
        }
    };
    out.flush()?;
    Ok(if faults == 0 { Outcome::Done } else { Outcome::Faults })
}

/// Prints the faults and the counts; how many faults there are.
fn look(
    out: &mut impl Write,
    root: &str,
    packs: Result<&Packs, impl AsRef<[PackFault]>>,
    examples: Result<Vec<Example>, Vec<PackFault>>,
) -> anyhow::Result<usize> {
    let mut count = 0;
    let pack_faults = packs.as_ref().err().map(|faults| faults.as_ref()).unwrap_or_default();
    let example_faults = examples.as_ref().err().map(Vec::as_slice).unwrap_or_default();
    for fault in pack_faults.iter().chain(example_faults) {
        writeln!(out, "{root}/{fault}")?;
        count += 1;
    }
    let examples = examples.unwrap_or_default();
    if let Ok(packs) = &packs {
        for example in &examples {
            for disagreement in example.disagreements(packs) {
                let story = example.story.in_language(Language::English);
                writeln!(out, "{root}/{}:0: {story}: {disagreement}", example.file)?;
                count += 1;
            }
        }
        let requirements: usize = packs.all().iter().map(|pack| pack.requirements.len()).sum();
        let specialties: usize = packs.all().iter().map(|pack| pack.specialties.len()).sum();
        let (packs, examples) = (packs.all().len(), examples.len());
        writeln!(
            out,
            "{packs} packs, {requirements} requirements, {specialties} lists of objectives, {examples} examples"
        )?;
    }
    writeln!(out, "{count} faults")?;
    Ok(count)
}

/// Every TOML file below a folder, by its path below the root. Links to folders are not followed.
fn gather(
    root: &Path,
    folder: &Path,
    files: &mut Vec<(String, String)>,
    unreadable: &mut Vec<String>,
) -> anyhow::Result<()> {
    let cannot = || format!("{} cannot be read", folder.display());
    for entry in std::fs::read_dir(folder).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        let (path, kind) = (entry.path(), entry.file_type().with_context(cannot)?);
        if kind.is_dir() {
            gather(root, &path, files, unreadable)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let below = path.strip_prefix(root).unwrap_or(&path);
            let name: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            let bytes = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            match String::from_utf8(bytes) {
                Ok(text) => files.push((name.join("/"), text)),
                Err(_) => unreadable.push(name.join("/")),
            }
        }
    }
    Ok(())
}
