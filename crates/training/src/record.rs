//! `TrainingRecord`: one doctor's whole training, and its file form `randa-record/1`.

use serde_json::Value;

use crate::EntryId;
use crate::fault::{Fault, FaultCode};
use crate::json::Json;
use crate::reading::{self, Field, Reader};
use crate::{
    Absence, Application, Assessment, AssessmentPlan, BasicTraining, Certificate, ChangeOfConditions, College, Course,
    Cover, Credit, Decision, DigitalCare, Employment, Funding, Hiring, Listing, LoggedActivity, MidTerm, PackId,
    Person, PersonId, Placement, PlanReview, PlanVersion, ScheduledTime, StudyTime, SupervisionSession,
    SupervisorAssignment, Trainee, Training, TrainingDocument, Unit, UnitId, Visit, Work,
};

/// The name of the file format.
pub const FORMAT: &str = "randa-record/1";

noun! {
    /// One doctor's whole training with the units and people it refers to. A section that is left out is not kept
    /// here, and nothing is concluded from it; an empty list is kept and judged.
    pub struct TrainingRecord {
        /// The format, `randa-record/1`.
        format: Format,
        /// The region whose rules apply beside the national ones. Left out: national rules only.
        region: Option<PackId>,
        /// The doctor.
        trainee: Trainee,
        /// Which training this is.
        training: Training,
        /// Units that the record refers to.
        units: Vec<Unit>,
        /// People that the record refers to.
        people: Vec<Person>,
        /// Employments.
        employments: Option<Vec<Employment>>,
        /// Absences.
        absences: Option<Vec<Absence>>,
        /// Credited months.
        credits: Option<Vec<Credit>>,
        /// Who supervises, and when.
        supervisors: Option<Vec<SupervisorAssignment>>,
        /// Supervision sessions.
        supervision_sessions: Option<Vec<SupervisionSession>>,
        /// Weekly study time.
        study_time: Option<Vec<StudyTime>>,
        /// Time in the timetable.
        scheduled_times: Option<Vec<ScheduledTime>>,
        /// Placements.
        placements: Option<Vec<Placement>>,
        /// Courses.
        courses: Option<Vec<Course>>,
        /// Scientific and improvement work.
        works: Option<Vec<Work>>,
        /// Assessments.
        assessments: Option<Vec<Assessment>>,
        /// Certificates.
        certificates: Option<Vec<Certificate>>,
        /// Versions of the individual training plan.
        plan_versions: Option<Vec<PlanVersion>>,
        /// Reviews of the plan.
        plan_reviews: Option<Vec<PlanReview>>,
        /// Plans for the assessment of competence.
        assessment_plans: Option<Vec<AssessmentPlan>>,
        /// Meetings with the director of studies.
        visits: Option<Vec<Visit>>,
        /// The log of activities beside placements, courses and assessments.
        activities: Option<Vec<LoggedActivity>>,
        /// Papers other than certificates.
        documents: Option<Vec<TrainingDocument>>,
        /// The way to each employment.
        hirings: Option<Vec<Hiring>>,
        /// Changed conditions that touch this trainee.
        changes: Option<Vec<ChangeOfConditions>>,
        /// Specialist colleges that judged the trainee.
        colleges: Option<Vec<College>>,
        /// The mid-term evaluation; an empty object says that nothing has been done yet.
        mid_term: Option<MidTerm>,
        /// Basic training; an empty object says that nothing has been done yet.
        basic_training: Option<BasicTraining>,
        /// Counts of listed patients.
        listings: Option<Vec<Listing>>,
        /// Declarations of digital care.
        digital_care: Option<Vec<DigitalCare>>,
        /// The application; an empty object says that nothing has been done yet.
        application: Option<Application>,
        /// Compensation to the unit.
        funding: Option<Funding>,
        /// Action plans and dispensations for this trainee.
        covers: Option<Vec<Cover>>,
        /// Recorded decisions and accepted reasons.
        decisions: Option<Vec<Decision>>,
    }
}

/// The format marker; there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Format;

impl Field for Format {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let found = reader.text(value)?;
        if found != FORMAT {
            reader.fault(FaultCode::UnknownFormat { found: found.to_owned(), wanted: FORMAT });
            return None;
        }
        Some(Self)
    }

    fn write(&self) -> Value {
        Value::String(FORMAT.to_owned())
    }

    fn schema(_: &mut crate::schema::Definitions) -> Value {
        serde_json::json!({ "const": FORMAT })
    }
}

/// A unit together with the people among whom its staff is found.
#[derive(Debug, Clone, Copy)]
pub struct UnitView<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// People; the unit's staff are those employed there.
    pub people: &'a [Person],
}

impl TrainingRecord {
    /// Reads a file of the format.
    ///
    /// # Errors
    /// Every fault of the file at once, each with its path. A file with a fault is refused as a whole.
    pub fn read(text: &str) -> Result<Self, Vec<Fault>> {
        reading::read_text(text)
    }

    /// Reads a record that is already parsed.
    ///
    /// # Errors
    /// As [`TrainingRecord::read`].
    pub fn from_value(value: &Value) -> Result<Self, Vec<Fault>> {
        reading::read_value(&Json::from(value), Reader::default())
    }

    /// Writes the record canonically: keys in the format's order, two spaces, one line feed at the end.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{:#}\n", self.write())
    }

    /// The record as a JSON value.
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.write()
    }

    /// The unit with an id.
    #[must_use]
    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// The person with an id.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// The placement with an id; `None` also if placements are not kept here.
    #[must_use]
    pub fn placement(&self, id: &EntryId) -> Option<&Placement> {
        self.placements.as_deref()?.iter().find(|placement| placement.id == *id)
    }

    /// A unit of the record as it is judged.
    #[must_use]
    pub fn unit_view<'a>(&'a self, unit: &'a Unit) -> UnitView<'a> {
        UnitView { unit, people: &self.people }
    }
}
