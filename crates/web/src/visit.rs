//! One visit to one page: in which language, of which day, by whom. `Frame` is known for every request; a handler that
//! takes a `Visit` is for people who have signed in.

use std::sync::Arc;
use std::time::SystemTime;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use calendar::{Date, parse_date};
use requirements::{Finding, Judgement};
use store::{Moment, Overview, OverviewQuery, Viewer};
use training::{Language, TraineeId, TrainingRecord};

use crate::app::{App, Shared};
use crate::operations::RequestId;
use crate::problem::Problem;
use crate::sign_in::{self, SignedIn};

/// The cookie that holds the language one has chosen.
pub(crate) const LANGUAGE_COOKIE: &str = "randa-language";
/// The query parameter that says which day to look at.
pub(crate) const ON: &str = "on";

/// What every page needs to know of the request.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    /// The language to answer in.
    pub(crate) language: Language,
    /// The day it is.
    pub(crate) today: Date,
    /// The day looked at; today unless the address says otherwise.
    pub(crate) on: Date,
    /// What the address gives as the day, when that is no day.
    pub(crate) bad_on: Option<String>,
    /// Who has signed in.
    pub(crate) person: Option<Arc<SignedIn>>,
    /// An id to find the request by in the log.
    pub(crate) id: String,
    path: String,
    query: Vec<(String, String)>,
}

impl Frame {
    fn new(site: &Shared, request: &Request) -> Self {
        let (method, uri, headers) = (request.method(), request.uri(), request.headers());
        let query: Vec<(String, String)> =
            form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
        let today = site.app.clock.today();
        let given = query.iter().find(|(name, _)| name == ON).map(|(_, value)| value.trim().to_owned());
        let (on, bad_on) = match given.filter(|text| !text.is_empty()) {
            None => (today, None),
            Some(text) => match parse_date(&text).filter(|date| in_reach(*date)) {
                Some(date) => (date, None),
                None => (today, Some(text)),
            },
        };
        let jar = CookieJar::from_headers(headers);
        // a form is sent to an address of its own and one returns to the page it stood on
        let path = if matches!(*method, Method::GET | Method::HEAD) { uri.path() } else { "/" };
        Self {
            language: language(&jar, headers),
            today,
            on,
            bad_on,
            person: sign_in::person(site, &jar),
            id: request.extensions().get::<RequestId>().map(|id| id.0.clone()).unwrap_or_default(),
            path: path.to_owned(),
            query,
        }
    }

    /// The same for a page that answers a form which was sent to its own address.
    pub(crate) fn standing_on(&self, path: String) -> Self {
        Self { path, ..self.clone() }
    }

