//! Regions as a whole: saved with the units and people they refer to, and out of the store for those who answer for them.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use training::{PackId, Region};

use crate::documents;
use crate::engine::{Tx, params, statements};
use crate::fault::{Fault, Kind, SaveError};
use crate::findings::{self, KeptFinding};
use crate::log::Action;
use crate::moment::Moment;
use crate::saving::{Changes, Expected, Fate, entry, fate};
use crate::store::Store;
use crate::trainees::{self, list};
use crate::viewer::Viewer;

statements! { "regions":
    DOCUMENT = "select version, document from regions where id = $1";
    DOCUMENTS = "select id, document from regions order by id";
    KEPT = "select id, version, document from regions
        where id in (select value->>0 from json_each(cast($1 as text)))";
    ADD = "insert into regions (id, name, version, document) values ($1, $2, 1, $3)";
    CHANGE = "update regions set name = $2, version = version + 1, document = $3 where id = $1";
}

/// A region as a whole, with what is found of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionKept {
    /// The region; its people without personal identity numbers and absences, but for the operator.
    pub region: Region,
    /// Its version, to be given back when it is saved.
    pub version: i64,
    /// What is found of it.
    pub findings: Vec<KeptFinding>,
}

/// Regions on their way in, by id: each with its kept form and what must be kept for it to be saved.
pub type Incoming<'a> = BTreeMap<&'a str, (&'a Region, String, Expected)>;

/// Writes regions whose units and people are kept already.
pub async fn write(
    tx: &mut Tx,
    viewer: &Viewer,
    incoming: &Incoming<'_>,
    changes: &mut Changes,
) -> Result<(), SaveError> {
    if incoming.is_empty() {
        return Ok(());
    }
    let mut kept: HashMap<String, (i64, String)> = HashMap::new();
    for row in tx.all(KEPT, params![&list(incoming.keys().copied())]).await? {
        kept.insert(row.text(0)?, (row.int(1)?, row.text(2)?));
    }
    let mut differing = Vec::new();
    for (id, (region, document, expected)) in incoming {
        if !viewer.may_see_region(&region.id) {
            return Err(SaveError::NotFound);
        }
        let before = kept.get(*id).map(|(version, kept)| (*version, kept.as_str()));
        let (statement, action) = match fate(before, document, *expected) {
            Ok(Fate::Leave) => continue,
            Ok(Fate::Add) => (ADD, Action::Added),
            Ok(Fate::Change) => (CHANGE, Action::Changed),
            Err(Some(kept)) => return Err(SaveError::Conflict { kept }),
            Err(None) => {
                differing.push(entry(Kind::Region, id));
                continue;
            }
        };
        tx.run(statement, params![*id, &region.name, document]).await?;
        changes.saved.regions += 1;
        changes.regions.insert((*id).to_owned());
        changes.log.push((action, Kind::Region, (*id).to_owned()));
    }
    if differing.is_empty() { Ok(()) } else { Err(SaveError::Differs(differing)) }
}

/// Which regions refer to any of these units or people. They are few, and read one after the other.
pub async fn referring_to(tx: &mut Tx, units: &[String], people: &[String]) -> Result<Vec<String>, Fault> {
    let mut found = Vec::new();
    if units.is_empty() && people.is_empty() {
        return Ok(found);
    }
    for row in tx.all(DOCUMENTS, params![]).await? {
        let id = row.text(0)?;
        let document = documents::parse(Kind::Region, &id, &row.text(1)?)?;
        let (its_units, its_people) = documents::referrals(&document);
        let among = |its: &[&str], wanted: &[String]| wanted.iter().any(|id| its.contains(&id.as_str()));
        if among(&its_units, units) || among(&its_people, people) {
            found.push(id);
        }
    }
    Ok(found)
}

/// Whether a region is kept.
pub async fn is_kept(tx: &mut Tx, id: &str) -> Result<bool, Fault> {
    Ok(tx.first(DOCUMENT, params![id]).await?.is_some())
}

/// A region and its version, whoever asks; `None` where there is none.
pub async fn whole(tx: &mut Tx, id: &str) -> Result<Option<(Region, i64)>, Fault> {
    let Some(row) = tx.first(DOCUMENT, params![id]).await? else { return Ok(None) };
    let document = documents::parse(Kind::Region, id, &row.text(1)?)?;
    Ok(Some((assemble(tx, id, document).await?, row.int(0)?)))
}

async fn assemble(tx: &mut Tx, id: &str, document: Value) -> Result<Region, Fault> {
    let (units, people) = documents::referrals(&document);
    let parts = trainees::parts(tx, units, people).await?;
    documents::region(id, document, &parts)
}

/// The region as a viewer who may see it does.
fn shown(mut region: Region, viewer: &Viewer) -> Region {
    if !viewer.is_operator() {
        for person in region.people.iter_mut().flatten() {
            person.personal_identity_number = None;
            person.absences = None;
        }
    }
    region
}

impl Store {
    /// A region as a whole with what is found of it, for its office, who directs studies there, and the operator; `None`
    /// for others and where there is none.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn region(&self, viewer: &Viewer, id: &PackId) -> Result<Option<RegionKept>, Fault> {
        if !viewer.may_see_region(id) {
            return Ok(None);
        }
        let mut tx = self.engine().read().await?;
        let Some((region, version)) = whole(&mut tx, id.as_str()).await? else { return Ok(None) };
        let findings = findings::of_owner(&mut tx, Kind::Region, id.as_str()).await?;
        Ok(Some(RegionKept { region: shown(region, viewer), version, findings }))
    }

    /// Every region that the viewer may see, in the order of the ids; each is logged as exported before it is handed out.
    ///
    /// # Errors
    /// A fault of the database; then nothing was handed out.
    pub async fn regions(&self, viewer: &Viewer, moment: &Moment) -> Result<Vec<Region>, Fault> {
        let mut tx = self.engine().read().await?;
        let mut regions = Vec::new();
        for row in tx.all(DOCUMENTS, params![]).await? {
            let id = row.text(0)?;
            if viewer.may_see_region(&PackId::new(&id)) {
                let document = documents::parse(Kind::Region, &id, &row.text(1)?)?;
                regions.push(shown(assemble(&mut tx, &id, document).await?, viewer));
            }
        }
        drop(tx);
        let entries: Vec<_> =
            regions.iter().map(|region| (Action::Exported, Kind::Region, region.id.as_str())).collect();
        self.note(viewer, moment, &entries).await?;
        Ok(regions)
    }
}
