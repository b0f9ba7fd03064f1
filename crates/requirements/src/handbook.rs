//! The handbook: every requirement as one reads about it, in plain values that the pages and the files show alike.
//! Chooses, orders and words; makes no page.

mod choice;
mod label;
mod parameters;
mod remark;
mod sheet;
#[cfg(test)]
mod tests;
mod values;
mod worked;

use training::Language;

use crate::pack::{Pack, PackKind};
use crate::texts::render;

pub use choice::{Choice, Chosen, choose, themes};
pub use label::{Label, period};
pub use remark::{Remark, RemarkFault};
pub use sheet::Sheet;
pub use values::{Cell, Column, ValueRow, Values};
pub use worked::Worked;

/// The parts of a requirement's sheet, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its numbers and choices, beside those of other packs.
    Values,
    /// How it was read.
    Reading,
    /// Where it stands in the source.
    Source,
    /// Requirements of other packs that say the same or are answered here.
    Related,
    /// Worked examples.
    Examples,
}

impl Part {
    /// The word used in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Reading => "reading",
            Self::Values => "values",
            Self::Related => "related",
            Self::Examples => "examples",
        }
    }

    /// Its heading.
    #[must_use]
    pub fn heading(self, language: Language) -> String {
        let message = match self {
            Self::Source => say!("handbook-source"),
            Self::Reading => say!("handbook-reading"),
            Self::Values => say!("handbook-values"),
            Self::Related => say!("handbook-related"),
            Self::Examples => say!("handbook-examples"),
        };
        render(&message, language)
    }
}

/// The name of a pack where there is little room: the region, or the document's number or title.
#[must_use]
pub fn short_name(pack: &Pack) -> &str {
    match pack.kind {
        PackKind::Region => &pack.issuer,
        PackKind::Regulation | PackKind::Guidance => &pack.document,
    }
}
