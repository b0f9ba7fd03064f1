//! Trainees' records, out of the store: one by one, or all that a viewer may open, a page at a time.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

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
    /// The units that records refer to.
    UNITS = "select id, version, document from units where id in (select id from referrals
        where kind = 'unit' and trainee in (select value->>0 from json_each(cast($1 as text))))";
    PEOPLE = "select id, version, document from people where id in (select id from referrals
        where kind = 'person' and trainee in (select value->>0 from json_each(cast($1 as text))))";
    UNITS_AMONG = "select id, document from units where id in (select value->>0 from json_each(cast($1 as text)))";
    PEOPLE_AMONG = "select id, document from people where id in (select value->>0 from json_each(cast($1 as text)))";
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
    pub text: String,
}

impl Document {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self { id: row.text(0)?, version: row.int(1)?, text: row.text(2)? })
    }
}

/// The documents of some trainees, in the order of their ids; who is not kept is left out.
pub async fn documents(tx: &mut Tx, ids: &[String]) -> Result<Vec<Document>, Fault> {
    let ids = list(ids.iter().map(String::as_str));
    tx.all(DOCUMENTS, params![&ids]).await?.iter().map(Document::from_row).collect()
}

/// Some records as they are kept, with every unit and person that they refer to: one snapshot, and all that is needed to
/// put the records together.
pub struct Gathered {
    documents: Vec<Document>,
    parts: Parts,
    /// The versions of what the records rest on: kind, id, version.
    rests_on: Vec<(Kind, String, i64)>,
}

impl Gathered {
    /// What the documents rest on, from the snapshot that they were read in.
    pub async fn read(tx: &mut Tx, documents: Vec<Document>) -> Result<Self, Fault> {
        let ids = list(documents.iter().map(|document| document.id.as_str()));
        let mut rests_on: Vec<_> =
            documents.iter().map(|document| (Kind::Trainee, document.id.clone(), document.version)).collect();
        let mut parts = Parts::default();
        for row in tx.all(UNITS, params![&ids]).await? {
            let id = row.text(0)?;
            rests_on.push((Kind::Unit, id.clone(), row.int(1)?));
            parts.units.insert(id.clone(), documents::unit(&id, &row.text(2)?)?);
        }
        for row in tx.all(PEOPLE, params![&ids]).await? {
            let id = row.text(0)?;
            rests_on.push((Kind::Person, id.clone(), row.int(1)?));
            parts.people.insert(id.clone(), documents::person(&id, &row.text(2)?)?);
        }
        Ok(Self { documents, parts, rests_on })
    }

    /// The versions of what the records rest on.
    pub fn rests_on(&self) -> &[(Kind, String, i64)] {
        &self.rests_on
    }

    /// Puts each record together and works on it, on all cores, and beside the threads that wait for the database. The
    /// answers come in the order of the documents.
    pub async fn each<R: Send + 'static>(
        self,
        work: impl Fn(Kept) -> R + Clone + Send + 'static,
    ) -> Result<Vec<R>, Fault> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let share = self.documents.len().div_ceil(cores).max(1);
        let (parts, mut documents) = (Arc::new(self.parts), self.documents.into_iter());
        let mut under_way = Vec::new();
        loop {
            let share: Vec<Document> = documents.by_ref().take(share).collect();
            if share.is_empty() {
                break;
            }
            let (parts, work) = (Arc::clone(&parts), work.clone());
            under_way.push(tokio::task::spawn_blocking(move || {
                let kept = |document: Document| {
                    let record = documents::record(&document.id, &document.text, &parts)?;
                    Ok(work(Kept { record, version: document.version }))
                };
                share.into_iter().map(kept).collect::<Result<Vec<R>, Fault>>()
            }));
        }
        let mut all = Vec::new();
        for share in under_way {
            all.extend(share.await.map_err(|_| Fault::Work)??);
        }
        Ok(all)
    }
}

