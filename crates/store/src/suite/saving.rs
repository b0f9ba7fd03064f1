//! Saving: versions, what is kept once, and what a change renews.

use training::{TraineeId, UnitId};

use super::*;
use crate::{Entry, Kind, OverviewQuery, SaveError};

fn annas() -> TraineeId {
    TraineeId::new("anna")
}

async fn kept(store: &Store, id: &str) -> crate::Kept {
    let kept = store.record(&Store::operator(), &TraineeId::new(id), &now()).await.expect("an answer");
    kept.expect("a record")
}

on_both! {
    async fn who_saves_later_on_an_older_version_is_told(place: &Place) {
        let store = small_store(place).await;
        let (anna, manager) = (viewer(&store, "anna").await, viewer(&store, "manager-a").await);
        let first = kept(&store, "anna").await;
        assert_eq!(first.version, 1);
        let mut hers = first.record.clone();
        hers.training.planned_end_on = Some(day("2029-07-31"));
        let mut his = first.record.clone();
        his.training.planned_end_on = Some(day("2029-08-31"));
        assert_eq!(store.save_record(&anna, &hers, packs(), &now(), Some(1)).await.expect("saved"), 2);
        let late = store.save_record(&manager, &his, packs(), &now(), Some(1)).await;
        assert!(matches!(late, Err(SaveError::Conflict { kept: 2 })), "{late:?}");
        assert_eq!(kept(&store, "anna").await, crate::Kept { record: hers.clone(), version: 2 });

        let again = store.save_record(&anna, &hers, packs(), &now(), Some(1)).await;
        assert_eq!(again.expect("the same again does no harm"), 2);
        let as_new = store.save_record(&manager, &his, packs(), &now(), None).await;
        assert!(matches!(as_new, Err(SaveError::Conflict { kept: 2 })), "{as_new:?}");
        let gone = small_record("new", "kalmar", &[("hc-a", "2026-01-01", "")], false);
        let gone = store.save_record(&Store::operator(), &gone, packs(), &now(), Some(3)).await;
        assert!(matches!(gone, Err(SaveError::Conflict { kept: 0 })), "{gone:?}");
    }
}

on_both! {
    async fn of_many_who_save_at_once_one_comes_through_each_time(place: &Place) {
        let store = small_store(place).await;
        let first = kept(&store, "anna").await;
        let savers = (1..=8_i8).map(|month| {
            let (store, mut record) = (store.clone(), first.record.clone());
            record.training.planned_end_on = Some(Date::constant(2030, month, 1));
            tokio::spawn(async move { store.save_record(&Store::operator(), &record, packs(), &now(), Some(1)).await })
        });
        let savers: Vec<_> = savers.collect();
        let mut saved = Vec::new();
        for saver in savers {
            saved.push(saver.await.expect("no panic"));
        }
        assert_eq!(saved.iter().filter(|each| each.is_ok()).count(), 1);
        assert!(saved.iter().all(|each| matches!(each, Ok(2) | Err(SaveError::Conflict { kept: 2 }))), "{saved:?}");
    }
}

on_both! {
    async fn many_who_save_different_records_all_come_through(place: &Place) {
        let store = small_store(place).await;
        let savers = (0..12).map(|n| {
            let store = store.clone();
            let record = small_record(&format!("new-{n}"), "kalmar", &[("hc-a", "2026-01-01", "")], true);
            tokio::spawn(async move { store.save_record(&Store::operator(), &record, packs(), &now(), None).await })
        });
        let savers: Vec<_> = savers.collect();
        for saver in savers {
            assert_eq!(saver.await.expect("no panic").expect("saved"), 1);
        }
        let overview = store.overview(&Store::operator(), &OverviewQuery::default()).await.expect("rows");
        assert_eq!(overview.total, 15);
    }
}

