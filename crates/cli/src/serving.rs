//! What `demo` and `serve` share: the clock, the door, the port, and the way to an end.

use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ::demo::World;
use anyhow::{Context, bail};
use calendar::Date;
use requirements::{Bilingual, Packs};
use store::{Moment, Store};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use training::PersonId;
use web::{App, Clock, Contacts, DemoIdentity, DemoPerson, Operations, SignedIn};

use crate::arguments::{LogForm, Operating};
use crate::papers::Papers;
use crate::{day, health, notify, packs};

/// How often it is looked whether a new day has come.
const BETWEEN_LOOKS: Duration = Duration::from_secs(60);

/// Swedish time; the day may be set.
#[derive(Debug, Clone, Copy)]
pub struct SwedishClock {
    pub set_day: Option<Date>,
}

impl Clock for SwedishClock {
    fn today(&self) -> Date {
        self.set_day.unwrap_or_else(day::today)
    }

    fn now_text(&self) -> String {
        let now = day::now();
        format!("{} {:02}.{:02}", self.today(), now.hour(), now.minute())
    }
}

/// A moment for the store's log.
pub fn moment(today: Date) -> Moment {
    Moment::new(today, jiff::Timestamp::now().as_microsecond())
}

/// Threads for what waits.
///
/// # Errors
/// What the operating system says.
pub fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("no threads can be started")
}

/// Logs to standard error, as much as `RUST_LOG` says; if it says nothing, warnings, and of our own what `own` says.
pub fn log(form: LogForm, own: &str) {
    let ours = ["randa", "web", "store"].map(|name| format!("{name}={own}")).join(",");
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(format!("warn,{ours}")));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let _ = match form {
        LogForm::Text => lines.with_ansi(std::io::stderr().is_terminal()).try_init(),
        LogForm::Json => lines.json().flatten_event(true).with_current_span(false).with_span_list(false).try_init(),
    };
}

/// Refuses a SQLite file that is not there, which opening would make.
///
/// # Errors
/// That it is not there.
pub fn must_exist(url: &str) -> anyhow::Result<()> {
    let Some(path) = url.strip_prefix("sqlite:") else { return Ok(()) };
    let path = path.strip_prefix("//").unwrap_or(path);
    if Path::new(path).exists() { Ok(()) } else { bail!("{path}: there is no such database") }
}

/// Serves the pages until the process is asked to end. Prints `greeting` and then the address once it answers there.
///
/// # Errors
/// A port that is taken, or a store that is no demo.
pub async fn serve(
    store: Store,
    clock: SwedishClock,
    world: &World,
    operating: &Operating,
    greeting: impl Fn() -> String,
) -> anyhow::Result<()> {
    let packs = packs::shipped()?;
    let listener = listen(SocketAddr::from((operating.address, operating.port)), "--port").await?;
    let address = listener.local_addr()?;
    let operations =
        Operations::new(Contacts { users: operating.contact.clone(), security: operating.security_contact.clone() });
    let app = App {
        identity: Arc::new(DemoIdentity::new(&store, sign_ins(world))?),
        store: store.clone(),
        packs,
        clock: Arc::new(clock),
        documents: Arc::new(Papers { packs }),
        https: false,
    };
    let renewing = tokio::spawn(renew(store.clone(), packs, clock, operations.clone()));
    let figures = figures(operating, &operations, &store).await?;
    let drained = drained(operations.clone(), Duration::from_secs(operating.drain));
    let mut serving = tokio::spawn(web::serve(listener, app, operations, drained));
    tokio::select! {
        ended = &mut serving => {
            ended??;
            bail!("the service ended before it answered");
        }
        answers = answers(address) => answers?,
    }
    println!("{}\nListening on http://{address}", greeting());
    tracing::info!(%address, schema = Store::schema(), version = env!("CARGO_PKG_VERSION"), "the service answers");
    notify::tell("READY=1");
    let ended = tokio::select! {
        ended = &mut serving => ended?.context("the service broke off"),
        () = too_long(operating) => {
            tracing::warn!("requests under way were broken off: the time they were given is over");
            serving.abort();
            Ok(())
        }
    };
    renewing.abort();
    if let Some(figures) = figures {
        figures.abort();
    }
    store.close().await;
    tracing::info!("the service has ended");
    ended
}

