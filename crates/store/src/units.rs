//! Units: the list, and one unit with who works there and which trainees the viewer sees.

use training::{PackId, Person, Unit, UnitId, UnitKind, UnitTrainee};

use crate::documents;
use crate::engine::{Tx, params, statements};
use crate::fault::{Fault, Kind};
use crate::findings::{self, Counts, KeptFinding, word};
use crate::overview::{self, OverviewQuery, OverviewRow};
use crate::people;
use crate::store::Store;
use crate::viewer::{UnitSight, Viewer};

statements! { "units":
    REGION = "select region from units where id = $1";
    DOCUMENT = "select region, version, document from units where id = $1";
    SHOWN_THERE = "select shown from trainee_employments
        where unit = $1 and shown is not null order by trainee, from_on";
    NOT_SHOWN_YET = "select id, document from trainees
        where id in (select trainee from trainee_employments where unit = $1 and shown is null) order by id";
    LIST = "select u.id, u.name, u.kind, u.region, s.red, s.amber, s.undecided, s.green
        from units u left join standings s on s.owner_kind = 'unit' and s.owner = u.id order by u.sort, u.id";
}

/// A unit in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitRow {
    /// Its id.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// What sort of unit it is.
    pub kind: UnitKind,
    /// The region it says it is of.
    pub region: Option<PackId>,
    /// How many findings stand how. `None`: not judged, or not for the viewer's eyes.
    pub counts: Option<Counts>,
}

/// A unit with those whom the viewer may see there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitKept {
    /// The unit. Without its action plans and decisions for one who only works there.
    pub unit: Unit,
    /// Its version, to be given back when it is saved.
    pub version: i64,
    /// Who is, was or is to be employed there, in the order of their ids; without personal identity numbers, and without
    /// absences but for those who may change the unit.
    pub people: Vec<Person>,
    /// The trainees employed there whom the viewer may see, by risk.
    pub trainees: Vec<OverviewRow>,
    /// Who is, was or is to be in training there, for judging the unit. `None`: not for the viewer's eyes.
    pub there: Option<Vec<UnitTrainee>>,
    /// What is found about the unit. `None`: not for the viewer's eyes.
    pub findings: Option<Vec<KeptFinding>>,
    /// Whether the viewer may change the unit; only then is it whole and fit to be saved again.
    pub may_change: bool,
}

/// The region of a unit; `None` when there is no such unit.
pub async fn region(tx: &mut Tx, unit: &UnitId) -> Result<Option<Option<PackId>>, Fault> {
    let row = tx.first(REGION, params![unit.as_str()]).await?;
    row.map(|row| Ok(row.maybe_text(0)?.map(PackId::new))).transpose()
}

/// Who is, was or is to be in training at a unit, as their own records tell. Not for everyone's eyes.
pub async fn trainees_there(tx: &mut Tx, unit: &UnitId) -> Result<Vec<UnitTrainee>, Fault> {
    let mut there = Vec::new();
    for row in tx.all(SHOWN_THERE, params![unit.as_str()]).await? {
        there.extend(documents::shown(unit.as_str(), &row.text(0)?)?);
    }
    // saved by a program that did not keep it
    for row in tx.all(NOT_SHOWN_YET, params![unit.as_str()]).await? {
        let id = row.text(0)?;
        let document = documents::parse(Kind::Trainee, &id, &row.text(1)?)?;
        let record = documents::bare_record(&id, document)?;
        let here = record.employments.iter().flatten().filter(|row| row.unit == *unit);
        there.extend(here.filter_map(|row| record.seen_at_unit(row)));
    }
    Ok(there)
}

impl Store {
    /// Every unit that the viewer may see, by name.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn units(&self, viewer: &Viewer) -> Result<Vec<UnitRow>, Fault> {
        let mut tx = self.engine().read().await?;
        let mut units = Vec::new();
        for row in tx.all(LIST, params![]).await? {
            let (id, region) = (UnitId::new(row.text(0)?), row.maybe_text(3)?.map(PackId::new));
            let sight = viewer.sight_of_unit(&id, region.as_ref());
            if sight == UnitSight::Nothing {
                continue;
            }
            let counts = match (sight, row.maybe_int(4)?) {
                (UnitSight::Whole, Some(_)) => Some(overview::counts(&row, 4)?),
                _ => None,
            };
            let kind = word(UnitKind::from_word, &row.text(2)?)?;
            units.push(UnitRow { id, name: row.text(1)?, kind, region, counts });
        }
        Ok(units)
    }

    /// A unit, for those who may see it; `None` for others and where there is none.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn unit(&self, viewer: &Viewer, id: &UnitId) -> Result<Option<UnitKept>, Fault> {
        let mut tx = self.engine().read().await?;
        let Some(row) = tx.first(DOCUMENT, params![id.as_str()]).await? else { return Ok(None) };
        let region = row.maybe_text(0)?.map(PackId::new);
        let sight = viewer.sight_of_unit(id, region.as_ref());
        if sight == UnitSight::Nothing {
            return Ok(None);
        }
        let mut unit = documents::unit(id.as_str(), &row.text(2)?)?;
        let may_change = viewer.may_change_unit(Some(region.as_ref()), &unit);
        let mut people = people::staff(&mut tx, id.as_str()).await?;
        for person in &mut people {
            person.personal_identity_number = None;
            if !may_change {
                person.absences = None;
            }
        }
        let findings = if sight == UnitSight::Whole {
            Some(findings::of_owner(&mut tx, Kind::Unit, id.as_str()).await?)
        } else {
            unit.covers = None;
            unit.decisions = None;
            None
        };
        let there = if sight == UnitSight::Whole { Some(trainees_there(&mut tx, id).await?) } else { None };
        let query = OverviewQuery { unit: Some(id.clone()), ..OverviewQuery::default() };
        let trainees = overview::of(&mut tx, viewer, &query).await?.rows;
        Ok(Some(UnitKept { unit, version: row.int(1)?, people, trainees, there, findings, may_change }))
    }
}
