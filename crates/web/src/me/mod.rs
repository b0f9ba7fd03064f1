//! What is kept of the one who has signed in, for her to take along: a page, one file with everything, and her record as a
//! file of its own that any Randa reads. Only what is hers: others' records are theirs, though her name stands in them.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde_json::{Map, Value, json};
use store::{ErrorReport, LogEntry, Relation};
use training::{Person, TraineeId, TrainingRecord};

use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::visit::Visit;

/// The mark of the file with everything.
const FORMAT: &str = "randa-own-data/1";

/// `GET /me/data`: what there is, and the files.
pub(crate) async fn show(visit: Visit) -> Markup {
    let language = visit.language;
    let page = Page {
        title: t!(language, "me-title"),
        answer: Some(html! { (t!(language, "me-answer")) }),
        body: html! {
            section aria-labelledby="files" {
                h2 #files { (t!(language, "me-files")) }
                ul.ways-on {
                    li { a href="/me/data.json" download { (t!(language, "me-all")) } }
                    @if own_trainee(&visit).is_some() {
                        li { a href="/me/record.json" download { (t!(language, "me-record")) } }
                    }
                }
                p { (t!(language, "me-all-what")) }
                @if own_trainee(&visit).is_some() { p { (t!(language, "me-record-what")) } }
            }
            section aria-labelledby="not" {
                h2 #not { (t!(language, "me-not")) }
                p { (t!(language, "me-not-what")) }
                p { a href=(visit.link("/privacy")) { (t!(language, "foot-privacy")) } }
            }
        },
        ..Page::default()
    };
    layout::page(&visit.site, &visit.frame, page)
}

/// The trainee whom the visitor is, if she is one.
fn own_trainee(visit: &Visit) -> Option<TraineeId> {
    visit.viewer.grants().iter().find_map(|grant| match &grant.relation {
        Relation::Own(trainee) => Some(trainee.clone()),
        _ => None,
    })
}

/// `GET /me/record.json`: the record, as it is imported again.
pub(crate) async fn record(visit: Visit) -> Result<Response, Problem> {
    let record = own_record(&visit).await?.ok_or(Problem::NotFound)?;
    Ok(file("randa-record", &visit, record.to_text()))
}

/// `GET /me/data.json`: everything that is kept of the visitor.
pub(crate) async fn data(visit: Visit) -> Result<Response, Problem> {
    let store = &visit.site.app.store;
    let record = own_record(&visit).await?;
    let log = match own_trainee(&visit) {
        Some(trainee) => store.log_of(&visit.viewer, &trainee, u32::MAX).await?,
        None => Vec::new(),
    };
    let people = store.people(&visit.viewer, std::slice::from_ref(&visit.person.id)).await?;
    let reports = store.error_reports(&visit.viewer).await?;
    let own = Own {
        person: people.first(),
        record: record.as_ref(),
        log: &log,
        reports: reports.iter().filter(|report| report.is_own),
    };
    Ok(file("randa-own-data", &visit, format!("{:#}\n", own.value(&visit))))
}

/// The own record; the store's log says that it left the house.
async fn own_record(visit: &Visit) -> Result<Option<TrainingRecord>, Problem> {
    let Some(trainee) = own_trainee(visit) else { return Ok(None) };
    let (store, moment) = (&visit.site.app.store, visit.moment());
    let kept = store.record(&visit.viewer, &trainee, &moment).await?;
    store.note_export(&visit.viewer, &moment, &trainee).await?;
    Ok(kept.map(|kept| kept.record))
}

fn file(name: &str, visit: &Visit, text: String) -> Response {
    let name = format!("attachment; filename=\"{name}-{}.json\"", visit.today);
    let headers = [(CONTENT_TYPE, "application/json; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)];
    (headers, text).into_response()
}

/// What is kept of one human.
struct Own<'a, R> {
    person: Option<&'a Person>,
    record: Option<&'a TrainingRecord>,
    log: &'a [LogEntry],
    reports: R,
}

impl<'a, R: Iterator<Item = &'a ErrorReport>> Own<'a, R> {
    fn value(self, visit: &Visit) -> Value {
        let signed_in = &visit.person;
        json!({
            "format": FORMAT,
            "made_on": visit.today.to_string(),
            "signed_in_as": { "id": signed_in.id.as_str(), "name": signed_in.name, "role": signed_in.role.as_str(), "region": signed_in.region },
            "relations": visit.viewer.grants().iter().map(|grant| relation(&grant.relation, grant.until)).collect::<Vec<_>>(),
            "person": self.person.map(training::Field::write),
            "record": self.record.map(TrainingRecord::to_value),
            "log_of_record": self.log.iter().map(entry).collect::<Vec<_>>(),
            "error_reports": self.reports.map(report).collect::<Vec<_>>(),
        })
    }
}

fn relation(relation: &Relation, until: Option<calendar::Date>) -> Value {
    let (kind, to) = match relation {
        Relation::Own(id) => ("own-record", Some(id.as_str())),
        Relation::Supervises(id) => ("supervises", Some(id.as_str())),
        Relation::ManagesUnit(id) => ("manages-unit", Some(id.as_str())),
        Relation::WorksAt(id) => ("works-at", Some(id.as_str())),
        Relation::DirectsStudies(id) => ("directs-studies", Some(id.as_str())),
        Relation::RegionOffice(id) => ("region-office", Some(id.as_str())),
        Relation::Operator => ("operator", None),
    };
    json!({ "relation": kind, "to": to, "until": until.map(|day| day.to_string()) })
}

fn entry(entry: &LogEntry) -> Value {
    let mut told = Map::new();
    for (key, text) in [
        ("at", &entry.at),
        ("actor", &entry.actor),
        ("actor_name", &entry.actor_name),
        ("for_whom", &entry.for_whom),
        ("action", &entry.action),
    ] {
        told.insert(key.to_owned(), Value::String(text.clone()));
    }
    Value::Object(told)
}

fn report(report: &ErrorReport) -> Value {
    json!({
        "requirement": format!("{}/{}", report.pack, report.requirement),
        "text": report.text,
        "reported_on": report.reported_on.to_string(),
        "answered_on": report.answer.as_ref().map(|(day, _)| day.to_string()),
        "answer": report.answer.as_ref().map(|(_, text)| text),
    })
}
