//! Employments, absences and study time.

use calendar::{Date, IsoWeek, Share, add_months};
use training::{Absence, AbsenceKind, Decimal, Employment, Stage, StudyTime};

use super::push;
use crate::clock::working_day;
use crate::draft::{Draft, percent};
use crate::timeline::{BT_HALF_MONTHS, Path, Step};

/// ISO weeks of the summer holiday: the first and how many.
const HOLIDAY: (i8, i64) = (28, 4);

pub fn fill(draft: &mut Draft, _: &[Step]) {
    employments(draft);
    leaves(draft);
    holidays(draft);
    let id = draft.id("study-time");
    let (from, hours_per_week) = (draft.clock.start, Decimal::from_hundredths(400));
    push(&mut draft.record.study_time, StudyTime { id, from, to: None, hours_per_week });
}

fn employments(draft: &mut Draft) {
    let start = draft.clock.start;
    let open = draft.path == Path::Gp2021Open;
    // each row begins at a half month of service; the next one ends it
    let mut rows = vec![(start, Share::FULL, if open { Stage::Bt } else { Stage::St })];
    if open {
        rows.push((draft.clock.begin(BT_HALF_MONTHS), Share::FULL, Stage::St));
    }
    if let Some((from, share)) = draft.clock.part_time {
        rows.push((draft.clock.begin(from), percent(share.unsigned_abs()), Stage::St));
    }
    for (place, (from, share_percent, stage)) in rows.iter().enumerate() {
        let to = match rows.get(place + 1) {
            Some(_) if open && place == 0 => Some(draft.clock.end(BT_HALF_MONTHS)),
            Some((next, ..)) => Some(calendar::previous_day(*next)),
            None => None,
        };
        let id = draft.id("employment");
        let verified = draft.past(working_day(draft.days(*from, 6)));
        let row = Employment {
            id,
            unit: draft.cast.home.clone(),
            from: *from,
            to,
            share_percent: *share_percent,
            stage: *stage,
            verified_on: verified,
            verified_by: verified.map(|_| draft.cast.manager.clone()),
        };
        push(&mut draft.record.employments, row);
    }
}

fn leaves(draft: &mut Draft) {
    let row = draft.row;
    for pause in row.pauses.iter().filter(|pause| pause.kind != crate::data::GAP) {
        let (from, to) = draft.clock.pause(pause.at * 2);
        let kind = AbsenceKind::from_word(&pause.kind).unwrap_or(AbsenceKind::Other);
        let id = draft.id("absence");
        push(&mut draft.record.absences, absence(id, kind, from, to));
    }
}

/// Four weeks every summer from the first to the one after today, unless another leave lies there.
fn holidays(draft: &mut Draft) {
    let until = add_months(draft.today, 9);
    let leaves = draft.record.absences.clone().unwrap_or_default();
    for year in draft.clock.start.year()..=until.year() {
        let Some(week) = IsoWeek::new(year, HOLIDAY.0) else { continue };
        let from = week.monday();
        let to = draft.days(from, HOLIDAY.1 * 7 - 1);
        let overlaps = leaves.iter().any(|leave| leave.from <= to && leave.to.is_none_or(|end| from <= end));
        if from < add_months(draft.clock.start, 2) || until < to || overlaps {
            continue;
        }
        let id = draft.id("absence");
        push(&mut draft.record.absences, absence(id, AbsenceKind::Holiday, from, to));
    }
}

fn absence(id: training::EntryId, kind: AbsenceKind, from: Date, to: Date) -> Absence {
    Absence { id, kind, from, to: Some(to), extent_percent: None, confirmation: None }
}

impl Draft<'_> {
    /// Whether the doctor is on any kind of leave or holiday that day.
    pub fn is_absent(&self, day: Date) -> bool {
        self.record.absences.iter().flatten().any(|row| row.from <= day && row.to.is_none_or(|to| day <= to))
    }
}
