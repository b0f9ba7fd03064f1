//! Saving: what is new is told from what is kept, both are told apart from what may not be, and what was found is renewed
//! in the same transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use requirements::Packs;
use serde_json::{Value, json};
use training::{PackId, Person, Region, TrainingRecord, Unit};

use crate::documents;
use crate::engine::{Tx, params, statements, transaction};
use crate::fault::{Entry, Fault, Kind, SaveError};
use crate::findings::{self, Judge, Judged};
use crate::log::{self, Action};
use crate::moment::Moment;
use crate::names::{person_sort, search_text, sort_text};
use crate::regions::{self, Incoming};
use crate::renewal;
use crate::store::Store;
use crate::trainees::{self, list};
use crate::viewer::{OPERATOR, Viewer};

/// What comes in together: units and people that records may refer to; records and regions, which carry their own too.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bundle<'a> {
    /// Units, also those that no record refers to.
    pub units: &'a [Unit],
    /// People, also those whom no record refers to.
    pub people: &'a [Person],
    /// Records.
    pub records: &'a [TrainingRecord],
    /// Regions as a whole.
    pub regions: &'a [Region],
}

/// What to do with something that is kept with other content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// Leave it, and save nothing.
    No,
    /// Put the new in its place.
    Yes,
}

/// How much was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Saved {
    /// Units that are new or changed.
    pub units: usize,
    /// People who are new or changed.
    pub people: usize,
    /// Regions that are new or changed.
    pub regions: usize,
    /// Records that are new or changed.
    pub records: usize,
    /// Records that were kept already, with the same content.
    pub unchanged: usize,
}

statements! { "saving":
    KEPT_UNITS = "select id, region, version, document from units
        where id in (select value->>0 from json_each(cast($1 as text)))";
    ADD_UNIT = "insert into units (id, name, kind, region, search, sort, version, document)
        values ($1, $2, $3, $4, $5, $6, 1, $7)";
    CHANGE_UNIT = "update units set name = $2, kind = $3, region = $4, search = $5, sort = $6, version = version + 1,
        document = $7 where id = $1";
    KEPT_PEOPLE = "select id, version, document from people
        where id in (select value->>0 from json_each(cast($1 as text)))";
    ADD_PERSON = "insert into people (id, name, version, document) values ($1, $2, 1, $3)";
    CHANGE_PERSON = "update people set name = $2, version = version + 1, document = $3 where id = $1";
    CLEAR_PERSON_EMPLOYMENTS = "delete from person_employments where person = $1";
    ADD_PERSON_EMPLOYMENTS = "insert into person_employments (person, unit, role, from_on, to_on)
        select $1, value->>0, value->>1, value->>2, value->>3 from json_each(cast($2 as text))";
    REGIONS = "select id, region from units where id in (select value->>0 from json_each(cast($1 as text)))";
    TRAINEES_AMONG = "select id from trainees where id in (select value->>0 from json_each(cast($1 as text)))";
    PEOPLE_AMONG = "select id from people where id in (select value->>0 from json_each(cast($1 as text)))";
    KEPT_RECORDS = "select id, version, document from trainees
        where id in (select value->>0 from json_each(cast($1 as text)))";
    ADD_TRAINEE = "insert into trainees (id, name, region, regulation, specialty, planned_end_on, search, sort, version,
        document) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)";
    CHANGE_TRAINEE = "update trainees set name = $2, region = $3, regulation = $4, specialty = $5, planned_end_on = $6,
        search = $7, sort = $8, version = version + 1, document = $9 where id = $1";
    EMPLOYING_UNITS = "select distinct unit from trainee_employments where trainee = $1";
    CLEAR_TRAINEE_EMPLOYMENTS = "delete from trainee_employments where trainee = $1";
    ADD_TRAINEE_EMPLOYMENTS = "insert into trainee_employments (trainee, unit, from_on, to_on, shown)
        select $1, value->>0, value->>1, value->>2, value->>3 from json_each(cast($2 as text))";
    CLEAR_SUPERVISORS = "delete from supervisors where trainee = $1";
    ADD_SUPERVISORS = "insert into supervisors (trainee, person, role, from_on, to_on)
        select $1, value->>0, value->>1, value->>2, value->>3 from json_each(cast($2 as text))";
    CLEAR_REFERRALS = "delete from referrals where trainee = $1";
    ADD_REFERRALS = "insert into referrals (trainee, kind, id)
        select $1, value->>0, value->>1 from json_each(cast($2 as text))";
    REFERRERS = "select distinct trainee from referrals
        where kind = $1 and id in (select value->>0 from json_each(cast($2 as text)))";
}

