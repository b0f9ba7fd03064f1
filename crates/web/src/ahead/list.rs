//! Of all the doctors one follows: whose findings turn red, and when.

use calendar::Date;
use maud::{Markup, html};
use requirements::{Turn, render_all};
use store::TurningRed;
use training::TrainingRecord;

use super::{choices, months_word, turns, wanted_months};
use crate::language::{capital, number_word, t};
use crate::layout::{self, Page, Row};
use crate::problem::Problem;
use crate::requirements::title;
use crate::visit::Visit;

/// So many months are looked ahead of everyone, where nothing else is asked for.
const MONTHS_OF_EVERYONE: i32 = 3;
/// So many turns of one doctor are told; the rest are counted.
const TOLD: usize = 3;

/// One doctor whose findings turn red.
pub(super) struct Line {
    trainee: String,
    name: String,
    unit: Option<String>,
    days: Vec<Date>,
    turns: Vec<Turn>,
    may_open: bool,
}

impl Line {
    /// A doctor of a unit's own page, which need not name the unit.
    pub(super) fn of_record(record: &TrainingRecord, turns: Vec<Turn>) -> Self {
        Self {
            trainee: record.trainee.id.to_string(),
            name: record.trainee.name.clone(),
            unit: None,
            days: turns.iter().map(|turn| turn.on).collect(),
            turns,
            may_open: true,
        }
    }

    fn of_row(row: TurningRed) -> Self {
        let TurningRed { trainee, name, home_unit_name, days, turns, may_open } = row;
        Self { trainee: trainee.to_string(), name, unit: home_unit_name, days, turns, may_open }
    }

    /// The first day that something turns.
    pub(super) fn first(&self) -> Option<Date> {
        self.days.first().copied()
    }
}

/// `GET /overview/ahead`: `months` says how far.
pub(crate) async fn list(visit: Visit) -> Result<Markup, Problem> {
    let months = wanted_months(&visit, MONTHS_OF_EVERYONE);
    let (store, packs) = (&visit.site.app.store, visit.site.app.packs);
    let turning = store.turning_red(&visit.viewer, packs, visit.on, months).await?;
    let lines: Vec<Line> = turning.into_iter().map(Line::of_row).collect();
    let language = visit.language;
    let word = months_word(language, months);
    let page = Page {
        title: t!(language, "ahead-list-title"),
        above: Some(
            html! { a href=(visit.link("/overview")) { (t!(language, "overview-title")) } " · " (visit.person.region) },
        ),
        answer: Some(html! {
            @match lines.len() {
                0 => (t!(language, "ahead-list-calm", months = word)),
                count => (t!(language, "ahead-list-answer", months = word, count = count, number = capital(&number_word(language, count)))),
            }
        }),
        body: html! {
            (choices(&visit, months))
            (section(&visit, &lines))
            @if lines.iter().any(|line| !line.may_open) { p.note { (t!(language, "ahead-list-listed-only")) } }
            p.note { (t!(language, "ahead-assumed")) }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// The doctors as a table, whoever is first first.
pub(super) fn section(visit: &Visit, lines: &[Line]) -> Markup {
    let language = visit.language;
    let with_unit = lines.iter().any(|line| line.unit.is_some());
    let mut columns = vec![t!(language, "ahead-column-doctor"), t!(language, "ahead-column-first")];
    if with_unit {
        columns.push(t!(language, "overview-column-unit"));
    }
    columns.push(t!(language, "ahead-column-turns-red"));
    let rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            let mut cells = vec![first(visit, line)];
            if with_unit {
                cells.push(html! { (line.unit.as_deref().unwrap_or_default()) });
            }
            cells.push(what(visit, line));
            Row { id: None, head: head(visit, line), cells }
        })
        .collect();
    html! {
        section aria-labelledby="doctors" {
            h2 #doctors { (t!(language, "ahead-doctors")) }
            @if rows.is_empty() {
                (layout::empty(&t!(language, "ahead-doctors-none"), &t!(language, "ahead-doctors-none-advice"), None))
            } @else {
                (layout::table(&t!(language, "ahead-doctors-caption"), &columns, &rows))
            }
        }
    }
}

fn head(visit: &Visit, line: &Line) -> Markup {
    html! {
        @if line.may_open {
            a href=(visit.link(&format!("/trainees/{}/ahead", line.trainee))) { (line.name) }
        } @else { (line.name) }
    }
}

fn first(visit: &Visit, line: &Line) -> Markup {
    html! {
        @if let Some(day) = line.first() {
            (layout::day(day)) br; span.faint { (layout::near(visit.language, day, visit.on)) }
        }
    }
}

/// What turns: the first few with their reasons, where one may see them; else how many.
fn what(visit: &Visit, line: &Line) -> Markup {
    let language = visit.language;
    if line.turns.is_empty() {
        return html! { (t!(language, "ahead-number", count = line.days.len())) };
    }
    let more = line.turns.len().saturating_sub(TOLD);
    html! {
        ul.plain {
            @for turn in line.turns.iter().take(TOLD) {
                @if let Some(finding) = &turn.after {
                    li {
                        (layout::day(turn.on)) " " (layout::badge(language, turns::standing_of(turn.after.as_ref()))) " "
                        strong { (title(language, finding)) } br;
                        span.sentence { (render_all(&finding.explanation, language)) }
                    }
                }
            }
            @if more > 0 { li { (t!(language, "ahead-more", count = more)) } }
        }
    }
}
