//! Why a document could not be made. That is always a fault of ours: the caller logs it.

/// What the typesetter or the spreadsheet writer said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFault(pub(crate) String);

impl std::fmt::Display for DocumentFault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "the document could not be made: {}", self.0)
    }
}

impl std::error::Error for DocumentFault {}
