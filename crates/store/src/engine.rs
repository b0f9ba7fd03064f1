//! The two engines behind one face: pools, transactions, parameters and rows. Not what is asked of them.

use std::borrow::Cow;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use calendar::Date;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Row as _, Sqlite, SqlitePool, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::fault::Fault;
use crate::load::{Connections, Load, Waits};
use crate::store::{LOCK_WRITING, own};

const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
const POSTGRES_CONNECTIONS: u32 = 16;
const LEAST_READERS: u32 = 4;
const STATEMENTS_CACHED: usize = 200;

/// A statement with its name. Only `statements!` makes one, so that none escapes the test that prepares them all.
#[derive(Debug, Clone, Copy)]
pub struct Sql {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

impl Sql {
    /// For `statements!` alone.
    pub(crate) const fn registered(name: &'static str, text: &'static str) -> Self {
        Self { name, text }
    }
}

/// Declares the statements of a module, and `STATEMENTS`, which lists them for the test that prepares each of them.
macro_rules! statements {
    ($module:literal: $($(#[doc = $doc:literal])* $name:ident = $text:expr;)+) => {
        $($(#[doc = $doc])* const $name: $crate::engine::Sql =
            $crate::engine::Sql::registered(concat!($module, "::", stringify!($name)), $text);)+
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[$crate::engine::Sql] = &[$($name),+];
    };
}
pub(crate) use statements;

/// `params![a, b]`: values for `$1`, `$2`.
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::engine::Param::from($value)),*] };
}
pub(crate) use params;

/// Where the data are.
#[derive(Debug, Clone)]
pub enum Engine {
    /// One connection that writes, and several that only read.
    Sqlite {
        /// The one that writes.
        writer: SqlitePool,
        /// Those that read.
        readers: SqlitePool,
        /// How long those who write have waited.
        waits: Arc<Waits>,
    },
    /// A pool for all, and whose turn it is in this program to write.
    Postgres {
        /// The pool.
        pool: PgPool,
        /// Those who wait for their turn wait here, and leave the connections to those who read.
        turn: Arc<Mutex<()>>,
        /// How long those who write have waited.
        waits: Arc<Waits>,
    },
}

impl Engine {
    pub async fn connect(url: &str) -> Result<Self, Fault> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.starts_with(':') {
                return Err(Fault::Address { url: url.to_owned() });
            }
            return Self::sqlite(path).await;
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Self::postgres(url).await;
        }
        Err(Fault::Address { url: without_secrets(url) })
    }

    async fn sqlite(path: &str) -> Result<Self, Fault> {
        make_private(path).map_err(|error| Fault::File { path: path.to_owned(), detail: error.to_string() })?;
        let fault = |error| Fault::database("connect", &error);
        let options = SqliteConnectOptions::new()
            .filename(path)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            .statement_cache_capacity(STATEMENTS_CACHED);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone().journal_mode(SqliteJournalMode::Wal).synchronous(synchronous()))
            .await
            .map_err(fault)?;
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let readers = SqlitePoolOptions::new()
            .max_connections(u32::try_from(cores).unwrap_or(LEAST_READERS).max(LEAST_READERS))
            .connect_with(options.read_only(true))
            .await
            .map_err(fault)?;
        Ok(Self::Sqlite { writer, readers, waits: Arc::default() })
    }

    async fn postgres(url: &str) -> Result<Self, Fault> {
        let options = PgConnectOptions::from_str(url).map_err(|_| Fault::Address { url: without_secrets(url) })?;
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .connect_with(options.statement_cache_capacity(STATEMENTS_CACHED))
            .await
            .map_err(|error| Fault::database("connect", &error))?;
        Ok(Self::Postgres { pool, turn: Arc::default(), waits: Arc::default() })
    }

    /// A transaction that only reads: one snapshot.
    pub async fn read(&self) -> Result<Tx, Fault> {
        let fault = |error| Fault::database("begin", &error);
        Ok(match self {
            Self::Sqlite { readers, .. } => Tx::Sqlite(readers.begin_with("begin deferred").await.map_err(fault)?),
            Self::Postgres { pool, .. } => {
                let begin = "begin isolation level repeatable read, read only";
                Tx::Postgres(pool.begin_with(begin).await.map_err(fault)?, None)
            }
        })
    }

    /// A transaction that reads and then writes. Only one is under way at a time, on both engines and whatever program
    /// began it, so that what it has read still holds when it writes.
    pub async fn write(&self) -> Result<Tx, Fault> {
        let (Self::Sqlite { waits, .. } | Self::Postgres { waits, .. }) = self;
        let _waiting = waits.begin();
        self.begin_writing().await
    }

    async fn begin_writing(&self) -> Result<Tx, Fault> {
        let fault = |error| Fault::database("begin", &error);
        match self {
            Self::Sqlite { writer, .. } => Ok(Tx::Sqlite(writer.begin_with("begin immediate").await.map_err(fault)?)),
            Self::Postgres { pool, turn, .. } => {
                let turn = Arc::clone(turn).lock_owned().await;
                let mut tx = Tx::Postgres(pool.begin().await.map_err(fault)?, Some(turn));
                tx.first(own::POSTGRES_LOCK, params![LOCK_WRITING]).await?;
                Ok(tx)
            }
        }
    }

    /// A transaction that only adds rows which nothing contradicts, such as to the log. On PostgreSQL it waits for none.
    pub async fn append(&self) -> Result<Tx, Fault> {
        match self {
            Self::Sqlite { .. } => self.begin_writing().await,
            Self::Postgres { pool, .. } => {
                let tx = pool.begin().await.map_err(|error| Fault::database("begin", &error))?;
                Ok(Tx::Postgres(tx, None))
            }
        }
    }

    /// How busy it is.
    pub fn load(&self) -> Load {
        let (Self::Sqlite { waits, .. } | Self::Postgres { waits, .. }) = self;
        Load { connections: self.connections(), writes: waits.told() }
    }

    fn connections(&self) -> Vec<Connections> {
        let of = |name, size: u32, idle: usize, most: u32| Connections {
            pool: name,
            open: size,
            idle: u32::try_from(idle).unwrap_or(size),
            most,
        };
        match self {
            Self::Sqlite { writer, readers, .. } => [("writer", writer), ("readers", readers)]
                .map(|(name, pool)| of(name, pool.size(), pool.num_idle(), pool.options().get_max_connections()))
                .into(),
            Self::Postgres { pool, .. } => {
                vec![of("all", pool.size(), pool.num_idle(), pool.options().get_max_connections())]
            }
        }
    }

    pub async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }
}

