//! One suite for both engines: each test runs on SQLite, and on PostgreSQL when RANDA_TEST_POSTGRES names a server.

mod access;
mod backup;
mod crash;
mod demo_world;
mod engines;
mod error_reports;
mod installation;
mod log;
mod overview;
mod regions;
mod renewal;
mod saving;
mod upgrade;

use std::sync::atomic::{AtomicU32, Ordering};

use calendar::Date;
use requirements::Packs;
use training::{Person, TrainingRecord, Unit};

use crate::engine::{Engine, Tx};
use crate::{Bundle, Moment, Replace, Saved, Store, Viewer};

/// An empty database of a test's own, gone when the test is.
pub struct Place {
    pub url: String,
    kept_in: Kept,
}

enum Kept {
    Folder(std::path::PathBuf),
    Server { admin: String, database: String },
}

static PLACES: AtomicU32 = AtomicU32::new(0);

fn name() -> String {
    format!("randa_test_{}_{}", std::process::id(), PLACES.fetch_add(1, Ordering::Relaxed))
}

impl Place {
    pub fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(name());
        std::fs::create_dir_all(&folder).expect("a folder");
        Self { url: format!("sqlite:{}", folder.join("randa.db").display()), kept_in: Kept::Folder(folder) }
    }

    /// `None` where there is no server to test on; in CI there must be one.
    pub async fn postgres() -> Option<Self> {
        let Ok(admin) = std::env::var("RANDA_TEST_POSTGRES") else {
            assert!(std::env::var_os("CI").is_none(), "RANDA_TEST_POSTGRES is not set: CI tests both engines");
            println!("skipped on PostgreSQL: RANDA_TEST_POSTGRES is not set");
            return None;
        };
        let database = name();
        administer(&admin, format!("create database {database}")).await;
        let (server, _) = admin.rsplit_once('/').expect("an address with a database");
        Some(Self { url: format!("{server}/{database}"), kept_in: Kept::Server { admin, database } })
    }

    pub async fn open(&self) -> Store {
        Store::open(&self.url).await.expect("a store")
    }

    pub fn is_sqlite(&self) -> bool {
        matches!(self.kept_in, Kept::Folder(_))
    }

    async fn clear(self) {
        match self.kept_in {
            Kept::Folder(folder) => std::fs::remove_dir_all(folder).expect("the folder to go"),
            Kept::Server { admin, database } => {
                administer(&admin, format!("drop database {database} with (force)")).await;
            }
        }
    }
}

async fn administer(url: &str, statement: String) {
    let Ok(Engine::Postgres { pool, .. }) = Engine::connect(url).await else { panic!("no PostgreSQL at {url}") };
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&pool).await.expect("to administer the server");
    pool.close().await;
}

/// Runs a test on both engines: `on_both!(the_name_is_a_sentence, |place| async { … })`.
macro_rules! on_both {
    ($(#[$meta:meta])* async fn $name:ident($place:ident: &Place) $body:block) => {
        mod $name {
            use super::*;

            async fn body($place: &Place) $body

            #[tokio::test]
            async fn on_sqlite() {
                let place = Place::sqlite();
                body(&place).await;
                place.clear().await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if let Some(place) = Place::postgres().await {
                    body(&place).await;
                    place.clear().await;
                }
            }
        }
    };
}
use on_both;

pub fn day(text: &str) -> Date {
    calendar::parse_date(text).expect("a day")
}

/// The day that the tests are on.
pub fn today() -> Date {
    day(demo::FIXED_DAY)
}

/// The tests' one moment.
pub fn now() -> Moment {
    Moment::new(today(), 1_795_000_000_000_000)
}

pub fn packs() -> &'static Packs {
    Packs::shipped().expect("packs without faults")
}

/// No packs: for what does not ask what is found. Judging takes the most time of all.
pub fn no_packs() -> Packs {
    Packs::read([]).expect("no packs, no faults")
}

pub async fn save_all(store: &Store, units: &[Unit], people: &[Person], records: &[TrainingRecord]) -> Saved {
    save_judged(store, units, people, records, packs()).await
}

pub async fn save_judged(
    store: &Store,
    units: &[Unit],
    people: &[Person],
    records: &[TrainingRecord],
    packs: &Packs,
) -> Saved {
    let bundle = Bundle { units, people, records, ..Bundle::default() };
    store.save_many(&Store::operator(), bundle, packs, &now(), Replace::No).await.expect("to be saved")
}

/// Who someone is today.
pub async fn viewer(store: &Store, id: &str) -> Viewer {
    store.viewer(id, today()).await.expect("an answer").unwrap_or_else(|| panic!("{id} is kept"))
}

/// Runs statements behind the store's back.
pub async fn behind_its_back(store: &Store, script: &'static str) -> Result<(), crate::Fault> {
    let mut tx: Tx = store.engine().append().await?;
    tx.script(script).await?;
    tx.commit().await
}

/// A small world with someone in every relation, of which each holds, begins or ends around today, 24 November 2026.
pub struct SmallWorld {
    pub units: Vec<Unit>,
    pub people: Vec<Person>,
    pub records: Vec<TrainingRecord>,
}

/// Units and their regions.
const UNITS: &[(&str, &str, Option<&str>)] = &[
    ("hc-a", "health-centre", Some("kalmar")),
    ("hc-b", "health-centre", Some("kalmar")),
    ("office-k", "other", Some("kalmar")),
    ("hc-n", "health-centre", Some("norrbotten")),
    ("office-n", "other", Some("norrbotten")),
    ("stray", "other", None),
];

