//! What would cover most of what is left: the region's courses and service, and what none of them is said to cover.

use std::collections::BTreeMap;

use maud::{Markup, html};
use requirements::{Left, Length, Remaining, ServiceField, Suggestion};

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
    let offer = &suggestion.offer;
    let name = offer.name.in_language(language);
    let name = match &offer.field {
        Some(ServiceField::Rotation(_)) => t!(language, "left-rotation", field = name),
        Some(ServiceField::PrimaryCare) | None => name.to_owned(),
    };
    let activity = word(language, "objectives", offer.activity.term());
    let requirement = suggestion.requirement;
    html! {
        strong { (capital(&name)) } " (" (activity)
        @if let Some(length) = suggestion.length { ", " (lasts(visit, length)) } "): " (codes.join(", "))
        @if offer.entry.is_some() { div.fine { (t!(language, "left-in-plan")) } }
        div.fine { cite lang="sv" { (requirement.source.document) ", " (requirement.source.place) } }
    }
}

fn lasts(visit: &Visit, length: Length) -> String {
    let language = visit.language;
    match length {
        Length::Months { from, to: Some(to) } => t!(language, "left-months-span", from = from, to = to),
        Length::Months { from, to: None } => t!(language, "left-months", months = from),
        Length::Weeks { from, to } => t!(language, "left-weeks-span", from = from, to = to),
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
