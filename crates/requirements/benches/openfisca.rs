//! The same ten rules over the same 10,000 people, here and in OpenFisca-core, in one run: `bin/bench openfisca`. Both must
//! give the same answers; the ratio of their times is printed. OpenFisca-core is no part of the product: `bin/bench`
//! installs it beside the build.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use calendar::{Date, add_months, parse_date, previous_day};
use requirements::{Finding, Packs, Status, assess, render_all};
use serde_json::{Value, json};
use training::{Language, TrainingRecord};

const PEOPLE: usize = 10_000;
const ROUNDS: usize = 3;

/// The rules, and whether an answer is yes when the finding is fulfilled, or when it is not red.
const RULES: [(&str, &str, Yes); 10] = [
    ("", "minimum-time", Yes::Fulfilled),
    ("", "licence-before-service", Yes::Green),
    ("", "plan-exists", Yes::Fulfilled),
    ("norrbotten", "plan-approved", Yes::Fulfilled),
    ("norrbotten", "four-hours-of-study-a-week", Yes::Fulfilled),
    ("norrbotten", "compensation-at-most-six-years", Yes::NotRed),
    ("kronoberg", "course-in-laws-taken", Yes::Fulfilled),
    ("kronoberg", "course-in-medicines-taken", Yes::Fulfilled),
    ("kronoberg", "course-in-prevention-taken", Yes::Fulfilled),
    ("kronoberg", "course-in-working-methods-taken", Yes::Fulfilled),
];

#[derive(Clone, Copy)]
enum Yes {
    Fulfilled,
    Green,
    NotRed,
}

fn main() {
    let Ok(python) = std::env::var("RANDA_OPENFISCA") else {
        println!("without OpenFisca-core: `bin/bench openfisca` installs it and runs this");
        return;
    };
    let packs = packs();
    let on = parse_date("2024-06-30").expect("a day");
    let people: Vec<Value> = (0..PEOPLE).map(|index| person(index, on, &packs.courses)).collect();
    let texts: Vec<String> = people.iter().map(|person| person["record"].to_string()).collect();

    let (reading, records) =
        best(|| texts.iter().map(|text| TrainingRecord::read(text).expect("a record")).collect::<Vec<_>>());
    let (judging, judged) = best(|| {
        let judged = records.iter().map(|record| assess(black_box(record), &packs.packs, on).findings);
        judged.collect::<Vec<_>>()
    });
    let (telling, _) = best(|| {
        let texts = judged.iter().flatten().map(|finding| render_all(&finding.explanation, Language::Swedish).len());
        black_box(texts.sum::<usize>())
    });

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let table = folder.join("people.json");
    let rows: Vec<Value> = people
        .iter()
        .zip(&judged)
        .map(|(person, findings)| json!({ "facts": person["facts"], "answers": answers(findings) }))
        .collect();
    std::fs::write(&table, Value::Array(rows).to_string()).expect("a file");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/openfisca.py");
    let told = Command::new(python).arg(script).arg(&table).output().expect("Python");
    let error = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "OpenFisca disagrees or fails:\n{error}");
    let told: Value = serde_json::from_slice(&told.stdout).expect("figures");
    let seconds = |key: &str| told[key].as_f64().expect("seconds");

    println!("{PEOPLE} people, ten rules, the same answers (best of {ROUNDS}):");
    println!(
        "  Randa: read from files {reading:.3} s, judged with explanations {judging:.3} s, told in Swedish {telling:.3} s"
    );
    println!(
        "  OpenFisca-core {}: built from dictionaries {:.3} s, from arrays {:.3} s, computed {:.3} s (yes or no, no reasons)",
        told["version"].as_str().unwrap_or_default(),
        seconds("dictionaries"),
        seconds("arrays"),
        seconds("computed")
    );
    println!(
        "  from files to answers, Randa takes {:.2} times OpenFisca's time; from arrays in memory, {:.1} times",
        (reading + judging) / (seconds("dictionaries") + seconds("computed")),
        judging / (seconds("arrays") + seconds("computed"))
    );
}

/// The shortest of several rounds, in seconds, and what the last gave.
fn best<T>(mut work: impl FnMut() -> T) -> (f64, T) {
    let mut shortest = f64::MAX;
    let mut round = || {
        let began = Instant::now();
        let made = work();
        shortest = shortest.min(began.elapsed().as_secs_f64());
        made
    };
    let mut made = round();
    for _ in 1..ROUNDS {
        made = round();
    }
    (shortest, made)
}

struct Ten {
    packs: Packs,
    /// The four courses' codes.
    courses: Vec<String>,
}

