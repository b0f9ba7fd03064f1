//! Papers as several kinds ask of them: documents of a placement, and certificates that hold on a day.

use calendar::{Date, Period};
use training::{Certificate, DocumentKind, EntryId, Placement, PlacementState, TrainingDocument};

use crate::case::Case;

/// The documents of a kind that concern an entry.
pub fn documents<'a>(
    case: &Case<'a>,
    kind: DocumentKind,
    concerns: &EntryId,
) -> impl Iterator<Item = &'a TrainingDocument> {
    let documents = case.record.documents.as_deref().unwrap_or_default();
    documents.iter().filter(move |document| document.kind == kind && document.concerns.as_ref() == Some(concerns))
}

/// Whether a certificate is signed and not withdrawn by a day.
pub fn holds(certificate: &Certificate, by: Date) -> bool {
    certificate.signed_on.is_some_and(|on| on <= by) && certificate.withdrawn_on.is_none_or(|on| on > by)
}

/// Whether a certificate covers an entry.
pub fn covers(certificate: &Certificate, id: &EntryId) -> bool {
    certificate.covers.iter().flatten().any(|covered| covered == id)
}

/// Whether a certificate of the own regulation that covers an entry holds on the day looked at.
pub fn is_certified(case: &Case<'_>, id: &EntryId) -> bool {
    let regulation = case.record.training.regulation;
    case.record.certificates.iter().flatten().any(|certificate| {
        certificate.regulation == regulation && covers(certificate, id) && holds(certificate, case.on)
    })
}

/// Whether a placement stands: a wish whose dates have passed is neither done nor planned.
pub fn stands(case: &Case<'_>, placement: &Placement) -> bool {
    placement.state == PlacementState::Confirmed
        || case.happened(placement.approved_on).is_some()
        || placement.to >= case.on
}

/// The days of a placement's beginning through the day looked at on which the trainee is in service; plain days where
/// employments are not kept here.
pub fn days_served(case: &Case<'_>, placement: &Placement) -> i64 {
    let Ok(period) = Period::new(placement.from, placement.to.min(case.on)) else {
        return 0;
    };
    case.time.ledger().map_or(period.days(), |ledger| ledger.days_present_in(&period))
}

/// Whether the trainee is in service on any day of a placement; so where employments are not kept here.
pub fn in_service(case: &Case<'_>, placement: &Placement) -> bool {
    let Ok(period) = Period::new(placement.from, placement.to) else {
        return false;
    };
    case.time.ledger().is_none_or(|ledger| ledger.days_present_in(&period) > 0)
}
