//! Every address in one list, and what lies around all of them.

use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get, post};
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::app::{App, Shared, Site};
use crate::operations::{self, Operations};
use crate::sign_in::Sessions;
use crate::{
    accessibility, ahead, assets, guard, handbook, me, objectives, overview, privacy, problem, regions, requirements,
    sign_in, start, time, trainees, units, visit, what_if,
};

/// Every address.
fn addresses() -> Vec<(&'static str, MethodRouter<Shared>)> {
    vec![
        ("/", get(start::show)),
        ("/.well-known/security.txt", get(operations::security_txt)),
        ("/accessibility", get(accessibility::show)),
        ("/handbook", get(handbook::index)),
        ("/handbook/{pack}", get(handbook::pack)),
        ("/handbook/{pack}/{requirement}", get(handbook::requirement).post(handbook::send)),
        ("/handbook/reports", get(handbook::list_reports)),
        ("/handbook/reports/{id}", post(handbook::answer_report)),
        ("/healthz", get(operations::healthz)),
        ("/language", post(sign_in::choose_language)),
        ("/me/data", get(me::show)),
        ("/me/data.json", get(me::data)),
        ("/me/record.json", get(me::record)),
        ("/overview", get(overview::show)),
        ("/overview/ahead", get(ahead::list)),
        ("/overview.xlsx", get(overview::spreadsheet)),
        ("/privacy", get(privacy::show)),
        ("/readyz", get(operations::readyz)),
        ("/regions/{id}", get(regions::show)),
        ("/sign-in", get(sign_in::show).post(sign_in::enter)),
        ("/sign-out", post(sign_in::leave)),
        ("/static/{name}", get(assets::file)),
        ("/trainees/{id}", get(trainees::show)),
        ("/trainees/{id}/ahead", get(ahead::show)),
        ("/trainees/{id}/objectives", get(objectives::show)),
        ("/trainees/{id}/report.pdf", get(trainees::report)),
        ("/trainees/{id}/requirements", get(requirements::show)),
        ("/trainees/{id}/requirements/{pack}/{requirement}", get(requirements::show_one)),
        ("/trainees/{id}/time", get(time::show)),
        ("/trainees/{id}/what-if", get(what_if::show)),
        ("/units", get(units::list)),
        ("/units/{id}", get(units::show)),
        ("/units/{id}/ahead", get(ahead::show_unit)),
    ]
}

/// The pattern of every address, so that tests can ask all of them.
pub fn patterns() -> Vec<&'static str> {
    addresses().into_iter().map(|(pattern, _)| pattern).collect()
}

/// The pages, ready to be served by a service of their own.
pub fn router(app: App) -> Router {
    router_of(app, Operations::default())
}

/// The pages of a service that its operator watches.
pub fn router_of(app: App, operations: Operations) -> Router {
    let site = Arc::new(Site { app, sessions: Sessions::default(), operations });
    let routes = addresses().into_iter().fold(Router::new(), |router, (path, methods)| router.route(path, methods));
    routes
        .fallback(async || problem::Problem::NotFound)
        .layer(
            // from the outside in
            ServiceBuilder::new()
                .layer(from_fn_with_state(Arc::clone(&site), operations::watch))
                .layer(from_fn_with_state(Arc::clone(&site), guard::headers))
                .layer(CompressionLayer::new())
                .layer(from_fn_with_state(Arc::clone(&site), visit::frame))
                .layer(from_fn_with_state(Arc::clone(&site), problem::pages))
                .layer(from_fn(guard::same_origin))
                .layer(CatchPanicLayer::custom(guard::crashed)),
        )
        .with_state(site)
}

/// Serves the pages until the end comes; requests under way are answered first.
///
/// # Errors
/// What the listener says.
pub async fn serve(
    listener: TcpListener,
    app: App,
    operations: Operations,
    end: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router_of(app, operations)).with_graceful_shutdown(end).await
}

/// Comes back when the process is asked to end: SIGINT or SIGTERM.
pub async fn asked_to_end() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
