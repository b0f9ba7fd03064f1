//! Applying changes: a record in, another record out, with what moved; or every reason why not.

use calendar::{Date, days_between, previous_day};
use training::{
    Absence, Employment, EntryId, Placement, PlacementKind, PlacementState, Stage, SupervisorAssignment,
    SupervisorRole, TrainingRecord,
};

use super::{Change, Moved, Refusal, RefusalCode, WhatIf};
use crate::case::days_after;
use crate::finding::Evidence;
use crate::pack::Packs;
use crate::time::Time;
use crate::under::under;

/// A changed record and what became of its entries.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The record as it would be.
    pub record: TrainingRecord,
    /// Entries that got other days.
    pub moved: Vec<Moved>,
    /// Placements that lie in a leave that is put in and do not move.
    pub in_leave: Vec<Evidence>,
}

type Fault = (&'static str, RefusalCode);

/// Makes the changes one after the other.
///
/// # Errors
/// Every change that cannot be made; the others are tried without it.
pub fn apply(record: &TrainingRecord, packs: &Packs, what_if: &WhatIf, on: Date) -> Result<Changed, Vec<Refusal>> {
    let mut changed = Changed { record: record.clone(), moved: Vec::new(), in_leave: Vec::new() };
    let mut refusals = Vec::new();
    for (index, change) in what_if.changes.iter().enumerate() {
        let mut making = Making { changed: &mut changed, what_if, packs, on, index };
        if let Err((field, code)) = making.make(change) {
            refusals.push(Refusal { change: index, field, code });
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    if what_if.end_follows {
        end_follows(record, packs, &mut changed, on);
    }
    Ok(changed)
}

struct Making<'a> {
    changed: &'a mut Changed,
    what_if: &'a WhatIf,
    packs: &'a Packs,
    on: Date,
    index: usize,
}

impl Making<'_> {
    fn make(&mut self, change: &Change) -> Result<(), Fault> {
        match change {
            Change::Share { from, share } => {
                if share.is_none() {
                    return Err(("share", RefusalCode::NoShare));
                }
                self.employments(*from, "share", |row| row.share_percent == *share, |row| row.share_percent = *share)
            }
            Change::Leave { kind, from, to, extent } => {
                if extent.is_none() {
                    return Err(("extent", RefusalCode::NoShare));
                }
                self.period(*from, *to)?;
                let id = self.id("leave");
                let absences = self.changed.record.absences.as_mut().ok_or(("from", RefusalCode::NotKept))?;
                let (from, to, kind) = (*from, *to, *kind);
                absences.push(Absence {
                    id,
                    kind,
                    from,
                    to: Some(to),
                    extent_percent: Some(*extent),
                    confirmation: None,
                });
                self.after_leave(from, to, extent.is_full());
                Ok(())
            }
            Change::Move { placement, from } => self.move_placement(placement, *from),
            Change::Add { unit, kind, field, from, to } => {
                self.period(*from, *to)?;
                self.know_unit(unit)?;
                let id = self.id("placement");
                let placements = self.changed.record.placements.as_mut().ok_or(("unit", RefusalCode::NotKept))?;
                placements.push(Placement {
                    id,
                    unit: unit.clone(),
                    kind: *kind,
                    field: field.clone(),
                    from: *from,
                    to: *to,
                    share_percent: None,
                    stage: None,
                    bt_part: None,
                    objectives: None,
                    state: PlacementState::Planned,
                    supervisor: None,
                    approved_on: None,
                    return_weeks: None,
                    independent: None,
                    supervised: None,
                    need: None,
                    agreed_on: None,
                    outcome: None,
                    part_of: None,
                    primary_care: None,
                });
                Ok(())
            }
            Change::Drop { placement } => {
                let on = self.on;
                let placement = self.placement(placement)?;
                if placement.to < on {
                    return Err(("placement", RefusalCode::PlacementOver));
                }
                placement.state = PlacementState::Cancelled;
                Ok(())
            }
            Change::Unit { unit, from } => self.change_unit(unit, *from),
            Change::Principal { person, from } => self.change_principal(person, *from),
            Change::Regulation { regulation } => {
                let pack = self.packs.national(*regulation).ok_or(("regulation", RefusalCode::UnknownRegulation))?;
                let training = &self.changed.record.training;
                if training.regulation == *regulation {
                    return Err(("regulation", RefusalCode::NothingChanges));
                }
                if pack.objectives(&training.specialty).is_none() {
                    return Err(("regulation", RefusalCode::SpecialtyNotThere));
                }
                self.changed.record = under(&self.changed.record, *regulation);
                Ok(())
            }
        }
    }

    /// An id that no entry of a record has.
    fn id(&self, what: &str) -> EntryId {
        EntryId::new(format!("what-if-{}-{what}", self.index + 1))
    }

    fn day(&self, from: Date) -> Result<(), Fault> {
        let early = from < self.changed.record.training.started_on;
        if early { Err(("from", RefusalCode::BeforeTraining)) } else { Ok(()) }
    }

    fn period(&self, from: Date, to: Date) -> Result<(), Fault> {
        self.day(from)?;
        if to < from { Err(("to", RefusalCode::EndBeforeStart)) } else { Ok(()) }
    }

    /// Changes the employments of the training from a day on; the one under way is cut in two.
    fn employments(
        &mut self,
        from: Date,
        field: &'static str,
        is_so: impl Fn(&Employment) -> bool,
        change: impl Fn(&mut Employment),
    ) -> Result<(), Fault> {
        self.day(from)?;
        let id = self.id("employment");
        let rows = self.changed.record.employments.as_mut().ok_or(("from", RefusalCode::NotKept))?;
        let concerns = |row: &Employment| row.stage != Stage::Other && row.to.is_none_or(|to| from <= to);
        if !rows.iter().any(|row| concerns(row) && row.from <= from) {
            return Err(("from", RefusalCode::NotEmployed));
        }
        if rows.iter().filter(|row| concerns(row)).all(&is_so) {
            return Err((field, RefusalCode::NothingChanges));
        }
        let mut made: Vec<Employment> = Vec::new();
        for row in rows.iter_mut().filter(|row| concerns(row) && !is_so(row)) {
            if from <= row.from {
                change(row);
                continue;
            }
            let number = made.len();
            let id = if number == 0 { id.clone() } else { EntryId::new(format!("{id}-{}", number + 1)) };
            let mut rest = Employment { id, from, ..row.clone() };
            change(&mut rest);
            row.to = Some(previous_day(from));
            made.push(rest);
        }
        rows.extend(made);
        Ok(())
    }

    /// What a leave does to the placements it meets and those after it.
    fn after_leave(&mut self, from: Date, to: Date, whole: bool) {
        let days = days_between(from, to) + 1;
        let shift_following = self.what_if.shift_following;
        let placements = self.changed.record.placements.iter_mut().flatten();
        let mut moved = Vec::new();
        for placement in placements.filter(|row| row.state != PlacementState::Cancelled && from <= row.to) {
            if shift_following && whole {
                let before = (placement.from, placement.to);
                let begins_after = from <= placement.from;
                if begins_after {
                    shift(placement, days);
                } else {
                    placement.to = later(placement.to, days);
                }
                moved.push((placement.id.clone(), before, (placement.from, placement.to)));
            } else if whole && placement.from <= to {
                self.changed.in_leave.push(Evidence::entry("placements", &placement.id));
            }
        }
        for (id, before, after) in moved {
            self.note_move(&id, before, after);
        }
    }

    fn move_placement(&mut self, id: &EntryId, from: Date) -> Result<(), Fault> {
        self.day(from)?;
        let on = self.on;
        let placement = self.placement(id)?;
        if placement.from <= on {
            return Err(("placement", RefusalCode::PlacementBegun));
        }
        if placement.from == from {
            return Err(("from", RefusalCode::NothingChanges));
        }
        let before = (placement.from, placement.to);
        shift(placement, days_between(placement.from, from));
        let after = (placement.from, placement.to);
        self.note_move(id, before, after);
        Ok(())
    }

    /// Tells of a move; those who supervise the placement for its days follow it.
    fn note_move(&mut self, id: &EntryId, before: (Date, Date), after: (Date, Date)) {
        let assignments = self.changed.record.supervisors.iter_mut().flatten();
        for assignment in assignments.filter(|row| row.placement.as_ref() == Some(id)) {
            if assignment.from == before.0 {
                assignment.from = after.0;
            }
            if assignment.to == Some(before.1) {
                assignment.to = Some(after.1);
            }
        }
        let entry = Evidence::entry("placements", id);
        match self.changed.moved.iter_mut().find(|moved| moved.entry == entry) {
            Some(known) => known.after = after,
            None => self.changed.moved.push(Moved { entry, before, after }),
        }
    }

    fn placement(&mut self, id: &EntryId) -> Result<&mut Placement, Fault> {
        let placements = self.changed.record.placements.as_mut().ok_or(("placement", RefusalCode::NotKept))?;
        let found = placements.iter_mut().find(|row| row.id == *id && row.state != PlacementState::Cancelled);
        found.ok_or(("placement", RefusalCode::UnknownPlacement))
    }

    /// Sees to that the record holds the unit.
    fn know_unit(&mut self, id: &training::UnitId) -> Result<(), Fault> {
        if self.changed.record.unit(id).is_none() {
            let unit = self.what_if.units.iter().find(|unit| unit.id == *id);
            self.changed.record.units.push(unit.ok_or(("unit", RefusalCode::UnknownUnit))?.clone());
        }
        Ok(())
    }

    fn change_unit(&mut self, unit: &training::UnitId, from: Date) -> Result<(), Fault> {
        self.know_unit(unit)?;
        let record = &self.changed.record;
        let region = record.unit(unit).and_then(|unit| unit.region.as_ref());
        if region.is_some_and(|region| record.region.as_ref() != Some(region)) {
            return Err(("unit", RefusalCode::OtherRegion));
        }
        self.employments(from, "unit", |row| row.unit == *unit, |row| row.unit = unit.clone())?;
        let known: Vec<_> = self
            .what_if
            .people
            .iter()
            .filter(|person| {
                let here = person.employments.iter().flatten().any(|row| row.unit == *unit);
                here && self.changed.record.person(&person.id).is_none()
            })
            .cloned()
            .collect();
        self.changed.record.people.extend(known);
        let id = self.id("home");
        let mut made: Vec<Placement> = Vec::new();
        let placements = self.changed.record.placements.iter_mut().flatten();
        let at_home = |row: &&mut Placement| {
            row.kind == PlacementKind::Home && row.state != PlacementState::Cancelled && from <= row.to
        };
        for row in placements.filter(at_home) {
            if from <= row.from {
                row.unit = unit.clone();
                continue;
            }
            let id = EntryId::new(format!("{id}-{}", made.len() + 1));
            made.push(Placement { id, unit: unit.clone(), from, ..row.clone() });
            row.to = previous_day(from);
        }
        if let Some(placements) = &mut self.changed.record.placements {
            placements.extend(made);
        }
        Ok(())
    }

    fn change_principal(&mut self, person: &training::PersonId, from: Date) -> Result<(), Fault> {
        self.day(from)?;
        if self.changed.record.person(person).is_none() {
            let known = self.what_if.people.iter().find(|known| known.id == *person);
            let known = known.ok_or(("person", RefusalCode::UnknownPerson))?.clone();
            self.changed.record.people.push(known);
        }
        let id = self.id("supervisor");
        let rows = self.changed.record.supervisors.as_mut().ok_or(("person", RefusalCode::NotKept))?;
        let is_principal = |row: &SupervisorAssignment| row.role == SupervisorRole::Principal;
        let goes_on = |row: &SupervisorAssignment| row.to.is_none_or(|to| from <= to);
        let mut on_that_day = rows.iter().filter(|row| is_principal(row) && row.from <= from && goes_on(row));
        if on_that_day.clone().count() == 1 && on_that_day.all(|row| row.person == *person) {
            return Err(("person", RefusalCode::NothingChanges));
        }
        rows.retain(|row| !is_principal(row) || row.from < from);
        for row in rows.iter_mut().filter(|row| is_principal(row) && goes_on(row)) {
            row.to = Some(previous_day(from));
        }
        rows.push(SupervisorAssignment {
            id,
            person: person.clone(),
            role: SupervisorRole::Principal,
            from,
            to: None,
            placement: None,
            replaces: None,
        });
        Ok(())
    }
}

/// Moves a placement with its return weeks.
fn shift(placement: &mut Placement, days: i64) {
    placement.from = later(placement.from, days);
    placement.to = later(placement.to, days);
    for week in placement.return_weeks.iter_mut().flatten() {
        week.from = later(week.from, days);
        week.to = later(week.to, days);
    }
}

/// So many days later; earlier when negative.
fn later(date: Date, days: i64) -> Date {
    match u32::try_from(days) {
        Ok(days) => days_after(date, days),
        Err(_) => {
            let earlier = std::time::Duration::from_secs(days.unsigned_abs().saturating_mul(86_400));
            date.saturating_sub(earlier)
        }
    }
}

/// Moves the planned end so that as many months are counted by then as were before. What ended on the planned end, ends
/// on the new one.
fn end_follows(before: &TrainingRecord, packs: &Packs, changed: &mut Changed, on: Date) {
    let record = &mut changed.record;
    if record.training.regulation != before.training.regulation {
        return;
    }
    let Some(national) = packs.national(record.training.regulation) else { return };
    let planned = Time::of(before, national, on);
    let (Some(end), Some(months)) = (planned.planned_end_on(), planned.counted_at_planned_end()) else { return };
    if Time::of(record, national, on).counted_at_planned_end() == Some(months) {
        return;
    }
    let with_end = |row: &Employment| row.stage != Stage::Other && row.to == Some(end);
    let mut open = record.clone();
    for row in open.employments.iter_mut().flatten().filter(|row| with_end(row)) {
        row.to = None;
    }
    let Some(new_end) = Time::of(&open, national, on).fully_reached_on(months) else { return };
    for row in record.employments.iter_mut().flatten().filter(|row| with_end(row)) {
        row.to = Some(new_end.max(row.from));
    }
    for row in record.placements.iter_mut().flatten() {
        if row.kind == PlacementKind::Home && row.to == end && row.from <= new_end {
            row.to = new_end;
        }
    }
    record.training.planned_end_on = Some(new_end);
}
