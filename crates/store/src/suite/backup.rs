//! A backup brings back what was there, on the same engine and on the other; a file that is not as it was written is
//! refused with the line; and `verify` sees what is not whole.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::backup::{self, LEFT_OUT, TABLES};
use crate::engine::params;
use crate::store::own;
use crate::{Fault, Flaw, back_up, restore};

async fn backed_up(place: &Place) -> Vec<u8> {
    let mut file = Vec::new();
    back_up(&place.url, &mut file, &now()).await.expect("a backup");
    file
}

/// The rows of a backup without their order, by table.
fn rows(file: &[u8]) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::str::from_utf8(file).expect("text");
    let (mut all, mut table) = (BTreeMap::<String, BTreeSet<String>>::new(), String::new());
    for line in text.lines() {
        let value: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        if let Some(name) = value["table"].as_str() {
            table = name.to_owned();
            all.insert(table.clone(), BTreeSet::new());
        } else if value.is_array() {
            all.get_mut(&table).expect("a table").insert(line.to_owned());
        }
    }
    all
}

async fn restored(file: &[u8], to: &Place) -> Store {
    restore(&to.url, file).await.expect("restored");
    to.open().await
}

on_both! {
    async fn a_backup_brings_back_every_row_on_either_engine(place: &Place) {
        let store = small_store(place).await;
        store.record(&viewer(&store, "principal").await, &training::TraineeId::new("anna"), &now()).await.expect("an answer");
        let file = backed_up(place).await;
        for other in [Some(Place::sqlite()), Place::postgres().await].into_iter().flatten() {
            let copy = restored(&file, &other).await;
            assert_eq!(rows(&backed_up(&other).await), rows(&file));
            let verified = copy.verify().await.expect("gone through");
            assert_eq!((verified.flaws, verified.records), (Vec::new(), 3));
            copy.renew_findings(packs(), today()).await.expect("judged");
            let anna = training::TraineeId::new("anna");
            let operator = Store::operator();
            assert_eq!(copy.findings(&operator, &anna).await.expect("an answer"), store.findings(&operator, &anna).await.expect("an answer"));
            // it goes on: the next entry of the log has a number of its own
            copy.note_export(&operator, &now(), &anna).await.expect("noted");
            let numbers: Vec<i64> = copy.log(&operator, 0, 10_000).await.expect("the log").iter().map(|entry| entry.id).collect();
            assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
            copy.close().await;
            other.clear().await;
        }
    }
}

on_both! {
    async fn a_backup_is_of_one_instant_while_others_save(place: &Place) {
        let store = small_store(place).await;
        let saver = {
            let store = store.clone();
            tokio::spawn(async move {
                let none = no_packs();
                for number in 0..40 {
                    let record = small_record(&format!("new-{number:02}"), "kalmar", &[("hc-a", "2026-01-01", "")], true);
                    store.save_record(&Store::operator(), &record, &none, &now(), None).await.expect("saved");
                }
            })
        };
        let mut sizes = BTreeSet::new();
        while !saver.is_finished() {
            let file = backed_up(place).await;
            let all = rows(&file);
            let added = all["log"].iter().filter(|row| row.contains("\"added\"") && row.contains("\"trainee\"")).count();
            assert_eq!(all["trainees"].len(), added, "each record with its entry in the log");
            sizes.insert(added);
            let other = Place::sqlite();
            let copy = restored(&file, &other).await;
            assert_eq!(copy.verify().await.expect("gone through").flaws, []);
            copy.close().await;
            other.clear().await;
        }
        saver.await.expect("no panic");
        assert!(!sizes.is_empty());
    }
}

