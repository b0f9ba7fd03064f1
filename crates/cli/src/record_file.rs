//! A record file, from the disk to a record or to all that is wrong with it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use training::{Language, TrainingRecord};

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
    let text =
        text(path, language).map_err(|message| vec![FileFault { path: String::new(), code: "unreadable", message }])?;
    TrainingRecord::read(text.strip_prefix('\u{feff}').unwrap_or(&text)).map_err(|faults| {
        let shown = |fault: training::Fault| FileFault {
            code: fault.code.as_str(),
            message: fault.code.sentence(language),
            path: fault.path,
        };
        faults.into_iter().map(shown).collect()
    })
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
