//! Units: what they must be to train doctors, and how that stands.

mod away;
mod facts;
mod staff;

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use requirements::{Finding, Packs, assess_unit};
use store::{OverviewQuery, UnitKept, UnitRow};
use training::{Language, Person, TrainingRecord, Unit, UnitId, UnitKind, UnitView};

use crate::language::{t, word};
use crate::layout::{self, Page, Row};
use crate::overview::{self, Line};
use crate::problem::Problem;
use crate::requirements::found::{self, Found};
use crate::visit::Visit;

/// `GET /units`: those the viewer may see. Whoever has one comes to it at once.
pub(crate) async fn list(visit: Visit) -> Result<Response, Problem> {
    let units = visit.site.app.store.units(&visit.viewer).await?;
    if let [only] = units.as_slice() {
        return Ok(Redirect::to(&visit.link(&format!("/units/{}", only.id))).into_response());
    }
    let language = visit.language;
    let red = units.iter().filter(|row| row.counts.is_some_and(|counts| counts.red > 0)).count();
    let page = Page {
        title: t!(language, "units-title"),
        above: Some(html! { (visit.person.region) }),
        answer: Some(html! {
            @match (units.len(), red) {
                (0, _) => (t!(language, "units-list-none")),
                (all, 0) => (t!(language, "units-list-calm", all = all)),
                (all, red) => (t!(language, "units-list-answer", all = all, red = red)),
            }
        }),
        body: html! {
            @if units.is_empty() {
                (layout::empty(&t!(language, "units-list-empty"), &t!(language, "units-list-empty-advice"), None))
            } @else {
                section { (table(&visit, units)) }
            }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page).into_response())
}

/// The units, those with the gravest findings first.
fn table(visit: &Visit, mut units: Vec<UnitRow>) -> Markup {
    let language = visit.language;
    let risk = |row: &UnitRow| row.counts.map_or((0, 0, 0), |counts| (counts.red, counts.amber, counts.undecided));
    units.sort_by_key(|row| std::cmp::Reverse(risk(row)));
    let columns =
        [t!(language, "units-column-unit"), t!(language, "units-column-kind"), t!(language, "overview-column-status")];
    let rows: Vec<Row> = units
        .iter()
        .map(|row| Row {
            id: None,
            head: html! { a href=(visit.link(&format!("/units/{}", row.id))) { (row.name) } },
            cells: vec![html! { (word(language, "units-kind", row.kind.as_str())) }, status(visit, row)],
        })
        .collect();
    layout::table(&t!(language, "units-list-caption"), &columns, &rows)
}

fn status(visit: &Visit, row: &UnitRow) -> Markup {
    let language = visit.language;
    let Some(counts) = row.counts else { return html! { span.none { (t!(language, "units-not-shown")) } } };
    html! {
        (layout::badge(language, layout::standing(counts.worst(), false)))
        @if counts.red > 0 { " " (t!(language, "overview-tally-red", count = i64::from(counts.red))) }
        @if counts.amber > 0 { @if counts.red > 0 { "," } " " (t!(language, "overview-tally-amber", count = i64::from(counts.amber))) }
    }
}

/// A unit with those one may see there.
pub(super) struct Here {
    unit: Unit,
    people: Vec<Person>,
    /// The records of its trainees that one may open.
    records: Vec<Arc<TrainingRecord>>,
    /// Its trainees, by risk.
    lines: Vec<Line>,
    /// What is found on the day; `None`: not for this person.
    found: Option<Vec<Found>>,
    /// The same as the rules give it, for asking what would be otherwise; empty where nothing may be seen.
    now: Vec<Finding>,
    packs: &'static Packs,
}

/// `GET /units/{id}`.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let kept = visit.site.app.store.unit(&visit.viewer, &UnitId::new(id)).await?.ok_or(Problem::NotFound)?;
    let here = here(&visit, kept).await?;
    let page = page(&visit, &here);
    Ok(layout::page(&visit.site, &visit.frame, page))
}

