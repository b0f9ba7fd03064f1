//! `randa export`: the records and regions of a database as files, each exactly as its format writes it.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use store::Store;

use crate::arguments::Export;
use crate::day;
use crate::printing::Outcome;
use crate::serving::{self, moment, must_exist};

/// Writes one file a doctor, named by the doctor's id, and one a region, `region-ID.json`; each is logged as exported.
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
    let written = write_files(wanted, &store).await;
    store.close().await;
    let (records, regions) = written?;
    println!("{records} records and {regions} regions written to {}", wanted.out.display());
    Ok(Outcome::Done)
}

/// How many records and regions were written.
async fn write_files(wanted: &Export, store: &Store) -> anyhow::Result<(usize, usize)> {
    let (operator, moment) = (Store::operator(), moment(day::today()));
    if let Some(trainee) = &wanted.trainee {
        let Some(kept) = store.record(&operator, trainee, &moment).await? else {
            bail!("there is no record of {trainee} in this database");
        };
        write_one(&wanted.out, kept.record.trainee.id.as_str(), &kept.record.to_text())?;
        return Ok((1, 0));
    }
    let mut records = store.records(&operator, &moment);
    let mut written = 0;
    while let Some(kept) = records.next().await? {
        write_one(&wanted.out, kept.record.trainee.id.as_str(), &kept.record.to_text())?;
        written += 1;
    }
    let regions = store.regions(&operator, &moment).await?;
    for region in &regions {
        write_one(&wanted.out, &format!("region-{}", region.id), &region.to_text())?;
    }
    Ok((written, regions.len()))
}

fn write_one(folder: &Path, name: &str, text: &str) -> anyhow::Result<()> {
    let path = folder.join(format!("{name}.json"));
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    let cannot = || format!("{} cannot be written", path.display());
    let mut file = file.with_context(cannot)?;
    file.write_all(text.as_bytes()).with_context(cannot)
}
