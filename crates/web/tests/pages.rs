//! The real router in memory, on a part of the demo regions: who may see what, what a page says, what is refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use calendar::{Date, parse_date};
use demo::{Role, SignIn, World};
use requirements::{Bilingual, Finding, Judgement, Packs};
use store::{Bundle, Moment, Replace, Store};
use tower::ServiceExt as _;
use training::{Language, PersonId, TraineeId, TrainingRecord};
use web::{App, Clock, DemoIdentity, DemoPerson, Documents, OverviewRow, SignedIn};

struct SetDay(Date);

impl Clock for SetDay {
    fn today(&self) -> Date {
        self.0
    }
    fn now_text(&self) -> String {
        format!("{} 12.00", self.0)
    }
}

/// Documents that can be told from each other, and a spreadsheet that cannot be made.
struct Stamps;

impl Documents for Stamps {
    fn status_report(
        &self,
        record: &TrainingRecord,
        _: &Judgement,
        _: &[Finding],
        on: Date,
        _: Language,
    ) -> Result<Vec<u8>, String> {
        Ok(format!("report of {} on {on}", record.trainee.name).into_bytes())
    }

    fn overview_spreadsheet(&self, _: &[OverviewRow], _: Date, _: Language) -> Result<Vec<u8>, String> {
        Err("the typesetter is out of paper".to_owned())
    }
}

/// A whole program with a few doctors of two regions in it.
struct House {
    router: Router,
    folder: std::path::PathBuf,
    world: World,
    doctors: Vec<TrainingRecord>,
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

fn folder() -> std::path::PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("randa-web-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&path).expect("a folder");
    path
}

fn person(row: &SignIn) -> DemoPerson {
    let role = web::Role::ALL.into_iter().find(|role| role.as_str() == row.role.as_str()).expect("a role");
    let region = row.region.as_ref().map(ToString::to_string).unwrap_or_default();
    DemoPerson {
        person: SignedIn { id: PersonId::new(&row.person), name: row.name.clone(), role, region },
        about: Bilingual { sv: row.about_sv.clone(), en: row.about_en.clone() },
    }
}

impl House {
    async fn new() -> Self {
        let today = parse_date(demo::FIXED_DAY).expect("a day");
        let world = demo::world(today);
        let first = world.trainees.first().expect("a doctor").record.region.clone();
        let (here, there): (Vec<_>, Vec<_>) = world.trainees.iter().partition(|doctor| doctor.record.region == first);
        let doctors: Vec<TrainingRecord> =
            here.iter().take(6).chain(there.iter().take(2)).map(|doctor| doctor.record.clone()).collect();
        let folder = folder();
        let store =
            Store::create_demo(&format!("sqlite:{}", folder.join("randa.db").display())).await.expect("a store");
        let packs = Packs::shipped().expect("the packs");
        let regions: Vec<training::Region> = world.regions.iter().map(|region| region.kept.clone()).collect();
        let bundle = Bundle { units: &world.units, people: &world.people, records: &doctors, regions: &regions };
        let moment = Moment::new(today, 0);
        store.save_many(&Store::operator(), bundle, packs, &moment, Replace::No).await.expect("saved");
        let people = world.sign_ins.iter().map(person).collect();
        let identity = Arc::new(DemoIdentity::new(&store, people).expect("a demo"));
        let app =
            App { store, packs, clock: Arc::new(SetDay(today)), identity, documents: Arc::new(Stamps), https: false };
        Self { router: web::router(app), folder, world, doctors }
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    async fn ask(&self, method: Method, path: &str, cookie: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).header(header::COOKIE, cookie);
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.ask(Method::GET, path, cookie).await
    }

    /// Sends a form as a page of ours would, unless other headers are given.
    async fn post(&self, path: &str, cookie: &str, form: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::COOKIE, cookie)
            .header(header::HOST, "randa.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(form.to_owned())).expect("a request")).await
    }

    /// Signs someone in and answers the cookie.
    async fn sign_in(&self, person: &str) -> String {
        let answer = self.post("/sign-in", "", &format!("person={person}"), OURS).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{person}");
        let cookie = answer.header(header::SET_COOKIE);
        for wanted in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(wanted), "{cookie}");
        }
        cookie.split(';').next().expect("a cookie").to_owned()
    }

    /// The first person of a role in the first region, or in another.
    fn first(&self, role: Role, other_region: bool) -> &SignIn {
        let first = self.world.regions.first().map(|region| &region.id);
        self.world
            .sign_ins
            .iter()
            .find(|row| row.role == role && (row.region.as_ref() != first) == other_region)
            .expect("a person")
    }

    fn doctor(&self) -> &TrainingRecord {
        self.doctors.first().expect("a doctor")
    }
}

