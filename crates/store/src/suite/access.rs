//! Who sees what: every relation, while it holds, before it begins and after it has ended.

use training::{PersonId, TraineeId, UnitId};

use super::*;
use crate::{OverviewQuery, SaveError, Sight, UnitSight};

use Sight::{Listed as L, Nothing as N, Record as R};

/// Viewer; sight of anna, bo and nils today; sight of hc-a, hc-b and hc-n.
const MATRIX: &[(&str, [Sight; 3], [UnitSight; 3])] = {
    use UnitSight::{Nothing as Z, Page as P, Whole as W};
    &[
        ("operator", [R, R, R], [W, W, W]),
        ("anna", [R, N, N], [P, Z, Z]),
        ("bo", [N, R, N], [Z, P, Z]),
        ("nils", [N, N, R], [Z, Z, P]),
        ("manager-a", [R, N, N], [W, Z, Z]),
        ("head-a", [R, N, N], [W, Z, Z]),
        ("former-manager-a", [N, N, N], [Z, Z, Z]),
        ("coming-manager-a", [N, N, N], [Z, Z, Z]),
        // anna left hc-b yesterday
        ("manager-b", [N, R, N], [Z, W, Z]),
        ("director-k", [R, R, N], [W, W, Z]),
        ("former-director-k", [N, N, N], [Z, Z, Z]),
        ("director-n", [N, N, R], [Z, Z, W]),
        ("stray-director", [N, N, N], [Z, Z, Z]),
        ("office-k-person", [L, L, N], [W, W, Z]),
        ("principal", [R, N, N], [P, Z, Z]),
        ("substitute", [R, N, N], [Z, P, Z]),
        ("second", [R, N, N], [Z, Z, Z]),
        ("at-placement", [R, N, N], [Z, Z, Z]),
        ("former-supervisor", [N, N, N], [P, Z, Z]),
        ("last-day-supervisor", [R, N, N], [Z, Z, Z]),
        ("coming-supervisor", [N, N, N], [Z, Z, Z]),
        ("colleague", [N, N, N], [P, Z, Z]),
        ("assessor", [N, N, N], [Z, Z, Z]),
        ("nobody", [N, N, N], [Z, Z, Z]),
    ]
};

async fn viewer_of(store: &Store, id: &str) -> Viewer {
    if id == "operator" { Store::operator() } else { viewer(store, id).await }
}

on_both! {
    async fn each_relation_shows_what_it_should_and_no_more(place: &Place) {
        let store = small_store(place).await;
        assert_eq!(MATRIX.len(), 1 + 3 + PEOPLE.len(), "everyone is in the matrix");
        for (id, trainees, units) in MATRIX {
            let viewer = viewer_of(&store, id).await;
            let overview = store.overview(&viewer, &OverviewQuery::default()).await.expect("rows");
            let mut exported = Vec::new();
            let mut reader = store.records(&viewer, &now());
            while let Some(kept) = reader.next().await.expect("a record") {
                exported.push(kept.record.trainee.id.as_str().to_owned());
            }
            for (trainee, sight) in ["anna", "bo", "nils"].into_iter().zip(trainees) {
                let trainee = TraineeId::new(trainee);
                let row = overview.rows.iter().find(|row| row.trainee == trainee);
                assert_eq!(row.is_some(), *sight >= L, "{id} has {trainee} in the list");
                assert_eq!(row.is_some_and(|row| row.may_open), *sight == R, "{id} could open {trainee}");
                let kept = store.record(&viewer, &trainee, &now()).await.expect("an answer");
                assert_eq!(kept.is_some(), *sight == R, "{id} opens {trainee}");
                let findings = store.findings(&viewer, &trainee).await.expect("an answer");
                assert_eq!(findings.is_some(), *sight == R, "{id} reads what is found of {trainee}");
                assert_eq!(exported.iter().any(|each| each == trainee.as_str()), *sight == R, "{id} exports {trainee}");
                let saved = match kept {
                    Some(kept) => store.save_record(&viewer, &kept.record, packs(), &now(), Some(kept.version)).await,
                    None => {
                        let all = store.record(&Store::operator(), &trainee, &now()).await.expect("an answer");
                        let all = all.expect("the operator sees all");
                        store.save_record(&viewer, &all.record, packs(), &now(), Some(all.version)).await
                    }
                };
                match saved {
                    Ok(_) => assert_eq!(*sight, R, "{id} saves {trainee}"),
                    Err(SaveError::NotFound) => assert!(*sight < R, "{id} does not save {trainee}"),
                    Err(other) => panic!("{id} saves {trainee}: {other}"),
                }
            }
            for row in store.turning_red(&viewer, packs(), today(), 24).await.expect("an answer") {
                let at = ["anna", "bo", "nils"].iter().position(|name| *name == row.trainee.as_str()).expect("one of them");
                assert!(trainees[at] >= L, "{id} looks ahead of {}", row.trainee);
                assert_eq!(row.may_open, trainees[at] == R, "{id} could open {}", row.trainee);
                assert_eq!(row.turns.len(), if row.may_open { row.days.len() } else { 0 }, "{id}: {}", row.trainee);
            }
            let listed = store.units(&viewer).await.expect("units");
            for (unit, sight) in ["hc-a", "hc-b", "hc-n"].into_iter().zip(units) {
                let unit = UnitId::new(unit);
                let row = listed.iter().find(|row| row.id == unit);
                assert_eq!(row.is_some(), *sight > UnitSight::Nothing, "{id} has {unit} in the list");
                assert_eq!(row.is_some_and(|row| row.counts.is_some()), *sight == UnitSight::Whole, "{id} {unit}");
                let kept = store.unit(&viewer, &unit).await.expect("an answer");
                assert_eq!(kept.is_some(), *sight > UnitSight::Nothing, "{id} opens {unit}");
                let findings = store.unit_findings(&viewer, &unit).await.expect("an answer");
                assert_eq!(findings.is_some(), *sight == UnitSight::Whole, "{id} reads what is found of {unit}");
                if let Some(kept) = kept {
                    assert_eq!(kept.findings, findings);
                    assert!(kept.people.iter().all(|person| person.personal_identity_number.is_none()));
                    let seen = |row: &crate::OverviewRow| overview.rows.contains(row);
                    assert!(kept.trainees.iter().all(seen), "{id} meets no stranger at {unit}");
                }
            }
        }
    }
}

