//! `randa export`: the records of a database as files, each exactly as the format writes it.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use store::Store;
use training::TrainingRecord;

use crate::arguments::Export;
use crate::day;
use crate::printing::Outcome;
use crate::serving::{self, moment, must_exist};

/// Writes one file a doctor, named by the doctor's id; each is logged as exported.
///
/// # Errors
/// A database that cannot be reached, a doctor that is not there, or a folder that cannot be written to.
pub fn run(wanted: &Export) -> anyhow::Result<Outcome> {
    must_exist(&wanted.database)?;
    std::fs::create_dir_all(&wanted.out).with_context(|| format!("{} cannot be made", wanted.out.display()))?;
    serving::runtime()?.block_on(write_all(wanted))
}

async fn write_all(wanted: &Export) -> anyhow::Result<Outcome> {
    let store = Store::open(&wanted.database).await.context("the database cannot be opened")?;
    let written = write_records(wanted, &store).await;
    store.close().await;
    println!("{} records written to {}", written?, wanted.out.display());
    Ok(Outcome::Done)
}

async fn write_records(wanted: &Export, store: &Store) -> anyhow::Result<usize> {
    let (operator, moment) = (Store::operator(), moment(day::today()));
    if let Some(trainee) = &wanted.trainee {
        let Some(kept) = store.record(&operator, trainee, &moment).await? else {
            bail!("there is no record of {trainee} in this database");
        };
        write_one(&wanted.out, &kept.record)?;
        return Ok(1);
    }
    let mut records = store.records(&operator, &moment);
    let mut written = 0;
    while let Some(kept) = records.next().await? {
        write_one(&wanted.out, &kept.record)?;
        written += 1;
    }
    Ok(written)
}

fn write_one(folder: &Path, record: &TrainingRecord) -> anyhow::Result<()> {
    let path = folder.join(format!("{}.json", record.trainee.id));
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    let cannot = || format!("{} cannot be written", path.display());
    let mut file = file.with_context(cannot)?;
    file.write_all(record.to_text().as_bytes()).with_context(cannot)
}
