//! Slips in Region Ekviken, on Kalmar's rules.

use calendar::add_months;
use training::{ActivityKind as Kind, Hiring, HiringOutcome};

use super::{Slip, forget};
use crate::draft::Draft;

pub const SLIPS: &[Slip] = &[
    |draft| hiring(draft, |row| row.agreed_on = row.unit_judged_on.map(|on| add_months(on, 1))),
    |draft| forget(draft, Kind::DigitalReadiness),
    |draft| hiring(draft, |row| row.unit_outcome = Some(HiringOutcome::ApprovedWithRemark)),
    |draft| licence_not_looked_up(draft),
    |draft| hiring(draft, |row| row.doctor_outcome = Some(HiringOutcome::ApprovedWithRemark)),
    |draft| bound(draft),
    |draft| a_month_untold(draft),
    |draft| terms_untold(draft),
    |draft| lower_level(draft),
    |draft| list_leaps(draft),
];

fn hiring(draft: &mut Draft, change: impl FnMut(&mut Hiring)) {
    draft.record.hirings.iter_mut().flatten().for_each(change);
}

fn licence_not_looked_up(draft: &mut Draft) {
    if let Some(licence) = &mut draft.record.trainee.licence {
        licence.verified_on = None;
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

/// The grant says neither how much nor from when.
fn terms_untold(draft: &mut Draft) {
    for row in draft.record.funding.iter_mut().flat_map(|row| row.applications.iter_mut().flatten()) {
        row.amount_sek = None;
        row.from = None;
    }
}

/// The latest level is lower than the one before, and the comment says why.
fn lower_level(draft: &mut Draft) {
    let rows = draft.record.assessments.iter_mut().flatten();
    if let Some(row) = rows.filter(|row| row.ratings.is_some()).last() {
        row.ratings.iter_mut().flatten().for_each(|rating| rating.level = 1);
        row.comment = Some("Ny på kvällsmottagningen; väntat att det går långsammare i början.".to_owned());
    }
}

/// The list grew by half at once.
fn list_leaps(draft: &mut Draft) {
    if let Some(row) = draft.record.listings.as_mut().and_then(|rows| rows.last_mut()) {
        row.listed_count += row.listed_count;
        row.reason = None;
    }
}
