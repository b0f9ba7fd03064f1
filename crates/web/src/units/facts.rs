//! What else is kept of a unit: what it offers, its hours, outside reviews, colleges, action plans and dispensations.

use calendar::{Date, OpenPeriod};
use maud::{Markup, html};
use training::{Cover, Language, PersonId, TimeOfDay};

use super::Here;
use crate::language::{t, word};
use crate::layout::{self, Row};
use crate::visit::Visit;

/// Action plans and dispensations: what they cover, until when, and who has signed.
pub(super) fn covers(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let Some(covers) = &here.unit.covers else { return html! {} };
    html! {
        section aria-labelledby="covers" {
            h2 #covers { (t!(language, "units-covers")) }
            @if covers.is_empty() { p.faint { (t!(language, "units-covers-none")) } }
            @for cover in covers { (cover_card(visit, here, cover)) }
        }
    }
}

fn cover_card(visit: &Visit, here: &Here, cover: &Cover) -> Markup {
    let language = visit.language;
    let packs = visit.site.app.packs;
    let names = |requirement: &&std::sync::Arc<requirements::Requirement>| {
        requirement.id == cover.requirement || requirement.key() == cover.requirement
    };
    let requirement = packs.all().iter().flat_map(|pack| &pack.requirements).find(names);
    let title = requirement.map_or(cover.requirement.as_str(), |found| found.title.in_language(language));
    html! {
        article.card {
            h3 { (word(language, "units-cover", cover.kind.as_str())) ": " (title) }
            p {
                (layout::span(language, cover.from, Some(cover.to))) " "
                @if cover.to < visit.on { strong { (t!(language, "units-cover-ended")) } }
                @else { span.faint { (layout::near(language, cover.to, visit.on)) } }
            }
            p { (cover.reason) }
            @if let Some(measures) = &cover.measures { p { strong { (t!(language, "units-cover-measures")) } " " (measures) } }
            @if let Some(owner) = &cover.owner { p { strong { (t!(language, "units-cover-owner")) } " " (name(visit, here, owner)) } }
            @match cover.signatures.as_deref() {
                None | Some([]) => p { strong { (t!(language, "units-cover-unsigned")) } },
                Some(signatures) => {
                    ul.plain {
                        @for row in signatures {
                            li { (t!(language, "units-signed")) " " (layout::day(row.signed_on)) ", " (name(visit, here, &row.person)) " (" (word(language, "units-signer", row.role.as_str())) ")" }
                        }
                    }
                },
            }
        }
    }
}

/// Reviews by someone outside, and the specialist colleges.
pub(super) fn reviews(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    html! {
        section aria-labelledby="reviews" {
            h2 #reviews { (t!(language, "units-reviews")) }
            @match here.unit.external_reviews.as_deref() {
                None => p.faint { (t!(language, "units-not-kept")) },
                Some([]) => p { (t!(language, "units-reviews-none")) },
                Some(reviews) => {
                    ul.plain {
                        @for row in reviews {
                            li {
                                (held(visit, row.held_on, row.booked_for))
                                @if let Some(reviewer) = &row.reviewer { ", " (reviewer) }
                                @if let Some(day) = row.reported_on { ", " (t!(language, "units-reported")) " " (layout::day(day)) }
                            }
                        }
                    }
                },
            }
            h3 { (t!(language, "units-colleges")) }
            @match here.unit.colleges.as_deref() {
                None => p.faint { (t!(language, "units-not-kept")) },
                Some([]) => p { (t!(language, "units-colleges-none")) },
                Some(colleges) => {
                    ul.plain {
                        @for row in colleges {
                            li {
                                (held(visit, row.held_on, row.booked_for))
                                @if let Some(people) = &row.participants { ", " (t!(language, "units-participants", count = people.len())) }
                                @if let Some(day) = row.communicated_on { ", " (t!(language, "units-communicated")) " " (layout::day(day)) }
                            }
                        }
                    }
                },
            }
        }
    }
}

fn held(visit: &Visit, held_on: Option<Date>, booked_for: Option<Date>) -> Markup {
    let language = visit.language;
    html! {
        @match (held_on.filter(|day| *day <= visit.on), booked_for) {
            (Some(day), _) => { (t!(language, "units-held")) " " (layout::day(day)) " (" (layout::near(language, day, visit.on)) ")" },
            (None, Some(day)) => { (t!(language, "units-booked")) " " (layout::due(language, day, visit.on)) },
            (None, None) => (t!(language, "units-no-date")),
        }
    }
}

/// When the unit is open and which specialist is there; nothing where neither is kept.
pub(super) fn hours(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let (opening, rota) = (here.unit.opening_hours.as_deref(), here.unit.specialist_hours.as_deref());
    if opening.is_none() && rota.is_none() {
        return html! {};
    }
    let columns =
        [t!(language, "units-column-day"), t!(language, "units-column-open"), t!(language, "units-column-present")];
    let holds = |row: &&training::SpecialistHours| {
        OpenPeriod { from: row.from.unwrap_or(Date::MIN), to: row.to }.contains(visit.on)
    };
    let rows: Vec<Row> = (1..=7)
        .filter(|day| opening.into_iter().flatten().any(|row| row.weekday == *day))
        .map(|day| Row {
            id: None,
            head: html! { (word(language, "units-weekday", &day.to_string())) },
            cells: vec![
                html! { @for row in opening.into_iter().flatten().filter(|row| row.weekday == day) { (clock(language, row.opens, row.closes)) " " } },
                html! {
                    @for row in rota.into_iter().flatten().filter(holds).filter(|row| row.weekday == day) {
                        div { (name(visit, here, &row.person)) " " (clock(language, row.starts, row.ends)) }
                    }
                },
            ],
        })
        .collect();
    html! {
        section aria-labelledby="hours" {
            h2 #hours { (t!(language, "units-hours")) }
            (layout::table(&t!(language, "units-hours-caption", day = visit.on), &columns, &rows))
        }
    }
}

/// The activities that make a health centre broad enough.
pub(super) fn offers(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let Some(activities) = here.unit.activities.as_deref().filter(|rows| !rows.is_empty()) else { return html! {} };
    html! {
        section aria-labelledby="offers" {
            h2 #offers { (t!(language, "units-offers")) }
            ul.plain {
                @for row in activities {
                    li { (word(language, "units-activity", row.activity.as_str())) ": " (word(language, "units-offered", row.offered.as_str())) }
                }
            }
        }
    }
}

/// As the language writes times: 8.00–17.00.
fn clock(language: Language, from: TimeOfDay, to: TimeOfDay) -> Markup {
    let text = format!("{from}–{to}");
    let text = match language {
        Language::Swedish => text.replace(':', "."),
        Language::English => text,
    };
    html! { span.span { (text) } }
}

fn name(visit: &Visit, here: &Here, id: &PersonId) -> String {
    let known =
        here.people.iter().chain(here.records.iter().flat_map(|record| &record.people)).find(|row| row.id == *id);
    known.map_or_else(
        || if visit.person.id == *id { visit.person.name.clone() } else { id.to_string() },
        |person| person.name.clone(),
    )
}
