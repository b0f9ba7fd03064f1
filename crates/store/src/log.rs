//! The log: who did what to what, in whose name, and when. Only added to; ids and fixed words, no free text.

use serde_json::json;
use training::TraineeId;

use crate::engine::{Row, Tx, params, statements, transaction};
use crate::fault::{Fault, Kind};
use crate::moment::Moment;
use crate::store::Store;
use crate::trainees;
use crate::viewer::Viewer;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Kept for the first time.
    Added,
    /// Kept with other content.
    Changed,
    /// Opened.
    Read,
    /// Handed out in an export.
    Exported,
    /// Asked for, and not given.
    Refused,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 5] = [Self::Added, Self::Changed, Self::Read, Self::Exported, Self::Refused];

    /// The word in the log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Read => "read",
            Self::Exported => "exported",
            Self::Refused => "refused",
        }
    }
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its number; later entries have greater ones, and numbers may be missing.
    pub id: i64,
    /// The instant, as `2026-12-13T08:04:05.000000Z`.
    pub at: String,
    /// Who acted: an id of a person or trainee, or `operator`.
    pub actor: String,
    /// The actor's name at the time.
    pub actor_name: String,
    /// In whose name; the actor's own id when in no one else's.
    pub for_whom: String,
    /// What was done; one of [`Action`]'s words.
    pub action: String,
    /// `trainee`, `unit`, `person`, `region` or `report`.
    pub object_kind: String,
    /// The object's id.
    pub object: String,
}

statements! { "log":
    /// Adds entries: a list of [action, object kind, object].
    ADD = "insert into log (at, actor, actor_name, for_whom, action, object_kind, object)
        select $1, $2, $3, $4, value->>0, value->>1, value->>2 from json_each(cast($5 as text))";
    OF_OBJECT = "select id, at, actor, actor_name, for_whom, action, object_kind, object from log
        where object_kind = $1 and object = $2 order by id desc limit $3";
    READS_OF = "select id, at, actor, actor_name, for_whom, action, object_kind, object from log
        where object_kind = 'trainee' and object = $1 and action in ('read', 'exported') order by id desc limit $2";
    AFTER = "select id, at, actor, actor_name, for_whom, action, object_kind, object from log
        where id > $1 order by id limit $2";
}

fn entry(row: &Row) -> Result<LogEntry, Fault> {
    Ok(LogEntry {
        id: row.int(0)?,
        at: row.text(1)?,
        actor: row.text(2)?,
        actor_name: row.text(3)?,
        for_whom: row.text(4)?,
        action: row.text(5)?,
        object_kind: row.text(6)?,
        object: row.text(7)?,
    })
}

/// Adds entries within a transaction.
pub async fn add(tx: &mut Tx, viewer: &Viewer, moment: &Moment, entries: &[(Action, Kind, &str)]) -> Result<(), Fault> {
    if entries.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> =
        entries.iter().map(|(action, kind, object)| json!([action.as_str(), kind.as_str(), object])).collect();
    let rows = serde_json::Value::Array(rows).to_string();
    tx.run(ADD, params![moment.at(), viewer.id(), viewer.name(), viewer.for_whom(), &rows]).await?;
    Ok(())
}

impl Store {
    /// Adds entries in a transaction of their own, before what was read is handed out.
    pub(crate) async fn note(
        &self,
        viewer: &Viewer,
        moment: &Moment,
        entries: &[(Action, Kind, &str)],
    ) -> Result<(), Fault> {
        if entries.is_empty() {
            return Ok(());
        }
        transaction!(self.engine().append(), tx => add(&mut tx, viewer, moment, entries).await)
    }

    /// Who has opened or exported a trainee's record, the latest first. For the trainee herself, for those who direct
    /// her studies, and for the operator; for anyone else there is nothing, as for a trainee that is not kept.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn reads_of(&self, viewer: &Viewer, trainee: &TraineeId, limit: u32) -> Result<Vec<LogEntry>, Fault> {
        let mut tx = self.engine().read().await?;
        let Some(access) = trainees::access(&mut tx, trainee, viewer.on()).await? else { return Ok(Vec::new()) };
        if !viewer.may_see_reads(&access) {
            return Ok(Vec::new());
        }
        tx.all(READS_OF, params![trainee.as_str(), i64::from(limit)]).await?.iter().map(entry).collect()
    }

    /// Every entry on a trainee's record, changes and refused attempts too, the latest first; for the same viewers as
    /// [`Store::reads_of`].
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn log_of(&self, viewer: &Viewer, trainee: &TraineeId, limit: u32) -> Result<Vec<LogEntry>, Fault> {
        let mut tx = self.engine().read().await?;
        let Some(access) = trainees::access(&mut tx, trainee, viewer.on()).await? else { return Ok(Vec::new()) };
        if !viewer.may_see_reads(&access) {
            return Ok(Vec::new());
        }
        let params = params![Kind::Trainee.as_str(), trainee.as_str(), i64::from(limit)];
        tx.all(OF_OBJECT, params).await?.iter().map(entry).collect()
    }

    /// The log from after an entry (0: from the start), the earliest first; for the operator alone, nothing for others.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn log(&self, viewer: &Viewer, after: i64, limit: u32) -> Result<Vec<LogEntry>, Fault> {
        if !viewer.is_operator() {
            return Ok(Vec::new());
        }
        let mut tx = self.engine().read().await?;
        tx.all(AFTER, params![after, i64::from(limit)]).await?.iter().map(entry).collect()
    }

    /// Notes that a record was handed out in an export of the caller's own making.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn note_export(&self, viewer: &Viewer, moment: &Moment, trainee: &TraineeId) -> Result<(), Fault> {
        self.note(viewer, moment, &[(Action::Exported, Kind::Trainee, trainee.as_str())]).await
    }
}
