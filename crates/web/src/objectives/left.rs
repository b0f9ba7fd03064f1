//! What would cover most of what is left: the region's courses and service, and what none of them is said to cover.

use std::collections::BTreeMap;

use maud::{Markup, html};
use requirements::{Left, Remaining, Suggestion};

use super::table::activities;
use crate::language::{capital, t, word};
use crate::visit::Visit;

/// The section; nothing where nothing is left without a plan.
pub(super) fn section(visit: &Visit, remaining: &Remaining<'_>) -> Markup {
    let language = visit.language;
    if remaining.suggestions.is_empty() && remaining.uncovered.is_empty() {
        return html! {};
    }
    html! {
        section {
            h2 { (t!(language, "left-heading")) }
            @if !remaining.suggestions.is_empty() {
                p { (t!(language, "left-lead")) }
                ol.suggestions { @for suggestion in &remaining.suggestions { li { (one(visit, suggestion)) } } }
            }
            @if !remaining.uncovered.is_empty() {
                p { (t!(language, "left-uncovered")) }
                ul { @for (activity, codes) in by_activity(visit, &remaining.uncovered) { li { (activity) ": " (codes.join(", ")) } } }
            }
        }
    }
}

fn one(visit: &Visit, suggestion: &Suggestion<'_>) -> Markup {
    let language = visit.language;
    let codes: Vec<&str> = suggestion.covers.iter().map(|left| left.objective.code.as_str()).collect();
    let activity = word(language, "objectives", suggestion.offer.activity.term());
    let requirement = suggestion.requirement;
    html! {
        strong { (capital(suggestion.offer.name.in_language(language))) } " (" (activity) "): " (codes.join(", "))
        @if suggestion.offer.entry.is_some() { div.fine { (t!(language, "left-in-plan")) } }
        div.fine { cite lang="sv" { (requirement.source.document) ", " (requirement.source.place) } }
    }
}

/// The codes by what would answer them, in the words of the table.
fn by_activity(visit: &Visit, left: &[Left<'_>]) -> BTreeMap<String, Vec<String>> {
    let mut by: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for each in left {
        by.entry(activities(visit, each.any_of)).or_default().push(each.objective.code.to_string());
    }
    by
}
