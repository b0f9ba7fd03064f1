//! What the tests of the account, the matrix, the units and the overview share: the real router on the demo's world.
#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, LazyLock, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use calendar::{Date, parse_date};
use requirements::{Bilingual, Finding, Judgement, Packs};
use store::{Bundle, Moment, Replace, Store};
use tokio::runtime::Runtime;
use tower::ServiceExt;
use training::{Language, PersonId, TrainingRecord};
use web::{App, Clock, DemoIdentity, DemoPerson, Documents, OverviewRow, Role, SignedIn};

/// The day of the tests.
pub fn today() -> Date {
    parse_date(demo::FIXED_DAY).expect("a day")
}

/// The world of the tests.
pub static WORLD: LazyLock<demo::World> = LazyLock::new(|| demo::world(today()));

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));
static HOUSE: LazyLock<Router> = LazyLock::new(|| {
    let records: Vec<TrainingRecord> = WORLD.trainees.iter().map(|doctor| doctor.record.clone()).collect();
    RUNTIME.block_on(house("world", &records))
});
static COOKIES: LazyLock<Mutex<HashMap<String, String>>> = LazyLock::new(Mutex::default);

struct StillClock;

impl Clock for StillClock {
    fn today(&self) -> Date {
        today()
    }

    fn now_text(&self) -> String {
        format!("{} 09.00", today())
    }
}

/// Writes the names that it was given instead of a document.
struct Names;

impl Documents for Names {
    fn status_report(
        &self,
        record: &TrainingRecord,
        _: &Judgement,
        _: &[Finding],
        _: Date,
        _: Language,
    ) -> Result<Vec<u8>, String> {
        Ok(record.trainee.name.clone().into_bytes())
    }

    fn overview_spreadsheet(&self, rows: &[OverviewRow], on: Date, _: Language) -> Result<Vec<u8>, String> {
        let mut text = format!("{on}\n").into_bytes();
        for row in rows {
            let _ = writeln!(text, "{}", row.record.trainee.name);
        }
        Ok(text)
    }
}

/// A file of its own in the build's folder, apart from every other process's: test runners start one a test. What earlier
/// runs left there is taken away first.
fn place(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let own = format!("pages-{}-{name}-{}.db", env!("CARGO_CRATE_NAME"), std::process::id());
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        if file.starts_with(&own) || (file.starts_with("pages-") && is_left_over(&entry)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    folder.join(own)
}

/// Whether a file has not been touched for longer than any test takes.
fn is_left_over(entry: &std::fs::DirEntry) -> bool {
    let touched = entry.metadata().and_then(|metadata| metadata.modified()).ok();
    touched.and_then(|at| at.elapsed().ok()).is_some_and(|age| age > std::time::Duration::from_secs(3_600))
}

/// A house of its own with the world's units and people and some records.
pub async fn house(name: &str, records: &[TrainingRecord]) -> Router {
    web::router(app(name, records).await)
}

/// What such a house is made from.
pub async fn app(name: &str, records: &[TrainingRecord]) -> App {
    let packs = Packs::shipped().expect("the packs read");
    let path = place(name);
    let store = Store::create_demo(&format!("sqlite:{}", path.display())).await.expect("a store");
    let regions: Vec<training::Region> = WORLD.regions.iter().map(|region| region.kept.clone()).collect();
    let bundle = Bundle { units: &WORLD.units, people: &WORLD.people, records, regions: &regions };
    let moment = Moment::new(today(), 0);
    store.save_many(&Store::operator(), bundle, packs, &moment, Replace::No).await.expect("saved");
    let region = |id: Option<&training::PackId>| {
        WORLD.regions.iter().find(|region| Some(&region.id) == id).map(|region| region.name.clone()).unwrap_or_default()
    };
    let people = WORLD
        .sign_ins
        .iter()
        .map(|row| DemoPerson {
            person: SignedIn {
                id: PersonId::new(&row.person),
                name: row.name.clone(),
                role: Role::ALL.into_iter().find(|role| role.as_str() == row.role.as_str()).unwrap_or(Role::Trainee),
                region: region(row.region.as_ref()),
            },
            about: Bilingual { sv: row.about_sv.clone(), en: row.about_en.clone() },
        })
        .collect();
    let identity = Arc::new(DemoIdentity::new(&store, people).expect("a demo"));
    App { store, packs, clock: Arc::new(StillClock), identity, documents: Arc::new(Names), https: false }
}

/// An answer: its status and its text.
pub struct Answer {
    pub status: StatusCode,
    pub body: String,
}

impl Answer {
    /// The text without its tags, in single spaces.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut in_tag = false;
        for letter in self.body.chars() {
            match letter {
                '<' => in_tag = true,
                '>' => {
                    in_tag = false;
                    text.push(' ');
                }
                letter if !in_tag => text.push(letter),
                _ => {}
            }
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".").replace(" ,", ",")
    }

    /// Demands that the text says something.
    #[track_caller]
    pub fn says(&self, wanted: &str) -> &Self {
        let text = self.text();
        assert!(text.contains(wanted), "{wanted:?} is not said in:\n{text}");
        self
    }

    /// Demands that neither the text nor the addresses hold something.
    #[track_caller]
    pub fn lacks(&self, unwanted: &str) -> &Self {
        assert!(!self.body.contains(unwanted) && !self.text().contains(unwanted), "{unwanted:?} is there");
        self
    }
}

