//! What a unit does as a training unit: its mission and approvals, who answers for it, its routines, and its trainees.

use calendar::{Date, OpenPeriod};

use crate::{
    Decimal, Employment, EntryId, PersonId, PersonRole, PlacementKind, PlacementState, Stage, SupervisorRole,
    TrainingRecord, Unit,
};

noun! {
    /// What is kept of a unit as a training unit (utbildningsuppdraget). Each list that is left out is not kept here.
    pub struct TrainingMission {
        /// The stages whose trainees the unit takes.
        stages: Option<Vec<StageMission>>,
        /// The director of studies' reviews of the unit.
        approvals: Option<Vec<UnitApproval>>,
        /// The areas (primärvårdsområden) that the unit belongs to.
        areas: Option<Vec<AreaMembership>>,
        /// Who answers for the unit, in which role and when.
        responsible: Option<Vec<Responsible>>,
        /// Duties that the head of operations has delegated.
        delegations: Option<Vec<Delegation>>,
        /// The local routines for the training, in their revisions.
        routines: Option<Vec<UnitEntry>>,
        /// When the director of studies followed the unit's criteria up.
        follow_ups: Option<Vec<UnitEntry>>,
        /// When the manager and all trainees went through their service plans together.
        group_plannings: Option<Vec<UnitEntry>>,
        /// When the manager saw to how the trainees are doing and which rotations are planned.
        manager_check_ins: Option<Vec<UnitEntry>>,
        /// The professions at the unit, and the training places for each.
        professions: Option<Vec<TrainingPlaces>>,
        /// Which specialist is at hand for questions in each session of the week.
        consultation: Option<Vec<ConsultationSession>>,
        /// How the trainees rate the training climate.
        climate: Option<Vec<ClimateRating>>,
        /// The unit's trainees. Put together from their own records; a file about one doctor leaves it out.
        trainees: Option<Vec<UnitTrainee>>,
        /// What has been put together for an external review.
        review_areas: Option<Vec<ReviewArea>>,
        /// Announcements by the directors of studies that the unit is to be reviewed.
        review_announcements: Option<Vec<ReviewAnnouncement>>,
    }
}

noun! {
    /// A stage whose trainees the unit has taken on.
    pub struct StageMission {
        /// The stage.
        stage: Stage,
        /// The day of the decision.
        decided_on: Date,
        /// Who decided.
        decided_by: Option<PersonId>,
    }
}

noun! {
    /// A review of whether the unit is approved for the training.
    pub struct UnitApproval {
        /// The entry's id.
        id: EntryId,
        /// How it stands from that day.
        state: ApprovalState,
        /// The day.
        on: Date,
        /// Who reviewed.
        by: Option<PersonId>,
        /// The last day the approval holds, counted. Left out: until further notice.
        to: Option<Date>,
    }
}

words! {
    /// How a review of a unit stands.
    pub enum ApprovalState {
        /// The review has begun.
        UnderReview = "under-review",
        /// Approved.
        Approved = "approved",
        /// Approved with a dispensation from a criterion.
        ApprovedWithDispensation = "approved-with-dispensation",
        /// Not approved.
        NotApproved = "not-approved",
    }
}

noun! {
    /// An area that the unit belongs to.
    pub struct AreaMembership {
        /// The area's name.
        area: String,
        /// First day. Left out: it has always been so.
        from: Option<Date>,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
    }
}

noun! {
    /// Someone who answers for the unit.
    pub struct Responsible {
        /// In which role.
        role: PersonRole,
        /// Who.
        person: PersonId,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
    }
}

noun! {
    /// A duty that the head of operations has delegated.
    pub struct Delegation {
        /// The entry's id.
        id: EntryId,
        /// The duty.
        duty: Duty,
        /// To whom.
        to_person: PersonId,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// The day it was signed. Left out: it is not, and delegates nothing.
        signed_on: Option<Date>,
    }
}

words! {
    /// Duties of the head of operations in the training.
    pub enum Duty {
        /// Hiring trainees.
        Hiring = "hiring",
        /// Signing the training contract.
        Contract = "contract",
        /// Appointing supervisors, and seeing to their time.
        Supervision = "supervision",
        /// Following the training up.
        FollowUp = "follow-up",
        /// Taking part in reviews and mid-term evaluations.
        Evaluation = "evaluation",
        /// Signing the application for specialist competence.
        Application = "application",
    }
}

noun! {
    /// Something the unit has done for the training on a day.
    pub struct UnitEntry {
        /// The entry's id.
        id: EntryId,
        /// The day.
        on: Date,
        /// Who did it or answers for it.
        by: Option<PersonId>,
    }
}

noun! {
    /// A profession at the unit.
    pub struct TrainingPlaces {
        /// The profession, in words.
        profession: String,
        /// Training places offered for it.
        places: u32,
    }
}