on_both! {
    async fn a_unit_or_person_kept_otherwise_is_not_replaced_unasked(place: &Place) {
        let store = small_store(place).await;
        let mut record = kept(&store, "anna").await.record;
        record.units[0].name = "Ett annat namn".to_owned();
        record.people[0].name = "En annan".to_owned();
        record.people[1].name = "En till".to_owned();
        let saved = store.save_record(&Store::operator(), &record, packs(), &now(), Some(1)).await;
        assert!(matches!(&saved, Err(SaveError::Differs(which))
            if *which == [Entry { kind: Kind::Unit, id: "hc-a".to_owned() }]), "{saved:?}");
        record.units[0].name = "Enheten hc-a".to_owned();
        let saved = store.save_record(&Store::operator(), &record, packs(), &now(), Some(1)).await;
        assert!(matches!(&saved, Err(SaveError::Differs(which)) if which.len() == 2), "all at once: {saved:?}");
        let records = [record];
        let bundle = Bundle { records: &records, ..Bundle::default() };
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::Yes).await.expect("told to");
        assert_eq!((saved.people, saved.records, saved.unchanged), (2, 0, 1), "the record itself is the same");
        assert_eq!(kept(&store, "bo").await.record.people[0].name, "En annan", "whoever is meant by others too");
    }
}

on_both! {
    async fn a_bundle_that_contradicts_itself_is_refused(place: &Place) {
        let (store, world) = (place.open().await, small_world());
        let mut records = world.records;
        records[1].people[0].name = "En annan".to_owned();
        let bundle = Bundle { records: &records, ..Bundle::default() };
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::Yes).await;
        assert!(matches!(saved, Err(SaveError::Differs(_))), "{saved:?}");
    }
}

on_both! {
    async fn an_import_of_a_changed_record_waits_to_be_told(place: &Place) {
        let store = small_store(place).await;
        let mut record = kept(&store, "anna").await.record;
        record.training.planned_end_on = None;
        let records = [record];
        let bundle = Bundle { records: &records, ..Bundle::default() };
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::No).await;
        assert!(matches!(saved, Err(SaveError::Differs(_))), "{saved:?}");
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::Yes).await.expect("told to");
        assert_eq!(saved.records, 1);
        assert_eq!(kept(&store, "anna").await.version, 2);
    }
}

on_both! {
    async fn relations_follow_the_record(place: &Place) {
        let store = small_store(place).await;
        let principal = viewer(&store, "principal").await;
        let mut first = kept(&store, "anna").await;
        first.record.supervisors = Some(Vec::new());
        let anna = viewer(&store, "anna").await;
        store.save_record(&anna, &first.record, packs(), &now(), Some(1)).await.expect("saved");
        assert!(store.record(&viewer(&store, "principal").await, &annas(), &now()).await.expect("an answer").is_none());
        // a viewer is taken anew for each request; one that is held on to keeps its relations
        assert!(store.record(&principal, &annas(), &now()).await.expect("an answer").is_some());
    }
}

on_both! {
    async fn what_rests_on_a_changed_unit_or_person_is_judged_anew_in_the_same_transaction(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let records: Vec<TrainingRecord> = world
            .trainees
            .iter()
            .filter(|doctor| doctor.record.region.as_ref().is_some_and(|region| region.as_str() == "norrbotten"))
            .take(8)
            .map(|doctor| doctor.record.clone())
            .collect();
        save_all(&store, &world.units, &world.people, &records).await;
        let operator = Store::operator();
        let mut before_of_trainees = Vec::new();
        for record in &records {
            before_of_trainees.push(store.findings(&operator, &record.trainee.id).await.expect("an answer"));
        }
        // no one at the first trainee's unit is a specialist with supervisor training any longer
        let unit = records
            .iter()
            .flat_map(|record| &record.units)
            .find(|unit| unit.kind == training::UnitKind::HealthCentre)
            .expect("a health centre");
        let before = store.unit(&operator, &unit.id).await.expect("an answer").expect("the unit");
        for person in &before.people {
            let mut person = world.people.iter().find(|each| each.id == person.id).expect("the person").clone();
            person.specialties = Some(Vec::new());
            person.supervisor_training = Some(Vec::new());
            store.save_person(&operator, &person, packs(), &now(), Some(1)).await.expect("saved");
        }
        let after = store.unit(&operator, &unit.id).await.expect("an answer").expect("the unit");
        assert_ne!(before.findings, after.findings);

        // every row is what judging the whole store anew gives
        let mut kept = Vec::new();
        for record in &records {
            kept.push(store.findings(&operator, &record.trainee.id).await.expect("an answer"));
        }
        assert_ne!(before_of_trainees, kept, "their trainees' findings rest on them");
        behind_its_back(&store, "update standings set packs = 'others'").await.expect("others");
        let renewed = store.renew_findings(packs(), today()).await.expect("renewed");
        assert_eq!(renewed.trainees, records.len());
        for (record, kept) in records.iter().zip(kept) {
            assert_eq!(store.findings(&operator, &record.trainee.id).await.expect("an answer"), kept);
        }
        assert_eq!(store.unit(&operator, &unit.id).await.expect("an answer").expect("the unit").findings, after.findings);
    }
}