on_both! {
    async fn relations_begin_and_end_by_their_dates(place: &Place) {
        let store = small_store(place).await;
        let anna = TraineeId::new("anna");
        for (id, before, on, after) in [
            ("substitute", "2026-11-23", "2026-11-24", "2026-12-25"),
            ("former-supervisor", "2023-12-31", "2026-11-23", "2026-11-24"),
            ("coming-supervisor", "2026-11-24", "2026-11-25", ""),
            ("manager-a", "2026-11-23", "2026-11-24", ""),
            ("manager-b", "2023-12-31", "2026-11-23", "2026-11-24"),
            ("former-director-k", "2019-12-31", "2026-11-23", "2026-11-24"),
        ] {
            for (date, opens) in [(before, false), (on, true), (after, false)] {
                if date.is_empty() {
                    continue;
                }
                let viewer = store.viewer(id, day(date)).await.expect("an answer").expect("a viewer");
                let kept = store.record(&viewer, &anna, &now()).await.expect("an answer");
                assert_eq!(kept.is_some(), opens, "{id} on {date}");
            }
        }
        let substitute = viewer(&store, "substitute").await;
        let grant = substitute.grants().iter().find(|grant| grant.until.is_some()).expect("an end");
        assert_eq!(grant.until, Some(day("2026-12-24")), "and one can see until when");
        assert_eq!(store.viewer("no-one", today()).await.expect("an answer"), None);
    }
}

on_both! {
    async fn what_one_may_not_see_is_as_if_it_were_not_there(place: &Place) {
        let store = small_store(place).await;
        let colleague = viewer(&store, "colleague").await;
        for trainee in ["anna", "no-one"].map(TraineeId::new) {
            assert_eq!(store.record(&colleague, &trainee, &now()).await.expect("an answer"), None);
            assert_eq!(store.findings(&colleague, &trainee).await.expect("an answer"), None);
            assert!(store.reads_of(&colleague, &trainee, 10).await.expect("an answer").is_empty());
        }
        for unit in ["hc-n", "no-unit"].map(UnitId::new) {
            assert_eq!(store.unit(&colleague, &unit).await.expect("an answer"), None);
            assert_eq!(store.unit_findings(&colleague, &unit).await.expect("an answer"), None);
        }
    }
}

on_both! {
    async fn a_finding_cannot_be_searched_for_by_who_may_not_open_it(place: &Place) {
        let store = small_store(place).await;
        for theme in requirements::Theme::ALL {
            for status in requirements::Status::ALL {
                let query = OverviewQuery { theme: Some(theme), status: Some(status), ..OverviewQuery::default() };
                let office = viewer(&store, "office-k-person").await;
                let overview = store.overview(&office, &query).await.expect("rows");
                assert_eq!((overview.total, overview.rows.len()), (0, 0), "{theme:?} {status:?}");
            }
        }
    }
}

