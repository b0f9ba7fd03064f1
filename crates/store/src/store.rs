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

    #[cfg(test)]
    pub const POSTGRES: &[Sql] = &[POSTGRES_LOCK, POSTGRES_TRY_LOCK, POSTGRES_TABLES];
    #[cfg(test)]
    pub const SQLITE: &[Sql] = &[SQLITE_TABLES];
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

    /// Whether the database answers.
    ///
    /// # Errors
    /// That it does not.
    pub async fn ping(&self) -> Result<(), Fault> {
        let mut tx = self.engine().read().await?;
        tx.first(SCHEMA, params![]).await?;
        Ok(())
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

/// Brings the schema up to date in one transaction; whether it is a demo.
async fn migrate(engine: &Engine, create_demo: bool) -> Result<bool, Fault> {
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let mut tx = engine.append().await?;
    let tables = match &mut tx {
        Tx::Sqlite(_) => tx.all(own::SQLITE_TABLES, params![]).await?,
        Tx::Postgres(..) => {
            tx.first(own::POSTGRES_LOCK, params![LOCK_MIGRATION]).await?;
            tx.all(own::POSTGRES_TABLES, params![]).await?
        }
    };
    if create_demo && !tables.is_empty() {
        return Err(Fault::NotEmpty);
    }
    let mut installed = false;
    for table in &tables {
        installed |= table.text(0)? == "installation";
    }
    let (found, demo) = if installed {
        let row = tx.first(SCHEMA, params![]).await?;
        match row {
            Some(row) => (row.int(0)?, row.flag(1)?),
            None => (0, false),
        }
    } else {
        (0, create_demo)
    };
    if found > known {
        return Err(Fault::NewerSchema { found, known });
    }
    for (sqlite, postgres) in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        let script = if matches!(tx, Tx::Sqlite(_)) { sqlite } else { postgres };
        tx.script(script).await?;
    }
    if found == 0 {
        tx.run(INSTALL, params![known, demo]).await?;
    } else if found < known {
        tx.run(MIGRATED, params![known]).await?;
    }
    tx.commit().await?;
    Ok(demo)
}
