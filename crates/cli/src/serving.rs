//! What `demo` and `serve` share: the clock, the door, the port, and the way to an end.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ::demo::World;
use anyhow::{Context, bail};
use calendar::Date;
use requirements::{Bilingual, Packs};
use store::{Moment, Store};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use training::PersonId;
use web::{App, Clock, DemoIdentity, DemoPerson, SignedIn};

use crate::papers::Papers;
use crate::{day, packs};

/// How long requests under way may take once the process has been asked to end.
const PATIENCE: Duration = Duration::from_secs(5);
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

/// Logs to standard error, as much as `RUST_LOG` says; warnings if it says nothing.
pub fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
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

/// Serves the pages on 127.0.0.1 until the process is asked to end. Prints `greeting` and then the address once it
/// answers there.
///
/// # Errors
/// A port that is taken, or a store that is no demo.
pub async fn serve(
    store: Store,
    clock: SwedishClock,
    world: &World,
    port: u16,
    greeting: impl Fn() -> String,
) -> anyhow::Result<()> {
    let packs = packs::shipped()?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = TcpListener::bind(address).await.with_context(|| {
        format!("port {port} cannot be listened on; choose another with --port, or 0 for any that is free")
    })?;
    let address = listener.local_addr()?;
    let app = App {
        identity: Arc::new(DemoIdentity::new(&store, sign_ins(world))?),
        store: store.clone(),
        packs,
        clock: Arc::new(clock),
        documents: Arc::new(Papers { packs }),
        https: false,
    };
    let renewing = tokio::spawn(renew(store.clone(), packs, clock));
    let mut serving = tokio::spawn(web::serve(listener, app));
    tokio::select! {
        ended = &mut serving => {
            ended??;
            bail!("the service ended before it answered");
        }
        answers = answers(address) => answers?,
    }
    println!("{}\nListening on http://{address}", greeting());
    let ended = tokio::select! {
        ended = &mut serving => ended?.context("the service broke off"),
        () = too_long() => {
            serving.abort();
            Ok(())
        }
    };
    renewing.abort();
    store.close().await;
    ended
}

/// Comes back once the service gives a whole answer.
async fn answers(address: SocketAddr) -> anyhow::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    if answer.starts_with(b"HTTP/1.1 200") { Ok(()) } else { bail!("the service does not answer as it should") }
}

/// Comes back when the process has been asked to end and has not come to an end within some seconds.
async fn too_long() {
    web::asked_to_end().await;
    tokio::time::sleep(PATIENCE).await;
}

/// Judges anew what was judged on another day or by other packs: at the start, and when a new day has come.
async fn renew(store: Store, packs: &'static Packs, clock: SwedishClock) {
    let mut renewed_on = None;
    loop {
        let today = clock.today();
        if renewed_on != Some(today) {
            match store.renew_findings(packs, today).await {
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
