//! Every schema that was ever released is brought up to this program's with all its data, on both engines; a migration that
//! is killed midway has not happened. `schemas/` holds a small installation of each such schema, as rows to put in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest as _, Sha256};

use super::*;
use crate::engine::params;
use crate::store::{MIGRATIONS, make_schema, own};
use crate::{OverviewQuery, backup};

/// A released schema: its number, its rows, and what its migration for SQLite and for PostgreSQL comes to (SHA-256, begun).
/// Whoever releases a schema adds a line: `cargo test -p store upgrade::write -- --ignored --nocapture` makes it.
type Released = (i64, &'static str, [&'static str; 2]);
const RELEASED: &[Released] = &[
    (1, include_str!("schemas/0001.sql"), ["0f56bc57acb92cb3", "a693e467dd08a198"]),
    (2, include_str!("schemas/0002.sql"), ["8b299e49341e8178", "d9bf587abbd5c2ea"]),
    (3, include_str!("schemas/0003.sql"), ["0d528de3b1eb2fd7", "a43c70080307817a"]),
];

/// Tables whose rows are numbered by the database.
const NUMBERED: [&str; 2] = ["log", "error_reports"];

fn begun_digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_released_migration_is_never_edited() {
    for ((number, _, digests), (sqlite, postgres)) in RELEASED.iter().zip(MIGRATIONS) {
        assert_eq!(
            [begun_digest(sqlite), begun_digest(postgres)],
            *digests,
            "migration {number}: write a new one instead"
        );
    }
}

/// An installation of a released schema in an empty database.
async fn install(place: &Place, (number, rows, _): &Released) {
    let engine = Engine::connect(&place.url).await.expect("a database");
    let mut tx = engine.append().await.expect("a transaction");
    make_schema(&mut tx, *number).await.expect("the schema");
    tx.script(rows).await.expect("its rows");
    tx.commit().await.expect("kept");
    engine.close().await;
}

type Rows = BTreeMap<String, Vec<Vec<Option<String>>>>;

async fn columns(tx: &mut Tx, table: &str) -> Vec<String> {
    let sql = if matches!(tx, Tx::Sqlite(_)) { own::SQLITE_COLUMNS } else { own::POSTGRES_COLUMNS };
    let rows = tx.all(sql, params![table]).await.expect("columns");
    rows.iter().map(|row| row.text(0).expect("a name")).collect()
}

/// The rows of a table as texts, in some order that is the same each time.
async fn rows(tx: &mut Tx, table: &str, columns: &[String]) -> Vec<Vec<Option<String>>> {
    let list: Vec<String> = columns.iter().map(|column| format!("cast(\"{column}\" as text)")).collect();
    let text = format!("select {} from {table}", list.join(", "));
    let mut rows = Vec::new();
    for row in tx.all(crate::engine::Sql::registered("upgrade", text.leak()), &[]).await.expect("rows") {
        rows.push((0..columns.len()).map(|place| row.maybe_text(place).expect("a text")).collect());
    }
    rows.sort();
    rows
}

/// All that is kept, by table and the columns named; every table and column where none are named.
async fn kept(place: &Place, known: Option<&BTreeMap<String, Vec<String>>>) -> (BTreeMap<String, Vec<String>>, Rows) {
    let engine = Engine::connect(&place.url).await.expect("a database");
    let mut tx = engine.read().await.expect("a transaction");
    let (mut shapes, mut all) = (BTreeMap::new(), Rows::new());
    for table in backup::TABLES.iter().chain(backup::LEFT_OUT).filter(|table| **table != "installation") {
        let shape = match known {
            Some(known) => known.get(*table).cloned().unwrap_or_default(),
            None => columns(&mut tx, table).await,
        };
        if !shape.is_empty() {
            all.insert((*table).to_owned(), rows(&mut tx, table, &shape).await);
            shapes.insert((*table).to_owned(), shape);
        }
    }
    drop(tx);
    engine.close().await;
    (shapes, all)
}

/// Without the tables of what is found, which any installation finds anew.
fn carried<T: Clone>(tables: &BTreeMap<String, T>) -> BTreeMap<String, T> {
    let carried = tables.iter().filter(|(table, _)| backup::TABLES.contains(&table.as_str()));
    carried.map(|(table, what)| (table.clone(), what.clone())).collect()
}

