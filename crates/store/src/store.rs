//! `Store`: opening it, its schema and its mark as a demo.

use std::sync::Arc;

use crate::engine::{Engine, Tx, params, statements};
use crate::fault::Fault;
use crate::findings::LastFingerprint;
use crate::viewer::Viewer;

/// Statements of PostgreSQL alone, and of SQLite alone: what the two have no common word for.
pub mod own {
    use crate::engine::Sql;

    pub const POSTGRES_LOCK: Sql =
        Sql::registered("store::POSTGRES_LOCK", "select cast(pg_advisory_xact_lock($1) as text)");
    pub const POSTGRES_TRY_LOCK: Sql =
        Sql::registered("store::POSTGRES_TRY_LOCK", "select cast(pg_try_advisory_xact_lock($1) as text)");
    pub const POSTGRES_TABLES: Sql = Sql::registered(
        "store::POSTGRES_TABLES",
        "select cast(table_name as text) from information_schema.tables where table_schema = current_schema()",
    );
    pub const SQLITE_TABLES: Sql = Sql::registered(
        "store::SQLITE_TABLES",
        "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
    );

    pub const POSTGRES_COLUMNS: Sql = Sql::registered(
        "store::POSTGRES_COLUMNS",
        "select cast(column_name as text), cast(data_type as text) from information_schema.columns
            where table_schema = current_schema() and table_name = $1 order by ordinal_position",
    );
    /// The columns whose numbers the database gives.
    pub const POSTGRES_COUNTED: Sql = Sql::registered(
        "store::POSTGRES_COUNTED",
        "select cast(table_name as text), cast(column_name as text) from information_schema.columns
            where table_schema = current_schema() and is_identity = 'YES'",
    );
    pub const SQLITE_COLUMNS: Sql =
        Sql::registered("store::SQLITE_COLUMNS", "select name, lower(type) from pragma_table_info($1) order by cid");

    #[cfg(test)]
    pub const POSTGRES: &[Sql] =
        &[POSTGRES_LOCK, POSTGRES_TRY_LOCK, POSTGRES_TABLES, POSTGRES_COLUMNS, POSTGRES_COUNTED];
    #[cfg(test)]
    pub const SQLITE: &[Sql] = &[SQLITE_TABLES, SQLITE_COLUMNS];
}

statements! { "store":
    SCHEMA = "select schema_version, demo from installation where id = 1";
    INSTALL = "insert into installation (id, schema_version, demo) values (1, $1, $2)";
    MIGRATED = "update installation set schema_version = $1 where id = 1";
}

/// The schemas, one after the other: for SQLite and for PostgreSQL.
pub const MIGRATIONS: &[(&str, &str)] = &[
    (include_str!("../migrations/0001.sqlite.sql"), include_str!("../migrations/0001.postgres.sql")),
    (include_str!("../migrations/0002.sqlite.sql"), include_str!("../migrations/0002.postgres.sql")),
    (include_str!("../migrations/0003.sqlite.sql"), include_str!("../migrations/0003.postgres.sql")),
    (include_str!("../migrations/0004.sqlite.sql"), include_str!("../migrations/0004.postgres.sql")),
    (include_str!("../migrations/0005.sqlite.sql"), include_str!("../migrations/0005.postgres.sql")),
];

/// Locks of PostgreSQL are numbers that all who use the database share.
pub const LOCK_MIGRATION: i64 = 0x5261_6e64_6101;
pub const LOCK_RENEWAL: i64 = 0x5261_6e64_6102;
pub const LOCK_WRITING: i64 = 0x5261_6e64_6103;

/// The one store. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    engine: Engine,
    demo: bool,
    renewal: tokio::sync::Mutex<()>,
    last_fingerprint: LastFingerprint,
}

impl Store {
    /// Opens `sqlite:PATH`, `sqlite://PATH` or `postgres://…`; makes what is not there, and brings an older schema up to
    /// this program's. A new SQLite file is readable for its owner alone.
    ///
    /// # Errors
    /// An unknown address, a database that cannot be reached, or one with a newer schema than this program knows.
    pub async fn open(url: &str) -> Result<Self, Fault> {
        Self::open_as(url, false).await
    }

    /// Opens an empty database and marks it as a demo for ever.
    ///
    /// # Errors
    /// As [`Store::open`]; [`Fault::NotEmpty`] if there is anything in the database, be it a demo.
    pub async fn create_demo(url: &str) -> Result<Self, Fault> {
        Self::open_as(url, true).await
    }