    /// The page's path, without its query.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The query's first value with a name, if it is not empty.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// The query's values with a name, in order, if they are not empty.
    pub(crate) fn query_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.query.iter().filter(move |(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// The query's pairs but for those with a name.
    pub(crate) fn query_but<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.query.iter().filter(move |(key, _)| key != name).map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// The page's own address with its query.
    pub(crate) fn address(&self) -> String {
        address(&self.path, self.query.iter().map(|(key, value)| (key.as_str(), value.as_str())))
    }

    /// The page's own address as of today.
    pub(crate) fn address_today(&self) -> String {
        address(&self.path, self.query_but(ON))
    }

    /// An address of ours with the day looked at kept. It may have a query and a fragment of its own.
    pub(crate) fn link(&self, to: &str) -> String {
        if self.on == self.today {
            return to.to_owned();
        }
        let (before, fragment) = to.split_once('#').map_or((to, None), |(before, after)| (before, Some(after)));
        let sign = if before.contains('?') { '&' } else { '?' };
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        format!("{before}{sign}{ON}={}{fragment}", self.on)
    }
}

/// A path of this program: nothing that a browser would take for another host.
pub(crate) fn is_ours(to: &str) -> bool {
    to.starts_with('/') && !to.starts_with("//") && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// Days that a career can touch; beyond them the question is a slip of the finger.
fn in_reach(date: Date) -> bool {
    (1900..=2199).contains(&date.year())
}

fn address<'a>(path: &str, query: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The language chosen, else the first of the browser's that we have, else Swedish.
fn language(jar: &CookieJar, headers: &HeaderMap) -> Language {
    let chosen = jar.get(LANGUAGE_COOKIE).and_then(|cookie| Language::from_tag(cookie.value()));
    let accepted = || {
        let text = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        text.split(',').find_map(|part| Language::from_tag(part.trim().split(['-', ';']).next()?))
    };
    chosen.or_else(accepted).unwrap_or_default()
}

/// Works out the frame before anything else looks at the request.
pub(crate) async fn frame(State(site): State<Shared>, mut request: Request, next: Next) -> Response {
    let frame = Frame::new(&site, &request);
    request.extensions_mut().insert(frame);
    next.run(request).await
}

impl<S: Send + Sync> FromRequestParts<S> for Frame {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Problem::Fault("no frame".to_owned()))
    }
}

/// A visit by someone who has signed in, of a day that exists.
pub(crate) struct Visit {
    /// What every page needs to know.
    pub(crate) frame: Frame,
    /// Who it is.
    pub(crate) person: Arc<SignedIn>,
    /// What this person may see on the day it is.
    pub(crate) viewer: Viewer,
    /// Everything the pages are made from.
    pub(crate) site: Shared,
}

impl FromRequestParts<Shared> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Shared) -> Result<Self, Problem> {
        let frame = Frame::from_request_parts(parts, site).await?;
        let person = frame.person.clone().ok_or(Problem::SignInFirst)?;
        if frame.bad_on.is_some() {
            return Err(Problem::BadDay);
        }
        // whom one may see is told by today's relations, whichever day one looks at
        let viewer = site.app.store.viewer(person.id.as_str(), frame.today).await?.ok_or(Problem::NotFound)?;
        Ok(Self { frame, person, viewer, site: Arc::clone(site) })
    }
}

impl std::ops::Deref for Visit {
    type Target = Frame;

    fn deref(&self) -> &Frame {
        &self.frame
    }
}

impl Visit {
    /// A doctor's record, if this person may see it; the store's log says that she looked.
    pub(crate) async fn record(&self, id: &str) -> Result<Arc<TrainingRecord>, Problem> {
        let kept = self.site.app.store.record(&self.viewer, &TraineeId::new(id), &self.moment()).await?;
        kept.map(|kept| Arc::new(kept.record)).ok_or(Problem::NotFound)
    }

    /// The doctors whom this person may see, by risk, as of the day looked at.
    pub(crate) async fn overview(&self, query: &OverviewQuery) -> Result<Overview, Problem> {
        let App { store, packs, .. } = &self.site.app;
        Ok(if self.on == self.today {
            store.overview(&self.viewer, query).await?
        } else {
            store.overview_on(&self.viewer, query, packs, self.on).await?
        })
    }

    /// This moment, for the store's log.
    pub(crate) fn moment(&self) -> Moment {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Moment::new(self.today, i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }

    /// What the rules find of a record on the day looked at.
    pub(crate) fn judge(&self, record: &TrainingRecord) -> Judgement {
        requirements::assess(record, self.site.app.packs, self.on)
    }

    /// What the rules find of the units where the record's doctor is trained; what one doctor's record cannot tell of a
    /// unit is told on the unit's own page.
    pub(crate) fn judge_units(&self, record: &TrainingRecord) -> Vec<Finding> {
        requirements::units_to_judge(record, self.on)
            .into_iter()
            .flat_map(|view| requirements::assess_unit(view, self.site.app.packs, record.region.as_ref(), self.on))
            .filter(|finding| finding.status != requirements::Status::Undecided)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_is_only_sent_on_to_pages_of_ours() {
        for ours in ["/", "/trainees/anna?on=2026-11-24#krav"] {
            assert!(super::is_ours(ours), "{ours}");
        }
        for theirs in ["", "https://elsewhere.test", "//elsewhere.test", "/\\elsewhere.test", "/a\r\nb", "trainees"] {
            assert!(!super::is_ours(theirs), "{theirs}");
        }
    }
}