/// What must be kept for a save to go through.
#[derive(Clone, Copy)]
pub enum Expected {
    /// This version; `None`: nothing.
    Version(Option<i64>),
    /// Anything, if it may be replaced.
    Anything(Replace),
    /// Anything; what is kept stays as it is.
    Known,
}

struct Item<'a> {
    record: &'a TrainingRecord,
    document: String,
    judged: Judged,
    expected: Expected,
}

/// One transaction's worth of what comes in, prepared before the transaction begins.
struct Batch<'a> {
    units: BTreeMap<&'a str, (&'a Unit, String)>,
    people: BTreeMap<&'a str, (&'a Person, String)>,
    regions: Incoming<'a>,
    items: Vec<Item<'a>>,
    parts: Expected,
}

impl<'a> Batch<'a> {
    fn new(parts: Expected) -> Self {
        Self { units: BTreeMap::new(), people: BTreeMap::new(), regions: Incoming::new(), items: Vec::new(), parts }
    }

    fn add_parts(&mut self, units: &'a [Unit], people: &'a [Person]) -> Result<(), SaveError> {
        let mut differing = Vec::new();
        for unit in units {
            match self.units.get(unit.id.as_str()) {
                Some((known, _)) if *known != unit => differing.push(entry(Kind::Unit, unit.id.as_str())),
                Some(_) => {}
                None => {
                    self.units.insert(unit.id.as_str(), (unit, documents::of_unit(unit)));
                }
            }
        }
        for person in people {
            match self.people.get(person.id.as_str()) {
                Some((known, _)) if *known != person => differing.push(entry(Kind::Person, person.id.as_str())),
                Some(_) => {}
                None => {
                    self.people.insert(person.id.as_str(), (person, documents::of_person(person)));
                }
            }
        }
        refuse(differing, SaveError::Differs)
    }

    fn add_region(&mut self, region: &'a Region, expected: Expected) -> Result<(), SaveError> {
        self.add_parts(region.units.as_deref().unwrap_or_default(), region.people.as_deref().unwrap_or_default())?;
        let incoming = (region, documents::of_region(region), expected);
        match self.regions.insert(region.id.as_str(), incoming) {
            Some((known, ..)) if known != region => {
                Err(SaveError::Differs(vec![entry(Kind::Region, region.id.as_str())]))
            }
            _ => Ok(()),
        }
    }

    fn add_record(
        &mut self,
        record: &'a TrainingRecord,
        expected: Expected,
        judge: Judge<'_>,
    ) -> Result<(), SaveError> {
        self.add_parts(&record.units, &record.people)?;
        let (document, judged) = (documents::of_record(record), judge.record(record));
        self.items.push(Item { record, document, judged, expected });
        Ok(())
    }
}

pub fn entry(kind: Kind, id: &str) -> Entry {
    Entry { kind, id: id.to_owned() }
}

fn refuse(entries: Vec<Entry>, error: impl Fn(Vec<Entry>) -> SaveError) -> Result<(), SaveError> {
    if entries.is_empty() { Ok(()) } else { Err(error(entries)) }
}

/// What a batch has changed, for the log and for what must be judged anew.
#[derive(Default)]
pub struct Changes {
    pub log: Vec<(Action, Kind, String)>,
    /// Units to judge anew.
    units: BTreeSet<String>,
    /// Regions to judge anew.
    pub regions: BTreeSet<String>,
    /// Units and people that were kept before: who refers to them is judged anew.
    replaced_units: Vec<String>,
    replaced_people: Vec<String>,
    versions: Vec<i64>,
    pub saved: Saved,
}

