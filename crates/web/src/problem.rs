//! What may go wrong on the way to a page, and the pages that say so. A handler answers a `Problem`; the page is put
//! in afterwards, in the frame of the visit, so that every refusal looks alike and says what to do.

use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::app::Shared;
use crate::language::t;
use crate::layout::{self, Page};
use crate::operations;
use crate::sign_in;
use crate::visit::Frame;

/// Why there is no page.
#[derive(Debug, Clone)]
pub(crate) enum Problem {
    /// Absent, or not for this person: not told apart.
    NotFound,
    /// One must sign in first.
    SignInFirst,
    /// The day to look at is not a day.
    BadDay,
    /// The request came from a page of someone else's.
    OtherOrigin,
    /// A form that no page of ours sends.
    BadForm,
    /// The address does not take this method.
    WrongMethod,
    /// Ours; the text is for the log.
    Fault(String),
}

impl Problem {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInFirst => StatusCode::SEE_OTHER,
            Self::BadDay | Self::BadForm => StatusCode::BAD_REQUEST,
            Self::OtherOrigin => StatusCode::FORBIDDEN,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The problem behind an answer without a page that another layer made.
    fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::WrongMethod),
            _ if status.is_client_error() => Some(Self::BadForm),
            _ if status.is_server_error() => Some(Self::Fault(format!("an answer of {status}"))),
            _ => None,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<store::Fault> for Problem {
    fn from(fault: store::Fault) -> Self {
        Self::Fault(fault.to_string())
    }
}

/// An answer that is a page of its own although it says no, such as a form with its faults.
#[derive(Clone)]
pub(crate) struct HasPage;

/// Puts a page into every answer that says no and has none.
pub(crate) async fn pages(State(site): State<Shared>, request: Request, next: Next) -> Response {
    let Some(frame) = request.extensions().get::<Frame>().cloned() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let method = request.method().clone();
    let route = operations::route(&request);
    let response = next.run(request).await;
    if response.extensions().get::<HasPage>().is_some() {
        return response;
    }
    let problem = response.extensions().get::<Problem>().cloned().or_else(|| Problem::of_status(response.status()));
    match problem {
        None => response,
        Some(Problem::SignInFirst) => to_sign_in(&frame, &method),
        Some(problem) => {
            if let Problem::Fault(detail) = &problem {
                tracing::error!(id = %frame.id, route, "{detail}");
            }
            with_page(&site, &frame, &problem, response)
        }
    }
}

/// Sends one to sign in, and back afterwards when one came to read.
fn to_sign_in(frame: &Frame, method: &Method) -> Response {
    let reads = matches!(*method, Method::GET | Method::HEAD);
    let address = if reads { sign_in::address(frame) } else { "/sign-in".to_owned() };
    (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response()
}

fn with_page(site: &Shared, frame: &Frame, problem: &Problem, response: Response) -> Response {
    let language = frame.language;
    let (heading, what, advice) = match problem {
        Problem::NotFound => {
            (t!(language, "not-found-title"), t!(language, "not-found-what"), t!(language, "not-found-advice"))
        }
        Problem::BadDay => {
            (t!(language, "bad-day-title"), t!(language, "bad-day-what"), t!(language, "bad-day-advice"))
        }
        Problem::OtherOrigin => {
            (t!(language, "other-origin-title"), t!(language, "other-origin-what"), t!(language, "other-origin-advice"))
        }
        Problem::WrongMethod => {
            (t!(language, "wrong-method-title"), t!(language, "wrong-method-what"), t!(language, "wrong-method-advice"))
        }
        Problem::BadForm | Problem::SignInFirst => {
            (t!(language, "bad-form-title"), t!(language, "bad-form-what"), t!(language, "bad-form-advice"))
        }
        Problem::Fault(_) => {
            (t!(language, "fault-title"), t!(language, "fault-what", id = &frame.id), t!(language, "fault-advice"))
        }
    };
    let page = Page {
        title: heading,
        answer: Some(html! { (what) }),
        body: html! {
            p { (advice) }
            p { a href=(frame.link("/")) { (t!(language, "to-start")) } }
        },
        ..Page::default()
    };
    let status = problem.status();
    let (mut parts, _) = response.into_parts();
    parts.status = status;
    parts.headers.remove("content-length");
    parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, layout::page(site, frame, page).into_string().into())
}
