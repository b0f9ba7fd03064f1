//! The way to the employment, step by step in the year before it; and the changed conditions, none for most.

use calendar::{Date, add_months};
use training::{Hiring, HiringOutcome, UnitId};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;

pub fn fill(draft: &mut Draft) {
    draft.record.hirings = Some(Vec::new());
    draft.record.changes = Some(Vec::new());
    if draft.path.is_hospital() || draft.is_pack("kronoberg") {
        return;
    }
    let (unit, start) = (draft.cast.home.clone(), draft.clock.start);
    let row = hiring(draft, unit, start);
    push(&mut draft.record.hirings, row);
}

/// A hiring whose every step was taken before the first day of the employment.
pub fn hiring(draft: &mut Draft, unit: UnitId, start: Date) -> Hiring {
    let before = |days: i64| Some(working_day(draft.days(start, -days)));
    Hiring {
        employment: None,
        opened_on: before(345),
        contact_passed_on: before(342),
        agreed_on: before(330),
        bound_by: None,
        regulation_confirmed_on: before(326),
        intended_start_on: Some(start),
        statement_requested_on: before(324),
        statement_received_on: before(303),
        statement_sent_on: before(300),
        form_sent_on: before(298),
        unit_judged_on: Some(working_day(add_months(start, -9))),
        unit_outcome: Some(HiringOutcome::Approved),
        doctor_judged_on: before(80),
        doctor_outcome: Some(HiringOutcome::Approved),
        remarks: None,
        endorsed_on: before(70),
        endorsed_by: Some(draft.cast.director.clone()),
        sent_on: before(66),
        decided_on: before(40),
        decision: Some(HiringOutcome::Approved),
        id: draft.id("hiring"),
        unit,
    }
}
