//! Packs of `regulations/`: read strictly, with every fault by file and line.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Date, Months};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use training::{AbsenceKind, ObjectiveCode, PackId, RegulationId, SignerRole, SpecialtyId, Stage, TrainingRecord};

use crate::kinds::Kind;
use crate::objective::{Activity, Objective, Specialty, SpecialtyFile};
use crate::parameters;
use crate::requirement::{Authority, Bilingual, Confidence, Requirement, Source, Strength, Theme, Version};

/// Why a file of a pack is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFault {
    /// The file, below `regulations/`.
    pub file: String,
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for PackFault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// What a pack is, in the order they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackKind {
    /// A national regulation: exactly one holds for a trainee.
    Regulation,
    /// A region's rules, beside the national ones.
    Region,
    /// A guidance that one may choose to follow, beside the rules of nation and region. It binds nobody: a *must* in it is a
    /// must of the guidance, and says nothing of the proof of specialist competence.
    Guidance,
}

/// How service is counted under a regulation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// Stages whose service counts.
    #[serde(deserialize_with = "parameters::stages")]
    pub stages: Vec<Stage>,
    /// Kinds of absence that count as service.
    #[serde(deserialize_with = "parameters::absence_kinds")]
    pub absence_counts: Vec<AbsenceKind>,
    /// Kinds of absence that in principle do not count, but may be confirmed to by a person.
    #[serde(deserialize_with = "parameters::absence_kinds")]
    pub absence_awaits_confirmation: Vec<AbsenceKind>,
    /// "Reached" is the sum at least the target minus this.
    #[serde(deserialize_with = "parameters::months")]
    pub tolerance_months: Months,
    /// Where it stands.
    pub source: Source,
    /// How sure we are.
    pub confidence: Confidence,
    /// How it was read.
    pub reading: Bilingual,
}

/// The forms of a regulation: which one certifies which activity.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forms {
    /// The form for each activity.
    pub activity: BTreeMap<Activity, String>,
    /// The form that certifies objectives of basic training, where there is one.
    pub basic_training_objective: Option<String>,
    /// Title of each form.
    pub title: BTreeMap<String, String>,
}

/// Whose signatures make an action plan or a dispensation hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoverRules {
    /// An action plan needs all of these; none: nobody can cover the pack's requirements by one.
    #[serde(default, deserialize_with = "parameters::signer_roles")]
    pub action_plan_signers: Vec<SignerRole>,
    /// A dispensation needs all of these; none: nobody who uses the record can give one.
    #[serde(default, deserialize_with = "parameters::signer_roles")]
    pub dispensation_signers: Vec<SignerRole>,
}

/// Something of the source that is not judged by software, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotEncoded {
    /// What.
    pub what: Bilingual,
    /// Why not.
    pub why: Bilingual,
}

/// One pack of rules.
#[derive(Debug)]
pub struct Pack {
    /// Its id, also its folder.
    pub id: PackId,
    /// What it is.
    pub kind: PackKind,
    /// Title.
    pub title: Bilingual,
    /// Who issued it.
    pub issuer: String,
    /// The source document.
    pub document: String,
    /// First day in force.
    pub in_force_from: Date,
    /// Last day in force, counted.
    pub in_force_until: Option<Date>,
    /// The specialties it concerns; empty for all.
    pub for_specialties: Vec<SpecialtyId>,
    /// Specialties it does not concern, although it concerns the rest.
    pub not_for_specialties: Vec<SpecialtyId>,
    /// How service is counted (national packs).
    pub counting: Option<Counting>,
    /// The forms (national packs).
    pub forms: Forms,
    /// Whose signatures make a cover hold.
    pub cover: CoverRules,
    /// What is not judged, and why.
    pub not_encoded: Vec<NotEncoded>,
    /// Its requirements, by theme and then by id.
    pub requirements: Vec<Arc<Requirement>>,
    /// Its specialties (national packs), by id.
    pub specialties: BTreeMap<String, Specialty>,
}