/// Each commit waits until the disk has it.
#[cfg(not(test))]
const fn synchronous() -> SqliteSynchronous {
    SqliteSynchronous::Full
}

/// The same, but for the test that sees what would be lost otherwise.
#[cfg(test)]
fn synchronous() -> SqliteSynchronous {
    let lowered = std::env::var("RANDA_TEST_SYNCHRONOUS").is_ok_and(|how| how == "off");
    if lowered { SqliteSynchronous::Off } else { SqliteSynchronous::Full }
}

/// A new database file is for its owner alone; its companions inherit that.
fn make_private(path: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn without_secrets(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        _ => url.to_owned(),
    }
}

/// A value that goes into a statement.
#[derive(Debug, Clone)]
pub enum Param<'a> {
    Text(Option<Cow<'a, str>>),
    Int(Option<i64>),
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Some(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Some(Cow::Borrowed(text)))
    }
}

impl From<String> for Param<'_> {
    fn from(text: String) -> Self {
        Self::Text(Some(Cow::Owned(text)))
    }
}

impl<'a> From<Option<&'a str>> for Param<'a> {
    fn from(text: Option<&'a str>) -> Self {
        Self::Text(text.map(Cow::Borrowed))
    }
}

impl From<i64> for Param<'_> {
    fn from(number: i64) -> Self {
        Self::Int(Some(number))
    }
}

impl From<bool> for Param<'_> {
    fn from(flag: bool) -> Self {
        Self::Int(Some(i64::from(flag)))
    }
}

impl From<Option<i64>> for Param<'_> {
    fn from(number: Option<i64>) -> Self {
        Self::Int(number)
    }
}

impl From<Date> for Param<'_> {
    fn from(date: Date) -> Self {
        Self::Text(Some(Cow::Owned(date.to_string())))
    }
}

impl From<Option<Date>> for Param<'_> {
    fn from(date: Option<Date>) -> Self {
        Self::Text(date.map(|date| Cow::Owned(date.to_string())))
    }
}

/// A row, read by position.
pub enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

macro_rules! column {
    ($row:expr, $index:expr) => {
        match $row {
            Row::Sqlite(row) => row.try_get($index),
            Row::Postgres(row) => row.try_get($index),
        }
        .map_err(|error| Fault::database("row", &error))
    };
}

impl Row {
    pub fn text(&self, index: usize) -> Result<String, Fault> {
        column!(self, index)
    }

    pub fn maybe_text(&self, index: usize) -> Result<Option<String>, Fault> {
        column!(self, index)
    }

