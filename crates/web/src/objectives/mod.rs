//! The matrix of objectives against what serves and certifies them.

mod left;
mod matrix;
mod table;
#[cfg(test)]
mod tests;

use axum::extract::Path;
use maud::{Markup, html};
use requirements::{Judgement, remaining};
use training::TrainingRecord;

use self::matrix::{Counts, Group, GroupKind, Row, Stage, groups};
use crate::language::{capital, t, word};
use crate::layout::{self, Icon, Page, icon};
use crate::problem::Problem;
use crate::trainees::{Tab, above, tabs};
use crate::visit::Visit;

/// The query parameter that narrows the rows.
const SHOW: &str = "show";

/// `GET /trainees/{id}/objectives`: `show` narrows to what is missing.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let judgement = visit.judge(&record);
    let page = page(&visit, &record, &judgement);
    Ok(layout::page(&visit.site, &visit.frame, page))
}

fn page(visit: &Visit, record: &TrainingRecord, judgement: &Judgement) -> Page {
    let language = visit.language;
    let groups = groups(record, judgement, visit.site.app.packs, visit.on);
    Page {
        title: t!(language, "objectives-title"),
        above: Some(html! { (record.trainee.name) " · " (above(visit, record)) }),
        answer: Some(html! {
            @if groups.is_empty() { (t!(language, "objectives-answer-unknown")) } @else { (answer(visit, &groups)) }
        }),
        body: html! {
            (tabs(visit, record.trainee.id.as_str(), Tab::Objectives))
            @if groups.is_empty() {
                (layout::empty(&t!(language, "objectives-none"), &t!(language, "objectives-none-advice"), None))
            } @else {
                (matrices(visit, record, &groups))
                (left::section(visit, &remaining(record, visit.site.app.packs, visit.on)))
                p.note { (t!(language, "objectives-note")) }
            }
        },
    }
}

fn matrices(visit: &Visit, record: &TrainingRecord, groups: &[Group<'_>]) -> Markup {
    let language = visit.language;
    let shown = Shown::of(visit);
    let all = || groups.iter().flat_map(|group| &group.rows);
    html! {
        (ways(visit, shown, all))
        (legend(visit))
        @if !all().any(|row| shown.takes(row)) {
            (layout::empty(&t!(language, "objectives-all-done"), &t!(language, "objectives-all-done-advice"), None))
        }
        @for group in groups {
            @let rows: Vec<&Row<'_>> = group.rows.iter().filter(|row| shown.takes(row)).collect();
            @if !rows.is_empty() {
                section {
                    h2 { (heading(visit, group.kind)) }
                    p { (sentence(visit, &Counts::of(group.rows.iter()))) (approved(visit, record, group.kind)) }
                    (table::table(visit, record, &heading(visit, group.kind), group, &rows))
                }
            }
        }
    }
}

/// How it goes with the specialty's objectives and, apart from them, with those of basic training.
fn answer(visit: &Visit, groups: &[Group<'_>]) -> String {
    let (basic, specialty): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.kind == GroupKind::BasicTraining);
    let told = |groups: &[&Group<'_>]| sentence(visit, &Counts::of(groups.iter().flat_map(|group| &group.rows)));
    if basic.is_empty() || specialty.is_empty() {
        return told(&groups.iter().collect::<Vec<_>>());
    }
    let stage = |stage: training::Stage| word(visit.language, "stage", stage.as_str());
    format!("{}: {} {}: {}", stage(training::Stage::St), told(&specialty), stage(training::Stage::Bt), told(&basic))
}

/// "17 av 25 delmål är intygade; 5 är planerade; 3 saknar plan."
fn sentence(visit: &Visit, counts: &Counts) -> String {
    let language = visit.language;
    let mut parts = vec![t!(language, "objectives-part-certified", certified = counts.certified, all = counts.all)];
    if counts.waiting > 0 {
        parts.push(t!(language, "objectives-part-waiting", count = counts.waiting));
    }
    if counts.planned > 0 {
        parts.push(t!(language, "objectives-part-planned", count = counts.planned));
    }
    if counts.missing > 0 {
        parts.push(t!(language, "objectives-part-missing", count = counts.missing));
    }
    if counts.unknown > 0 {
        parts.push(t!(language, "objectives-part-unknown", count = counts.unknown));
    }
    format!("{}.", parts.join("; "))
}

fn heading(visit: &Visit, kind: GroupKind<'_>) -> String {
    match kind {
        GroupKind::Common => t!(visit.language, "objectives-group-common"),
        GroupKind::Own(name) => t!(visit.language, "objectives-group-own", specialty = capital(name)),
        GroupKind::BasicTraining => t!(visit.language, "objectives-group-bt"),
    }
}

/// That basic training as a whole is approved, which is another thing than its objectives.
fn approved(visit: &Visit, record: &TrainingRecord, kind: GroupKind<'_>) -> Markup {
    let approved_on = record.basic_training.as_ref().and_then(|basic| basic.approved_on).filter(|day| *day <= visit.on);
    html! {
        @if let (GroupKind::BasicTraining, Some(day)) = (kind, approved_on) {
            " " (t!(visit.language, "objectives-bt-approved", day = day))
        }
    }
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    All,
    Missing,
    Unplanned,
}

impl Shown {
    const ALL: [Self; 3] = [Self::All, Self::Missing, Self::Unplanned];

    fn of(visit: &Visit) -> Self {
        match visit.query(SHOW) {
            Some("missing") => Self::Missing,
            Some("unplanned") => Self::Unplanned,
            _ => Self::All,
        }
    }

    fn takes(self, row: &Row<'_>) -> bool {
        match self {
            Self::All => true,
            Self::Missing => row.stage != Stage::Certified,
            Self::Unplanned => row.stage == Stage::Missing,
        }
    }

    fn address(self, visit: &Visit) -> String {
        let path = visit.path();
        visit.link(&match self {
            Self::All => path.to_owned(),
            Self::Missing => format!("{path}?{SHOW}=missing"),
            Self::Unplanned => format!("{path}?{SHOW}=unplanned"),
        })
    }
}

fn ways<'a, I: Iterator<Item = &'a Row<'a>>>(visit: &Visit, shown: Shown, rows: impl Fn() -> I) -> Markup {
    let language = visit.language;
    html! {
        nav.choices aria-label=(t!(language, "objectives-show")) {
            ul {
                @for way in Shown::ALL {
                    li {
                        a href=(way.address(visit)) aria-current=[(way == shown).then_some("true")] {
                            @match way {
                                Shown::All => (t!(language, "objectives-show-all")),
                                Shown::Missing => (t!(language, "objectives-show-missing")),
                                Shown::Unplanned => (t!(language, "objectives-show-unplanned")),
                            }
                            " " span.number { (rows().filter(|row| way.takes(row)).count()) }
                        }
                    }
                }
            }
        }
    }
}

fn legend(visit: &Visit) -> Markup {
    let language = visit.language;
    html! {
        ul.legend.states aria-label=(t!(language, "objectives-legend")) {
            li.state.certified { (icon(Icon::Done)) " " (t!(language, "objectives-certified")) }
            li.state.waiting { (icon(Icon::Watch)) " " (t!(language, "objectives-done")) }
            li.state.planned { (icon(Icon::OnTrack)) " " (t!(language, "objectives-planned")) }
            li.state.missing { (table::hole()) " " (t!(language, "objectives-nothing")) }
            li { span.check { (t!(language, "objectives-check")) } " " (t!(language, "objectives-check-what")) }
            li { span.tag { (t!(language, "objectives-help-text")) } " " (t!(language, "objectives-help-what")) }
        }
    }
}
