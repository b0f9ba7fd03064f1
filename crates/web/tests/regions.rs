//! A region as a whole: what its page says first, what is kept of it, and who may see it.

mod house;

use axum::http::StatusCode;
use demo::Role;
use house::{WORLD, get, page, role, today};
use requirements::{Finding, Packs, Status, assess_region, render};
use training::{Language, Region};

const REGION: &str = "norrbotten";
const PAGE: &str = "/regions/norrbotten";

fn kept(region: &str) -> &'static Region {
    let found = WORLD.regions.iter().find(|each| each.id.as_str() == region);
    &found.expect("a region").kept
}

fn found(region: &str, on: calendar::Date) -> Vec<Finding> {
    assess_region(kept(region), Packs::shipped().expect("packs"), on)
}

/// The steps that the rules give for what is breached or at risk.
fn next_steps(findings: &[Finding], status: Status) -> Vec<String> {
    let waiting = findings.iter().filter(|finding| finding.status == status);
    waiting.filter_map(|finding| Some(render(finding.next_step.as_ref()?, Language::Swedish))).collect()
}

#[test]
fn what_to_do_stands_first_then_what_is_found_then_what_is_kept() {
    let page = page(role(REGION, Role::RegionOffice), PAGE);
    let text = page.text();
    let at = |wanted: &str| text.find(wanted).unwrap_or_else(|| panic!("{wanted} is not said in {text}"));
    let headings = [
        "Nästa steg",
        "Krav på regionen",
        "Orter och studierektorer",
        "Träffar",
        "Styrande dokument",
        "Ersättningsnivåer",
    ];
    assert!(headings.map(at).is_sorted(), "{headings:?} in {text}");

    let findings = found(REGION, today());
    let waiting = findings.iter().filter(|finding| matches!(finding.status, Status::Red | Status::Amber)).count();
    assert!(waiting > 0, "the region does not put this to the test");
    assert_eq!(page.body.matches("<li class=\"step ").count(), waiting.min(5));
    assert_eq!(page.body.matches("<details class=\"finding\"").count(), findings.len());
    for step in next_steps(&findings, Status::Red) {
        assert!(at(&step) < at("Krav på regionen"), "{step} is what comes first");
    }
    for link in page.body.split("#found-").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()) {
        assert!(page.body.contains(&format!("id=\"found-{link}\"")), "no finding {link} to lead to");
    }
}

#[test]
fn what_is_kept_of_the_region_is_told() {
    let (page, region) = (page(role(REGION, Role::DirectorOfStudies), PAGE), kept(REGION));
    page.says(&region.name).says("ST-träff").says("Handledarträff").says("Introduktionsdag").says("genomförd");
    for locality in region.localities.iter().flatten() {
        page.says(&locality.name);
        for director in locality.directors.iter().flatten() {
            let person = region.person(&director.person).expect("a person");
            page.says(&format!("{}, {}", person.name, director.contact.as_deref().expect("a way to reach her")));
        }
    }
    for document in region.documents.iter().flatten() {
        page.says(&document.title);
        let link = document.link.as_deref().expect("a link");
        assert!(page.body.contains(&format!("href=\"{link}\"")), "{link}");
    }
    for rate in region.rates.iter().flatten() {
        page.says(&format!("{}:", rate.year));
    }
}

#[test]
fn the_office_the_directors_of_studies_and_nobody_else_see_it() {
    let elsewhere = WORLD.regions.iter().find(|region| region.id.as_str() != REGION).expect("another");
    for (who, sees) in [
        (role(REGION, Role::RegionOffice), true),
        (role(REGION, Role::DirectorOfStudies), true),
        (role(REGION, Role::Supervisor), false),
        (role(REGION, Role::UnitManager), false),
        (role(REGION, Role::HeadOfOperations), false),
        (role(REGION, Role::Trainee), false),
        (role(elsewhere.id.as_str(), Role::RegionOffice), false),
        (role(elsewhere.id.as_str(), Role::DirectorOfStudies), false),
    ] {
        let status = get(who, PAGE).status;
        assert_eq!(status, if sees { StatusCode::OK } else { StatusCode::NOT_FOUND }, "{who}");
        assert_eq!(get(who, "/regions/none-such").status, StatusCode::NOT_FOUND, "{who}");
        assert_eq!(page(who, "/").body.contains(&format!("href=\"{PAGE}\"")), sees, "{who} is led to it");
    }
    assert_eq!(get("", PAGE).status, StatusCode::SEE_OTHER, "one signs in first");
}

#[test]
fn the_first_page_of_the_office_says_what_the_region_is_to_see_to() {
    let mut asked = 0;
    for region in &WORLD.regions {
        let steps = next_steps(&found(region.id.as_str(), today()), Status::Amber);
        let start = page(role(region.id.as_str(), Role::RegionOffice), "/");
        for step in steps.iter().take(1) {
            start.says(step).says(&region.name);
            assert!(start.body.contains(&format!("href=\"/regions/{}#found-", region.id)), "{}", region.id);
            asked += 1;
        }
    }
    assert!(asked > 0, "no region puts this to the test");
}

#[test]
fn another_day_is_judged_anew_and_kept_in_the_links() {
    let on = calendar::parse_date("2028-03-01").expect("a day");
    let office = role(REGION, Role::RegionOffice);
    let (then, now) = (page(office, &format!("{PAGE}?on={on}")), page(office, PAGE));
    then.says("Du ser läget den 1 mars 2028.");
    let green = |on| found(REGION, on).iter().filter(|finding| finding.status == Status::Green).count();
    assert_ne!(green(on), green(today()), "the day does not put this to the test");
    then.says(&format!("Regionen uppfyller {} av", green(on)));
    now.says(&format!("Regionen uppfyller {} av", green(today())));
    assert!(then.body.contains(&format!("href=\"{PAGE}?on={on}#found-")));
}