    pub fn int(&self, index: usize) -> Result<i64, Fault> {
        column!(self, index)
    }

    pub fn maybe_int(&self, index: usize) -> Result<Option<i64>, Fault> {
        column!(self, index)
    }

    pub fn flag(&self, index: usize) -> Result<bool, Fault> {
        Ok(self.int(index)? != 0)
    }

    pub fn date(&self, index: usize) -> Result<Date, Fault> {
        date(&self.text(index)?)
    }

    pub fn maybe_date(&self, index: usize) -> Result<Option<Date>, Fault> {
        self.maybe_text(index)?.as_deref().map(date).transpose()
    }
}

fn date(text: &str) -> Result<Date, Fault> {
    calendar::parse_date(text).ok_or_else(|| Fault::Database {
        statement: "row",
        message: "a kept date is none".to_owned(),
        transient: false,
    })
}

/// An open transaction. Dropped without [`Tx::commit`], nothing of it is kept.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    /// With the turn to write where it has that, let go of when the transaction ends.
    Postgres(Transaction<'static, Postgres>, #[expect(dead_code)] Option<OwnedMutexGuard<()>>),
}

macro_rules! bound {
    ($sql:expr, $params:expr) => {{
        let mut query = sqlx::query($sql.text);
        for param in $params {
            query = match param {
                Param::Text(text) => query.bind(text.as_deref()),
                Param::Int(number) => query.bind(*number),
            };
        }
        query
    }};
}

impl Tx {
    /// Every row.
    pub async fn all(&mut self, sql: Sql, params: &[Param<'_>]) -> Result<Vec<Row>, Fault> {
        match self {
            Self::Sqlite(tx) => {
                bound!(sql, params).fetch_all(&mut **tx).await.map(|rows| rows.into_iter().map(Row::Sqlite).collect())
            }
            Self::Postgres(tx, _) => {
                bound!(sql, params).fetch_all(&mut **tx).await.map(|rows| rows.into_iter().map(Row::Postgres).collect())
            }
        }
        .map_err(|error| Fault::database(sql.name, &error))
    }

    /// The first row, if there is one.
    pub async fn first(&mut self, sql: Sql, params: &[Param<'_>]) -> Result<Option<Row>, Fault> {
        Ok(self.all(sql, params).await?.into_iter().next())
    }

    /// Runs a statement; how many rows it touched.
    pub async fn run(&mut self, sql: Sql, params: &[Param<'_>]) -> Result<u64, Fault> {
        match self {
            Self::Sqlite(tx) => bound!(sql, params).execute(&mut **tx).await.map(|done| done.rows_affected()),
            Self::Postgres(tx, _) => bound!(sql, params).execute(&mut **tx).await.map(|done| done.rows_affected()),
        }
        .map_err(|error| Fault::database(sql.name, &error))
    }

    /// Runs the statements of a migration.
    pub async fn script(&mut self, text: &'static str) -> Result<(), Fault> {
        match self {
            Self::Sqlite(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(|_| ()),
            Self::Postgres(tx, _) => sqlx::raw_sql(text).execute(&mut **tx).await.map(|_| ()),
        }
        .map_err(|error| Fault::database("migration", &error))
    }

    /// Keeps what was written. When this returns without a fault, it is on the disk.
    pub async fn commit(self) -> Result<(), Fault> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx, _) => tx.commit().await,
        }
        .map_err(|error| Fault::database("commit", &error))
    }
}

const TRIES: u32 = 8;

/// Whether to try anew after so many tries; waits a little first, longer each time.
pub async fn try_again(tries: u32, transient: bool) -> bool {
    if !transient || tries >= TRIES {
        return false;
    }
    tokio::time::sleep(Duration::from_millis(5 << tries)).await;
    true
}

/// `transaction!(store.write(), tx => work)`: runs the work in a transaction and commits it; the whole anew when another
/// was in the way. The work is an expression of `Result`, and it must not move what it needs for the next try.
macro_rules! transaction {
    ($begin:expr, $tx:ident => $work:expr) => {{
        let mut tries = 0;
        loop {
            tries += 1;
            let outcome = match $begin.await {
                Ok(mut $tx) => match $work {
                    Ok(value) => $tx.commit().await.map(|()| value).map_err(From::from),
                    Err(error) => Err(error),
                },
                Err(fault) => Err(From::from(fault)),
            };
            match outcome {
                Err(error) if $crate::engine::try_again(tries, error.is_transient()).await => {}
                other => break other,
            }
        }
    }};
}
pub(crate) use transaction;
