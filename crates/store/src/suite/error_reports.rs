//! Reports of errors in requirements: saved once, logged once, seen by the writer and by the office that answers.

use requirements::handbook::Remark;

use super::*;
use crate::documents;
use crate::engine::{Sql, params};
use crate::saving::Derived;
use crate::{LogEntry, NewReport, SaveError};

fn remark(text: &str) -> Remark {
    Remark::read(text).expect("a remark")
}

/// Reports an error in the first requirement of a pack.
async fn report(store: &Store, who: &str, pack: &str, token: &str) -> Result<(), SaveError> {
    let requirement = &packs().get(pack).expect("a pack").requirements.first().expect("a requirement").id;
    let text = remark(&format!("{who} om {pack}"));
    let new = NewReport { pack, requirement, text: &text, token };
    store.report_error(&viewer(store, who).await, new, packs(), &now()).await
}

async fn logged(store: &Store) -> Vec<(String, String, String)> {
    let entries = store.log(&Store::operator(), 0, 10_000).await.expect("the log");
    let of_reports = entries.into_iter().filter(|entry: &LogEntry| entry.object_kind == "report");
    of_reports.map(|entry| (entry.actor, entry.action, entry.object)).collect()
}

on_both! {
    async fn a_form_that_is_sent_twice_is_saved_and_logged_once(place: &Place) {
        let store = small_store(place).await;
        for _ in 0..2 {
            report(&store, "anna", "kalmar", "t1").await.expect("saved");
        }
        report(&store, "anna", "kalmar", "t2").await.expect("saved");
        report(&store, "bo", "kalmar", "t1").await.expect("another's token is another's");
        let added: Vec<(String, String)> = logged(&store).await.into_iter().map(|(who, what, _)| (who, what)).collect();
        let entry = |who: &str| (who.to_owned(), "added".to_owned());
        assert_eq!(added, [entry("anna"), entry("anna"), entry("bo")]);
        let reports = store.error_reports(&viewer(&store, "anna").await).await.expect("reports");
        assert_eq!(reports.len(), 2);
        assert!(reports.iter().all(|report| report.is_own && !report.may_answer && report.reported_on == today()));
    }
}

on_both! {
    async fn reports_are_seen_by_their_writer_and_by_the_office_that_answers(place: &Place) {
        let store = small_store(place).await;
        for (who, pack) in [("anna", "kalmar"), ("nils", "norrbotten"), ("nils", "hslf-fs-2021-8")] {
            report(&store, who, pack, pack).await.expect("saved");
        }
        let everyone = PEOPLE.iter().map(|(id, _)| *id).chain(["anna", "bo", "nils"]);
        for who in everyone {
            let seen = store.error_reports(&viewer(&store, who).await).await.expect("reports");
            let mut packs: Vec<(&str, bool)> = seen.iter().map(|report| (report.pack.as_str(), report.is_own)).collect();
            packs.sort_unstable();
            let expected: &[(&str, bool)] = match who {
                "anna" => &[("kalmar", true)],
                "nils" => &[("hslf-fs-2021-8", true), ("norrbotten", true)],
                "office-k-person" => &[("hslf-fs-2021-8", false), ("kalmar", false)],
                _ => &[],
            };
            assert_eq!(packs, expected, "{who}");
        }
        assert_eq!(store.error_reports(&Store::operator()).await.expect("reports").len(), 3);
    }
}

on_both! {
    async fn the_office_answers_once_and_the_writer_reads_it(place: &Place) {
        let store = small_store(place).await;
        report(&store, "anna", "kalmar", "t1").await.expect("saved");
        report(&store, "nils", "norrbotten", "t2").await.expect("saved");
        let office = viewer(&store, "office-k-person").await;
        let [waiting] = store.error_reports(&office).await.expect("reports").try_into().expect("one");
        assert!(waiting.waits());
        for answer in ["Rättat.", "Rättat."] {
            store.answer_report(&office, waiting.id, &remark(answer), &now()).await.expect("answered");
        }
        let other = store.answer_report(&office, waiting.id, &remark("Nej."), &now()).await;
        assert!(matches!(other, Err(SaveError::Conflict { .. })), "{other:?}");
        let [own] = store.error_reports(&viewer(&store, "anna").await).await.expect("reports").try_into().expect("one");
        assert_eq!(own.answer, Some((today(), "Rättat.".to_owned())));
        let changed = logged(&store).await.into_iter().filter(|(_, action, _)| action == "changed");
        assert_eq!(changed.collect::<Vec<_>>(), [("office-k-person".to_owned(), "changed".to_owned(), waiting.id.to_string())]);
    }
}