/// The specialty file with the objectives that every specialty shares.
const COMMON: &str = "gemensamt";
/// The specialty file with the objectives of basic training.
const BASIC_TRAINING: &str = "bastjanstgoring";

impl Pack {
    /// A requirement by its id.
    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<&Arc<Requirement>> {
        self.requirements.iter().find(|requirement| requirement.id == id)
    }

    /// The objectives of a specialty: the common ones, then its own. `None` for a specialty the pack does not have.
    #[must_use]
    pub fn objectives(&self, specialty: &SpecialtyId) -> Option<Vec<&Objective>> {
        let own = self.specialties.get(specialty.as_str())?;
        let common = self.specialties.get(COMMON).map(|common| common.objectives.as_slice()).unwrap_or_default();
        Some(common.iter().chain(&own.objectives).collect())
    }

    /// Whether a code, in whatever letters, is of an objective that every specialty shares, or of basic training.
    #[must_use]
    pub fn is_common(&self, code: &str) -> bool {
        let shared = [COMMON, BASIC_TRAINING].into_iter().filter_map(|id| self.specialties.get(id));
        shared.flat_map(|shared| &shared.objectives).any(|objective| objective.code.as_str().eq_ignore_ascii_case(code))
    }

    /// The objectives of basic training; empty where the regulation has none.
    #[must_use]
    pub fn basic_training_objectives(&self) -> &[Objective] {
        self.specialties.get(BASIC_TRAINING).map(|basic| basic.objectives.as_slice()).unwrap_or_default()
    }

    /// Whether the pack concerns a specialty.
    #[must_use]
    pub fn concerns(&self, specialty: &SpecialtyId) -> bool {
        (self.for_specialties.is_empty() || self.for_specialties.contains(specialty))
            && !self.not_for_specialties.contains(specialty)
    }
}

/// All packs at hand.
#[derive(Debug)]
pub struct Packs {
    packs: Vec<Pack>,
}

