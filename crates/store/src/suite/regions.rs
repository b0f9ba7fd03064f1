//! Regions as a whole: who sees them, what is judged anew when, and that they come out as they went in.

use training::{PackId, Region};

use super::*;
use crate::{Renewed, SaveError};

fn id(text: &str) -> PackId {
    PackId::new(text)
}

/// A region with one locality, whose director of studies is kept as in the small world.
fn small_region(region: &str, office: &str, director: &str) -> Region {
    let world = small_world();
    let unit = world.units.iter().find(|unit| unit.id.as_str() == office).expect("the office");
    let person = world.people.iter().find(|person| person.id.as_str() == director).expect("the director");
    let value = serde_json::json!({
        "format": "randa-region/1", "id": region, "name": format!("Region {region}"),
        "units": [training::Field::write(unit)], "people": [training::Field::write(person)],
        "localities": [{"id": "kusten", "name": "Kusten", "directors": [
            {"person": director, "contact": "0470-00 00 00", "from": "2020-01-01"}]}],
        "documents": [], "events": [], "rates": [],
    });
    Region::from_value(&value).unwrap_or_else(|faults| panic!("{faults:?}"))
}

async fn with_regions(place: &Place) -> Store {
    let store = small_store(place).await;
    let regions =
        [small_region("kalmar", "office-k", "director-k"), small_region("norrbotten", "office-n", "director-n")];
    let bundle = Bundle { regions: &regions, ..Bundle::default() };
    let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::No).await.expect("saved");
    assert_eq!((saved.regions, saved.units, saved.people), (2, 0, 0), "units and people were kept already");
    store
}

/// Who sees a region as a whole: everyone of the small world is asked, and these see these.
const SEE: &[(&str, &[&str])] =
    &[("director-k", &["kalmar"]), ("office-k-person", &["kalmar"]), ("director-n", &["norrbotten"])];

on_both! {
    async fn a_region_is_seen_and_changed_by_its_office_its_directors_and_the_operator_alone(place: &Place) {
        let store = with_regions(place).await;
        let everyone = ["anna", "bo", "nils"].into_iter().chain(PEOPLE.iter().map(|(id, _)| *id));
        for who in everyone {
            let viewer = viewer(&store, who).await;
            let sees = SEE.iter().find(|(id, _)| *id == who).map_or(&[][..], |(_, regions)| regions);
            assert_eq!(viewer.regions(), sees.iter().map(|region| id(region)).collect::<Vec<_>>(), "{who}");
            let exported = store.regions(&viewer, &now()).await.expect("an answer");
            assert_eq!(exported.iter().map(|region| region.id.as_str()).collect::<Vec<_>>(), sees, "{who}");
            for region in ["kalmar", "norrbotten", "nowhere"] {
                let kept = store.region(&viewer, &id(region)).await.expect("an answer");
                assert_eq!(kept.is_some(), sees.contains(&region), "{who} opens {region}");
                for person in kept.iter().flat_map(|kept| kept.region.people.iter().flatten()) {
                    assert!(person.personal_identity_number.is_none() && person.absences.is_none(), "{who}");
                }
            }
            let mut changed = small_region("kalmar", "office-k", "director-k");
            changed.documents = None;
            let saved = store.save_region(&viewer, &changed, packs(), &now(), Some(7)).await;
            if sees.contains(&"kalmar") {
                assert!(matches!(saved, Err(SaveError::Conflict { kept: 1 })), "{who}: {saved:?}");
            } else {
                assert!(matches!(saved, Err(SaveError::NotFound)), "{who}: {saved:?}");
            }
        }
        let whole = store.region(&Store::operator(), &id("kalmar")).await.expect("an answer").expect("the region");
        assert_eq!(whole.region, small_region("kalmar", "office-k", "director-k"));
    }
}

on_both! {
    async fn the_office_changes_what_it_was_shown_and_nobodys_number_is_lost(place: &Place) {
        let store = with_regions(place).await;
        let office = viewer(&store, "office-k-person").await;
        let after = store.log(&Store::operator(), 0, 10_000).await.expect("the log").last().expect("an import").id;
        let shown = store.region(&office, &id("kalmar")).await.expect("an answer").expect("the region");
        let mut changed = shown.region.clone();
        changed.localities = Some(Vec::new());
        store.save_region(&office, &changed, packs(), &now(), Some(shown.version)).await.expect("saved");
        let whole = store.region(&Store::operator(), &id("kalmar")).await.expect("an answer").expect("the region");
        assert_eq!((whole.version, whole.region.localities), (2, Some(Vec::new())));
        let number = |person: &Person| person.personal_identity_number.is_some();
        assert!(whole.region.people.iter().flatten().all(number), "people stay as they are kept");

        let late = store.save_region(&office, &shown.region, packs(), &now(), Some(shown.version)).await;
        assert!(matches!(late, Err(SaveError::Conflict { kept: 2 })), "{late:?}");
        let colleague = viewer(&store, "colleague").await;
        assert!(store.save_region(&colleague, &shown.region, packs(), &now(), Some(2)).await.is_err());
        let nowhere = small_region("nowhere", "office-k", "director-k");
        assert!(store.save_region(&colleague, &nowhere, packs(), &now(), None).await.is_err());
        store.regions(&office, &now()).await.expect("an export");
        let entries = store.log(&Store::operator(), after, 10).await.expect("the log");
        let said: Vec<_> = entries
            .iter()
            .map(|entry| (&*entry.actor, &*entry.action, &*entry.object_kind, &*entry.object))
            .collect();
        assert_eq!(said, [
            ("office-k-person", "changed", "region", "kalmar"),
            ("colleague", "refused", "region", "kalmar"),
            // what is no region could be any text
            ("colleague", "refused", "region", ""),
            ("office-k-person", "exported", "region", "kalmar"),
        ]);
    }
}

