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

/// How many findings there are of each standing that occurs, each a link made by `link`.
pub(crate) fn counts<'a>(
    language: Language,
    findings: impl Iterator<Item = &'a Finding>,
    link: impl Fn(Standing) -> String,
) -> Markup {
    let all: Vec<Standing> = findings.map(|finding| standing(finding.status, finding.fulfilled)).collect();
    let count = |wanted| all.iter().filter(|standing| **standing == wanted).count();
    count_list(language, &Standing::ALL.map(|standing| (standing, count(standing), link(standing))))
}

/// How many there are of each standing, with the address where they are listed; none is left out.
pub(crate) fn count_list(language: Language, counts: &[(Standing, usize, String)]) -> Markup {
    html! {
        ul.counts {
            @for (standing, number, address) in counts.iter().filter(|(_, number, _)| *number > 0) {
                li {
                    a class={ "count " (standing.as_str()) } href=(address) {
                        (icon(standing.icon())) " " strong { (number) } " "
                        (word(language, "status", standing.as_str()))
                    }
                }
            }
        }
    }
}