impl Packs {
    /// Reads packs from files given as (path below `regulations/`, text). Case files are read by `examples`.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn read<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Result<Self, Vec<PackFault>> {
        let mut reading = Reading::default();
        for (path, text) in files {
            reading.file(path, text);
        }
        reading.finish()
    }

    /// Every pack, national ones first.
    #[must_use]
    pub fn all(&self) -> &[Pack] {
        &self.packs
    }

    /// A pack by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id.as_str() == id)
    }

    /// The national pack of a regulation.
    #[must_use]
    pub fn national(&self, regulation: RegulationId) -> Option<&Pack> {
        self.get(regulation.as_str())
    }

    /// The packs that hold for a record: the national one, then the region's and the guidances that concern the specialty.
    #[must_use]
    pub fn holding_for(&self, record: &TrainingRecord) -> Vec<&Pack> {
        let national = self.national(record.training.regulation);
        let region = record
            .region
            .as_ref()
            .and_then(|region| self.get(region.as_str()))
            .filter(|pack| pack.kind == PackKind::Region && pack.concerns(&record.training.specialty));
        let guidances = self.guidances().filter(|pack| pack.concerns(&record.training.specialty));
        national.into_iter().chain(region).chain(guidances).collect()
    }

    /// Every guidance.
    pub fn guidances(&self) -> impl Iterator<Item = &Pack> {
        self.packs.iter().filter(|pack| pack.kind == PackKind::Guidance)
    }

    /// An objective by its code in any pack's specialty, for labels.
    #[must_use]
    pub fn objective(
        &self,
        regulation: RegulationId,
        specialty: &SpecialtyId,
        code: &ObjectiveCode,
    ) -> Option<&Objective> {
        let pack = self.national(regulation)?;
        pack.objectives(specialty)
            .into_iter()
            .flatten()
            .chain(pack.basic_training_objectives())
            .find(|objective| objective.code == *code)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    id: String,
    kind: PackKind,
    title: Bilingual,
    issuer: String,
    document: String,
    #[serde(deserialize_with = "parameters::date")]
    in_force_from: Date,
    #[serde(default, deserialize_with = "parameters::optional_date")]
    in_force_until: Option<Date>,
    #[serde(default)]
    for_specialties: Vec<String>,
    #[serde(default)]
    not_for_specialties: Vec<String>,
    counting: Option<Counting>,
    #[serde(default)]
    forms: Forms,
    #[serde(default)]
    cover: CoverRules,
    #[serde(default)]
    not_encoded: Vec<NotEncoded>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequirementFile {
    id: String,
    /// The kind that judges it; left out where another pack's finding answers it.
    kind: Option<String>,
    theme: Theme,
    title: Bilingual,
    says: Bilingual,
    authority: Authority,
    strength: Strength,
    terms: String,
    #[serde(default)]
    catalogue: Vec<String>,
    confidence: Confidence,
    #[serde(deserialize_with = "parameters::date")]
    checked_on: Date,
    source: Source,
    reading: Option<Bilingual>,
    #[serde(default, deserialize_with = "parameters::stages")]
    stages: Vec<Stage>,
    #[serde(default, deserialize_with = "parameters::regulations")]
    regulations: Vec<RegulationId>,
    #[serde(default)]
    red_without_reason: bool,
    same_as: Option<String>,
    #[serde(default, rename = "version")]
    versions: Vec<VersionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionFile {
    #[serde(deserialize_with = "parameters::date")]
    from: Date,
    #[serde(default, deserialize_with = "parameters::optional_date")]
    until: Option<Date>,
    #[serde(default)]
    parameters: toml::Table,
    #[serde(default)]
    interpretation: toml::Table,
}

#[derive(Default)]
struct Reading {
    heads: BTreeMap<String, PackFile>,
    requirements: BTreeMap<String, Vec<Arc<Requirement>>>,
    specialties: BTreeMap<String, BTreeMap<String, Specialty>>,
    faults: Vec<PackFault>,
}

impl Reading {
    fn fault(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.faults.push(PackFault { file: file.to_owned(), line, message: message.into() });
    }

    fn file(&mut self, path: &str, text: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [pack, "pack.toml"] => {
                if let Some(head) = self.parse::<PackFile>(path, text) {
                    if head.id == *pack {
                        self.heads.insert(head.id.clone(), head);
                    } else {
                        self.fault(path, 1, format!("the pack calls itself `{}` but stands in `{pack}`", head.id));
                    }
                }
            }
            [pack, "requirements", name] => {
                if let Some(file) = self.parse::<RequirementFile>(path, text) {
                    if format!("{}.toml", file.id) != *name {
                        self.fault(path, 1, format!("the requirement `{}` must stand in a file of its name", file.id));
                    }
                    self.requirement(path, text, pack, file);
                }
            }
            [pack, "specialties", _] => {
                if let Some(file) = self.parse::<SpecialtyFile>(path, text) {
                    let specialty = Specialty::from(file);
                    self.specialties
                        .entry((*pack).to_owned())
                        .or_default()
                        .insert(specialty.id.as_str().to_owned(), specialty);
                }
            }
            [_, "cases", _] => {}
            _ => self.fault(path, 0, "a pack has no such file"),
        }
    }

    fn parse<T: DeserializeOwned>(&mut self, path: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_of(text, span.start));
                self.fault(path, line, error.message());
                None
            }
        }
    }

    fn requirement(&mut self, path: &str, text: &str, pack: &str, file: RequirementFile) {
        if file.kind.is_some() == file.same_as.is_some() {
            self.fault(path, 1, "a requirement has either a `kind` or a `same_as`");
            return;
        }
        let mut versions = Vec::new();
        for version in file.versions {
            let mut merged = version.parameters.clone();
            for (key, value) in &version.interpretation {
                if merged.insert(key.clone(), value.clone()).is_some() {
                    self.fault(path, line_of_key(text, key), format!("`{key}` is both sourced and interpreted"));
                }
            }
            match Kind::read(file.kind.as_deref().unwrap_or_default(), merged) {
                Ok(kind) => versions.push(Version {
                    from: version.from,
                    until: version.until,
                    parameters: version.parameters,
                    interpretation: version.interpretation,
                    kind,
                }),
                Err(message) => {
                    let named = message.split('`').nth(1).unwrap_or("kind");
                    self.fault(path, line_of_key(text, named), message.trim());
                }
            }
        }
        if file.kind.is_some() && versions.is_empty() {
            self.fault(path, 0, "a requirement needs at least one `[[version]]`");
        }
        self.requirements.entry(pack.to_owned()).or_default().push(Arc::new(Requirement {
            id: file.id,
            pack: PackId::new(pack),
            kind: file.kind,
            theme: file.theme,
            title: file.title,
            says: file.says,
            authority: file.authority,
            strength: file.strength,
            terms: file.terms,
            catalogue: file.catalogue,
            confidence: file.confidence,
            checked_on: file.checked_on,
            source: file.source,
            reading: file.reading,
            stages: file.stages,
            regulations: file.regulations,
            red_without_reason: file.red_without_reason,
            same_as: file.same_as,
            versions,
        }));
    }

    fn finish(mut self) -> Result<Packs, Vec<PackFault>> {
        let mut packs = Vec::new();
        for (id, head) in std::mem::take(&mut self.heads) {
            let mut requirements = self.requirements.remove(&id).unwrap_or_default();
            requirements.sort_by(|a, b| (a.theme, &a.id).cmp(&(b.theme, &b.id)));
            packs.push(Pack {
                id: PackId::new(id.clone()),
                kind: head.kind,
                title: head.title,
                issuer: head.issuer,
                document: head.document,
                in_force_from: head.in_force_from,
                in_force_until: head.in_force_until,
                for_specialties: head.for_specialties.into_iter().map(SpecialtyId::new).collect(),
                not_for_specialties: head.not_for_specialties.into_iter().map(SpecialtyId::new).collect(),
                counting: head.counting,
                forms: head.forms,
                cover: head.cover,
                not_encoded: head.not_encoded,
                requirements,
                specialties: self.specialties.remove(&id).unwrap_or_default(),
            });
        }
        packs.sort_by_key(|pack| (pack.kind, pack.id.clone()));
        let orphans: Vec<String> = self.requirements.keys().chain(self.specialties.keys()).cloned().collect();
        for pack in orphans {
            self.fault(&format!("{pack}/pack.toml"), 0, "the pack has files but no readable pack.toml");
        }
        self.check_across(&packs);
        if self.faults.is_empty() { Ok(Packs { packs }) } else { Err(self.faults) }
    }

    /// What one file cannot tell: that `same_as` finds its target and that a national pack says how time is counted.
    fn check_across(&mut self, packs: &[Pack]) {
        let national: Vec<&Pack> = packs.iter().filter(|pack| pack.kind == PackKind::Regulation).collect();
        for pack in packs {
            if pack.kind == PackKind::Regulation && pack.counting.is_none() {
                self.fault(&format!("{}/pack.toml", pack.id), 0, "a regulation must say how service is counted");
            }
            for requirement in &pack.requirements {
                let Some(target) = &requirement.same_as else { continue };
                let concerns = |pack: &Pack| {
                    requirement.regulations.is_empty()
                        || requirement.regulations.iter().any(|id| id.as_str() == pack.id.as_str())
                };
                if !national.iter().filter(|pack| concerns(pack)).any(|pack| pack.requirement(target).is_some()) {
                    let file = format!("{}/requirements/{}.toml", pack.id, requirement.id);
                    self.fault(&file, 0, format!("`same_as` names `{target}`, which no national pack has"));
                }
            }
        }
    }
}

fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

fn line_of_key(text: &str, key: &str) -> usize {
    text.lines().position(|line| line.trim_start().starts_with(key)).map_or(0, |index| index + 1)
}
