//! Objectives (delmål) of a specialty: what activities each demands and which forms certify them.

use serde::Deserialize;
use training::{ObjectiveCode, SpecialtyId};

use crate::expression::AllOf;
use crate::requirement::{Bilingual, Confidence};

/// An activity that an objective may demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// Klinisk tjänstgöring under handledning, wherever.
    Service,
    /// The same at a unit that does such work or meets such cases.
    ServiceAtUnit,
    /// The same at a unit with reception work in primary care.
    ServiceInPrimaryCare,
    /// Auskultation.
    Observership,
    /// Kurs.
    Course,
    /// Kvalitets- och utvecklingsarbete; deltagande i utvecklingsarbete.
    ImprovementWork,
    /// Självständigt skriftligt arbete enligt vetenskapliga principer.
    WrittenWork,
    /// No prescribed activity: the form of the objective itself.
    NonePrescribed,
}

impl Activity {
    /// Every activity.
    pub const ALL: [Self; 8] = [
        Self::Service,
        Self::ServiceAtUnit,
        Self::ServiceInPrimaryCare,
        Self::Observership,
        Self::Course,
        Self::ImprovementWork,
        Self::WrittenWork,
        Self::NonePrescribed,
    ];

    /// The id of the sentence part that names it.
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Service => "activity-service",
            Self::ServiceAtUnit => "activity-service-at-unit",
            Self::ServiceInPrimaryCare => "activity-service-in-primary-care",
            Self::Observership => "activity-observership",
            Self::Course => "activity-course",
            Self::ImprovementWork => "activity-improvement-work",
            Self::WrittenWork => "activity-written-work",
            Self::NonePrescribed => "activity-none-prescribed",
        }
    }

    /// Whether it is clinical service of some sort.
    #[must_use]
    pub const fn is_service(self) -> bool {
        matches!(self, Self::Service | Self::ServiceAtUnit | Self::ServiceInPrimaryCare)
    }

    /// Whether doing it answers a demanded activity. `apart`: the same objective demands service in primary care and at a
    /// unit as well, and neither answers for the other.
    #[must_use]
    pub fn answers(self, demanded: Self, apart: bool) -> bool {
        match demanded {
            Self::NonePrescribed => true,
            Self::Service => self.is_service(),
            Self::ServiceAtUnit => self.is_service() && !(apart && self == Self::ServiceInPrimaryCare),
            _ => self == demanded,
        }
    }
}

/// One objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// The official code.
    pub code: ObjectiveCode,
    /// The official title, where the regulation gives one.
    pub title: Option<String>,
    /// Our own help label where the regulation gives no title. Never shown as official.
    pub help: Option<Bilingual>,
    /// What it demands. `None`: not known.
    pub activities: Option<AllOf<Activity>>,
    /// The forms that certify it, as the regulation's list of forms names them. `None`: not known.
    pub certificates: Option<AllOf<String>>,
    /// How sure we are.
    pub confidence: Confidence,
}

impl Objective {
    /// Whether it demands service in primary care and service at a unit as well: then the two are apart.
    #[must_use]
    pub fn wants_both(&self) -> bool {
        let demanded = self.activities.iter().flat_map(|activities| &activities.0);
        let wants = |activity| demanded.clone().any(|any_of| any_of.contains(&activity));
        wants(Activity::ServiceAtUnit) && wants(Activity::ServiceInPrimaryCare)
    }
}

/// The objectives of one specialty under one regulation, or those common to all, or those of basic training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specialty {
    /// Its id; `gemensamt` for the common ones and `bastjanstgoring` for BT.
    pub id: SpecialtyId,
    /// Its Swedish name.
    pub name: String,
    /// Its objectives, in the regulation's order.
    pub objectives: Vec<Objective>,
}

/// The file of a specialty.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialtyFile {
    id: String,
    name: String,
    #[serde(rename = "objective")]
    objectives: Vec<ObjectiveFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ObjectiveFile {
    code: String,
    title: Option<String>,
    help: Option<Bilingual>,
    activities: Option<Vec<Vec<Activity>>>,
    certificates: Option<Vec<Vec<String>>>,
    confidence: Confidence,
}

impl From<SpecialtyFile> for Specialty {
    fn from(file: SpecialtyFile) -> Self {
        let objectives = file
            .objectives
            .into_iter()
            .map(|objective| Objective {
                code: ObjectiveCode::new(objective.code),
                title: objective.title,
                help: objective.help,
                activities: objective.activities.map(AllOf),
                certificates: objective.certificates.map(AllOf),
                confidence: objective.confidence,
            })
            .collect();
        Self { id: SpecialtyId::new(file.id), name: file.name, objectives }
    }
}
