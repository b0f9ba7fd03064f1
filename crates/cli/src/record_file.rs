//! A file of a doctor's record or of a region, from the disk to the value or to all that is wrong with it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use training::{Language, REGION_FORMAT, Region, TrainingRecord};

/// A larger file is no record of one doctor.
const LARGEST_BYTES: u64 = 20 * 1024 * 1024;

/// One reason why a file cannot be used, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// Where in the file; empty for the file as a whole.
    pub path: String,
    /// The stable code.
    pub code: &'static str,
    /// The sentence.
    pub message: String,
}

/// Reads a record file. A byte order mark at its beginning is passed over.
///
/// # Errors
/// Every fault, in the language asked for; a file that cannot be read at all is `unreadable`.
pub fn read(path: &Path, language: Language) -> Result<TrainingRecord, Vec<FileFault>> {
    TrainingRecord::read(&readable(path, language)?).map_err(|faults| shown(faults, language))
}

/// What a file may hold.
pub enum Content {
    /// One doctor's record.
    Record(Box<TrainingRecord>),
    /// A region as a whole.
    Region(Box<Region>),
}

/// Reads a file of either format; one that names neither is read as a record.
///
/// # Errors
/// As [`read`].
pub fn read_either(path: &Path, language: Language) -> Result<Content, Vec<FileFault>> {
    let text = readable(path, language)?;
    let value: Option<serde_json::Value> = serde_json::from_str(&text).ok();
    if value.is_some_and(|value| value.get("format").is_some_and(|format| format == REGION_FORMAT)) {
        let region = Region::read(&text).map_err(|faults| shown(faults, language))?;
        return Ok(Content::Region(Box::new(region)));
    }
    let record = TrainingRecord::read(&text).map_err(|faults| shown(faults, language))?;
    Ok(Content::Record(Box::new(record)))
}

fn readable(path: &Path, language: Language) -> Result<String, Vec<FileFault>> {
    let text =
        text(path, language).map_err(|message| vec![FileFault { path: String::new(), code: "unreadable", message }])?;
    Ok(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))
}

fn shown(faults: Vec<training::Fault>, language: Language) -> Vec<FileFault> {
    let shown = |fault: training::Fault| FileFault {
        code: fault.code.as_str(),
        message: fault.code.sentence(language),
        path: fault.path,
    };
    faults.into_iter().map(shown).collect()
}

fn text(path: &Path, language: Language) -> Result<String, String> {
    let say = |swedish: &str, english: &str| match language {
        Language::Swedish => swedish.to_owned(),
        Language::English => english.to_owned(),
    };
    let trouble = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => say("Filen finns inte.", "There is no such file."),
        std::io::ErrorKind::PermissionDenied => say("Filen får inte läsas.", "The file may not be read."),
        _ => format!("{} ({error})", say("Filen går inte att läsa.", "The file cannot be read.")),
    };
    let file = File::open(path).map_err(|error| trouble(&error))?;
    if file.metadata().map_err(|error| trouble(&error))?.is_dir() {
        return Err(say("Det är en mapp, inte en fil.", "This is a folder, not a file."));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| trouble(&error))?;
    if bytes.len() as u64 > LARGEST_BYTES {
        return Err(say("Filen är större än 20 MB.", "The file is larger than 20 MB."));
    }
    String::from_utf8(bytes).map_err(|_| say("Filen är inte text i UTF-8.", "The file is not text in UTF-8."))
}
