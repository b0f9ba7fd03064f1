//! What is kept of a region: localities with their directors of studies, events, governing documents and yearly rates.

use calendar::{Date, OpenPeriod};
use maud::{Markup, html};
use training::{
    CompensationRate, DirectorContact, EntryId, GoverningDocument, Language, Locality, Region, RegionEvent,
};

use crate::language::{t, word};
use crate::layout::{self, Row};
use crate::visit::Visit;

/// A list that may not be kept here or be empty, and what it looks like otherwise.
fn section<T>(visit: &Visit, id: &str, heading: &str, rows: Option<&[T]>, show: impl Fn(&[T]) -> Markup) -> Markup {
    let language = visit.language;
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            @match rows {
                None => p.faint { (t!(language, "regions-not-kept")) },
                Some([]) => p { (t!(language, "regions-none")) },
                Some(rows) => (show(rows)),
            }
        }
    }
}

/// Where training meetings are arranged, and whom one turns to there on the day.
pub(super) fn localities(visit: &Visit, region: &Region) -> Markup {
    let language = visit.language;
    section(visit, "localities", &t!(language, "regions-localities"), region.localities.as_deref(), |localities| {
        let columns = [t!(language, "regions-column-locality"), t!(language, "regions-column-directors")];
        let rows: Vec<Row> = localities
            .iter()
            .map(|locality| Row {
                id: None,
                head: html! { (locality.name) },
                cells: vec![directors(visit, region, locality)],
            })
            .collect();
        layout::table(&t!(language, "regions-localities-caption", day = visit.on), &columns, &rows)
    })
}

fn directors(visit: &Visit, region: &Region, locality: &Locality) -> Markup {
    let now = |row: &&DirectorContact| OpenPeriod { from: row.from, to: row.to }.contains(visit.on);
    let rows: Vec<&DirectorContact> = locality.directors.iter().flatten().filter(now).collect();
    html! {
        @if rows.is_empty() { (t!(visit.language, "regions-nobody")) }
        @for row in rows {
            div {
                @match region.person(&row.person) {
                    Some(person) => (person.name),
                    None => (row.person),
                }
                @if let Some(contact) = &row.contact { ", " (contact) }
            }
        }
    }
}

/// What is arranged: what lies ahead first, and what has been below, the latest first.
pub(super) fn events(visit: &Visit, region: &Region) -> Markup {
    let language = visit.language;
    section(visit, "events", &t!(language, "regions-events"), region.events.as_deref(), |events| {
        let mut events: Vec<&RegionEvent> = events.iter().collect();
        events.sort_by_key(|event| (event.on, event.starts));
        let (coming, mut past): (Vec<_>, Vec<_>) = events.into_iter().partition(|event| visit.on <= event.on);
        past.reverse();
        html! {
            @if coming.is_empty() { p { (t!(language, "regions-events-none-ahead")) } }
            @else { (event_table(visit, region, &t!(language, "regions-events-ahead", day = visit.on), &coming)) }
            @if !past.is_empty() {
                details {
                    summary { (t!(language, "regions-events-past", count = past.len())) }
                    (event_table(visit, region, &t!(language, "regions-events-before", day = visit.on), &past))
                }
            }
        }
    })
}

fn event_table(visit: &Visit, region: &Region, caption: &str, events: &[&RegionEvent]) -> Markup {
    let language = visit.language;
    let columns = [
        t!(language, "regions-column-when"),
        t!(language, "regions-column-event"),
        t!(language, "regions-column-where"),
        t!(language, "regions-column-state"),
    ];
    let rows: Vec<Row> = events
        .iter()
        .map(|event| Row {
            id: None,
            head: html! {
                (layout::day(event.on))
                @if let Some(starts) = event.starts { " " (clock(language, &starts.to_string())) }
            },
            cells: vec![
                html! { (word(language, "regions-event", event.kind.as_str())) },
                html! { (place(language, region, event.locality.as_ref())) },
                html! { (state(visit, event)) },
            ],
        })
        .collect();
    layout::table(caption, &columns, &rows)
}

/// Never held because its day has passed: someone has said so.
fn state(visit: &Visit, event: &RegionEvent) -> String {
    let language = visit.language;
    match event.held {
        Some(true) if event.on <= visit.on => t!(language, "regions-event-held"),
        Some(false) => t!(language, "regions-event-not-held"),
        _ if event.on < visit.on => t!(language, "regions-event-untold"),
        _ => layout::near(language, event.on, visit.on),
    }
}

