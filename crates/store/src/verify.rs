//! Whether what is kept is whole: every document is readable, all that it refers to is there, and the tables made from the
//! documents say what the documents say. It reads only, and judges nothing by a rule.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use training::{Person, TrainingRecord};

use crate::documents;
use crate::engine::{Row, Sql, Tx, params, statements};
use crate::fault::{Entry, Fault, Kind};
use crate::saving::Derived;
use crate::store::Store;

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// The kept document cannot be read.
    Unreadable(Entry),
    /// The document refers to something that is not kept.
    Dangling {
        /// Whose document.
        of: Entry,
        /// What is not kept.
        missing: Entry,
    },
    /// A table made from the document says something else than the document.
    Derived {
        /// Whose document.
        of: Entry,
        /// The table.
        table: &'static str,
    },
    /// The list's own columns say something else than the document.
    Listed(Entry),
}

impl std::fmt::Display for Flaw {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(entry) => write!(formatter, "{entry}: the kept document cannot be read"),
            Self::Dangling { of, missing } => write!(formatter, "{of}: refers to {missing}, which is not kept"),
            Self::Derived { of, table } => {
                write!(formatter, "{of}: the table {table} says something else than the document")
            }
            Self::Listed(entry) => write!(formatter, "{entry}: the list says something else than the document"),
        }
    }
}

/// What was gone through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verified {
    /// Units read.
    pub units: usize,
    /// People read.
    pub people: usize,
    /// Records read.
    pub records: usize,
    /// What is not as it must be, in order.
    pub flaws: Vec<Flaw>,
}

statements! { "verify":
    UNITS = "select id, name, document from units where id > $1 order by id limit $2";
    PEOPLE = "select id, name, document from people where id > $1 order by id limit $2";
    TRAINEES = "select id, name, document from trainees where id > $1 order by id limit $2";
    PERSON_EMPLOYMENTS = "select person, unit, role, from_on, to_on from person_employments
        where person > $1 and person <= $2";
    TRAINEE_EMPLOYMENTS = "select trainee, unit, from_on, to_on, shown from trainee_employments
        where trainee > $1 and trainee <= $2";
    SUPERVISORS = "select trainee, person, role, from_on, to_on from supervisors where trainee > $1 and trainee <= $2";
    REFERRALS = "select trainee, kind, id from referrals where trainee > $1 and trainee <= $2";
}

/// So many documents are held at a time.
const PAGE: i64 = 100;

/// The rows of a derived table, by their owner; each row as its texts after the owner.
type Rows = BTreeMap<String, Vec<Vec<Option<String>>>>;

fn by_owner(rows: &[Row], columns: usize) -> Result<Rows, Fault> {
    let mut found = Rows::new();
    for row in rows {
        let texts = (1..=columns).map(|place| row.maybe_text(place)).collect::<Result<_, _>>()?;
        found.entry(row.text(0)?).or_default().push(texts);
    }
    Ok(found)
}

/// Employments that were kept before there was a column for what others see of them: they lack it until the next saving, and
/// it is read from the record. Such a trainee's rows are compared without it.
fn without_shown(kept: Option<&Vec<Vec<Option<String>>>>, derived: &[Value]) -> bool {
    const SHOWN: usize = 3;
    let lacks = |rows: &Vec<Vec<Option<String>>>| rows.iter().any(|row| row.get(SHOWN).is_some_and(Option::is_none));
    let Some(rows) = kept.filter(|rows| lacks(rows)) else { return are_same(kept, derived) };
    let rows = rows.iter().map(|row| row.iter().take(SHOWN).cloned().collect()).collect();
    let derived: Vec<Value> =
        derived.iter().map(|row| row.as_array().into_iter().flatten().take(SHOWN).cloned().collect()).collect();
    are_same(Some(&rows), &derived)
}

/// Whether rows that were kept are those that were derived, in whatever order.
fn are_same(kept: Option<&Vec<Vec<Option<String>>>>, derived: &[Value]) -> bool {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut derived: Vec<Vec<Option<String>>> =
        derived.iter().map(|row| row.as_array().into_iter().flatten().map(text).collect()).collect();
    let mut kept = kept.cloned().unwrap_or_default();
    derived.sort();
    kept.sort();
    kept == derived
}

fn entry(kind: Kind, id: &str) -> Entry {
    Entry { kind, id: id.to_owned() }
}

/// The ids that are kept, for asking whether what is referred to is there.
#[derive(Default)]
struct Known {
    units: BTreeSet<String>,
    people: BTreeSet<String>,
}

impl Known {
    fn flaws(&self, of: &Entry, referred: impl IntoIterator<Item = (Kind, String)>) -> Vec<Flaw> {
        let missing = referred.into_iter().filter(|(kind, id)| match kind {
            Kind::Unit => !self.units.contains(id),
            _ => !self.people.contains(id),
        });
        missing.map(|(kind, id)| Flaw::Dangling { of: of.clone(), missing: Entry { kind, id } }).collect()
    }
}

