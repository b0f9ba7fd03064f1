//! The same training as if it followed the other regulation: what is asked when a doctor may choose between the two.

use training::{BasicTraining, BtForm, Placement, RegulationId, Stage, TrainingRecord};

/// The record as if its training followed a regulation. What was done stays as it is and is judged anew; certificates
/// stay on the forms they are on, so those of the regulation that is left must be transferred. Only what a regulation
/// itself brings is changed:
///
/// - To one with basic training: BT is laid out inside the training, with nothing done, unless the record holds one.
/// - To one without: the training begins with ST, service in an integrated BT is ordinary service, and time in BT as a
///   post of its own no longer counts.
/// - Signatures under the certificates of time and competence are on the other regulation's forms and fall away, unless
///   the proof is granted.
///
/// Whether the doctor may follow the regulation is left to the requirements.
#[must_use]
pub fn under(record: &TrainingRecord, regulation: RegulationId) -> TrainingRecord {
    let mut record = record.clone();
    if record.training.regulation == regulation {
        return record;
    }
    record.training.regulation = regulation;
    match regulation {
        RegulationId::Hslf2021 => with_basic_training(&mut record),
        RegulationId::Sosfs2015 => without_basic_training(&mut record),
    }
    if let Some(application) = record.application.as_mut().filter(|application| application.granted_on.is_none()) {
        application.signatures = application.signatures.as_ref().map(|_| Vec::new());
    }
    record
}

fn with_basic_training(record: &mut TrainingRecord) {
    record.training.bt_form.get_or_insert(BtForm::Integrated);
    record.basic_training.get_or_insert(BasicTraining {
        statements: Some(Vec::new()),
        examination: None,
        applied_on: None,
        approved_on: None,
    });
}

fn without_basic_training(record: &mut TrainingRecord) {
    let training = &mut record.training;
    if let Some(st_started_on) = training.st_started_on.take() {
        training.started_on = st_started_on;
    }
    let form = training.bt_form.take();
    record.basic_training = None;
    if form != Some(BtForm::Open) {
        record.placements.iter_mut().flatten().for_each(make_ordinary);
    }
}

fn make_ordinary(placement: &mut Placement) {
    placement.bt_part = None;
    if placement.stage == Some(Stage::Bt) {
        placement.stage = None;
    }
}
