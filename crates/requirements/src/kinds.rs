//! The kinds of requirement: each one file that reads its parameters and judges. A new kind is one file and one line
//! in the list below.

use std::fmt::Debug;

use calendar::Months;
use serde::de::DeserializeOwned;
use toml::Table;

use crate::case::{Case, UnitCase};
use crate::finding::Finding;
use crate::verdict::Verdict;

mod activities_logged;
mod activity_offered;
mod application_ready;
mod application_signed;
mod assessed_continuously;
mod assessment_plan_established;
mod assessments_per_half_year;
mod attended;
mod away_at_most;
mod bt_approved_first;
mod bt_assessor_appointed;
mod bt_certificate_signed;
mod bt_examination;
mod bt_in_time;
mod bt_months;
mod bt_objectives_certified;
mod bt_placement_statements;
mod claim_before_bt;
mod college_at_unit;
mod college_yearly;
mod compensation_cap;
mod course_allowance;
mod course_objectives_listed;
mod course_taken;
mod courses_certified;
mod credit_before_bt;
mod criteria_summary;
mod digital_care_readiness;
mod digital_care_share;
mod digital_listed_only;
mod director_of_studies_consulted;
mod done_regularly;
mod entries_complete;
mod external_review_independent;
mod external_review_interval;
mod first_block_at_home;
mod funding_after_approval;
mod kept_in_order;
mod licence_held;
mod listing_at_start;
mod listing_begun;
mod listing_increases;
mod mid_term_latest;
mod mid_term_ordered;
mod mid_term_window;
mod minimum_time;
mod objective_certified;
mod objective_codes_known;
mod objectives_covered;
mod observed_consultations;
mod other_supervisors;
mod own_list_kept;
mod own_service;
mod plan_approved;
mod plan_exists;
mod plan_followed_up;
mod plan_presented;
mod plan_reviewed;
mod rated_over_time;
mod regulation_applies;
mod regulation_follows_at;
mod rotation_certified;
mod rotation_length;
mod rotations_total;
mod scheduled_weekly;
mod service_time_sound;
mod services_certified;
mod sit_ins_per_quarter;
mod specialist_on_site;
mod specialists_employed;
mod spread_over_training;
mod st_after_bt;
mod study_time_set_aside;
mod substitute_named;
mod supervision_on_rotation;
mod supervision_per_week;
mod supervisor_assigned;
mod supervisor_at_unit;
mod supervisor_certificate_seen;
mod supervisor_trained;
mod yearly_visit;

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
    ("activities-logged", trainee::<activities_logged::ActivitiesLogged>),
    ("activity-offered", unit::<activity_offered::ActivityOffered>),
    ("application-ready", trainee::<application_ready::ApplicationReady>),
    ("application-signed", trainee::<application_signed::ApplicationSigned>),
    ("assessed-continuously", trainee::<assessed_continuously::AssessedContinuously>),
    ("assessment-plan-established", trainee::<assessment_plan_established::AssessmentPlanEstablished>),
    ("assessments-per-half-year", trainee::<assessments_per_half_year::AssessmentsPerHalfYear>),
    ("attended", trainee::<attended::Attended>),
    ("away-at-most", trainee::<away_at_most::AwayAtMost>),
    ("bt-approved-first", trainee::<bt_approved_first::BtApprovedFirst>),
    ("bt-assessor-appointed", trainee::<bt_assessor_appointed::BtAssessorAppointed>),
    ("bt-certificate-signed", trainee::<bt_certificate_signed::BtCertificateSigned>),
    ("bt-examination", trainee::<bt_examination::BtExamination>),
    ("bt-in-time", trainee::<bt_in_time::BtInTime>),
    ("bt-months", trainee::<bt_months::BtMonths>),
    ("bt-objectives-certified", trainee::<bt_objectives_certified::BtObjectivesCertified>),
    ("bt-placement-statements", trainee::<bt_placement_statements::BtPlacementStatements>),
    ("claim-before-bt", trainee::<claim_before_bt::ClaimBeforeBt>),
    ("college-at-unit", unit::<college_at_unit::CollegeAtUnit>),
    ("college-yearly", trainee::<college_yearly::CollegeYearly>),
    ("compensation-cap", trainee::<compensation_cap::CompensationCap>),
    ("course-allowance", trainee::<course_allowance::CourseAllowance>),
    ("course-objectives-listed", trainee::<course_objectives_listed::CourseObjectivesListed>),
    ("course-taken", trainee::<course_taken::CourseTaken>),
    ("courses-certified", trainee::<courses_certified::CoursesCertified>),
    ("credit-before-bt", trainee::<credit_before_bt::CreditBeforeBt>),
    ("criteria-summary", summary::<criteria_summary::CriteriaSummary>),
    ("digital-care-readiness", trainee::<digital_care_readiness::DigitalCareReadiness>),
    ("digital-care-share", trainee::<digital_care_share::DigitalCareShare>),
    ("digital-listed-only", trainee::<digital_listed_only::DigitalListedOnly>),
    ("director-of-studies-consulted", trainee::<director_of_studies_consulted::DirectorOfStudiesConsulted>),
    ("done-regularly", trainee::<done_regularly::DoneRegularly>),
    ("entries-complete", trainee::<entries_complete::EntriesComplete>),
    ("external-review-independent", unit::<external_review_independent::ExternalReviewIndependent>),
    ("external-review-interval", unit::<external_review_interval::ExternalReviewInterval>),
    ("first-block-at-home", trainee::<first_block_at_home::FirstBlockAtHome>),
    ("funding-after-approval", trainee::<funding_after_approval::FundingAfterApproval>),
    ("kept-in-order", trainee::<kept_in_order::KeptInOrder>),
    ("licence-held", trainee::<licence_held::LicenceHeld>),
    ("listing-at-start", trainee::<listing_at_start::ListingAtStart>),
    ("listing-begun", trainee::<listing_begun::ListingBegun>),
    ("listing-increases", trainee::<listing_increases::ListingIncreases>),
    ("mid-term-latest", trainee::<mid_term_latest::MidTermLatest>),
    ("mid-term-ordered", trainee::<mid_term_ordered::MidTermOrdered>),
    ("mid-term-window", trainee::<mid_term_window::MidTermWindow>),
    ("minimum-time", trainee::<minimum_time::MinimumTime>),
    ("objective-certified", trainee::<objective_certified::ObjectiveCertified>),
    ("objective-codes-known", trainee::<objective_codes_known::ObjectiveCodesKnown>),
    ("objectives-covered", trainee::<objectives_covered::ObjectivesCovered>),
    ("observed-consultations", trainee::<observed_consultations::ObservedConsultations>),
    ("other-supervisors", trainee::<other_supervisors::OtherSupervisors>),
    ("own-list-kept", trainee::<own_list_kept::OwnListKept>),
    ("own-service", trainee::<own_service::OwnService>),
    ("plan-approved", trainee::<plan_approved::PlanApproved>),
    ("plan-exists", trainee::<plan_exists::PlanExists>),
    ("plan-followed-up", trainee::<plan_followed_up::PlanFollowedUp>),
    ("plan-presented", trainee::<plan_presented::PlanPresented>),
    ("plan-reviewed", trainee::<plan_reviewed::PlanReviewed>),
    ("rated-over-time", trainee::<rated_over_time::RatedOverTime>),
    ("regulation-applies", trainee::<regulation_applies::RegulationApplies>),
    ("regulation-follows-at", trainee::<regulation_follows_at::RegulationFollowsAt>),
    ("rotation-certified", trainee::<rotation_certified::RotationCertified>),
    ("rotation-length", trainee::<rotation_length::RotationLength>),
    ("rotations-total", trainee::<rotations_total::RotationsTotal>),
    ("scheduled-weekly", trainee::<scheduled_weekly::ScheduledWeekly>),
    ("service-time-sound", trainee::<service_time_sound::ServiceTimeSound>),
    ("services-certified", trainee::<services_certified::ServicesCertified>),
    ("sit-ins-per-quarter", trainee::<sit_ins_per_quarter::SitInsPerQuarter>),
    ("specialist-on-site", unit::<specialist_on_site::SpecialistOnSite>),
    ("specialists-employed", unit::<specialists_employed::SpecialistsEmployed>),
    ("spread-over-training", trainee::<spread_over_training::SpreadOverTraining>),
    ("st-after-bt", trainee::<st_after_bt::StAfterBt>),
    ("study-time-set-aside", trainee::<study_time_set_aside::StudyTimeSetAside>),
    ("substitute-named", trainee::<substitute_named::SubstituteNamed>),
    ("supervision-on-rotation", trainee::<supervision_on_rotation::SupervisionOnRotation>),
    ("supervision-per-week", trainee::<supervision_per_week::SupervisionPerWeek>),
    ("supervisor-assigned", trainee::<supervisor_assigned::SupervisorAssigned>),
    ("supervisor-at-unit", trainee::<supervisor_at_unit::SupervisorAtUnit>),
    ("supervisor-certificate-seen", trainee::<supervisor_certificate_seen::SupervisorCertificateSeen>),
    ("supervisor-trained", trainee::<supervisor_trained::SupervisorTrained>),
    ("yearly-visit", trainee::<yearly_visit::YearlyVisit>),
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
