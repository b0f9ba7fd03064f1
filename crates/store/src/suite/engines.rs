//! What the two engines must agree on before anything else: every statement, and the schema.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Executor, Row as _};

use super::*;
use crate::engine::Sql;
use crate::store::own;

const STATEMENTS: &[&[Sql]] = &[
    crate::error_reports::STATEMENTS,
    crate::findings::STATEMENTS,
    crate::load::STATEMENTS,
    crate::log::STATEMENTS,
    crate::overview::STATEMENTS,
    crate::people::STATEMENTS,
    crate::regions::STATEMENTS,
    crate::renewal::STATEMENTS,
    crate::saving::STATEMENTS,
    crate::store::STATEMENTS,
    crate::trainees::STATEMENTS,
    crate::units::STATEMENTS,
    crate::verify::STATEMENTS,
    crate::viewers::STATEMENTS,
];

on_both! {
    async fn every_statement_is_understood(place: &Place) {
        let store = place.open().await;
        let own = if place.is_sqlite() { own::SQLITE } else { own::POSTGRES };
        let mut faults = Vec::new();
        for sql in STATEMENTS.iter().copied().flatten().chain(own) {
            let text = sqlx::SqlSafeStr::into_sql_str(sql.text);
            let prepared = match store.engine() {
                Engine::Sqlite { writer, .. } => writer.prepare(text).await.map(|_| ()),
                Engine::Postgres { pool, .. } => pool.prepare(text).await.map(|_| ()),
            };
            if let Err(error) = prepared {
                faults.push(format!("{}: {error}", sql.name));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn no_module_with_statements_is_left_out() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the sources").flatten() {
        let text = std::fs::read_to_string(file.path()).unwrap_or_default();
        found.extend(
            text.split("\nstatements! { \"").skip(1).filter_map(|rest| rest.split('"').next().map(str::to_owned)),
        );
    }
    let listed: BTreeSet<String> = STATEMENTS
        .iter()
        .filter_map(|of_module| Some(of_module.first()?.name.split("::").next()?.to_owned()))
        .collect();
    assert_eq!(found, listed);
}

/// Table, column, whether it may be null; the kind of value is text or whole number on both.
async fn schema(store: &Store) -> BTreeMap<String, (String, bool)> {
    let mut columns = BTreeMap::new();
    match store.engine() {
        Engine::Sqlite { readers, .. } => {
            let sql = "select m.name, c.name, c.type, c.\"notnull\" = 0 and c.pk = 0
                from sqlite_master m join pragma_table_info(m.name) c
                where m.type = 'table' and substr(m.name, 1, 7) <> 'sqlite_'";
            for row in sqlx::query(sql).fetch_all(readers).await.expect("columns") {
                let (table, column): (String, String) = (row.get(0), row.get(1));
                columns.insert(format!("{table}.{column}"), (row.get::<String, _>(2).to_lowercase(), row.get(3)));
            }
        }
        Engine::Postgres { pool, .. } => {
            let sql = "select table_name::text, column_name::text, data_type::text, is_nullable = 'YES'
                from information_schema.columns where table_schema = current_schema()";
            for row in sqlx::query(sql).fetch_all(pool).await.expect("columns") {
                let (table, column): (String, String) = (row.get(0), row.get(1));
                let kind = row.get::<String, _>(2).replace("bigint", "integer");
                columns.insert(format!("{table}.{column}"), (kind, row.get(3)));
            }
        }
    }
    columns
}

#[tokio::test]
async fn the_two_schemas_are_alike() {
    let Some(postgres) = Place::postgres().await else { return };
    let sqlite = Place::sqlite();
    assert_eq!(schema(&sqlite.open().await).await, schema(&postgres.open().await).await);
    sqlite.clear().await;
    postgres.clear().await;
}

#[tokio::test]
async fn sqlite_writes_through_and_its_file_is_private() {
    let place = Place::sqlite();
    let store = place.open().await;
    let Engine::Sqlite { writer, readers, .. } = store.engine() else { panic!("SQLite") };
    let pragma = async |name: &'static str| -> String {
        sqlx::query(name).fetch_one(writer).await.expect(name).try_get::<String, _>(0).unwrap_or_default()
    };
    assert_eq!(pragma("select journal_mode from pragma_journal_mode").await, "wal");
    assert_eq!(pragma("select cast(synchronous as text) from pragma_synchronous").await, "2", "FULL");
    assert_eq!(pragma("select cast(foreign_keys as text) from pragma_foreign_keys").await, "1");
    let refused = sqlx::raw_sql("delete from trainees").execute(readers).await;
    assert!(refused.is_err(), "readers only read");
    #[cfg(unix)]
    {
        let path = place.url.trim_start_matches("sqlite:");
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(path).expect("the file").permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    place.clear().await;
}

/// Handlers run on many threads: whatever they wait for must be able to move between them.
#[test]
fn what_is_waited_for_may_move_between_threads() {
    fn is_send<T: Send>(_: T) {}
    fn held(store: &Store, viewer: &Viewer, record: &TrainingRecord) {
        let (moment, trainee) = (now(), record.trainee.id.clone());
        let unit = training::UnitId::new("unit");
        is_send(Store::open(""));
        is_send(store.viewer("", today()));
        is_send(store.record(viewer, &trainee, &moment));
        is_send(store.save_record(viewer, record, packs(), &moment, None));
        is_send(store.save_many(viewer, Bundle::default(), packs(), &moment, Replace::No));
        is_send(store.overview(viewer, &crate::OverviewQuery::default()));
        is_send(store.overview_on(viewer, &crate::OverviewQuery::default(), packs(), today()));
        is_send(store.unit(viewer, &unit));
        is_send(store.units(viewer));
        is_send(store.region(viewer, &training::PackId::new("")));
        is_send(store.regions(viewer, &moment));
        is_send(store.error_reports(viewer));
        is_send(store.people(viewer, &[]));
        is_send(store.renew_findings(packs(), today()));
        is_send(store.reads_of(viewer, &trainee, 1));
        is_send(async { store.records(viewer, &moment).next().await });
    }
    let _ = held;
}
