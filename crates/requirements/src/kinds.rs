//! The kinds of requirement: each one file that reads its parameters and judges. A new kind is one file and one line
//! in the list below.

use std::fmt::Debug;

use calendar::Months;
use serde::de::DeserializeOwned;
use toml::Table;

use crate::case::{Case, UnitCase};
use crate::finding::Finding;
use crate::verdict::Verdict;

mod application_ready;
mod application_signed;
mod away_at_most;
mod course_objectives_listed;
mod course_taken;
mod courses_certified;
mod director_of_studies_consulted;
mod first_block_at_home;
mod kept_in_order;
mod minimum_time;
mod objective_certified;
mod objective_codes_known;
mod objectives_covered;
mod own_service;
mod plan_approved;
mod rotation_certified;
mod rotation_length;
mod rotations_total;
mod services_certified;
mod specialists_employed;
mod supervisor_assigned;

/// Judges a trainee's record.
pub trait Judge: Debug + Send + Sync {
    /// One verdict per matter; none where the requirement does not concern the case at all.
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict>;

    /// The months in all that the kind demands, for the one kind that does.
    fn minimum_months(&self) -> Option<Months> {
        None
    }
}

/// Judges a unit.
pub trait JudgeUnit: Debug + Send + Sync {
    /// One verdict per matter; none where the requirement does not concern the unit at all.
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict>;
}

/// Sums up findings made before it.
pub trait JudgeSummary: Debug + Send + Sync {
    /// One verdict from the unit's findings so far.
    fn judge(&self, findings: &[Finding]) -> Vec<Verdict>;
}

/// How a version of a requirement is judged.
#[derive(Debug)]
pub enum Kind {
    /// By a trainee's record.
    Trainee(Box<dyn Judge>),
    /// By a unit.
    Unit(Box<dyn JudgeUnit>),
    /// By other findings of the unit.
    Summary(Box<dyn JudgeSummary>),
    /// By another pack's finding.
    Elsewhere,
}

type Reader = fn(Table) -> Result<Kind, String>;

fn trainee<T: Judge + DeserializeOwned + 'static>(parameters: Table) -> Result<Kind, String> {
    parameters.try_into::<T>().map(|judge| Kind::Trainee(Box::new(judge))).map_err(|error| error.to_string())
}

fn unit<T: JudgeUnit + DeserializeOwned + 'static>(parameters: Table) -> Result<Kind, String> {
    parameters.try_into::<T>().map(|judge| Kind::Unit(Box::new(judge))).map_err(|error| error.to_string())
}

const KINDS: &[(&str, Reader)] = &[
    ("application-ready", trainee::<application_ready::ApplicationReady>),
    ("application-signed", trainee::<application_signed::ApplicationSigned>),
    ("away-at-most", trainee::<away_at_most::AwayAtMost>),
    ("course-objectives-listed", trainee::<course_objectives_listed::CourseObjectivesListed>),
    ("course-taken", trainee::<course_taken::CourseTaken>),
    ("courses-certified", trainee::<courses_certified::CoursesCertified>),
    ("director-of-studies-consulted", trainee::<director_of_studies_consulted::DirectorOfStudiesConsulted>),
    ("first-block-at-home", trainee::<first_block_at_home::FirstBlockAtHome>),
    ("kept-in-order", trainee::<kept_in_order::KeptInOrder>),
    ("minimum-time", trainee::<minimum_time::MinimumTime>),
    ("objective-certified", trainee::<objective_certified::ObjectiveCertified>),
    ("objective-codes-known", trainee::<objective_codes_known::ObjectiveCodesKnown>),
    ("objectives-covered", trainee::<objectives_covered::ObjectivesCovered>),
    ("own-service", trainee::<own_service::OwnService>),
    ("plan-approved", trainee::<plan_approved::PlanApproved>),
    ("rotation-certified", trainee::<rotation_certified::RotationCertified>),
    ("rotation-length", trainee::<rotation_length::RotationLength>),
    ("rotations-total", trainee::<rotations_total::RotationsTotal>),
    ("services-certified", trainee::<services_certified::ServicesCertified>),
    ("specialists-employed", unit::<specialists_employed::SpecialistsEmployed>),
    ("supervisor-assigned", trainee::<supervisor_assigned::SupervisorAssigned>),
];

impl Kind {
    /// Reads the parameters of a kind; the empty name is a requirement answered elsewhere.
    ///
    /// # Errors
    /// An unknown kind, or a parameter that is unknown, missing or of the wrong type.
    pub fn read(name: &str, parameters: Table) -> Result<Self, String> {
        if name.is_empty() {
            return Ok(Self::Elsewhere);
        }
        let (_, read) = KINDS.iter().find(|(kind, _)| *kind == name).ok_or_else(|| format!("unknown kind `{name}`"))?;
        read(parameters)
    }

    /// The months in all that the kind demands, for the one kind that does.
    #[must_use]
    pub fn minimum_months(&self) -> Option<Months> {
        match self {
            Self::Trainee(judge) => judge.minimum_months(),
            _ => None,
        }
    }
}
