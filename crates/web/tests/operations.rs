//! What those who run the service meet: readiness, the figures, whom to turn to.

mod house;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use house::{app, ask, case, sign_in};
use store::Store;
use tower::ServiceExt as _;
use web::{Contacts, Operations};

/// A service with one doctor, and the listener of its figures.
async fn service(name: &str, contacts: Contacts) -> (Router, Router, Operations, Store) {
    let app = app(name, &[case("on-track").clone()]).await;
    let (store, operations) = (app.store.clone(), Operations::new(contacts));
    let figures = web::figures_router(operations.clone(), store.clone());
    (web::router_of(app, operations.clone()), figures, operations, store)
}

async fn text(router: &Router, path: &str) -> (StatusCode, String, String) {
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let response = router.clone().oneshot(request).await.expect("an answer");
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (status, kind) = (response.status(), kind.to_owned());
    let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    (status, kind, String::from_utf8(bytes.to_vec()).expect("text"))
}

#[tokio::test]
async fn the_service_is_ready_until_it_is_asked_to_end_and_answers_still() {
    let (pages, _, operations, _) = service("draining", Contacts::default()).await;
    assert_eq!(text(&pages, "/readyz").await, (StatusCode::OK, "text/plain; charset=utf-8".into(), "ready\n".into()));
    operations.drain();
    let (status, kind, said) = text(&pages, "/readyz").await;
    assert_eq!((status, said.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "not ready: the service is ending\n"));
    assert!(kind.starts_with("text/plain"), "no page for programs: {kind}");
    assert_eq!(text(&pages, "/healthz").await.0, StatusCode::OK);
    assert_eq!(text(&pages, "/handbook").await.0, StatusCode::OK);
}

#[tokio::test]
async fn without_its_database_the_service_is_up_but_not_ready() {
    let (pages, figures, _, store) = service("no-database", Contacts::default()).await;
    assert!(text(&figures, "/metrics").await.2.contains("\nranda_database_up 1\n"));
    store.close().await;
    assert_eq!(text(&pages, "/healthz").await.0, StatusCode::OK);
    let (status, _, said) = text(&pages, "/readyz").await;
    assert_eq!((status, said.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "not ready: the database cannot be used\n"));
    assert!(text(&figures, "/metrics").await.2.contains("\nranda_database_up 0\n"));
}

#[tokio::test]
async fn the_figures_tell_of_requests_by_pattern_and_never_of_whom() {
    let (pages, figures, operations, _) = service("figures", Contacts::default()).await;
    let id = case("on-track").trainee.id.as_str();
    let cookie = sign_in(&pages, id).await;
    for path in [format!("/trainees/{id}"), format!("/trainees/{id}?on=2027-01-01"), format!("/no/{id}")] {
        ask(&pages, &cookie, &path).await;
    }
    operations.renewed(true);
    operations.renewed(false);
    let (status, kind, told) = text(&figures, "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(kind, "application/openmetrics-text; version=1.0.0; charset=utf-8");
    for line in [
        "randa_requests_total{method=\"GET\",route=\"/trainees/{id}\",status=\"2xx\"} 2",
        "randa_requests_total{method=\"GET\",route=\"unmatched\",status=\"4xx\"} 1",
        "randa_requests_total{method=\"POST\",route=\"/sign-in\",status=\"3xx\"} 1",
        "randa_request_duration_seconds_count{route=\"/trainees/{id}\"} 2",
        "randa_requests_open 0",
        "randa_renewals_total{outcome=\"done\"} 1",
        "randa_renewals_total{outcome=\"failed\"} 1",
        "randa_database_connections{pool=\"writer\",state=\"most\"} 1",
        "randa_database_writes_waiting 0",
        "# EOF",
    ] {
        assert!(told.lines().any(|given| given == line), "{line} is not in\n{told}");
    }
    let value = |name: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_else(|| panic!("no {name}"));
        line.trim().parse::<f64>().expect("a number")
    };
    assert!(value("randa_database_writes_total ") >= 1.0, "the record was saved");
    assert!(value("randa_log_last_entry ") >= 3.0, "it was saved, and looked at twice");
    assert!(value("randa_renewal_last_success_seconds ") > 0.0);
    #[cfg(target_os = "linux")]
    assert!(value("process_resident_memory_bytes ") > 1_000_000.0 && value("process_open_fds ") > 2.0);
    assert!(!told.contains(id), "{told}");
}

#[tokio::test]
async fn the_figures_are_not_among_the_pages() {
    let (pages, _, _, _) = service("apart", Contacts::default()).await;
    assert_eq!(text(&pages, "/metrics").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whom_to_turn_to_is_what_the_operator_has_set() {
    let contacts = Contacts {
        users: Some("randa@region.test".to_owned()),
        security: Some("mailto:security@region.test".to_owned()),
    };
    let (pages, _, _, _) = service("contacts", contacts).await;
    let (status, _, said) = text(&pages, "/.well-known/security.txt").await;
    assert_eq!(status, StatusCode::OK);
    assert!(said.contains("Contact: mailto:security@region.test\n"), "{said}");
    assert!(said.contains("Expires: 2027-05-24T00:00:00Z\n"), "{said}");
    for path in ["/privacy", "/accessibility"] {
        let (_, _, page) = text(&pages, path).await;
        assert!(page.contains("href=\"mailto:randa@region.test\""), "{path}");
        assert!(!page.contains("security@region.test"), "{path}");
    }
    let (unset, _, _, _) = service("no-contacts", Contacts::default()).await;
    assert_eq!(text(&unset, "/.well-known/security.txt").await.0, StatusCode::NOT_FOUND);
    assert!(text(&unset, "/privacy").await.2.contains("Kontakta den som sköter Randa hos er."));
}
