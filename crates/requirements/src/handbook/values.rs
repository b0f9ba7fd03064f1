//! The numbers and choices of a requirement as a table: its versions, and beside them those of other packs.

use std::collections::BTreeSet;

use calendar::Date;
use toml::{Table, Value};
use training::Language;

use super::parameters::{Wording, is_number, parameter_name};
use super::short_name;
use crate::pack::Packs;
use crate::requirement::{Requirement, Version};

/// The table.
#[derive(Debug, Clone)]
pub struct Values<'a> {
    /// A column for each version of the requirement, then one for each other pack.
    pub columns: Vec<Column<'a>>,
    /// A row for each parameter: first what the sources say, then what is our interpretation.
    pub rows: Vec<ValueRow>,
}

/// One column: a version of a requirement.
#[derive(Debug, Clone)]
pub struct Column<'a> {
    /// Whose.
    pub requirement: &'a Requirement,
    /// The pack, shortly.
    pub pack: &'a str,
    /// The version.
    pub version: &'a Version,
    /// Whether it is in force on the day.
    pub in_force: bool,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueRow {
    /// What it is, in words.
    pub name: String,
    /// A cell for each column; `None` where the column has no such parameter.
    pub cells: Vec<Option<Cell>>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// In words.
    pub text: String,
    /// Whether it is our interpretation and not the source's.
    pub ours: bool,
}

impl ValueRow {
    /// Whether every value of the row is our interpretation.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.cells.iter().flatten().all(|cell| cell.ours)
    }
}

impl<'a> Values<'a> {
    /// The table of a requirement beside those that are judged alike, as of a day; `None` if it has no parameters.
    pub(super) fn of(
        packs: &'a Packs,
        requirement: &'a Requirement,
        alike: &[&'a Requirement],
        on: Date,
        language: Language,
    ) -> Option<Self> {
        let own = requirement.versions.iter().map(|version| (requirement, version));
        let others = alike.iter().filter_map(|other| Some((*other, other.version_on(on).or(other.versions.last())?)));
        let columns: Vec<Column<'_>> =
            own.chain(others).filter_map(|(of, version)| column(packs, of, version, on)).collect();
        let keys = keys(&columns);
        let rows: Vec<ValueRow> = keys.iter().map(|key| row(packs, key, &columns, language)).collect();
        // another pack's parameters alone say nothing of this one
        let has_own = requirement.versions.iter().any(|v| !v.parameters.is_empty() || !v.interpretation.is_empty());
        has_own.then_some(Self { columns, rows })
    }
}

fn column<'a>(packs: &'a Packs, requirement: &'a Requirement, version: &'a Version, on: Date) -> Option<Column<'a>> {
    let pack = packs.get(requirement.pack.as_str())?;
    let in_force = requirement.version_on(on).is_some_and(|holding| std::ptr::eq(holding, version));
    Some(Column { requirement, pack: short_name(pack), version, in_force })
}

/// Every parameter once: those that a source gives before those that are ours, each in the order of the first column that
/// has it.
fn keys(columns: &[Column<'_>]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut add = |table: &Table| {
        for key in table.keys() {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
    };
    columns.iter().for_each(|column| add(&column.version.parameters));
    columns.iter().for_each(|column| add(&column.version.interpretation));
    keys
}

fn row(packs: &Packs, key: &str, columns: &[Column<'_>], language: Language) -> ValueRow {
    let kind = columns.first().and_then(|column| column.requirement.kind.as_deref());
    let cells = columns.iter().map(|column| cell(packs, key, column, language)).collect();
    ValueRow { name: parameter_name(kind, key, language), cells }
}

fn cell(packs: &Packs, key: &str, column: &Column<'_>, language: Language) -> Option<Cell> {
    let version = column.version;
    let (value, ours) = match version.parameters.get(key) {
        Some(value) => (value, false),
        None => (version.interpretation.get(key)?, true),
    };
    let wording = Wording { packs, pack: packs.get(column.requirement.pack.as_str())?, language };
    Some(Cell { text: wording.value(key, value), ours })
}

/// The requirements of other packs that are the same matter: of the same name, or judged in the same way with the same
/// words, so that only numbers differ.
pub(super) fn judged_alike<'a>(packs: &'a Packs, requirement: &Requirement) -> Vec<&'a Requirement> {
    let Some(kind) = &requirement.kind else { return Vec::new() };
    let words = words_of(requirement);
    let all = packs.all().iter().flat_map(|pack| &pack.requirements).map(AsRef::as_ref);
    let others = all.filter(|other: &&Requirement| other.pack != requirement.pack && other.kind.as_ref() == Some(kind));
    others.filter(|other| other.id == requirement.id || words_of(other) == words).collect()
}

/// The words among the parameters: which part, which course, which form.
fn words_of(requirement: &Requirement) -> BTreeSet<&str> {
    let mut words = BTreeSet::new();
    for version in &requirement.versions {
        for value in version.parameters.values() {
            gather(value, &mut words);
        }
    }
    words
}

fn gather<'a>(value: &'a Value, words: &mut BTreeSet<&'a str>) {
    match value {
        Value::String(text) if !is_number(text) => {
            words.insert(text);
        }
        Value::Array(values) => values.iter().for_each(|value| gather(value, words)),
        Value::Table(table) => table.values().for_each(|value| gather(value, words)),
        _ => {}
    }
}
