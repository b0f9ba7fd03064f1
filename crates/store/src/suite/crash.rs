//! What has been acknowledged is there after the program was killed in the middle of its work. Whether the disk kept it
//! when the power went, no test of a program can show: for that `synchronous` is held at FULL by another test.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::*;

/// The program that is killed: saves records without end, and says each number after it was acknowledged.
#[tokio::test]
#[ignore = "run by the test below, and killed by it"]
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

#[tokio::test]
async fn what_was_acknowledged_is_there_after_the_program_was_killed() {
    let place = Place::sqlite();
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 1..=3 {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "suite::crash::a_program_that_saves_and_says_so", "--ignored", "--nocapture"])
            .env("RANDA_TEST_CRASH", &place.url)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program to start");
        let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines();
        let wanted = acknowledged.len() + 20 * round;
        while acknowledged.len() < wanted {
            let line = lines.next().expect("it to go on").expect("a line");
            acknowledged.extend(line.split_once("acknowledged ").map(|(_, id)| id.to_owned()));
        }
        child.kill().expect("to kill it");
        acknowledged.extend(
            lines.map_while(Result::ok).filter_map(|line| Some(line.split_once("acknowledged ")?.1.to_owned())),
        );
        child.wait().expect("its end");

        let store = place.open().await;
        let operator = Store::operator();
        let mut kept = Vec::new();
        let mut reader = store.of_each_record(&operator, |kept| kept.record.trainee.id.to_string());
        while let Some(each) = reader.next().await.expect("a whole record") {
            kept.push(each);
        }
        assert_eq!(kept.get(..acknowledged.len()), Some(acknowledged.as_slice()), "round {round}");
        assert!(kept.len() <= acknowledged.len() + 1, "at most one was kept without having been acknowledged yet");
        let overview = store.overview(&operator, &crate::OverviewQuery::default()).await.expect("rows");
        assert_eq!(overview.total as usize, kept.len(), "each with what was found of it");
        let log = store.log(&operator, 0, 1_000_000).await.expect("the log");
        let added = log.iter().filter(|entry| entry.object_kind == "trainee" && entry.action == "added").count();
        assert_eq!(added, kept.len(), "and with its entry in the log");
        acknowledged = kept;
        store.close().await;
    }
    place.clear().await;
}
