//! Reports of errors in requirements: kept with who and when, seen by who wrote them and by the office that answers.

use calendar::Date;
use requirements::handbook::Remark;
use requirements::{PackKind, Packs};
use training::PackId;

use crate::engine::{Row, Tx, params, statements, transaction};
use crate::fault::{Fault, Kind, SaveError};
use crate::log::{self, Action};
use crate::moment::Moment;
use crate::store::Store;
use crate::trainees::list;
use crate::viewer::Viewer;

statements! { "error_reports":
    /// Nothing comes back when the same form was saved before.
    ADD = "insert into error_reports (reporter, token, pack, region, requirement, text, reported_on)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (reporter, token) do nothing returning id";
    /// Those that wait for an answer first, then the latest.
    LIST = "select id, reporter, pack, region, requirement, text, reported_on, handled_on, answer from error_reports
        where reporter = $1 or cast($2 as bigint) = 1
            or (cast($3 as bigint) = 1 and region is null)
            or region in (select value->>0 from json_each(cast($4 as text)))
        order by handled_on is not null, id desc limit $5";
    ONE = "select id, reporter, pack, region, requirement, text, reported_on, handled_on, answer from error_reports
        where id = $1";
    ANSWER = "update error_reports set handled_on = $2, handled_by = $3, answer = $4
        where id = $1 and handled_on is null";
}

/// The most reports that are listed.
const MOST: i64 = 500;

/// What someone says is wrong.
#[derive(Debug, Clone, Copy)]
pub struct NewReport<'a> {
    /// The requirement's pack.
    pub pack: &'a str,
    /// The requirement.
    pub requirement: &'a str,
    /// What is wrong with it.
    pub text: &'a Remark,
    /// Made anew with each form: a form that is sent twice has the same.
    pub token: &'a str,
}

/// A report, as the viewer may see it: who wrote it is known to the writer alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorReport {
    /// Its number.
    pub id: i64,
    /// The requirement's pack.
    pub pack: String,
    /// The requirement.
    pub requirement: String,
    /// What is wrong with it.
    pub text: String,
    /// The day it was written.
    pub reported_on: Date,
    /// The day it was answered, and the answer. `None`: it waits.
    pub answer: Option<(Date, String)>,
    /// Whether the viewer wrote it.
    pub is_own: bool,
    /// Whether the viewer may answer it.
    pub may_answer: bool,
}

impl ErrorReport {
    /// Whether it waits for this viewer's answer.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.may_answer && self.answer.is_none()
    }
}

/// A kept row, before it is asked whether the viewer may see it.
struct Kept {
    reporter: String,
    region: Option<PackId>,
    report: ErrorReport,
}

fn kept(row: &Row) -> Result<Kept, Fault> {
    let answer = match (row.maybe_date(7)?, row.maybe_text(8)?) {
        (Some(on), Some(text)) => Some((on, text)),
        _ => None,
    };
    let report = ErrorReport {
        id: row.int(0)?,
        pack: row.text(2)?,
        requirement: row.text(4)?,
        text: row.text(5)?,
        reported_on: row.date(6)?,
        answer,
        is_own: false,
        may_answer: false,
    };
    Ok(Kept { reporter: row.text(1)?, region: row.maybe_text(3)?.map(PackId::new), report })
}

impl Kept {
    /// The report for a viewer; `None` if it is not for the viewer's eyes.
    fn seen_by(self, viewer: &Viewer) -> Option<ErrorReport> {
        let (is_own, may_answer) = (self.reporter == viewer.id(), viewer.may_answer_reports(self.region.as_ref()));
        (is_own || may_answer).then_some(ErrorReport { is_own, may_answer, ..self.report })
    }
}

impl Store {
    /// Keeps a report, once for each token of its writer, with one entry in the log.
    ///
    /// # Errors
    /// [`SaveError::NotFound`] for a requirement that the packs do not have; a fault of the database.
    pub async fn report_error(
        &self,
        viewer: &Viewer,
        report: NewReport<'_>,
        packs: &Packs,
        moment: &Moment,
    ) -> Result<(), SaveError> {
        let pack = packs.get(report.pack).filter(|pack| pack.requirement(report.requirement).is_some());
        let pack = pack.ok_or(SaveError::NotFound)?;
        let region = (pack.kind == PackKind::Region).then_some(report.pack);
        transaction!(self.engine().write(), tx => add(&mut tx, viewer, report, region, moment).await)
    }

    /// The reports that the viewer wrote and those that she may answer: what waits first, then the latest.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn error_reports(&self, viewer: &Viewer) -> Result<Vec<ErrorReport>, Fault> {
        let mut tx = self.engine().read().await?;
        let regions = viewer.answers_for();
        let regions = list(regions.iter().map(PackId::as_str));
        let params = params![viewer.id(), viewer.is_operator(), viewer.may_answer_reports(None), &regions, MOST];
        let mut reports = Vec::new();
        for row in tx.all(LIST, params).await? {
            reports.extend(kept(&row)?.seen_by(viewer));
        }
        Ok(reports)
    }

    /// Answers a report, with one entry in the log. The same answer sent twice is saved once.
    ///
    /// # Errors
    /// [`SaveError::NotFound`] if there is none that the viewer may answer, [`SaveError::Conflict`] if it has another
    /// answer already; a fault of the database.
    pub async fn answer_report(
        &self,
        viewer: &Viewer,
        id: i64,
        answer: &Remark,
        moment: &Moment,
    ) -> Result<(), SaveError> {
        let answered: Result<(), SaveError> =
            transaction!(self.engine().write(), tx => give_answer(&mut tx, viewer, id, answer, moment).await);
        if matches!(answered, Err(SaveError::NotFound)) {
            self.note(viewer, moment, &[(Action::Refused, Kind::Report, "")]).await?;
        }
        answered
    }
}

async fn add(
    tx: &mut Tx,
    viewer: &Viewer,
    report: NewReport<'_>,
    region: Option<&str>,
    moment: &Moment,
) -> Result<(), SaveError> {
    let NewReport { pack, requirement, text, token } = report;
    let params = params![viewer.id(), token, pack, region, requirement, text.as_str(), moment.today()];
    if let Some(row) = tx.first(ADD, params).await? {
        let id = row.int(0)?.to_string();
        log::add(tx, viewer, moment, &[(Action::Added, Kind::Report, &id)]).await?;
    }
    Ok(())
}

async fn give_answer(tx: &mut Tx, viewer: &Viewer, id: i64, answer: &Remark, moment: &Moment) -> Result<(), SaveError> {
    /// The version of a report that has its answer.
    const ANSWERED: i64 = 2;
    let row = tx.first(ONE, params![id]).await?;
    let report = row.as_ref().map(kept).transpose()?.and_then(|kept| kept.seen_by(viewer));
    let report = report.filter(|report| report.may_answer).ok_or(SaveError::NotFound)?;
    match report.answer {
        Some((_, kept)) if kept == answer.as_str() => return Ok(()),
        Some(_) => return Err(SaveError::Conflict { kept: ANSWERED }),
        None => {}
    }
    tx.run(ANSWER, params![id, moment.today(), viewer.id(), answer.as_str()]).await?;
    log::add(tx, viewer, moment, &[(Action::Changed, Kind::Report, &id.to_string())]).await?;
    Ok(())
}
