//! One store, two engines: SQLite in the program itself, and PostgreSQL. Records go in and come out by a [`Viewer`];
//! every change is one transaction with its entry in the log, and no rule is judged here: what is found comes from
//! `requirements` and is only kept.
#![warn(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod ahead;
mod backup;
mod documents;
mod engine;
mod error_reports;
mod fault;
mod findings;
mod load;
mod log;
mod moment;
mod names;
mod overview;
mod people;
mod regions;
mod renewal;
mod saving;
mod store;
#[cfg(test)]
mod suite;
mod trainees;
mod units;
mod verify;
mod viewer;
mod viewers;

pub use ahead::TurningRed;
pub use backup::{BackedUp, back_up, restore};
pub use error_reports::{ErrorReport, NewReport};
pub use fault::{Entry, Fault, Kind, SaveError};
pub use findings::{Counts, KeptFinding, Standing};
pub use load::{Connections, Load, Writes};
pub use log::{Action, LogEntry};
pub use moment::Moment;
pub use overview::{Overview, OverviewQuery, OverviewRow, Reason};
pub use regions::RegionKept;
pub use renewal::Renewed;
pub use saving::{Bundle, Replace, Saved};
pub use store::Store;
pub use trainees::{Kept, Reader};
pub use units::{UnitKept, UnitRow};
pub use verify::{Flaw, Verified};
pub use viewer::{Access, Grant, OPERATOR, Reach, Relation, Sight, UnitSight, Viewer};
