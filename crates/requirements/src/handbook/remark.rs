//! What someone says of a requirement: an error found in it, or the answer.

use training::{IdentityTrace, identity_trace};

/// A free text of some length that names nobody by number. Only [`Remark::read`] makes one, so that none is kept unread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark(String);

/// Why a text is no remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkFault {
    /// It says nothing.
    Empty,
    /// It has so many signs, more than [`Remark::LONGEST`].
    TooLong(usize),
    /// It holds what reads as a personal identity number.
    IdentityNumber,
}

impl Remark {
    /// The most signs.
    pub const LONGEST: usize = 2000;

    /// Reads a text as a form sends it: line ends as one sign, nothing blank around it.
    ///
    /// # Errors
    /// Why it is no remark.
    pub fn read(text: &str) -> Result<Self, RemarkFault> {
        let text =
            text.replace("\r\n", "\n").replace(|sign: char| sign.is_control() && sign != '\n' && sign != '\t', "");
        let text = text.trim();
        let length = text.chars().count();
        if length == 0 {
            Err(RemarkFault::Empty)
        } else if length > Self::LONGEST {
            Err(RemarkFault::TooLong(length))
        } else if identity_trace(text) != IdentityTrace::None {
            Err(RemarkFault::IdentityNumber)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_the_form_sends_it_and_counted_in_signs() {
        let read = |text: &str| Remark::read(text).map(|remark| remark.as_str().to_owned());
        assert_eq!(read(" Det står fel.\r\nSe stycke 6. "), Ok("Det står fel.\nSe stycke 6.".to_owned()));
        assert_eq!(read(" \r\n "), Err(RemarkFault::Empty));
        assert_eq!(read(&"å".repeat(2000)).map(|text| text.chars().count()), Ok(2000));
        assert_eq!(read(&"å".repeat(2001)), Err(RemarkFault::TooLong(2001)));
        assert_eq!(read("Anna, 640823-3234, fick nej"), Err(RemarkFault::IdentityNumber));
    }
}
