//! Each request counted, and told in one line of the log: its pattern, never its path, which may name a person.

use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;

use crate::app::Shared;

/// Answers of these are told only when one wants to know everything: they come all the time and say nothing.
const OFTEN: [&str; 3] = ["/healthz", "/readyz", "/static/{name}"];

/// An id to find the request by in the log.
#[derive(Debug, Clone)]
pub(crate) struct RequestId(pub(crate) String);

impl RequestId {
    fn new() -> Self {
        let number: u64 = rand::random();
        Self(format!("{:04x}-{:04x}", (number >> 16) & 0xffff, number & 0xffff))
    }
}

/// The pattern of the address that was asked for; one word for all that are none of ours.
pub(crate) fn route(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    matched.map_or("unmatched", |path| path.as_str()).to_owned()
}

/// The method, if it is one that we know: a caller may make up as many as she likes.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// Counts the request, and tells of it when it has been answered.
pub(crate) async fn watch(State(site): State<Shared>, mut request: Request, next: Next) -> Response {
    let (id, route, method) = (RequestId::new(), route(&request), known(request.method()));
    request.extensions_mut().insert(id.clone());
    let started = Instant::now();
    let open = site.operations.figures().opened();
    let response = next.run(request).await;
    drop(open);
    let (status, took) = (response.status().as_u16(), started.elapsed());
    site.operations.figures().answered(method, &route, status, took);
    tell(&id.0, method, &route, status, took);
    response
}

fn tell(id: &str, method: &str, route: &str, status: u16, took: Duration) {
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    if OFTEN.contains(&route) && status < 500 {
        tracing::debug!(id, method, route, status, milliseconds, "answered");
    } else {
        tracing::info!(id, method, route, status, milliseconds, "answered");
    }
}
