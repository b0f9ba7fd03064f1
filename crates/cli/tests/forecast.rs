//! `randa forecast`: keys, exit codes and sentences that other programs and people rely on.

mod program;

use program::{folder, records, run};
use serde_json::{Value, json};

const ON: &str = "2026-11-24";

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn forecast(files: &[&str], months: &str) -> (Option<i32>, Vec<Value>) {
    let said = run(&[&["forecast", "--format", "json", "--on", ON, "--months", months], files].concat());
    assert_eq!(said.err, "");
    (said.code, said.out.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect())
}

fn written(name: &str, bytes: &[u8]) -> String {
    let path = folder(name).join("record.json");
    std::fs::write(&path, bytes).expect("room for the file");
    path.to_str().expect("a readable path").to_owned()
}

fn anna() -> String {
    records("demo/records").into_iter().find(|file| file.ends_with("anna-lindqvist.json")).expect("Anna's file")
}

#[test]
fn every_record_of_the_demo_is_looked_ahead_of_with_exactly_the_promised_keys() {
    let files = records("demo/records");
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let (code, told) = forecast(&files, "6");
    assert_eq!(code, Some(0));
    assert_eq!(told.len(), files.len(), "one line a file");
    let (mut turns, mut things) = (0, 0);
    for (file, told) in files.iter().zip(&told) {
        assert_eq!(keys(told), ["file", "on", "until", "ending", "turns", "ahead"]);
        assert_eq!((&told["file"], &told["on"], &told["until"]), (&json!(file), &json!(ON), &json!("2027-05-24")));
        let ending =
            ["planned_end_on", "months_at_planned_end", "minimum_reached_on", "certificates_from", "uncertified"];
        assert_eq!(keys(&told["ending"]), ending);
        for turn in told["turns"].as_array().expect("a list") {
            assert_eq!(keys(turn), ["on", "before", "after", "finding"]);
            assert_ne!(turn["before"], turn["after"]);
            let on = turn["on"].as_str().expect("a day");
            assert!(on > ON && on <= "2027-05-24", "{on}");
            assert!(turn["finding"]["explanation"].as_str().is_some_and(|text| !text.is_empty()));
            turns += 1;
        }
        for thing in told["ahead"].as_array().expect("a list") {
            assert_eq!(keys(thing), ["on", "occasion", "sentence", "entry", "requirement"]);
            assert!(thing["sentence"].as_str().is_some_and(|text| !text.is_empty()));
            things += 1;
        }
    }
    assert!(turns > 0 && things > 0);
}

#[test]
fn a_finding_stands_on_the_day_of_its_turn_as_check_says_of_that_day() {
    let file = anna();
    let (_, told) = forecast(&[&file], "12");
    let turn = &told[0]["turns"][0];
    let on = turn["on"].as_str().expect("a turn");
    let said = run(&["check", "--format", "json", "--as-of", on, &file]);
    let checked: Value = serde_json::from_str(said.out.trim()).expect("JSON");
    let same = |found: &&Value| {
        found["requirement"] == turn["finding"]["requirement"] && found["subject"] == turn["finding"]["subject"]
    };
    let found = checked["findings"].as_array().expect("a list").iter().find(same).expect("the finding");
    assert_eq!(found["pack"], turn["finding"]["pack"]);
}

#[test]
fn a_refused_file_tells_its_faults_on_its_line_and_does_not_stop_the_others() {
    let refused = records("demo/records/refused");
    let good = anna();
    let (code, told) = forecast(&[&refused[0], &good], "1");
    assert_eq!(code, Some(2));
    assert_eq!(keys(&told[0]), ["file", "on", "faults"]);
    assert_eq!(keys(&told[0]["faults"][0]), ["path", "code", "message"]);
    assert!(told[1]["turns"].is_array());
}

#[test]
fn the_text_says_what_is_assumed_then_what_turns_then_the_end_then_the_months() {
    let said = run(&["forecast", "--on", ON, &anna()]);
    assert_eq!(said.code, Some(0));
    let places: Vec<Option<usize>> = [
        "Anna Lindqvist\nFramåtblick från 24 november 2026 till och med 24 november 2027",
        "antas ske som planerat",
        "Det som slår om",
        "Uppfyllt → ▲ Bevaka",
        "Slutet med dagens plan",
        "Minsta tiden nås: ",
        "Månad för månad",
        "\n  december 2026\n    2026-12-07  Kurs: ",
    ]
    .iter()
    .map(|text| said.out.find(text))
    .collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{}", said.out);
    assert!(!said.out.contains('\u{1b}'), "no colour in a pipe");
    let english = run(&["forecast", "--on", ON, "--lang", "en", &anna()]);
    assert!(english.out.contains("What turns") && english.out.contains("Month by month"), "{}", english.out);
}

#[test]
fn a_record_that_keeps_nothing_has_nothing_ahead_and_says_so() {
    let smallest = json!({
        "format": "randa-record/1",
        "trainee": { "id": "t1", "name": "Åsa Öhrn" },
        "training": { "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2024-01-01" },
        "units": [],
        "people": []
    });
    let said = run(&["forecast", "--on", ON, &written("forecast-smallest", smallest.to_string().as_bytes())]);
    assert_eq!(said.code, Some(0));
    assert!(said.out.contains("Minsta tiden nås: går inte att räkna"), "{}", said.out);
    assert!(said.out.contains("Planerat slut: inget inlagt"), "{}", said.out);
}

#[test]
fn a_wrong_day_or_number_of_months_is_refused() {
    for wrong in [["--on", "2026-02-30"], ["--months", "0"], ["--months", "121"], ["--months", "many"]] {
        let said = run(&["forecast", wrong[0], wrong[1], "x.json"]);
        assert_eq!(said.code, Some(2), "{wrong:?}");
    }
}
