//! The lines as a table, one a doctor; a list on a narrow screen. Kept lean: five hundred stand on one page.

use maud::{Markup, html};
use requirements::decimal_text;
use training::{Language, RegulationId};

use super::filter::{Filter, Sort};
use super::line::Line;
use crate::language::{t, word};
use crate::layout;
use crate::visit::Visit;

/// The table of some lines. Without an order to lead to it is a unit's own, and does not name the unit.
pub(crate) fn table(visit: &Visit, caption: &str, lines: &[&Line], filter: Option<&OrderOf<'_>>) -> Markup {
    let language = visit.language;
    let reasons = lines.iter().any(|line| line.row.may_open);
    let columns = Columns::new(language);
    html! {
        table.cards.overview {
            caption { (caption) }
            thead {
                tr {
                    (head(&columns.name, filter, Sort::Name))
                    (head(&columns.status, filter, Sort::Risk))
                    @if reasons { th scope="col" { (columns.matter) } }
                    @if filter.is_some() { th scope="col" { (columns.unit) } }
                    th scope="col" { (columns.stage) }
                    th scope="col" { (columns.months) }
                    (head(&columns.end, filter, Sort::End))
                }
            }
            tbody { @for line in lines { (row(visit, line, &columns, reasons, filter.is_some())) } }
        }
    }
}

/// How a column's heading leads to another order.
pub(crate) struct OrderOf<'a> {
    pub(super) filter: &'a Filter,
    pub(super) link: &'a dyn Fn(Sort) -> String,
}

struct Columns {
    name: String,
    status: String,
    matter: String,
    unit: String,
    stage: String,
    months: String,
    end: String,
}

impl Columns {
    fn new(language: Language) -> Self {
        Self {
            name: t!(language, "overview-column-name"),
            status: t!(language, "overview-column-status"),
            matter: t!(language, "overview-column-matter"),
            unit: t!(language, "overview-column-unit"),
            stage: t!(language, "overview-column-stage"),
            months: t!(language, "overview-column-months"),
            end: t!(language, "overview-column-end"),
        }
    }
}

fn head(words: &str, order: Option<&OrderOf<'_>>, sort: Sort) -> Markup {
    let here = order.is_some_and(|order| order.filter.sort == sort);
    html! {
        th scope="col" aria-sort=[here.then_some(if sort == Sort::Risk { "other" } else { "ascending" })] {
            @match order.filter(|_| !here) {
                Some(order) => a href=((order.link)(sort)) { (words) },
                None => (words),
            }
        }
    }
}

fn row(visit: &Visit, line: &Line, columns: &Columns, reasons: bool, units: bool) -> Markup {
    let language = visit.language;
    let row = &line.row;
    html! {
        tr {
            th scope="row" {
                @if row.may_open {
                    a href=(visit.link(&format!("/trainees/{}", row.trainee))) { (row.name) }
                } @else {
                    (row.name)
                }
            }
            td data-label=(columns.status) {
                (layout::badge(language, line.standing))
                (tally(visit, line))
            }
            @if reasons { td.matter data-label=(columns.matter) { (matter(visit, line)) } }
            @if units { td data-label=(columns.unit) { (row.home_unit_name.as_deref().unwrap_or("–")) } }
            td.span data-label=(columns.stage) {
                @if let Some(stage) = row.standing.stage { (word(language, "stage", stage.as_str())) " · " }
                (regulation(row.regulation))
            }
            td.months data-label=(columns.months) { (months(language, line)) }
            td data-label=(columns.end) { @if let Some(end) = row.planned_end_on { (layout::day(end)) } }
        }
    }
}

/// How many matters stand how, in words; what is not there is not said.
fn tally(visit: &Visit, line: &Line) -> Markup {
    let language = visit.language;
    let counts = &line.row.standing.counts;
    let parts: Vec<String> = [
        (counts.red, t!(language, "overview-tally-red", count = i64::from(counts.red))),
        (counts.amber, t!(language, "overview-tally-amber", count = i64::from(counts.amber))),
        (counts.undecided, t!(language, "overview-tally-undecided", count = i64::from(counts.undecided))),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(_, words)| words)
    .collect();
    html! { @if !parts.is_empty() { div.fine { (parts.join(", ")) } } }
}

fn matter(visit: &Visit, line: &Line) -> Markup {
    let language = visit.language;
    html! {
        @match &line.row.reason {
            Some(reason) => {
                (opening(reason.sentence.in_language(language)))
                div.fine {
                    (reason.title.in_language(language))
                    @if let Some(due) = reason.due_on { " · " (layout::near(language, due, visit.on)) ", " (layout::day(due)) }
                }
            },
            None if line.row.may_open => span.none { (t!(language, "overview-nothing-urgent")) },
            None => {},
        }
    }
}

/// As many whole sentences as a line has room for; the others stand on the doctor's page.
fn opening(text: &str) -> &str {
    const ROOM: usize = 160;
    if text.chars().count() <= ROOM {
        return text;
    }
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let last = ends.clone().take_while(|end| text.get(..*end).is_some_and(|part| part.chars().count() <= ROOM)).last();
    last.or_else(|| ends.clone().next()).and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Counted months of the least, with a small bar that says the same.
fn months(language: Language, line: &Line) -> Markup {
    let standing = &line.row.standing;
    html! {
        @match (standing.months_hundredths, line.minimum) {
            (Some(counted), Some(minimum)) => {
                span.span { (hundredths(language, counted)) " / " (minimum.whole_months()) }
                @if let Some(percent) = line.percent() {
                    svg.tiny width="72" height="6" aria-hidden="true" focusable="false" {
                        rect.whole width="100%" height="6" rx="2" {}
                        rect.part width={ (percent) "%" } height="6" rx="2" {}
                    }
                }
            },
            _ => span.none { (t!(language, "overview-not-counted")) },
        }
    }
}

fn hundredths(language: Language, hundredths: i64) -> String {
    decimal_text(&format!("{}.{:02}", hundredths / 100, (hundredths % 100).abs()), language)
}

/// A regulation as people call it for short.
pub(crate) const fn regulation(id: RegulationId) -> &'static str {
    match id {
        RegulationId::Sosfs2015 => "2015:8",
        RegulationId::Hslf2021 => "2021:8",
    }
}
