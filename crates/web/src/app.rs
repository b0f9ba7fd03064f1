//! What the pages are given from outside: the store, the rules, a clock, a door and a maker of documents.

use std::sync::Arc;

use calendar::Date;
use requirements::{Finding, Judgement, Packs};
use store::Store;
use training::{Language, TrainingRecord};

use crate::operations::Operations;
use crate::sign_in::{Identity, Sessions};

/// Everything that the pages are made from.
pub struct App {
    /// Where the records are.
    pub store: Store,
    /// The rules.
    pub packs: &'static Packs,
    /// What day it is.
    pub clock: Arc<dyn Clock>,
    /// Who one is.
    pub identity: Arc<dyn Identity>,
    /// Who makes the documents.
    pub documents: Arc<dyn Documents>,
    /// Whether browsers reach the pages by https only: cookies are then `__Host-` and `Secure`, and HSTS is sent.
    pub https: bool,
}

/// What day it is.
pub trait Clock: Send + Sync {
    /// Today in Sweden; in the demo possibly a set day.
    fn today(&self) -> Date;
    /// The moment, as a log or a document writes it: `2026-11-24 14.32`.
    fn now_text(&self) -> String;
}

/// Makes documents; implemented where the typesetter is linked. May take a while: called off the request threads.
pub trait Documents: Send + Sync {
    /// The report of one doctor's standing, as PDF.
    ///
    /// # Errors
    /// What went wrong, for the log.
    fn status_report(
        &self,
        record: &TrainingRecord,
        judgement: &Judgement,
        unit_findings: &[Finding],
        on: Date,
        language: Language,
    ) -> Result<Vec<u8>, String>;

    /// The overview of several doctors, as a spreadsheet.
    ///
    /// # Errors
    /// What went wrong, for the log.
    fn overview_spreadsheet(&self, rows: &[OverviewRow], on: Date, language: Language) -> Result<Vec<u8>, String>;
}

/// One doctor's line of the overview.
#[derive(Debug, Clone)]
pub struct OverviewRow {
    /// The record.
    pub record: Arc<TrainingRecord>,
    /// What is found of it.
    pub judgement: Arc<Judgement>,
}

/// The app with what the pages keep between requests.
pub(crate) struct Site {
    pub(crate) app: App,
    pub(crate) sessions: Sessions,
    pub(crate) operations: Operations,
}

/// What every handler shares.
pub(crate) type Shared = Arc<Site>;
