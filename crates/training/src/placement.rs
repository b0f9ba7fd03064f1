//! Where the trainee serves: at home, on side rotations, in own service such as a child-health clinic.

use calendar::{Date, Share};

use crate::{EntryId, ObjectiveCode, PersonId, PrimaryCareRotation, SpecialtyId, Stage, UnitId};

noun! {
    /// A period of service at a unit (tjänstgöring, sidotjänstgöring, auskultation).
    pub struct Placement {
        /// The entry's id.
        id: EntryId,
        /// The unit.
        unit: UnitId,
        /// What sort of service.
        kind: PlacementKind,
        /// The specialty of the service, such as `psykiatri`.
        field: Option<SpecialtyId>,
        /// First day.
        from: Date,
        /// Last day, counted.
        to: Date,
        /// Share of full time spent there. Left out: the employment's whole share.
        share_percent: Option<Share>,
        /// The stage it belongs to. Left out: ST.
        stage: Option<Stage>,
        /// Which part of BT it makes up.
        bt_part: Option<BtPart>,
        /// Objectives it is meant to serve.
        objectives: Option<Vec<ObjectiveCode>>,
        /// How far it has come.
        state: PlacementState,
        /// The supervisor named at the unit.
        supervisor: Option<PersonId>,
        /// The day the unit's supervisor approved it.
        approved_on: Option<Date>,
        /// Weeks back at the home unit within the period.
        return_weeks: Option<Vec<ReturnWeek>>,
        /// Whether the doctor runs the service independently (SÄBO).
        independent: Option<bool>,
        /// Whether the service is supervised (own child-health clinic).
        supervised: Option<bool>,
        /// Why the trainee needs it: what the home unit cannot give, in words.
        need: Option<String>,
        /// The day the supervisor agreed that it is needed.
        agreed_on: Option<Date>,
        /// How the unit's supervisor judged it. Left out: not judged, or not known.
        outcome: Option<PlacementOutcome>,
        /// The placement or employment that an observership is part of.
        part_of: Option<EntryId>,
        /// For a side rotation in primary care of another specialty: what is planned and said of it.
        primary_care: Option<PrimaryCareRotation>,
    }
}

words! {
    /// How the supervisor judged a placement.
    pub enum PlacementOutcome {
        /// Godkänd.
        Approved = "approved",
        /// Godkänd med anmärkning.
        ApprovedWithRemark = "approved-with-remark",
        /// Inte godkänd.
        NotApproved = "not-approved",
    }
}

words! {
    /// What sort of service a placement is.
    pub enum PlacementKind {
        /// Service at the home unit.
        Home = "home",
        /// Sidotjänstgöring, randning.
        SideRotation = "side-rotation",
        /// Own child-health clinic (egen BVC).
        OwnChildHealthClinic = "own-child-health-clinic",
        /// Responsibility for residential homes (SÄBO, hemsjukvård).
        ResidentialHomes = "residential-homes",
        /// Auskultation.
        Observership = "observership",
    }
}

words! {
    /// A part of basic training.
    pub enum BtPart {
        /// Akuta sjukdomar.
        Acute = "acute",
        /// Primärvård.
        PrimaryCare = "primary-care",
        /// Psykiatri.
        Psychiatry = "psychiatry",
        /// Introduction and courses.
        Introduction = "introduction",
        /// Any other part.
        Other = "other",
    }
}

words! {
    /// How far a placement has come; that it is under way or over is told by its dates.
    pub enum PlacementState {
        /// Wished for, not agreed with the unit.
        Planned = "planned",
        /// Dates and supervisor confirmed by the unit.
        Confirmed = "confirmed",
        /// Called off.
        Cancelled = "cancelled",
    }
}

noun! {
    /// A week, or a few days, back at the home unit (återvändarvecka).
    pub struct ReturnWeek {
        /// First day.
        from: Date,
        /// Last day, counted.
        to: Date,
    }
}
