//! Worked examples: invented people or units with a few facts, and the finding each must get. They are the tests of
//! the packs and the examples of the handbook.

use serde::Deserialize;
use serde_json::{Map, Value};
use training::{Language, Region, TrainingRecord};

use crate::assess::{assess, assess_region, assess_unit, units_to_judge};
use crate::finding::{Finding, Status};
use crate::pack::{PackFault, Packs};
use crate::parameters;
use crate::requirement::Bilingual;
use crate::texts::render_all;

/// A worked example.
#[derive(Debug, Clone)]
pub struct Example {
    /// The file, below `regulations/`.
    pub file: String,
    /// The pack whose requirement it exemplifies.
    pub pack: String,
    /// The requirement.
    pub requirement: String,
    /// What happens in it, in a sentence or two.
    pub story: Bilingual,
    /// The day that is looked at.
    pub as_of: calendar::Date,
    /// What is given, with the facts that matter put into the pack's base.
    pub given: Given,
    /// What must be found.
    pub expect: Expectation,
}

/// What an example is about.
#[derive(Debug, Clone)]
pub enum Given {
    /// A doctor's record.
    Record(Box<TrainingRecord>),
    /// A region as a whole.
    Region(Box<Region>),
}

/// The finding that an example must get.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The status, as a word; `none` if the requirement does not concern the case at all.
    pub status: String,
    /// Whether it is done.
    #[serde(default)]
    pub fulfilled: bool,
    /// The subject, where there are several: `objective/c1`.
    pub subject: Option<String>,
    /// What the Swedish explanation must say, word for word: all of it, or a whole sentence of it.
    #[serde(default)]
    pub says: String,
    /// The day by which something must be done.
    #[serde(default, deserialize_with = "parameters::optional_date")]
    pub due_on: Option<calendar::Date>,
}

/// Why an example file is refused.
pub type ExampleFault = PackFault;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleFile {
    requirement: String,
    /// Whether the facts are a region's, over `base-region.toml`, and not a record's.
    #[serde(default)]
    of_region: bool,
    #[serde(default)]
    facts: toml::Table,
    #[serde(rename = "case")]
    cases: Vec<CaseFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    story: Bilingual,
    #[serde(deserialize_with = "parameters::date")]
    as_of: calendar::Date,
    #[serde(default)]
    facts: toml::Table,
    expect: Expectation,
}

/// The bases of a pack's examples: a record and a region.
pub(crate) const BASES: [&str; 2] = ["base.toml", "base-region.toml"];

/// Reads the examples among files given as (path below `regulations/`, text): `<pack>/cases/*.toml`. Facts of a case
/// are put over the facts of its file, and those over `<pack>/cases/base.toml`, for a region `base-region.toml`: tables
/// are merged, lists replaced.
///
/// # Errors
/// Every fault of every file, a record that the facts make invalid included.
pub fn examples<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Result<Vec<Example>, Vec<ExampleFault>> {
    let files: Vec<(&str, &str)> = files.into_iter().filter(|(path, _)| path.contains("/cases/")).collect();
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    for (path, text) in &files {
        let (pack, name) = (path.split('/').next().unwrap_or_default(), path.rsplit('/').next().unwrap_or_default());
        if BASES.contains(&name) {
            continue;
        }
        let fault = |message: String| PackFault { file: (*path).to_owned(), line: 0, message };
        let file = match toml::from_str::<ExampleFile>(text) {
            Ok(file) => file,
            Err(error) => {
                faults.push(fault(error.to_string()));
                continue;
            }
        };
        let [of_record, of_region] = BASES;
        let base = format!("{pack}/cases/{}", if file.of_region { of_region } else { of_record });
        let base = files.iter().find(|(other, _)| *other == base).map_or("", |(_, text)| text);
        let base = match toml::from_str::<toml::Table>(base) {
            Ok(base) => base,
            Err(error) => {
                faults.push(fault(error.to_string()));
                continue;
            }
        };
        for (index, case) in file.cases.into_iter().enumerate() {
            let mut facts = Value::Object(Map::new());
            for layer in [&base, &file.facts, &case.facts] {
                merge(&mut facts, json(&toml::Value::Table(layer.clone())));
            }
            match given(&facts, file.of_region) {
                Ok(given) => read.push(Example {
                    file: (*path).to_owned(),
                    pack: pack.to_owned(),
                    requirement: file.requirement.clone(),
                    story: case.story,
                    as_of: case.as_of,
                    given,
                    expect: case.expect,
                }),
                Err(of_facts) => faults.extend(of_facts.into_iter().map(|of_fact| {
                    let sentence = of_fact.code.sentence(Language::English);
                    fault(format!("case {}: {}: {sentence}", index + 1, of_fact.path))
                })),
            }
        }
    }
    if faults.is_empty() { Ok(read) } else { Err(faults) }
}

