//! What stands in the log of the running service: every request by its pattern, every fault by the id that its page shows,
//! and nothing that tells who it was about. The subscriber is the whole process's, so this file has one test.

mod house;

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use calendar::Date;
use house::{WORLD, app, role, sign_in};
use requirements::{Finding, Judgement};
use tower::ServiceExt as _;
use tracing_subscriber::EnvFilter;
use training::{Language, TrainingRecord};
use web::{Documents, OverviewRow};

/// Documents that cannot be made.
struct Broken;

impl Documents for Broken {
    fn status_report(
        &self,
        _: &TrainingRecord,
        _: &Judgement,
        _: &[Finding],
        _: Date,
        _: Language,
    ) -> Result<Vec<u8>, String> {
        Err("the press is broken".to_owned())
    }

    fn overview_spreadsheet(&self, _: &[OverviewRow], _: Date, _: Language) -> Result<Vec<u8>, String> {
        panic!("the loom is broken")
    }
}

/// The log, as it is written.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

async fn send(house: &Router, method: &Method, path: &str, cookie: &str, form: &str) -> (StatusCode, String) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(form.to_owned()))
        .expect("a request");
    let response = house.clone().oneshot(request).await.expect("an answer");
    let status = response.status();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

/// Every name and id of the world, and numbers that look like a person's.
fn canaries() -> Vec<String> {
    let mut canaries = vec!["Canary".to_owned(), "18640823-3234".to_owned(), "640823".to_owned()];
    for doctor in &WORLD.trainees {
        let trainee = &doctor.record.trainee;
        canaries.extend([trainee.id.to_string(), trainee.name.clone()]);
        canaries.extend(trainee.personal_identity_number.as_ref().map(|number| number.reveal().to_owned()));
    }
    canaries.extend(WORLD.people.iter().flat_map(|person| [person.id.to_string(), person.name.clone()]));
    canaries.extend(WORLD.sign_ins.iter().flat_map(|row| [row.person.clone(), row.name.clone()]));
    // an id that is a word of the program's own proves nothing
    canaries.retain(|canary| canary.len() > 5);
    canaries
}

#[tokio::test]
async fn the_log_tells_every_request_and_fault_and_of_nobody() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(EnvFilter::new("trace"))
        .with_writer(move || writer.clone())
        .init();

    let records: Vec<TrainingRecord> = WORLD.trainees.iter().take(3).map(|doctor| doctor.record.clone()).collect();
    let house = web::router(web::App { documents: Arc::new(Broken), ..app("log", &records).await });
    let record = &records[0];
    let id = record.trainee.id.as_str();
    let region = record.region.as_ref().expect("a region").as_str();
    let unit = record.employments.iter().flatten().next().map(|row| row.unit.to_string()).expect("a unit");
    let mut asked = 0;
    let mut faults = Vec::new();
    for person in [id, role(region, demo::Role::DirectorOfStudies)] {
        let cookie = sign_in(&house, person).await;
        for pattern in web::patterns() {
            let path = pattern
                .replace("{id}", if pattern.starts_with("/trainees/") { id } else { &unit })
                .replace("{pack}", record.training.regulation.as_str())
                .replace("{requirement}", "minimum-time")
                .replace("{name}", "Canary.css");
            let path = format!("{path}?search=Canary&on=2027-01-01&person=640823");
            for (method, form) in [(Method::GET, ""), (Method::POST, "person=Canary&text=18640823-3234&to=%2FCanary")] {
                if pattern == "/sign-out" {
                    continue;
                }
                let (status, page) = send(&house, &method, &path, &cookie, form).await;
                asked += 1;
                if status == StatusCode::INTERNAL_SERVER_ERROR {
                    let number = page.split("Felet har numret ").nth(1).and_then(|rest| rest.split('.').next());
                    faults.push(number.expect("the page shows an id").to_owned());
                }
            }
        }
        for path in [format!("/nowhere/{id}"), format!("/trainees/{id}/Canary"), "/trainees/Canary".to_owned()] {
            send(&house, &Method::GET, &path, &cookie, "").await;
            asked += 1;
        }
    }

    let text = String::from_utf8(log.0.lock().expect("the log").clone()).expect("text");
    for canary in canaries() {
        let line = text.lines().find(|line| line.contains(&canary));
        assert!(line.is_none(), "{canary} stands in the log: {line:?}");
    }
    let answered = text.lines().filter(|line| line.contains("\"message\":\"answered\"")).count();
    assert!(answered >= asked, "{answered} of {asked} requests are told");
    assert!(text.contains("\"route\":\"/trainees/{id}/requirements/{pack}/{requirement}\""));
    assert!(text.contains("\"route\":\"unmatched\""));
    assert!(faults.len() >= 2, "a document that cannot be made, and a crash: {faults:?}");
    for number in faults {
        let told = text.lines().filter(|line| line.contains("ERROR") && line.contains(&number)).count();
        assert_eq!(told, 1, "{number} is found in the log, once");
    }
}
