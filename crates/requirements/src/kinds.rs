//! The kinds of requirement: each one file that reads its parameters and judges. A new kind is one file and one line
//! in the list below.

use std::fmt::Debug;

use calendar::Months;
use serde::de::DeserializeOwned;
use toml::Table;

use crate::case::{Case, RegionCase, UnitCase};
use crate::finding::Finding;
use crate::remaining::{Length, Offer, ServiceField};
use crate::verdict::Verdict;

mod action_plan_followed_up;
mod action_plan_signed;
mod activities_logged;
mod activity_offered;
mod application_ready;
mod application_signed;
mod assessed_before_visit;
mod assessed_continuously;
mod assessment_plan_established;
mod assessments_per_half_year;
mod attended;
mod authority_forms;
mod away_at_most;
mod base_proof_held;
mod bt_approved_first;
mod bt_assessor_appointed;
mod bt_certificate_signed;
mod bt_examination;
mod bt_examination_attended;
mod bt_form_chosen;
mod bt_in_time;
mod bt_introduction;
mod bt_layout;
mod bt_months;
mod bt_objectives_assessed;
mod bt_objectives_certified;
mod bt_objectives_first;
mod bt_parallel;
mod bt_placement_statements;
mod bt_planned;
mod bt_proof;
mod bt_usual_length;
mod certified_separately;
mod change_handled;
mod claim_before_bt;
mod college_at_unit;
mod college_time;
mod college_yearly;
mod compensation_cap;
mod compensation_rate;
mod compensation_to_employer;
mod consultation_arranged;
mod contract_current;
mod cost_borne_in_queue;
mod costs_paid_by;
mod course_allowance;
mod course_objectives_listed;
mod course_taken;
mod courses_agreed;
mod courses_certified;
mod courses_planned;
mod credentials_verified;
mod credit_at_most;
mod credit_before_bt;
mod criteria_summary;
mod digital_care_readiness;
mod digital_care_share;
mod digital_listed_only;
mod director_of_studies_consulted;
mod directors_listed;
mod dispensations_told;
mod document_complete;
mod document_yearly;
mod documents_linked;
mod done_lately;
mod done_regularly;
mod duties_delegated;
mod employer_throughout;
mod entries_complete;
mod events_arranged;
mod events_at_time;
mod external_review_independent;
mod external_review_interval;
mod first_block_at_home;
mod form_not_used;
mod forms_kept;
mod funding_after_approval;
mod funding_decided;
mod funding_every_month;
mod gaps_closed;
mod health_centre_majority;
mod hiring_step;
mod home_contact_on_rotation;
mod in_one_area;
mod kept_in_order;
mod left_unit;
mod licence_held;
mod listing_at_start;
mod listing_begun;
mod listing_increases;
mod may_change_unit;
mod measures_planned;
mod mid_term_day;
mod mid_term_latest;
mod mid_term_ordered;
mod mid_term_planned;
mod mid_term_prepared;
mod mid_term_window;
mod minimum_time;
mod new_training_at_least;
mod no_patient_data;
mod not_all_away;
mod objective_certified;
mod objective_codes_known;
mod objectives_approached;
mod objectives_covered;
mod objectives_judged;
mod observed_consultations;
mod observership_included;
mod other_supervisors;
mod own_list_kept;
mod own_service;
mod places_for_professions;
mod plan_approved;
mod plan_exists;
mod plan_followed_up;
mod plan_in_system;
mod plan_presented;
mod plan_reviewed;
mod plan_updated;
mod primary_care_after_basics;
mod primary_care_asked_for_early;
mod primary_care_at_health_centre;
mod primary_care_base_specialty;
mod primary_care_before_last_year;
mod primary_care_claims;
mod primary_care_conflicts;
mod primary_care_described;
mod primary_care_displaces_nothing;
mod primary_care_end_unchanged;
mod primary_care_in_later_half;
mod primary_care_known_unit;
mod primary_care_layout;
mod primary_care_length;
mod primary_care_objectives;
mod primary_care_outside_basics;
mod primary_care_periods;
mod primary_care_regular_contact;
mod primary_care_specialist_throughout;
mod primary_care_suggested;
mod primary_care_supervision;
mod project_plan_presented;
mod rate_for_year;
mod rated_over_time;
mod receiving_unit_documents;
mod receiving_unit_not_only_hired;
mod receiving_unit_specialist;
mod regulation_applies;
mod regulation_follows_at;
mod requested_review_booked;
mod review_announced;
mod review_prepared;
mod reviewer_named;
mod role_filled;
mod roles_filled;
mod rotation_certificate_signer;
mod rotation_certified;
mod rotation_evaluated;
mod rotation_included;
mod rotation_length;
mod rotation_objectives;
mod rotation_prepared;
mod rotation_template;
mod rotations_total;
mod scheduled_weekly;
mod second_specialist_named;
mod service_drafts_filled;
mod service_time_sound;
mod services_certified;
mod signed_when_approved;
mod sit_ins_per_quarter;
mod specialist_on_site;
mod specialists_employed;
mod specialists_trend;
mod spread_over_training;
mod st_after_bt;
mod study_time_set_aside;
mod substitute_named;
mod supervision_on_rotation;
mod supervision_per_week;
mod supervisor_assigned;
mod supervisor_at_unit;
mod supervisor_certificate_seen;
mod supervisor_continuity;
mod supervisor_mainly_here;
mod supervisor_replaced;
mod supervisor_time;
mod supervisor_trained;
mod supervisors_meet;
mod term_schedule_published;
mod training_climate;
mod training_mission;
mod unit_approved;
mod visit_held;
mod work_certified;
mod work_credited;
mod work_presented;
mod work_progress;
mod work_weeks;
mod work_with_course;
mod yearly_visit;

