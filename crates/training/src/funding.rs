//! Compensation to the unit for the trainee.

use calendar::{Date, Months};

use crate::{EntryId, UnitId};

noun! {
    /// What is kept of the compensation for this trainee.
    pub struct Funding {
        /// The day the director of studies approved the unit.
        unit_approved_on: Option<Date>,
        /// The day the director of studies approved the trainee.
        trainee_approved_on: Option<Date>,
        /// The day the unit applied for compensation.
        applied_on: Option<Date>,
        /// The day it was granted.
        granted_on: Option<Date>,
        /// Full-time months compensated so far.
        compensated_months: Option<Months>,
        /// Claims for service before BT. Left out: not kept here.
        claims: Option<Vec<Claim>>,
        /// Applications for compensation, in their steps. Left out: not kept here.
        applications: Option<Vec<FundingApplication>>,
        /// The day from which the unit has undertaken to bear the cost itself while it waits.
        unit_bears_cost_from: Option<Date>,
        /// Who paid for the training month by month. Left out: not kept here.
        periods: Option<Vec<FundingPeriod>>,
        /// Costs of the training beside salary and courses. Left out: not kept here.
        costs: Option<Vec<Cost>>,
    }
}

noun! {
    /// An application for compensation, as it stands from a day.
    pub struct FundingApplication {
        /// The entry's id.
        id: EntryId,
        /// How it stands.
        state: FundingState,
        /// The day it came to stand so.
        on: Date,
        /// The place in the queue, from 1.
        queue_position: Option<u32>,
        /// The amount granted, in Swedish kronor a year.
        amount_sek: Option<u32>,
        /// First day of the compensation.
        from: Option<Date>,
        /// Last day of the compensation, counted.
        to: Option<Date>,
    }
}

words! {
    /// How an application for compensation stands.
    pub enum FundingState {
        /// Being written.
        Draft = "draft",
        /// Sent to the region's office.
        Submitted = "submitted",
        /// Waiting for a place within the budget.
        Queued = "queued",
        /// Granted.
        Granted = "granted",
        /// Rejected.
        Rejected = "rejected",
        /// Taken back by the unit.
        Withdrawn = "withdrawn",
        /// The compensation has come to its end.
        Ended = "ended",
    }
}

noun! {
    /// A period in which the training was paid for in one way.
    pub struct FundingPeriod {
        /// The entry's id.
        id: EntryId,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// In which way.
        mode: FundingMode,
        /// The unit that the compensation is paid to.
        payee: Option<UnitId>,
        /// Whether the compensation was paid to the trainee instead of to a unit.
        paid_to_trainee: Option<bool>,
        /// Where the compensation comes from.
        source: Option<FundingSource>,
        /// What was paid for the period, in Swedish kronor. Left out: nothing yet.
        paid_sek: Option<u32>,
        /// What the salary cost with social fees in the period, in Swedish kronor.
        salary_cost_sek: Option<u32>,
    }
}

words! {
    /// In which way a period is paid for.
    pub enum FundingMode {
        /// By compensation from the region.
        Compensated = "compensated",
        /// By the unit itself.
        SelfFunded = "self-funded",
    }
}

words! {
    /// Where compensation comes from.
    pub enum FundingSource {
        /// The region's common pool.
        CommonPool = "common-pool",
        /// Elsewhere.
        Other = "other",
    }
}

noun! {
    /// A cost of the training.
    pub struct Cost {
        /// The entry's id.
        id: EntryId,
        /// For what.
        category: CostCategory,
        /// The day.
        on: Date,
        /// Swedish kronor.
        amount_sek: Option<u32>,
        /// Who pays. Left out: not told.
        payer: Option<CostPayer>,
    }
}

words! {
    /// What a cost is for.
    pub enum CostCategory {
        /// A course.
        Course = "course",
        /// Material for the training.
        Material = "material",
        /// Travel.
        Travel = "travel",
        /// Lodging.
        Lodging = "lodging",
        /// The mid-term evaluation.
        MidTerm = "mid-term",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Who pays a cost.
    pub enum CostPayer {
        /// The employing unit.
        Unit = "unit",
        /// The region, centrally.
        Region = "region",
        /// The trainee's own course allowance (ryggsäck).
        Allowance = "allowance",
        /// The trainee.
        Trainee = "trainee",
    }
}

noun! {
    /// A claim for retroactive compensation of credited service before BT.
    pub struct Claim {
        /// The entry's id.
        id: EntryId,
        /// The day of the claim.
        claimed_on: Date,
        /// Full-time months claimed.
        months: Months,
    }
}
