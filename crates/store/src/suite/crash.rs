//! What has been acknowledged is there after the program was killed in the middle of its work, and after the power was cut:
//! a disk that forgets what was not synced. The second is seen to fail when the program does not wait for the disk.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::*;

/// The program that is killed: saves records without end, and says each number after it was acknowledged.
#[tokio::test]
#[ignore = "run by the tests below, and killed by them"]
async fn a_program_that_saves_and_says_so() {
    let url = std::env::var("RANDA_TEST_CRASH").expect("where");
    let store = Store::open(&url).await.expect("a store");
    let first: usize =
        store.overview(&Store::operator(), &crate::OverviewQuery::default()).await.expect("rows").total as usize;
    for number in first.. {
        let id = format!("saved-{number:06}");
        let record = small_record(&id, "kalmar", &[("hc-a", "2026-01-01", "")], true);
        store.save_record(&Store::operator(), &record, packs(), &now(), None).await.expect("saved");
        println!("acknowledged {id}");
    }
}

fn saving(url: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args(["--exact", "suite::crash::a_program_that_saves_and_says_so", "--ignored", "--nocapture"])
        .env("RANDA_TEST_CRASH", url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// Lets the program go on until it has acknowledged so many more, and kills it then. What it had acknowledged by then.
fn killed_after(mut child: Child, wanted: usize) -> Vec<String> {
    let id = |line: String| line.split_once("acknowledged ").map(|(_, id)| id.to_owned());
    let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines();
    let mut acknowledged = Vec::new();
    while acknowledged.len() < wanted {
        acknowledged.extend(id(lines.next().expect("it to go on").expect("a line")));
    }
    child.kill().expect("to kill it");
    acknowledged.extend(lines.map_while(Result::ok).filter_map(id));
    child.wait().expect("its end");
    acknowledged
}

/// How often: a few times in every run, and as often as one wants for a proof (`RANDA_PROOF_ROUNDS`).
fn rounds() -> usize {
    std::env::var("RANDA_PROOF_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3)
}

/// The ids that are kept, each whole, with what was found of it and with its entry in the log.
async fn kept_whole(url: &str) -> Vec<String> {
    let store = Store::open(url).await.expect("a store");
    let operator = Store::operator();
    let mut kept = Vec::new();
    let mut reader = store.of_each_record(&operator, |kept| kept.record.trainee.id.to_string());
    while let Some(each) = reader.next().await.expect("a whole record") {
        kept.push(each);
    }
    let overview = store.overview(&operator, &crate::OverviewQuery::default()).await.expect("rows");
    assert_eq!(overview.total as usize, kept.len(), "each with what was found of it");
    let log = store.log(&operator, 0, 1_000_000).await.expect("the log");
    let added = log.iter().filter(|entry| entry.object_kind == "trainee" && entry.action == "added").count();
    assert_eq!(added, kept.len(), "and with its entry in the log");
    assert_eq!(store.verify().await.expect("gone through").flaws, []);
    store.close().await;
    kept
}

on_both! {
    async fn what_was_acknowledged_is_there_after_the_program_was_killed(place: &Place) {
        let mut acknowledged: Vec<String> = Vec::new();
        for round in 1..=rounds() {
            acknowledged.extend(killed_after(saving(&place.url).spawn().expect("the program to start"), 7 + 13 * round % 29));
            let kept = kept_whole(&place.url).await;
            assert_eq!(kept.get(..acknowledged.len()), Some(acknowledged.as_slice()), "round {round}");
            assert!(kept.len() <= acknowledged.len() + 1, "at most one was kept without having been acknowledged yet");
            acknowledged = kept;
        }
    }
}

/// A library that is put before the system's own: a sync copies the file to where a power cut leaves it.
fn forgetful_disk(folder: &Path) -> std::path::PathBuf {
    let library = folder.join("power_cut.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/suite/power_cut.c");
    let compiled = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).status();
    assert!(compiled.expect("a C compiler").success());
    library
}

/// How many acknowledged records are gone after the power was cut so often. Waiting for the disk as `synchronous` says.
async fn lost_by_power_cuts(synchronous: &str, rounds: usize) -> usize {
    let place = Place::sqlite();
    let Kept::Folder(folder) = &place.kept_in else { panic!("a folder") };
    let library = forgetful_disk(folder);
    let (mut acknowledged, mut lost) = (Vec::new(), 0);
    let [mut disk, mut after] = ["disk", "after"].map(|name| folder.join(name));
    std::fs::create_dir(&disk).expect("a folder");
    for round in 1..=rounds {
        let _ = std::fs::remove_dir_all(&after);
        std::fs::create_dir(&after).expect("a folder");
        // what lies there when the program starts is on the disk
        for file in std::fs::read_dir(&disk).expect("files").flatten() {
            std::fs::copy(file.path(), after.join(file.file_name())).expect("a copy");
        }
        let url = |folder: &Path| format!("sqlite:{}", folder.join("randa.db").display());
        let child = saving(&url(&disk))
            .env("LD_PRELOAD", &library)
            .env("RANDA_DISK", &disk)
            .env("RANDA_AFTER_POWER_CUT", &after)
            .env("RANDA_TEST_SYNCHRONOUS", synchronous)
            .spawn()
            .expect("the program to start");
        acknowledged.extend(killed_after(child, 5 + 11 * round % 23));
        // the shared memory of those who had the file open is gone, as are files half copied
        let _ = std::fs::remove_file(after.join("randa.db-shm"));
        let kept = kept_whole(&url(&after)).await;
        lost += acknowledged.iter().filter(|id| !kept.contains(id)).count();
        acknowledged = kept;
        std::mem::swap(&mut disk, &mut after);
    }
    place.clear().await;
    lost
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_power_cut() {
    assert_eq!(lost_by_power_cuts("full", rounds()).await, 0);
}

#[tokio::test]
async fn a_power_cut_would_be_seen_if_the_program_did_not_wait_for_the_disk() {
    assert!(lost_by_power_cuts("off", 2).await > 0);
}
