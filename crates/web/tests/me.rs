//! Everyone takes out what is kept of herself: it is whole, it is hers alone, and the log says that it left the house.

mod house;

use axum::http::StatusCode;
use house::{WORLD, case, get, page, role};
use serde_json::Value;
use training::TrainingRecord;

fn parsed(person: &str) -> Value {
    serde_json::from_str(&page(person, "/me/data.json").body).expect("JSON")
}

#[test]
fn a_doctors_record_comes_out_as_a_file_that_reads_back_equal() {
    for name in ["on-track", "sick-leave-unconfirmed"] {
        let record = case(name);
        let id = record.trainee.id.as_str();
        let file = page(id, "/me/record.json").body;
        assert_eq!(TrainingRecord::read(&file).as_ref(), Ok(record), "{name}");
        let all = parsed(id);
        assert_eq!(all["format"], "randa-own-data/1");
        assert_eq!(TrainingRecord::from_value(&all["record"]).as_ref(), Ok(record), "{name}");
    }
}

#[test]
fn it_tells_who_has_looked_and_that_it_was_taken_out() {
    let record = case("on-track");
    let (id, region) = (record.trainee.id.as_str(), record.region.as_ref().expect("a region").as_str());
    let director = role(region, demo::Role::DirectorOfStudies);
    page(director, &format!("/trainees/{id}"));
    let log = parsed(id)["log_of_record"].as_array().expect("a log").clone();
    assert!(log.iter().any(|entry| entry["actor"] == director && entry["action"] == "read"), "{log:?}");
    assert!(log.iter().any(|entry| entry["actor"] == id && entry["action"] == "exported"), "{log:?}");
}

#[test]
fn someone_who_is_no_trainee_gets_her_employments_and_nobodys_record() {
    let record = case("on-track");
    let director = role(record.region.as_ref().expect("a region").as_str(), demo::Role::DirectorOfStudies);
    let all = parsed(director);
    let person = WORLD.people.iter().find(|person| person.id.as_str() == director).expect("a person");
    assert_eq!(all["person"]["name"], person.name.as_str());
    assert_eq!(all["person"]["employments"].as_array().map(Vec::len), person.employments.as_ref().map(Vec::len));
    assert_eq!(all["record"], Value::Null);
    assert_eq!(all["log_of_record"].as_array().map(Vec::len), Some(0));
    let kept = all.to_string();
    let other = WORLD.trainees.iter().find(|doctor| kept.contains(&doctor.record.trainee.name));
    assert!(other.is_none(), "someone else's name is in it");
    assert_eq!(get(director, "/me/record.json").status, StatusCode::NOT_FOUND);
}

#[test]
fn it_is_two_clicks_from_every_page_and_for_nobody_else() {
    let id = case("on-track").trainee.id.as_str();
    assert!(page(id, "/handbook").body.contains("href=\"/me/data\""));
    let own = page(id, "/me/data").body;
    assert!(own.contains("href=\"/me/data.json\"") && own.contains("href=\"/me/record.json\""));
    for path in ["/me/data", "/me/data.json", "/me/record.json"] {
        assert_eq!(get("", path).status, StatusCode::SEE_OTHER, "{path}");
    }
    assert!(!page("", "/handbook").body.contains("href=\"/me/data\""));
}

#[test]
fn privacy_and_accessibility_are_told_to_everyone_from_every_page() {
    for (path, words) in
        [("/privacy", "Din region är personuppgiftsansvarig"), ("/accessibility", "har vi inte prövat än")]
    {
        page("", path).says(words);
        for from in ["/sign-in", "/handbook", "/nowhere"] {
            assert!(get("", from).body.contains(&format!("href=\"{path}\"")), "{from} leads to {path}");
        }
    }
}