    async fn open_as(url: &str, create_demo: bool) -> Result<Self, Fault> {
        let engine = Engine::connect(url).await?;
        let mut tries = 0;
        let demo = loop {
            tries += 1;
            match migrate(&engine, create_demo).await {
                Err(fault) if crate::engine::try_again(tries, fault.is_transient()).await => {}
                Err(fault) => {
                    engine.close().await;
                    return Err(fault);
                }
                Ok(demo) => break demo,
            }
        };
        let inner = Inner {
            engine,
            demo,
            renewal: tokio::sync::Mutex::default(),
            last_fingerprint: LastFingerprint::default(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Whether this is a demo, as it was made and will be for ever.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.inner.demo
    }

    /// Who looks and acts from the command line: sees all, and is logged as `operator`.
    #[must_use]
    pub fn operator() -> Viewer {
        Viewer::operator()
    }

    /// Waits for what is under way, and lets go of the database.
    pub async fn close(&self) {
        self.inner.engine.close().await;
    }

    /// Whether the database answers and has this program's schema.
    ///
    /// # Errors
    /// That it does not answer, or that a newer program has changed its schema meanwhile.
    pub async fn ping(&self) -> Result<(), Fault> {
        let mut tx = self.engine().read().await?;
        let found = tx.first(SCHEMA, params![]).await?.ok_or(Fault::NotOurs)?.int(0)?;
        if found == known() { Ok(()) } else { Err(Fault::NewerSchema { found, known: known() }) }
    }

    /// The schema that this program's databases have.
    #[must_use]
    pub fn schema() -> i64 {
        known()
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.inner.engine
    }

    pub(crate) fn last_fingerprint(&self) -> &LastFingerprint {
        &self.inner.last_fingerprint
    }

    pub(crate) fn renewal(&self) -> &tokio::sync::Mutex<()> {
        &self.inner.renewal
    }
}

/// The newest schema that this program knows.
fn known() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// The tables of the database, whosever they are.
async fn tables(tx: &mut Tx) -> Result<Vec<String>, Fault> {
    let sql = match tx {
        Tx::Sqlite(_) => own::SQLITE_TABLES,
        Tx::Postgres(..) => own::POSTGRES_TABLES,
    };
    tx.all(sql, params![]).await?.iter().map(|row| row.text(0)).collect()
}

/// The schema of a database of ours, and whether it is a demo; `None` where nothing of ours is.
async fn installed(tx: &mut Tx, tables: &[String]) -> Result<Option<(i64, bool)>, Fault> {
    if !tables.iter().any(|table| table == "installation") {
        return Ok(None);
    }
    match tx.first(SCHEMA, params![]).await? {
        Some(row) => Ok(Some((row.int(0)?, row.flag(1)?))),
        None => Ok(None),
    }
}

/// The schema of a database as it stands.
pub async fn schema(tx: &mut Tx) -> Result<i64, Fault> {
    let tables = tables(tx).await?;
    let (found, _) = installed(tx, &tables).await?.ok_or(Fault::NotOurs)?;
    if found > known() { Err(Fault::NewerSchema { found, known: known() }) } else { Ok(found) }
}

/// Makes an earlier schema in an empty database, without saying yet what is installed.
pub async fn make_schema(tx: &mut Tx, schema: i64) -> Result<(), Fault> {
    if !tables(tx).await?.is_empty() {
        return Err(Fault::NotEmpty);
    }
    if schema > known() {
        return Err(Fault::NewerSchema { found: schema, known: known() });
    }
    scripts(tx, 0, schema).await
}

/// Brings a database from a schema to this program's.
pub async fn bring_up_to_date(tx: &mut Tx, from: i64) -> Result<(), Fault> {
    if from < known() {
        scripts(tx, from, known()).await?;
        tx.run(MIGRATED, params![known()]).await?;
    }
    Ok(())
}

async fn scripts(tx: &mut Tx, from: i64, to: i64) -> Result<(), Fault> {
    let place = |schema: i64| usize::try_from(schema).unwrap_or(0);
    for (number, (sqlite, postgres)) in (1..).zip(MIGRATIONS).take(place(to)).skip(place(from)) {
        let script = if matches!(tx, Tx::Sqlite(_)) { sqlite } else { postgres };
        tx.script(script).await?;
        die_if_told(number);
    }
    Ok(())
}

#[cfg(not(test))]
const fn die_if_told(_: i64) {}

/// For the test that sees what becomes of a migration which was killed midway.
#[cfg(test)]
fn die_if_told(number: i64) {
    if std::env::var("RANDA_TEST_DIES_AFTER_MIGRATION").is_ok_and(|wanted| wanted == number.to_string()) {
        std::process::abort();
    }
}

/// Brings the schema up to date in one transaction; whether it is a demo.
async fn migrate(engine: &Engine, create_demo: bool) -> Result<bool, Fault> {
    let mut tx = engine.append().await?;
    if matches!(tx, Tx::Postgres(..)) {
        tx.first(own::POSTGRES_LOCK, params![LOCK_MIGRATION]).await?;
    }
    let tables = tables(&mut tx).await?;
    if create_demo && !tables.is_empty() {
        return Err(Fault::NotEmpty);
    }
    let demo = match installed(&mut tx, &tables).await? {
        Some((found, _)) if found > known() => return Err(Fault::NewerSchema { found, known: known() }),
        Some((found, demo)) => {
            bring_up_to_date(&mut tx, found).await?;
            demo
        }
        None => {
            scripts(&mut tx, 0, known()).await?;
            tx.run(INSTALL, params![known(), create_demo]).await?;
            create_demo
        }
    };
    tx.commit().await?;
    Ok(demo)
}