fn given(facts: &Value, of_region: bool) -> Result<Given, Vec<training::Fault>> {
    if of_region {
        Region::from_value(facts).map(|region| Given::Region(Box::new(region)))
    } else {
        TrainingRecord::from_value(facts).map(|record| Given::Record(Box::new(record)))
    }
}

impl Example {
    /// The findings of the example's requirement.
    #[must_use]
    pub fn findings(&self, packs: &Packs) -> Vec<Finding> {
        let mut findings = match &self.given {
            Given::Region(region) => assess_region(region, packs, self.as_of),
            Given::Record(record) => {
                let mut findings = assess(record, packs, self.as_of).findings;
                for view in units_to_judge(record, self.as_of) {
                    findings.extend(assess_unit(view, packs, record.region.as_ref(), self.as_of));
                }
                findings
            }
        };
        findings.retain(|finding| {
            std::iter::once(&finding.requirement)
                .chain(&finding.also)
                .any(|requirement| requirement.id == self.requirement && requirement.pack.as_str() == self.pack)
        });
        findings
    }

    /// What is wrong with what is found; empty if the example holds.
    #[must_use]
    pub fn disagreements(&self, packs: &Packs) -> Vec<String> {
        let expect = &self.expect;
        let found = self.findings(packs);
        let of_subject =
            |finding: &&Finding| expect.subject.as_ref().is_none_or(|subject| finding.subject.to_string() == *subject);
        let matching: Vec<&Finding> = found.iter().filter(of_subject).collect();
        let finding = match (matching.as_slice(), expect.status.as_str()) {
            ([], "none") => return Vec::new(),
            ([finding], _) => *finding,
            (several, _) => return vec![format!("{} findings, wanted one ({})", several.len(), expect.status)],
        };
        let mut wrong = Vec::new();
        if Status::from_word(&expect.status) != Some(finding.status) {
            wrong.push(format!("status is {}, wanted {}", finding.status.as_str(), expect.status));
        }
        if finding.fulfilled != expect.fulfilled {
            wrong.push(format!("fulfilled is {}, wanted {}", finding.fulfilled, expect.fulfilled));
        }
        let said = render_all(&finding.explanation, Language::Swedish);
        if expect.says.is_empty() || !said.contains(&expect.says) {
            wrong.push(format!("it says: {said}\n   wanted: {}", expect.says));
        }
        if expect.due_on.is_some() && finding.due_on != expect.due_on {
            wrong.push(format!("due on {:?}, wanted {:?}", finding.due_on, expect.due_on));
        }
        wrong
    }
}

/// A TOML value as JSON; dates become texts.
fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text.as_str()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(flag) => Value::from(*flag),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(rows) => Value::Array(rows.iter().map(json).collect()),
        toml::Value::Table(table) => {
            Value::Object(table.iter().map(|(key, value)| (key.clone(), json(value))).collect())
        }
    }
}

/// Puts `over` into `under`: objects key by key, anything else replaced.
fn merge(under: &mut Value, over: Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                merge(under.entry(key).or_insert(Value::Null), value);
            }
        }
        (under, over) => *under = over,
    }
}
