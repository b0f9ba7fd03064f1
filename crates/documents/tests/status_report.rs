//! The status report as readers, screen readers and archives meet it: asked of the finished file by other programs.

use std::path::PathBuf;
use std::process::Command;

use calendar::{Date, parse_date};
use documents::status_report;
use requirements::{Packs, Theme, assess, assess_unit, units_to_judge};
use training::{Language, TrainingRecord};

fn day(text: &str) -> Date {
    parse_date(text).expect("a date of the test")
}

fn packs() -> &'static Packs {
    Packs::shipped().expect("readable packs")
}

/// The report with what is found of the time only: a debug build sets a page in a second or so.
fn report(record: &TrainingRecord, on: Date, language: Language) -> Vec<u8> {
    let mut judgement = assess(record, packs(), on);
    judgement.findings.retain(|finding| finding.requirement.theme == Theme::Time);
    status_report(record, &judgement, &[], packs(), on, language).expect("a report")
}

/// The report with all that is found.
fn whole_report(record: &TrainingRecord, on: Date, language: Language) -> Vec<u8> {
    let judgement = assess(record, packs(), on);
    let units: Vec<_> = units_to_judge(record, on)
        .into_iter()
        .flat_map(|view| assess_unit(view, packs(), record.region.as_ref(), on))
        .collect();
    status_report(record, &judgement, &units, packs(), on, language).expect("a report")
}