/// Some units and people; who is not kept is left out.
pub async fn parts<'a>(
    tx: &mut Tx,
    units: impl IntoIterator<Item = &'a str>,
    people: impl IntoIterator<Item = &'a str>,
) -> Result<Parts, Fault> {
    let mut parts = Parts::default();
    for row in tx.all(UNITS_AMONG, params![&list(units)]).await? {
        let id = row.text(0)?;
        parts.units.insert(id.clone(), documents::unit(&id, &row.text(1)?)?);
    }
    for row in tx.all(PEOPLE_AMONG, params![&list(people)]).await? {
        let id = row.text(0)?;
        parts.people.insert(id.clone(), documents::person(&id, &row.text(1)?)?);
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
        let gathered = Gathered::read(&mut tx, vec![document]).await?;
        drop(tx);
        let kept = gathered.each(|kept| kept).await?.pop();
        self.note(viewer, moment, &[(Action::Read, Kind::Trainee, trainee.as_str())]).await?;
        Ok(kept)
    }

    /// Every record that the viewer may open, in the order of the ids, a page at a time; each is logged as exported
    /// before it is handed out.
    #[must_use]
    pub fn records(&self, viewer: &Viewer, moment: &Moment) -> Reader {
        Reader { moment: Some(moment.clone()), ..self.reader(viewer, Sight::Record, |kept| kept) }
    }

    /// What a piece of work makes of each record that the viewer may open, for judging within the store: nothing leaves it
    /// but what the work makes, and nothing is logged.
    pub(crate) fn of_each_record<R: Send + 'static>(
        &self,
        viewer: &Viewer,
        work: impl Fn(Kept) -> R + Send + Sync + 'static,
    ) -> Reader<R> {
        self.reader(viewer, Sight::Record, work)
    }

    /// As [`Store::of_each_record`], of everyone whom the viewer sees in a list: the work must keep from the viewer what is
    /// in a record that may not be opened.
    pub(crate) fn of_each_listed<R: Send + 'static>(
        &self,
        viewer: &Viewer,
        work: impl Fn(Kept) -> R + Send + Sync + 'static,
    ) -> Reader<R> {
        self.reader(viewer, Sight::Listed, work)
    }

    fn reader<R: Send + 'static>(
        &self,
        viewer: &Viewer,
        sight: Sight,
        work: impl Fn(Kept) -> R + Send + Sync + 'static,
    ) -> Reader<R> {
        Reader {
            store: self.clone(),
            viewer: viewer.clone(),
            moment: None,
            sight,
            work: Arc::new(work),
            after: String::new(),
            page: VecDeque::new(),
            is_last: false,
        }
    }
}

const PAGE_OF_RECORDS: i64 = 100;

/// Reads records one after the other; holds some hundred at a time. What is saved meanwhile may or may not be seen.
pub struct Reader<R = Kept> {
    store: Store,
    viewer: Viewer,
    moment: Option<Moment>,
    /// How much of a trainee the viewer must at least see.
    sight: Sight,
    /// What is made of each record.
    work: Arc<dyn Fn(Kept) -> R + Send + Sync>,
    after: String,
    page: VecDeque<R>,
    is_last: bool,
}

impl<R: Send + 'static> Reader<R> {
    /// The next record, or what was made of it; `None` after the last.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn next(&mut self) -> Result<Option<R>, Fault> {
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
        let ids: Vec<String> = documents.iter().map(|document| document.id.clone()).collect();
        let gathered = Gathered::read(&mut tx, documents).await?;
        drop(tx);
        let work = Arc::clone(&self.work);
        let page = gathered.each(move |kept| work(kept)).await?;
        if let Some(moment) = &self.moment {
            let entries: Vec<_> = ids.iter().map(|id| (Action::Exported, Kind::Trainee, id.as_str())).collect();
            self.store.note(&self.viewer, moment, &entries).await?;
        }
        self.page = page.into();
        Ok(())
    }
}
