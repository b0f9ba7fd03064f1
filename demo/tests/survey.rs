//! How the findings fall over the whole world.

use std::collections::BTreeMap;

use calendar::parse_date;
use demo::{FIXED_DAY, world};
use requirements::{Finding, Packs, Status, assess, assess_region, assess_unit, render_all};

#[test]
#[ignore = "prints; for looking only"]
fn print_the_findings() {
    let today = parse_date(&std::env::var("SURVEY_DAY").unwrap_or(FIXED_DAY.to_owned())).expect("a day");
    let packs = Packs::shipped().expect("packs");
    let world = world(today);
    let mut rows: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    let mut said: BTreeMap<(String, usize), BTreeMap<String, (usize, Vec<String>)>> = BTreeMap::new();
    let mut note = |who: String, finding: &Finding| {
        let key = format!("{}/{}", finding.requirement.pack, finding.requirement.id);
        let place = Status::ALL.iter().position(|status| *status == finding.status).expect("a status");
        rows.entry(key.clone()).or_default()[place] += 1;
        let text = render_all(&finding.explanation, training::Language::Swedish);
        let text: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
        let row = said.entry((key, place)).or_default().entry(text).or_default();
        row.0 += 1;
        row.1.push(who);
    };
    let mut size = 0;
    for doctor in &world.trainees {
        size += doctor.record.to_text().len();
        for finding in &assess(&doctor.record, packs, today).findings {
            note(format!("{}:{}", doctor.record.trainee.id, doctor.case), finding);
        }
    }
    for unit in &world.units {
        if unit.kind != training::UnitKind::HealthCentre { continue }
        let view = training::UnitView { unit, people: &world.people };
        for finding in &assess_unit(view, packs, None, today) {
            note(unit.id.to_string(), finding);
        }
    }
    for region in &world.regions {
        for finding in &assess_region(&region.kept, packs, today) {
            note(region.key.clone(), finding);
        }
    }
    let mut sums = [0; 5];
    println!("{:60} {:>5} {:>5} {:>5} {:>5} {:>5}", "requirement", "red", "amber", "undec", "green", "n/a");
    for (key, counts) in &rows {
        println!("{key:60} {:5} {:5} {:5} {:5} {:5}", counts[0], counts[1], counts[2], counts[3], counts[4]);
        for place in 0..5 { sums[place] += counts[place]; }
    }
    println!("sums {sums:?} mean record {}", size / world.trainees.len());
    println!("=====SAID");
    for ((key, place), texts) in &said {
        let mut texts: Vec<_> = texts.iter().collect();
        texts.sort_by_key(|row| std::cmp::Reverse(row.1.0));
        for (text, (count, who)) in texts.into_iter().take(4) {
            let who: Vec<_> = who.iter().take(6).cloned().collect();
            println!("{key} | {} | {count} | {} | {text}", Status::ALL[*place].as_str(), who.join(","));
        }
    }
}
