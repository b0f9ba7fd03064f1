//! The handbook: for everyone, found by words and choices, reached from every finding; and reports of errors in it.

mod house;

use axum::http::StatusCode;
use demo::Role;
use house::{Answer, WORLD, get, page, post, role};
use requirements::Packs;

const NOBODY: &str = "";
const KALMAR: &str = "/handbook/kalmar/digital-care-at-most-a-tenth";
const NATIONAL: &str = "/handbook/sosfs-2015-8/minimum-time";

fn entries(answer: &Answer) -> usize {
    answer
        .body
        .split("<ul class=\"entries\">")
        .skip(1)
        .map(|list| list.split("</ul>").next().unwrap_or_default())
        .map(|list| list.matches("<li>").count())
        .sum()
}

#[test]
fn every_requirement_has_its_page_for_everyone_and_in_both_languages() {
    for pack in Packs::shipped().expect("packs").all() {
        let answer = page(NOBODY, &format!("/handbook/{}", pack.id));
        assert!(entries(&answer) >= pack.requirements.len(), "{}", pack.id);
        for requirement in &pack.requirements {
            let answer = page(NOBODY, &format!("/handbook/{}/{}", pack.id, requirement.id));
            answer.says(&requirement.source.place).says(&requirement.checked_on.to_string());
            answer.lacks("parameter-").lacks("handbook-");
        }
    }
}

#[test]
fn words_and_choices_narrow_and_what_is_not_known_narrows_nothing() {
    let all: usize = Packs::shipped().expect("packs").all().iter().map(|pack| pack.requirements.len()).sum();
    let of = |query: &str| entries(&page(NOBODY, &format!("/handbook?{query}")));
    page(NOBODY, "/handbook").says(&format!("Alla {all} krav"));
    assert_eq!(of(""), 0, "the packs come first");
    assert!(of("word=SPUR") > 1 && of("word=SPUR") < all);
    assert_eq!(of("word=kal-048"), 1);
    assert!(of("word=SPUR&pack=kalmar") < of("word=SPUR"));
    let parts: usize = ["regulation", "general_advice", "regional_requirement", "guideline", "interpretation"]
        .iter()
        .map(|authority| of(&format!("authority={authority}")))
        .sum();
    assert_eq!(parts, all);
    assert_eq!(of("theme=courses&authority=purple"), of("theme=courses"));
    page(NOBODY, "/handbook?word=ingensomfinns").says("Inget krav passar.");
}

#[test]
fn the_page_tells_source_numbers_readings_and_examples() {
    page(NOBODY, KALMAR)
        .says("Regionens krav · ska")
        .says("Hälsoval Kalmar län, AT, BT och ST i primärvården")
        .says("KAL-048")
        .says("10\u{a0}%".replace('\u{a0}', " ").as_str())
        .says("Gult över vår tolkning 8 %")
        .says("24 digitala timmar av 300 är 8 procent.")
        .says("Uppfyllt 2024-03-31 24 av 300 timmar i klinisk tjänst var digitala");
    page(NOBODY, "/handbook/norrbotten/four-months-acute-care-in-bt").says("HSLF-FS 2021:8");
    page(NOBODY, "/handbook/kronoberg/five-years").says("Samma krav i föreskriften");
}

#[test]
fn another_day_is_told_and_a_day_that_is_none_is_refused() {
    page(NOBODY, &format!("{KALMAR}?on=2030-01-01")).says("Du ser läget den 1 januari 2030.");
    page(NOBODY, &format!("{KALMAR}?on=1999-01-01")).says("Kravet gäller inte 1 januari 1999.");
    assert_eq!(get(NOBODY, &format!("{KALMAR}?on=never")).status, StatusCode::BAD_REQUEST);
    for absent in ["/handbook/nowhere", "/handbook/kalmar/no-such", "/handbook/nowhere/minimum-time"] {
        assert_eq!(get(NOBODY, absent).status, StatusCode::NOT_FOUND, "{absent}");
    }
}

#[test]
fn every_finding_leads_to_its_page_and_back() {
    let record = &WORLD.trainees.first().expect("a doctor").record;
    let doctor = record.trainee.id.as_str();
    let findings = page(doctor, &format!("/trainees/{doctor}/requirements"));
    let links: Vec<String> = findings
        .body
        .split("href=\"")
        .filter(|rest| rest.starts_with("/handbook/"))
        .filter_map(|rest| rest.split('"').next())
        .filter(|address| !address.ends_with("#report"))
        .map(|address| address.replace("&amp;", "&"))
        .collect();
    assert!(links.len() > 20, "{links:?}");
    let handbook = page(doctor, &links[0]);
    let back =
        handbook.body.split("href=\"/trainees/").nth(1).and_then(|rest| rest.split('"').next()).expect("a way back");
    page(doctor, &format!("/trainees/{back}"));
    let manager = role("kalmar", Role::DirectorOfStudies);
    let unit = WORLD.units.iter().find(|unit| unit.region.as_ref().is_some_and(|region| region.as_str() == "kalmar"));
    let unit = page(manager, &format!("/units/{}", unit.expect("a unit").id));
    assert!(unit.body.contains("href=\"/handbook/"), "the unit's findings lead there too");
}

