//! `randa import`: files of records and regions into a database.

use anyhow::{Context, anyhow};
use store::{Bundle, Replace, SaveError, Store};
use training::{Language, Region, TrainingRecord};

use crate::arguments::Import;
use crate::printing::Outcome;
use crate::record_file::{self, Content};
use crate::serving::{self, moment};
use crate::{day, packs};

/// Saves all files, or none if one of them cannot be used.
///
/// # Errors
/// A database that cannot be reached, or that will not take what the files say.
pub fn run(wanted: &Import) -> anyhow::Result<Outcome> {
    let (mut records, mut regions) = (Vec::new(), Vec::new());
    let mut refused = false;
    for file in &wanted.files {
        match record_file::read_either(file, Language::English) {
            Ok(Content::Record(record)) => records.push(*record),
            Ok(Content::Region(region)) => regions.push(*region),
            Err(faults) => {
                refused = true;
                for fault in faults {
                    let place = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
                    eprintln!("{}: {place}{} ({})", file.display(), fault.message, fault.code);
                }
            }
        }
    }
    if refused {
        eprintln!("Nothing was saved. Mend these files, or leave them out, and import again.");
        return Ok(Outcome::Refused);
    }
    serving::runtime()?.block_on(save(wanted, &records, &regions))
}

async fn save(wanted: &Import, records: &[TrainingRecord], regions: &[Region]) -> anyhow::Result<Outcome> {
    let store = Store::open(&wanted.database).await.context("the database cannot be opened")?;
    let moment = moment(wanted.today.unwrap_or_else(day::today));
    let bundle = Bundle { records, regions, ..Bundle::default() };
    let replace = if wanted.replace { Replace::Yes } else { Replace::No };
    let saved = store.save_many(&Store::operator(), bundle, packs::shipped()?, &moment, replace).await;
    store.close().await;
    match saved {
        Ok(saved) => {
            println!(
                "{} records saved, {} were there already; {} regions, {} units and {} people new or changed.",
                saved.records, saved.unchanged, saved.regions, saved.units, saved.people
            );
            Ok(Outcome::Done)
        }
        Err(error @ SaveError::Differs(_)) => {
            eprintln!("randa: {error}");
            eprintln!("Give --replace to put what the files say in its place.");
            Ok(Outcome::Refused)
        }
        Err(error) => Err(anyhow!(error).context("what the files say cannot be saved")),
    }
}