const OURS: &[(&str, &str)] = &[("sec-fetch-site", "same-origin")];

fn pages_of(trainee: &TraineeId) -> [String; 5] {
    ["", "/requirements", "/time", "/objectives", "/report.pdf"].map(|end| format!("/trainees/{trainee}{end}"))
}

#[tokio::test]
async fn without_signing_in_one_is_sent_to_the_door_and_on_afterwards() {
    let house = House::new().await;
    let id = &house.doctor().trainee.id;
    let answer = house.get(&format!("/trainees/{id}?on=2027-01-01"), "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let door = answer.header(header::LOCATION).to_owned();
    assert_eq!(door, format!("/sign-in?to=%2Ftrainees%2F{id}%3Fon%3D2027-01-01"));
    assert!(house.get(&door, "").await.text.contains(&format!("value=\"/trainees/{id}?on=2027-01-01\"")));
    let form = format!("to=%2Ftrainees%2F{id}&person={id}");
    assert_eq!(house.post("/sign-in", "", &form, OURS).await.header(header::LOCATION), format!("/trainees/{id}"));
    let elsewhere = format!("to=%2F%2Felsewhere.test&person={id}");
    assert_eq!(house.post("/sign-in", "", &elsewhere, OURS).await.header(header::LOCATION), "/");
}

#[tokio::test]
async fn signing_out_ends_the_session_and_not_only_the_cookie() {
    let house = House::new().await;
    let id = house.doctor().trainee.id.to_string();
    let cookie = house.sign_in(&id).await;
    assert_eq!(house.get("/", &cookie).await.status, StatusCode::OK);
    assert_eq!(house.post("/sign-out", &cookie, "", OURS).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get("/", &cookie).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post("/sign-in", "", "person=nobody", OURS).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_door_of_the_demo_does_not_open_for_a_real_store() {
    let folder = folder();
    let store = Store::open(&format!("sqlite:{}", folder.join("randa.db").display())).await.expect("a store");
    assert!(DemoIdentity::new(&store, Vec::new()).is_err());
    store.close().await;
    let _ = std::fs::remove_dir_all(&folder);
}

#[tokio::test]
async fn a_doctor_sees_her_own_pages_and_nobody_elses() {
    let house = House::new().await;
    let [own, other] = [0, 1].map(|at: usize| house.doctors.get(at).expect("a doctor").trainee.id.clone());
    let cookie = house.sign_in(own.as_str()).await;
    for path in pages_of(&own) {
        assert_eq!(house.get(&path, &cookie).await.status, StatusCode::OK, "{path}");
    }
    for path in pages_of(&other).iter().chain(&pages_of(&TraineeId::new("nobody-at-all"))) {
        let answer = house.get(path, &cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text.contains("<h1>Sidan finns inte</h1>"), "{path}");
    }
}

#[tokio::test]
async fn a_director_of_studies_sees_the_own_region_only() {
    let house = House::new().await;
    let cookie = house.sign_in(&house.first(Role::DirectorOfStudies, false).person).await;
    let region = house.doctor().region.clone();
    for record in &house.doctors {
        let wanted = if record.region == region { StatusCode::OK } else { StatusCode::NOT_FOUND };
        for path in pages_of(&record.trainee.id) {
            assert_eq!(house.get(&path, &cookie).await.status, wanted, "{path}");
        }
    }
    let start = house.get("/", &cookie).await.text;
    let stranger = house.doctors.last().expect("a doctor");
    assert!(!start.contains(&stranger.trainee.name));
    assert!(start.contains("6 läkare"), "{start}");
}

#[tokio::test]
async fn a_unit_manager_sees_the_doctors_of_the_own_unit_only() {
    let house = House::new().await;
    let today = house.world.today;
    let manager = house.first(Role::UnitManager, false).clone();
    let cookie = house.sign_in(&manager.person).await;
    let here = |record: &TrainingRecord| {
        let rows = record.employments.iter().flatten();
        let mut now = rows.filter(|row| row.from <= today && row.to.is_none_or(|to| today <= to));
        now.any(|row| Some(&row.unit) == manager.unit.as_ref())
    };
    assert!(
        house.doctors.iter().any(here) && !house.doctors.iter().all(here),
        "the doctors do not put this to the test"
    );
    for record in &house.doctors {
        let wanted = if here(record) { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(house.get(&format!("/trainees/{}", record.trainee.id), &cookie).await.status, wanted);
    }
}

#[tokio::test]
async fn everyone_has_a_first_page() {
    let house = House::new().await;
    for role in Role::ALL {
        let row = house.world.sign_ins.iter().find(|row| {
            row.role == *role && (*role != Role::Trainee || row.person == house.doctor().trainee.id.as_str())
        });
        let cookie = house.sign_in(&row.expect("a person").person).await;
        let answer = house.get("/", &cookie).await;
        assert_eq!(answer.status, StatusCode::OK, "{role:?}");
        assert_eq!(answer.text.matches("<h1>").count(), 1, "{role:?}");
    }
}

#[tokio::test]
async fn a_doctors_page_says_how_it_goes_what_is_next_and_shows_the_timeline() {
    let house = House::new().await;
    let record = house.doctor();
    let cookie = house.sign_in(record.trainee.id.as_str()).await;
    let page = house.get(&format!("/trainees/{}", record.trainee.id), &cookie).await.text;
    for wanted in [
        &format!("<h1>{}</h1>", record.trainee.name),
        "Nästa steg",
        "role=\"img\"",
        "Utbildningen på en tidslinje",
        "Samma sak som tabell",
        "heltidsmånader",
        "Huvudhandledare",
        "Demo: påhittade personer",
        "Lägesrapport som PDF",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    assert!(page.contains("Du är i fas.") || page.contains("inte uppfyll"), "no answer");
    let placement = record.placements.iter().flatten().next().expect("a placement");
    assert!(page.contains(&format!("id=\"entry-placements-{}\"", placement.id)), "no row to lead to");
}

#[tokio::test]
async fn findings_are_narrowed_and_each_can_be_pointed_to() {
    let house = House::new().await;
    let id = house.doctor().trainee.id.to_string();
    let cookie = house.sign_in(&id).await;
    let count = |text: &str| text.matches("<details class=\"finding\">").count();
    let all = house.get(&format!("/trainees/{id}/requirements"), &cookie).await.text;
    let time = house.get(&format!("/trainees/{id}/requirements?theme=time"), &cookie).await.text;
    let red = house.get(&format!("/trainees/{id}/requirements?status=red&theme=time"), &cookie).await.text;
    assert!(count(&all) > 20 && count(&time) > 0 && count(&time) < count(&all));
    assert!(count(&red) > 0 || red.contains("Inget krav passar urvalet."));
    let pack = house.doctor().training.regulation.as_str();
    let one = house.get(&format!("/trainees/{id}/requirements/{pack}/minimum-time"), &cookie).await;
    assert_eq!(one.status, StatusCode::OK);
    assert!(one.text.contains("Källa") && one.text.contains("Föreskrift"));
    let none = house.get(&format!("/trainees/{id}/requirements/{pack}/no-such"), &cookie).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_settled_stands_behind_a_line_unless_one_asks_for_it() {
    let house = House::new().await;
    let id = house.doctor().trainee.id.to_string();
    let cookie = house.sign_in(&id).await;
    let all = house.get(&format!("/trainees/{id}/requirements"), &cookie).await.text;
    // the lines are the last of their sections
    let mut parts = all.split("<details class=\"settled\">");
    let before = parts.next().unwrap_or_default();
    let between = parts.filter_map(|part| Some(part.split_once("</section>")?.1));
    let outside: String = std::iter::once(before).chain(between).collect();
    assert!(all.contains("<details class=\"settled\">") && !outside.contains("<span class=\"badge fulfilled\">"));
    let asked = house.get(&format!("/trainees/{id}/requirements?status=fulfilled"), &cookie).await.text;
    assert!(!asked.contains("<details class=\"settled\">") && asked.contains("<span class=\"badge fulfilled\">"));
}

#[tokio::test]
async fn what_a_finding_rests_on_is_told_in_words_and_never_by_an_id() {
    let house = House::new().await;
    let record = house.doctor();
    let id = record.trainee.id.as_str();
    let cookie = house.sign_in(id).await;
    let page = house.get(&format!("/trainees/{id}/requirements"), &cookie).await.text;
    let activities = record.activities.iter().flatten().map(|row| row.id.as_str());
    let hirings = record.hirings.iter().flatten().map(|row| row.id.as_str());
    let reviews = record.plan_reviews.iter().flatten().map(|row| row.id.as_str());
    let listings = record.listings.iter().flatten().map(|row| row.id.as_str());
    let ids: Vec<&str> = activities.chain(hirings).chain(reviews).chain(listings).collect();
    let evidence: Vec<&str> =
        page.split("<ul class=\"evidence\">").skip(1).filter_map(|rest| rest.split("</ul>").next()).collect();
    assert!(!evidence.is_empty() && !ids.is_empty(), "the doctor does not put this to the test");
    for list in evidence {
        assert!(!ids.iter().any(|id| list.contains(&format!(": {id}<"))), "{list}");
    }
}

#[tokio::test]
async fn what_is_only_advice_says_so() {
    let house = House::new().await;
    let (id, packs) = (house.doctor().trainee.id.to_string(), Packs::shipped().expect("the packs"));
    let found = requirements::assess(house.doctor(), packs, house.world.today).findings;
    let advice = found.iter().filter(|f| f.requirement.authority == requirements::Authority::GeneralAdvice).count();
    let cookie = house.sign_in(&id).await;
    let page = house.get(&format!("/trainees/{id}/requirements"), &cookie).await.text;
    assert!(advice > 0, "the doctor does not put this to the test");
    assert!(page.matches("Andra vägar till samma mål är tillåtna.").count() >= advice);
}

#[tokio::test]
async fn the_report_is_of_the_right_doctor_and_day() {
    let house = House::new().await;
    let record = house.doctor();
    let cookie = house.sign_in(record.trainee.id.as_str()).await;
    let answer = house.get(&format!("/trainees/{}/report.pdf?on=2027-03-01", record.trainee.id), &cookie).await;
    assert_eq!(answer.text, format!("report of {} on 2027-03-01", record.trainee.name));
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/pdf");
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
}

#[tokio::test]
async fn a_day_that_is_not_one_is_told_beside_the_field() {
    let house = House::new().await;
    let id = house.doctor().trainee.id.to_string();
    let cookie = house.sign_in(&id).await;
    for on in ["2027-02-29", "tomorrow", "2027-1-1", "9999-12-31", "-1"] {
        let answer = house.get(&format!("/trainees/{id}?on={on}"), &cookie).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{on}");
        let told = "aria-invalid=\"true\" aria-describedby=\"on-fault\"";
        assert!(answer.text.contains(told) && answer.text.contains(&format!("value=\"{on}\"")), "{on}");
        assert!(answer.text.contains("Min utbildning"), "the frame is there");
    }
    assert_eq!(house.get(&format!("/trainees/{id}?on="), &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn another_day_is_told_and_kept_in_the_links() {
    let house = House::new().await;
    let id = house.doctor().trainee.id.to_string();
    let cookie = house.sign_in(&id).await;
    let page = house.get(&format!("/trainees/{id}?on=2027-03-01"), &cookie).await.text;
    assert!(page.contains("Du ser läget den 1 mars 2027."));
    assert!(page.contains(&format!("href=\"/trainees/{id}/requirements?on=2027-03-01\"")));
    assert!(page.contains(&format!("<a href=\"/trainees/{id}\">Visa läget i dag</a>")));
    assert!(page.contains("&amp;on=2027-03-01") || page.contains("?on=2027-03-01#"));
    assert!(!house.get(&format!("/trainees/{id}"), &cookie).await.text.contains("Du ser läget"));
}

#[tokio::test]
async fn the_language_is_chosen_or_the_browsers() {
    let house = House::new().await;
    let request = Request::builder().uri("/sign-in").header(header::ACCEPT_LANGUAGE, "de, en-GB;q=0.8, sv;q=0.5");
    let english = house.send(request.body(Body::empty()).expect("a request")).await.text;
    assert!(english.contains("<html lang=\"en\">") && english.contains("Who would you like to be?"));
    let chosen = house.post("/language", "", "language=sv&to=%2Fsign-in", OURS).await;
    assert_eq!(chosen.header(header::LOCATION), "/sign-in");
    assert!(chosen.header(header::SET_COOKIE).starts_with("randa-language=sv;"));
    assert!(house.get("/sign-in", "randa-language=en").await.text.contains("<html lang=\"en\">"));
    assert_eq!(house.post("/language", "", "language=de", OURS).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_changes_something_must_come_from_a_page_of_ours() {
    let house = House::new().await;
    let form = format!("person={}", house.doctor().trainee.id);
    let refused: [&[(&str, &str)]; 5] = [
        &[],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://randa.test")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://elsewhere.test")],
        &[("origin", "null")],
    ];
    for headers in refused {
        let answer = house.post("/sign-in", "", &form, headers).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
        assert!(answer.headers.get(header::SET_COOKIE).is_none(), "{headers:?}");
        assert!(answer.text.contains("Inget har ändrats."), "{headers:?}");
    }
    let allowed: [&[(&str, &str)]; 2] = [OURS, &[("origin", "https://randa.test")]];
    for headers in allowed {
        assert_eq!(house.post("/sign-in", "", &form, headers).await.status, StatusCode::SEE_OTHER, "{headers:?}");
    }
}

/// A page for every address: who opens it there.
fn example(house: &House, pattern: &str) -> Option<String> {
    let record = house.doctor();
    let unit = record.employments.iter().flatten().next().map(|row| row.unit.to_string())?;
    let stylesheet = "/static/style.000000000000.css".to_owned();
    if pattern == "/static/{name}" {
        return Some(stylesheet);
    }
    let region = record.region.as_ref()?.as_str();
    let id = match pattern.split('/').nth(1)? {
        "trainees" => record.trainee.id.as_str(),
        "regions" => region,
        _ => &unit,
    };
    let filled = pattern
        .replace("{id}", id)
        .replace("{pack}", record.training.regulation.as_str())
        .replace("{requirement}", "minimum-time");
    (!filled.contains('{')).then_some(filled)
}

#[tokio::test]
async fn every_address_is_answered_and_every_answer_has_its_headers() {
    let house = House::new().await;
    let cookie = house.sign_in(&house.first(Role::DirectorOfStudies, false).person).await;
    let mut asked: Vec<(Method, String)> = Vec::new();
    for pattern in web::patterns() {
        let path = example(&house, pattern).unwrap_or_else(|| panic!("no example of {pattern}"));
        asked.push((Method::GET, path.clone()));
        asked.push((Method::HEAD, path.clone()));
        asked.push((Method::DELETE, path));
    }
    asked.push((Method::GET, "/nowhere".to_owned()));
    asked.push((Method::GET, "/trainees/%00".to_owned()));
    asked.push((Method::GET, "/?on=never".to_owned()));
    for (method, path) in asked {
        for cookie in ["", &cookie] {
            let answer = house.ask(method.clone(), &path, cookie).await;
            let what = format!("{method} {path}: {}", answer.status);
            for (name, wanted) in [
                ("content-security-policy", "default-src 'none'; style-src 'self'; script-src 'self'"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "same-origin"),
                ("cross-origin-opener-policy", "same-origin"),
                ("permissions-policy", "camera=()"),
            ] {
                let value = answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
                assert!(value.contains(wanted), "{what}: {name} is {value:?}");
            }
            assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{what}");
            if method == Method::HEAD {
                assert!(answer.text.is_empty(), "{what}");
            } else if answer.header(header::CONTENT_TYPE).starts_with("text/html") {
                assert_eq!(answer.text.matches("<h1>").count(), 1, "{what}");
                for forbidden in [" style=\"", "<script>", "<style", "onclick="] {
                    assert!(!answer.text.contains(forbidden), "{what} has {forbidden}");
                }
            } else if answer.status.is_client_error() {
                panic!("{what}: no page says so");
            }
        }
    }
}

#[tokio::test]
async fn every_page_is_there_for_a_director() {
    let house = House::new().await;
    let cookie = house.sign_in(&house.first(Role::DirectorOfStudies, false).person).await;
    for pattern in web::patterns() {
        let path = example(&house, pattern).unwrap_or_default();
        let expected = match pattern {
            "/handbook/reports/{id}" | "/language" | "/sign-out" => StatusCode::METHOD_NOT_ALLOWED,
            "/static/{name}" | "/.well-known/security.txt" | "/me/record.json" => StatusCode::NOT_FOUND,
            "/overview.xlsx" => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::OK,
        };
        assert_eq!(house.get(&path, &cookie).await.status, expected, "{path}");
    }
}

#[tokio::test]
async fn a_fault_of_ours_has_an_id_and_tells_nothing_else() {
    let house = House::new().await;
    let cookie = house.sign_in(&house.first(Role::DirectorOfStudies, false).person).await;
    let answer = house.get("/overview.xlsx", &cookie).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(answer.text.contains("Felet har numret") && !answer.text.contains("out of paper"));
}

#[tokio::test]
async fn files_are_kept_for_ever_under_a_name_of_their_own() {
    let house = House::new().await;
    let page = house.get("/sign-in", "").await.text;
    let addresses: Vec<&str> = page.split('"').filter(|part| part.starts_with("/static/")).collect();
    assert_eq!(addresses.len(), 3, "{addresses:?}");
    for address in addresses {
        let answer = house.get(address, "").await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable", "{address}");
    }
    assert_eq!(house.get("/healthz", "").await.text, "ok\n");
}
