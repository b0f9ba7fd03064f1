//! How long it takes to judge one full record and a region of them: `cargo bench -p requirements`. Prints figures and
//! asserts nothing.

use std::hint::black_box;
use std::time::{Duration, Instant};

use calendar::parse_date;
use requirements::{Packs, assess, assess_unit, units_to_judge};
use training::TrainingRecord;

const ROUNDS: usize = 500;

fn main() {
    let today = parse_date(demo::FIXED_DAY).expect("a date");
    let packs = Packs::shipped().expect("readable packs");
    let full = demo::full_record(today).expect("a full record");
    let text = full.to_text();
    println!("a full record: {} entries, {} kB as a file", entries(&full), text.len() / 1000);

    let judged = median(|| {
        let judgement = assess(black_box(&full), packs, today);
        let units = units_to_judge(&full, today);
        let found =
            units.into_iter().map(|view| assess_unit(view, packs, full.region.as_ref(), today).len()).sum::<usize>();
        black_box((judgement.findings.len(), found));
    });
    println!("judged by all packs with its units: {judged:?}");
    let read = median(|| drop(black_box(TrainingRecord::read(black_box(&text)))));
    println!("read from its file: {read:?}");

    let records: Vec<TrainingRecord> = demo::world(today).trainees.into_iter().map(|doctor| doctor.record).collect();
    let mut times: Vec<(Duration, &str)> = records
        .iter()
        .map(|record| (median(|| drop(black_box(assess(black_box(record), packs, today)))), record.trainee.id.as_str()))
        .collect();
    times.sort();
    if let (Some(middle), Some(worst)) = (times.get(times.len() / 2), times.last()) {
        println!("the demo's {} records: median {:?}, worst {:?} ({})", times.len(), middle.0, worst.0, worst.1);
    }
}

fn entries(record: &TrainingRecord) -> usize {
    let value = record.to_value();
    let sections = value.as_object().into_iter().flat_map(|sections| sections.values());
    sections.filter_map(|section| section.as_array()).map(Vec::len).sum()
}

/// The median of several rounds after one to warm up.
fn median(mut work: impl FnMut()) -> Duration {
    work();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}
