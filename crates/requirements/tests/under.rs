//! The same person judged under both regulations, and both readings of the six months before BT.

use std::fs;
use std::path::Path;

use calendar::{Date, Months, parse_date};
use requirements::{Finding, Packs, Status, assess, render_all, under};
use serde_json::{Value, json};
use training::{BtForm, Language, RegulationId, TrainingRecord};

fn day(text: &str) -> Date {
    parse_date(text).expect("a day")
}

fn record(training: &Value, rest: Value) -> TrainingRecord {
    let mut record = json!({
        "format": "randa-record/1",
        "trainee": { "id": "anna", "name": "Anna Ek" },
        "training": training,
        "units": [
            { "id": "vc", "name": "Björkdungens vårdcentral", "kind": "health-centre" },
            { "id": "psyk", "name": "Psykiatriska kliniken", "kind": "clinic" },
        ],
        "people": [
            { "id": "hl", "name": "Hanna Ljung" },
            { "id": "sr", "name": "Stina Rask", "employments": [{ "unit": "vc", "role": "director-of-studies", "from": "2015-01-01" }] },
        ],
    });
    let Value::Object(rest) = rest else { panic!("an object") };
    record.as_object_mut().expect("an object").extend(rest);
    TrainingRecord::from_value(&record).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn with_at() -> TrainingRecord {
    record(
        &json!({ "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2022-01-01",
                 "planned_end_on": "2026-12-31", "swedish_at": true }),
        json!({
            "employments": [{ "id": "e1", "unit": "vc", "from": "2022-01-01", "share_percent": 100, "stage": "st" }],
            "certificates": [{ "id": "i1", "regulation": "sosfs-2015-8", "form": "bilaga-4", "objectives": ["c7"],
                               "signed_on": "2023-05-05", "signed_by": "hl", "signer_role": "supervisor" }],
            "application": { "signatures": [{ "id": "s1", "role": "principal-supervisor", "person": "hl", "signed_on": "2024-01-01" }] },
            "placements": [],
        }),
    )
}

fn findings(record: &TrainingRecord, on: &str) -> Vec<Finding> {
    assess(record, Packs::shipped().expect("packs"), day(on)).findings
}

fn one(record: &TrainingRecord, on: &str, id: &str, subject: Option<&str>) -> (Status, String) {
    let found = findings(record, on);
    let found = found
        .iter()
        .find(|f| f.requirement.id == id && subject.is_none_or(|subject| f.subject.to_string() == subject))
        .unwrap_or_else(|| panic!("no {id}"));
    (found.status, render_all(&found.explanation, Language::Swedish))
}

#[test]
fn the_regulation_that_is_followed_already_changes_nothing() {
    let record = with_at();
    assert_eq!(under(&record, RegulationId::Sosfs2015), record);
}

#[test]
fn under_the_newer_one_the_training_is_longer_needs_bt_and_its_certificates_must_be_transferred() {
    let record = with_at();
    let other = under(&record, RegulationId::Hslf2021);
    assert_eq!(other.training.bt_form, Some(BtForm::Integrated));
    assert_eq!(one(&record, "2024-06-30", "minimum-time", None).0, Status::Green);
    let (status, said) = one(&other, "2024-06-30", "minimum-time", None);
    assert_eq!(status, Status::Red, "{said}");
    assert!(said.contains("Det fattas 6,00 månader."), "{said}");
    let (status, said) = one(&other, "2024-06-30", "regulation-applies", None);
    assert_eq!(status, Status::Green, "{said}");
    let (status, said) = one(&other, "2024-06-30", "objective-certified", Some("objective/STc7"));
    assert_eq!(status, Status::Amber, "{said}");
    assert!(said.contains("Intyg enligt den andra föreskriften finns (c7) och ska föras över."), "{said}");
    let (status, said) = one(&other, "2024-06-30", "basic-training-applied-for-within-two-years", None);
    assert_eq!(status, Status::Amber, "advice, so at most amber: {said}");
    assert_eq!(other.application.expect("kept").signatures, Some(Vec::new()));
}

#[test]
fn there_and_back_again_is_the_same_training_but_for_the_signatures() {
    let record = with_at();
    let mut back = under(&under(&record, RegulationId::Hslf2021), RegulationId::Sosfs2015);
    back.application.clone_from(&record.application);
    assert_eq!(back, record);
}

#[test]
fn under_the_older_one_open_bt_no_longer_counts_and_integrated_bt_is_ordinary_service() {
    let open = record(
        &json!({ "specialty": "allmanmedicin", "regulation": "hslf-fs-2021-8", "started_on": "2022-01-01",
                 "st_started_on": "2023-01-01", "planned_end_on": "2027-06-30", "bt_form": "open", "swedish_at": true }),
        json!({ "employments": [
            { "id": "e0", "unit": "psyk", "from": "2022-01-01", "to": "2022-12-31", "share_percent": 100, "stage": "bt" },
            { "id": "e1", "unit": "vc", "from": "2023-01-01", "share_percent": 100, "stage": "st" },
        ] }),
    );
    let other = under(&open, RegulationId::Sosfs2015);
    assert_eq!((other.training.started_on, other.training.st_started_on), (day("2023-01-01"), None));
    let counted =
        |record: &TrainingRecord| assess(record, Packs::shipped().expect("packs"), day("2023-12-31")).time.counted();
    assert_eq!(counted(&open), Some(Months::whole(24)));
    assert_eq!(counted(&other), Some(Months::whole(12)));

    let integrated = record(
        &json!({ "specialty": "allmanmedicin", "regulation": "hslf-fs-2021-8", "started_on": "2022-01-01",
                 "planned_end_on": "2027-06-30", "bt_form": "integrated", "swedish_at": true }),
        json!({
            "employments": [{ "id": "e1", "unit": "vc", "from": "2022-01-01", "share_percent": 100, "stage": "st" }],
            "placements": [{ "id": "p1", "unit": "psyk", "kind": "side-rotation", "field": "psykiatri", "from": "2022-03-01",
                             "to": "2022-05-31", "stage": "bt", "bt_part": "psychiatry", "state": "confirmed" }],
        }),
    );
    let other = under(&integrated, RegulationId::Sosfs2015);
    assert_eq!(counted(&other), Some(Months::whole(24)));
    let placement = &other.placements.as_ref().expect("kept")[0];
    assert_eq!((placement.stage, placement.bt_part), (None, None));
    assert_eq!(other.basic_training, None);
}

#[test]
fn what_is_granted_keeps_its_signatures() {
    let mut record = with_at();
    record.application.as_mut().expect("kept").granted_on = Some(day("2026-12-31"));
    let other = under(&record, RegulationId::Hslf2021);
    assert_eq!(other.application, record.application);
}

/// The shipped packs, with a line put into one file.
fn packs_with(file: &str, after: &str, line: &str) -> Packs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../regulations");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                let name = path.strip_prefix(&root).expect("below").to_string_lossy().replace('\\', "/");
                let text = fs::read_to_string(&path).expect("a text");
                let text = if name == file { text.replace(after, &format!("{after}\n{line}")) } else { text };
                files.push((name, text));
            }
        }
    }
    Packs::read(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).expect("readable packs")
}

