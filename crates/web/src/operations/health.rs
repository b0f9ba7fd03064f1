//! `/healthz`: the process answers. `/readyz`: it may be sent requests. Both are plain text, for programs.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use calendar::add_months;

use crate::app::Shared;
use crate::problem::{HasPage, Problem};

/// How long the database may take to answer one who asks whether it is there.
const PATIENCE: Duration = Duration::from_secs(2);
/// So long does what `security.txt` says hold; the standard asks for less than a year.
const MONTHS_HELD: i32 = 6;

/// `GET /healthz`: the process is up.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers and has this program's schema, and the process has not been asked to end.
pub(crate) async fn readyz(State(site): State<Shared>) -> Response {
    let why_not = if site.operations.is_draining() {
        Some("the service is ending")
    } else {
        match tokio::time::timeout(PATIENCE, site.app.store.ping()).await {
            Ok(Ok(())) => None,
            Ok(Err(fault)) => {
                tracing::warn!(%fault, "not ready");
                Some("the database cannot be used")
            }
            Err(_) => {
                tracing::warn!("not ready: the database does not answer in time");
                Some("the database does not answer in time")
            }
        }
    };
    match why_not {
        None => "ready\n".into_response(),
        Some(why_not) => {
            let mut response = (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {why_not}\n")).into_response();
            response.extensions_mut().insert(HasPage);
            response
        }
    }
}

/// `GET /.well-known/security.txt` (RFC 9116), where the operator has said who takes reports of weaknesses.
pub(crate) async fn security_txt(State(site): State<Shared>) -> Result<Response, Problem> {
    let contact = site.operations.contacts().security.as_ref().ok_or(Problem::NotFound)?;
    let expires = add_months(site.app.clock.today(), MONTHS_HELD);
    let text = format!("Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: sv, en\n");
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