/// The documents, forms and schedules, those that hold on the day first.
pub(super) fn documents(visit: &Visit, region: &Region) -> Markup {
    let language = visit.language;
    section(visit, "documents", &t!(language, "regions-documents"), region.documents.as_deref(), |documents| {
        let columns = [
            t!(language, "regions-column-document"),
            t!(language, "regions-column-where"),
            t!(language, "regions-column-holds"),
            t!(language, "regions-column-reviewed"),
        ];
        let mut documents: Vec<&GoverningDocument> = documents.iter().collect();
        documents.sort_by_key(|document| !period(document).contains(visit.on));
        let rows: Vec<Row> = documents.into_iter().map(|document| document_row(visit, region, document)).collect();
        layout::table(&t!(language, "regions-documents-caption", day = visit.on), &columns, &rows)
    })
}

fn document_row(visit: &Visit, region: &Region, document: &GoverningDocument) -> Row {
    let language = visit.language;
    Row {
        id: None,
        head: html! {
            (linked(document.link.as_deref(), &document.title))
            @if let Some(version) = &document.version { ", " (t!(language, "regions-version", version = version)) }
            @if let Some(instruction) = document.instruction.as_deref().filter(|link| is_web(link)) {
                br;
                a href=(instruction) aria-label=(t!(language, "regions-instruction-of", title = &document.title)) {
                    (t!(language, "regions-instruction"))
                }
            }
        },
        cells: vec![
            html! { (place(language, region, document.locality.as_ref())) },
            html! {
                @match (document.year, document.from) {
                    (Some(year), _) => (year),
                    (None, None) if document.to.is_none() => (t!(language, "until-further-notice")),
                    (None, None) => { "– " (document.to.map(layout::day).unwrap_or_default()) },
                    (None, Some(from)) => (layout::span(language, from, document.to)),
                }
                @if let Some(day) = document.published_on { br; (t!(language, "regions-published")) " " (layout::day(day)) }
            },
            html! {
                @match document.reviewed_on.filter(|day| *day <= visit.on) {
                    Some(day) => { (layout::day(day)) " (" (layout::near(language, day, visit.on)) ")" },
                    None => (t!(language, "regions-not-reviewed")),
                }
            },
        ],
    }
}

fn period(document: &GoverningDocument) -> OpenPeriod {
    OpenPeriod { from: document.from.unwrap_or(Date::MIN), to: document.to }
}

/// The compensation levels, the latest year first.
pub(super) fn rates(visit: &Visit, region: &Region) -> Markup {
    let language = visit.language;
    section(visit, "rates", &t!(language, "regions-rates"), region.rates.as_deref(), |rates| {
        let mut rates: Vec<&CompensationRate> = rates.iter().collect();
        rates.sort_by_key(|rate| std::cmp::Reverse(rate.year));
        html! {
            ul.plain {
                @for rate in rates {
                    li {
                        (rate.year) ": "
                        @match rate.decided_on.filter(|day| *day <= visit.on) {
                            Some(day) => { (t!(language, "regions-rate-decided")) " " (layout::day(day)) },
                            None => (t!(language, "regions-rate-undecided")),
                        }
                    }
                }
            }
        }
    })
}

/// The name of a locality; the whole region where none is said.
fn place(language: Language, region: &Region, id: Option<&EntryId>) -> String {
    let Some(id) = id else { return t!(language, "regions-whole") };
    let known = region.localities.iter().flatten().find(|locality| locality.id == *id);
    known.map_or_else(|| id.to_string(), |locality| locality.name.clone())
}

/// A title that leads to the document, where it has an address on the web; a path in a file system leads nowhere from here.
fn linked(link: Option<&str>, title: &str) -> Markup {
    html! {
        @match link {
            Some(link) if is_web(link) => a href=(link) { (title) },
            Some(link) => { (title) " (" (link) ")" },
            None => (title),
        }
    }
}

fn is_web(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}

/// As the language writes times: 13.00.
fn clock(language: Language, time: &str) -> String {
    match language {
        Language::Swedish => time.replace(':', "."),
        Language::English => time.to_owned(),
    }
}