/// The national packs and one region, with the ten rules and no other.
fn packs() -> Ten {
    let regulations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../regulations");
    let read = |path: &str| std::fs::read_to_string(regulations.join(path)).expect("a file of a pack");
    let mut files: Vec<(String, String)> = Vec::new();
    for pack in ["sosfs-2015-8", "hslf-fs-2021-8", "kronoberg"] {
        files.push((format!("{pack}/pack.toml"), read(&format!("{pack}/pack.toml"))));
        if pack != "kronoberg" {
            for specialty in ["allmanmedicin", "gemensamma", "bastjanstgoring"] {
                let path = format!("{pack}/specialties/{specialty}.toml");
                if regulations.join(&path).exists() {
                    files.push((path.clone(), read(&path)));
                }
            }
        }
        for (from, rule, _) in RULES.iter().filter(|(from, ..)| from.is_empty() == (pack != "kronoberg")) {
            let from = if from.is_empty() { pack } else { from };
            files.push((format!("{pack}/requirements/{rule}.toml"), read(&format!("{from}/requirements/{rule}.toml"))));
        }
    }
    let packs = Packs::read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let packs = packs.unwrap_or_else(|faults| panic!("{faults:#?}"));
    let region = packs.get("kronoberg").expect("the region");
    let courses = RULES.iter().filter(|(from, ..)| *from == "kronoberg").map(|(_, rule, _)| {
        let version = region.requirement(rule).and_then(|rule| rule.versions.first()).expect("a version");
        version.parameters["code"].as_str().expect("a code").to_owned()
    });
    let courses = courses.collect();
    Ten { packs, courses }
}

/// A person with facts as OpenFisca takes them, and as a record.
fn person(index: usize, on: Date, courses: &[String]) -> Value {
    let pick = |salt: usize, of: usize| (index * 7919 + salt * 104_729) / 13 % of;
    let newer = pick(1, 2) == 1;
    let first = pick(2, 90);
    let change = first + 6 + pick(3, 18);
    let (before, after) = ([100, 80, 75, 50][pick(4, 4)], [100, 80, 75, 50][pick(5, 4)]);
    let leave = change + pick(6, 10);
    let months_away = [0, 0, 3, 9][pick(7, 4)];
    let hours = pick(8, 8);
    let attended: Vec<bool> = (0..courses.len()).map(|place| pick(9 + place, 3) > 0).collect();
    let (licensed, planned, approved) = (pick(14, 20) > 0, pick(15, 5) > 0, pick(16, 3) > 0);
    let compensated = pick(17, 80);
    let day = |month: usize| {
        add_months(calendar::parse_date("2015-01-01").expect("a day"), i32::try_from(month).unwrap_or(0))
    };
    let text = |date: Date| date.to_string();
    let start = day(first);
    let licence = if licensed { add_months(start, -2) } else { add_months(start, 1) };
    let planned_on = text(if planned { start } else { add_months(on, 2) });
    let approved_on = text(if approved { start } else { add_months(on, 2) });
    let taken = |(place, code): (usize, &String)| {
        json!({ "id": format!("k{place}"), "code": code, "title": "Kurs", "from": text(start), "to": text(start),
            "state": if attended[place] { "attended" } else { "requested" } })
    };
    let mut record = json!({
        "format": "randa-record/1", "region": "kronoberg",
        "trainee": { "id": format!("p{index}"), "name": "Prov Person", "licence": { "issued_on": text(licence), "verified_on": text(licence) } },
        "training": { "specialty": "allmanmedicin", "regulation": if newer { "hslf-fs-2021-8" } else { "sosfs-2015-8" },
            "started_on": text(start), "swedish_at": true },
        "units": [{ "id": "vc", "name": "Vårdcentralen", "kind": "health-centre" }], "people": [],
        "employments": [
            { "id": "e1", "unit": "vc", "from": text(start), "to": text(previous_day(day(change))), "share_percent": before, "stage": "st" },
            { "id": "e2", "unit": "vc", "from": text(day(change)), "share_percent": after, "stage": "st" }],
        "absences": [], "credits": [],
        "study_time": [{ "id": "s1", "from": text(start), "hours_per_week": hours }],
        "courses": courses.iter().enumerate().map(taken).collect::<Vec<_>>(),
        "plan_versions": [{ "id": "v1", "version": 1, "agreed_on": planned_on, "approved_on": approved_on }],
        "funding": { "compensated_months": compensated },
    });
    if months_away > 0 {
        let last = previous_day(day(leave + months_away));
        record["absences"] =
            json!([{ "id": "a1", "kind": "parental-leave", "from": text(day(leave)), "to": text(last) }]);
    }
    json!({ "record": record, "facts": { "newer": newer, "first": first, "change": change, "before": before, "after": after,
        "leave": leave, "months_away": months_away, "hours": hours, "courses": attended, "licensed": licensed,
        "planned": planned || approved, "approved": approved, "compensated": compensated } })
}

/// Yes or no to each rule, as ones and zeros.
fn answers(findings: &[Finding]) -> String {
    let mut answers = String::new();
    for (_, rule, yes) in RULES {
        // the courses concern only those under the older regulation
        let found = findings.iter().find(|finding| finding.requirement.id == rule);
        let answer = found.is_some_and(|found| match yes {
            Yes::Fulfilled => found.fulfilled,
            Yes::Green => found.status == Status::Green,
            Yes::NotRed => found.status != Status::Red,
        });
        let _ = write!(answers, "{}", u8::from(answer));
    }
    answers
}