noun! {
    /// A session of the week in which trainees see patients.
    pub struct ConsultationSession {
        /// 1 Monday to 7 Sunday.
        weekday: u32,
        /// Which part of the day.
        part: DayPart,
        /// The specialist who is at hand. Left out: nobody is named.
        specialist: Option<PersonId>,
        /// Whether the specialist's schedule is adapted for it, as for a question doctor (frågedoktor).
        adapted: Option<bool>,
    }
}

words! {
    /// A part of a working day.
    pub enum DayPart {
        /// Before noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
        /// In the evening.
        Evening = "evening",
    }
}

noun! {
    /// The trainees' rating of the training climate.
    pub struct ClimateRating {
        /// The entry's id.
        id: EntryId,
        /// The day.
        on: Date,
        /// The mean, from 1 to 5.
        rating: Decimal,
    }
}

noun! {
    /// A trainee of the unit, as far as others at the unit are concerned.
    pub struct UnitTrainee {
        /// The entry's id.
        id: EntryId,
        /// The name.
        name: String,
        /// The stage.
        stage: Stage,
        /// First day at the unit.
        from: Date,
        /// Last day at the unit, counted. Left out: until further notice.
        to: Option<Date>,
        /// The principal supervisor.
        supervisor: Option<PersonId>,
        /// When the trainee is away on side rotations. Left out: not kept here.
        away: Option<Vec<AwayPeriod>>,
    }
}

noun! {
    /// A period away from the unit.
    pub struct AwayPeriod {
        /// First day.
        from: Date,
        /// Last day, counted.
        to: Date,
    }
}

noun! {
    /// What has been put together of one area for an external review.
    pub struct ReviewArea {
        /// The area.
        area: ReviewedArea,
        /// The day it was put together.
        prepared_on: Date,
        /// Whether it holds the assessment of a single trainee.
        individual: Option<bool>,
    }
}

words! {
    /// What an external review looks at.
    pub enum ReviewedArea {
        /// Layout and documentation of the training.
        Documentation = "documentation",
        /// The training's content.
        Content = "content",
        /// Scientific development.
        Science = "science",
        /// Development of leadership.
        Leadership = "leadership",
        /// Structure: patients, premises, equipment, staffing.
        Structure = "structure",
        /// Process: supervision, number of specialists, assessment of competence.
        Process = "process",
    }
}

noun! {
    /// An announcement that the unit is to be reviewed.
    pub struct ReviewAnnouncement {
        /// The entry's id.
        id: EntryId,
        /// The year of the review.
        year: u32,
        /// The day it was sent.
        sent_on: Date,
    }
}

impl TrainingMission {
    /// A mission of which nothing is kept.
    const fn unknown() -> Self {
        Self {
            stages: None,
            approvals: None,
            areas: None,
            responsible: None,
            delegations: None,
            routines: None,
            follow_ups: None,
            group_plannings: None,
            manager_check_ins: None,
            professions: None,
            consultation: None,
            climate: None,
            trainees: None,
            review_areas: None,
            review_announcements: None,
        }
    }
}

impl Unit {
    /// The unit with its trainees, as their own records tell of them.
    #[must_use]
    pub fn with_trainees(mut self, trainees: Vec<UnitTrainee>) -> Self {
        self.mission.get_or_insert_with(TrainingMission::unknown).trainees = Some(trainees);
        self
    }
}

impl TrainingRecord {
    /// What the others at the unit see of this trainee's employment there, with the principal supervisor who was
    /// appointed last in its time; `None` where the employment is no part of the training.
    #[must_use]
    pub fn seen_at_unit(&self, employment: &Employment) -> Option<UnitTrainee> {
        (employment.stage != Stage::Other).then(|| UnitTrainee {
            id: EntryId::new(format!("{}-{}", self.trainee.id, employment.id)),
            name: self.trainee.name.clone(),
            stage: employment.stage,
            from: employment.from,
            to: employment.to,
            supervisor: self.last_principal(OpenPeriod { from: employment.from, to: employment.to }),
            away: self.away(),
        })
    }

    fn last_principal(&self, during: OpenPeriod) -> Option<PersonId> {
        let assignments = self.supervisors.iter().flatten().filter(|row| row.role == SupervisorRole::Principal);
        let within = assignments
            .filter(|row| during.to.is_none_or(|to| row.from <= to) && row.to.is_none_or(|to| during.from <= to));
        within.max_by_key(|row| row.from).map(|row| row.person.clone())
    }

    /// The side rotations that are not called off.
    fn away(&self) -> Option<Vec<AwayPeriod>> {
        let rotations = self
            .placements
            .as_ref()?
            .iter()
            .filter(|row| row.kind == PlacementKind::SideRotation && row.state != PlacementState::Cancelled);
        Some(rotations.map(|row| AwayPeriod { from: row.from, to: row.to }).collect())
    }
}