/// What another program says of a PDF. A missing program is told in plain words, not passed over.
fn ask(name: &str, program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{program}.pdf"));
    std::fs::write(&file, pdf).expect("room for the file");
    let path = file.to_str().expect("a readable path");
    let arguments: Vec<&str> = arguments.iter().map(|part| if *part == "FILE" { path } else { part }).collect();
    let output = Command::new(program).args(&arguments).output().unwrap_or_else(|error| {
        panic!("`{program}` is needed to look into the PDF and could not be started ({error}). Run bin/needs web.")
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program}: {said} {}", String::from_utf8_lossy(&output.stderr));
    said
}

fn text(name: &str, pdf: &[u8]) -> String {
    ask(name, "pdftotext", &["-layout", "FILE", "-"], pdf)
}

/// The text with every run of white space as one space, so that where lines break does not matter.
fn flowing(name: &str, pdf: &[u8]) -> String {
    let text = ask(name, "pdftotext", &["FILE", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn demo(name: &str) -> TrainingRecord {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo/records").join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    TrainingRecord::read(&text).expect("a record of the demo")
}

/// A small whole record whose names are the test's.
fn record(name: &str, unit: &str) -> TrainingRecord {
    let value = serde_json::json!({
        "format": "randa-record/1",
        "region": "norrbotten",
        "trainee": { "id": "t1", "name": name, "personal_identity_number": "18640823-3234" },
        "training": {
            "specialty": "allmanmedicin", "regulation": "sosfs-2015-8",
            "started_on": "2024-01-01", "planned_end_on": "2028-10-31"
        },
        "units": [{ "id": "u1", "name": unit, "kind": "health-centre" }],
        "people": [{ "id": "p1", "name": "Örjan Ångström" }],
        "employments": [
            { "id": "e1", "unit": "u1", "from": "2024-01-01", "share_percent": 100, "stage": "st" }
        ],
        "absences": [
            { "id": "a1", "kind": "parental-leave", "from": "2025-03-01", "to": "2025-08-31" },
            { "id": "a2", "kind": "sick-leave", "from": "2026-02-01", "to": "2026-02-14" }
        ],
        "placements": [
            { "id": "pl1", "unit": "u1", "kind": "side-rotation", "from": "2026-01-01", "to": "2026-03-31",
              "objectives": ["c1"], "state": "confirmed" }
        ],
        "supervisors": [],
        "plan_versions": []
    });
    TrainingRecord::from_value(&value).unwrap_or_else(|faults| panic!("{faults:?}"))
}

const ON: &str = "2026-11-24";

#[test]
fn the_file_is_sound_tagged_and_says_its_title_and_language() {
    for (language, tag, title) in [
        (Language::Swedish, "sv", "Lägesrapport, Åsa Öhrn, 2026-11-24"),
        (Language::English, "en", "Status report, Åsa Öhrn"),
    ] {
        let pdf = report(&record("Åsa Öhrn", "Hälsocentralen Älven"), day(ON), language);
        let name = format!("sound-{tag}");
        let info = ask(&name, "pdfinfo", &["FILE"], &pdf);
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        assert!(info.contains(title) && info.contains("A4"), "{info}");
        let check = ask(&name, "qpdf", &["--check", "FILE"], &pdf);
        assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
        let plain = ask(&name, "qpdf", &["--qdf", "--object-streams=disable", "FILE", "-"], &pdf);
        assert!(plain.contains(&format!("/Lang ({tag})")), "the language {tag} is set");
        assert!(plain.contains("/Marked true") && plain.contains("/StructTreeRoot"), "the structure is there");
        let metadata = ask(&name, "pdfinfo", &["-meta", "FILE"], &pdf);
        assert!(metadata.contains("<pdfaid:part>2") && metadata.contains("<pdfaid:conformance>A"), "{metadata}");
        assert!(metadata.contains("<pdfuaid:part>1"), "{metadata}");
        assert!(plain.contains("/Alt"), "the drawing has words for those who do not see it");
    }
}

#[test]
fn the_report_says_in_swedish_how_it_stands_and_why() {
    let said = flowing("swedish", &report(&record("Åsa Öhrn", "Hälsocentralen Älven"), day(ON), Language::Swedish));
    for wanted in [
        "Lägesrapport",
        "Åsa Öhrn",
        "Hälsocentralen Älven",
        "Läget per 24 november 2026",
        "av minst 60 heltidsmånader är räknade",
        "planerat slut är 31 oktober 2028",
        "Nästa steg",
        "Räknad tid",
        "Föräldraledighet, räknas inte",
        "Sjukfrånvaro, väntar på beslut om den räknas (0,50 månader)",
        "Minsta tid enligt föreskriften",
        "Föreskrift · ska",
        "Sida 1 av",
    ] {
        assert!(said.contains(wanted), "{wanted}\nnot in:\n{said}");
    }
}

#[test]
fn the_report_says_the_same_in_english() {
    let said = flowing("english", &report(&record("Åsa Öhrn", "Älven"), day(ON), Language::English));
    for wanted in [
        "Status report",
        "of at least 60 full-time months are counted",
        "the planned end is 31 October 2028",
        "Next steps",
        "Parental leave, does not count",
        "Regulation · must",
        "Page 1 of",
    ] {
        assert!(said.contains(wanted), "{wanted}\nnot in:\n{said}");
    }
}

#[test]
fn no_personal_identity_number_is_printed() {
    let said = text("number", &report(&record("Åsa Öhrn", "Älven"), day(ON), Language::Swedish));
    assert!(!said.contains("18640823") && !said.contains("3234"), "{said}");
}

#[test]
fn signs_that_mean_something_to_the_typesetter_come_out_as_they_were_typed() {
    let name = "#let x = *Åsa* $y$ _z_ @ref <a> `b` \\ // [c] {d} ~ -- \"e\"";
    let said = flowing("literal", &report(&record(name, "#panic(\"ut\")"), day(ON), Language::Swedish));
    for wanted in ["#let x = *Åsa* $y$ _z_ @ref <a> `b` \\ // [c] {d} ~ -- \"e\"", "#panic(\"ut\")"] {
        assert!(said.contains(wanted), "{wanted}\nnot in:\n{said}");
    }
}

#[test]
fn a_sign_that_no_font_has_does_not_stop_the_report() {
    let said = flowing("signs", &report(&record("Åsa 🩺 李 \u{e000} \u{7} Öhrn", "Älven"), day(ON), Language::Swedish));
    assert!(said.contains("Åsa") && said.contains("Öhrn"), "{said}");
}

#[test]
fn long_names_and_many_findings_go_on_over_pages() {
    let long = "Å".repeat(300);
    let record = record(&long, &format!("{} {}", "Hälsocentralen".repeat(12), "med ett långt namn ".repeat(20)));
    let mut judgement = assess(&record, packs(), day(ON));
    judgement.findings.retain(|finding| finding.requirement.id == "minimum-time");
    let many = vec![judgement.findings.pop().expect("the finding on the time"); 120];
    let pdf = status_report(&record, &judgement, &many, packs(), day(ON), Language::Swedish).expect("a report");
    let info = ask("long", "pdfinfo", &["FILE"], &pdf);
    let pages: u32 = info
        .lines()
        .find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok())
        .unwrap_or_else(|| panic!("{info}"));
    assert!((6..60).contains(&pages), "{pages} pages");
    let said = flowing("long", &pdf);
    assert!(said.matches("Minst fem års heltid").count() == 120 + 1, "every finding, and the first as a next step");
    assert!(said.contains(&format!("Sida {pages} av {pages}")), "every page is numbered");
}

#[test]
fn a_record_that_keeps_little_still_gets_a_report() {
    let value = serde_json::json!({
        "format": "randa-record/1",
        "trainee": { "id": "t1", "name": "Ö" },
        "training": { "specialty": "allmanmedicin", "regulation": "hslf-fs-2021-8", "started_on": "2024-01-01" },
        "units": [], "people": []
    });
    let record = TrainingRecord::from_value(&value).expect("a record");
    let said = flowing("little", &report(&record, day(ON), Language::Swedish));
    assert!(said.contains("tiden går inte att räkna"), "{said}");
    assert!(said.contains("Oklart"), "{said}");
}

#[test]
fn the_report_of_a_demo_doctor_shows_the_objectives_and_the_timeline_in_tables() {
    let said = flowing("demo", &whole_report(&demo("anna-lindqvist"), day(ON), Language::Swedish));
    for wanted in ["Anna Lindqvist", "Delmål", "Etik, mångfald och jämlikhet", "Tjänstgöringar", "Sidotjänstgöring"]
    {
        assert!(said.contains(wanted), "{wanted}\nnot in:\n{said}");
    }
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let record = record("Åsa Öhrn", "Älven");
    let (one, two) = (report(&record, day(ON), Language::Swedish), report(&record, day(ON), Language::Swedish));
    assert!(one == two, "two reports of the same day differ");
}
