//! The overview as a spreadsheet: the same filters and order, of the records that the viewer may open.

use std::collections::HashMap;
use std::sync::Arc;

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use training::{TraineeId, TrainingRecord};

use super::filter::Filter;
use super::line::Line;
use super::lines;
use crate::app::OverviewRow;
use crate::problem::Problem;
use crate::visit::Visit;

const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /overview.xlsx`: the query of the overview.
pub(crate) async fn spreadsheet(visit: Visit) -> Result<Response, Problem> {
    let filter = Filter::of(&visit);
    let lines = lines(&visit, &filter.search).await?;
    let mut shown: Vec<&Line> = lines.iter().filter(|line| filter.takes(line) && line.row.may_open).collect();
    filter.order(&mut shown);
    if shown.is_empty() {
        return Err(Problem::NotFound);
    }
    let mut records = records(&visit, &shown, filter.narrows()).await?;
    let rows: Vec<OverviewRow> = shown
        .iter()
        .filter_map(|line| records.remove(line.trainee()))
        .map(|record| OverviewRow { judgement: Arc::new(visit.judge(&record)), record })
        .collect();
    let (documents, on, language) = (Arc::clone(&visit.site.app.documents), visit.on, visit.language);
    let made = tokio::task::spawn_blocking(move || documents.overview_spreadsheet(&rows, on, language));
    let bytes = made.await.map_err(|error| Problem::Fault(error.to_string()))?.map_err(Problem::Fault)?;
    let name = format!("attachment; filename=\"randa-{on}.xlsx\"");
    Ok(([(CONTENT_TYPE, KIND.to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}

/// The records of some lines. A selection is read one by one, so that the log names those alone that left the house.
async fn records(
    visit: &Visit,
    shown: &[&Line],
    narrowed: bool,
) -> Result<HashMap<TraineeId, Arc<TrainingRecord>>, Problem> {
    let mut records = HashMap::new();
    if narrowed {
        for line in shown {
            records.insert(line.trainee().clone(), visit.record(line.trainee().as_str()).await?);
        }
    } else {
        let mut reader = visit.site.app.store.records(&visit.viewer, &visit.moment());
        while let Some(kept) = reader.next().await? {
            records.insert(kept.record.trainee.id.clone(), Arc::new(kept.record));
        }
    }
    Ok(records)
}