/// So many go into one transaction of an import: many enough to be quick, few enough that others get a turn in between.
const RECORDS_IN_A_TRANSACTION: usize = 100;

impl Store {
    /// Saves a record, with the units and people it brings, and renews what is found, all in one transaction. `expected`
    /// is the version that the change started from, or `None` for a record that is not kept yet. Gives the new version;
    /// a record that is kept already as it is stays at its version, whatever was expected, so that sending twice does no
    /// harm. A unit or person that is kept with other content is not touched: [`SaveError::Differs`].
    ///
    /// # Errors
    /// See [`SaveError`]; nothing was saved then.
    pub async fn save_record(
        &self,
        viewer: &Viewer,
        record: &TrainingRecord,
        packs: &Packs,
        moment: &Moment,
        expected: Option<i64>,
    ) -> Result<i64, SaveError> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today: moment.today() };
        let mut batch = Batch::new(Expected::Anything(Replace::No));
        batch.add_record(record, Expected::Version(expected), judge)?;
        let changes = self.save_batch(viewer, &batch, judge, moment).await?;
        Ok(changes.versions.first().copied().unwrap_or_default())
    }

    /// Saves a unit by itself. `expected` is the version that the change started from, or `None` for a new one.
    ///
    /// # Errors
    /// See [`SaveError`]; nothing was saved then.
    pub async fn save_unit(
        &self,
        viewer: &Viewer,
        unit: &Unit,
        packs: &Packs,
        moment: &Moment,
        expected: Option<i64>,
    ) -> Result<(), SaveError> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today: moment.today() };
        let mut batch = Batch::new(Expected::Version(expected));
        batch.add_parts(std::slice::from_ref(unit), &[])?;
        self.save_batch(viewer, &batch, judge, moment).await.map(|_| ())
    }

    /// Saves a person by itself. `expected` is the version that the change started from, or `None` for a new one.
    ///
    /// # Errors
    /// See [`SaveError`]; nothing was saved then.
    pub async fn save_person(
        &self,
        viewer: &Viewer,
        person: &Person,
        packs: &Packs,
        moment: &Moment,
        expected: Option<i64>,
    ) -> Result<(), SaveError> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today: moment.today() };
        let mut batch = Batch::new(Expected::Version(expected));
        batch.add_parts(&[], std::slice::from_ref(person))?;
        self.save_batch(viewer, &batch, judge, moment).await.map(|_| ())
    }

    /// Saves a region as a whole, and renews what is found of it. `expected` is the version that the change started from,
    /// or `None` for a new one. Units and people of it that are kept already stay as they are kept; others are added.
    ///
    /// # Errors
    /// See [`SaveError`]; nothing was saved then.
    pub async fn save_region(
        &self,
        viewer: &Viewer,
        region: &Region,
        packs: &Packs,
        moment: &Moment,
        expected: Option<i64>,
    ) -> Result<(), SaveError> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today: moment.today() };
        let mut batch = Batch::new(Expected::Known);
        batch.add_region(region, Expected::Version(expected))?;
        self.save_batch(viewer, &batch, judge, moment).await.map(|_| ())
    }

    /// Saves a whole bundle in transactions of some hundred records, the units, people and regions of the bundle first. What is
    /// kept already as it is stays as it is, so an import that was broken off is simply begun again.
    ///
    /// # Errors
    /// See [`SaveError`]; the transactions before the one that failed are kept.
    pub async fn save_many(
        &self,
        viewer: &Viewer,
        bundle: Bundle<'_>,
        packs: &Packs,
        moment: &Moment,
        replace: Replace,
    ) -> Result<Saved, SaveError> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today: moment.today() };
        let mut saved = Saved::default();
        let mut batch = Batch::new(Expected::Anything(replace));
        batch.add_parts(bundle.units, bundle.people)?;
        for region in bundle.regions {
            batch.add_region(region, Expected::Anything(replace))?;
        }
        let mut batches = bundle.records.chunks(RECORDS_IN_A_TRANSACTION);
        loop {
            let changes = self.save_batch(viewer, &batch, judge, moment).await?;
            saved.units += changes.saved.units;
            saved.people += changes.saved.people;
            saved.regions += changes.saved.regions;
            saved.records += changes.saved.records;
            saved.unchanged += changes.saved.unchanged;
            let Some(records) = batches.next() else { return Ok(saved) };
            batch = Batch::new(Expected::Anything(replace));
            for record in records {
                batch.add_record(record, Expected::Anything(replace), judge)?;
                tokio::task::yield_now().await;
            }
        }
    }

    async fn save_batch(
        &self,
        viewer: &Viewer,
        batch: &Batch<'_>,
        judge: Judge<'_>,
        moment: &Moment,
    ) -> Result<Changes, SaveError> {
        let saved = transaction!(self.engine().write(), tx => write(&mut tx, viewer, batch, judge, moment).await);
        match &saved {
            Err(SaveError::NotFound) => self.note_not_found(viewer, batch, moment).await?,
            Err(SaveError::NotAllowed(entries)) => {
                // which ones is told to the viewer; a new one's id could be any text, and is not kept
                let kinds: BTreeSet<Kind> = entries.iter().map(|entry| entry.kind).collect();
                let refused: Vec<_> = kinds.into_iter().map(|kind| (Action::Refused, kind, "")).collect();
                self.note(viewer, moment, &refused).await?;
            }
            _ => {}
        }
        saved
    }

    /// Notes an attempt to save what is not the viewer's to see. An id that no one has could be any text: it is not kept.
    async fn note_not_found(&self, viewer: &Viewer, batch: &Batch<'_>, moment: &Moment) -> Result<(), SaveError> {
        let mut tx = self.engine().read().await?;
        let mut kept = Vec::new();
        for item in &batch.items {
            let id = &item.record.trainee.id;
            let access = trainees::access(&mut tx, id, viewer.on()).await?;
            if access.is_some_and(|access| !viewer.may_open(&access)) {
                kept.push((Action::Refused, Kind::Trainee, id.as_str()));
            }
        }
        for (id, (region, ..)) in &batch.regions {
            if !viewer.may_see_region(&region.id) {
                let known = regions::is_kept(&mut tx, id).await?;
                kept.push((Action::Refused, Kind::Region, if known { id } else { "" }));
            }
        }
        if kept.is_empty() {
            kept.push((Action::Refused, Kind::Trainee, ""));
        }
        Ok(self.note(viewer, moment, &kept).await?)
    }
}

