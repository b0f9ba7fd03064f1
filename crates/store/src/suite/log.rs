//! The log: one entry for each change and each read, allowed or refused, and never taken back.

use training::TraineeId;

use super::*;
use crate::{LogEntry, OverviewQuery};

type Line = (String, String, String, String, String);

fn line(entry: &LogEntry) -> Line {
    let LogEntry { actor, for_whom, action, object_kind, object, .. } = entry.clone();
    (actor, for_whom, action, object_kind, object)
}

fn said(actor: &str, for_whom: &str, action: &str, object: &str) -> Line {
    (actor.into(), for_whom.into(), action.into(), "trainee".into(), object.into())
}

on_both! {
    async fn each_change_and_each_read_is_one_entry(place: &Place) {
        let store = small_store(place).await;
        let operator = Store::operator();
        let after = store.log(&operator, 0, 10_000).await.expect("the log").last().expect("an import").id;
        let (anna, colleague) = (viewer(&store, "anna").await, viewer(&store, "colleague").await);
        let director = viewer(&store, "director-k").await.acting_for("manager-a");
        let (id, absent) = (TraineeId::new("anna"), TraineeId::new("<script>"));

        let mut kept = store.record(&anna, &id, &now()).await.expect("an answer").expect("her own");
        kept.record.training.planned_end_on = None;
        store.save_record(&director, &kept.record, packs(), &now(), Some(1)).await.expect("saved");
        store.save_record(&director, &kept.record, packs(), &now(), Some(1)).await.expect("saved already");
        assert!(store.record(&colleague, &id, &now()).await.expect("an answer").is_none());
        assert!(store.record(&colleague, &absent, &now()).await.expect("an answer").is_none());
        assert!(store.save_record(&colleague, &kept.record, packs(), &now(), Some(2)).await.is_err());
        let new = small_record("new", "kalmar", &[("hc-a", "2026-01-01", "")], false);
        assert!(store.save_record(&colleague, &new, packs(), &now(), None).await.is_err());
        let mut reader = store.records(&anna, &now());
        while reader.next().await.expect("a record").is_some() {}
        store.overview(&director, &OverviewQuery::default()).await.expect("rows");

        let entries = store.log(&operator, after, 10_000).await.expect("the log");
        let expected = [
            said("anna", "anna", "read", "anna"),
            said("director-k", "manager-a", "changed", "anna"),
            said("colleague", "colleague", "refused", "anna"),
            // what was asked for in vain could be any text
            said("colleague", "colleague", "refused", ""),
            said("colleague", "colleague", "refused", "anna"),
            said("colleague", "colleague", "refused", ""),
            said("anna", "anna", "exported", "anna"),
        ];
        assert_eq!(entries.iter().map(line).collect::<Vec<_>>(), expected);
        assert!(entries.iter().all(|entry| entry.at == "2026-11-18T11:06:40.000000Z"), "{}", entries[0].at);
        assert_eq!(entries[1].actor_name, "Person director-k");
    }
}

on_both! {
    async fn the_trainee_sees_who_has_looked_and_others_do_not(place: &Place) {
        let store = small_store(place).await;
        let id = TraineeId::new("anna");
        for reader in ["principal", "manager-a", "anna"] {
            let viewer = viewer(&store, reader).await;
            store.record(&viewer, &id, &now()).await.expect("an answer").expect("the record");
        }
        for (reader, sees) in [("anna", true), ("director-k", true), ("principal", false), ("manager-a", false),
            ("office-k-person", false), ("director-n", false), ("bo", false)]
        {
            let viewer = viewer(&store, reader).await;
            let reads = store.reads_of(&viewer, &id, 2).await.expect("an answer");
            let actors: Vec<&str> = reads.iter().map(|entry| entry.actor.as_str()).collect();
            assert_eq!(actors, if sees { vec!["anna", "manager-a"] } else { vec![] }, "{reader}");
            assert_eq!(store.log_of(&viewer, &id, 9).await.expect("an answer").is_empty(), !sees, "{reader}");
            assert!(store.log(&viewer, 0, 10).await.expect("an answer").is_empty(), "the whole log is the operator's");
        }
    }
}

on_both! {
    async fn an_entry_is_never_changed_or_taken_back(place: &Place) {
        let store = small_store(place).await;
        let operator = Store::operator();
        let before = store.log(&operator, 0, 10_000).await.expect("the log");
        assert!(!before.is_empty());
        for tampering in ["update log set actor = 'someone else'", "delete from log", "delete from log where id = 1"] {
            let fault = behind_its_back(&store, tampering).await.expect_err(tampering);
            assert!(fault.to_string().contains("the log is only added to"), "{fault}");
        }
        if !place.is_sqlite() {
            assert!(behind_its_back(&store, "truncate log").await.is_err());
        }
        assert_eq!(store.log(&operator, 0, 10_000).await.expect("the log"), before);
    }
}

on_both! {
    async fn no_personal_number_is_in_the_log(place: &Place) {
        let store = small_store(place).await;
        for entry in store.log(&Store::operator(), 0, 10_000).await.expect("the log") {
            assert!(!format!("{entry:?}").contains("18640823"), "{entry:?}");
        }
    }
}

#[test]
fn instants_are_as_wide_as_each_other_and_sort_as_text() {
    let at = |microseconds| Moment::new(today(), microseconds).at().to_owned();
    assert_eq!(at(0), "1970-01-01T00:00:00.000000Z");
    assert_eq!(at(1_000_001), "1970-01-01T00:00:01.000001Z");
    assert!(at(999_999) < at(1_000_000));
    assert!(at(i64::MAX).starts_with("9999-"), "{}", at(i64::MAX));
}