on_both! {
    async fn a_file_that_is_not_as_it_was_written_is_refused_and_nothing_is_kept(place: &Place) {
        let store = small_store(place).await;
        store.close().await;
        let file = backed_up(place).await;
        let text = String::from_utf8(file.clone()).expect("text");
        let lines: Vec<&str> = text.lines().collect();
        let without = |skip: usize| lines.iter().enumerate().filter(|(n, _)| *n != skip).map(|(_, line)| format!("{line}\n")).collect::<String>();
        let trainees = lines.iter().position(|line| line.contains("\"table\":\"trainees\"")).expect("the table");
        let damaged = [
            ("cut off", text[..text.len() / 2].to_owned()),
            ("without its end", without(lines.len() - 1)),
            ("without a row", without(trainees + 1)),
            ("without a table's line", without(trainees)),
            ("with a letter changed", text.replacen("Läkare anna", "Läkare Anna", 1)),
            ("with a row twice", text.replacen(&format!("{}\n", lines[trainees + 1]), &format!("{0}\n{0}\n", lines[trainees + 1]), 1)),
            ("with something after its end", format!("{text}\n")),
            ("of a newer schema", text.replacen("\"schema\":", "\"schema\":9", 1)),
            ("of another form", text.replacen("randa-backup/1", "randa-backup/2", 1)),
            ("empty", String::new()),
            ("no JSON", "hello\n".to_owned()),
        ];
        for (what, damaged) in damaged {
            let other = Place::sqlite();
            let fault = restore(&other.url, damaged.as_bytes()).await.expect_err(what);
            assert!(matches!(fault, Fault::Backup { .. } | Fault::NewerSchema { .. }), "{what}: {fault}");
            assert!(!fault.to_string().contains("Läkare"), "no one's name is told");
            assert!(matches!(back_up(&other.url, &mut Vec::new(), &now()).await, Err(Fault::NotOurs)), "{what}: nothing is kept");
            other.clear().await;
        }
    }
}

on_both! {
    async fn a_backup_is_only_put_into_an_empty_database(place: &Place) {
        let store = small_store(place).await;
        let file = backed_up(place).await;
        assert!(matches!(restore(&place.url, file.as_slice()).await, Err(Fault::NotEmpty)));
        assert_eq!(store.verify().await.expect("gone through").records, 3);
    }
}

on_both! {
    async fn every_table_is_carried_or_left_out_on_purpose(place: &Place) {
        let store = place.open().await;
        let mut tx = store.engine().read().await.expect("a transaction");
        let sql = if place.is_sqlite() { own::SQLITE_TABLES } else { own::POSTGRES_TABLES };
        let kept: BTreeSet<String> =
            tx.all(sql, params![]).await.expect("tables").iter().map(|row| row.text(0).expect("a name")).collect();
        let told: BTreeSet<String> = TABLES.iter().chain(LEFT_OUT).map(|name| (*name).to_owned()).collect();
        assert_eq!(kept, told);
        assert_eq!(TABLES.len() + LEFT_OUT.len(), told.len(), "each once");
    }
}

on_both! {
    async fn what_is_not_whole_is_seen(place: &Place) {
        let store = small_store(place).await;
        assert_eq!(store.verify().await.expect("gone through").flaws, []);
        for script in [
            "update trainees set document = '{}' where id = 'bo'",
            "update trainees set name = 'Någon Annan' where id = 'nils'",
            "delete from supervisors where person = 'principal'",
            "update person_employments set role = 'region-office' where person = 'colleague'",
            "update trainee_employments set to_on = '2026-01-01' where trainee = 'nils'",
            "delete from people where id = 'nobody'",
            "update units set document = 'x' where id = 'stray'",
        ] {
            behind_its_back(&store, script).await.expect(script);
        }
        let said: Vec<String> = store.verify().await.expect("gone through").flaws.iter().map(Flaw::to_string).collect();
        let wanted = [
            "unit stray: the kept document cannot be read",
            "trainee bo: the kept document cannot be read",
            "trainee nils: the list says something else than the document",
            "trainee nils: the table trainee_employments says something else than the document",
            "trainee anna: the table supervisors says something else than the document",
            "person colleague: the table person_employments says something else than the document",
            "trainee anna: refers to person nobody, which is not kept",
        ];
        for each in wanted {
            assert!(said.iter().any(|flaw| flaw == each), "{each} in {said:#?}");
        }
    }
}

#[tokio::test]
async fn what_is_none_of_ours_is_not_backed_up() {
    let place = Place::sqlite();
    assert!(matches!(back_up(&place.url, &mut Vec::new(), &now()).await, Err(Fault::NotOurs)));
    assert_eq!(backup::FORMAT, "randa-backup/1", "a new form takes a new name, and the old is still read");
    place.clear().await;
}