async fn here(visit: &Visit, kept: UnitKept) -> Result<Here, Problem> {
    let (store, packs, on) = (&visit.site.app.store, visit.site.app.packs, visit.on);
    let rows = if on == visit.today {
        kept.trainees
    } else {
        let query = OverviewQuery { unit: Some(kept.unit.id.clone()), ..OverviewQuery::default() };
        store.overview_on(&visit.viewer, &query, packs, on).await?.rows
    };
    let mut records = Vec::new();
    for row in rows.iter().filter(|row| row.may_open) {
        records.push(visit.record(row.trainee.as_str()).await?);
    }
    let unit = match kept.there {
        Some(there) => kept.unit.with_trainees(there),
        None => kept.unit,
    };
    let view = UnitView { unit: &unit, people: &kept.people };
    let now = kept.findings.as_ref().map(|_| assess_unit(view, packs, unit.region.as_ref(), on));
    let found = match (&kept.findings, &now) {
        (Some(kept), _) if on == visit.today => Some(kept.iter().map(|one| Found::kept(one, visit.language)).collect()),
        (_, Some(now)) => Some(now.iter().map(|one| Found::judged(one, visit.language)).collect()),
        _ => None,
    };
    Ok(Here {
        lines: rows.into_iter().map(|row| Line::of(row, packs, on)).collect(),
        unit,
        people: kept.people,
        records,
        found,
        now: now.unwrap_or_default(),
        packs,
    })
}

fn page(visit: &Visit, here: &Here) -> Page {
    let language = visit.language;
    let centre = here.unit.kind == UnitKind::HealthCentre;
    Page {
        title: here.unit.name.clone(),
        above: Some(above(visit, here)),
        answer: Some(html! {
            @match &here.found {
                Some(found) => (found_answer(language, found)),
                None => (t!(language, "units-answer-staff-only")),
            }
        }),
        body: html! {
            @if let Some(found) = &here.found {
                (found::list(
                    visit,
                    &t!(language, "units-findings"),
                    (&t!(language, "units-findings-none"), &t!(language, "units-findings-none-advice")),
                    found,
                ))
                p { a href=(visit.link(&format!("/units/{}/ahead", here.unit.id))) { (t!(language, "units-ahead")) } }
            }
            (trainees(visit, here))
            (away::section(visit, here))
            (staff::section(visit, here))
            (facts::covers(visit, here))
            (facts::reviews(visit, here))
            @if centre { (facts::offers(visit, here)) }
            (facts::hours(visit, here))
        },
    }
}

fn found_answer(language: Language, found: &[Found]) -> String {
    let met = match found::met(found) {
        (0, _) => t!(language, "units-answer-nothing"),
        (all, green) if all == green => t!(language, "units-answer-all", all = all),
        (all, green) => t!(language, "units-answer-some", all = all, green = green),
    };
    found::answer(language, found, &met)
}

fn above(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let leads: Vec<&str> = staff::leads(here, visit.on).map(|person| person.name.as_str()).collect();
    html! {
        a href=(visit.link("/units")) { (t!(language, "units-title")) } " · "
        (word(language, "units-kind", here.unit.kind.as_str()))
        @if let Some(provider) = &here.unit.care_provider { " · " (provider) }
        @if !leads.is_empty() { " · " (t!(language, "units-led-by", names = leads.join(", "))) }
    }
}

fn trainees(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let lines: Vec<&Line> = here.lines.iter().collect();
    html! {
        section aria-labelledby="trainees" {
            h2 #trainees { (t!(language, "units-trainees")) }
            @if lines.is_empty() {
                (layout::empty(&t!(language, "units-trainees-none"), &t!(language, "units-trainees-none-advice"), None))
            } @else {
                (overview::table(visit, &t!(language, "units-trainees-caption", day = visit.on), &lines, None))
            }
        }
    }
}