async fn write(
    tx: &mut Tx,
    viewer: &Viewer,
    batch: &Batch<'_>,
    judge: Judge<'_>,
    moment: &Moment,
) -> Result<Changes, SaveError> {
    let mut changes = Changes::default();
    refuse_taken_ids(tx, batch).await?;
    write_units(tx, viewer, batch, &mut changes).await?;
    write_people(tx, viewer, batch, &mut changes).await?;
    regions::write(tx, viewer, &batch.regions, &mut changes).await?;
    write_records(tx, viewer, batch, judge, &mut changes).await?;
    judge_neighbours(tx, batch, judge, &changes).await?;
    let entries: Vec<_> = changes.log.iter().map(|(action, kind, id)| (*action, *kind, id.as_str())).collect();
    log::add(tx, viewer, moment, &entries).await?;
    Ok(changes)
}

/// An id names one human: never a trainee and another person at once, and never the program itself.
async fn refuse_taken_ids(tx: &mut Tx, batch: &Batch<'_>) -> Result<(), SaveError> {
    let trainees: HashSet<&str> = batch.items.iter().map(|item| item.record.trainee.id.as_str()).collect();
    let mut taken: Vec<Entry> = Vec::new();
    for row in tx.all(TRAINEES_AMONG, params![&list(batch.people.keys().copied())]).await? {
        taken.push(entry(Kind::Person, &row.text(0)?));
    }
    for row in tx.all(PEOPLE_AMONG, params![&list(trainees.iter().copied())]).await? {
        taken.push(entry(Kind::Trainee, &row.text(0)?));
    }
    let own = |id: &&str| *id == OPERATOR;
    taken.extend(batch.people.keys().filter(|id| own(id) || trainees.contains(*id)).map(|id| entry(Kind::Person, id)));
    taken.extend(trainees.iter().filter(|id| own(id)).map(|id| entry(Kind::Trainee, id)));
    taken.dedup();
    refuse(taken, SaveError::IdTaken)
}

