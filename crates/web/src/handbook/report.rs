//! What is wrong with a requirement: the form on its page, and the reports that wait for an answer or have one.

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use requirements::handbook::{Remark, RemarkFault, short_name};
use store::{ErrorReport, NewReport, SaveError};
use training::Language;

use super::{FROM, address, sheet};
use crate::form::Form;
use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::{HasPage, Problem};
use crate::visit::{Frame, Visit, is_ours};

/// The query parameter that says a report was saved.
const SENT: &str = "sent";

/// A text that was refused, as it was written, and why.
#[derive(Clone)]
pub(super) struct Refused {
    text: String,
    fault: RemarkFault,
}

/// `POST /handbook/{pack}/{requirement}`: `text`, the form's `token`, and `from` when one came from a finding.
pub(crate) async fn send(
    visit: Visit,
    Path((pack, requirement)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, Problem> {
    let form = Form::read(&body);
    let (text, token) = (form.get("text").unwrap_or_default(), form.get("token").filter(|token| !token.is_empty()));
    let token = token.ok_or(Problem::BadForm)?;
    let remark = match Remark::read(text) {
        Ok(remark) => remark,
        Err(fault) => return refused(&visit, &pack, &requirement, Refused { text: text.to_owned(), fault }).await,
    };
    let new = NewReport { pack: &pack, requirement: &requirement, text: &remark, token };
    let app = &visit.site.app;
    app.store.report_error(&visit.viewer, new, app.packs, &visit.moment()).await.map_err(problem)?;
    let from = form.get(FROM).filter(|from| is_ours(from)).map(encoded);
    let from = from.map(|from| format!("&{FROM}={from}")).unwrap_or_default();
    Ok(see_other(format!("{}?{SENT}=yes{from}#report", address(&pack, &requirement))))
}

/// The requirement's page again, with the text as it was written and what is wrong with it.
async fn refused(visit: &Visit, pack: &str, requirement: &str, refused: Refused) -> Result<Response, Problem> {
    let frame = visit.frame.standing_on(address(pack, requirement));
    let section = on_sheet(&frame, Some(visit), pack, requirement, Some(&refused)).await?;
    let page = sheet::page(visit.site.app.packs, &frame, pack, requirement, section)?;
    Ok(with_faults(layout::open_page(&visit.site, &frame, page)))
}

fn with_faults(page: Markup) -> Response {
    let mut response = (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
    response.extensions_mut().insert(HasPage);
    response
}

fn see_other(to: String) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

fn problem(error: SaveError) -> Problem {
    match error {
        SaveError::Fault(fault) => fault.into(),
        _ => Problem::NotFound,
    }
}

/// The part of a requirement's page where one reports an error, with one's own reports; for who has a place in the
/// records. Others are told where to begin.
pub(super) async fn on_sheet(
    frame: &Frame,
    visit: Option<&Visit>,
    pack: &str,
    requirement: &str,
    refused: Option<&Refused>,
) -> Result<Markup, Problem> {
    let language = frame.language;
    let body = match visit {
        Some(visit) => {
            let reports = visit.site.app.store.error_reports(&visit.viewer).await?;
            let here =
                |report: &&ErrorReport| report.is_own && report.pack == pack && report.requirement == requirement;
            let own: Vec<&ErrorReport> = reports.iter().filter(here).collect();
            html! {
                @if frame.query(SENT).is_some() { p.done role="status" { (t!(language, "report-sent")) } }
                (form(frame, &format!("{}#report", address(pack, requirement)), refused))
                @if !own.is_empty() {
                    h3 { (t!(language, "report-own-here")) }
                    ul.reports {
                        @for report in own { li { p.fine { (layout::day(report.reported_on)) } (told(language, report)) } }
                    }
                }
            }
        }
        None if frame.person.is_some() => html! { p { (t!(language, "report-no-place")) } },
        None => html! { p { a href=(crate::sign_in::address(frame)) { (t!(language, "report-sign-in")) } } },
    };
    Ok(html! {
        section aria-labelledby="report" {
            h2 #report { (t!(language, "handbook-report")) }
            (body)
        }
    })
}

fn form(frame: &Frame, to: &str, refused: Option<&Refused>) -> Markup {
    let language = frame.language;
    let token: u128 = rand::random();
    html! {
        p.note { (t!(language, "report-what-happens")) }
        form.report method="post" action=(to) {
            input type="hidden" name="token" value=(format!("{token:032x}"));
            @if let Some(from) = super::from(frame) { input type="hidden" name=(FROM) value=(from); }
            (field(language, "text", &t!(language, "report-text"), refused))
            button { (t!(language, "report-send")) }
        }
    }
}

/// A field for a longer text, with what is wrong with it beside it.
fn field(language: Language, id: &str, label: &str, refused: Option<&Refused>) -> Markup {
    let (hint, fault) = (format!("{id}-hint"), format!("{id}-fault"));
    let described = if refused.is_some() { format!("{fault} {hint}") } else { hint.clone() };
    html! {
        label for=(id) { (label) }
        @if let Some(refused) = refused { p.fault id=(fault) role="alert" { (said(language, refused.fault)) } }
        textarea id=(id) name="text" rows="4" required aria-describedby=(described) aria-invalid=[refused.map(|_| "true")] {
            // the first line end after the tag is not part of the text
            "\n" (refused.map(|refused| refused.text.as_str()).unwrap_or_default())
        }
        p.fine id=(hint) { (t!(language, "report-hint", most = Remark::LONGEST)) }
    }
}

fn said(language: Language, fault: RemarkFault) -> String {
    match fault {
        RemarkFault::Empty => t!(language, "report-empty"),
        RemarkFault::TooLong(length) => t!(language, "report-too-long", length = length, most = Remark::LONGEST),
        RemarkFault::IdentityNumber => t!(language, "report-identity-number"),
    }
}

/// A report and its answer.
fn told(language: Language, report: &ErrorReport) -> Markup {
    html! {
        p.written { (report.text) }
        @match &report.answer {
            Some((on, answer)) => div.answered {
                p.fine { (t!(language, "report-answer")) " " (layout::day(*on)) }
                p.written { (answer) }
            },
            // who is to answer has the form below
            None if report.may_answer => {},
            None => p.faint { (t!(language, "report-waits")) },
        }
    }
}

/// `GET /handbook/reports`: those to answer, and one's own.
pub(crate) async fn list(visit: Visit) -> Result<Markup, Problem> {
    let reports = visit.site.app.store.error_reports(&visit.viewer).await?;
    let page = list_page(&visit, &visit.frame, &reports, None);
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// `POST /handbook/reports/{id}`: `text`, the answer.
pub(crate) async fn answer(visit: Visit, Path(id): Path<String>, body: Bytes) -> Result<Response, Problem> {
    let id: i64 = id.parse().map_err(|_| Problem::NotFound)?;
    let form = Form::read(&body);
    let text = form.get("text").unwrap_or_default();
    let store = &visit.site.app.store;
    match Remark::read(text) {
        Ok(answer) => match store.answer_report(&visit.viewer, id, &answer, &visit.moment()).await {
            // someone else answered first: the list shows how
            Ok(()) | Err(SaveError::Conflict { .. }) => Ok(see_other(format!("/handbook/reports#report-{id}"))),
            Err(error) => Err(problem(error)),
        },
        Err(fault) => {
            let reports = store.error_reports(&visit.viewer).await?;
            reports.iter().find(|report| report.id == id && report.may_answer).ok_or(Problem::NotFound)?;
            let frame = visit.frame.standing_on("/handbook/reports".to_owned());
            let page = list_page(&visit, &frame, &reports, Some((id, Refused { text: text.to_owned(), fault })));
            Ok(with_faults(layout::page(&visit.site, &frame, page)))
        }
    }
}

fn list_page(visit: &Visit, frame: &Frame, reports: &[ErrorReport], refused: Option<(i64, Refused)>) -> Page {
    let language = frame.language;
    let answers = visit.viewer.may_answer_reports(None);
    let waiting: Vec<&ErrorReport> = reports.iter().filter(|report| report.waits()).collect();
    let answered: Vec<&ErrorReport> = reports.iter().filter(|report| report.may_answer && !report.waits()).collect();
    let own: Vec<&ErrorReport> = reports.iter().filter(|report| report.is_own && !report.may_answer).collect();
    Page {
        title: t!(language, "reports-title"),
        above: Some(super::way(frame, None, None)),
        answer: Some(html! {
            @if answers { (t!(language, "reports-answer-office", count = waiting.len())) }
            @else { (t!(language, "reports-answer-own", count = own.len())) }
        }),
        body: html! {
            @if answers {
                (group(visit, language, "waiting", &t!(language, "reports-waiting"), &waiting, refused.as_ref()))
                (group(visit, language, "answered", &t!(language, "reports-answered"), &answered, None))
            }
            @if !own.is_empty() { (group(visit, language, "own", &t!(language, "reports-own"), &own, None)) }
            @else if !answers {
                (layout::empty(&t!(language, "reports-none"), &t!(language, "reports-none-advice"), Some((
                    &t!(language, "handbook-title"), &frame.link("/handbook"),
                ))))
            }
        },
    }
}

fn group(
    visit: &Visit,
    language: Language,
    id: &str,
    heading: &str,
    reports: &[&ErrorReport],
    refused: Option<&(i64, Refused)>,
) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            @if reports.is_empty() { p.none { (t!(language, "reports-empty")) } }
            ul.reports {
                @for report in reports {
                    li id={ "report-" (report.id) } {
                        (about(visit, report))
                        (told(language, report))
                        @if report.waits() {
                            @let refused = refused.filter(|(id, _)| *id == report.id).map(|(_, refused)| refused);
                            form.report method="post" action={ "/handbook/reports/" (report.id) "#report-" (report.id) } {
                                (field(language, &format!("answer-{}", report.id), &t!(language, "reports-your-answer"), refused))
                                button { (t!(language, "reports-send")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The requirement that a report is about. One that is no longer in the packs is named by its id.
fn about(visit: &Visit, report: &ErrorReport) -> Markup {
    let pack = visit.site.app.packs.get(&report.pack);
    let requirement = pack.and_then(|pack| pack.requirement(&report.requirement));
    html! {
        h3 {
            @match requirement {
                Some(requirement) => a href=(visit.link(&address(&report.pack, &report.requirement))) {
                    (requirement.title.in_language(visit.language))
                },
                None => (report.requirement),
            }
        }
        p.fine { (pack.map_or(report.pack.as_str(), short_name)) " · " (layout::day(report.reported_on)) }
    }
}
