//! Months credited by decision (tillgodoräknande).

use calendar::{Date, Months};

use crate::{EntryId, PersonId};

noun! {
    /// Full-time months credited to the training by a recorded decision.
    pub struct Credit {
        /// The entry's id.
        id: EntryId,
        /// What is credited.
        kind: CreditKind,
        /// Full-time months, at most four decimals.
        months: Months,
        /// The day of the decision; the months count from that day.
        decided_on: Date,
        /// Who decided.
        decided_by: Option<PersonId>,
        /// First day of the service that is credited.
        from: Option<Date>,
        /// Last day of the service that is credited.
        to: Option<Date>,
        /// The service was done as the national rules demand of specialist training.
        meets_national_rules: Option<bool>,
        /// The service was supervised by a specialist in the specialty.
        supervised_by_specialist: Option<bool>,
        /// The service was planned from an individual training plan.
        planned_from_plan: Option<bool>,
        /// The doctor's medical and language level was judged to suffice.
        level_judged_sufficient: Option<bool>,
        /// The reason, in words.
        reason: Option<String>,
    }
}

words! {
    /// What kind of merit is credited.
    pub enum CreditKind {
        /// Doktorsexamen.
        Doctorate = "doctorate",
        /// An earlier specialist competence.
        EarlierSpecialty = "earlier-specialty",
        /// Earlier service in Sweden.
        EarlierService = "earlier-service",
        /// Service abroad.
        ForeignService = "foreign-service",
        /// Service before an integrated BT began.
        BeforeBt = "before-bt",
        /// Anything else that was decided on.
        Other = "other",
    }
}
