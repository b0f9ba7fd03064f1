//! The demo world in the store: it comes out as it went in, and each who signs in sees what the policy says.

use std::collections::{BTreeMap, BTreeSet};

use calendar::OpenPeriod;

use super::*;
use crate::{Access, OverviewQuery, Sight, UnitSight};

fn records(world: &demo::World) -> Vec<TrainingRecord> {
    world.trainees.iter().map(|doctor| doctor.record.clone()).collect()
}

on_both! {
    async fn every_record_comes_out_byte_for_byte_as_it_went_in(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let records = records(&world);
        assert!(!records.is_empty());
        let saved = save_judged(&store, &world.units, &world.people, &records, &no_packs()).await;
        assert_eq!((saved.records, saved.unchanged), (records.len(), 0));
        assert_eq!((saved.units, saved.people), (world.units.len(), world.people.len()));

        let mut texts: BTreeMap<String, String> =
            records.iter().map(|record| (record.trainee.id.to_string(), record.to_text())).collect();
        let mut reader = store.records(&Store::operator(), &now());
        while let Some(kept) = reader.next().await.expect("a record") {
            let text = texts.remove(kept.record.trainee.id.as_str()).expect("each once");
            assert_eq!(kept.record.to_text(), text);
            for unit in &kept.record.units {
                let named = unit.mission.as_ref().and_then(|mission| mission.trainees.as_ref());
                assert_eq!(named, None, "who else trains at {} is not told in an export", unit.id);
            }
            assert_eq!(kept.version, 1);
        }
        assert!(texts.is_empty(), "{:?}", texts.keys());

        let again = save_judged(&store, &world.units, &world.people, &records, &no_packs()).await;
        assert_eq!((again.records, again.unchanged, again.units, again.people), (0, records.len(), 0, 0));
    }
}

/// What the policy says of a record, without the store.
fn access(record: &TrainingRecord) -> Access {
    let here =
        record.employments.iter().flatten().filter(|row| OpenPeriod { from: row.from, to: row.to }.contains(today()));
    Access {
        trainee: record.trainee.id.clone(),
        region: record.region.clone(),
        employed_at: here.map(|row| row.unit.clone()).collect(),
    }
}

on_both! {
    async fn everyone_who_signs_in_sees_what_the_policy_grants_and_nothing_else(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let records = records(&world);
        save_judged(&store, &world.units, &world.people, &records, &no_packs()).await;
        let ids: BTreeSet<&str> = world.sign_ins.iter().map(|sign_in| sign_in.person.as_str()).collect();
        let (mut listed_in_all, mut opened_in_all) = (0, 0);
        for id in ids {
            let Some(viewer) = store.viewer(id, today()).await.expect("an answer") else { continue };
            let overview = store.overview(&viewer, &OverviewQuery::default()).await.expect("rows");
            let listed: BTreeSet<_> = overview.rows.iter().map(|row| row.trainee.clone()).collect();
            let open: BTreeSet<_> =
                overview.rows.iter().filter(|row| row.may_open).map(|row| row.trainee.clone()).collect();
            let granted = |least: Sight| -> BTreeSet<_> {
                let seen = records.iter().filter(|record| viewer.sight(&access(record)) >= least);
                seen.map(|record| record.trainee.id.clone()).collect()
            };
            assert_eq!(listed, granted(Sight::Listed), "{id} lists");
            assert_eq!(open, granted(Sight::Record), "{id} opens");
            assert_eq!(overview.total as usize, listed.len(), "{id}: nobody is counted who is not seen");
            assert!(overview.rows.iter().all(|row| row.may_open || row.reason.is_none()));
            for unit in store.units(&viewer).await.expect("units") {
                assert_ne!(viewer.sight_of_unit(&unit.id, unit.region.as_ref()), UnitSight::Nothing);
            }
            listed_in_all += listed.len();
            opened_in_all += open.len();
        }
        assert!(listed_in_all > opened_in_all && opened_in_all > world.trainees.len(), "the matrix is not empty");
    }
}

on_both! {
    async fn the_overview_of_today_is_the_same_kept_and_judged_live(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let some: Vec<_> = records(&world).into_iter().step_by(9).collect();
        save_all(&store, &world.units, &world.people, &some).await;
        let operator = Store::operator();
        for query in [
            OverviewQuery::default(),
            OverviewQuery { search: "lind".to_owned(), ..OverviewQuery::default() },
            OverviewQuery { status: Some(requirements::Status::Red), page_size: 3, page: 2, ..OverviewQuery::default() },
            OverviewQuery { theme: Some(requirements::Theme::Time), ..OverviewQuery::default() },
            OverviewQuery { stage: Some(training::Stage::Bt), ..OverviewQuery::default() },
        ] {
            let kept = store.overview(&operator, &query).await.expect("rows");
            let live = store.overview_on(&operator, &query, packs(), today()).await.expect("rows");
            assert_eq!(kept, live, "{query:?}");
        }
    }
}
