//! The way to an employment: interest, agreement, the director of studies' judgement of unit and doctor, the decision.

use calendar::Date;

use crate::{EntryId, PersonId, UnitId};

noun! {
    /// One hiring, of a new doctor or of one who changes units (anställningsärende).
    pub struct Hiring {
        /// The entry's id.
        id: EntryId,
        /// The unit that hires.
        unit: UnitId,
        /// The employment it led to. Left out: none yet.
        employment: Option<EntryId>,
        /// The day the doctor showed interest and the manager opened the matter.
        opened_on: Option<Date>,
        /// The day the director of studies was told and got the doctor's contact details.
        contact_passed_on: Option<Date>,
        /// The day of the preliminary agreement between doctor and unit.
        agreed_on: Option<Date>,
        /// An agreement that binds the doctor to the unit, in words. Left out: there is none.
        bound_by: Option<String>,
        /// The day the director of studies confirmed which regulation holds.
        regulation_confirmed_on: Option<Date>,
        /// The day the employment is meant to start.
        intended_start_on: Option<Date>,
        /// The day the statement of the previous supervisor was asked for.
        statement_requested_on: Option<Date>,
        /// The day that statement came.
        statement_received_on: Option<Date>,
        /// The day that statement was sent to the director of studies.
        statement_sent_on: Option<Date>,
        /// The day the filled endorsement form was sent to the director of studies.
        form_sent_on: Option<Date>,
        /// The day the director of studies judged the unit.
        unit_judged_on: Option<Date>,
        /// How the unit was judged.
        unit_outcome: Option<HiringOutcome>,
        /// The day the director of studies judged the doctor.
        doctor_judged_on: Option<Date>,
        /// How the doctor was judged.
        doctor_outcome: Option<HiringOutcome>,
        /// Reasons, remarks and the plan for what is amiss.
        remarks: Option<String>,
        /// The day of the director of studies' endorsement (tillstyrkan).
        endorsed_on: Option<Date>,
        /// Who endorsed.
        endorsed_by: Option<PersonId>,
        /// The day the endorsement was sent to those who decide.
        sent_on: Option<Date>,
        /// The day of the formal decision.
        decided_on: Option<Date>,
        /// How it was decided.
        decision: Option<HiringOutcome>,
    }
}

words! {
    /// How a step of a hiring ended.
    pub enum HiringOutcome {
        /// Yes.
        Approved = "approved",
        /// Yes, with a remark that must be followed up.
        ApprovedWithRemark = "approved-with-remark",
        /// Back for more.
        Returned = "returned",
        /// No.
        Rejected = "rejected",
    }
}
