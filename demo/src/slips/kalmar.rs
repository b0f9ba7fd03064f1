//! Slips in Region Ekviken, on Kalmar's rules. Its rules are fewer, and so every other doctor has none.

use training::{ActivityKind as Kind, FundingState, Hiring, HiringOutcome};

use super::{Slip, forget};
use crate::draft::Draft;

const NOTHING: Slip = |_| {};

pub const SLIPS: &[Slip] = &[
    NOTHING,
    |draft| hiring(draft, |row| row.agreed_on = None),
    NOTHING,
    |draft| forget(draft, Kind::DigitalReadiness),
    NOTHING,
    |draft| hiring(draft, |row| row.unit_judged_on = None),
    |draft| licence_not_looked_up(draft),
    NOTHING,
    |draft| hiring(draft, |row| row.doctor_outcome = Some(HiringOutcome::ApprovedWithRemark)),
    |draft| not_listed_seen(draft),
    NOTHING,
    |draft| bound(draft),
    NOTHING,
    |draft| a_month_untold(draft),
    |draft| applied_too_early(draft),
    NOTHING,
    |draft| terms_untold(draft),
    NOTHING,
    |draft| ratings_forgotten(draft),
    NOTHING,
    |draft| list_leaps(draft),
    NOTHING,
];

fn hiring(draft: &mut Draft, change: impl FnMut(&mut Hiring)) {
    draft.record.hirings.iter_mut().flatten().for_each(change);
}

fn licence_not_looked_up(draft: &mut Draft) {
    if let Some(licence) = &mut draft.record.trainee.licence {
        licence.verified_on = None;
    }
}

/// Some digital contacts were with patients of other units.
fn not_listed_seen(draft: &mut Draft) {
    if let Some(row) = draft.record.digital_care.as_mut().and_then(|rows| rows.last_mut()) {
        row.contacts_not_listed = Some(6);
    }
}

fn bound(draft: &mut Draft) {
    hiring(draft, |row| row.bound_by = Some("Flyttbidrag återbetalas vid byte av enhet inom tre år.".to_owned()));
}

/// The first quarter of the last period is not told.
fn a_month_untold(draft: &mut Draft) {
    let days = 70;
    let periods = draft.record.funding.iter().flat_map(|row| row.periods.iter().flatten());
    let Some(from) = periods.map(|row| row.from).max() else { return };
    let later = draft.days(from, days);
    if draft.today <= later {
        return;
    }
    for row in draft.record.funding.iter_mut().flat_map(|row| row.periods.iter_mut().flatten()) {
        if row.from == from {
            row.from = later;
        }
    }
}

/// The unit applied for compensation before the director of studies had said yes.
fn applied_too_early(draft: &mut Draft) {
    let early = draft.days(draft.clock.start, -290);
    if let Some(funding) = &mut draft.record.funding {
        funding.applied_on = Some(early);
        for row in funding.applications.iter_mut().flatten().filter(|row| row.state == FundingState::Submitted) {
            row.on = early;
        }
    }
}

/// The grant says neither how much nor from when.
fn terms_untold(draft: &mut Draft) {
    for row in draft.record.funding.iter_mut().flat_map(|row| row.applications.iter_mut().flatten()) {
        row.amount_sek = None;
        row.from = None;
    }
}

fn ratings_forgotten(draft: &mut Draft) {
    let since = calendar::add_months(draft.today, -14);
    for row in draft.record.assessments.iter_mut().flatten().filter(|row| since < row.on) {
        row.ratings = None;
    }
}

/// The list grew by half at once.
fn list_leaps(draft: &mut Draft) {
    if let Some(row) = draft.record.listings.as_mut().and_then(|rows| rows.last_mut()) {
        row.listed_count += row.listed_count;
        row.reason = None;
    }
}