fn of_person(person: &Person, name: &str, employments: &Rows, known: &Known) -> Vec<Flaw> {
    let of = entry(Kind::Person, person.id.as_str());
    let mut flaws = known.flaws(&of, person.employments.iter().flatten().map(|row| (Kind::Unit, row.unit.to_string())));
    if person.name != name {
        flaws.push(Flaw::Listed(of.clone()));
    }
    if !are_same(employments.get(person.id.as_str()), &Derived::employments_of(person)) {
        flaws.push(Flaw::Derived { of, table: "person_employments" });
    }
    flaws
}

/// The tables made from records, for the records of one page.
struct Tables {
    employments: Rows,
    supervisors: Rows,
    referrals: Rows,
}

impl Tables {
    async fn read(tx: &mut Tx, after: &str, last: &str) -> Result<Self, Fault> {
        let between = params![after, last];
        Ok(Self {
            employments: by_owner(&tx.all(TRAINEE_EMPLOYMENTS, between).await?, 4)?,
            supervisors: by_owner(&tx.all(SUPERVISORS, between).await?, 4)?,
            referrals: by_owner(&tx.all(REFERRALS, between).await?, 2)?,
        })
    }

    /// The flaws of a record; its units and people may be stand-ins.
    fn flaws(&self, record: &TrainingRecord, name: &str, known: &Known) -> Vec<Flaw> {
        let id = record.trainee.id.as_str();
        let of = entry(Kind::Trainee, id);
        let derived = Derived::of(record);
        let units = record.units.iter().map(|unit| (Kind::Unit, unit.id.to_string()));
        let people = record.people.iter().map(|person| (Kind::Person, person.id.to_string()));
        let mut flaws = known.flaws(&of, units.chain(people));
        if record.trainee.name != name {
            flaws.push(Flaw::Listed(of.clone()));
        }
        if !without_shown(self.employments.get(id), &derived.employments) {
            flaws.push(Flaw::Derived { of: of.clone(), table: "trainee_employments" });
        }
        for (table, kept, derived) in [
            ("supervisors", &self.supervisors, &derived.supervisors),
            ("referrals", &self.referrals, &derived.referrals),
        ] {
            if !are_same(kept.get(id), derived) {
                flaws.push(Flaw::Derived { of: of.clone(), table });
            }
        }
        flaws
    }
}

impl Store {
    /// Goes through everything that is kept, and says what is not as it must be. It takes some milliseconds a record, and
    /// others may read and save meanwhile: what it says is of one instant.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn verify(&self) -> Result<Verified, Fault> {
        let mut tx = self.engine().read().await?;
        let (mut verified, mut known) = (Verified::default(), Known::default());
        verify_units(&mut tx, &mut verified, &mut known).await?;
        verify_people(&mut tx, &mut verified, &mut known).await?;
        verify_records(&mut tx, &mut verified, &known).await?;
        verified.flaws.sort();
        Ok(verified)
    }
}

/// The next documents after an id: id, the list's name, document.
async fn page(tx: &mut Tx, sql: Sql, after: &str) -> Result<Vec<(String, String, String)>, Fault> {
    let rows = tx.all(sql, params![after, PAGE]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.text(1)?, row.text(2)?))).collect()
}

async fn verify_units(tx: &mut Tx, verified: &mut Verified, known: &mut Known) -> Result<(), Fault> {
    let mut after = String::new();
    loop {
        let rows = page(tx, UNITS, &after).await?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        after.clone_from(last);
        for (id, name, document) in rows {
            verified.units += 1;
            match documents::unit(&id, &document) {
                Ok(unit) if unit.name != name => verified.flaws.push(Flaw::Listed(entry(Kind::Unit, &id))),
                Ok(_) => {}
                Err(_) => verified.flaws.push(Flaw::Unreadable(entry(Kind::Unit, &id))),
            }
            known.units.insert(id);
        }
    }
}

async fn verify_people(tx: &mut Tx, verified: &mut Verified, known: &mut Known) -> Result<(), Fault> {
    let mut after = String::new();
    loop {
        let rows = page(tx, PEOPLE, &after).await?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        let employments = by_owner(&tx.all(PERSON_EMPLOYMENTS, params![&after, last]).await?, 4)?;
        after.clone_from(last);
        for (id, name, document) in rows {
            verified.people += 1;
            match documents::person(&id, &document) {
                Ok(person) => verified.flaws.extend(of_person(&person, &name, &employments, known)),
                Err(_) => verified.flaws.push(Flaw::Unreadable(entry(Kind::Person, &id))),
            }
            known.people.insert(id);
        }
    }
}

async fn verify_records(tx: &mut Tx, verified: &mut Verified, known: &Known) -> Result<(), Fault> {
    let mut after = String::new();
    loop {
        let rows = page(tx, TRAINEES, &after).await?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        let tables = Tables::read(tx, &after, last).await?;
        after.clone_from(last);
        for (id, name, document) in rows {
            verified.records += 1;
            let record = documents::parse(Kind::Trainee, &id, &document)
                .and_then(|document| documents::bare_record(&id, document));
            match record {
                Ok(record) => verified.flaws.extend(tables.flaws(&record, &name, known)),
                Err(_) => verified.flaws.push(Flaw::Unreadable(entry(Kind::Trainee, &id))),
            }
            tokio::task::yield_now().await;
        }
    }
}
