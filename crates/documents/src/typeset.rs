//! The typesetter: one template and one value of data become an accessible PDF. The data is read by the template as
//! JSON, so that nobody's text is ever read as the typesetter's language.

use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fault::DocumentFault;

/// Where the template finds its data.
const DATA: &str = "data.json";
const TEMPLATE: &str = "template.typ";
/// How many compilations what was laid out is remembered; none, since no two documents are alike.
const REMEMBERED: usize = 0;

/// Sets a template with its data as PDF, to PDF/A-2a and PDF/UA-1 both.
pub fn pdf(template: &'static str, data: Value) -> Result<Vec<u8>, DocumentFault> {
    let made = set(template, data);
    // also after a failure: what was laid out until then is remembered too
    comemo::evict(REMEMBERED);
    made
}

fn set(template: &'static str, mut data: Value) -> Result<Vec<u8>, DocumentFault> {
    printable(&mut data);
    let page = Page::new(template, data.to_string())?;
    let document: PagedDocument = typst::compile(&page).output.map_err(|faults| fault(&faults))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| DocumentFault(error.message().to_string()))?;
    let options = PdfOptions { creator: Smart::Custom(Some("Randa".into())), standards, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|faults| fault(&faults))
}

fn fault(faults: &[SourceDiagnostic]) -> DocumentFault {
    let messages: Vec<String> = faults
        .iter()
        .map(|fault| {
            let hints: Vec<&str> = fault.hints.iter().map(|hint| hint.v.as_str()).collect();
            if hints.is_empty() {
                fault.message.to_string()
            } else {
                format!("{} ({})", fault.message, hints.join("; "))
            }
        })
        .collect();
    DocumentFault(messages.join("; "))
}

/// The two files of a document, and the fonts.
struct Page {
    library: &'static LazyHash<Library>,
    fonts: &'static FontStore,
    template: Source,
    data_id: FileId,
    data: Bytes,
}

impl Page {
    fn new(template: &str, data: String) -> Result<Self, DocumentFault> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        Ok(Self {
            library: LIBRARY.get_or_init(|| LazyHash::new(Library::default())),
            fonts: fonts(),
            template: Source::new(file(TEMPLATE)?, template.to_owned()),
            data_id: file(DATA)?,
            data: Bytes::from_string(data),
        })
    }
}

/// The id of a fixed path. Ids last as long as the process, so there are two of them and never one a document.
fn file(path: &str) -> Result<FileId, DocumentFault> {
    let path = VirtualPath::new(path).map_err(|error| DocumentFault(format!("{path}: {error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn fonts() -> &'static FontStore {
    static FONTS: OnceLock<FontStore> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::embedded());
        store
    })
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Unbroken letters after which a line may be broken.
const LETTERS_UNBROKEN: usize = 28;

/// Makes every text of the data one that can be printed: PDF/A refuses a sign that no font has, and a name of a
/// hundred letters without a space would run out of its column.
fn printable(data: &mut Value) {
    match data {
        Value::String(text) => *text = printable_text(text),
        Value::Array(parts) => parts.iter_mut().for_each(printable),
        Value::Object(parts) => parts.values_mut().for_each(printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable_text(text: &str) -> String {
    const ZERO_WIDTH_SPACE: char = '\u{200b}';
    let mut printable = String::with_capacity(text.len());
    let mut unbroken = 0;
    for letter in text.chars() {
        let letter = match letter {
            '\u{a0}' => letter,
            letter if letter.is_whitespace() => ' ',
            letter if letter.is_control() => continue,
            letter if has_glyph(letter) => letter,
            _ => '\u{fffd}',
        };
        unbroken = if matches!(letter, ' ' | '-' | '–') { 0 } else { unbroken + 1 };
        if unbroken > LETTERS_UNBROKEN {
            printable.push(ZERO_WIDTH_SPACE);
            unbroken = 1;
        }
        printable.push(letter);
    }
    printable
}

fn has_glyph(letter: char) -> bool {
    let book = fonts().book();
    // Latin is in every text font; asking each font for every letter of a long report takes longer than setting it
    letter.is_ascii_graphic()
        || "åäöÅÄÖéü–·…".contains(letter)
        || book
            .select_family("libertinus serif")
            .any(|index| book.info(index).is_some_and(|info| info.coverage.contains(u32::from(letter))))
}
