//! One requirement of a pack: what it says, where it comes from, how binding it is, and its dated versions.

use calendar::Date;
use serde::Deserialize;
use training::{PackId, RegulationId, Stage};

use crate::kinds::Kind;

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The text in a language.
    #[must_use]
    pub fn in_language(&self, language: training::Language) -> &str {
        match language {
            training::Language::Swedish => &self.sv,
            training::Language::English => &self.en,
        }
    }
}

/// What kind of text the requirement rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// Föreskrift or förordning: binds.
    Regulation,
    /// Allmänt råd: recommends, and does not exclude other ways to the same goal.
    GeneralAdvice,
    /// A region's requirement.
    RegionalRequirement,
    /// A guideline or recommendation, of a region or of a guidance.
    Guideline,
    /// Our own reading, where the source is silent.
    Interpretation,
}

impl Authority {
    /// Every kind of text, those that bind first.
    pub const ALL: [Self; 5] =
        [Self::Regulation, Self::GeneralAdvice, Self::RegionalRequirement, Self::Guideline, Self::Interpretation];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Regulation => "regulation",
            Self::GeneralAdvice => "general_advice",
            Self::RegionalRequirement => "regional_requirement",
            Self::Guideline => "guideline",
            Self::Interpretation => "interpretation",
        }
    }
}

/// How strongly the source puts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Ska, måste.
    Must,
    /// Bör, viktigt.
    Should,
    /// Rekommenderas, riktvärde, brukar.
    Recommended,
    /// Får, kan.
    May,
}

impl Strength {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Recommended => "recommended",
            Self::May => "may",
        }
    }
}

/// How sure we are that the fact is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read in the official text, or told by two independent sources.
    High,
    /// One good source, not compared with the printed text: to be checked.
    Medium,
    /// Inferred, or sources disagree: to be checked.
    Low,
}

impl Confidence {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }

    /// Whether users must be told to check the fact.
    #[must_use]
    pub const fn to_be_checked(self) -> bool {
        !matches!(self, Self::High)
    }
}

/// The matter a requirement belongs to; findings are grouped by it, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Which regulation, licence.
    Eligibility,
    /// Full-time months.
    Time,
    /// The individual training plan.
    Plan,
    /// Supervisors and supervision.
    Supervision,
    /// Assessments, colleges, visits, mid-term evaluation.
    Assessment,
    /// Basic training.
    BasicTraining,
    /// Placements and own service.
    Placements,
    /// Courses and the money for them.
    Courses,
    /// Objectives and their certificates.
    Objectives,
    /// Listed patients, study time, digital care.
    Work,
    /// The application.
    Application,
    /// Compensation to the unit.
    Funding,
    /// What the unit must be.
    Unit,
}

impl Theme {
    /// Every theme, in the order of the page.
    pub const ALL: [Self; 13] = [
        Self::Eligibility,
        Self::Time,
        Self::Plan,
        Self::Supervision,
        Self::Assessment,
        Self::BasicTraining,
        Self::Placements,
        Self::Courses,
        Self::Objectives,
        Self::Work,
        Self::Application,
        Self::Funding,
        Self::Unit,
    ];

    /// The word used in files and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::Time => "time",
            Self::Plan => "plan",
            Self::Supervision => "supervision",
            Self::Assessment => "assessment",
            Self::BasicTraining => "basic-training",
            Self::Placements => "placements",
            Self::Courses => "courses",
            Self::Objectives => "objectives",
            Self::Work => "work",
            Self::Application => "application",
            Self::Funding => "funding",
            Self::Unit => "unit",
        }
    }
}

/// Where the requirement stands in its source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document, by the title people know it by.
    pub document: String,
    /// Section, paragraph, page or form.
    pub place: String,
    /// Lines of the text in hand, where there is one.
    pub lines: Option<String>,
}

impl std::fmt::Display for Source {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}, {}", self.document, self.place)
    }
}

/// The parameters of a requirement from a day on.
#[derive(Debug)]
pub struct Version {
    /// First day it is in force.
    pub from: Date,
    /// Last day it is in force, counted. `None`: still in force.
    pub until: Option<Date>,
    /// What the source says, as it is written in the file.
    pub parameters: toml::Table,
    /// What we had to decide where the source is silent.
    pub interpretation: toml::Table,
    /// How it is judged.
    pub kind: Kind,
}

/// One requirement of a pack.
#[derive(Debug)]
pub struct Requirement {
    /// Stable id within the pack; states what must hold.
    pub id: String,
    /// The pack.
    pub pack: PackId,
    /// The name of the kind that judges it. `None`: another pack's finding answers it.
    pub kind: Option<String>,
    /// The matter it belongs to.
    pub theme: Theme,
    /// Title.
    pub title: Bilingual,
    /// What the source says, in our words.
    pub says: Bilingual,
    /// What kind of text it rests on.
    pub authority: Authority,
    /// How strongly the source puts it.
    pub strength: Strength,
    /// The source's own modal verb and terms, in Swedish.
    pub terms: String,
    /// The catalogue ids it carries out.
    pub catalogue: Vec<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The day it was last compared with its source.
    pub checked_on: Date,
    /// Where it stands.
    pub source: Source,
    /// How it was read, where reading was needed.
    pub reading: Option<Bilingual>,
    /// The stages it concerns; empty for BT and ST. AT, which is no part of the training, only where it is named.
    pub stages: Vec<Stage>,
    /// The regulations it concerns; empty for all.
    pub regulations: Vec<RegulationId>,
    /// A soft rule may still be red until a reason is recorded (reading C30).
    pub red_without_reason: bool,
    /// The requirement of a national pack whose finding answers this one too.
    pub same_as: Option<String>,
    /// Its versions, in the order of time.
    pub versions: Vec<Version>,
}

impl Requirement {
    /// The version in force on a day.
    #[must_use]
    pub fn version_on(&self, date: Date) -> Option<&Version> {
        self.versions.iter().find(|version| version.from <= date && version.until.is_none_or(|until| date <= until))
    }

    /// Whether it concerns a trainee at a stage.
    #[must_use]
    pub fn concerns_stage(&self, stage: Stage) -> bool {
        if self.stages.is_empty() { stage != Stage::At } else { self.stages.contains(&stage) }
    }

    /// `pack/id`, unique among all requirements.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}/{}", self.pack, self.id)
    }
}