/// The store that comes of an installation, compared with what was put in.
async fn whole_after_opening(place: &Place, shapes: &BTreeMap<String, Vec<String>>, before: &Rows) {
    let store = place.open().await;
    assert_eq!(kept(place, Some(&carried(shapes))).await.1, carried(before), "every row and column of before");
    assert_eq!(store.verify().await.expect("gone through").flaws, []);
    let mut names = Vec::new();
    let mut records = store.of_each_record(&Store::operator(), |kept| kept.record.trainee.name);
    while let Some(name) = records.next().await.expect("a whole record") {
        names.push(name);
    }
    assert_eq!(names, ["Läkare anna", "Läkare bo", "Läkare nils"]);
    let renewed = store.renew_findings(packs(), today()).await.expect("judged by today's packs");
    assert_eq!((renewed.trainees, renewed.unreadable), (3, 0));
    assert_eq!(store.overview(&Store::operator(), &OverviewQuery::default()).await.expect("a list").total, 3);
    let more = small_record("new", "kalmar", &[("hc-a", "2026-01-01", "")], true);
    store.save_record(&Store::operator(), &more, packs(), &now(), None).await.expect("saved as ever");
    store.ping().await.expect("this program's schema");
    store.close().await;
}

async fn is_upgraded(place: Place, released: &Released) {
    install(&place, released).await;
    let (shapes, before) = kept(&place, None).await;
    assert!(before.values().map(Vec::len).sum::<usize>() > 60, "schema {} has rows", released.0);
    whole_after_opening(&place, &shapes, &before).await;
    place.clear().await;
}

#[tokio::test]
async fn every_released_schema_is_brought_up_to_date_with_its_data_on_sqlite() {
    for released in RELEASED {
        is_upgraded(Place::sqlite(), released).await;
    }
}

#[tokio::test]
async fn every_released_schema_is_brought_up_to_date_with_its_data_on_postgres() {
    for released in RELEASED {
        let Some(place) = Place::postgres().await else { return };
        is_upgraded(place, released).await;
    }
}

/// The program that is killed: it dies between the migrations, when told after which.
#[tokio::test]
#[ignore = "run by the test below, and killed in it"]
async fn a_program_that_migrates() {
    Store::open(&std::env::var("RANDA_TEST_CRASH").expect("where")).await.expect("a store");
}

fn migrating(place: &Place, dies_after: &str) -> bool {
    Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "suite::upgrade::a_program_that_migrates", "--ignored"])
        .env("RANDA_TEST_CRASH", &place.url)
        .env("RANDA_TEST_DIES_AFTER_MIGRATION", dies_after)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program to start")
        .success()
}

on_both! {
    async fn a_migration_that_was_killed_midway_has_not_happened_and_is_done_anew(place: &Place) {
        install(place, &RELEASED[0]).await;
        let (shapes, before) = kept(place, None).await;
        assert!(!migrating(place, "2"), "it dies");
        let engine = Engine::connect(&place.url).await.expect("a database");
        let mut tx = engine.read().await.expect("a transaction");
        assert_eq!(crate::store::schema(&mut tx).await.expect("a schema"), 1, "nothing of it was kept");
        drop(tx);
        engine.close().await;
        assert_eq!(kept(place, None).await, (shapes.clone(), before.clone()));
        whole_after_opening(place, &shapes, &before).await;
    }
}

fn file(schema: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/suite/schemas/{schema:04}.sql"))
}

fn literal(value: Option<&String>) -> String {
    value.map_or_else(|| "null".to_owned(), |text| format!("'{}'", text.replace('\'', "''")))
}

/// Writes the rows of a small installation of this program's schema, and prints the line that lists it.
#[tokio::test]
#[ignore = "run by who releases a schema"]
async fn write_the_rows_of_this_schema() {
    let place = Place::sqlite();
    let (store, world) = (place.open().await, small_world());
    save_judged(&store, &world.units, &world.people, &world.records, &no_packs()).await;
    let remark = requirements::handbook::Remark::read("Anna undrar om 'talet'").expect("a remark");
    let requirement = &packs().get("kalmar").expect("a pack").requirements.first().expect("one").id;
    let new = crate::NewReport { pack: "kalmar", requirement, text: &remark, token: "t1" };
    store.report_error(&viewer(&store, "anna").await, new, packs(), &now()).await.expect("saved");
    store.close().await;
    let schema = Store::schema();
    let mut text =
        format!("-- A small installation of schema {schema}, for both engines. Never changed once it is released.\n");
    text += &format!("insert into installation (id, schema_version, demo) values (1, {schema}, 0);\n");
    let (shapes, all) = kept(&place, None).await;
    for table in backup::TABLES.iter().chain(backup::LEFT_OUT) {
        let (Some(columns), Some(rows)) = (shapes.get(*table), all.get(*table)) else { continue };
        let skip = usize::from(NUMBERED.contains(table));
        for row in rows {
            let values: Vec<String> = row.iter().skip(skip).map(|value| literal(value.as_ref())).collect();
            text += &format!("insert into {table} ({}) values ({});\n", columns[skip..].join(", "), values.join(", "));
        }
    }
    std::fs::write(file(schema), text).expect("the file");
    let (sqlite, postgres) = MIGRATIONS[usize::try_from(schema).expect("a number") - 1];
    println!(
        "    ({schema}, include_str!(\"schemas/{schema:04}.sql\"), [\"{}\", \"{}\"]),",
        begun_digest(sqlite),
        begun_digest(postgres)
    );
    place.clear().await;
}
