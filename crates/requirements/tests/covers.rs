//! Action plans and dispensations: when they turn red to amber, and what is said when they do not.

use calendar::{Date, parse_date};
use requirements::{Finding, Packs, Status, assess, assess_unit, render_all, units_to_judge};
use serde_json::{Value, json};
use training::{Language, TrainingRecord};

const SUPERVISOR: &str = "supervisor-in-the-same-house";
const STAFF: &str = "two-specialists-employed";

/// Anna in Kalmar, whose supervisor serves at another health centre; and her health centre in Norrbotten, which has one
/// specialist too few. Covers are put where they belong.
fn record(region: &str, of_trainee: &Value, of_unit: &Value) -> TrainingRecord {
    let record = json!({
        "format": "randa-record/1",
        "region": region,
        "trainee": { "id": "anna", "name": "Anna Ek" },
        "training": { "specialty": "allmanmedicin", "regulation": "sosfs-2015-8", "started_on": "2022-01-01" },
        "units": [
            { "id": "vc", "name": "Björkdungens vårdcentral", "kind": "health-centre", "covers": of_unit },
            { "id": "vc2", "name": "Ekbackens vårdcentral", "kind": "health-centre" },
            { "id": "sre", "name": "Studierektorsenheten", "kind": "other" },
        ],
        "people": [
            { "id": "hl", "name": "Hanna Ljung", "specialties": [{ "specialty": "allmanmedicin", "from": "2010-03-01" }],
              "employments": [{ "unit": "vc2", "role": "doctor", "from": "2010-03-01" }] },
            { "id": "sr", "name": "Stina Rask", "employments": [
                { "unit": "sre", "role": "director-of-studies", "from": "2015-01-01", "to": "2024-06-30" }] },
            { "id": "ec", "name": "Eva Croon", "employments": [{ "unit": "vc", "role": "unit-manager", "from": "2015-01-01" }] },
            { "id": "okand", "name": "Ulf Strand" },
        ],
        "employments": [{ "id": "e1", "unit": "vc", "from": "2022-01-01", "share_percent": 100, "stage": "st" }],
        "supervisors": [{ "id": "h1", "person": "hl", "role": "principal", "from": "2022-01-01" }],
        "covers": of_trainee,
    });
    TrainingRecord::from_value(&record).expect("a record")
}

fn day(text: &str) -> Date {
    parse_date(text).expect("a day")
}

fn plan(id: &str, requirement: &str, from: &str, to: &str, signed: &[(&str, &str, &str)]) -> Value {
    cover("action-plan", id, requirement, from, to, signed)
}

fn cover(kind: &str, id: &str, requirement: &str, from: &str, to: &str, signed: &[(&str, &str, &str)]) -> Value {
    let signatures: Vec<Value> = signed
        .iter()
        .enumerate()
        .map(|(at, (role, person, on))| {
            json!({ "id": format!("{id}-{at}"), "role": role, "person": person, "signed_on": on })
        })
        .collect();
    json!({ "id": id, "kind": kind, "requirement": requirement, "from": from, "to": to, "reason": "Sven är på plats.",
            "signatures": signatures })
}

/// The finding of a trainee's requirement in Kalmar under covers.
fn of_trainee(covers: &Value, on: &str) -> Finding {
    let record = record("kalmar", covers, &json!([]));
    let packs = Packs::shipped().expect("packs");
    let mut found = assess(&record, packs, day(on)).findings;
    found.retain(|finding| finding.requirement.id == SUPERVISOR);
    found.pop().expect("a finding")
}

/// The finding of a unit's requirement in Norrbotten under covers.
fn of_unit(covers: &Value, on: &str) -> Finding {
    let record = record("norrbotten", &json!([]), covers);
    let packs = Packs::shipped().expect("packs");
    let views = units_to_judge(&record, day(on));
    let mut found: Vec<Finding> = views
        .into_iter()
        .filter(|view| view.unit.id.as_str() == "vc")
        .flat_map(|view| assess_unit(view, packs, record.region.as_ref(), day(on)))
        .filter(|finding| finding.requirement.id == STAFF)
        .collect();
    found.pop().expect("a finding")
}

fn check(finding: &Finding, status: Status, due_on: Option<&str>, says: &str) {
    let said = render_all(&finding.explanation, Language::Swedish);
    assert_eq!((finding.status, said.contains(says)), (status, true), "{said}");
    if let Some(due_on) = due_on {
        assert_eq!(finding.due_on, Some(day(due_on)), "{said}");
    }
}

