//! Records for measuring: one very full one, and as many as wanted by repeating the world's doctors.

use calendar::Date;
use training::{PersonId, TraineeId, TrainingRecord};

use crate::identity::identity_number;
use crate::{data, inhabited, make, world};

/// The doctor whose whole training is written out in `full_record`.
const FULL_RECORD_PATH: (&str, i32) = ("gp-2015", 50);
/// Identity numbers of repeated doctors begin here.
const FIRST_REPEATED_NUMBER: usize = 10_000;

/// A doctor late in the training whose every weekly session since the first day is kept: at least five hundred entries.
/// `None` only if the embedded data does not read, which a test rules out.
#[must_use]
pub fn full_record(today: Date) -> Option<TrainingRecord> {
    let data = data::load().ok()?;
    let (staff, _) = inhabited(&data, today).ok()?;
    data.regions.iter().find_map(|region| {
        let row = region
            .doctors
            .iter()
            .find(|row| row.case.is_none() && row.path == FULL_RECORD_PATH.0 && row.month >= FULL_RECORD_PATH.1)?;
        let mut record = make(&data, region, &staff, row, 0, true).ok()?;
        rename(&mut record, format!("{}-full", row.id));
        record.trainee.personal_identity_number = identity_number(FIRST_REPEATED_NUMBER - 1);
        Some(record)
    })
}

/// `n` records with distinct ids, names and identity numbers, made by repeating the doctors of the world. Units and
/// people are those of the world.
pub fn many(n: usize, today: Date) -> impl Iterator<Item = TrainingRecord> {
    let doctors = world(today).trainees;
    let count = doctors.len().max(1);
    (0..n).filter_map(move |number| {
        let mut record = doctors.get(number % count)?.record.clone();
        let round = number / count + 1;
        let id = format!("{}-{round}", record.trainee.id);
        rename(&mut record, id);
        record.trainee.name = format!("{} {round}", record.trainee.name);
        record.trainee.personal_identity_number = identity_number(FIRST_REPEATED_NUMBER + number);
        Some(record)
    })
}

/// Gives the record's doctor another id, also under what she has signed.
fn rename(record: &mut TrainingRecord, id: String) {
    let before = PersonId::new(record.trainee.id.as_str());
    let after = PersonId::new(&id);
    let papers = record.documents.iter_mut().flatten().flat_map(|row| row.signatures.iter_mut().flatten());
    for signature in papers.filter(|signature| signature.person == before) {
        signature.person = after.clone();
    }
    record.trainee.id = TraineeId::new(id);
}
