//! The kinds of requirement: each one file that reads its parameters and judges. A new kind is one file and one line
//! in the list below.

use std::fmt::Debug;

use calendar::Months;
use serde::de::DeserializeOwned;
use toml::Table;

use crate::case::{Case, UnitCase};
use crate::finding::Finding;
use crate::verdict::Verdict;

mod activity_offered;
mod claim_before_bt;
mod compensation_cap;
mod course_allowance;
mod credit_before_bt;
mod criteria_summary;
mod digital_care_share;
mod digital_listed_only;
mod external_review_independent;
mod external_review_interval;
mod funding_after_approval;
mod licence_held;
mod listing_at_start;
mod minimum_time;
mod other_supervisors;
mod plan_approved;
mod regulation_applies;
mod regulation_follows_at;
mod service_time_sound;
mod specialist_on_site;
mod specialists_employed;
mod study_time_set_aside;
mod substitute_named;
mod supervision_on_rotation;
mod supervision_per_week;
mod supervisor_assigned;
mod supervisor_at_unit;
mod supervisor_certificate_seen;
mod supervisor_trained;

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

fn summary<T: JudgeSummary + DeserializeOwned + 'static>(parameters: Table) -> Result<Kind, String> {
    parameters.try_into::<T>().map(|judge| Kind::Summary(Box::new(judge))).map_err(|error| error.to_string())
}

const KINDS: &[(&str, Reader)] = &[
    ("activity-offered", unit::<activity_offered::ActivityOffered>),
    ("claim-before-bt", trainee::<claim_before_bt::ClaimBeforeBt>),
    ("compensation-cap", trainee::<compensation_cap::CompensationCap>),
    ("course-allowance", trainee::<course_allowance::CourseAllowance>),
    ("credit-before-bt", trainee::<credit_before_bt::CreditBeforeBt>),
    ("criteria-summary", summary::<criteria_summary::CriteriaSummary>),
    ("digital-care-share", trainee::<digital_care_share::DigitalCareShare>),
    ("digital-listed-only", trainee::<digital_listed_only::DigitalListedOnly>),
    ("external-review-independent", unit::<external_review_independent::ExternalReviewIndependent>),
    ("external-review-interval", unit::<external_review_interval::ExternalReviewInterval>),
    ("funding-after-approval", trainee::<funding_after_approval::FundingAfterApproval>),
    ("licence-held", trainee::<licence_held::LicenceHeld>),
    ("listing-at-start", trainee::<listing_at_start::ListingAtStart>),
    ("minimum-time", trainee::<minimum_time::MinimumTime>),
    ("other-supervisors", trainee::<other_supervisors::OtherSupervisors>),
    ("plan-approved", trainee::<plan_approved::PlanApproved>),
    ("regulation-applies", trainee::<regulation_applies::RegulationApplies>),
    ("regulation-follows-at", trainee::<regulation_follows_at::RegulationFollowsAt>),
    ("service-time-sound", trainee::<service_time_sound::ServiceTimeSound>),
    ("specialist-on-site", unit::<specialist_on_site::SpecialistOnSite>),
    ("specialists-employed", unit::<specialists_employed::SpecialistsEmployed>),
    ("study-time-set-aside", trainee::<study_time_set_aside::StudyTimeSetAside>),
    ("substitute-named", trainee::<substitute_named::SubstituteNamed>),
    ("supervision-on-rotation", trainee::<supervision_on_rotation::SupervisionOnRotation>),
    ("supervision-per-week", trainee::<supervision_per_week::SupervisionPerWeek>),
    ("supervisor-assigned", trainee::<supervisor_assigned::SupervisorAssigned>),
    ("supervisor-at-unit", trainee::<supervisor_at_unit::SupervisorAtUnit>),
    ("supervisor-certificate-seen", trainee::<supervisor_certificate_seen::SupervisorCertificateSeen>),
    ("supervisor-trained", trainee::<supervisor_trained::SupervisorTrained>),
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
