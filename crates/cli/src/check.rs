//! `randa check`: judges record files on a day.

mod json;
mod text;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};

use anyhow::Context;
use calendar::Date;
use requirements::{Finding, Judgement, Packs, assess, assess_unit, units_to_judge};
use training::{Language, TrainingRecord};

use crate::arguments::{Check, Format};
use crate::day;
use crate::printing::{Outcome, colour_is_wanted, output};
use crate::record_file::{self, FileFault};

/// Files that a thread may be ahead of the output.
const FILES_AHEAD: usize = 16;

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
        (Format::Json, Ok(judged)) => writeln!(text, "{}", json::judged(file, judged, telling))?,
        (Format::Json, Err(faults)) => writeln!(text, "{}", json::refused(file, faults, telling))?,
        (Format::Text, Ok(judged)) => text::judged(&mut text, file, judged, telling)?,
        (Format::Text, Err(faults)) => text::refused(&mut text, file, faults, telling)?,
    }
    Ok((text, outcome))
}

/// Works on every file on all processors, and takes the results in the files' order, a few at a time: however many
/// files there are, little is held. The first error ends it.
fn in_order<T: Send>(
    files: &[PathBuf],
    work: impl Fn(&Path) -> T + Sync,
    mut take: impl FnMut(usize, T) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(files.len().max(1));
    std::thread::scope(|scope| {
        // worker w has the files w, w + workers, w + 2 workers …, so their order is known without asking
        let results: Vec<Receiver<T>> = (0..workers)
            .map(|first| {
                let (sender, receiver) = sync_channel(FILES_AHEAD);
                let work = &work;
                scope.spawn(move || {
                    for file in files.iter().skip(first).step_by(workers) {
                        // nobody takes any more: an error has ended it
                        if sender.send(work(file)).is_err() {
                            return;
                        }
                    }
                });
                receiver
            })
            .collect();
        for (index, result) in (0..files.len()).zip(results.iter().cycle()) {
            take(index, result.recv().context("a file could not be judged: a fault of the program")?)?;
        }
        Ok(())
    })
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
