//! The shipped packs: readable, complete, and every requirement shown by examples that meet and miss it.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, add_months, parse_date};
use requirements::{Packs, Requirement};

fn packs() -> &'static Packs {
    Packs::shipped().unwrap_or_else(|faults| panic!("{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>()))
}

#[test]
fn every_pack_is_read_without_a_fault() {
    assert!(packs().all().len() >= 5, "the two regulations and three regions");
}

#[test]
fn every_example_gets_the_finding_it_tells_of() {
    let packs = packs();
    let examples = Packs::shipped_examples().unwrap_or_else(|faults| panic!("{faults:#?}"));
    let mut wrong = String::new();
    for example in &examples {
        for disagreement in example.disagreements(packs) {
            wrong += &format!("{} ({}): {disagreement}\n", example.file, example.story.en);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_requirement_has_an_example_that_meets_it_and_one_that_misses() {
    let examples = Packs::shipped_examples().expect("readable examples");
    let mut shown: BTreeMap<(String, String), (bool, bool)> = BTreeMap::new();
    for example in &examples {
        let (meets, misses) = shown.entry((example.pack.clone(), example.requirement.clone())).or_default();
        match example.expect.status.as_str() {
            "green" => {
                *meets = true;
                *misses |= only_suggests(&example.pack, &example.requirement) && !example.expect.fulfilled;
            }
            "amber" | "red" => *misses = true,
            _ => {}
        }
    }
    let missing: Vec<String> = requirements()
        .filter(|requirement| requirement.same_as.is_none())
        .filter(|requirement| shown.get(&(requirement.pack.to_string(), requirement.id.clone())) != Some(&(true, true)))
        .map(Requirement::key)
        .collect();
    assert!(missing.is_empty(), "no example that meets, or none that misses: {missing:#?}");
}

/// Whether a requirement of a guidance only suggests something: who does without it has not missed anything, and the
/// example that differs is green too, but not done.
fn only_suggests(pack: &str, requirement: &str) -> bool {
    use requirements::{PackKind, Strength};
    packs()
        .get(pack)
        .filter(|pack| pack.kind == PackKind::Guidance)
        .and_then(|pack| pack.requirement(requirement))
        .is_some_and(|requirement| matches!(requirement.strength, Strength::Recommended | Strength::May))
}

#[test]
fn every_example_names_a_requirement_that_exists() {
    let known: BTreeSet<String> = requirements().map(Requirement::key).collect();
    for example in Packs::shipped_examples().expect("readable examples") {
        let key = format!("{}/{}", example.pack, example.requirement);
        assert!(known.contains(&key), "{}: no requirement {key}", example.file);
    }
}

#[test]
fn on_every_day_exactly_one_version_of_a_requirement_is_in_force() {
    for pack in packs().all() {
        for requirement in pack.requirements.iter().filter(|requirement| requirement.same_as.is_none()) {
            let borders =
                requirement.versions.iter().flat_map(|v| [Some(v.from), v.until, v.until.map(calendar::next_day)]);
            let months = (0..240).map(|month| add_months(pack.in_force_from, month));
            let grid: BTreeSet<Date> = borders.flatten().chain(months).collect();
            for day in grid
                .into_iter()
                .filter(|day| *day >= pack.in_force_from && pack.in_force_until.is_none_or(|u| *day <= u))
            {
                let holding = requirement.versions.iter().filter(|v| v.from <= day && v.until.is_none_or(|u| day <= u));
                assert_eq!(holding.count(), 1, "{} on {day}", requirement.key());
            }
        }
    }
}

#[test]
fn advice_is_never_a_must() {
    use requirements::{Authority, PackKind, Strength};
    // a guidance is advice as a whole, and says so; within it some things are musts
    let binding = packs().all().iter().filter(|pack| pack.kind != PackKind::Guidance);
    for requirement in binding.flat_map(|pack| &pack.requirements) {
        let soft = matches!(requirement.authority, Authority::GeneralAdvice | Authority::Guideline);
        assert!(!(soft && requirement.strength == Strength::Must), "{} is advice and a must", requirement.key());
    }
}

#[test]
fn no_requirement_was_checked_in_the_future_or_long_ago() {
    let oldest = parse_date("2026-01-01").expect("a date");
    for requirement in requirements() {
        assert!(requirement.checked_on >= oldest, "{} was last checked {}", requirement.key(), requirement.checked_on);
    }
}

fn requirements() -> impl Iterator<Item = &'static Requirement> {
    packs().all().iter().flat_map(|pack| &pack.requirements).map(std::convert::AsRef::as_ref)
}
