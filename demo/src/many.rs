//! Records for measuring: one very full one, and as many as wanted by repeating the world's doctors.

use calendar::Date;
use training::{TraineeId, TrainingRecord};

use crate::identity::identity_number;
use crate::{data, make, staff_with_trainees, world};

/// The doctor whose whole training is written out in `full_record`.
const FULL_RECORD_PATH: (&str, i32) = ("gp-2015", 50);
/// Identity numbers of repeated doctors begin here.
const FIRST_REPEATED_NUMBER: usize = 10_000;

/// A doctor late in the training whose every weekly session since the first day is kept: at least five hundred entries.
/// `None` only if the embedded data does not read, which a test rules out.
#[must_use]
pub fn full_record(today: Date) -> Option<TrainingRecord> {
    let data = data::load().ok()?;
    let staff = staff_with_trainees(&data, today).ok()?;
    data.regions.iter().find_map(|region| {
        let row = region
            .doctors
            .iter()
            .find(|row| row.case.is_none() && row.path == FULL_RECORD_PATH.0 && row.month >= FULL_RECORD_PATH.1)?;
        let mut record = make(&data, region, &staff, row, 0, true).ok()?;
        record.trainee.id = TraineeId::new(format!("{}-full", row.id));
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
        record.trainee.id = TraineeId::new(format!("{}-{round}", record.trainee.id));
        record.trainee.name = format!("{} {round}", record.trainee.name);
        record.trainee.personal_identity_number = identity_number(FIRST_REPEATED_NUMBER + number);
        Some(record)
    })
}
