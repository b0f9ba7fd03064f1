//! `randa coverage`: which requirement carries out which catalogue id, told from the packs themselves.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::bail;
use requirements::Packs;

use crate::printing::{Outcome, output};

/// Prints a table with tabs: catalogue id, requirement, number of worked examples.
///
/// # Errors
/// Packs or examples that cannot be read, or an output that cannot be written.
pub fn run() -> anyhow::Result<Outcome> {
    let packs = crate::packs::shipped()?;
    let examples = match Packs::shipped_examples() {
        Ok(examples) => examples,
        Err(faults) => {
            bail!("the examples that come with the program have {} faults; see randa packs check", faults.len())
        }
    };
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for example in &examples {
        *counted.entry(format!("{}/{}", example.pack, example.requirement)).or_default() += 1;
    }
    let mut rows: Vec<(&str, String)> = Vec::new();
    for requirement in packs.all().iter().flat_map(|pack| &pack.requirements) {
        rows.extend(requirement.catalogue.iter().map(|id| (id.as_str(), requirement.key())));
    }
    rows.sort_unstable();
    let mut out = output();
    writeln!(out, "catalogue\trequirement\texamples")?;
    for (catalogue, key) in rows {
        writeln!(out, "{catalogue}\t{key}\t{}", counted.get(&key).copied().unwrap_or_default())?;
    }
    out.flush()?;
    Ok(Outcome::Done)
}