#[test]
fn the_six_months_before_bt_cap_only_the_money_unless_the_pack_caps_the_credit_too() {
    let record = |months: i64| {
        let mut record = record(
            &json!({ "specialty": "allmanmedicin", "regulation": "hslf-fs-2021-8", "started_on": "2022-01-01",
                     "bt_form": "integrated", "swedish_at": false }),
            json!({
                "region": "kalmar",
                "employments": [{ "id": "e1", "unit": "vc", "from": "2022-01-01", "share_percent": 100, "stage": "st" }],
                "credits": [{ "id": "c1", "kind": "before-bt", "months": months, "decided_on": "2022-02-01", "decided_by": "sr",
                              "meets_national_rules": true, "supervised_by_specialist": true, "planned_from_plan": true,
                              "level_judged_sufficient": true }],
            }),
        );
        record.region = Some(training::PackId::new("kalmar"));
        record
    };
    let strict = packs_with(
        "kalmar/requirements/service-before-bt-credited-on-conditions.toml",
        "director_of_studies_decides = true",
        "[version.interpretation]\nmonths_at_most = 6",
    );
    let judged = |packs: &Packs, months: i64| {
        let judgement = assess(&record(months), packs, day("2022-06-30"));
        let found = judgement
            .findings
            .iter()
            .find(|finding| finding.requirement.id == "service-before-bt-credited-on-conditions")
            .expect("a finding");
        (found.status, render_all(&found.explanation, Language::Swedish), judgement.time.counted())
    };
    let shipped = Packs::shipped().expect("packs");
    // as shipped: what is decided is credited
    assert_eq!(judged(shipped, 8).0, Status::Green);
    assert_eq!(judged(shipped, 8).2, Some(Months::whole(14)));
    // the strict reading: a decision on more is against the rules, and the time counts no more than may be credited
    assert_eq!(judged(&strict, 6).0, Status::Green);
    assert_eq!(judged(&strict, 6).2, Some(Months::whole(12)));
    let (status, said, counted) = judged(&strict, 8);
    assert_eq!(status, Status::Red);
    assert!(said.contains("8,00 månader före BT är tillgodoräknade; högst 6,00 får tillgodoräknas."), "{said}");
    assert_eq!(counted, Some(Months::whole(12)));
}