on_both! {
    async fn a_report_that_is_not_ones_own_to_answer_is_not_found(place: &Place) {
        let store = small_store(place).await;
        report(&store, "anna", "kalmar", "t1").await.expect("saved");
        report(&store, "nils", "norrbotten", "t2").await.expect("saved");
        let all = store.error_reports(&Store::operator()).await.expect("reports");
        let id = |pack: &str| all.iter().find(|report| report.pack == pack).expect("a report").id;
        for (who, id) in [
            ("anna", id("kalmar")),
            ("director-k", id("kalmar")),
            ("manager-a", id("kalmar")),
            ("office-k-person", id("norrbotten")),
            ("office-k-person", 4711),
        ] {
            let answered = store.answer_report(&viewer(&store, who).await, id, &remark("Jag svarar."), &now()).await;
            assert!(matches!(answered, Err(SaveError::NotFound)), "{who}: {answered:?}");
        }
        let refused = logged(&store).await.into_iter().filter(|(_, action, _)| action == "refused");
        assert_eq!(refused.count(), 5);
    }
}

on_both! {
    async fn a_requirement_that_is_not_there_has_no_reports(place: &Place) {
        let store = small_store(place).await;
        let anna = viewer(&store, "anna").await;
        let text = remark("Det finns inte.");
        for (pack, requirement) in [("kalmar", "no-such-requirement"), ("no-such-pack", "minimum-time")] {
            let new = NewReport { pack, requirement, text: &text, token: "t" };
            let saved = store.report_error(&anna, new, packs(), &now()).await;
            assert!(matches!(saved, Err(SaveError::NotFound)), "{saved:?}");
        }
    }
}

on_both! {
    async fn a_database_of_the_first_schema_is_brought_up_to_date_with_what_it_holds(place: &Place) {
        of_the_first_schema(place, &small_world()).await;
        let store = place.open().await;
        report(&store, "anna", "kalmar", "t1").await.expect("saved");
        let unit = store.unit(&Store::operator(), &training::UnitId::new("hc-b")).await.expect("an answer");
        assert_eq!(unit.and_then(|unit| unit.there).map(|there| there.len()), Some(2), "read from the records");
        let renewed = store.renew_findings(packs(), today()).await.expect("judged");
        assert_eq!((renewed.trainees, renewed.units, renewed.unreadable), (3, UNITS.len(), 0), "found anew");
    }
}

/// A database as the first program made it, with the small world in it.
async fn of_the_first_schema(place: &Place, world: &SmallWorld) {
    const INSTALLED: Sql =
        Sql::registered("test", "insert into installation (id, schema_version, demo) values (1, 1, 0)");
    const UNIT: Sql = Sql::registered(
        "test",
        "insert into units (id, name, kind, region, search, sort, version, document) values ($1, $1, 'other', $2, '', $1, 1, $3)",
    );
    const PERSON: Sql =
        Sql::registered("test", "insert into people (id, name, version, document) values ($1, $1, 1, $2)");
    const TRAINEE: Sql = Sql::registered(
        "test",
        "insert into trainees (id, name, region, regulation, specialty, search, sort, version, document)
            values ($1, $2, $3, 'hslf-fs-2021-8', 'allmanmedicin', '', $1, 1, $4)",
    );
    const EMPLOYED: Sql = Sql::registered(
        "test",
        "insert into trainee_employments (trainee, unit, from_on, to_on) values ($1, $2, $3, $4)",
    );
    const REFERRED: Sql = Sql::registered("test", "insert into referrals (trainee, kind, id) values ($1, $2, $3)");
    let engine = Engine::connect(&place.url).await.expect("a database");
    let mut tx = engine.write().await.expect("a transaction");
    crate::store::make_schema(&mut tx, 1).await.expect("the first schema");
    tx.run(INSTALLED, params![]).await.expect("installed");
    for unit in &world.units {
        let (id, region) = (unit.id.as_str(), unit.region.as_ref().map(training::PackId::as_str));
        tx.run(UNIT, params![id, region, documents::of_unit(unit)]).await.expect("a unit");
    }
    for person in &world.people {
        tx.run(PERSON, params![person.id.as_str(), documents::of_person(person)]).await.expect("a person");
    }
    for record in &world.records {
        let (id, region) = (record.trainee.id.as_str(), record.region.as_ref().map(training::PackId::as_str));
        let trainee = params![id, &record.trainee.name, region, documents::of_record(record)];
        tx.run(TRAINEE, trainee).await.expect("a trainee");
        for row in record.employments.iter().flatten() {
            tx.run(EMPLOYED, params![id, row.unit.as_str(), row.from, row.to]).await.expect("an employment");
        }
    }
    for record in &world.records {
        for row in Derived::of(record).referrals {
            let (kind, referred) = (row[0].as_str().expect("a kind"), row[1].as_str().expect("an id"));
            tx.run(REFERRED, params![record.trainee.id.as_str(), kind, referred]).await.expect("a referral");
        }
    }
    tx.commit().await.expect("kept");
    engine.close().await;
}
