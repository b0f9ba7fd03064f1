//! `randa check`: judges record files on a day.

mod json;
mod text;

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use calendar::Date;
use requirements::{Finding, Judgement, Packs, assess, assess_unit, units_to_judge};
use training::{Language, TrainingRecord};

use crate::arguments::{Check, Format};
use crate::day;
use crate::printing::{Outcome, colour_is_wanted, output};
use crate::record_file::{self, FileFault};

/// A record with all that is found of it and of its units.
struct Judged {
    record: TrainingRecord,
    judgement: Judgement,
    unit_findings: Vec<Finding>,
}

/// How the findings are told.
struct Telling<'a> {
    packs: &'a Packs,
    on: Date,
    language: Language,
    colour: bool,
}

/// Judges every file in the order given; a file that cannot be used does not stop the others.
///
/// # Errors
/// Packs that cannot be read, or an output that cannot be written.
pub fn run(wanted: &Check) -> anyhow::Result<Outcome> {
    let packs = crate::packs::shipped()?;
    let on = wanted.as_of.unwrap_or_else(day::today);
    let telling = Telling { packs, on, language: wanted.language.into(), colour: colour_is_wanted() };
    let mut out = output();
    let mut outcome = Outcome::Done;
    for (index, file) in wanted.files.iter().enumerate() {
        let judged = judge(file, &telling);
        if judged.is_err() {
            outcome = Outcome::Refused;
        }
        match wanted.format {
            Format::Json => {
                let line = match &judged {
                    Ok(judged) => json::judged(file, judged, &telling),
                    Err(faults) => json::refused(file, faults, &telling),
                };
                writeln!(out, "{line}")
            }
            Format::Text => {
                if index > 0 {
                    writeln!(out)?;
                }
                match &judged {
                    Ok(judged) => text::judged(&mut out, file, judged, &telling),
                    Err(faults) => text::refused(&mut out, file, faults, &telling),
                }
            }
        }
        .context("the output cannot be written")?;
    }
    out.flush().context("the output cannot be written")?;
    Ok(outcome)
}

fn judge(file: &Path, telling: &Telling<'_>) -> Result<Judged, Vec<FileFault>> {
    let record = record_file::read(file, telling.language)?;
    let judgement = assess(&record, telling.packs, telling.on);
    let unit_findings = units_to_judge(&record, telling.on)
        .into_iter()
        .flat_map(|view| assess_unit(view, telling.packs, record.region.as_ref(), telling.on))
        .collect();
    Ok(Judged { record, judgement, unit_findings })
}
