//! Trainees' records, out of the store: one by one, or all that a viewer may open, a page at a time.

use std::collections::{HashMap, HashSet, VecDeque};

use calendar::{Date, OpenPeriod};
use serde_json::{Value, json};
use training::{PackId, TraineeId, TrainingRecord, UnitId};

use crate::documents::{self, Parts};
use crate::engine::{Row, Tx, params, statements};
use crate::fault::{Fault, Kind};
use crate::log::Action;
use crate::moment::Moment;
use crate::store::Store;
use crate::viewer::{Access, Sight, Viewer};

/// A record with the number of its version, to be given back when it is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The record, whole.
    pub record: TrainingRecord,
    /// Its version: 1 when it was first saved, one more each time.
    pub version: i64,
}

/// The part of a `where` that narrows to a reach: $1 all, $2 regions, $3 trainees. It is one list of ids, not an `or` of
/// three conditions, so that both engines begin with the few and not with everyone.
macro_rules! within_reach {
    () => {
        "t.id in (select e.id from trainees e where cast($1 as bigint) = 1
            union all select o.id from trainees o
                where o.region in (select value->>0 from json_each(cast($2 as text)))
            union all select value->>0 from json_each(cast($3 as text)))"
    };
}
pub(crate) use within_reach;

statements! { "trainees":
    ACCESS = "select t.region, e.unit, e.from_on, e.to_on
        from trainees t left join trainee_employments e on e.trainee = t.id where t.id = $1";
    EMPLOYED_AT = "select trainee, unit, from_on, to_on from trainee_employments
        where unit in (select value->>0 from json_each(cast($1 as text)))";
    DOCUMENT = "select id, version, document from trainees where id = $1";
    DOCUMENTS = "select id, version, document from trainees
        where id in (select value->>0 from json_each(cast($1 as text))) order by id";
    /// The next records in the order of their ids.
    PAGE = concat!("select t.id, t.version, t.document, t.region from trainees t where ", within_reach!(),
        " and t.id > $4 order by t.id limit $5");
    UNITS = "select id, document from units where id in (select value->>0 from json_each(cast($1 as text)))";
    PEOPLE = "select id, document from people where id in (select value->>0 from json_each(cast($1 as text)))";
}

/// A list of texts, as `json_each` takes it.
pub fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    Value::Array(texts.into_iter().map(|text| json!([text])).collect()).to_string()
}

/// What decides who may see a trainee; `None` when there is none.
pub async fn access(tx: &mut Tx, trainee: &TraineeId, on: Date) -> Result<Option<Access>, Fault> {
    let rows = tx.all(ACCESS, params![trainee.as_str()]).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let region = first.maybe_text(0)?.map(PackId::new);
    let mut employed_at = Vec::new();
    for row in &rows {
        let (Some(unit), Some(from)) = (row.maybe_text(1)?, row.maybe_date(2)?) else { continue };
        if (OpenPeriod { from, to: row.maybe_date(3)? }).contains(on) {
            employed_at.push(UnitId::new(unit));
        }
    }
    Ok(Some(Access { trainee: trainee.clone(), region, employed_at }))
}

/// A viewer's reach, as a query takes it.
pub struct Narrowed {
    pub all: bool,
    pub regions: String,
    pub trainees: String,
    /// At which of the units that the viewer manages a trainee is employed.
    employed: HashMap<String, Vec<UnitId>>,
}

impl Narrowed {
    /// What decides about a row. Of the employments only those that the viewer's relations can rest on are in it.
    pub fn access(&self, trainee: &str, region: Option<PackId>) -> Access {
        Access {
            trainee: TraineeId::new(trainee),
            region,
            employed_at: self.employed.get(trainee).cloned().unwrap_or_default(),
        }
    }
}

/// Whom a viewer sees at least so much of.
pub async fn narrowed(tx: &mut Tx, viewer: &Viewer, at_least: Sight) -> Result<Narrowed, Fault> {
    let reach = viewer.reach(at_least);
    let mut employed: HashMap<String, Vec<UnitId>> = HashMap::new();
    if !reach.units.is_empty() {
        for row in tx.all(EMPLOYED_AT, params![&list(reach.units.iter().map(UnitId::as_str))]).await? {
            if (OpenPeriod { from: row.date(2)?, to: row.maybe_date(3)? }).contains(viewer.on()) {
                employed.entry(row.text(0)?).or_default().push(UnitId::new(row.text(1)?));
            }
        }
    }
    let trainees = list(reach.trainees.iter().map(TraineeId::as_str).chain(employed.keys().map(String::as_str)));
    Ok(Narrowed { all: reach.all, regions: list(reach.regions.iter().map(PackId::as_str)), trainees, employed })
}

/// A record's kept form: id, version, document.
pub struct Document {
    pub id: String,
    pub version: i64,
    pub value: Value,
}

impl Document {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let id = row.text(0)?;
        let value = documents::parse(Kind::Trainee, &id, &row.text(2)?)?;
        Ok(Self { version: row.int(1)?, value, id })
    }
}

/// The documents of some trainees, in the order of their ids; who is not kept is left out.
pub async fn documents(tx: &mut Tx, ids: &[String]) -> Result<Vec<Document>, Fault> {
    let ids = list(ids.iter().map(String::as_str));
    tx.all(DOCUMENTS, params![&ids]).await?.iter().map(Document::from_row).collect()
}

