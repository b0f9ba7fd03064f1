//! What is found is of a day: it is renewed when the day or the packs are others.

use super::*;
use crate::OverviewQuery;

on_both! {
    async fn a_new_day_changes_what_is_found(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let records: Vec<TrainingRecord> =
            world.trainees.iter().step_by(15).map(|doctor| doctor.record.clone()).collect();
        assert_eq!(store.judged_on().await.expect("an answer"), None);
        save_all(&store, &world.units, &world.people, &records).await;
        assert_eq!(store.judged_on().await.expect("an answer"), Some(today()));
        assert_eq!(store.renew_findings(packs(), today()).await.expect("renewed"), crate::Renewed::default());

        let operator = Store::operator();
        let before = store.overview(&operator, &OverviewQuery::default()).await.expect("rows");
        let later = day("2027-11-24");
        let renewed = store.renew_findings(packs(), later).await.expect("renewed");
        assert_eq!((renewed.trainees, renewed.units), (records.len(), world.units.len()));
        assert_eq!(store.judged_on().await.expect("an answer"), Some(later));
        let after = store.overview(&operator, &OverviewQuery::default()).await.expect("rows");
        assert_ne!(before.counts, after.counts, "a year later others are late");
        assert!(after.rows.iter().all(|row| row.standing.judged_on == later));
        let live = store.overview_on(&operator, &OverviewQuery::default(), packs(), later).await.expect("rows");
        assert_eq!(after, live);
        let entries = store.log(&operator, 0, 100_000).await.expect("the log");
        assert!(entries.iter().all(|entry| entry.action == "added"), "a new day is no one's change");
    }
}

on_both! {
    async fn other_packs_judge_anew(place: &Place) {
        let store = small_store(place).await;
        let before = store.findings(&Store::operator(), &training::TraineeId::new("anna")).await.expect("an answer");
        let none: &Packs = Box::leak(Box::new(Packs::read([]).expect("no packs")));
        let renewed = store.renew_findings(none, today()).await.expect("renewed");
        assert_eq!((renewed.trainees, renewed.units), (3, UNITS.len()));
        let without = store.findings(&Store::operator(), &training::TraineeId::new("anna")).await.expect("an answer");
        assert_eq!(without, Some(Vec::new()));
        store.renew_findings(packs(), today()).await.expect("renewed");
        let again = store.findings(&Store::operator(), &training::TraineeId::new("anna")).await.expect("an answer");
        assert_eq!(again, before);
    }
}

on_both! {
    async fn one_that_cannot_be_read_does_not_keep_the_others_in_yesterday(place: &Place) {
        let store = small_store(place).await;
        behind_its_back(&store, "update trainees set document = '{}' where id = 'bo'").await.expect("a broken record");
        let tomorrow = day("2026-11-25");
        let renewed = store.renew_findings(packs(), tomorrow).await.expect("renewed");
        assert_eq!((renewed.trainees, renewed.unreadable), (2, 1));
        let overview = store.overview(&Store::operator(), &OverviewQuery::default()).await.expect("rows");
        for row in overview.rows {
            assert_eq!(row.standing.judged_on == tomorrow, row.trainee.as_str() != "bo", "{}", row.trainee);
        }
    }
}

on_both! {
    async fn only_one_runner_is_at_it_at_a_time(place: &Place) {
        let store = small_store(place).await;
        let other = place.open().await;
        let tomorrow = day("2026-11-25");
        let (here, there, elsewhere) = tokio::join!(
            store.renew_findings(packs(), tomorrow),
            store.renew_findings(packs(), tomorrow),
            other.renew_findings(packs(), tomorrow),
        );
        let all = [here, there, elsewhere].map(|renewed| renewed.expect("renewed"));
        assert_eq!(all.iter().map(|renewed| renewed.trainees).sum::<usize>(), 3, "{all:?}");
        assert!(all.iter().any(|renewed| renewed.already_running));
    }
}

on_both! {
    async fn what_is_saved_while_findings_are_renewed_is_judged_by_the_new_day(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let records: Vec<TrainingRecord> =
            world.trainees.iter().step_by(12).map(|doctor| doctor.record.clone()).collect();
        save_all(&store, &world.units, &world.people, &records).await;
        let tomorrow = day("2026-11-25");
        let moment = Moment::new(tomorrow, 1);
        let saver = {
            let (store, records) = (store.clone(), records.clone());
            tokio::spawn(async move {
                for mut record in records {
                    record.training.planned_end_on = Some(day("2031-01-31"));
                    store.save_record(&Store::operator(), &record, packs(), &moment, Some(1)).await.expect("saved");
                }
            })
        };
        store.renew_findings(packs(), tomorrow).await.expect("renewed");
        saver.await.expect("no panic");
        let operator = Store::operator();
        let kept = store.overview(&operator, &OverviewQuery::default()).await.expect("rows");
        let live = store.overview_on(&operator, &OverviewQuery::default(), packs(), tomorrow).await.expect("rows");
        assert_eq!(kept, live);
    }
}