on_both! {
    async fn people_are_seen_where_one_meets_them_and_their_numbers_are_not(place: &Place) {
        let store = small_store(place).await;
        let all: Vec<PersonId> = PEOPLE.iter().map(|(id, _)| PersonId::new(*id)).collect();
        let seen = async |id: &str| -> Vec<(String, bool)> {
            let viewer = viewer_of(&store, id).await;
            let people = store.people(&viewer, &all).await.expect("people");
            people.into_iter().map(|p| (p.id.to_string(), p.personal_identity_number.is_some())).collect()
        };
        assert_eq!(seen("operator").await.len(), PEOPLE.len());
        assert!(seen("operator").await.iter().all(|(_, number)| *number));
        assert_eq!(seen("nobody").await, [("nobody".to_owned(), true)]);
        let colleague: Vec<String> = seen("colleague").await.into_iter().map(|(id, _)| id).collect();
        assert_eq!(colleague, ["colleague", "former-supervisor", "head-a", "manager-a", "principal"], "who is at hc-a today");
        let annas = seen("anna").await;
        assert_eq!(annas.len(), PEOPLE.len(), "her record refers to them all");
        assert!(annas.iter().all(|(_, number)| !number));
    }
}

on_both! {
    async fn rights_are_not_given_by_those_who_lack_them(place: &Place) {
        let store = small_store(place).await;
        let anna = TraineeId::new("anna");
        let kept = store.record(&Store::operator(), &anna, &now()).await.expect("an answer").expect("anna");
        let accomplice = |role: &str, unit: &str| {
            let mut record = kept.record.clone();
            let mut person = record.people[0].clone();
            person.id = PersonId::new("accomplice");
            let mut employment = person.employments.clone().expect("an employment")[0].clone();
            employment.role = training::PersonRole::from_word(role).expect("a role");
            employment.unit = UnitId::new(unit);
            person.employments = Some(vec![employment]);
            record.people.push(person);
            record
        };
        let save = async |id: &str, record: &TrainingRecord| {
            let viewer = viewer(&store, id).await;
            store.save_record(&viewer, record, packs(), &now(), Some(kept.version)).await
        };
        for id in ["anna", "principal", "manager-a", "director-k"] {
            let saved = save(id, &accomplice("director-of-studies", "office-n")).await;
            assert!(matches!(saved, Err(SaveError::NotAllowed(_))), "{id} makes no director of another region");
        }
        for id in ["anna", "principal", "manager-a"] {
            let saved = save(id, &accomplice("unit-manager", "hc-a")).await;
            assert!(matches!(saved, Err(SaveError::NotAllowed(_))), "{id} makes no manager");
        }
        assert_eq!(store.viewer("accomplice", today()).await.expect("an answer"), None, "nothing of it was kept");

        let mut moved = kept.record.units.iter().find(|unit| unit.id.as_str() == "hc-n").expect("hc-n").clone();
        moved.region = Some(training::PackId::new("kalmar"));
        let director = viewer(&store, "director-k").await;
        let saved = store.save_unit(&director, &moved, packs(), &now(), Some(1)).await;
        assert!(matches!(saved, Err(SaveError::NotAllowed(_))), "no one draws another's unit into the own region");

        assert!(save("director-k", &accomplice("unit-manager", "hc-a")).await.is_ok(), "a director of the region may");
    }
}

on_both! {
    async fn a_record_is_begun_by_the_regions_director_or_the_operator(place: &Place) {
        let store = small_store(place).await;
        let new = |id: &str| small_record(id, "kalmar", &[("hc-a", "2026-01-01", "")], false);
        for id in ["anna", "principal", "manager-a", "office-k-person", "director-n", "nobody"] {
            let saved = store.save_record(&viewer(&store, id).await, &new("new"), packs(), &now(), None).await;
            assert!(matches!(saved, Err(SaveError::NotFound)), "{id}");
        }
        let director = viewer(&store, "director-k").await;
        assert_eq!(store.save_record(&director, &new("new"), packs(), &now(), None).await.expect("saved"), 1);
        let operator = Store::operator();
        assert_eq!(store.save_record(&operator, &new("newer"), packs(), &now(), None).await.expect("saved"), 1);
    }
}

on_both! {
    async fn an_id_names_one_human(place: &Place) {
        let store = small_store(place).await;
        let operator = Store::operator();
        for id in ["director-k", "operator"] {
            let record = small_record(id, "kalmar", &[("hc-a", "2026-01-01", "")], false);
            let saved = store.save_record(&operator, &record, packs(), &now(), None).await;
            assert!(matches!(saved, Err(SaveError::IdTaken(_))), "{id}");
        }
        let mut person = small_world().people.swap_remove(0);
        for id in ["anna", "operator"] {
            person.id = PersonId::new(id);
            let saved = store.save_person(&operator, &person, packs(), &now(), None).await;
            assert!(matches!(saved, Err(SaveError::IdTaken(_))), "{id}");
        }
    }
}