pub use crate::signing::signer_term as role_term;
pub use measures_planned::grave;

/// Judges a trainee's record.
pub trait Judge: Debug + Send + Sync {
    /// One verdict per matter; none where the requirement does not concern the case at all.
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict>;

    /// The months in all that the kind demands, for the one kind that does.
    fn minimum_months(&self) -> Option<Months> {
        None
    }

    /// The courses and the service that the requirement names, where it says which objectives each serves.
    fn offers(&self, _case: &Case<'_>) -> Vec<Offer> {
        Vec::new()
    }

    /// How long service in a field lasts, where the requirement says so.
    fn length(&self, _case: &Case<'_>, _field: &ServiceField) -> Option<Length> {
        None
    }

    /// The most months of service before BT that may be credited, for the one kind that may say so.
    fn most_before_bt(&self) -> Option<Months> {
        None
    }
}

/// Judges a unit.
pub trait JudgeUnit: Debug + Send + Sync {
    /// One verdict per matter; none where the requirement does not concern the unit at all.
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict>;
}

/// Judges a unit by what other requirements found of it.
pub trait JudgeSummary: Debug + Send + Sync {
    /// One verdict per matter, from the unit and its findings so far.
    fn judge(&self, case: &UnitCase<'_>, findings: &[Finding]) -> Vec<Verdict>;
}

/// Judges a region as a whole.
pub trait JudgeRegion: Debug + Send + Sync {
    /// One verdict per matter; none where the requirement does not concern the region at all.
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict>;
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
    /// By what is kept of the region as a whole.
    Region(Box<dyn JudgeRegion>),
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

fn region<T: JudgeRegion + DeserializeOwned + 'static>(parameters: Table) -> Result<Kind, String> {
    parameters.try_into::<T>().map(|judge| Kind::Region(Box::new(judge))).map_err(|error| error.to_string())
}

const KINDS: &[(&str, Reader)] = &[
    ("activities-logged", trainee::<activities_logged::ActivitiesLogged>),
    ("action-plan-followed-up", unit::<action_plan_followed_up::ActionPlanFollowedUp>),
    ("action-plan-signed", unit::<action_plan_signed::ActionPlanSigned>),
    ("activity-offered", unit::<activity_offered::ActivityOffered>),
    ("application-ready", trainee::<application_ready::ApplicationReady>),
    ("application-signed", trainee::<application_signed::ApplicationSigned>),
    ("assessed-before-visit", trainee::<assessed_before_visit::AssessedBeforeVisit>),
    ("assessed-continuously", trainee::<assessed_continuously::AssessedContinuously>),
    ("assessment-plan-established", trainee::<assessment_plan_established::AssessmentPlanEstablished>),
    ("assessments-per-half-year", trainee::<assessments_per_half_year::AssessmentsPerHalfYear>),
    ("attended", trainee::<attended::Attended>),
    ("authority-forms", trainee::<authority_forms::AuthorityForms>),
    ("away-at-most", trainee::<away_at_most::AwayAtMost>),
    ("base-proof-held", trainee::<base_proof_held::BaseProofHeld>),
    ("bt-approved-first", trainee::<bt_approved_first::BtApprovedFirst>),
    ("bt-assessor-appointed", trainee::<bt_assessor_appointed::BtAssessorAppointed>),
    ("bt-certificate-signed", trainee::<bt_certificate_signed::BtCertificateSigned>),
    ("bt-examination", trainee::<bt_examination::BtExamination>),
    ("bt-examination-attended", trainee::<bt_examination_attended::BtExaminationAttended>),
    ("bt-form-chosen", trainee::<bt_form_chosen::BtFormChosen>),
    ("bt-in-time", trainee::<bt_in_time::BtInTime>),
    ("bt-introduction", trainee::<bt_introduction::BtIntroduction>),
    ("bt-layout", trainee::<bt_layout::BtLayout>),
    ("bt-months", trainee::<bt_months::BtMonths>),
    ("bt-objectives-assessed", trainee::<bt_objectives_assessed::BtObjectivesAssessed>),
    ("bt-objectives-certified", trainee::<bt_objectives_certified::BtObjectivesCertified>),
    ("bt-parallel", trainee::<bt_parallel::BtParallel>),
    ("bt-objectives-first", trainee::<bt_objectives_first::BtObjectivesFirst>),
    ("bt-placement-statements", trainee::<bt_placement_statements::BtPlacementStatements>),
    ("bt-planned", trainee::<bt_planned::BtPlanned>),
    ("bt-proof", trainee::<bt_proof::BtProof>),
    ("bt-usual-length", trainee::<bt_usual_length::BtUsualLength>),
    ("certified-separately", trainee::<certified_separately::CertifiedSeparately>),
    ("change-handled", trainee::<change_handled::ChangeHandled>),
    ("claim-before-bt", trainee::<claim_before_bt::ClaimBeforeBt>),
    ("college-at-unit", unit::<college_at_unit::CollegeAtUnit>),
    ("college-time", unit::<college_time::CollegeTime>),
    ("college-yearly", trainee::<college_yearly::CollegeYearly>),
    ("compensation-cap", trainee::<compensation_cap::CompensationCap>),
    ("contract-current", trainee::<contract_current::ContractCurrent>),
    ("compensation-rate", trainee::<compensation_rate::CompensationRate>),
    ("compensation-to-employer", trainee::<compensation_to_employer::CompensationToEmployer>),
    ("consultation-arranged", unit::<consultation_arranged::ConsultationArranged>),
    ("cost-borne-in-queue", trainee::<cost_borne_in_queue::CostBorneInQueue>),
    ("costs-paid-by", trainee::<costs_paid_by::CostsPaidBy>),
    ("course-allowance", trainee::<course_allowance::CourseAllowance>),
    ("course-objectives-listed", trainee::<course_objectives_listed::CourseObjectivesListed>),
    ("course-taken", trainee::<course_taken::CourseTaken>),
    ("courses-agreed", trainee::<courses_agreed::CoursesAgreed>),
    ("courses-certified", trainee::<courses_certified::CoursesCertified>),
    ("courses-planned", trainee::<courses_planned::CoursesPlanned>),
    ("credentials-verified", trainee::<credentials_verified::CredentialsVerified>),
    ("credit-at-most", trainee::<credit_at_most::CreditAtMost>),
    ("credit-before-bt", trainee::<credit_before_bt::CreditBeforeBt>),
    ("criteria-summary", summary::<criteria_summary::CriteriaSummary>),
    ("digital-care-readiness", trainee::<digital_care_readiness::DigitalCareReadiness>),
    ("digital-care-share", trainee::<digital_care_share::DigitalCareShare>),
    ("digital-listed-only", trainee::<digital_listed_only::DigitalListedOnly>),
    ("director-of-studies-consulted", trainee::<director_of_studies_consulted::DirectorOfStudiesConsulted>),
    ("directors-listed", region::<directors_listed::DirectorsListed>),
    ("dispensations-told", summary::<dispensations_told::DispensationsTold>),
    ("documents-linked", region::<documents_linked::DocumentsLinked>),
    ("done-lately", unit::<done_lately::DoneLately>),
    ("done-regularly", trainee::<done_regularly::DoneRegularly>),
    ("duties-delegated", unit::<duties_delegated::DutiesDelegated>),
    ("employer-throughout", trainee::<employer_throughout::EmployerThroughout>),
    ("entries-complete", trainee::<entries_complete::EntriesComplete>),
    ("document-complete", trainee::<document_complete::DocumentComplete>),
    ("document-yearly", trainee::<document_yearly::DocumentYearly>),
    ("events-arranged", region::<events_arranged::EventsArranged>),
    ("events-at-time", region::<events_at_time::EventsAtTime>),
    ("external-review-independent", unit::<external_review_independent::ExternalReviewIndependent>),
    ("external-review-interval", unit::<external_review_interval::ExternalReviewInterval>),
    ("first-block-at-home", trainee::<first_block_at_home::FirstBlockAtHome>),
    ("form-not-used", trainee::<form_not_used::FormNotUsed>),
    ("funding-after-approval", trainee::<funding_after_approval::FundingAfterApproval>),
    ("funding-decided", trainee::<funding_decided::FundingDecided>),
    ("funding-every-month", trainee::<funding_every_month::FundingEveryMonth>),
    ("health-centre-majority", trainee::<health_centre_majority::HealthCentreMajority>),
    ("home-contact-on-rotation", trainee::<home_contact_on_rotation::HomeContactOnRotation>),
    ("forms-kept", trainee::<forms_kept::FormsKept>),
    ("gaps-closed", trainee::<gaps_closed::GapsClosed>),
    ("hiring-step", trainee::<hiring_step::HiringStep>),
    ("in-one-area", unit::<in_one_area::InOneArea>),
    ("kept-in-order", trainee::<kept_in_order::KeptInOrder>),
    ("left-unit", trainee::<left_unit::LeftUnit>),
    ("licence-held", trainee::<licence_held::LicenceHeld>),
    ("listing-at-start", trainee::<listing_at_start::ListingAtStart>),
    ("listing-begun", trainee::<listing_begun::ListingBegun>),
    ("listing-increases", trainee::<listing_increases::ListingIncreases>),
    ("may-change-unit", trainee::<may_change_unit::MayChangeUnit>),
    ("measures-planned", trainee::<measures_planned::MeasuresPlanned>),
    ("mid-term-day", trainee::<mid_term_day::MidTermDay>),
    ("mid-term-latest", trainee::<mid_term_latest::MidTermLatest>),
    ("mid-term-ordered", trainee::<mid_term_ordered::MidTermOrdered>),
    ("mid-term-planned", trainee::<mid_term_planned::MidTermPlanned>),
    ("mid-term-prepared", trainee::<mid_term_prepared::MidTermPrepared>),
    ("mid-term-window", trainee::<mid_term_window::MidTermWindow>),
    ("minimum-time", trainee::<minimum_time::MinimumTime>),
    ("new-training-at-least", trainee::<new_training_at_least::NewTrainingAtLeast>),
    ("no-patient-data", trainee::<no_patient_data::NoPatientData>),
    ("not-all-away", unit::<not_all_away::NotAllAway>),
    ("objective-certified", trainee::<objective_certified::ObjectiveCertified>),
    ("objective-codes-known", trainee::<objective_codes_known::ObjectiveCodesKnown>),
    ("objectives-approached", trainee::<objectives_approached::ObjectivesApproached>),
    ("objectives-covered", trainee::<objectives_covered::ObjectivesCovered>),
    ("objectives-judged", trainee::<objectives_judged::ObjectivesJudged>),
    ("observed-consultations", trainee::<observed_consultations::ObservedConsultations>),
    ("observership-included", trainee::<observership_included::ObservershipIncluded>),
    ("other-supervisors", trainee::<other_supervisors::OtherSupervisors>),
    ("own-list-kept", trainee::<own_list_kept::OwnListKept>),
    ("own-service", trainee::<own_service::OwnService>),
    ("places-for-professions", unit::<places_for_professions::PlacesForProfessions>),
    ("plan-approved", trainee::<plan_approved::PlanApproved>),
    ("plan-exists", trainee::<plan_exists::PlanExists>),
    ("plan-followed-up", trainee::<plan_followed_up::PlanFollowedUp>),
    ("plan-in-system", trainee::<plan_in_system::PlanInSystem>),
    ("plan-presented", trainee::<plan_presented::PlanPresented>),
    ("plan-reviewed", trainee::<plan_reviewed::PlanReviewed>),
    ("rate-for-year", region::<rate_for_year::RateForYear>),
    ("rated-over-time", trainee::<rated_over_time::RatedOverTime>),
    ("plan-updated", trainee::<plan_updated::PlanUpdated>),
    ("project-plan-presented", trainee::<project_plan_presented::ProjectPlanPresented>),
    ("primary-care-after-basics", trainee::<primary_care_after_basics::PrimaryCareAfterBasics>),
    ("primary-care-asked-for-early", trainee::<primary_care_asked_for_early::PrimaryCareAskedForEarly>),
    ("primary-care-at-health-centre", trainee::<primary_care_at_health_centre::PrimaryCareAtHealthCentre>),
    ("primary-care-base-specialty", trainee::<primary_care_base_specialty::PrimaryCareBaseSpecialty>),
    ("primary-care-before-last-year", trainee::<primary_care_before_last_year::PrimaryCareBeforeLastYear>),
    ("primary-care-claims", trainee::<primary_care_claims::PrimaryCareClaims>),
    ("primary-care-conflicts", trainee::<primary_care_conflicts::PrimaryCareConflicts>),
    ("primary-care-described", trainee::<primary_care_described::PrimaryCareDescribed>),
    ("primary-care-displaces-nothing", trainee::<primary_care_displaces_nothing::PrimaryCareDisplacesNothing>),
    ("primary-care-end-unchanged", trainee::<primary_care_end_unchanged::PrimaryCareEndUnchanged>),
    ("primary-care-in-later-half", trainee::<primary_care_in_later_half::PrimaryCareInLaterHalf>),
    ("primary-care-known-unit", trainee::<primary_care_known_unit::PrimaryCareKnownUnit>),
    ("primary-care-layout", trainee::<primary_care_layout::PrimaryCareLayout>),
    ("primary-care-length", trainee::<primary_care_length::PrimaryCareLength>),
    ("primary-care-objectives", trainee::<primary_care_objectives::PrimaryCareObjectives>),
    ("primary-care-outside-basics", trainee::<primary_care_outside_basics::PrimaryCareOutsideBasics>),
    ("primary-care-periods", trainee::<primary_care_periods::PrimaryCarePeriods>),
    ("primary-care-regular-contact", trainee::<primary_care_regular_contact::PrimaryCareRegularContact>),
    (
        "primary-care-specialist-throughout",
        trainee::<primary_care_specialist_throughout::PrimaryCareSpecialistThroughout>,
    ),
    ("primary-care-suggested", trainee::<primary_care_suggested::PrimaryCareSuggested>),
    ("primary-care-supervision", trainee::<primary_care_supervision::PrimaryCareSupervision>),
    ("receiving-unit-documents", unit::<receiving_unit_documents::ReceivingUnitDocuments>),
    ("receiving-unit-not-only-hired", unit::<receiving_unit_not_only_hired::ReceivingUnitNotOnlyHired>),
    ("receiving-unit-specialist", unit::<receiving_unit_specialist::ReceivingUnitSpecialist>),
    ("regulation-applies", trainee::<regulation_applies::RegulationApplies>),
    ("regulation-follows-at", trainee::<regulation_follows_at::RegulationFollowsAt>),
    ("requested-review-booked", unit::<requested_review_booked::RequestedReviewBooked>),
    ("review-announced", unit::<review_announced::ReviewAnnounced>),
    ("review-prepared", unit::<review_prepared::ReviewPrepared>),
    ("reviewer-named", unit::<reviewer_named::ReviewerNamed>),
    ("role-filled", unit::<role_filled::RoleFilled>),
    ("roles-filled", trainee::<roles_filled::RolesFilled>),
    ("rotation-certificate-signer", trainee::<rotation_certificate_signer::RotationCertificateSigner>),
    ("rotation-certified", trainee::<rotation_certified::RotationCertified>),
    ("rotation-evaluated", trainee::<rotation_evaluated::RotationEvaluated>),
    ("rotation-included", trainee::<rotation_included::RotationIncluded>),
    ("rotation-length", trainee::<rotation_length::RotationLength>),
    ("rotation-objectives", trainee::<rotation_objectives::RotationObjectives>),
    ("rotation-prepared", trainee::<rotation_prepared::RotationPrepared>),
    ("rotation-template", trainee::<rotation_template::RotationTemplate>),
    ("rotations-total", trainee::<rotations_total::RotationsTotal>),
    ("scheduled-weekly", trainee::<scheduled_weekly::ScheduledWeekly>),
    ("second-specialist-named", trainee::<second_specialist_named::SecondSpecialistNamed>),
    ("service-drafts-filled", trainee::<service_drafts_filled::ServiceDraftsFilled>),
    ("service-time-sound", trainee::<service_time_sound::ServiceTimeSound>),
    ("services-certified", trainee::<services_certified::ServicesCertified>),
    ("signed-when-approved", trainee::<signed_when_approved::SignedWhenApproved>),
    ("sit-ins-per-quarter", trainee::<sit_ins_per_quarter::SitInsPerQuarter>),
    ("specialist-on-site", unit::<specialist_on_site::SpecialistOnSite>),
    ("specialists-employed", unit::<specialists_employed::SpecialistsEmployed>),
    ("specialists-trend", unit::<specialists_trend::SpecialistsTrend>),
    ("spread-over-training", trainee::<spread_over_training::SpreadOverTraining>),
    ("st-after-bt", trainee::<st_after_bt::StAfterBt>),
    ("study-time-set-aside", trainee::<study_time_set_aside::StudyTimeSetAside>),
    ("substitute-named", trainee::<substitute_named::SubstituteNamed>),
    ("supervision-on-rotation", trainee::<supervision_on_rotation::SupervisionOnRotation>),
    ("supervision-per-week", trainee::<supervision_per_week::SupervisionPerWeek>),
    ("supervisor-assigned", trainee::<supervisor_assigned::SupervisorAssigned>),
    ("supervisor-at-unit", trainee::<supervisor_at_unit::SupervisorAtUnit>),
    ("supervisor-certificate-seen", trainee::<supervisor_certificate_seen::SupervisorCertificateSeen>),
    ("supervisor-replaced", trainee::<supervisor_replaced::SupervisorReplaced>),
    ("supervisor-continuity", trainee::<supervisor_continuity::SupervisorContinuity>),
    ("supervisor-mainly-here", trainee::<supervisor_mainly_here::SupervisorMainlyHere>),
    ("supervisor-time", unit::<supervisor_time::SupervisorTime>),
    ("supervisor-trained", trainee::<supervisor_trained::SupervisorTrained>),
    ("supervisors-meet", unit::<supervisors_meet::SupervisorsMeet>),
    ("term-schedule-published", region::<term_schedule_published::TermSchedulePublished>),
    ("training-climate", unit::<training_climate::TrainingClimate>),
    ("training-mission", summary::<training_mission::TrainingMission>),
    ("unit-approved", unit::<unit_approved::UnitApproved>),
    ("work-certified", trainee::<work_certified::WorkCertified>),
    ("visit-held", trainee::<visit_held::VisitHeld>),
    ("work-credited", trainee::<work_credited::WorkCredited>),
    ("work-presented", trainee::<work_presented::WorkPresented>),
    ("work-progress", trainee::<work_progress::WorkProgress>),
    ("work-weeks", trainee::<work_weeks::WorkWeeks>),
    ("work-with-course", trainee::<work_with_course::WorkWithCourse>),
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

    /// The most months of service before BT that may be credited, for the one kind that may say so.
    #[must_use]
    pub fn most_before_bt(&self) -> Option<Months> {
        match self {
            Self::Trainee(judge) => judge.most_before_bt(),
            _ => None,
        }
    }
}