/// Where, or who; as what; first and last day, the last empty where it is open.
type Row = (&'static str, &'static str, &'static str, &'static str);

/// People: id, and their employments.
const PEOPLE: &[(&str, &[Row])] = &[
    ("manager-a", &[("hc-a", "unit-manager", "2020-01-01", "")]),
    ("head-a", &[("hc-a", "head-of-operations", "2020-01-01", "2026-11-24")]),
    ("former-manager-a", &[("hc-a", "unit-manager", "2010-01-01", "2026-11-23")]),
    ("coming-manager-a", &[("hc-a", "unit-manager", "2026-11-25", "")]),
    ("manager-b", &[("hc-b", "unit-manager", "2020-01-01", "")]),
    ("director-k", &[("office-k", "director-of-studies", "2020-01-01", "")]),
    ("former-director-k", &[("office-k", "director-of-studies", "2020-01-01", "2026-11-23")]),
    ("director-n", &[("office-n", "director-of-studies", "2020-01-01", "")]),
    ("stray-director", &[("stray", "director-of-studies", "2020-01-01", "")]),
    ("office-k-person", &[("office-k", "region-office", "2020-01-01", "")]),
    ("principal", &[("hc-a", "doctor", "2020-01-01", "")]),
    ("substitute", &[("hc-b", "doctor", "2020-01-01", "")]),
    ("second", &[]),
    ("at-placement", &[]),
    ("former-supervisor", &[("hc-a", "doctor", "2020-01-01", "")]),
    ("last-day-supervisor", &[]),
    ("coming-supervisor", &[]),
    ("colleague", &[("hc-a", "doctor", "2020-01-01", "")]),
    ("assessor", &[("office-k", "external-assessor", "2020-01-01", "")]),
    ("nobody", &[]),
];

/// Who supervises anna.
const SUPERVISORS: &[Row] = &[
    ("principal", "principal", "2025-01-01", ""),
    ("substitute", "substitute", "2026-11-24", "2026-12-24"),
    ("second", "second-specialist", "2025-01-01", ""),
    ("at-placement", "placement", "2026-11-01", "2026-11-24"),
    ("former-supervisor", "principal", "2024-01-01", "2026-11-23"),
    ("last-day-supervisor", "principal", "2024-01-01", "2026-11-24"),
    ("coming-supervisor", "principal", "2026-11-25", ""),
];

fn with_end(mut row: serde_json::Value, to: &str) -> serde_json::Value {
    if !to.is_empty() {
        row["to"] = to.into();
    }
    row
}

/// A record with every unit and person of the small world.
pub fn small_record(id: &str, region: &str, employments: &[(&str, &str, &str)], supervised: bool) -> TrainingRecord {
    use serde_json::{Value, json};
    let units: Vec<Value> = UNITS
        .iter()
        .map(|(id, kind, region)| {
            let mut unit = json!({"id": id, "name": format!("Enheten {id}"), "kind": kind});
            if let Some(region) = region {
                unit["region"] = (*region).into();
            }
            unit
        })
        .collect();
    let people: Vec<Value> = PEOPLE
        .iter()
        .map(|(id, employments)| {
            let rows: Vec<Value> = employments
                .iter()
                .map(|(unit, role, from, to)| with_end(json!({"unit": unit, "role": role, "from": from}), to))
                .collect();
            json!({"id": id, "name": format!("Person {id}"), "personal_identity_number": "18640823-3234",
                "specialties": [], "employments": rows, "absences": []})
        })
        .collect();
    let employments: Vec<Value> = employments
        .iter()
        .enumerate()
        .map(|(n, (unit, from, to))| {
            let row = json!({"id": format!("e{n}"), "unit": unit, "from": from, "share_percent": 100, "stage": "st"});
            with_end(row, to)
        })
        .collect();
    let supervisors: Vec<Value> = SUPERVISORS
        .iter()
        .filter(|_| supervised)
        .enumerate()
        .map(|(n, (person, role, from, to))| {
            with_end(json!({"id": format!("s{n}"), "person": person, "role": role, "from": from}), to)
        })
        .collect();
    let record = json!({
        "format": "randa-record/1", "region": region, "trainee": {"id": id, "name": format!("Läkare {id}")},
        "training": {"specialty": "allmanmedicin", "regulation": "hslf-fs-2021-8", "started_on": "2024-01-01",
            "planned_end_on": "2029-06-30"},
        "units": units, "people": people, "employments": employments, "supervisors": supervisors,
    });
    TrainingRecord::from_value(&record).unwrap_or_else(|faults| panic!("{faults:?}"))
}

pub fn small_world() -> SmallWorld {
    let records = vec![
        small_record("anna", "kalmar", &[("hc-b", "2024-01-01", "2026-11-23"), ("hc-a", "2026-11-24", "")], true),
        small_record("bo", "kalmar", &[("hc-b", "2024-01-01", "")], false),
        small_record("nils", "norrbotten", &[("hc-n", "2024-01-01", "")], false),
    ];
    SmallWorld { units: records[0].units.clone(), people: records[0].people.clone(), records }
}

pub async fn small_store(place: &Place) -> Store {
    let (store, world) = (place.open().await, small_world());
    save_all(&store, &world.units, &world.people, &world.records).await;
    store
}
