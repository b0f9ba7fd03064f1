//! What can go wrong that is ours. Nothing here carries the values of a row, so that a fault can be logged as it is.

/// A fault of the store: ours, to be logged once; never a matter for the person at the page.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Fault {
    /// The address of the database is of no kind that we know.
    #[error("{url}: neither sqlite:PATH nor postgres://…")]
    Address {
        /// The address, without what stands before an `@`.
        url: String,
    },
    /// The database was written by a newer version of the program.
    #[error("the database has schema {found}, and this program knows schemas up to {known}: use a newer program")]
    NewerSchema {
        /// The database's schema.
        found: i64,
        /// The newest one known here.
        known: i64,
    },
    /// A demo is only put where nothing is.
    #[error("there is something in this database already: a demo or a backup is only put into an empty one")]
    NotEmpty,
    /// The database said no, or nothing at all.
    #[error("{statement}: {message}")]
    Database {
        /// The name of the statement, as `trainees::DOCUMENT`.
        statement: &'static str,
        /// The database's own word, without the values of a row.
        message: String,
        /// Whether the same may succeed when tried anew.
        transient: bool,
    },
    /// A kept document cannot be read by this program.
    #[error("the kept document of {kind} {id} cannot be read: {detail}")]
    Document {
        /// `trainee`, `unit`, `person` or `region`.
        kind: &'static str,
        /// Its id.
        id: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A piece of work beside the database's broke off.
    #[error("a piece of work broke off")]
    Work,
    /// There is nothing of this program's in the database.
    #[error("there is no installation of this program in this database")]
    NotOurs,
    /// A backup is not as it was written.
    #[error("line {line} of the backup: {detail}")]
    Backup {
        /// Which line of the file, from 1.
        line: u64,
        /// What is wrong with it.
        detail: String,
    },
    /// The file of the database cannot be made or opened.
    #[error("{path}: {detail}")]
    File {
        /// The path.
        path: String,
        /// What the operating system says.
        detail: String,
    },
}

impl Fault {
    /// Whether the whole transaction may be tried anew: another was in the way.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Database { transient: true, .. })
    }

    pub(crate) fn database(statement: &'static str, error: &sqlx::Error) -> Self {
        // the details of PostgreSQL carry values of the row, which may be personal: only its first line is kept
        let (message, transient) = match error {
            sqlx::Error::Database(error) => {
                let code = error.code().unwrap_or_default().into_owned();
                (format!("{} ({code})", error.message()), is_transient(&code))
            }
            sqlx::Error::PoolTimedOut => ("no connection came free in time".to_owned(), false),
            sqlx::Error::ColumnDecode { index, .. } => (format!("column {index} is of another type"), false),
            sqlx::Error::Io(error) => (format!("{:?}", error.kind()), false),
            other => (other.to_string(), false),
        };
        Self::Database { statement, message, transient }
    }
}

/// Serialisation failure and deadlock of PostgreSQL; busy and locked of SQLite, in all their extended forms.
fn is_transient(code: &str) -> bool {
    const BUSY: i64 = 5;
    const LOCKED: i64 = 6;
    if code.len() == 5 {
        return matches!(code, "40001" | "40P01");
    }
    code.parse::<i64>().is_ok_and(|code| matches!(code & 0xff, BUSY | LOCKED))
}

/// What an entry of the store is, in messages and in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A trainee's record.
    Trainee,
    /// A unit.
    Unit,
    /// A person.
    Person,
    /// A region as a whole.
    Region,
    /// A report of an error in a requirement.
    Report,
}

impl Kind {
    /// The word used in the log and in tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trainee => "trainee",
            Self::Unit => "unit",
            Self::Person => "person",
            Self::Region => "region",
            Self::Report => "report",
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Names one entry of the store.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
}

impl std::fmt::Display for Entry {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.kind, self.id)
    }
}

/// Why nothing was saved. Whatever it says, nothing of the call's transaction was kept.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SaveError {
    /// Absent, or not for the viewer's eyes.
    #[error("not found")]
    NotFound,
    /// The viewer may see these but may not add or change them.
    #[error("not the viewer's to change: {}", listed(.0))]
    NotAllowed(Vec<Entry>),
    /// Someone else saved in between.
    #[error("saved by someone else in between: version {kept} is kept")]
    Conflict {
        /// The version that is kept now; 0 when nothing is kept.
        kept: i64,
    },
    /// These are kept with other content, and the call was not told to replace them.
    #[error("kept with other content: {}", listed(.0))]
    Differs(Vec<Entry>),
    /// An id names one human or nobody: it is a trainee's and a person's at once, or one of the program's own.
    #[error("an id that is taken: {}", listed(.0))]
    IdTaken(Vec<Entry>),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl SaveError {
    pub(crate) const fn is_transient(&self) -> bool {
        match self {
            Self::Fault(fault) => fault.is_transient(),
            _ => false,
        }
    }
}

fn listed(entries: &[Entry]) -> String {
    entries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