/// What to do with something that came in.
pub enum Fate {
    Add,
    Change,
    Leave,
}

/// The fate of something, by what is kept; an `Err` says that it is kept otherwise.
pub fn fate(kept: Option<(i64, &str)>, document: &str, expected: Expected) -> Result<Fate, Option<i64>> {
    match (kept, expected) {
        (Some((_, kept)), _) if kept == document => Ok(Fate::Leave),
        (Some(_), Expected::Known) => Ok(Fate::Leave),
        (None, Expected::Version(None) | Expected::Anything(_) | Expected::Known) => Ok(Fate::Add),
        (Some(_), Expected::Anything(Replace::Yes)) => Ok(Fate::Change),
        (Some(_), Expected::Anything(Replace::No)) => Err(None),
        (Some((version, _)), Expected::Version(Some(wanted))) if version == wanted => Ok(Fate::Change),
        (kept, Expected::Version(_)) => Err(Some(kept.map_or(0, |(version, _)| version))),
    }
}

async fn write_units(tx: &mut Tx, viewer: &Viewer, batch: &Batch<'_>, changes: &mut Changes) -> Result<(), SaveError> {
    if batch.units.is_empty() {
        return Ok(());
    }
    let mut kept: HashMap<String, (Option<PackId>, i64, String)> = HashMap::new();
    for row in tx.all(KEPT_UNITS, params![&list(batch.units.keys().copied())]).await? {
        kept.insert(row.text(0)?, (row.maybe_text(1)?.map(PackId::new), row.int(2)?, row.text(3)?));
    }
    let (mut differing, mut not_allowed) = (Vec::new(), Vec::new());
    for (id, (unit, document)) in &batch.units {
        let before = kept.get(*id);
        let fate = match fate(before.map(|(_, version, kept)| (*version, kept.as_str())), document, batch.parts) {
            Ok(fate) => fate,
            Err(None) => {
                differing.push(entry(Kind::Unit, id));
                continue;
            }
            Err(Some(kept)) => return Err(SaveError::Conflict { kept }),
        };
        let (statement, action) = match fate {
            Fate::Leave => continue,
            Fate::Add => (ADD_UNIT, Action::Added),
            Fate::Change => (CHANGE_UNIT, Action::Changed),
        };
        if !viewer.may_change_unit(before.map(|(region, ..)| region.as_ref()), unit) {
            not_allowed.push(entry(Kind::Unit, id));
            continue;
        }
        let params = params![
            *id,
            &unit.name,
            unit.kind.as_str(),
            unit.region.as_ref().map(PackId::as_str),
            search_text(&unit.name),
            sort_text(&unit.name),
            document,
        ];
        tx.run(statement, params).await?;
        changes.saved.units += 1;
        changes.units.insert((*id).to_owned());
        if matches!(fate, Fate::Change) {
            changes.replaced_units.push((*id).to_owned());
        }
        changes.log.push((action, Kind::Unit, (*id).to_owned()));
    }
    refuse(not_allowed, SaveError::NotAllowed)?;
    refuse(differing, SaveError::Differs)
}

