//! Certificates that are missing, unsigned or on the wrong form.

use training::{EntryId, ObjectiveCode, PlacementKind, RegulationId};

use crate::clock::days_after;
use crate::draft::Draft;

/// Days since the rotation ended, so that the certificate is more than ninety days late.
const LATE_DAYS: i64 = 95;

/// The certificate of the last rotation that ended long ago was asked for and never signed.
pub fn unsigned(draft: &mut Draft) {
    let long_ago = draft.days(draft.today, -LATE_DAYS);
    let late = draft
        .record
        .placements
        .iter()
        .flatten()
        .filter(|row| row.kind == PlacementKind::SideRotation && row.to < long_ago)
        .max_by_key(|row| row.to)
        .map(|row| row.id.clone());
    let Some(late) = late else { return };
    for row in draft.record.certificates.iter_mut().flatten().filter(|row| covers(&row.covers, &late)) {
        row.signed_on = None;
        row.signed_by = None;
        row.signer_role = None;
    }
}

/// Two rotations and a course have no certificate at all.
pub fn missing(draft: &mut Draft) {
    let mut without: Vec<EntryId> = ["obstetrik-och-gynekologi", "oron-nas-och-halssjukdomar"]
        .into_iter()
        .flat_map(|field| draft.placements_in(field).map(|row| row.id.clone()).collect::<Vec<_>>())
        .collect();
    let courses = draft.record.courses.iter().flatten();
    without.extend(courses.filter(|row| row.code.as_deref() == Some("palliativ-vard")).map(|row| row.id.clone()));
    if let Some(rows) = &mut draft.record.certificates {
        rows.retain(|row| !without.iter().any(|id| covers(&row.covers, id)));
    }
}

/// The eye clinic certified an observership where it was service, which also ended two weeks early.
pub fn observership_form(draft: &mut Draft) {
    let Some(eyes) = draft.placements_in("ogonsjukdomar").map(|row| row.id.clone()).next() else { return };
    for row in draft.record.placements.iter_mut().flatten().filter(|row| row.id == eyes) {
        row.to = days_after(row.to, -14);
    }
    for row in draft.record.certificates.iter_mut().flatten().filter(|row| covers(&row.covers, &eyes)) {
        row.form = "bilaga-3".to_owned();
    }
}

/// A clinic used the form of the older regulation.
pub fn other_regulation(draft: &mut Draft) {
    let Some(medicine) = draft.placements_in("internmedicin").map(|row| row.id.clone()).next() else { return };
    for row in draft.record.certificates.iter_mut().flatten().filter(|row| covers(&row.covers, &medicine)) {
        row.regulation = RegulationId::Sosfs2015;
        row.form = "bilaga-4".to_owned();
        row.objectives = Some(["b3", "c1", "c2", "c4", "c5", "c8"].map(ObjectiveCode::new).into());
    }
}

fn covers(covered: &Option<Vec<EntryId>>, id: &EntryId) -> bool {
    covered.iter().flatten().any(|found| found == id)
}
