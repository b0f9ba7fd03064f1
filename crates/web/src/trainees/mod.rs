//! One doctor's training at a glance: how it goes, what to do next, the timeline, the time, and ways on.

mod entries;
mod rested_on;
mod steps;
mod timeline;

use std::sync::Arc;

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use requirements::{Judgement, Time};
use training::{SupervisorRole, TrainingRecord};

use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::visit::{Frame, Visit};

pub(crate) use entries::Entries;
use steps::Voice;
pub(crate) use steps::{Step, Steps, binds, is_binding, step_due, steps as step_list};
pub(crate) use timeline::when;

/// So many steps are shown; the rest stand among the findings.
pub(crate) const STEPS: usize = 5;

/// `GET /trainees/{id}`.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let judgement = visit.judge(&record);
    let unit_findings = visit.judge_units(&record);
    let steps = Steps::of(judgement.findings.iter(), visit.on);
    let language = visit.language;
    let page = Page {
        title: record.trainee.name.clone(),
        above: Some(above(&visit, &record)),
        answer: Some(html! { (answer(&visit, &record, &steps)) }),
        body: html! {
            (tabs(&visit, &id, Tab::Overview))
            (steps_section(&visit, &id, &steps))
            (timeline_section(&visit, &record, &judgement))
            (figures(&visit, &record, &judgement.time))
            section {
                h2 { (t!(language, "trainee-counts")) }
                (layout::counts(language, judgement.findings.iter().chain(&unit_findings), |standing| {
                    visit.link(&format!("/trainees/{id}/requirements?status={}", standing.as_str()))
                }))
                p { a href=(visit.link(&format!("/trainees/{id}/report.pdf"))) { (t!(language, "trainee-report")) } }
            }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// `GET /trainees/{id}/report.pdf`.
pub(crate) async fn report(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let record = visit.record(&id).await?;
    let judgement = visit.judge(&record);
    let unit_findings = visit.judge_units(&record);
    let (documents, on, language) = (Arc::clone(&visit.site.app.documents), visit.on, visit.language);
    let set =
        tokio::task::spawn_blocking(move || documents.status_report(&record, &judgement, &unit_findings, on, language));
    let bytes = set.await.map_err(|error| Problem::Fault(error.to_string()))?.map_err(Problem::Fault)?;
    let name = format!("inline; filename=\"randa-{id}-{on}.pdf\"");
    Ok(([(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}

/// Which training it is: specialty and regulation.
pub(crate) fn above(visit: &Visit, record: &TrainingRecord) -> Markup {
    let packs = visit.site.app.packs;
    let entries = Entries::new(record, packs, visit.language);
    let regulation = packs.national(record.training.regulation);
    html! {
        (entries.specialty(&record.training.specialty))
        @if let Some(pack) = regulation { " · " (pack.title.in_language(visit.language)) }
    }
}

/// The sentence that answers how it goes.
pub(crate) fn answer(visit: &Visit, record: &TrainingRecord, steps: &Steps<'_>) -> String {
    let language = visit.language;
    let granted = record.application.as_ref().and_then(|application| application.granted_on);
    if let Some(day) = granted.filter(|day| *day <= visit.on) {
        return t!(language, "answer-granted", day = day);
    }
    if record.training.started_on > visit.on {
        return t!(language, "answer-not-begun", day = record.training.started_on);
    }
    let own = visit.person.id.as_str() == record.trainee.id.as_str();
    steps.answer(language, if own { Voice::You } else { Voice::About(&record.trainee.name) })
}

/// A page of one doctor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tab {
    /// The doctor's page.
    Overview,
    /// The findings.
    Requirements,
    /// The time.
    Time,
    /// The objectives.
    Objectives,
    /// What lies ahead.
    Ahead,
    /// Changes that are thought of.
    WhatIf,
}

/// The ways between the pages of one doctor.
pub(crate) fn tabs(frame: &Frame, id: &str, here: Tab) -> Markup {
    let language = frame.language;
    let tabs = [
        (Tab::Overview, "", t!(language, "tab-overview")),
        (Tab::Requirements, "/requirements", t!(language, "tab-requirements")),
        (Tab::Time, "/time", t!(language, "tab-time")),
        (Tab::Objectives, "/objectives", t!(language, "tab-objectives")),
        (Tab::Ahead, "/ahead", t!(language, "tab-ahead")),
        (Tab::WhatIf, "/what-if", t!(language, "tab-what-if")),
    ];
    html! {
        nav.tabs aria-label=(t!(language, "tabs")) {
            ul {
                @for (tab, end, words) in tabs {
                    li { a href=(frame.link(&format!("/trainees/{id}{end}"))) aria-current=[(tab == here).then_some("page")] { (words) } }
                }
            }
        }
    }
}

/// What to do next: the most urgent first, and the way to the rest.
pub(crate) fn steps_section(visit: &Visit, id: &str, found: &Steps<'_>) -> Markup {
    let language = visit.language;
    let first: Vec<Step> =
        found.waiting.iter().take(STEPS).map(|finding| Step::of_finding(language, id, finding)).collect();
    let others = found.waiting.len().saturating_sub(STEPS);
    html! {
        section.next aria-labelledby="next" {
            h2 #next { (t!(language, "next")) }
            @if first.is_empty() {
                (layout::empty(&t!(language, "next-none"), &t!(language, "next-none-advice"), None))
            }
            (steps::steps(visit, &first))
            @if others > 0 {
                p { a href=(visit.link(&format!("/trainees/{id}/requirements"))) { (t!(language, "next-more", count = others)) } }
            }
        }
    }
}

fn timeline_section(visit: &Visit, record: &TrainingRecord, judgement: &Judgement) -> Markup {
    html! {
        section aria-labelledby="timeline" {
            h2 #timeline { (t!(visit.language, "timeline-heading")) }
            (draw_timeline(visit, record, &judgement.time))
        }
    }
}

/// A record's timeline as picture, agenda and table; once on a page.
pub(crate) fn draw_timeline(visit: &Visit, record: &TrainingRecord, time: &Time) -> Markup {
    let language = visit.language;
    let entries = Entries::new(record, visit.site.app.packs, language).of_timeline(time);
    html! {
        (timeline::agenda(language, &entries, visit.on))
        (timeline::timeline(language, &entries, visit.on))
        details.twin {
            summary { (t!(language, "timeline-as-table")) }
            (timeline::twin(language, &entries))
        }
    }
}

/// The figures of the time, and who follows the training now.
fn figures(visit: &Visit, record: &TrainingRecord, time: &Time) -> Markup {
    let (language, on) = (visit.language, visit.on);
    let entries = Entries::new(record, visit.site.app.packs, language);
    let holds = |from, to: Option<calendar::Date>| from <= on && to.is_none_or(|to| on <= to);
    let home = record.employments.iter().flatten().filter(|row| holds(row.from, row.to)).max_by_key(|row| row.from);
    let supervisor = record
        .supervisors
        .iter()
        .flatten()
        .find(|row| row.role == SupervisorRole::Principal && holds(row.from, row.to));
    html! {
        section aria-labelledby="figures" {
            h2 #figures { (t!(language, "figures")) }
            dl.figures {
                @if let Some(counted) = time.counted() {
                    div.wide {
                        dt { (t!(language, "figure-counted")) }
                        dd { strong { (layout::months(language, counted)) } " " (t!(language, "figure-of", minimum = layout::whole_months(language, time.minimum()))) }
                        (bar(time))
                    }
                }
                @if let (Some(end), Some(months)) = (time.planned_end_on(), time.counted_at_planned_end()) {
                    div { dt { (t!(language, "figure-at-end")) } dd { strong { (layout::months(language, months)) } " " (t!(language, "months")) } dd.faint { (layout::due(language, end, on)) } }
                }
                @if let Some(day) = time.minimum_reached_on() {
                    div { dt { (t!(language, "figure-reached")) } dd { strong { (layout::day(day)) } } dd.faint { (layout::near(language, day, on)) } }
                }
                @if let Some(awaiting) = time.awaiting_through(on).filter(|awaiting| !awaiting.is_zero()) {
                    div { dt { (t!(language, "figure-awaiting")) } dd { strong { (layout::months(language, awaiting)) } " " (t!(language, "months")) } }
                }
                div {
                    dt { (t!(language, "figure-home")) }
                    dd { (home.map_or_else(|| t!(language, "nowhere"), |row| entries.unit(&row.unit))) }
                }
                div {
                    dt { (t!(language, "figure-supervisor")) }
                    dd { (supervisor.map_or_else(|| t!(language, "nobody"), |row| entries.person(Some(&row.person)))) }
                }
            }
        }
    }
}

/// How much of the whole is counted, with a stroke at the minimum. The figures beside it say the same.
fn bar(time: &Time) -> Markup {
    let whole = time.whole();
    let part = |months: calendar::Months| months.percent_of(whole).unwrap_or(0).clamp(0, 100);
    let counted = part(time.counted().unwrap_or_default());
    let minimum = part(time.minimum());
    html! {
        svg.measure width="100%" height="14" aria-hidden="true" focusable="false" {
            rect.whole x="0" y="2" width="100%" height="10" rx="3" {}
            rect.part x="0" y="2" width={ (counted) "%" } height="10" rx="3" {}
            @if minimum < 100 { line x1={ (minimum) "%" } x2={ (minimum) "%" } y1="0" y2="14" {} }
        }
    }
}
