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
        Some(SchemaName::Region) => writeln!(out, "{:#}", training::region_schema())?,
        None => {
            writeln!(out, "record\t{}\tthe training record of one doctor", training::FORMAT)?;
            writeln!(out, "region\t{}\twhat is kept of a region as a whole", training::REGION_FORMAT)?;
        }
    }
    out.flush()?;
    Ok(Outcome::Done)
}
