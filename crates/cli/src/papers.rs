//! Gives the pages their documents: the one place where the typesetter meets the web.

use calendar::Date;
use documents::{OverviewRow, overview_spreadsheet, status_report};
use requirements::{Finding, Judgement, Packs};
use training::{Language, TrainingRecord};

/// The documents, made by the packs at hand.
pub struct Papers {
    pub packs: &'static Packs,
}

impl web::Documents for Papers {
    fn status_report(
        &self,
        record: &TrainingRecord,
        judgement: &Judgement,
        unit_findings: &[Finding],
        on: Date,
        language: Language,
    ) -> Result<Vec<u8>, String> {
        status_report(record, judgement, unit_findings, self.packs, on, language).map_err(|fault| fault.to_string())
    }

    fn overview_spreadsheet(&self, rows: &[web::OverviewRow], on: Date, language: Language) -> Result<Vec<u8>, String> {
        let rows: Vec<OverviewRow> =
            rows.iter().map(|row| OverviewRow::of(&row.record, &row.judgement, self.packs, on, language)).collect();
        overview_spreadsheet(&rows, on, language).map_err(|fault| fault.to_string())
    }
}