/// Puts the records of some documents together. Units and people are read from the same snapshot.
pub async fn assemble(tx: &mut Tx, documents: Vec<Document>) -> Result<Vec<Kept>, Fault> {
    let (mut units, mut people) = (HashSet::new(), HashSet::new());
    for document in &documents {
        let (its_units, its_people) = documents::referrals(&document.value);
        units.extend(its_units);
        people.extend(its_people);
    }
    let parts = parts(tx, units, people).await?;
    let mut kept = Vec::with_capacity(documents.len());
    for document in documents {
        let record = documents::record(&document.id, document.value, &parts)?;
        kept.push(Kept { record, version: document.version });
        // the thread serves others too
        tokio::task::yield_now().await;
    }
    Ok(kept)
}

/// Some units and people; who is not kept is left out.
pub async fn parts<'a>(
    tx: &mut Tx,
    units: impl IntoIterator<Item = &'a str>,
    people: impl IntoIterator<Item = &'a str>,
) -> Result<Parts, Fault> {
    let mut parts = Parts::default();
    for row in tx.all(UNITS, params![&list(units)]).await? {
        let id = row.text(0)?;
        let unit = documents::unit(&id, &row.text(1)?)?;
        parts.units.insert(id, unit);
    }
    for row in tx.all(PEOPLE, params![&list(people)]).await? {
        let id = row.text(0)?;
        let person = documents::person(&id, &row.text(1)?)?;
        parts.people.insert(id, person);
    }
    Ok(parts)
}

impl Store {
    /// A trainee's whole record, for those who may open it; `None` for others and where there is none. Either way the
    /// log says so before this returns.
    ///
    /// # Errors
    /// A fault of the database; then nothing was handed out.
    pub async fn record(&self, viewer: &Viewer, trainee: &TraineeId, moment: &Moment) -> Result<Option<Kept>, Fault> {
        let mut tx = self.engine().read().await?;
        let access = access(&mut tx, trainee, viewer.on()).await?;
        let Some(access) = access else {
            // what is looked for in vain is no id of anyone's, and could be any text: it is not kept
            self.note(viewer, moment, &[(Action::Refused, Kind::Trainee, "")]).await?;
            return Ok(None);
        };
        if !viewer.may_open(&access) {
            self.note(viewer, moment, &[(Action::Refused, Kind::Trainee, trainee.as_str())]).await?;
            return Ok(None);
        }
        let document = tx.first(DOCUMENT, params![trainee.as_str()]).await?;
        let Some(document) = document.as_ref().map(Document::from_row).transpose()? else { return Ok(None) };
        let kept = assemble(&mut tx, vec![document]).await?.pop();
        drop(tx);
        self.note(viewer, moment, &[(Action::Read, Kind::Trainee, trainee.as_str())]).await?;
        Ok(kept)
    }

    /// Every record that the viewer may open, in the order of the ids, a page at a time; each is logged as exported
    /// before it is handed out.
    #[must_use]
    pub fn records(&self, viewer: &Viewer, moment: &Moment) -> Reader {
        Reader {
            store: self.clone(),
            viewer: viewer.clone(),
            moment: Some(moment.clone()),
            sight: Sight::Record,
            after: String::new(),
            page: VecDeque::new(),
            is_last: false,
        }
    }

    /// As [`Store::records`], for judging within the store: nothing leaves it but sums, and nothing is logged.
    pub(crate) fn records_to_judge(&self, viewer: &Viewer) -> Reader {
        Reader { sight: Sight::Record, ..self.records_to_look_ahead(viewer) }
    }

    /// As [`Store::records_to_judge`], of everyone whom the viewer sees in a list: who calls it must keep from the viewer
    /// what is in a record that may not be opened.
    pub(crate) fn records_to_look_ahead(&self, viewer: &Viewer) -> Reader {
        Reader {
            store: self.clone(),
            viewer: viewer.clone(),
            moment: None,
            sight: Sight::Listed,
            after: String::new(),
            page: VecDeque::new(),
            is_last: false,
        }
    }
}

const PAGE_OF_RECORDS: i64 = 100;

/// Reads records one after the other; holds some hundred at a time. What is saved meanwhile may or may not be seen.
pub struct Reader {
    store: Store,
    viewer: Viewer,
    moment: Option<Moment>,
    /// How much of a trainee the viewer must at least see.
    sight: Sight,
    after: String,
    page: VecDeque<Kept>,
    is_last: bool,
}

impl Reader {
    /// The next record; `None` after the last.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn next(&mut self) -> Result<Option<Kept>, Fault> {
        while self.page.is_empty() && !self.is_last {
            self.turn().await?;
        }
        Ok(self.page.pop_front())
    }

    async fn turn(&mut self) -> Result<(), Fault> {
        let mut tx = self.store.engine().read().await?;
        let reach = narrowed(&mut tx, &self.viewer, self.sight).await?;
        let params = params![reach.all, &reach.regions, &reach.trainees, &self.after, PAGE_OF_RECORDS];
        let rows = tx.all(PAGE, params).await?;
        self.is_last = i64::try_from(rows.len()).unwrap_or(0) < PAGE_OF_RECORDS;
        let mut documents = Vec::with_capacity(rows.len());
        for row in &rows {
            let document = Document::from_row(row)?;
            self.after.clone_from(&document.id);
            if self.viewer.sight(&reach.access(&document.id, row.maybe_text(3)?.map(PackId::new))) >= self.sight {
                documents.push(document);
            }
        }
        let page = assemble(&mut tx, documents).await?;
        drop(tx);
        if let Some(moment) = &self.moment {
            let entries: Vec<_> =
                page.iter().map(|kept| (Action::Exported, Kind::Trainee, kept.record.trainee.id.as_str())).collect();
            self.store.note(&self.viewer, moment, &entries).await?;
        }
        self.page = page.into();
        Ok(())
    }
}
