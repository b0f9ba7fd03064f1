//! How a status is shown: shape, word and colour together.

use maud::{Markup, html};
use requirements::{Finding, Status};
use training::Language;

use super::{Icon, icon};
use crate::language::word;

/// What a finding comes to for a reader: green is either done or on track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Standing {
    /// Breached.
    Red,
    /// To be watched.
    Amber,
    /// Cannot be told.
    Undecided,
    /// On track.
    OnTrack,
    /// Fulfilled.
    Fulfilled,
    /// Does not apply.
    NotApplicable,
}

impl Standing {
    /// Every standing, the gravest first.
    pub(crate) const ALL: [Self; 6] =
        [Self::Red, Self::Amber, Self::Undecided, Self::OnTrack, Self::Fulfilled, Self::NotApplicable];

    /// The word used in addresses and as a class.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Undecided => "undecided",
            Self::OnTrack => "on-track",
            Self::Fulfilled => "fulfilled",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// The standing for a word; `None` for any other.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.as_str() == word)
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Red => Icon::Stop,
            Self::Amber => Icon::Watch,
            Self::Undecided => Icon::Question,
            Self::OnTrack => Icon::OnTrack,
            Self::Fulfilled => Icon::Done,
            Self::NotApplicable => Icon::Nothing,
        }
    }
}

/// What a status comes to; `fulfilled` parts the two sorts of green.
pub(crate) const fn standing(status: Status, fulfilled: bool) -> Standing {
    match status {
        Status::Red => Standing::Red,
        Status::Amber => Standing::Amber,
        Status::Undecided => Standing::Undecided,
        Status::Green if fulfilled => Standing::Fulfilled,
        Status::Green => Standing::OnTrack,
        Status::NotApplicable => Standing::NotApplicable,
    }
}

/// Shape and word in the status's colour.
pub(crate) fn badge(language: Language, standing: Standing) -> Markup {
    html! {
        span class={ "badge " (standing.as_str()) } { (icon(standing.icon())) " " (word(language, "status", standing.as_str())) }
    }
}

/// The shape alone, with the word for those who listen: for narrow places where the word stands nearby.
pub(crate) fn mark(language: Language, standing: Standing) -> Markup {
    html! {
        span class={ "mark " (standing.as_str()) } {
            (icon(standing.icon()))
            span.unseen { (word(language, "status", standing.as_str())) }
        }
    }
}

/// How many findings there are of each standing that occurs, each a link made by `link`.
pub(crate) fn counts<'a>(
    language: Language,
    findings: impl Iterator<Item = &'a Finding>,
    link: impl Fn(Standing) -> String,
) -> Markup {
    let mut number = [0_usize; Standing::ALL.len()];
    for finding in findings {
        let of = standing(finding.status, finding.fulfilled);
        if let Some(count) = Standing::ALL.iter().position(|known| *known == of).and_then(|at| number.get_mut(at)) {
            *count += 1;
        }
    }
    html! {
        ul.counts {
            @for (of, number) in Standing::ALL.into_iter().zip(number).filter(|(_, number)| *number > 0) {
                li {
                    a class={ "count " (of.as_str()) } href=(link(of)) {
                        (icon(of.icon())) " " strong { (number) } " " (word(language, "status", of.as_str()))
                    }
                }
            }
        }
    }
}
