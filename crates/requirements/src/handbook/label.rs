//! The words around the facts: what stands before each of them, on pages and in files alike.

use calendar::Date;
use training::Language;

use crate::texts::render;

/// What stands before a fact, or a sentence that is the same for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// The document that is the source.
    Document,
    /// Where in the document it stands.
    Place,
    /// The lines of the text in hand.
    Lines,
    /// The day it was last compared with its source.
    Checked,
    /// When a version is in force.
    InForce,
    /// The stages it concerns.
    Stages,
    /// The ids in the catalogue of requirements.
    Catalogue,
    /// What a row of the values is about.
    Parameter,
    /// What the values are.
    Judged,
    /// A value that no source gives.
    Ours,
    /// The national requirements that a regional one repeats.
    Repeats,
    /// The regional requirements that repeat a national one.
    RepeatedBy,
    /// Requirements of other packs on the same matter.
    Alike,
    /// That a regional requirement is judged where it repeats.
    AnsweredThere,
    /// That the people of the examples are invented.
    Invented,
    /// How time is counted.
    Counting,
    /// What the source says and no software judges.
    NotJudged,
}

impl Label {
    /// The words.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        let message = match self {
            Self::Document => say!("handbook-document"),
            Self::Place => say!("handbook-place"),
            Self::Lines => say!("handbook-lines"),
            Self::Checked => say!("handbook-checked"),
            Self::InForce => say!("handbook-in-force"),
            Self::Stages => say!("handbook-stages"),
            Self::Catalogue => say!("handbook-catalogue"),
            Self::Parameter => say!("handbook-parameter"),
            Self::Judged => say!("handbook-judged"),
            Self::Ours => say!("handbook-ours"),
            Self::Repeats => say!("handbook-repeats"),
            Self::RepeatedBy => say!("handbook-repeated-by"),
            Self::Alike => say!("handbook-alike"),
            Self::AnsweredThere => say!("handbook-answered-there"),
            Self::Invented => say!("handbook-invented"),
            Self::Counting => say!("handbook-counting"),
            Self::NotJudged => say!("handbook-not-judged"),
        };
        render(&message, language)
    }
}

/// A period in words; without an end it begins and goes on.
#[must_use]
pub fn period(from: Date, until: Option<Date>, language: Language) -> String {
    let message = match until {
        Some(until) => say!("handbook-from-until", from = from.to_string(), until = until.to_string()),
        None => say!("handbook-from", from = from.to_string()),
    };
    render(&message, language)
}
