//! Health centres and clinics: what they do, when they are open, how they are reviewed.

use calendar::Date;

use crate::{College, Cover, Decision, EntryId, PackId, PersonId, SpecialtyId, TimeOfDay, TrainingMission, UnitId};

noun! {
    /// A unit where trainees serve.
    pub struct Unit {
        /// The unit's id.
        id: UnitId,
        /// Its name.
        name: String,
        /// What sort of unit it is.
        kind: UnitKind,
        /// The region's pack. Left out: the record's region.
        region: Option<PackId>,
        /// The care provider (vårdgivare).
        care_provider: Option<String>,
        /// The physical site; units with the same text share one house. Left out: the unit is its own site.
        site: Option<String>,
        /// For a clinic: the specialties it works in.
        specialties: Option<Vec<SpecialtyId>>,
        /// What a health centre offers, for the breadth of the training. Left out: not kept here.
        activities: Option<Vec<ActivityOffer>>,
        /// When the unit is open, each weekday on its own row. Left out: not kept here.
        opening_hours: Option<Vec<OpeningHours>>,
        /// When which specialist is on site. Left out: not kept here.
        specialist_hours: Option<Vec<SpecialistHours>>,
        /// External reviews of the training (SPUR). Left out: not kept here.
        external_reviews: Option<Vec<ExternalReview>>,
        /// Specialist colleges held for all the unit's trainees. Left out: not kept here.
        colleges: Option<Vec<College>>,
        /// Action plans and dispensations of the unit. Left out: not kept here.
        covers: Option<Vec<Cover>>,
        /// Recorded decisions and reasons. Left out: not kept here.
        decisions: Option<Vec<Decision>>,
        /// The first day the unit had a BT or ST doctor.
        first_trainee_on: Option<Date>,
        /// What the unit does as a training unit. Left out: not kept here.
        mission: Option<TrainingMission>,
        /// What stands ready for side rotations of other specialties, where the unit receives them. Left out: it does not,
        /// or it is not kept here.
        rotation_documents: Option<RotationDocuments>,
    }
}

words! {
    /// What sort of unit it is.
    pub enum UnitKind {
        /// Hälsocentral, vårdcentral, hälsovalsenhet.
        HealthCentre = "health-centre",
        /// A clinic at a hospital or elsewhere.
        Clinic = "clinic",
        /// Any other unit.
        Other = "other",
    }
}

noun! {
    /// One activity of a health centre.
    pub struct ActivityOffer {
        /// Which activity.
        activity: UnitActivity,
        /// How it is offered.
        offered: Offered,
    }
}

words! {
    /// Activities that make a health centre broad enough for training.
    pub enum UnitActivity {
        /// Barnhälsovård, BHV.
        ChildHealth = "child-health",
        /// Mödrahälsovård, MHV.
        MaternalHealth = "maternal-health",
        /// Äldrevård, SÄBO.
        ElderlyCare = "elderly-care",
    }
}

words! {
    /// How a unit offers an activity.
    pub enum Offered {
        /// At the unit itself.
        OnSite = "on-site",
        /// Elsewhere, by agreement.
        ByAgreement = "by-agreement",
        /// Not at all.
        No = "no",
    }
}

noun! {
    /// When a unit is open on a weekday.
    pub struct OpeningHours {
        /// 1 Monday to 7 Sunday.
        weekday: u32,
        /// Opens.
        opens: TimeOfDay,
        /// Closes.
        closes: TimeOfDay,
    }
}

noun! {
    /// When a specialist is on site on a weekday, in a period.
    pub struct SpecialistHours {
        /// Who.
        person: PersonId,
        /// 1 Monday to 7 Sunday.
        weekday: u32,
        /// Comes.
        starts: TimeOfDay,
        /// Goes.
        ends: TimeOfDay,
        /// First day of the rota. Left out: it has always held.
        from: Option<Date>,
        /// Last day of the rota, counted. Left out: until further notice.
        to: Option<Date>,
    }
}

noun! {
    /// A review of the training by someone outside the care provider (SPUR).
    pub struct ExternalReview {
        /// The entry's id.
        id: EntryId,
        /// For an extra review: the day the commissioner (uppdragsgivare) asked for it.
        requested_on: Option<Date>,
        /// Why the extra review was asked for.
        request_reason: Option<String>,
        /// The day it is booked for.
        booked_for: Option<Date>,
        /// The day it was done.
        held_on: Option<Date>,
        /// Who reviews.
        reviewer: Option<String>,
        /// Whether the reviewer has no ties to the care provider.
        independent: Option<bool>,
        /// The day the report came.
        reported_on: Option<Date>,
    }
}

noun! {
    /// The papers of a health centre that receives side rotations of other specialties.
    pub struct RotationDocuments {
        /// The programme of the rotation. Left out: there is none.
        programme: Option<UnitDocument>,
        /// The routine for supervision. Left out: there is none.
        supervision_routine: Option<UnitDocument>,
    }
}

noun! {
    /// A paper of a unit and how long it is valid.
    pub struct UnitDocument {
        /// The first day it is valid.
        from: Date,
        /// The last day, counted. Left out: until further notice.
        to: Option<Date>,
    }
}
