//! `randa demo`: the three invented regions in a database of their own, and whom to sign in as.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::Ipv4Addr;

use ::demo::{Role, World, try_world};
use anyhow::{Context, bail};
use calendar::Date;
use store::{Bundle, Fault, Replace, Store};
use training::{Region, TrainingRecord};

use crate::arguments::{Demo, LogForm, Operating};
use crate::printing::Outcome;
use crate::serving::{self, SwedishClock, moment};
use crate::{day, packs};

/// Names of a role that are printed; the sign-in page has them all.
const NAMES_SHOWN: usize = 5;
/// How long requests under way may take once the demo has been asked to end.
const PATIENCE_SECONDS: u64 = 5;

/// Makes the demo and serves it until the process is asked to end.
///
/// # Errors
/// A database that cannot be used, or a port that is taken.
pub fn run(wanted: &Demo) -> anyhow::Result<Outcome> {
    serving::log(LogForm::Text, "warn");
    let folder = match wanted.database {
        Some(_) => None,
        None => Some(
            tempfile::Builder::new().prefix("randa-demo-").tempdir().context("no folder can be made for the demo")?,
        ),
    };
    let url = match (&wanted.database, &folder) {
        (Some(url), _) => url.clone(),
        (None, Some(folder)) => format!("sqlite:{}", folder.path().join("randa.db").display()),
        (None, None) => bail!("there is no place for the demo"),
    };
    let clock = SwedishClock { set_day: wanted.today };
    let served = serving::runtime()?.block_on(async {
        let today = wanted.today.unwrap_or_else(day::today);
        let world = world(today)?;
        let store = tokio::select! {
            made = make(&url, &world) => made?,
            () = web::asked_to_end() => return Ok(Outcome::Done),
        };
        let Some(store) = store else { return Ok(Outcome::Refused) };
        let people = people(&world);
        serving::serve(store, clock, &world, &operating(wanted.port), || people.clone()).await?;
        Ok(Outcome::Done)
    });
    if let Some(folder) = folder {
        let path = folder.path().display().to_string();
        folder.close().with_context(|| format!("{path} could not be removed"))?;
    }
    served
}

/// For this machine alone, and without anything to operate.
fn operating(port: u16) -> Operating {
    Operating {
        address: Ipv4Addr::LOCALHOST.into(),
        port,
        metrics: None,
        log: LogForm::Text,
        drain: 0,
        patience: PATIENCE_SECONDS,
        contact: None,
        security_contact: None,
    }
}

/// The invented regions on a day.
///
/// # Errors
/// What is wrong with the data that comes with the program; a test holds that nothing is.
pub fn world(today: Date) -> anyhow::Result<World> {
    try_world(today).context("the demo's own data cannot be used")
}

/// The store with the world in it: made now, or a demo that was made before. `None`, and a word why, for any other.
async fn make(url: &str, world: &World) -> anyhow::Result<Option<Store>> {
    let store = match Store::create_demo(url).await {
        Ok(store) => store,
        Err(Fault::NotEmpty) => {
            let store = Store::open(url).await.context("the database cannot be opened")?;
            if store.is_demo() {
                return Ok(Some(store));
            }
            store.close().await;
            eprintln!("randa: this database holds something else than a demo, and is left as it is.");
            eprintln!("Give an empty database, or leave --database out.");
            return Ok(None);
        }
        Err(fault) => return Err(fault).context("the database cannot be opened"),
    };
    let records: Vec<TrainingRecord> = world.trainees.iter().map(|doctor| doctor.record.clone()).collect();
    let regions: Vec<Region> = world.regions.iter().map(|region| region.kept.clone()).collect();
    let bundle = Bundle { units: &world.units, people: &world.people, records: &records, regions: &regions };
    let saved = store.save_many(&Store::operator(), bundle, packs::shipped()?, &moment(world.today), Replace::No).await;
    saved.context("the demo cannot be saved")?;
    Ok(Some(store))
}

/// Whom to sign in as: by region and role, the most instructive first.
fn people(world: &World) -> String {
    let mut text = String::from("Anyone can sign in as anyone. To begin with:\n");
    let nowhere = String::from("All regions");
    let mut regions: Vec<(&str, BTreeMap<Role, Vec<&str>>)> =
        world.regions.iter().map(|region| (region.name.as_str(), BTreeMap::new())).collect();
    regions.push((&nowhere, BTreeMap::new()));
    for sign_in in &world.sign_ins {
        let region = world.regions.iter().find(|region| Some(&region.id) == sign_in.region.as_ref());
        let name = region.map_or(nowhere.as_str(), |region| region.name.as_str());
        if let Some((_, roles)) = regions.iter_mut().find(|(known, _)| *known == name) {
            let names = roles.entry(sign_in.role).or_default();
            if !names.contains(&sign_in.name.as_str()) {
                names.push(&sign_in.name);
            }
        }
    }
    for (region, roles) in regions.iter().filter(|(_, roles)| !roles.is_empty()) {
        let _ = writeln!(text, "\n  {region}");
        for (role, names) in roles {
            let shown: Vec<&str> = names.iter().take(NAMES_SHOWN).copied().collect();
            let more = names.len() - shown.len();
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let _ = writeln!(text, "    {:<36} {}{more}", role_words(*role), shown.join(", "));
        }
    }
    text
}

const fn role_words(role: Role) -> &'static str {
    match role {
        Role::Trainee => "ST doctor (ST-läkare)",
        Role::Supervisor => "supervisor (huvudhandledare)",
        Role::PlacementSupervisor => "placement supervisor (handledare)",
        Role::UnitManager => "unit manager (enhetschef)",
        Role::HeadOfOperations => "head of operations (verksamhetschef)",
        Role::DirectorOfStudies => "director of studies (studierektor)",
        Role::RegionOffice => "region office (beställare)",
        Role::ExternalAssessor => "external assessor (extern bedömare)",
        Role::Administrator => "administrator (driftansvarig)",
    }
}
