//! What each doctor has let slip: one or two small things, by her place in the data, so that no two records are alike.

mod kalmar;
mod kronoberg;
mod norrbotten;

use training::{ActivityKind, DocumentKind, DocumentSection, LoggedActivity, Topic, TrainingDocument};

use crate::draft::Draft;

/// What a slip does to a finished draft.
type Slip = fn(&mut Draft);

/// Whose record is without a remark of this sort: she is met on most pictures.
const WITHOUT: &str = "anna-lindqvist";

/// Applies a doctor's slips: one, and another where she has no case of her own.
pub fn apply(draft: &mut Draft) {
    let slips: &[Slip] = match draft.region.row.id.as_str() {
        _ if draft.path.is_hospital() || draft.row.id == WITHOUT => return,
        "norrbotten" => norrbotten::SLIPS,
        "kronoberg" => kronoberg::SLIPS,
        _ => kalmar::SLIPS,
    };
    let place = draft.region.doctors.iter().position(|row| row.id == draft.row.id).unwrap_or_default();
    let mut left = if draft.row.case.is_none() { 2 } else { 1 };
    // from her own place on, the first that change something: many are about what is still ahead of a new doctor
    for slip in slips.iter().cycle().skip(place * 2 % slips.len().max(1)).take(slips.len() / 2) {
        let before = draft.record.clone();
        slip(draft);
        if draft.record != before {
            left -= 1;
        }
        if left == 0 {
            return;
        }
    }
}

/// Forgets every entry of the log of a kind.
fn forget(draft: &mut Draft, kind: ActivityKind) {
    if let Some(rows) = &mut draft.record.activities {
        rows.retain(|row| row.kind != kind);
    }
}

/// Forgets the entries of a kind in the last so many months.
fn forget_lately(draft: &mut Draft, kind: ActivityKind, months: i32) {
    let since = calendar::add_months(draft.today, -months);
    if let Some(rows) = &mut draft.record.activities {
        rows.retain(|row| row.kind != kind || row.on < since);
    }
}

/// Forgets every entry of a kind that touched a topic.
fn forget_about(draft: &mut Draft, kind: ActivityKind, topic: Topic) {
    if let Some(rows) = &mut draft.record.activities {
        rows.retain(|row| row.kind != kind || !row.topics.iter().flatten().any(|found| *found == topic));
    }
}

/// Forgets a topic in the entries of a kind.
fn untold(draft: &mut Draft, kind: ActivityKind, topic: Topic) {
    entries(draft, kind, |row| {
        if let Some(topics) = &mut row.topics {
            topics.retain(|found| *found != topic);
        }
    });
}

/// Changes the entries of the log of a kind.
fn entries(draft: &mut Draft, kind: ActivityKind, change: impl FnMut(&mut LoggedActivity)) {
    draft.record.activities.iter_mut().flatten().filter(|row| row.kind == kind).for_each(change);
}

/// Changes the papers of a kind.
fn papers(draft: &mut Draft, kind: DocumentKind, change: impl FnMut(&mut TrainingDocument)) {
    draft.record.documents.iter_mut().flatten().filter(|row| row.kind == kind).for_each(change);
}

/// Forgets the papers of a kind.
fn lose(draft: &mut Draft, kind: DocumentKind) {
    if let Some(rows) = &mut draft.record.documents {
        rows.retain(|row| row.kind != kind);
    }
}

/// Leaves a part of the papers of a kind unwritten.
fn unwritten(draft: &mut Draft, kind: DocumentKind, part: DocumentSection) {
    papers(draft, kind, |row| {
        if let Some(sections) = &mut row.sections {
            sections.retain(|section| *section != part);
        }
    });
}
