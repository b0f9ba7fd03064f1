//! The units and people that a record refers to, directly or through one another, so that the record stands alone.
//! A reference that is missed here makes a record that is refused when it is read; a test reads them all.

use std::collections::BTreeSet;

use training::{Person, PersonId, Signature, TrainingMission, TrainingRecord, Unit, UnitId, UnitKind};

use crate::staff::Staff;

/// What has been met so far.
#[derive(Default)]
struct Met<'r> {
    units: BTreeSet<&'r UnitId>,
    people: BTreeSet<&'r PersonId>,
    new_units: Vec<&'r UnitId>,
    new_people: Vec<&'r PersonId>,
}

impl<'r> Met<'r> {
    fn units(&mut self, ids: impl IntoIterator<Item = &'r UnitId>) {
        for id in ids {
            if self.units.insert(id) {
                self.new_units.push(id);
            }
        }
    }

    fn people(&mut self, ids: impl IntoIterator<Item = &'r PersonId>) {
        for id in ids {
            if self.people.insert(id) {
                self.new_people.push(id);
            }
        }
    }
}

/// The values of the world that the record needs. A unit where the doctor is employed and every health centre bring all
/// their staff, since they are judged by it.
pub fn referred(staff: &Staff, record: &TrainingRecord) -> (Vec<Unit>, Vec<Person>) {
    let mut met = Met::default();
    of_service(record, &mut met);
    of_follow_up(record, &mut met);
    of_the_end(record, &mut met);
    let homes: BTreeSet<&UnitId> = record.employments.iter().flatten().map(|row| &row.unit).collect();
    loop {
        if let Some(id) = met.new_units.pop() {
            let Some(unit) = staff.unit(id) else { continue };
            of_unit(unit, &mut met);
            if unit.kind == UnitKind::HealthCentre || homes.contains(&unit.id) {
                met.people(staff.employed_at(&unit.id).map(|person| &person.id));
            }
        } else if let Some(id) = met.new_people.pop() {
            // nobody of the staff: the trainee, under a paper of her own
            let Some(person) = staff.person(id) else { continue };
            met.units(person.employments.iter().flatten().map(|row| &row.unit));
            met.units(person.supervision_time.iter().flatten().map(|row| &row.unit));
        } else {
            break;
        }
    }
    let units = staff.units.iter().filter(|unit| met.units.contains(&unit.id)).cloned().collect();
    let people = staff.people.iter().filter(|person| met.people.contains(&person.id)).cloned().collect();
    (units, people)
}

fn of_service<'r>(record: &'r TrainingRecord, met: &mut Met<'r>) {
    for row in record.employments.iter().flatten() {
        met.units([&row.unit]);
        met.people(&row.verified_by);
    }
    for row in record.absences.iter().flatten() {
        met.people(row.confirmation.iter().map(|found| &found.by));
    }
    for row in record.credits.iter().flatten() {
        met.people(&row.decided_by);
    }
    for row in record.placements.iter().flatten() {
        met.units([&row.unit]);
        met.people(&row.supervisor);
        met.people(row.primary_care.iter().flat_map(|rotation| &rotation.readiness).flat_map(|ready| &ready.by));
    }
    for row in record.courses.iter().flatten() {
        met.people(&row.leader);
    }
    for row in record.works.iter().flatten() {
        met.people(&row.supervisor);
    }
}

fn of_follow_up<'r>(record: &'r TrainingRecord, met: &mut Met<'r>) {
    for row in record.supervisors.iter().flatten() {
        met.people([&row.person]);
        met.people(&row.replaces);
    }
    for row in record.supervision_sessions.iter().flatten() {
        met.people(&row.supervisor);
        met.units(&row.unit);
    }
    for row in record.assessments.iter().flatten() {
        met.people(&row.assessor);
    }
    for row in record.plan_versions.iter().flatten() {
        met.people(&row.approved_by);
    }
    for row in record.plan_reviews.iter().flatten() {
        met.people(&row.with);
    }
    for row in record.assessment_plans.iter().flatten() {
        met.people(&row.agreed_with);
    }
    for row in record.visits.iter().flatten() {
        met.people(&row.by);
        met.units(&row.unit);
    }
    for row in record.activities.iter().flatten() {
        met.people(row.with.iter().flatten());
        met.units(&row.unit);
    }
    for row in record.documents.iter().flatten() {
        met.people(&row.author);
        met.people(&row.names);
        signers(row.signatures.iter().flatten(), met);
    }
    for row in record.hirings.iter().flatten() {
        met.people(&row.endorsed_by);
        met.units([&row.unit]);
    }
    for row in record.changes.iter().flatten() {
        met.people(&row.candidate);
    }
    for row in record.colleges.iter().flatten() {
        met.people(row.participants.iter().flatten());
    }
    met.people(record.mid_term.iter().filter_map(|row| row.assessor.as_ref()));
}

fn of_the_end<'r>(record: &'r TrainingRecord, met: &mut Met<'r>) {
    for row in record.certificates.iter().flatten() {
        met.people(&row.signed_by);
    }
    for row in record.basic_training.iter() {
        met.people(row.statements.iter().flatten().filter_map(|statement| statement.signed_by.as_ref()));
        if let Some(examination) = &row.examination {
            met.people(&examination.assessor);
            met.people(&examination.assessor_appointed_by);
        }
    }
    for row in record.application.iter() {
        met.people(&row.consulted);
        signers(row.signatures.iter().flatten(), met);
    }
    for row in record.funding.iter().flat_map(|funding| funding.periods.iter().flatten()) {
        met.units(&row.payee);
    }
    for row in record.covers.iter().flatten() {
        met.people(&row.owner);
        met.people(row.follow_ups.iter().flatten().filter_map(|found| found.by.as_ref()));
        signers(row.signatures.iter().flatten(), met);
    }
    for row in record.decisions.iter().flatten() {
        met.people([&row.by]);
    }
}

fn of_unit<'r>(unit: &'r Unit, met: &mut Met<'r>) {
    met.people(unit.specialist_hours.iter().flatten().map(|row| &row.person));
    for row in unit.colleges.iter().flatten() {
        met.people(row.participants.iter().flatten());
    }
    for row in unit.covers.iter().flatten() {
        met.people(&row.owner);
        met.people(row.follow_ups.iter().flatten().filter_map(|found| found.by.as_ref()));
        signers(row.signatures.iter().flatten(), met);
    }
    met.people(unit.decisions.iter().flatten().map(|row| &row.by));
    for mission in unit.mission.iter() {
        of_mission(mission, met);
    }
}

fn of_mission<'r>(mission: &'r TrainingMission, met: &mut Met<'r>) {
    met.people(mission.stages.iter().flatten().filter_map(|row| row.decided_by.as_ref()));
    met.people(mission.approvals.iter().flatten().filter_map(|row| row.by.as_ref()));
    met.people(mission.responsible.iter().flatten().map(|row| &row.person));
    met.people(mission.delegations.iter().flatten().map(|row| &row.to_person));
    let entries = [&mission.routines, &mission.follow_ups, &mission.group_plannings, &mission.manager_check_ins];
    met.people(entries.into_iter().flatten().flatten().filter_map(|row| row.by.as_ref()));
    met.people(mission.consultation.iter().flatten().filter_map(|row| row.specialist.as_ref()));
}

fn signers<'r>(rows: impl Iterator<Item = &'r Signature>, met: &mut Met<'r>) {
    met.people(rows.map(|row| &row.person));
}
