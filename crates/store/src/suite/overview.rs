//! The overview: search, filters, order, pages.

use requirements::Status;

use super::*;
use crate::OverviewQuery;

async fn names(store: &Store, query: OverviewQuery) -> Vec<String> {
    let overview = store.overview(&Store::operator(), &query).await.expect("rows");
    overview.rows.into_iter().map(|row| row.name).collect()
}

on_both! {
    async fn a_name_is_found_by_its_words_on_both_engines_alike(place: &Place) {
        let store = place.open().await;
        let mut records = small_world().records;
        for (record, name) in records.iter_mut().zip(["Åsa Öberg-Lindh", "Zoë Ärlig", "Nils-Erik %_Olsson"]) {
            name.clone_into(&mut record.trainee.name);
        }
        save_all(&store, &[], &[], &records).await;
        for (search, expected) in [
            ("åsa", "Åsa Öberg-Lindh"),
            ("ÖBERG", "Åsa Öberg-Lindh"),
            ("lindh öb", "Åsa Öberg-Lindh"),
            ("öberg-lindh", "Åsa Öberg-Lindh"),
            ("zoe", "Zoë Ärlig"),
            ("%", "Nils-Erik %_Olsson"),
            ("erik nils", "Nils-Erik %_Olsson"),
        ] {
            let query = OverviewQuery { search: search.to_owned(), ..OverviewQuery::default() };
            assert_eq!(names(&store, query).await, [expected], "{search}");
        }
        for search in ["oberg", "_x", "' or 1=1 --", "åsa nils"] {
            let query = OverviewQuery { search: search.to_owned(), ..OverviewQuery::default() };
            assert!(names(&store, query).await.is_empty(), "{search}");
        }
    }
}

on_both! {
    async fn the_gravest_and_the_soonest_come_first_and_pages_follow_each_other(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let records: Vec<TrainingRecord> =
            world.trainees.iter().step_by(9).map(|doctor| doctor.record.clone()).collect();
        save_all(&store, &world.units, &world.people, &records).await;
        let all = store.overview(&Store::operator(), &OverviewQuery::default()).await.expect("rows");
        assert_eq!((all.total as usize, all.rows.len()), (records.len(), records.len()));
        for pair in all.rows.windows(2) {
            let risk = |row: &crate::OverviewRow| {
                let counts = row.standing.counts;
                (std::cmp::Reverse(counts.red), row.standing.first_due_on.unwrap_or(Date::MAX), std::cmp::Reverse(counts.amber))
            };
            assert!(risk(&pair[0]) <= risk(&pair[1]));
        }
        for row in &all.rows {
            let worst = row.standing.counts.worst();
            assert_eq!(row.reason.is_some(), matches!(worst, Status::Red | Status::Amber), "each red row has its reason");
            assert!(row.reason.as_ref().is_none_or(|reason| !reason.sentence.sv.is_empty()));
        }
        let mut paged = Vec::new();
        for page in 1.. {
            let query = OverviewQuery { page, page_size: 4, ..OverviewQuery::default() };
            let overview = store.overview(&Store::operator(), &query).await.expect("rows");
            assert_eq!((overview.total, overview.counts), (all.total, all.counts));
            if overview.rows.is_empty() {
                break;
            }
            paged.extend(overview.rows);
        }
        assert_eq!(paged, all.rows);

        let mut by_status = 0;
        for status in Status::ALL {
            let query = OverviewQuery { status: Some(status), ..OverviewQuery::default() };
            let overview = store.overview(&Store::operator(), &query).await.expect("rows");
            assert!(overview.rows.iter().all(|row| row.standing.counts.worst() == status));
            assert_eq!(overview.counts, all.counts, "the counts are for choosing a status");
            by_status += overview.total;
        }
        assert_eq!(by_status, all.total);
    }
}

on_both! {
    async fn filters_narrow_and_combine(place: &Place) {
        let store = small_store(place).await;
        let unit = |id: &str| OverviewQuery { unit: Some(training::UnitId::new(id)), ..OverviewQuery::default() };
        assert_eq!(names(&store, unit("hc-a")).await, ["Läkare anna"]);
        assert_eq!(names(&store, unit("hc-b")).await, ["Läkare bo"], "anna has left");
        let region = OverviewQuery { region: Some(training::PackId::new("norrbotten")), ..OverviewQuery::default() };
        assert_eq!(names(&store, region).await, ["Läkare nils"]);
        let stage = OverviewQuery { stage: Some(training::Stage::Bt), ..OverviewQuery::default() };
        assert!(names(&store, stage).await.is_empty());
        let regulation =
            OverviewQuery { regulation: Some(training::RegulationId::Sosfs2015), ..OverviewQuery::default() };
        assert!(names(&store, regulation).await.is_empty());
    }
}
