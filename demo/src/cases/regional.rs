//! Listing, digital care, money and credit, and what a region does not keep.

use calendar::{Months, add_months};
use training::{Claim, Credit, CreditKind, Decimal, FundingMode, FundingState};

use crate::draft::Draft;
use crate::sections::push;

/// The place in the queue for compensation.
const QUEUE_POSITION: u32 = 3;

/// The latest declaration says fourteen percent.
pub fn digital_care_above_limit(draft: &mut Draft) {
    if let Some(row) = draft.record.digital_care.as_mut().and_then(|rows| rows.last_mut()) {
        row.digital_hours = Decimal::from_hundredths(row.clinical_hours.hundredths() * 14 / 100);
    }
}

pub fn listing_without_reason(draft: &mut Draft) {
    list(draft, 780, None);
}

pub fn listing_with_reason(draft: &mut Draft) {
    list(draft, 140, Some("Placeringar på sjukhus det första året; listan växer efter hand."));
}

fn list(draft: &mut Draft, count: u32, reason: Option<&str>) {
    if let Some(row) = draft.record.listings.as_mut().and_then(|rows| rows.first_mut()) {
        row.listed_count = count;
        row.reason = reason.map(str::to_owned);
    }
}

/// The unit has applied and pays by itself until there is room in the budget.
pub fn self_funded(draft: &mut Draft) {
    let start = draft.clock.start;
    if let Some(funding) = &mut draft.record.funding {
        funding.granted_on = None;
        funding.compensated_months = Some(Months::ZERO);
        funding.unit_bears_cost_from = Some(start);
        for row in funding.applications.iter_mut().flatten().filter(|row| row.state == FundingState::Granted) {
            row.state = FundingState::Queued;
            row.queue_position = Some(QUEUE_POSITION);
            row.amount_sek = None;
            row.from = None;
        }
        for row in funding.periods.iter_mut().flatten() {
            row.mode = FundingMode::SelfFunded;
            row.payee = None;
            row.source = None;
            row.paid_sek = None;
        }
    }
}

pub fn credit_before_bt(draft: &mut Draft) {
    credit(draft, CreditKind::BeforeBt, 3, "Tre månaders handledd tjänstgöring på enheten före BT.");
    claim(draft, 3);
}

pub fn claim_above_credit(draft: &mut Draft) {
    credit(draft, CreditKind::BeforeBt, 2, "Två månaders handledd tjänstgöring på enheten före BT.");
    claim(draft, 4);
}

/// Half a year for the thesis.
pub fn doctorate(draft: &mut Draft) {
    credit(draft, CreditKind::Doctorate, 6, "Doktorsexamen i medicinsk vetenskap.");
    if let Some(row) = draft.record.credits.as_mut().and_then(|rows| rows.last_mut()) {
        row.from = None;
        row.to = None;
        row.supervised_by_specialist = None;
        row.planned_from_plan = None;
        row.level_judged_sufficient = None;
    }
}

fn credit(draft: &mut Draft, kind: CreditKind, months: i64, reason: &str) {
    let start = draft.clock.start;
    let earlier = add_months(start, -i32::try_from(months).unwrap_or(0));
    let id = draft.id("credit");
    let row = Credit {
        id,
        kind,
        months: Months::whole(months),
        decided_on: draft.days(draft.at(3), 10),
        decided_by: Some(draft.cast.director.clone()),
        from: Some(earlier),
        to: Some(draft.days(start, -1)),
        meets_national_rules: Some(true),
        supervised_by_specialist: Some(true),
        planned_from_plan: Some(true),
        level_judged_sufficient: Some(true),
        reason: Some(reason.to_owned()),
    };
    push(&mut draft.record.credits, row);
}

fn claim(draft: &mut Draft, months: i64) {
    let id = draft.id("claim");
    let claimed_on = draft.days(draft.at(4), 5);
    if let Some(funding) = &mut draft.record.funding {
        push(&mut funding.claims, Claim { id, claimed_on, months: Months::whole(months) });
    }
}

/// Only time, placements and courses are kept here; the rest is kept elsewhere and nothing may be concluded.
pub fn sections_not_kept(draft: &mut Draft) {
    let record = &mut draft.record;
    record.supervisors = None;
    record.supervision_sessions = None;
    record.study_time = None;
    record.works = None;
    record.assessments = None;
    record.certificates = None;
    record.plan_versions = None;
    record.plan_reviews = None;
    record.assessment_plans = None;
    record.visits = None;
    record.colleges = None;
    record.mid_term = None;
    record.listings = None;
    record.digital_care = None;
    record.application = None;
    record.funding = None;
    record.covers = None;
    record.decisions = None;
}

/// Nor are the log and the papers.
pub fn papers_not_kept(draft: &mut Draft) {
    draft.record.activities = None;
    draft.record.documents = None;
    draft.record.hirings = None;
    draft.record.changes = None;
    draft.record.scheduled_times = None;
}

/// Some digital contacts were with patients of other units.
pub fn not_listed_seen(draft: &mut Draft) {
    if let Some(row) = draft.record.digital_care.as_mut().and_then(|rows| rows.last_mut()) {
        row.contacts_not_listed = Some(6);
    }
}
