//! How busy the store is, for the operator's figures: connections, and how long writes wait for their turn. No one's data.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::engine::{params, statements};
use crate::fault::Fault;
use crate::store::Store;

/// How busy the store is at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// The pools of connections.
    pub connections: Vec<Connections>,
    /// The writes since the program began.
    pub writes: Writes,
}

/// A pool of connections to the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connections {
    /// `writer` and `readers` on SQLite, `all` on PostgreSQL.
    pub pool: &'static str,
    /// How many are open.
    pub open: u32,
    /// How many of these do nothing.
    pub idle: u32,
    /// How many may be open.
    pub most: u32,
}

/// How many have written, and how long they waited before they could begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Writes {
    /// How many wait now.
    pub waiting: u64,
    /// How many have waited, be it for no time.
    pub begun: u64,
    /// How long all of these waited together.
    pub waited: Duration,
}

/// Counts writes while they wait.
#[derive(Debug, Default)]
pub struct Waits {
    waiting: AtomicU64,
    begun: AtomicU64,
    waited_micros: AtomicU64,
}

/// One that waits, until this is dropped.
pub struct Waiting<'a> {
    waits: &'a Waits,
    since: Instant,
}

impl Waits {
    pub fn begin(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        Waiting { waits: self, since: Instant::now() }
    }

    pub fn told(&self) -> Writes {
        Writes {
            waiting: self.waiting.load(Ordering::Relaxed),
            begun: self.begun.load(Ordering::Relaxed),
            waited: Duration::from_micros(self.waited_micros.load(Ordering::Relaxed)),
        }
    }
}

// in `drop`, so that one who gives up while waiting is counted out too
impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let waited = u64::try_from(self.since.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.waits.waited_micros.fetch_add(waited, Ordering::Relaxed);
        self.waits.begun.fetch_add(1, Ordering::Relaxed);
        self.waits.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

statements! { "load":
    LAST_ENTRY = "select coalesce(max(id), 0) from log";
}

impl Store {
    /// How busy the store is now; asks nothing of the database.
    #[must_use]
    pub fn load(&self) -> Load {
        self.engine().load()
    }

    /// The number of the log's last entry; 0 when there is none.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn last_log_entry(&self) -> Result<i64, Fault> {
        let mut tx = self.engine().read().await?;
        tx.first(LAST_ENTRY, params![]).await?.map_or(Ok(0), |row| row.int(0))
    }
}
