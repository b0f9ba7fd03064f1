//! `randa check`: keys, exit codes and sentences that other programs and people rely on.

mod program;

use program::{folder, randa, records, run};
use serde_json::{Value, json};

const ON: &str = "2026-11-24";

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

fn check_json(files: &[&str]) -> (Option<i32>, Vec<Value>) {
    let said = run(&[&["check", "--format", "json", "--as-of", ON], files].concat());
    assert_eq!(said.err, "");
    (said.code, lines(&said.out))
}

fn written(name: &str, bytes: &[u8]) -> String {
    let path = folder(name).join("record.json");
    std::fs::write(&path, bytes).expect("room for the file");
    path.to_str().expect("a readable path").to_owned()
}

fn smallest() -> Value {
    json!({
        "format": "randa-record/1",
        "trainee": { "id": "t1", "name": "Åsa Öhrn" },
        "training": { "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2024-01-01" },
        "units": [],
        "people": []
    })
}

#[test]
fn every_record_of_the_demo_is_judged_with_exactly_the_promised_keys() {
    let files = records("demo/records");
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let (code, judged) = check_json(&files);
    assert_eq!(code, Some(0));
    assert_eq!(judged.len(), files.len(), "one line a file");
    let mut units = 0;
    for (file, judged) in files.iter().zip(&judged) {
        assert_eq!(keys(judged), ["file", "as_of", "months", "findings"]);
        assert_eq!((&judged["file"], &judged["as_of"]), (&json!(file), &json!(ON)));
        assert_eq!(keys(&judged["months"]), ["counted", "at_planned_end", "minimum_reached_on"]);
        let counted = judged["months"]["counted"].as_str().expect("the demo keeps employments");
        assert_eq!(counted.split_once('.').map(|(_, decimals)| decimals.len()), Some(4), "{counted}");
        let findings = judged["findings"].as_array().expect("a list");
        assert!(!findings.is_empty(), "{file}");
        for finding in findings {
            assert_eq!(
                keys(finding),
                [
                    "requirement",
                    "pack",
                    "catalogue",
                    "subject",
                    "status",
                    "fulfilled",
                    "title",
                    "explanation",
                    "evidence",
                    "source",
                    "authority",
                    "strength",
                    "confidence",
                    "due_on",
                    "next_step"
                ]
            );
            for text in ["requirement", "pack", "subject", "status", "title", "explanation", "source"] {
                assert!(finding[text].as_str().is_some_and(|text| !text.is_empty()), "{text} of {finding}");
            }
            assert!(finding["fulfilled"].is_boolean() && finding["catalogue"].is_array());
            units += usize::from(finding["subject"].as_str().is_some_and(|subject| subject.starts_with("unit/")));
        }
        let first_unit = findings.iter().position(|f| f["subject"].as_str().is_some_and(|s| s.starts_with("unit/")));
        let last_own = findings.iter().rposition(|f| !f["subject"].as_str().is_some_and(|s| s.starts_with("unit/")));
        assert!(first_unit.is_none_or(|unit| last_own.is_none_or(|own| own < unit)), "the unit's come after");
    }
    assert!(units > 0, "the units are judged too");
}

#[test]
fn a_refused_file_tells_its_faults_on_its_line_and_does_not_stop_the_others() {
    let refused = records("demo/records/refused");
    let good = records("demo/records");
    let mut files: Vec<&str> = refused.iter().map(String::as_str).collect();
    files.push(&good[0]);
    let (code, said) = check_json(&files);
    assert_eq!(code, Some(2));
    assert_eq!(said.len(), files.len());
    for refused in &said[..refused.len()] {
        assert_eq!(keys(refused), ["file", "as_of", "faults"]);
        let faults = refused["faults"].as_array().expect("a list");
        assert!(!faults.is_empty());
        for fault in faults {
            assert_eq!(keys(fault), ["path", "code", "message"]);
        }
    }
    assert!(said.last().is_some_and(|last| last["findings"].is_array()));
}

#[test]
fn what_cannot_be_read_is_refused_as_unreadable() {
    let directory = folder("check-directory");
    let large = written("check-large", &vec![b' '; 20 * 1024 * 1024 + 1]);
    let not_text = written("check-not-text", b"{\"name\": \"\xff\xfe\"}");
    for file in ["/there/is/no/such/file.json", directory.to_str().expect("a path"), &large, &not_text] {
        let (code, said) = check_json(&[file]);
        assert_eq!(code, Some(2), "{file}");
        assert_eq!(said[0]["faults"][0]["code"], "unreadable", "{file}");
        assert_eq!(said[0]["faults"][0]["path"], "", "{file}");
    }
}

