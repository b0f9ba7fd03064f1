//! Signing in and out, and the choice of language. In the demo one picks a person from a list.

mod identity;
mod sessions;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use maud::{Markup, html};
use training::Language;

use crate::app::Shared;
use crate::form::Form;
use crate::language::{t, word};
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::visit::{Frame, LANGUAGE_COOKIE, is_ours};

pub use identity::{DemoIdentity, DemoPerson, Identity, NotADemo, Role, SignedIn};
pub(crate) use sessions::Sessions;

/// Where one goes after signing in, unless one was on the way somewhere.
const TO: &str = "to";

fn session_cookie(site: &Shared) -> &'static str {
    if site.app.https { "__Host-randa-session" } else { "randa-session" }
}

/// Who has signed in, by the request's cookie.
pub(crate) fn person(site: &Shared, jar: &CookieJar) -> Option<Arc<SignedIn>> {
    site.sessions.person(jar.get(session_cookie(site))?.value(), Instant::now())
}

/// The address where one signs in and then comes back to this page.
pub(crate) fn address(frame: &Frame) -> String {
    if frame.path() == "/" {
        return "/sign-in".to_owned();
    }
    let to: String = form_urlencoded::byte_serialize(frame.address().as_bytes()).collect();
    format!("/sign-in?{TO}={to}")
}

/// `GET /sign-in`.
pub(crate) async fn show(State(site): State<Shared>, frame: Frame) -> Markup {
    let language = frame.language;
    let (first, others) = first_of_each_role(site.app.identity.people());
    let page = Page {
        title: t!(language, "sign-in-title"),
        answer: Some(html! { (t!(language, "sign-in-answer")) }),
        body: html! {
            form.door method="post" action="/sign-in" {
                @if let Some(to) = frame.query(TO).filter(|to| is_ours(to)) { input type="hidden" name=(TO) value=(to); }
                section aria-labelledby="first" {
                    h2 #first { (t!(language, "sign-in-first")) }
                    (person_list(language, &first, true))
                }
                @for (region, roles) in grouped(&others) {
                    section aria-labelledby=(region_id(region)) {
                        h2 id=(region_id(region)) { @if region.is_empty() { (t!(language, "sign-in-no-region")) } @else { (region) } }
                        @for (role, people) in roles {
                            h3 { (word(language, "role-plural", role.as_str())) }
                            (person_list(language, &people, false))
                        }
                    }
                }
            }
        },
        ..Page::default()
    };
    layout::page(&site, &frame, page)
}

/// The first person of each role, and all the others.
fn first_of_each_role(people: &[DemoPerson]) -> (Vec<&DemoPerson>, Vec<&DemoPerson>) {
    let mut seen = BTreeSet::new();
    people.iter().partition(|person| seen.insert(person.person.role))
}

fn region_id(region: &str) -> String {
    format!("region-{}", region.to_lowercase().replace(' ', "-"))
}

type Roles<'a> = BTreeMap<Role, Vec<&'a DemoPerson>>;

fn grouped<'a>(people: &[&'a DemoPerson]) -> BTreeMap<&'a str, Roles<'a>> {
    let mut regions: BTreeMap<&str, Roles<'_>> = BTreeMap::new();
    for person in people {
        let roles = regions.entry(person.person.region.as_str()).or_default();
        roles.entry(person.person.role).or_default().push(person);
    }
    regions
}

fn person_list(language: Language, people: &[&DemoPerson], with_role: bool) -> Markup {
    html! {
        ul.people {
            @for DemoPerson { person, about } in people {
                li {
                    button name="person" value=(person.id) { (person.name) }
                    p {
                        @if with_role {
                            strong { (word(language, "role", person.role.as_str())) @if !person.region.is_empty() { ", " (person.region) } ". " }
                        }
                        (about.in_language(language))
                    }
                }
            }
        }
    }
}

/// `POST /sign-in`: `person`, and `to` when one was on the way somewhere.
pub(crate) async fn enter(State(site): State<Shared>, jar: CookieJar, body: Bytes) -> Result<Response, Problem> {
    let form = Form::read(&body);
    let person = form.get("person").and_then(|id| site.app.identity.accept(id)).ok_or(Problem::BadForm)?;
    if let Some(old) = jar.get(session_cookie(&site)) {
        site.sessions.end(old.value());
    }
    let session = site.sessions.open(person, Instant::now());
    let jar = jar.add(cookie(&site, session_cookie(&site), session));
    Ok((jar, back_to(form.get(TO).unwrap_or("/"))).into_response())
}

/// `POST /sign-out`.
pub(crate) async fn leave(State(site): State<Shared>, jar: CookieJar) -> Response {
    let name = session_cookie(&site);
    if let Some(session) = jar.get(name) {
        site.sessions.end(session.value());
    }
    let gone = cookie(&site, name, String::new());
    (jar.remove(gone), back_to("/sign-in")).into_response()
}

/// `POST /language`: `language`, and `to` to come back.
pub(crate) async fn choose_language(
    State(site): State<Shared>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let form = Form::read(&body);
    let language = form.get("language").and_then(Language::from_tag).ok_or(Problem::BadForm)?;
    let mut cookie = cookie(&site, LANGUAGE_COOKIE, language.tag().to_owned());
    cookie.make_permanent();
    Ok((CookieJar::from_headers(&headers).add(cookie), back_to(form.get(TO).unwrap_or("/"))).into_response())
}

fn cookie(site: &Shared, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value)).path("/").http_only(true).same_site(SameSite::Lax).secure(site.app.https).build()
}

/// Goes on to an address of ours; to the start if it is anyone else's.
fn back_to(to: &str) -> (StatusCode, [(axum::http::HeaderName, String); 1]) {
    let to = if is_ours(to) { to } else { "/" };
    (StatusCode::SEE_OTHER, [(LOCATION, to.to_owned())])
}
