//! `randa forecast`: what lies ahead of record files, looked at from a day.

mod json;
mod text;

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use requirements::forecast;

use crate::arguments::{Forecast, Format};
use crate::check::{Telling, json as checked, text as told};
use crate::day;
use crate::in_order::in_order;
use crate::printing::{Outcome, colour_is_wanted, output};
use crate::record_file;

/// Looks ahead of every file and tells of them in the order given; a file that cannot be used does not stop the others.
///
/// # Errors
/// Packs that cannot be read, or an output that cannot be written.
pub fn run(wanted: &Forecast) -> anyhow::Result<Outcome> {
    let packs = crate::packs::shipped()?;
    let on = wanted.on.unwrap_or_else(day::today);
    let telling = Telling { packs, on, language: wanted.language.into(), colour: colour_is_wanted() };
    let mut out = output();
    let mut outcome = Outcome::Done;
    in_order(
        &wanted.files,
        |file| tell(file, wanted, &telling),
        |index, told| {
            let (text, file_outcome) = told.context("the output cannot be made")?;
            if file_outcome == Outcome::Refused {
                outcome = Outcome::Refused;
            }
            if index > 0 && wanted.format == Format::Text {
                writeln!(out)?;
            }
            out.write_all(&text).context("the output cannot be written")
        },
    )?;
    out.flush().context("the output cannot be written")?;
    Ok(outcome)
}

/// What is told of one file.
fn tell(file: &Path, wanted: &Forecast, telling: &Telling<'_>) -> std::io::Result<(Vec<u8>, Outcome)> {
    let mut text = Vec::new();
    match record_file::read(file, telling.language) {
        Ok(record) => {
            let ahead = forecast(&record, telling.packs, telling.on, wanted.months);
            match wanted.format {
                Format::Json => writeln!(text, "{}", json::ahead(file, &ahead, telling))?,
                Format::Text => text::ahead(&mut text, file, &record, &ahead, telling)?,
            }
            Ok((text, Outcome::Done))
        }
        Err(faults) => {
            match wanted.format {
                Format::Json => writeln!(text, "{}", json::refused(file, &checked::told(&faults), telling))?,
                Format::Text => told::refused(&mut text, file, &faults, telling)?,
            }
            Ok((text, Outcome::Refused))
        }
    }
}