pub async fn sign_in(house: &Router, person: &str) -> String {
    let request = Request::post("/sign-in")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(format!("person={person}")))
        .expect("a request");
    let response = house.clone().oneshot(request).await.expect("an answer");
    let cookie = response.headers().get(header::SET_COOKIE).unwrap_or_else(|| panic!("{person} is not let in"));
    cookie.to_str().expect("text").split(';').next().unwrap_or_default().to_owned()
}

/// Asks a house for a page as a person, in Swedish.
pub async fn ask(house: &Router, cookie: &str, path: &str) -> Answer {
    let request = Request::get(path)
        .header(header::COOKIE, cookie)
        .header(header::ACCEPT_LANGUAGE, "sv")
        .body(Body::empty())
        .expect("a request");
    let response = house.clone().oneshot(request).await.expect("an answer");
    let status = response.status();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    Answer { status, body: String::from_utf8_lossy(&bytes).into_owned() }
}

/// The cookie of a person who has signed in to the world's house; empty for nobody.
async fn cookie_of(house: &Router, person: &str) -> String {
    if person.is_empty() {
        return String::new();
    }
    let known = COOKIES.lock().expect("cookies").get(person).cloned();
    match known {
        Some(cookie) => cookie,
        None => {
            let cookie = sign_in(house, person).await;
            COOKIES.lock().expect("cookies").insert(person.to_owned(), cookie.clone());
            cookie
        }
    }
}

/// Asks the world's house for a page as a person, or as nobody.
#[track_caller]
pub fn get(person: &str, path: &str) -> Answer {
    let house = &*HOUSE;
    RUNTIME.block_on(async { ask(house, &cookie_of(house, person).await, path).await })
}

/// Sends a form to the world's house as a page of ours does; the answer, and where it leads.
#[track_caller]
pub fn post(person: &str, path: &str, form: &[(&str, &str)]) -> (Answer, String) {
    let house = &*HOUSE;
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    RUNTIME.block_on(async {
        let request = Request::post(path)
            .header(header::COOKIE, cookie_of(house, person).await)
            .header(header::ACCEPT_LANGUAGE, "sv")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(form))
            .expect("a request");
        let response = house.clone().oneshot(request).await.expect("an answer");
        let status = response.status();
        let to =
            response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        (Answer { status, body: String::from_utf8_lossy(&bytes).into_owned() }, to)
    })
}

/// The same, of a page that is there.
#[track_caller]
pub fn page(person: &str, path: &str) -> Answer {
    let answer = get(person, path);
    assert_eq!(answer.status, StatusCode::OK, "{path} as {person}");
    answer
}

/// The record of the doctor who shows a case.
#[track_caller]
pub fn case(name: &str) -> &'static TrainingRecord {
    let doctor = WORLD.trainees.iter().find(|doctor| doctor.case == name);
    &doctor.unwrap_or_else(|| panic!("no doctor shows {name}")).record
}

/// The first of a region who signs in with a role.
#[track_caller]
pub fn role(region: &str, role: demo::Role) -> &'static str {
    let found = WORLD
        .sign_ins
        .iter()
        .find(|row| row.role == role && row.region.as_ref().is_some_and(|id| id.as_str() == region));
    &found.unwrap_or_else(|| panic!("nobody in {region}")).person
}

/// A page of a house of its own, asked for a few times: its compressed size, its rows and its best time.
pub fn weigh(name: &str, records: &[TrainingRecord], person: &str, path: &str) -> (usize, usize, std::time::Duration) {
    RUNTIME.block_on(async {
        let house = house(&format!("{name}-{}", path.len()), records).await;
        let cookie = sign_in(&house, person).await;
        let mut best = std::time::Duration::MAX;
        for _ in 0..5 {
            let start = std::time::Instant::now();
            ask(&house, &cookie, path).await;
            best = best.min(start.elapsed());
        }
        let rows = ask(&house, &cookie, path).await.body.matches("<tr><th scope=\"row\">").count();
        let request = Request::get(path)
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT_ENCODING, "gzip")
            .body(Body::empty())
            .expect("a request");
        let response = house.clone().oneshot(request).await.expect("an answer");
        (to_bytes(response.into_body(), usize::MAX).await.expect("a body").len(), rows, best)
    })
}
