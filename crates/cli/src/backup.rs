//! `randa backup`, `restore` and `verify`: what is kept as one file, back again, and whether it is whole.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, bail};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use store::{BackedUp, Fault, Store, Verified};

use crate::arguments::{Backup, Restore, Verify};
use crate::day;
use crate::printing::Outcome;
use crate::serving::{self, moment, must_exist};

/// Writes the file beside its place first, so that a file with the backup's name is a whole backup.
///
/// # Errors
/// A database that cannot be reached, or a file that is there already or cannot be written.
pub fn back_up(wanted: &Backup) -> anyhow::Result<Outcome> {
    must_exist(&wanted.database)?;
    let cannot = || format!("{} cannot be written", wanted.out.display());
    let folder = wanted.out.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    // readable for its owner alone; a file that is there already is told before the work and again after it
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(cannot)?;
    if wanted.out.exists() {
        bail!("{} is there already", wanted.out.display());
    }
    let backed_up = serving::runtime()?.block_on(async {
        let mut out = GzEncoder::new(BufWriter::new(&mut file), Compression::fast());
        let backed_up = store::back_up(&wanted.database, &mut out, &moment(day::today())).await?;
        out.finish().and_then(|mut out| out.flush()).with_context(cannot)?;
        anyhow::Ok(backed_up)
    })?;
    file.as_file().sync_all().with_context(cannot)?;
    file.persist_noclobber(&wanted.out).with_context(cannot)?;
    File::open(folder).and_then(|folder| folder.sync_all()).with_context(cannot)?;
    println!("Backed up to {}\n{}", wanted.out.display(), told(&backed_up));
    Ok(Outcome::Done)
}

fn told(backed_up: &BackedUp) -> String {
    let rows = |wanted: &str| backed_up.tables.iter().find(|(table, _)| table == wanted).map_or(0, |(_, rows)| *rows);
    format!(
        "{} records, {} units, {} people, {} entries in the log; schema {}, as it was at {}",
        rows("trainees"),
        rows("units"),
        rows("people"),
        rows("log"),
        backed_up.schema,
        backed_up.made_at,
    )
}

/// Puts the backup in, all or nothing.
///
/// # Errors
/// A file or a database that cannot be used.
pub fn restore(wanted: &Restore) -> anyhow::Result<Outcome> {
    let path = wanted.database.strip_prefix("sqlite:").map(|path| path.strip_prefix("//").unwrap_or(path));
    let was_there = path.is_none_or(|path| Path::new(path).exists());
    let outcome = serving::runtime()?.block_on(read(&wanted.from, &wanted.database));
    if let (Err(_), Some(path), false) = (&outcome, path, was_there) {
        // what was made in vain is not left lying about
        for path in [path.to_owned(), format!("{path}-wal"), format!("{path}-shm")] {
            let _ = std::fs::remove_file(path);
        }
    }
    match outcome {
        Ok(backed_up) => {
            println!("Restored to an installation that is judged anew when the service starts\n{}", told(&backed_up));
            Ok(Outcome::Done)
        }
        Err(error) => refused_or(error),
    }
}

/// A file that is no whole backup is a refusal, everything else an error.
fn refused_or(error: anyhow::Error) -> anyhow::Result<Outcome> {
    match error.downcast_ref::<Fault>() {
        Some(Fault::Backup { .. } | Fault::NewerSchema { .. } | Fault::NotEmpty) => {
            eprintln!("randa: {error:#}");
            Ok(Outcome::Refused)
        }
        _ => Err(error),
    }
}

async fn read(from: &Path, database: &str) -> anyhow::Result<BackedUp> {
    let file = File::open(from).with_context(|| format!("{} cannot be read", from.display()))?;
    Ok(store::restore(database, BufReader::new(GzDecoder::new(BufReader::new(file)))).await?)
}

/// Says what is not whole.
///
/// # Errors
/// A database or a file that cannot be read.
pub fn verify(wanted: &Verify) -> anyhow::Result<Outcome> {
    let (backup, database) = (wanted.backup.as_ref(), wanted.database.as_ref());
    if let Some(url) = database {
        must_exist(url)?;
    }
    let outcome = serving::runtime()?.block_on(async {
        match (backup, database) {
            (Some(file), _) => {
                let folder = tempfile::tempdir().context("no folder can be made for the copy")?;
                let url = format!("sqlite:{}", folder.path().join("randa.db").display());
                let backed_up = read(file, &url).await?;
                Ok((Some(backed_up), go_through(&url).await?))
            }
            (None, Some(url)) => Ok((None, go_through(url).await?)),
            (None, None) => bail!("neither a database nor a file is named"),
        }
    });
    match outcome {
        Ok((backed_up, verified)) => {
            if let Some(backed_up) = backed_up {
                println!("{}", told(&backed_up));
            }
            Ok(say(&verified))
        }
        Err(error) => refused_or(error),
    }
}

async fn go_through(url: &str) -> anyhow::Result<Verified> {
    let store = Store::open(url).await.context("the database cannot be opened")?;
    let verified = store.verify().await;
    store.close().await;
    Ok(verified?)
}

fn say(verified: &Verified) -> Outcome {
    let Verified { units, people, records, flaws } = verified;
    println!("Gone through: {records} records, {units} units, {people} people");
    for flaw in flaws {
        println!("  {flaw}");
    }
    if flaws.is_empty() {
        println!("All is whole");
        Outcome::Done
    } else {
        println!("{} are not as they must be", flaws.len());
        Outcome::Faults
    }
}
