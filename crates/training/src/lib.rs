//! The field's nouns: one doctor's whole training as a plain value, and how it is read from and written to a file.
//! Nothing here judges; nothing here touches a clock, a file or the network.

#[macro_use]
mod noun;

mod absence;
mod activity;
mod application;
mod assessment;
mod basic_training;
mod certificate;
mod change;
mod college;
mod course;
mod cover;
mod credit;
mod decimal;
mod decision;
mod document;
mod employment;
mod fault;
mod funding;
mod hiring;
mod identity_number;
mod ids;
mod json;
mod listing;
mod mid_term;
mod mission;
mod person;
mod placement;
mod plan;
mod primary_care_rotation;
mod reading;
mod record;
mod region;
mod schedule;
mod schema;
mod supervision;
mod trainee;
mod unit;
mod visit;
mod work;

pub use absence::{Absence, AbsenceKind, Confirmation};
pub use activity::{ActivityKind, ActivityState, LoggedActivity, Topic};
pub use application::{Application, Signature, SignerRole};
pub use assessment::{Assessment, AssessmentMethod, Rating};
pub use basic_training::{BasicTraining, Examination, ExaminationOutcome, ExaminationRole, PlacementStatement};
pub use certificate::{Certificate, CertificateSigner};
pub use change::{ChangeKind, ChangeOfConditions, ChangeOutcome};
pub use college::College;
pub use course::{Course, CourseState, Payer};
pub use cover::{Cover, CoverKind, FollowUp};
pub use credit::{Credit, CreditKind};
pub use decimal::Decimal;
pub use decision::Decision;
pub use document::{DocumentKind, DocumentSection, Kept, TrainingDocument};
pub use employment::Employment;
pub use fault::{Fault, FaultCode, Language};
pub use funding::{
    Claim, Cost, CostCategory, CostPayer, Funding, FundingApplication, FundingMode, FundingPeriod, FundingSource,
    FundingState,
};
pub use hiring::{Hiring, HiringOutcome};
pub use identity_number::{IdentityTrace, PersonalIdentityNumber, identity_trace};
pub use ids::{EntryId, ObjectiveCode, PackId, PersonId, SpecialtyId, TraineeId, UnitId};
pub use json::Json;
pub use listing::{DigitalCare, Listing, ListingReason};
pub use mid_term::{MidTerm, MidTermPart};
pub use mission::{
    ApprovalState, AreaMembership, AwayPeriod, ClimateRating, ConsultationSession, DayPart, Delegation, Duty,
    Responsible, ReviewAnnouncement, ReviewArea, ReviewedArea, StageMission, TrainingMission, TrainingPlaces,
    UnitApproval, UnitEntry, UnitTrainee,
};
pub use person::{
    MeetingKind, Person, PersonAbsence, PersonEmployment, PersonRole, SpecialistProof, SupervisionTime,
    SupervisorMeeting, SupervisorTraining,
};
pub use placement::{BtPart, Placement, PlacementKind, PlacementOutcome, PlacementState, ReturnWeek};
pub use plan::{AssessmentPlan, PlanKeptIn, PlanReview, PlanVersion};
pub use primary_care_rotation::{
    ClaimExtent, FinalStatement, ObjectiveClaim, PrimaryCareRotation, RotationEvaluation, RotationEvaluator,
    RotationLayout, RotationRationale, RotationReadiness,
};
pub use reading::Field;
pub use record::{FORMAT, TrainingRecord, UnitView};
pub use region::{
    CompensationRate, DirectorContact, GoverningDocument, Locality, REGION_FORMAT, Region, RegionEvent, RegionEventKind,
};
pub use schedule::{ScheduledKind, ScheduledTime, StudyTime, TimeOfDay, Weekday};
pub use supervision::{SessionTopic, SupervisionSession, SupervisorAssignment, SupervisorRole};
pub use trainee::{BtForm, Licence, RegulationId, Stage, Trainee, Training};
pub use unit::{
    ActivityOffer, ExternalReview, Offered, OpeningHours, RotationDocuments, SpecialistHours, Unit, UnitActivity,
    UnitDocument, UnitKind,
};
pub use visit::{Visit, VisitKind};
pub use work::{Presentation, PresentedAt, Work, WorkKind};

pub use schema::{record_schema, region_schema};