on_both! {
    async fn another_content_waits_to_be_told(place: &Place) {
        let store = with_regions(place).await;
        let mut changed = small_region("kalmar", "office-k", "director-k");
        changed.name = "Ett annat namn".to_owned();
        let regions = [changed.clone()];
        let bundle = Bundle { regions: &regions, ..Bundle::default() };
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::No).await;
        assert_eq!(saved.expect_err("a refusal").to_string(), "kept with other content: region kalmar");
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::Yes).await.expect("told to");
        assert_eq!(saved.regions, 1);
        let twice = [changed, small_region("kalmar", "office-k", "director-k")];
        let bundle = Bundle { regions: &twice, ..Bundle::default() };
        let saved = store.save_many(&Store::operator(), bundle, packs(), &now(), Replace::Yes).await;
        assert!(matches!(saved, Err(SaveError::Differs(_))), "a bundle that contradicts itself: {saved:?}");
    }
}

on_both! {
    async fn regions_come_out_as_they_went_in_and_are_found_as_the_rules_find_them(place: &Place) {
        let (store, world) = (place.open().await, demo::world(today()));
        let regions: Vec<Region> = world.regions.into_iter().map(|region| region.kept).collect();
        let bundle = Bundle { regions: &regions, ..Bundle::default() };
        let operator = Store::operator();
        let saved = store.save_many(&operator, bundle, packs(), &now(), Replace::No).await.expect("saved");
        assert_eq!(saved.regions, regions.len());
        assert!(saved.units > 0 && saved.people > 0, "a region brings its own");
        let mut texts: Vec<String> = regions.iter().map(Region::to_text).collect();
        texts.sort();
        let mut out: Vec<String> =
            store.regions(&operator, &now()).await.expect("regions").iter().map(Region::to_text).collect();
        out.sort();
        assert_eq!(out, texts);

        let tomorrow = day("2027-08-24");
        for on in [today(), tomorrow] {
            store.renew_findings(packs(), on).await.expect("renewed");
            let mut all = 0;
            for region in &regions {
                let kept = store.region(&operator, &region.id).await.expect("an answer").expect("the region");
                let live: Vec<_> = requirements::assess_region(region, packs(), on).iter().map(crate::findings::kept).collect();
                assert_eq!(kept.findings, live, "{} on {on}", region.id);
                all += live.len();
            }
            assert!(all > 0, "regions have requirements");
        }
        let again = store.save_many(&operator, bundle, packs(), &now(), Replace::No).await.expect("saved");
        assert_eq!((again.regions, again.units, again.people), (0, 0, 0));
    }
}

on_both! {
    async fn what_is_found_follows_the_people_of_the_region_and_the_day(place: &Place) {
        let store = with_regions(place).await;
        let operator = Store::operator();
        let told = async || {
            let kept = store.region(&operator, &id("norrbotten")).await.expect("an answer").expect("the region");
            let of_directors = kept.findings.into_iter().find(|row| row.requirement == "directors-of-studies-listed");
            of_directors.expect("a finding of the directors").sentence.sv
        };
        assert!(told().await.contains("Person director-n"));
        let mut person = small_world().people.into_iter().find(|person| person.id.as_str() == "director-n").expect("her");
        person.name = "Nya Namnet".to_owned();
        store.save_person(&operator, &person, packs(), &now(), Some(1)).await.expect("saved");
        assert!(told().await.contains("Nya Namnet"));

        let renewed = store.renew_findings(packs(), today()).await.expect("renewed");
        assert_eq!(renewed, Renewed::default(), "all was judged when it was saved");
        let renewed = store.renew_findings(packs(), day("2026-11-25")).await.expect("renewed");
        assert_eq!(renewed.regions, 2);
        behind_its_back(&store, "update regions set document = '{}' where id = 'kalmar'").await.expect("a broken one");
        let renewed = store.renew_findings(packs(), day("2026-11-26")).await.expect("renewed");
        assert_eq!((renewed.regions, renewed.unreadable), (1, 1), "one that cannot be read does not hold the others");
    }
}
