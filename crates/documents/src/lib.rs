//! Documents: values in, bytes out. Nothing here touches a file, the network or a clock, and nothing here judges: the
//! figures and sentences come from the judgement that is handed in.

mod fault;
mod objectives;
mod overview;
mod place;
mod placements;
mod report;
mod summary;
mod time_ledger;
mod timeline;
mod typeset;
pub mod words;

pub use fault::DocumentFault;
pub use overview::{OverviewRow, overview_spreadsheet};
pub use report::status_report;
pub use summary::{NextStep, answer, most_urgent, near_date, next_steps, reason_of, title_of};