const BOTH: &[(&str, &str, &str)] =
    &[("unit-manager", "ec", "2024-01-10"), ("director-of-studies", "sr", "2024-01-12")];

#[test]
fn a_signed_plan_turns_red_to_amber_from_its_first_day_through_its_last_and_back() {
    let covers = json!([plan("p", SUPERVISOR, "2024-02-01", "2024-05-31", BOTH)]);
    check(&of_trainee(&covers, "2024-01-31"), Status::Red, None, "gäller först från 1 februari 2024.");
    check(
        &of_trainee(&covers, "2024-02-01"),
        Status::Amber,
        Some("2024-05-31"),
        "Täcks av en undertecknad åtgärdsplan till och med 31 maj 2024: Sven är på plats.",
    );
    check(&of_trainee(&covers, "2024-05-31"), Status::Amber, Some("2024-05-31"), "till och med 31 maj 2024");
    check(&of_trainee(&covers, "2024-06-01"), Status::Red, None, "gick ut 31 maj 2024.");
    let of_staff = json!([plan("p", STAFF, "2024-02-01", "2024-05-31", BOTH)]);
    check(&of_unit(&of_staff, "2024-01-31"), Status::Red, None, "gäller först från 1 februari 2024.");
    check(&of_unit(&of_staff, "2024-03-01"), Status::Amber, Some("2024-05-31"), "till och med 31 maj 2024");
    check(&of_unit(&of_staff, "2024-06-01"), Status::Red, None, "gick ut 31 maj 2024.");
}

#[test]
fn a_plan_covers_nothing_until_all_who_must_have_signed() {
    let one = json!([plan("p", SUPERVISOR, "2024-02-01", "2024-05-31", &BOTH[..1])]);
    check(&of_trainee(&one, "2024-03-01"), Status::Red, None, "saknar underskrift av studierektor");
    let none = json!([plan("p", SUPERVISOR, "2024-02-01", "2024-05-31", &[])]);
    check(&of_trainee(&none, "2024-03-01"), Status::Red, None, "saknar underskrift av enhetschef och studierektor");
    // the day it is signed it begins to hold
    let late = json!([plan(
        "p",
        SUPERVISOR,
        "2024-02-01",
        "2024-05-31",
        &[("unit-manager", "ec", "2024-01-10"), ("director-of-studies", "sr", "2024-03-02")]
    )]);
    check(&of_trainee(&late, "2024-03-01"), Status::Red, None, "saknar underskrift av studierektor");
    check(&of_trainee(&late, "2024-03-02"), Status::Amber, Some("2024-05-31"), "Täcks av");
}

#[test]
fn a_signature_in_a_role_that_the_signer_did_not_have_covers_nothing() {
    let hands = |person: &str, on: &str| {
        json!([plan(
            "p",
            SUPERVISOR,
            "2024-02-01",
            "2024-09-30",
            &[("unit-manager", "ec", "2024-01-10"), ("director-of-studies", person, on)]
        )])
    };
    check(
        &of_trainee(&hands("ec", "2024-01-12"), "2024-08-01"),
        Status::Red,
        None,
        "undertecknad 12 januari 2024 av Eva Croon som studierektor, men Eva Croon hade inte den rollen då.",
    );
    // she left the post at the end of June: what she signed before holds, what she signs after does not
    check(&of_trainee(&hands("sr", "2024-06-30"), "2024-08-01"), Status::Amber, None, "Täcks av");
    check(&of_trainee(&hands("sr", "2024-07-01"), "2024-08-01"), Status::Red, None, "hade inte den rollen då");
    // of somebody whose posts are not kept here nothing is concluded
    check(&of_trainee(&hands("okand", "2024-01-12"), "2024-08-01"), Status::Amber, None, "Täcks av");
}

#[test]
fn a_dispensation_needs_the_director_of_studies_alone() {
    let signed =
        |who: &[(&str, &str, &str)]| json!([cover("dispensation", "d", STAFF, "2024-02-01", "2024-05-31", who)]);
    check(
        &of_unit(&signed(&BOTH[1..]), "2024-03-01"),
        Status::Amber,
        Some("2024-05-31"),
        "Täcks av en dispens till och med 31 maj 2024",
    );
    check(&of_unit(&signed(&BOTH[..1]), "2024-03-01"), Status::Red, None, "saknar underskrift av studierektor");
}