async fn write_people(tx: &mut Tx, viewer: &Viewer, batch: &Batch<'_>, changes: &mut Changes) -> Result<(), SaveError> {
    if batch.people.is_empty() {
        return Ok(());
    }
    let mut kept: HashMap<String, (i64, String)> = HashMap::new();
    for row in tx.all(KEPT_PEOPLE, params![&list(batch.people.keys().copied())]).await? {
        kept.insert(row.text(0)?, (row.int(1)?, row.text(2)?));
    }
    let (mut differing, mut not_allowed) = (Vec::new(), Vec::new());
    for (id, (person, document)) in &batch.people {
        let before = kept.get(*id);
        let fate = match fate(before.map(|(version, kept)| (*version, kept.as_str())), document, batch.parts) {
            Ok(fate) => fate,
            Err(None) => {
                differing.push(entry(Kind::Person, id));
                continue;
            }
            Err(Some(kept)) => return Err(SaveError::Conflict { kept }),
        };
        let (statement, action) = match fate {
            Fate::Leave => continue,
            Fate::Add => (ADD_PERSON, Action::Added),
            Fate::Change => (CHANGE_PERSON, Action::Changed),
        };
        let mut units: BTreeSet<String> = employed_at(person);
        if let Some((_, document)) = before {
            units.extend(employed_at(&documents::person(id, document)?));
        }
        if !viewer.is_operator() {
            let mut regions: HashMap<String, Option<PackId>> = HashMap::new();
            for row in tx.all(REGIONS, params![&list(units.iter().map(String::as_str))]).await? {
                regions.insert(row.text(0)?, row.maybe_text(1)?.map(PackId::new));
            }
            let regions: Vec<Option<&PackId>> =
                units.iter().map(|unit| regions.get(unit).and_then(Option::as_ref)).collect();
            if !viewer.may_change_person(before.is_none(), &regions) {
                not_allowed.push(entry(Kind::Person, id));
                continue;
            }
        }
        tx.run(statement, params![*id, &person.name, document]).await?;
        if matches!(fate, Fate::Change) {
            tx.run(CLEAR_PERSON_EMPLOYMENTS, params![*id]).await?;
            changes.replaced_people.push((*id).to_owned());
        }
        add_rows(tx, ADD_PERSON_EMPLOYMENTS, id, Derived::employments_of(person)).await?;
        changes.saved.people += 1;
        changes.units.extend(units);
        changes.log.push((action, Kind::Person, (*id).to_owned()));
    }
    refuse(not_allowed, SaveError::NotAllowed)?;
    refuse(differing, SaveError::Differs)
}

fn employed_at(person: &Person) -> BTreeSet<String> {
    person.employments.iter().flatten().map(|row| row.unit.as_str().to_owned()).collect()
}

fn date(date: calendar::Date) -> String {
    date.to_string()
}

async fn add_rows(tx: &mut Tx, sql: crate::engine::Sql, id: &str, rows: Vec<Value>) -> Result<(), Fault> {
    if !rows.is_empty() {
        tx.run(sql, params![id, &Value::Array(rows).to_string()]).await?;
    }
    Ok(())
}

async fn write_records(
    tx: &mut Tx,
    viewer: &Viewer,
    batch: &Batch<'_>,
    judge: Judge<'_>,
    changes: &mut Changes,
) -> Result<(), SaveError> {
    let mut kept: HashMap<String, (i64, String)> = HashMap::new();
    let ids = list(batch.items.iter().map(|item| item.record.trainee.id.as_str()));
    for row in tx.all(KEPT_RECORDS, params![&ids]).await? {
        kept.insert(row.text(0)?, (row.int(1)?, row.text(2)?));
    }
    for item in &batch.items {
        let record = item.record;
        let id = record.trainee.id.as_str();
        let before = kept.get(id);
        if before.is_some() {
            let access = trainees::access(tx, &record.trainee.id, viewer.on()).await?;
            if !access.is_some_and(|access| viewer.may_open(&access)) {
                return Err(SaveError::NotFound);
            }
        } else if !viewer.may_begin(record.region.as_ref()) {
            return Err(SaveError::NotFound);
        }
        let version = before.map_or(0, |(version, _)| *version);
        let fate = fate(before.map(|(version, kept)| (*version, kept.as_str())), &item.document, item.expected)
            .map_err(|kept| match kept {
                Some(kept) => SaveError::Conflict { kept },
                None => SaveError::Differs(vec![entry(Kind::Trainee, id)]),
            })?;
        let (statement, action) = match fate {
            Fate::Leave => {
                changes.versions.push(version);
                changes.saved.unchanged += 1;
                continue;
            }
            Fate::Add => (ADD_TRAINEE, Action::Added),
            Fate::Change => (CHANGE_TRAINEE, Action::Changed),
        };
        let training = &record.training;
        let params = params![
            id,
            &record.trainee.name,
            record.region.as_ref().map(PackId::as_str),
            training.regulation.as_str(),
            training.specialty.as_str(),
            training.planned_end_on,
            search_text(&record.trainee.name),
            person_sort(&record.trainee.name),
            &item.document,
        ];
        tx.run(statement, params).await?;
        for row in tx.all(EMPLOYING_UNITS, params![id]).await? {
            changes.units.insert(row.text(0)?);
        }
        changes.units.extend(record.employments.iter().flatten().map(|row| row.unit.to_string()));
        write_relations(tx, record, matches!(fate, Fate::Change)).await?;
        findings::keep(tx, &item.judged, judge.fingerprint).await?;
        changes.versions.push(version + 1);
        changes.saved.records += 1;
        changes.log.push((action, Kind::Trainee, id.to_owned()));
    }
    Ok(())
}

