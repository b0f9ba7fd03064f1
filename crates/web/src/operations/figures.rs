//! The service's figures in the text that Prometheus reads, on a listener of their own. Labels are patterns and fixed words.

use std::future::Future;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use store::{Load, Store};
use tokio::net::TcpListener;

use super::Operations;

/// Borders of the histogram, in seconds: around what is fast enough and what is too slow.
const BORDERS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Pool {
    pool: &'static str,
    state: &'static str,
}

/// What is counted.
#[derive(Debug)]
pub(crate) struct Figures {
    registry: Registry,
    requests: Family<Answered, Counter>,
    durations: Family<Route, Histogram, fn() -> Histogram>,
    open: Gauge,
    renewals: Family<Outcome, Counter>,
    renewed_at: Gauge,
    connections: Family<Pool, Gauge>,
    writes: Counter,
    writes_waiting: Gauge,
    write_wait: Counter<f64, AtomicU64>,
    log_entry: Gauge,
    database_up: Gauge,
    memory: Gauge,
    files: Gauge,
}

impl Default for Figures {
    fn default() -> Self {
        let mut registry = Registry::default();
        let version = [("version", env!("CARGO_PKG_VERSION").to_owned()), ("schema", Store::schema().to_string())];
        registry.register("randa_build", "The program, and the schema of its databases", Info::new(version.to_vec()));
        let started = Gauge::<i64, AtomicI64>::default();
        started.set(seconds(SystemTime::now()));
        let figures = Self {
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(BORDERS)),
            open: Gauge::default(),
            renewals: Family::default(),
            renewed_at: Gauge::default(),
            connections: Family::default(),
            writes: Counter::default(),
            writes_waiting: Gauge::default(),
            write_wait: Counter::default(),
            log_entry: Gauge::default(),
            database_up: Gauge::default(),
            memory: Gauge::default(),
            files: Gauge::default(),
            registry: Registry::default(),
        };
        let mut add = |name: &str, help: &str, gauge: &Gauge| registry.register(name, help, gauge.clone());
        add("process_start_time_seconds", "When the process began, since 1970", &started);
        add("process_resident_memory_bytes", "Resident memory; Linux only", &figures.memory);
        add("process_open_fds", "Open files and connections; Linux only", &figures.files);
        add("randa_requests_open", "Requests being answered now", &figures.open);
        add("randa_database_up", "1 when the database answers and has this program's schema", &figures.database_up);
        add("randa_database_writes_waiting", "Writes that wait for their turn now", &figures.writes_waiting);
        add("randa_log_last_entry", "The number of the log's last entry", &figures.log_entry);
        add("randa_renewal_last_success_seconds", "When findings were last renewed, since 1970", &figures.renewed_at);
        registry.register("randa_requests", "Answered requests", figures.requests.clone());
        registry.register("randa_request_duration_seconds", "From request to answer", figures.durations.clone());
        registry.register("randa_renewals", "Renewals of the findings that have ended", figures.renewals.clone());
        registry.register("randa_database_connections", "Connections to the database", figures.connections.clone());
        registry.register("randa_database_writes", "Writes that have had their turn", figures.writes.clone());
        registry.register("randa_database_write_wait_seconds", "How long these waited", figures.write_wait.clone());
        Self { registry, ..figures }
    }
}

/// One request under way, until this is dropped.
pub(crate) struct Open<'a>(&'a Gauge);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Figures {
    pub(crate) fn opened(&self) -> Open<'_> {
        self.open.inc();
        Open(&self.open)
    }

    pub(crate) fn answered(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        let status = match status / 100 {
            1 => "1xx",
            2 => "2xx",
            3 => "3xx",
            4 => "4xx",
            _ => "5xx",
        };
        let route = route.to_owned();
        self.durations.get_or_create(&Route { route: route.clone() }).observe(took.as_secs_f64());
        self.requests.get_or_create(&Answered { method, route, status }).inc();
    }

    pub(crate) fn renewed(&self, at: Option<SystemTime>) {
        let outcome = if at.is_some() { "done" } else { "failed" };
        self.renewals.get_or_create(&Outcome { outcome }).inc();
        if let Some(at) = at {
            self.renewed_at.set(seconds(at));
        }
    }

    /// Takes over what the store and the operating system count themselves.
    async fn look(&self, store: &Store) {
        self.take_load(&store.load());
        self.database_up.set(i64::from(store.ping().await.is_ok()));
        if let Ok(last) = store.last_log_entry().await {
            self.log_entry.set(last);
        }
        if let Some(bytes) = resident_memory() {
            self.memory.set(bytes);
        }
        if let Ok(files) = std::fs::read_dir("/proc/self/fd") {
            self.files.set(i64::try_from(files.count()).unwrap_or(i64::MAX));
        }
    }

    fn take_load(&self, load: &Load) {
        for pool in &load.connections {
            for (state, number) in [("open", pool.open), ("idle", pool.idle), ("most", pool.most)] {
                self.connections.get_or_create(&Pool { pool: pool.pool, state }).set(number.into());
            }
        }
        self.writes.inner().store(load.writes.begun, Ordering::Relaxed);
        self.writes_waiting.set(i64::try_from(load.writes.waiting).unwrap_or(i64::MAX));
        self.write_wait.inner().store(load.writes.waited.as_secs_f64().to_bits(), Ordering::Relaxed);
    }

    fn text(&self) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

fn seconds(at: SystemTime) -> i64 {
    let since = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// In bytes, as Linux tells it.
fn resident_memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: i64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1024)
}

/// `GET /metrics`.
async fn show(State((operations, store)): State<(Operations, Store)>) -> Response {
    operations.figures().look(&store).await;
    match operations.figures().text() {
        Ok(text) => ([(CONTENT_TYPE, OPEN_METRICS)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "the figures cannot be told");
            axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The figures at `/metrics`, for a listener that only the operator reaches.
pub fn figures_router(operations: Operations, store: Store) -> Router {
    Router::new().route("/metrics", get(show)).with_state((operations, store))
}

/// Serves the figures until the end comes.
///
/// # Errors
/// What the listener says.
pub async fn serve_figures(
    listener: TcpListener,
    operations: Operations,
    store: Store,
    end: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, figures_router(operations, store)).with_graceful_shutdown(end).await
}
