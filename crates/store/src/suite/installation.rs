//! Opening, the schema's number, and the demo's mark.

use super::*;
use crate::Fault;

on_both! {
    async fn a_demo_is_only_put_into_an_empty_database_and_stays_one(place: &Place) {
        let store = Store::create_demo(&place.url).await.expect("a demo");
        assert!(store.is_demo());
        store.close().await;
        let store = place.open().await;
        assert!(store.is_demo(), "also when opened again");
        assert!(matches!(Store::create_demo(&place.url).await, Err(Fault::NotEmpty)), "not even over a demo");
        assert!(behind_its_back(&store, "update installation set demo = 0").await.is_err());
        assert!(behind_its_back(&store, "delete from installation").await.is_err());
        assert!(place.open().await.is_demo());
    }
}

on_both! {
    async fn what_is_no_demo_never_becomes_one(place: &Place) {
        let store = place.open().await;
        assert!(!store.is_demo());
        assert!(matches!(Store::create_demo(&place.url).await, Err(Fault::NotEmpty)));
        assert!(behind_its_back(&store, "update installation set demo = 1").await.is_err());
        assert!(!place.open().await.is_demo());
    }
}

on_both! {
    async fn something_elses_database_is_no_place_for_a_demo(place: &Place) {
        let engine = Engine::connect(&place.url).await.expect("a database");
        let mut tx = engine.append().await.expect("a transaction");
        tx.script("create table shopping (what text)").await.expect("a table");
        tx.commit().await.expect("kept");
        engine.close().await;
        assert!(matches!(Store::create_demo(&place.url).await, Err(Fault::NotEmpty)));
    }
}

on_both! {
    async fn a_newer_schema_is_refused_and_left_alone(place: &Place) {
        let store = place.open().await;
        behind_its_back(&store, "update installation set schema_version = 99").await.expect("a newer schema");
        store.close().await;
        let fault = Store::open(&place.url).await.expect_err("to be refused");
        assert!(matches!(fault, Fault::NewerSchema { found: 99, .. }), "{fault}");
    }
}

on_both! {
    async fn many_may_open_an_empty_database_at_once(place: &Place) {
        let opened = [place.open(), place.open(), place.open(), place.open()].map(|open| async { open.await.is_demo() });
        let [a, b, c, d] = opened;
        assert_eq!(tokio::join!(a, b, c, d), (false, false, false, false));
    }
}

#[tokio::test]
async fn an_address_of_no_kind_is_refused_without_its_password() {
    for address in ["mysql://anna:secret@host/db", "randa.db", "sqlite:", "sqlite::memory:", ""] {
        let fault = Store::open(address).await.expect_err("to be refused");
        assert!(matches!(fault, Fault::Address { .. }), "{address}");
        assert!(!fault.to_string().contains("secret"));
    }
    assert!(matches!(Store::open("sqlite:/no/such/folder/randa.db").await, Err(Fault::File { .. })));
}
