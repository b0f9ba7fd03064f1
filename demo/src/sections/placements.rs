//! Placements: the blocks of service as rows, with return weeks, confirmation and approval.

use calendar::{Date, IsoWeek, add_months};
use training::{
    BtPart, ObjectiveCode, PersonId, Placement, PlacementKind, PlacementState, ReturnWeek, SpecialtyId, Stage, UnitId,
};

use super::push;
use crate::clock::working_day;
use crate::draft::{Draft, percent};
use crate::objectives as lists;
use crate::timeline::{Step, What};

/// A rotation this long or longer, in half months, has return weeks.
const LONG_ROTATION: i32 = 5;
/// Days between the weeks at home within a long rotation.
const RETURN_EVERY_DAYS: i64 = 42;
/// Rotations nearer than this are confirmed by the clinic.
const CONFIRMED_MONTHS_AHEAD: i32 = 8;
/// The share of the week that an own child-health clinic or residential homes take.
const OWN_SERVICE_PERCENT: u32 = 20;

/// Why a rotation is needed, where nothing else is told.
const NEED: &str = "Patienter och metoder som den egna enheten inte har.";

pub fn fill(draft: &mut Draft, steps: &[Step]) {
    let mut reached = 0;
    let last = steps.len().saturating_sub(1);
    let first = steps.iter().position(|step| step.what == What::Home);
    for (place, step) in steps.iter().enumerate() {
        let begin = reached;
        reached += step.half_months;
        let (from, to) = (draft.clock.begin(begin), draft.clock.end(reached));
        if to < from {
            continue;
        }
        let block = if Some(place) == first {
            lists::FIRST_BLOCK
        } else if place == last {
            lists::LAST_BLOCK
        } else {
            lists::MIDDLE_BLOCKS
        };
        match step.what {
            What::Home => home(draft, from, to, None, block),
            What::HomeWith(kind) => {
                home(draft, from, to, Some(100 - OWN_SERVICE_PERCENT), block);
                own_service(draft, kind, from, to);
            }
            What::Away(field) => rotation(draft, field, from, to, step.half_months),
            What::BtHome(part) => basic_home(draft, part, from, to),
            What::BtAway(part, field) => basic_away(draft, part, field, from, to, step.half_months),
        }
    }
}

fn home(draft: &mut Draft, from: Date, to: Date, share: Option<u32>, block: (&[&str], &[&str])) {
    let mut objectives = draft.objectives(block.0, block.1);
    if draft.path.is_hospital() {
        let more = draft.objectives(lists::HOSPITAL_HOME.0, lists::HOSPITAL_HOME.1);
        let all: Vec<ObjectiveCode> = objectives.into_iter().chain(more).flatten().collect();
        objectives = Some(unique(all));
    }
    let row = Placement { share_percent: share.map(percent), objectives, ..draft.home_row(from, to) };
    push(&mut draft.record.placements, row);
}

fn unique(codes: Vec<ObjectiveCode>) -> Vec<ObjectiveCode> {
    let mut seen: Vec<ObjectiveCode> = Vec::new();
    for code in codes {
        if !seen.contains(&code) {
            seen.push(code);
        }
    }
    seen
}

fn own_service(draft: &mut Draft, kind: PlacementKind, from: Date, to: Date) {
    let is_homes = kind == PlacementKind::ResidentialHomes;
    let list = if is_homes { lists::RESIDENTIAL_HOMES } else { lists::CHILD_HEALTH };
    let row = Placement {
        kind,
        share_percent: Some(percent(OWN_SERVICE_PERCENT)),
        objectives: draft.objectives(list.0, list.1),
        independent: is_homes.then_some(true),
        supervised: (!is_homes).then_some(true),
        primary_care: None,
        ..draft.home_row(from, to)
    };
    push(&mut draft.record.placements, row);
}

fn rotation(draft: &mut Draft, field: &'static str, from: Date, to: Date, half_months: i32) {
    let Some((unit, supervisor)) = draft.clinic(field) else { return };
    let data = draft.data;
    let objectives = if draft.path.is_hospital() {
        draft.objectives(lists::HOSPITAL_ROTATION.0, lists::HOSPITAL_ROTATION.1)
    } else {
        data.rotations
            .get(field)
            .and_then(|rotation| draft.objectives(&rotation.objectives_2015, &rotation.objectives_2021))
    };
    let row = Placement { objectives, ..draft.away_row(field, unit, supervisor, from, to) };
    let row = Placement { return_weeks: returns(draft, from, to, half_months), ..row };
    push(&mut draft.record.placements, row);
}