/// The rows that say who may see the record and whom it refers to.
async fn write_relations(tx: &mut Tx, record: &TrainingRecord, clear: bool) -> Result<(), Fault> {
    let id = record.trainee.id.as_str();
    if clear {
        for sql in [CLEAR_TRAINEE_EMPLOYMENTS, CLEAR_SUPERVISORS, CLEAR_REFERRALS] {
            tx.run(sql, params![id]).await?;
        }
    }
    let derived = Derived::of(record);
    add_rows(tx, ADD_TRAINEE_EMPLOYMENTS, id, derived.employments).await?;
    add_rows(tx, ADD_SUPERVISORS, id, derived.supervisors).await?;
    add_rows(tx, ADD_REFERRALS, id, derived.referrals).await
}

/// The rows that are made from a record for the tables that narrow queries, each without its owner.
pub struct Derived {
    pub employments: Vec<Value>,
    pub supervisors: Vec<Value>,
    pub referrals: Vec<Value>,
}

impl Derived {
    /// Those of a record.
    pub fn of(record: &TrainingRecord) -> Self {
        let employments = record.employments.iter().flatten().map(|row| {
            let shown = documents::of_shown(record.seen_at_unit(row));
            json!([row.unit.as_str(), date(row.from), row.to.map(date), shown])
        });
        let supervisors = record.supervisors.iter().flatten();
        let supervisors =
            supervisors.map(|row| json!([row.person.as_str(), row.role.as_str(), date(row.from), row.to.map(date)]));
        let units = record.units.iter().map(|unit| json!([Kind::Unit.as_str(), unit.id.as_str()]));
        let people = record.people.iter().map(|person| json!([Kind::Person.as_str(), person.id.as_str()]));
        Self {
            employments: employments.collect(),
            supervisors: supervisors.collect(),
            referrals: units.chain(people).collect(),
        }
    }

    /// A person's employments.
    pub fn employments_of(person: &Person) -> Vec<Value> {
        let rows = person.employments.iter().flatten();
        rows.map(|row| json!([row.unit.as_str(), row.role.as_str(), date(row.from), row.to.map(date)])).collect()
    }
}

/// Judges anew what rests on a unit or person that has changed.
async fn judge_neighbours(
    tx: &mut Tx,
    batch: &Batch<'_>,
    judge: Judge<'_>,
    changes: &Changes,
) -> Result<(), SaveError> {
    for unit in &changes.units {
        renewal::judge_unit(tx, unit, judge).await?;
    }
    let referring = regions::referring_to(tx, &changes.replaced_units, &changes.replaced_people).await?;
    for region in changes.regions.iter().cloned().chain(referring).collect::<BTreeSet<_>>() {
        renewal::judge_region(tx, &region, judge).await?;
    }
    let own: HashSet<&str> = batch.items.iter().map(|item| item.record.trainee.id.as_str()).collect();
    let mut referrers = BTreeSet::new();
    for (kind, ids) in [(Kind::Unit, &changes.replaced_units), (Kind::Person, &changes.replaced_people)] {
        if !ids.is_empty() {
            let ids = list(ids.iter().map(String::as_str));
            for row in tx.all(REFERRERS, params![kind.as_str(), &ids]).await? {
                referrers.insert(row.text(0)?);
            }
        }
    }
    let referrers: Vec<String> = referrers.into_iter().filter(|id| !own.contains(id.as_str())).collect();
    renewal::judge_trainees(tx, &referrers, judge).await?;
    Ok(())
}