#[test]
fn an_empty_file_and_one_that_is_no_json_are_refused_with_their_place() {
    for (name, text) in [("check-empty", ""), ("check-no-json", "{\n  \"format\": oops\n}")] {
        let (code, said) = check_json(&[&written(name, text.as_bytes())]);
        assert_eq!(code, Some(2), "{name}");
        assert_eq!(said[0]["faults"][0]["code"], "not-json", "{name}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let file = written("check-bom", format!("\u{feff}{}", smallest()).as_bytes());
    assert_eq!(check_json(&[&file]).0, Some(0));
}

#[test]
fn what_is_not_kept_is_null_and_not_nought() {
    let (code, said) = check_json(&[&written("check-null", smallest().to_string().as_bytes())]);
    assert_eq!(code, Some(0));
    assert_eq!(said[0]["months"], json!({ "counted": null, "at_planned_end": null, "minimum_reached_on": null }));
}

#[test]
fn months_are_exact_and_never_rounded_up() {
    let mut record = smallest();
    record["units"] = json!([{ "id": "u1", "name": "Älven", "kind": "health-centre" }]);
    record["training"]["planned_end_on"] = json!("2028-12-31");
    record["employments"] =
        json!([{ "id": "e1", "unit": "u1", "from": "2024-01-01", "share_percent": 100, "stage": "st" }]);
    let (_, said) = check_json(&[&written("check-months", record.to_string().as_bytes())]);
    // 34 whole months and 24 of the 30 days of November
    assert_eq!(said[0]["months"]["counted"], "34.8000");
    assert_eq!(said[0]["months"]["at_planned_end"], "60.0000");
}

#[test]
fn a_day_that_does_not_exist_is_refused_with_a_sentence() {
    let said = run(&["check", "--as-of", "2026-02-30", "x.json"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("write an existing day as YYYY-MM-DD"), "{}", said.err);
}

#[test]
fn without_a_file_or_with_an_unknown_option_the_exit_code_is_two() {
    for arguments in
        [&["check"][..], &["check", "--format", "xml", "x"], &["check", "--lang", "fi", "x"], &["nonsense"]]
    {
        assert_eq!(run(arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn the_text_says_the_answer_first_in_either_language_and_without_colour_in_a_pipe() {
    let file = written("check-text", smallest().to_string().as_bytes());
    let swedish = run(&["check", "--as-of", ON, &file]);
    assert_eq!(swedish.code, Some(0));
    assert!(swedish.out.starts_with("Åsa Öhrn\nAllmänmedicin · "), "{}", swedish.out);
    assert!(swedish.out.contains("tiden går inte att räkna"), "{}", swedish.out);
    assert!(swedish.out.contains("Nästa steg") && swedish.out.contains("? Oklart"), "{}", swedish.out);
    assert!(!swedish.out.contains('\u{1b}'), "no colour in a pipe");
    let answer = swedish.out.find("inget slut är planerat").expect("the answer");
    assert!(answer < swedish.out.find("Nästa steg").expect("the next steps"), "the answer comes first");
    let english = run(&["check", "--as-of", ON, "--lang", "en", &file]);
    assert!(english.out.contains("Next steps") && english.out.contains("? Unclear"), "{}", english.out);
}

#[test]
fn a_name_cannot_steer_the_terminal() {
    let mut record = smallest();
    record["trainee"]["name"] = json!("Åsa\u{1b}[2J Öhrn");
    let said = run(&["check", "--as-of", ON, &written("check-escape", record.to_string().as_bytes())]);
    assert!(!said.out.contains('\u{1b}'), "{:?}", said.out);
}

#[test]
fn a_reader_who_goes_is_nothing_to_complain_of() {
    use std::process::Stdio;
    let file = &records("demo/records")[0];
    let files = vec![file.as_str(); 40];
    let arguments = [&["check", "--format", "json"], files.as_slice()].concat();
    let mut child =
        randa(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("an end");
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert!(ended.status.success());
}

#[test]
fn a_region_as_a_whole_is_judged_by_its_own_rules_and_refused_with_its_faults() {
    let region = json!({ "format": "randa-region/1", "id": "norrbotten", "name": "Norrbotten", "documents": [] });
    let file = written("region", region.to_string().as_bytes());
    let (code, told) = check_json(&[&file]);
    assert_eq!(code, Some(0));
    assert_eq!(keys(&told[0]), ["file", "as_of", "region", "findings"]);
    let found = told[0]["findings"].as_array().expect("findings");
    let stands = |wanted: &str| found.iter().filter(|one| one["status"] == wanted).count();
    assert!(stands("undecided") > 0 && stands("red") + stands("amber") > 0, "{found:#?}");
    assert!(found.iter().all(|one| one["subject"] == "region/norrbotten" && one["source"] != ""));

    let said = run(&["check", "--as-of", ON, &file]);
    assert!(said.out.starts_with("Norrbotten\n"), "{}", said.out);

    let wrong = written("region-wrong", region.to_string().replace("\"documents\"", "\"dokument\"").as_bytes());
    let (code, told) = check_json(&[&wrong]);
    assert_eq!(code, Some(2));
    assert_eq!(told[0]["faults"][0]["code"], "unknown-key");
}
