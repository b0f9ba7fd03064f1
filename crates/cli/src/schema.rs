//! `randa schema`: the published schemas of the file formats.

use std::io::Write;

use crate::arguments::{Schema, SchemaName};
use crate::printing::{Outcome, output};

/// Prints a schema, or the list of them.
///
/// # Errors
/// An output that cannot be written.
pub fn run(wanted: &Schema) -> anyhow::Result<Outcome> {
    let mut out = output();
    match wanted.name {
        Some(SchemaName::Record) => writeln!(out, "{:#}", training::record_schema())?,
        None => writeln!(out, "record\t{}\tthe training record of one doctor", training::FORMAT)?,
    }
    out.flush()?;
    Ok(Outcome::Done)
}