fn returns(draft: &Draft, from: Date, to: Date, half_months: i32) -> Option<Vec<ReturnWeek>> {
    (half_months >= LONG_ROTATION).then(|| draft.return_weeks(from, to, RETURN_EVERY_DAYS))
}

fn basic_home(draft: &mut Draft, part: BtPart, from: Date, to: Date) {
    let row = Placement {
        stage: Some(Stage::Bt),
        bt_part: Some(part),
        objectives: basic_objectives(part),
        ..draft.home_row(from, to)
    };
    push(&mut draft.record.placements, row);
}

fn basic_away(draft: &mut Draft, part: BtPart, field: &'static str, from: Date, to: Date, half_months: i32) {
    let Some((unit, supervisor)) = draft.clinic(field) else { return };
    let row = Placement {
        stage: Some(Stage::Bt),
        bt_part: Some(part),
        objectives: basic_objectives(part),
        return_weeks: returns(draft, from, to, half_months),
        ..draft.away_row(field, unit, supervisor, from, to)
    };
    push(&mut draft.record.placements, row);
}

fn basic_objectives(part: BtPart) -> Option<Vec<ObjectiveCode>> {
    let codes = match part {
        BtPart::Acute => lists::BT_ACUTE,
        BtPart::PrimaryCare => lists::BT_PRIMARY_CARE,
        BtPart::Psychiatry => lists::BT_PSYCHIATRY,
        BtPart::Introduction => lists::BT_INTRODUCTION,
        BtPart::Other => lists::BT_OTHER,
    };
    Some(codes.iter().copied().map(ObjectiveCode::new).collect())
}

impl Draft<'_> {
    /// A row of service at the home unit.
    pub fn home_row(&mut self, from: Date, to: Date) -> Placement {
        let approved_on = self.past(working_day(self.days(to, 4)));
        Placement {
            id: self.id("placement"),
            unit: self.cast.home.clone(),
            kind: PlacementKind::Home,
            field: Some(self.record.training.specialty.clone()),
            from,
            to,
            share_percent: None,
            stage: None,
            bt_part: None,
            objectives: None,
            state: PlacementState::Confirmed,
            supervisor: Some(self.cast.principal.clone()),
            approved_on,
            return_weeks: None,
            independent: None,
            supervised: None,
            need: None,
            agreed_on: None,
            outcome: None,
            part_of: None,
            primary_care: None,
        }
    }

    /// A row of rotation at a clinic, confirmed if it is near.
    pub fn away_row(&mut self, field: &str, unit: UnitId, supervisor: PersonId, from: Date, to: Date) -> Placement {
        let near = from < add_months(self.today, CONFIRMED_MONTHS_AHEAD);
        let approved_on = self.past(working_day(self.days(to, 4)));
        Placement {
            id: self.id("placement"),
            unit,
            kind: PlacementKind::SideRotation,
            field: Some(SpecialtyId::new(field)),
            from,
            to,
            share_percent: None,
            stage: None,
            bt_part: None,
            objectives: None,
            state: if near { PlacementState::Confirmed } else { PlacementState::Planned },
            supervisor: near.then_some(supervisor),
            approved_on,
            return_weeks: None,
            independent: None,
            supervised: None,
            need: Some(NEED.to_owned()),
            agreed_on: Some(self.record.training.started_on),
            outcome: None,
            part_of: None,
            primary_care: None,
        }
    }

    /// Monday to Friday at home, each so many days after the last, none in the first or last weeks.
    pub fn return_weeks(&self, from: Date, to: Date, every_days: i64) -> Vec<ReturnWeek> {
        let mut weeks = Vec::new();
        let mut monday = IsoWeek::of(self.days(from, every_days)).monday();
        while self.days(monday, 18) < to {
            weeks.push(ReturnWeek { from: monday, to: self.days(monday, 4) });
            monday = self.days(monday, every_days);
        }
        weeks
    }

    /// The rotation that the doctor is on that day; `None` at home, also in a return week.
    pub fn rotation_on(&self, day: Date) -> Option<&Placement> {
        self.record.placements.iter().flatten().find(|row| {
            row.kind == PlacementKind::SideRotation
                && row.from <= day
                && day <= row.to
                && !row.return_weeks.iter().flatten().any(|week| week.from <= day && day <= week.to)
        })
    }

    /// The placements of a field, planned or done.
    pub fn placements_in<'d>(&'d self, field: &'d str) -> impl Iterator<Item = &'d Placement> {
        self.record
            .placements
            .iter()
            .flatten()
            .filter(move |row| row.field.as_ref().is_some_and(|found| found.as_str() == field))
    }
}