async fn listen(address: SocketAddr, option: &str) -> anyhow::Result<TcpListener> {
    let port = address.port();
    TcpListener::bind(address).await.with_context(|| {
        format!(
            "port {port} cannot be listened on at {}; choose another with {option}, or 0 for any that is free",
            address.ip()
        )
    })
}

/// Shows the figures where the operator wants them; prints where.
async fn figures(
    operating: &Operating,
    operations: &Operations,
    store: &Store,
) -> anyhow::Result<Option<JoinHandle<std::io::Result<()>>>> {
    let Some(address) = operating.metrics else { return Ok(None) };
    let listener = listen(address, "--metrics").await?;
    println!("Figures at http://{}/metrics", listener.local_addr()?);
    // they are shown until the very end
    let serving = web::serve_figures(listener, operations.clone(), store.clone(), std::future::pending());
    Ok(Some(tokio::spawn(serving)))
}

/// Comes back once the service gives a whole answer.
async fn answers(address: SocketAddr) -> anyhow::Result<()> {
    let answer = tokio::task::spawn_blocking(move || health::ask(address, "/healthz")).await??;
    if answer.status == 200 { Ok(()) } else { bail!("the service does not answer as it should") }
}

/// Comes back when the process has been asked to end and has said for a while that it is not ready.
async fn drained(operations: Operations, drain: Duration) {
    web::asked_to_end().await;
    tracing::info!("asked to end");
    notify::tell("STOPPING=1");
    operations.drain();
    tokio::time::sleep(drain).await;
}

/// Comes back when the process has been asked to end and has not come to an end in the time it was given.
async fn too_long(operating: &Operating) {
    web::asked_to_end().await;
    tokio::time::sleep(Duration::from_secs(operating.drain.saturating_add(operating.patience))).await;
}

/// Judges anew what was judged on another day or by other packs: at the start, and when a new day has come.
async fn renew(store: Store, packs: &'static Packs, clock: SwedishClock, operations: Operations) {
    let mut renewed_on = None;
    loop {
        let today = clock.today();
        if renewed_on != Some(today) {
            let renewed = store.renew_findings(packs, today).await;
            operations.renewed(renewed.is_ok());
            match renewed {
                Ok(_) => renewed_on = Some(today),
                Err(fault) => tracing::error!(%fault, "the findings could not be renewed"),
            }
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
}

/// The people of the world as the door knows them.
fn sign_ins(world: &World) -> Vec<DemoPerson> {
    let region = |id: Option<&training::PackId>| {
        world.regions.iter().find(|region| Some(&region.id) == id).map(|region| region.name.clone()).unwrap_or_default()
    };
    world
        .sign_ins
        .iter()
        .map(|row| DemoPerson {
            person: SignedIn {
                id: PersonId::new(&row.person),
                name: row.name.clone(),
                role: role(row.role),
                region: region(row.region.as_ref()),
            },
            about: Bilingual { sv: row.about_sv.clone(), en: row.about_en.clone() },
        })
        .collect()
}

const fn role(role: ::demo::Role) -> web::Role {
    match role {
        ::demo::Role::Trainee => web::Role::Trainee,
        ::demo::Role::Supervisor => web::Role::Supervisor,
        ::demo::Role::PlacementSupervisor => web::Role::PlacementSupervisor,
        ::demo::Role::UnitManager => web::Role::UnitManager,
        ::demo::Role::HeadOfOperations => web::Role::HeadOfOperations,
        ::demo::Role::DirectorOfStudies => web::Role::DirectorOfStudies,
        ::demo::Role::RegionOffice => web::Role::RegionOffice,
        ::demo::Role::ExternalAssessor => web::Role::ExternalAssessor,
        ::demo::Role::Administrator => web::Role::Administrator,
    }
}
