//! Sick leave, two employments at once, and a change of unit with time between.

use calendar::{Date, add_months};
use training::{
    Absence, AbsenceKind, Confirmation, DocumentKind, Employment, FundingPeriod, PlacementKind, SignerRole, Stage,
    SupervisorAssignment, SupervisorRole, UnitId,
};

use crate::data::GAP;
use crate::draft::{Draft, percent};
use crate::sections::{blank, hiring, push, signed};

pub fn sick_leave_unconfirmed(draft: &mut Draft) {
    sick_leave(draft, 5, 35, None);
}

pub fn sick_leave_confirmed(draft: &mut Draft) {
    let on = add_months(draft.today, -5);
    let by = draft.cast.head.clone();
    sick_leave(draft, 8, 42, Some(Confirmation { counts: false, on, by }));
    // what does not count is added at the end
    let end = draft.last_day();
    draft.record.training.planned_end_on = Some(draft.days(end, 42));
}

fn sick_leave(draft: &mut Draft, months_ago: i32, days: i64, confirmation: Option<Confirmation>) {
    let from = draft.days(add_months(draft.today, -months_ago).first_of_month(), 6);
    let to = draft.days(from, days - 1);
    let id = draft.id("absence");
    let row = Absence { id, kind: AbsenceKind::SickLeave, from, to: Some(to), extent_percent: None, confirmation };
    push(&mut draft.record.absences, row);
    if let Some(rows) = &mut draft.record.supervision_sessions {
        rows.retain(|row| row.on < from || to < row.on);
    }
    if let Some(rows) = &mut draft.record.assessments {
        rows.retain(|row| row.on < from || to < row.on);
    }
}

/// Half time at a second health centre on top of full time, for four months.
pub fn overlap(draft: &mut Draft) {
    let Some(unit) = other_centre(draft) else { return };
    let from = add_months(draft.today.first_of_month(), -7);
    let id = draft.id("employment");
    let row = Employment {
        id,
        unit,
        from,
        to: Some(draft.days(add_months(from, 4), -1)),
        share_percent: percent(50),
        stage: Stage::St,
        verified_on: None,
        verified_by: None,
    };
    push(&mut draft.record.employments, row);
}

/// Everything before the gap was at another unit, with another supervisor.
pub fn transfer(draft: &mut Draft) {
    let Some(gap) = draft.row.pauses.iter().find(|pause| pause.kind == GAP).map(|pause| pause.at * 2) else { return };
    let (left, back) = (draft.clock.end(gap), draft.clock.begin(gap));
    let Some(unit) = other_centre(draft) else { return };
    let Some(supervisor) = draft
        .staff
        .supervisors_at(&unit, draft.record.training.specialty.as_str())
        .first()
        .map(|person| person.id.clone())
    else {
        return;
    };
    let principal = draft.cast.principal.clone();
    if let Some(first) = draft.record.employments.as_ref().and_then(|rows| rows.first().cloned()) {
        let before = Employment { to: Some(left), unit: unit.clone(), ..first.clone() };
        let after = Employment { id: draft.id("employment"), from: back, ..first };
        draft.record.employments = Some(vec![before, after]);
    }
    for row in draft.record.placements.iter_mut().flatten() {
        if row.to <= left && row.kind == PlacementKind::Home {
            row.unit = unit.clone();
            row.supervisor = Some(supervisor.clone());
        }
    }
    for row in draft.record.certificates.iter_mut().flatten() {
        if row.signed_on.is_some_and(|day| day < back) && row.signed_by.as_ref() == Some(&principal) {
            row.signed_by = Some(supervisor.clone());
        }
    }
    for row in draft.record.assessments.iter_mut().flatten() {
        if row.on <= left && row.assessor.as_ref() == Some(&principal) {
            row.assessor = Some(supervisor.clone());
        }
    }
    if let Some(rows) = &mut draft.record.assessments {
        rows.retain(|row| row.on <= left || back <= row.on);
    }
    for row in draft.record.supervision_sessions.iter_mut().flatten() {
        if row.on <= left && row.supervisor.as_ref() == Some(&principal) {
            row.supervisor = Some(supervisor.clone());
        }
    }
    let started = draft.clock.start;
    for row in draft.record.supervisors.iter_mut().flatten() {
        if row.from == started {
            row.from = back;
        }
    }
    let id = draft.id("supervisor");
    let row = SupervisorAssignment {
        id,
        person: supervisor,
        role: SupervisorRole::Principal,
        from: started,
        to: Some(left),
        placement: None,
        replaces: None,
    };
    push(&mut draft.record.supervisors, row);
}

/// The unit before the gap was paid for its time, certified it, and the new one was judged anew.
pub fn transfer_papers(draft: &mut Draft) {
    let Some(gap) = draft.row.pauses.iter().find(|pause| pause.kind == GAP).map(|pause| pause.at * 2) else { return };
    let (left, back) = (draft.clock.end(gap), draft.clock.begin(gap));
    let Some(unit) = other_centre(draft) else { return };
    paid_where_employed(draft, &unit, left, back);
    for row in draft.record.hirings.iter_mut().flatten() {
        row.unit = unit.clone();
    }
    let home = draft.cast.home.clone();
    let row = hiring(draft, home, back);
    push(&mut draft.record.hirings, row);
    let before = draft.record.employments.iter().flatten().find(|row| row.unit == unit).map(|row| row.id.clone());
    let written = draft.days(left, 20);
    let mut certificate = blank(draft.id("document"), DocumentKind::ServiceCertificate, Some(written));
    certificate.concerns = before;
    certificate.signatures = signed(draft, &[SignerRole::HeadOfOperations], written);
    push(&mut draft.record.documents, certificate);
}

/// Each period of compensation goes to the employer of its days; one that spans the change is cut.
fn paid_where_employed(draft: &mut Draft, before: &UnitId, left: Date, back: Date) {
    let mut rows = Vec::new();
    let periods = draft.record.funding.iter_mut().flat_map(|funding| funding.periods.iter_mut().flatten());
    for row in periods.filter(|row| row.from <= left) {
        row.payee = Some(before.clone());
        if row.to.is_none_or(|to| back <= to) {
            rows.push(row.clone());
            row.to = Some(left);
        }
    }
    for row in rows {
        let id = draft.id("funding-period");
        let later = FundingPeriod { id, from: back, payee: Some(draft.cast.home.clone()), ..row };
        if let Some(funding) = &mut draft.record.funding {
            push(&mut funding.periods, later);
        }
    }
}

/// Another health centre of the region than the doctor's own.
fn other_centre(draft: &Draft) -> Option<UnitId> {
    let centres = draft.region.units.iter().filter(|unit| unit.kind == "health-centre" && unit.id != draft.row.home);
    centres.map(|unit| UnitId::new(&unit.id)).next()
}
