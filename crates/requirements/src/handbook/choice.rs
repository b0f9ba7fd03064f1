//! Which requirements one looks for, and in what order they are listed.

use std::collections::BTreeMap;
use std::sync::Arc;

use training::{Language, PackId};

use crate::pack::{Pack, Packs};
use crate::requirement::{Authority, Requirement, Theme};

/// What narrows the handbook; what is left out narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// Words that must all be found in the requirement, in whatever language and part.
    pub words: String,
    /// The pack.
    pub pack: Option<PackId>,
    /// The theme.
    pub theme: Option<Theme>,
    /// What kind of text it rests on.
    pub authority: Option<Authority>,
}

/// What was found in one pack.
#[derive(Debug, Clone)]
pub struct Chosen<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Its requirements by theme, in the order of the themes and then of their ids; no theme is empty.
    pub themes: Vec<(Theme, Vec<&'a Requirement>)>,
}

impl Choice {
    /// Whether nothing narrows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.pack.is_none() && self.theme.is_none() && self.authority.is_none()
    }

    /// Whether it takes a requirement.
    #[must_use]
    pub fn takes(&self, requirement: &Requirement) -> bool {
        self.pack.as_ref().is_none_or(|pack| requirement.pack == *pack)
            && self.theme.is_none_or(|theme| requirement.theme == theme)
            && self.authority.is_none_or(|authority| requirement.authority == authority)
            && finds(&self.words, requirement)
    }
}

fn finds(words: &str, requirement: &Requirement) -> bool {
    let mut words = words.split_whitespace().peekable();
    if words.peek().is_none() {
        return true;
    }
    let text = searched(requirement);
    words.all(|word| text.contains(&word.to_lowercase()))
}

/// Everything of a requirement that may be searched for, in lower case.
fn searched(requirement: &Requirement) -> String {
    let source = &requirement.source;
    let mut parts = vec![requirement.id.as_str(), &requirement.terms, &source.document, &source.place];
    for language in [Language::Swedish, Language::English] {
        let texts = [Some(&requirement.title), Some(&requirement.says), requirement.reading.as_ref()];
        parts.extend(texts.into_iter().flatten().map(|text| text.in_language(language)));
    }
    parts.extend(requirement.catalogue.iter().map(String::as_str));
    parts.join("\n").to_lowercase()
}

/// What is chosen, pack by pack in their order: the regulations, then the regions. No pack is empty.
#[must_use]
pub fn choose<'a>(packs: &'a Packs, choice: &Choice) -> Vec<Chosen<'a>> {
    let chosen = packs.all().iter().map(|pack| {
        let taken = pack.requirements.iter().filter(|requirement| choice.takes(requirement));
        Chosen { pack, themes: themes(taken) }
    });
    chosen.filter(|chosen| !chosen.themes.is_empty()).collect()
}

/// Requirements by theme, in the order of the themes; within one they stay in their order.
#[must_use]
pub fn themes<'a>(requirements: impl Iterator<Item = &'a Arc<Requirement>>) -> Vec<(Theme, Vec<&'a Requirement>)> {
    let mut themes: BTreeMap<Theme, Vec<&Requirement>> = BTreeMap::new();
    for requirement in requirements {
        themes.entry(requirement.theme).or_default().push(requirement);
    }
    themes.into_iter().collect()
}