on_both! {
    async fn a_unit_has_versions_of_its_own(place: &Place) {
        let store = small_store(place).await;
        let manager = viewer(&store, "manager-a").await;
        let kept = store.unit(&manager, &UnitId::new("hc-a")).await.expect("an answer").expect("the unit");
        assert!(kept.may_change);
        let mut unit = kept.unit.clone();
        unit.name = "Nya namnet".to_owned();
        store.save_unit(&manager, &unit, packs(), &now(), Some(kept.version)).await.expect("saved");
        unit.name = "Ännu ett".to_owned();
        let late = store.save_unit(&manager, &unit, packs(), &now(), Some(kept.version)).await;
        assert!(matches!(late, Err(SaveError::Conflict { kept: 2 })), "{late:?}");
    }
}

on_both! {
    async fn nothing_is_kept_of_a_save_that_fails(place: &Place) {
        let store = small_store(place).await;
        let operator = Store::operator();
        let entries = store.log(&operator, 0, 10_000).await.expect("the log").len();
        let mut new = small_record("new", "kalmar", &[("hc-a", "2026-01-01", "")], false);
        let mut person = new.people[0].clone();
        person.id = training::PersonId::new("new-person");
        new.people.push(person);
        new.people[0].name = "En annan".to_owned();
        assert!(store.save_record(&operator, &new, packs(), &now(), None).await.is_err());
        assert_eq!(store.viewer("new", today()).await.expect("an answer"), None);
        assert_eq!(store.viewer("new-person", today()).await.expect("an answer"), None);
        assert_eq!(store.log(&operator, 0, 10_000).await.expect("the log").len(), entries);
    }
}

on_both! {
    async fn a_unit_is_judged_by_the_trainees_who_are_there(place: &Place) {
        let (store, operator, id) = (small_store(place).await, Store::operator(), UnitId::new("hc-b"));
        let unit = store.unit(&operator, &id).await.expect("an answer").expect("a unit");
        let mut mission = training::Field::write(&unit.unit);
        mission["mission"] = serde_json::json!({ "stages": [] });
        let taken: training::Unit = training::Field::read(&training::Json::from(&mission), &mut Default::default()).expect("a unit");
        store.save_unit(&operator, &taken, packs(), &now(), Some(unit.version)).await.expect("saved");
        let stands = async || {
            let kept = store.unit(&operator, &id).await.expect("an answer").expect("a unit");
            let found = kept.findings.expect("findings").into_iter().find(|row| row.requirement == "training-mission-taken-on");
            (kept.there.expect("trainees").len(), found.expect("a finding").status)
        };
        assert_eq!(stands().await, (2, requirements::Status::Red), "bo is there, and anna was");

        let mut bo = kept(&store, "bo").await;
        for row in bo.record.employments.iter_mut().flatten() {
            row.to = Some(day("2026-11-23"));
        }
        store.save_record(&operator, &bo.record, packs(), &now(), Some(bo.version)).await.expect("saved");
        let (there, status) = stands().await;
        assert_eq!(there, 2);
        assert_ne!(status, requirements::Status::Red, "nobody is there now");
    }
}