#[test]
fn nobody_in_a_region_gives_dispensation_from_a_national_regulation() {
    let national = |kind: &str, name: &str| {
        let covers = json!([cover(kind, "d", name, "2024-02-01", "2024-05-31", BOTH)]);
        let mut record = record("kalmar", &covers, &json!([]));
        record.supervisors = Some(Vec::new());
        let judged = assess(&record, Packs::shipped().expect("packs"), day("2024-03-01")).findings;
        judged
            .into_iter()
            .find(|finding| finding.requirement.id == "principal-supervisor-specialist")
            .expect("a finding")
    };
    for name in ["principal-supervisor-specialist", "kalmar/supervisor-is-specialist"] {
        check(
            &national("dispensation", name),
            Status::Red,
            None,
            "En dispens som ges i regionen gäller inte krav i SOSFS 2015:8 och täcker därför inte.",
        );
        check(
            &national("action-plan", name),
            Status::Amber,
            Some("2024-05-31"),
            "Täcks av en undertecknad åtgärdsplan",
        );
    }
}

#[test]
fn covers_after_one_another_hold_until_the_last_of_them_ends() {
    let two = |second_from: &str| {
        json!([
            plan("p2", SUPERVISOR, second_from, "2024-08-31", BOTH),
            plan("p1", SUPERVISOR, "2024-02-01", "2024-05-31", BOTH),
        ])
    };
    check(
        &of_trainee(&two("2024-06-01"), "2024-05-01"),
        Status::Amber,
        Some("2024-08-31"),
        "till och med 31 maj 2024: Sven är på plats. Sedan täcks det utan avbrott till och med 31 augusti 2024.",
    );
    check(&of_trainee(&two("2024-06-01"), "2024-06-01"), Status::Amber, Some("2024-08-31"), "31 augusti 2024");
    // a day between them: the first ends for itself
    check(&of_trainee(&two("2024-06-02"), "2024-05-01"), Status::Amber, Some("2024-05-31"), "31 maj 2024");
    check(
        &of_trainee(&two("2024-06-02"), "2024-06-01"),
        Status::Red,
        None,
        "gick ut 31 maj 2024. En undertecknad åtgärdsplan eller dispens gäller först från 2 juni 2024.",
    );
}

#[test]
fn a_cover_names_one_requirement_by_id_or_by_pack_and_id_and_never_a_whole_pack() {
    let named = |requirement: &str| json!([plan("p", requirement, "2024-02-01", "2024-05-31", BOTH)]);
    for holds in ["two-specialists-employed", "norrbotten/two-specialists-employed"] {
        check(&of_unit(&named(holds), "2024-03-01"), Status::Amber, Some("2024-05-31"), "Täcks av");
    }
    for other in ["norrbotten", "kalmar/two-specialists-employed", "norrbotten/", "yearly-visit"] {
        let finding = of_unit(&named(other), "2024-03-01");
        assert_eq!(finding.status, Status::Red, "{other}");
    }
}

#[test]
fn a_cover_of_a_regional_requirement_that_repeats_a_national_one_covers_that_finding() {
    let covers = json!([plan("p", "supervisor-is-specialist", "2024-02-01", "2024-05-31", BOTH)]);
    let mut record = record("kalmar", &covers, &json!([]));
    record.supervisors = Some(Vec::new());
    let packs = Packs::shipped().expect("packs");
    let judged = assess(&record, packs, day("2024-03-01")).findings;
    let found = judged.iter().find(|finding| finding.requirement.id == "principal-supervisor-specialist");
    check(found.expect("a finding"), Status::Amber, Some("2024-05-31"), "Täcks av en undertecknad åtgärdsplan");
}

#[test]
fn what_is_not_red_needs_no_cover() {
    let covers = json!([plan("p", SUPERVISOR, "2024-02-01", "2024-05-31", BOTH)]);
    let mut record = record("kalmar", &covers, &json!([]));
    for person in &mut record.people {
        for post in person.employments.iter_mut().flatten() {
            post.unit = training::UnitId::new("vc");
        }
    }
    let packs = Packs::shipped().expect("packs");
    let judged = assess(&record, packs, day("2024-03-01")).findings;
    let found = judged.iter().find(|finding| finding.requirement.id == SUPERVISOR).expect("a finding");
    assert_eq!(found.status, Status::Green);
    assert!(!render_all(&found.explanation, Language::Swedish).contains("Täcks"));
}
