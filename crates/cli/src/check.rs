//! `randa check`: judges files of records and regions on a day.

pub mod json;
pub mod text;

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use calendar::Date;
use requirements::{Finding, Judgement, Packs, assess, assess_region, assess_unit, units_to_judge};
use training::{Language, Region, TrainingRecord};

use crate::arguments::{Check, Format};
use crate::day;
use crate::in_order::in_order;
use crate::printing::{Outcome, colour_is_wanted, output};
use crate::record_file::{self, Content, FileFault};

/// What a file held, with all that is found of it.
enum Found {
    Record(Box<Judged>),
    Region(Box<Region>, Vec<Finding>),
}

/// A record with all that is found of it and of its units.
pub struct Judged {
    record: TrainingRecord,
    judgement: Judgement,
    unit_findings: Vec<Finding>,
}

/// How the findings are told.
pub struct Telling<'a> {
    pub packs: &'a Packs,
    pub on: Date,
    pub language: Language,
    pub colour: bool,
}

/// Judges every file and tells of them in the order given; a file that cannot be used does not stop the others.
///
/// # Errors
/// Packs that cannot be read, or an output that cannot be written.
pub fn run(wanted: &Check) -> anyhow::Result<Outcome> {
    let packs = crate::packs::shipped()?;
    let on = wanted.as_of.unwrap_or_else(day::today);
    let telling = Telling { packs, on, language: wanted.language.into(), colour: colour_is_wanted() };
    let mut out = output();
    let mut outcome = Outcome::Done;
    in_order(
        &wanted.files,
        |file| tell(file, wanted.format, &telling),
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
fn tell(file: &Path, format: Format, telling: &Telling<'_>) -> std::io::Result<(Vec<u8>, Outcome)> {
    let judged = judge(file, telling);
    let outcome = if judged.is_ok() { Outcome::Done } else { Outcome::Refused };
    let mut text = Vec::new();
    match (format, &judged) {
        (Format::Json, Ok(Found::Record(judged))) => writeln!(text, "{}", json::judged(file, judged, telling))?,
        (Format::Json, Ok(Found::Region(region, findings))) => {
            writeln!(text, "{}", json::region(file, region, findings, telling))?;
        }
        (Format::Json, Err(faults)) => writeln!(text, "{}", json::refused(file, faults, telling))?,
        (Format::Text, Ok(Found::Record(judged))) => text::judged(&mut text, file, judged, telling)?,
        (Format::Text, Ok(Found::Region(region, findings))) => {
            text::region(&mut text, file, region, findings, telling)?
        }
        (Format::Text, Err(faults)) => text::refused(&mut text, file, faults, telling)?,
    }
    Ok((text, outcome))
}

fn judge(file: &Path, telling: &Telling<'_>) -> Result<Found, Vec<FileFault>> {
    let record = match record_file::read_either(file, telling.language)? {
        Content::Record(record) => *record,
        Content::Region(region) => {
            let findings = assess_region(&region, telling.packs, telling.on);
            return Ok(Found::Region(region, findings));
        }
    };
    let judgement = assess(&record, telling.packs, telling.on);
    let unit_findings = units_to_judge(&record, telling.on)
        .into_iter()
        .flat_map(|view| assess_unit(view, telling.packs, record.region.as_ref(), telling.on))
        .collect();
    Ok(Found::Record(Box::new(Judged { record, judgement, unit_findings })))
}