#[test]
fn one_is_only_led_back_to_pages_of_ours() {
    for from in ["https://elsewhere.test/", "//elsewhere.test/trainees/", "/sign-out", "/trainees/\\x"] {
        let from: String = form_urlencoded::byte_serialize(from.as_bytes()).collect();
        page(NOBODY, &format!("{KALMAR}?from={from}")).lacks("Tillbaka till bedömningen");
    }
}

/// The token of a form on a page.
fn token(answer: &Answer) -> String {
    let rest = answer.body.split("name=\"token\" value=\"").nth(1).expect("a form");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn doctor_in(region: &str) -> &'static str {
    let record = WORLD.trainees.iter().map(|doctor| &doctor.record);
    let mut here = record.filter(|record| record.region.as_ref().is_some_and(|id| id.as_str() == region));
    here.next().expect("a doctor").trainee.id.as_str()
}

#[test]
fn a_report_is_saved_once_answered_by_the_office_and_read_by_its_writer() {
    let (doctor, office) = (doctor_in("kalmar"), role("kalmar", Role::RegionOffice));
    let text = "Raderna stämmer inte.\nSe stycke <6>.";
    let token = token(&page(doctor, KALMAR));
    let sent = [("text", text), ("token", token.as_str()), ("from", "/trainees/anna/requirements")];
    for _ in 0..2 {
        let (answer, to) = post(doctor, KALMAR, &sent);
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(to, format!("{KALMAR}?sent=yes&from=%2Ftrainees%2Fanna%2Frequirements#report"));
    }
    let own = page(doctor, &format!("{KALMAR}?sent=yes"));
    own.says("Tack. Rapporten är sparad.").says("Väntar på svar.").says("Se stycke &lt;6&gt;.");
    assert_eq!(own.body.matches("Raderna stämmer inte.").count(), 1, "sent twice, saved once");

    let list = page(office, "/handbook/reports");
    list.says("Raderna stämmer inte.").lacks(doctor);
    page(office, "/handbook").says("Felrapporter – en väntar på svar");
    let to =
        list.body.split("action=\"/handbook/reports/").nth(1).and_then(|rest| rest.split('"').next()).expect("a form");
    let to = format!("/handbook/reports/{to}");
    let (empty, _) = post(office, &to, &[("text", "  ")]);
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    empty.says("Skriv vad som är fel.");
    for person in [doctor, role("kalmar", Role::DirectorOfStudies), role("kronoberg", Role::RegionOffice)] {
        assert_eq!(post(person, &to, &[("text", "Rättat.")]).0.status, StatusCode::NOT_FOUND, "{person}");
    }
    assert_eq!(post(office, &to, &[("text", "Tack, det är rättat.")]).0.status, StatusCode::SEE_OTHER);
    page(office, "/handbook/reports").says("Ingen rapport väntar på svar.").says("Tack, det är rättat.");
    page(doctor, KALMAR).says("Tack, det är rättat.");
    page(doctor, "/handbook/reports").says("Tack, det är rättat.");
    page(role("kronoberg", Role::RegionOffice), "/handbook/reports").lacks("Raderna stämmer inte.");
    page(role("kalmar", Role::DirectorOfStudies), "/handbook/reports").lacks("Raderna stämmer inte.");
}

#[test]
fn a_report_that_is_refused_says_why_beside_the_field_and_keeps_the_text() {
    let doctor = WORLD.trainees.last().expect("a doctor").record.trainee.id.as_str();
    let long = "a".repeat(2001);
    for (text, why) in [
        ("", "Skriv vad som är fel."),
        ("Anna (640823-3234) fick nej av sin chef", "Texten ser ut att innehålla ett personnummer."),
        (long.as_str(), "Texten är 2001 tecken lång. Korta den till högst 2000."),
    ] {
        let token = token(&page(doctor, NATIONAL));
        let (answer, _) = post(doctor, NATIONAL, &[("text", text), ("token", &token)]);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer.says(why).says(text);
        assert!(answer.body.contains("aria-invalid=\"true\""));
        page(doctor, NATIONAL).lacks("Dina rapporter om kravet");
    }
}

#[test]
fn only_who_has_signed_in_reports_and_only_on_what_is_there() {
    page(NOBODY, KALMAR).says("Logga in för att rapportera ett fel").lacks("<textarea");
    let (answer, to) = post(NOBODY, KALMAR, &[("text", "Fel."), ("token", "t")]);
    assert_eq!((answer.status, to.as_str()), (StatusCode::SEE_OTHER, "/sign-in"));
    let doctor = doctor_in("kalmar");
    assert_eq!(
        post(doctor, "/handbook/kalmar/no-such", &[("text", "Fel."), ("token", "t")]).0.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        post(doctor, KALMAR, &[("text", "Fel.")]).0.status,
        StatusCode::BAD_REQUEST,
        "a form of ours has a token"
    );
    page("driften", KALMAR).lacks("<textarea").says("Bara den som finns med i en region kan rapportera fel.");
}
