//! The handbook: every requirement with its source, its numbers and its examples. For everyone, also without signing in:
//! it holds rules and invented people only.

mod choice;
mod packs;
mod report;
mod sheet;

use axum::extract::{Path, State};
use maud::{Markup, html};
use requirements::handbook::{Chosen, choose, short_name};
use requirements::{Pack, Requirement, Theme};

use crate::app::Shared;
use crate::language::{t, word};
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::visit::{Frame, Visit, is_ours};

pub(crate) use report::{answer as answer_report, list as list_reports, send};

/// The query parameter that says from which page of ours one came.
const FROM: &str = "from";

/// The ways from a finding into the handbook: to read on, and to report an error.
pub(crate) fn ways(frame: &Frame, address: &str) -> Markup {
    html! {
        p.into-handbook {
            a href=(frame.link(address)) { (t!(frame.language, "handbook-read-on")) }
            " " a href=(frame.link(&format!("{address}#report"))) { (t!(frame.language, "handbook-report")) }
        }
    }
}

/// The address of a requirement in the handbook.
fn address(pack: &str, requirement: &str) -> String {
    format!("/handbook/{pack}/{requirement}")
}

/// The same, with the way back to a page of ours.
pub(crate) fn address_from(pack: &str, requirement: &str, from: &str) -> String {
    let from: String = form_urlencoded::byte_serialize(from.as_bytes()).collect();
    format!("/handbook/{pack}/{requirement}?{FROM}={from}")
}

/// The page one came from, if it is one of ours that shows findings.
fn from(frame: &Frame) -> Option<&str> {
    frame.query(FROM).filter(|from| is_ours(from) && (from.starts_with("/trainees/") || from.starts_with("/units/")))
}

/// A day that does not exist is said to be none, as on every other page.
fn of_a_day(frame: &Frame) -> Result<(), Problem> {
    if frame.bad_on.is_some() { Err(Problem::BadDay) } else { Ok(()) }
}

/// `GET /handbook`: the packs, or what `word`, `pack`, `theme` and `authority` leave of their requirements.
pub(crate) async fn index(
    State(site): State<Shared>,
    frame: Frame,
    visit: Result<Visit, Problem>,
) -> Result<Markup, Problem> {
    of_a_day(&frame)?;
    let visit = maybe(visit)?;
    let reports = match &visit {
        Some(visit) => visit.site.app.store.error_reports(&visit.viewer).await?,
        None => Vec::new(),
    };
    let waiting = reports.iter().filter(|report| report.waits()).count();
    let answers = visit.as_ref().is_some_and(|visit| visit.viewer.may_answer_reports(None));
    let (language, packs) = (frame.language, site.app.packs);
    let choice = choice::of(&frame);
    let found = choose(packs, &choice);
    let (number, all) = (count(&found), packs.all().iter().map(|pack| pack.requirements.len()).sum::<usize>());
    let page = Page {
        title: t!(language, "handbook-title"),
        answer: Some(html! { (t!(language, "handbook-answer", all = all, packs = packs.all().len())) }),
        body: html! {
            section aria-label=(t!(language, "handbook-filter")) { (choice::form(&frame, packs, &choice)) }
            @if answers || !reports.is_empty() {
                p { a href=(frame.link("/handbook/reports")) { (t!(language, "reports-title")) } @if waiting > 0 { " " (t!(language, "reports-waiting-count", count = waiting)) } }
            }
            section #found aria-label=(t!(language, "handbook-found")) {
                @if choice.is_empty() {
                    (packs::cards(&frame, packs.all()))
                } @else {
                    p.number role="status" { (t!(language, "handbook-number", shown = number, all = all)) }
                    @if found.is_empty() {
                        (layout::empty(&t!(language, "handbook-none"), &t!(language, "handbook-none-advice"), Some((
                            &t!(language, "handbook-all"), &frame.link("/handbook"),
                        ))))
                    }
                    @for chosen in &found { (of_pack(&frame, chosen)) }
                }
            }
        },
        ..Page::default()
    };
    Ok(layout::open_page(&site, &frame, page))
}

fn count(found: &[Chosen<'_>]) -> usize {
    found.iter().flat_map(|chosen| &chosen.themes).map(|(_, requirements)| requirements.len()).sum()
}

/// What was found in one pack, under its name.
fn of_pack(frame: &Frame, chosen: &Chosen<'_>) -> Markup {
    let pack = chosen.pack;
    html! {
        section.pack aria-labelledby=(pack.id) {
            h2 id=(pack.id) { a href=(frame.link(&format!("/handbook/{}", pack.id))) { (pack.title.in_language(frame.language)) } }
            @for (theme, requirements) in &chosen.themes {
                h3 { (word(frame.language, "theme", theme.as_str())) }
                (list(frame, requirements))
            }
        }
    }
}

/// Requirements, each with what it says and how strongly.
fn list(frame: &Frame, requirements: &[&Requirement]) -> Markup {
    let language = frame.language;
    html! {
        ul.entries {
            @for requirement in requirements {
                li {
                    a href=(frame.link(&address(requirement.pack.as_str(), &requirement.id))) { (requirement.title.in_language(language)) }
                    @if requirement.confidence.to_be_checked() { " " span.check { (t!(language, "check")) } }
                    span.force { (force(frame, requirement)) }
                    p { (requirement.says.in_language(language)) }
                }
            }
        }
    }
}

/// What kind of text a requirement rests on, and how strongly it is put.
fn force(frame: &Frame, requirement: &Requirement) -> Markup {
    let language = frame.language;
    html! {
        (word(language, "authority", requirement.authority.as_str())) " · "
        (word(language, "strength", requirement.strength.as_str()))
    }
}

/// `GET /handbook/{pack}`: one pack, theme by theme.
pub(crate) async fn pack(State(site): State<Shared>, frame: Frame, Path(id): Path<String>) -> Result<Markup, Problem> {
    of_a_day(&frame)?;
    let pack = site.app.packs.get(&id).ok_or(Problem::NotFound)?;
    let page = packs::page(&frame, pack);
    Ok(layout::open_page(&site, &frame, page))
}

/// `GET /handbook/{pack}/{requirement}`: one requirement.
pub(crate) async fn requirement(
    State(site): State<Shared>,
    frame: Frame,
    visit: Result<Visit, Problem>,
    Path((pack, requirement)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    of_a_day(&frame)?;
    let visit = maybe(visit)?;
    let report = report::on_sheet(&frame, visit.as_ref(), &pack, &requirement, None).await?;
    let page = sheet::page(site.app.packs, &frame, &pack, &requirement, report)?;
    Ok(layout::open_page(&site, &frame, page))
}

/// The visit of who has signed in and has a place in the records; the handbook is for others too.
fn maybe(visit: Result<Visit, Problem>) -> Result<Option<Visit>, Problem> {
    match visit {
        Ok(visit) => Ok(Some(visit)),
        Err(Problem::SignInFirst | Problem::NotFound) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// The way down to a page: the handbook, its pack, its theme.
fn way(frame: &Frame, pack: Option<&Pack>, theme: Option<Theme>) -> Markup {
    html! {
        a href=(frame.link("/handbook")) { (t!(frame.language, "handbook-title")) }
        @if let Some(pack) = pack {
            @let address = format!("/handbook/{}", pack.id);
            " · " a href=(frame.link(&address)) { (short_name(pack)) }
            @if let Some(theme) = theme {
                " · " a href=(frame.link(&format!("{address}#{}", theme.as_str()))) { (word(frame.language, "theme", theme.as_str())) }
            }
        }
    }
}
