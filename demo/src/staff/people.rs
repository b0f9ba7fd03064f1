//! People as they are on the day: proofs, supervisor trainings, employments and absences.

use calendar::{Date, Share, add_months, parse_date, previous_day};
use training::{
    Person, PersonAbsence, PersonEmployment, PersonId, PersonRole, RegulationId, SpecialistProof, SpecialtyId,
    SupervisorTraining, UnitId,
};

use super::fault;
use crate::data::{DataFault, HeadRow, StaffRow};
use crate::identity::identity_number;

fn day_of(year: i16, month: i8, day: i8) -> Result<Date, DataFault> {
    parse_date(&format!("{year:04}-{month:02}-{day:02}")).ok_or_else(|| fault("staff", "an impossible year"))
}

fn proofs(specialty: Option<&str>, since: Option<i16>, index: usize) -> Result<Vec<SpecialistProof>, DataFault> {
    let (Some(specialty), Some(since)) = (specialty, since) else { return Ok(Vec::new()) };
    let month = i8::try_from(1 + index % 12).unwrap_or(1);
    let day = i8::try_from(1 + index * 7 % 28).unwrap_or(1);
    let from = day_of(since, month, day)?;
    Ok(vec![SpecialistProof { specialty: SpecialtyId::new(specialty), from, verified_on: Some(add_months(from, 1)) }])
}

/// A course before 2015 covers neither regulation; from the second half of 2021 on courses cover both.
fn trainings(years: &[i16], index: usize) -> Result<Vec<SupervisorTraining>, DataFault> {
    years
        .iter()
        .map(|year| {
            let month = i8::try_from(1 + (index + 3) % 12).unwrap_or(1);
            let completed_on = day_of(*year, month, 15)?;
            let regulations = match year {
                ..2015 => vec![],
                2015..2022 => vec![RegulationId::Sosfs2015],
                _ => vec![RegulationId::Sosfs2015, RegulationId::Hslf2021],
            };
            Ok(SupervisorTraining {
                completed_on,
                regulations: Some(regulations),
                provider: Some("Regionens handledarutbildning".to_owned()),
                verified_on: Some(add_months(completed_on, 1)),
                submitted_on: None,
                returned_on: None,
            })
        })
        .collect()
}

/// The person of a row, employed at the unit where the row stands.
///
/// # Errors
/// A role, year or share that the record format does not have.
pub fn person(row: &StaffRow, unit: &str, today: Date, index: usize) -> Result<Person, DataFault> {
    let hired = add_months(day_of(row.specialist_since.unwrap_or(2012), 9, 1)?, i32::try_from(index % 30).unwrap_or(0));
    let to = row.left.map(|months| previous_day(add_months(today, months).first_of_month()));
    let share = match row.share {
        Some(percent) => Share::from_basis_points(percent * 100).map_err(|error| fault(&row.id, &error.to_string()))?,
        None => Share::FULL,
    };
    let roles: Vec<&str> =
        if row.roles.is_empty() { vec!["doctor"] } else { row.roles.iter().map(String::as_str).collect() };
    let employments = roles
        .into_iter()
        .map(|word| {
            let role = PersonRole::from_word(word).ok_or_else(|| fault(&row.id, "unknown role"))?;
            Ok(PersonEmployment {
                unit: UnitId::new(unit),
                role,
                from: hired,
                to,
                share_percent: Some(share),
                permanent: (role == PersonRole::Doctor).then_some(!row.locum),
                regular_contact: (role == PersonRole::Doctor).then_some(!row.locum),
            })
        })
        .collect::<Result<Vec<_>, DataFault>>()?;
    let absences = row
        .away
        .iter()
        .map(|away| PersonAbsence { from: add_months(today, away.from), to: Some(add_months(today, away.to)) })
        .collect();
    Ok(Person {
        id: PersonId::new(&row.id),
        name: row.name.clone(),
        personal_identity_number: row.specialty.as_ref().and_then(|_| identity_number(index)),
        specialties: Some(proofs(row.specialty.as_deref(), row.specialist_since, index)?),
        supervisor_training: Some(trainings(row.trained.as_deref().unwrap_or_default(), index)?),
        employments: Some(employments),
        absences: Some(absences),
        supervision_time: None,
        supervisor_meetings: None,
    })
}

/// A head of operations over several units.
///
/// # Errors
/// An impossible year.
pub fn head_of_operations(row: &HeadRow, today: Date, index: usize) -> Result<Person, DataFault> {
    let from = add_months(today.first_of_month(), -90);
    let employments = row.units.iter().map(|unit| PersonEmployment {
        unit: UnitId::new(unit),
        role: PersonRole::HeadOfOperations,
        from,
        to: None,
        share_percent: None,
        permanent: None,
        regular_contact: None,
    });
    Ok(Person {
        id: PersonId::new(&row.id),
        name: row.name.clone(),
        personal_identity_number: row.specialty.as_ref().and_then(|_| identity_number(index)),
        specialties: Some(proofs(row.specialty.as_deref(), row.specialist_since, index)?),
        supervisor_training: Some(trainings(row.trained.as_deref().unwrap_or_default(), index)?),
        employments: Some(employments.collect()),
        absences: Some(Vec::new()),
        supervision_time: None,
        supervisor_meetings: None,
    })
}
