//! The matrix on the page: a row an objective, a column a sort of demand, and in each cell what stands behind it.

use maud::{Markup, html};
use requirements::{Activity, Step};
use training::{Certificate, TrainingRecord};

use super::matrix::{Column, Demand, Group, Row, State};
use crate::language::{capital, t, word};
use crate::layout::{self, Icon, icon};
use crate::requirements::{anchor, finding_address};
use crate::visit::Visit;

/// A group's table, of the rows given.
pub(super) fn table(
    visit: &Visit,
    record: &TrainingRecord,
    caption: &str,
    group: &Group<'_>,
    rows: &[&Row<'_>],
) -> Markup {
    let language = visit.language;
    let columns = group.columns();
    html! {
        table.cards.matrix {
            caption.unseen { (caption) }
            thead {
                tr {
                    th scope="col" { (t!(language, "objectives-column-objective")) }
                    th scope="col" { (t!(language, "objectives-column-status")) }
                    @for column in &columns { th scope="col" { (word(language, "objectives-column", column.as_str())) } }
                }
            }
            tbody { @for row in rows { (row_of(visit, record, &columns, row)) } }
        }
    }
}

fn row_of(visit: &Visit, record: &TrainingRecord, columns: &[Column], row: &Row<'_>) -> Markup {
    let language = visit.language;
    let objective = row.objective;
    let badge = layout::badge(language, row.standing);
    html! {
        tr id={ "objective-" (objective.code) } {
            th scope="row" {
                span.code { (objective.code) } " "
                @match (&objective.title, &objective.help) {
                    (Some(title), _) => span lang="sv" { (title) },
                    (None, Some(help)) => {
                        span.help-label { (help.in_language(language)) } " " span.tag { (t!(language, "objectives-help-text")) }
                    },
                    (None, None) => {},
                }
                @if objective.confidence.to_be_checked() { " " span.check { (t!(language, "objectives-check")) } }
            }
            td data-label=(t!(language, "objectives-column-status")) {
                @match row.finding {
                    Some(found) => a.why href=(visit.link(&finding_address(record.trainee.id.as_str(), &anchor(found)))) { (badge) },
                    None => (badge),
                }
            }
            @match &row.demands {
                Some(demands) => {
                    @for column in columns { (cell(visit, record, *column, demands)) }
                },
                None => td colspan=(columns.len().max(1)) { (t!(language, "objectives-demand-unknown")) },
            }
        }
    }
}

fn cell(visit: &Visit, record: &TrainingRecord, column: Column, demands: &[Demand<'_>]) -> Markup {
    let language = visit.language;
    let here: Vec<&Demand<'_>> = demands.iter().filter(|demand| Column::of(demand.any_of) == column).collect();
    html! {
        @if here.is_empty() {
            td.not-demanded { span aria-hidden="true" { "–" } span.unseen { (t!(language, "objectives-not-demanded")) } }
        } @else {
            td data-label=(word(language, "objectives-column", column.as_str())) {
                @for demand in here { (evidence(visit, record, demand)) }
            }
        }
    }
}

/// What stands behind one demand.
fn evidence(visit: &Visit, record: &TrainingRecord, demand: &Demand<'_>) -> Markup {
    let language = visit.language;
    html! {
        div.demand {
            @if must_be_named(demand.any_of) { div.which { (activities(visit, demand.any_of)) } }
            @match &demand.state {
                State::Certified(certificate) => (certified(visit, record, certificate)),
                State::Done(step) => {
                    span.state.waiting { (icon(Icon::Watch)) " " (t!(language, "objectives-done")) }
                    (on_the_way(visit, step))
                },
                State::Planned(step) => {
                    span.state.planned { (icon(Icon::OnTrack)) " " (t!(language, "objectives-planned")) }
                    (on_the_way(visit, step))
                },
                State::Nothing => span.state.missing { (hole()) " " (t!(language, "objectives-nothing")) },
                State::NotKept => span.state.unknown { (icon(Icon::Question)) " " (t!(language, "objectives-not-kept")) },
            }
        }
    }
}

fn certified(visit: &Visit, record: &TrainingRecord, certificate: &Certificate) -> Markup {
    let language = visit.language;
    let signer = certificate.signed_by.as_ref();
    let signer = signer.map(|id| record.person(id).map_or_else(|| id.to_string(), |person| person.name.clone()));
    html! {
        span.state.certified {
            (icon(Icon::Done)) " " (t!(language, "objectives-certified"))
            @if let Some(day) = certificate.signed_on { " " (layout::day(day)) }
        }
        div.fine { (form(visit, &certificate.form)) @if let Some(signer) = signer { ", " (signer) } }
    }
}

fn on_the_way(visit: &Visit, step: &Step) -> Markup {
    let language = visit.language;
    html! {
        @if let Some(day) = step.on { " " (layout::day(day)) }
        div.fine {
            (step.name)
            @if !step.confirmed { ", " (t!(language, "objectives-not-confirmed")) }
            @if let Some(day) = step.requested_on { ", " (t!(language, "objectives-requested")) " " (layout::day(day)) }
        }
    }
}

/// `bilaga-4` as people write it.
fn form(visit: &Visit, id: &str) -> String {
    match id.strip_prefix("bilaga-") {
        Some(number) => t!(visit.language, "objectives-form", number = number),
        None => id.to_owned(),
    }
}

/// A demand that the column's heading does not name by itself: a choice, or one of several sorts of work.
fn must_be_named(any_of: &[Activity]) -> bool {
    any_of.len() > 1 || matches!(any_of.first(), Some(Activity::ImprovementWork | Activity::WrittenWork))
}

/// The activities of a demand, any of which will do, in words.
pub(super) fn activities(visit: &Visit, any_of: &[Activity]) -> String {
    let language = visit.language;
    let names: Vec<String> = any_of.iter().map(|activity| word(language, "objectives", activity.term())).collect();
    capital(&names.join(&format!(" {} ", t!(language, "objectives-or"))))
}

/// An empty place: nothing is done or planned.
pub(super) fn hole() -> Markup {
    html! {
        svg.icon viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" {
            circle.line cx="8" cy="8" r="6.5" stroke-dasharray="2.6 2.5" {}
        }
    }
}
