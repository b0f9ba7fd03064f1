//! What lies ahead, and what if: what stands there, who may see what, and what is refused beside which field.

mod house;

use std::collections::HashSet;

use axum::http::StatusCode;
use demo::Role;
use house::{Answer, WORLD, case, get, page, role};
use requirements::{MONTHS_AHEAD, Packs, Status, forecast, long_date};
use training::{Language, PlacementKind, PlacementState, RegulationId, TrainingRecord};

const DOCTOR: &str = "anna-lindqvist";

fn doctor() -> &'static TrainingRecord {
    let found = WORLD.trainees.iter().find(|doctor| doctor.record.trainee.id.as_str() == DOCTOR);
    &found.expect("Anna").record
}

fn what_if(query: &str) -> Answer {
    page(DOCTOR, &format!("/trainees/{DOCTOR}/what-if?{query}"))
}

#[test]
fn the_turns_stand_first_with_their_day_reason_and_next_step_then_the_end_then_the_months() {
    let packs = Packs::shipped().expect("the packs");
    let ahead = forecast(doctor(), packs, house::today(), MONTHS_AHEAD);
    let answer = page(DOCTOR, &format!("/trainees/{DOCTOR}/ahead"));
    let worse: Vec<_> = ahead.turns.iter().filter(|turn| turn.worsens()).collect();
    assert!(!worse.is_empty(), "the doctor does not put this to the test");
    for turn in &worse {
        assert!(answer.body.contains(&format!("<strong class=\"turn-day\"><time datetime=\"{}\"", turn.on)));
        let after = turn.after.as_ref().expect("a finding");
        answer.says(&requirements::render_all(&after.explanation, Language::Swedish));
    }
    let end = ahead.ending.planned_end_on.expect("an end").to_string();
    answer.says(&end).says("Månad för månad").says("antas bli av som planerat");
    let places = ["id=\"turns\"", "id=\"ending\"", "id=\"months\""].map(|place| answer.body.find(place));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
}

#[test]
fn what_gets_worse_several_times_is_one_matter_and_counted_once() {
    let packs = Packs::shipped().expect("the packs");
    let of = |turn: &requirements::Turn| {
        let after = turn.after.as_ref().expect("a finding");
        (after.requirement.key(), after.subject.clone())
    };
    let worse = |record: &TrainingRecord| {
        let ahead = forecast(record, packs, house::today(), MONTHS_AHEAD);
        let mut turns = [ahead.turns, ahead.unit_turns].concat();
        turns.retain(requirements::Turn::worsens);
        turns
    };
    let twice = |record: &&TrainingRecord| {
        let turns = worse(record);
        turns.iter().map(of).collect::<HashSet<_>>().len() < turns.len()
    };
    let record = WORLD.trainees.iter().map(|doctor| &doctor.record).find(twice).expect("one with such turns");
    let turns = worse(record);
    let reds: HashSet<_> = turns.iter().filter(|turn| turn.to() == Status::Red).map(of).collect();
    let all: HashSet<_> = turns.iter().map(of).collect();
    let id = record.trainee.id.as_str();
    let answer = page(id, &format!("/trainees/{id}/ahead"));
    let said = |number: usize| {
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]
            .get(number)
            .map_or_else(|| number.to_string(), |word| (*word).to_owned())
    };
    answer.says(&format!("{} krav brister och {} behöver bevakas", said(reds.len()), said(all.len() - reds.len())));
    let cards = answer.body.matches("<strong class=\"turn-day\">").count();
    assert_eq!(cards, all.len().min(12), "a card for each matter, and no more than can be read");
}

#[test]
fn one_chooses_how_far_to_look_and_what_is_no_choice_changes_nothing() {
    let path = format!("/trainees/{DOCTOR}/ahead");
    let near = page(DOCTOR, &format!("{path}?months=3"));
    let far = page(DOCTOR, &format!("{path}?months=24"));
    let months = |answer: &Answer| answer.body.matches("<div class=\"month\">").count();
    assert!(months(&near) < months(&far), "{} {}", months(&near), months(&far));
    let usual = page(DOCTOR, &path);
    assert_eq!(page(DOCTOR, &format!("{path}?months=1000")).text(), usual.text());
    let then = page(DOCTOR, &format!("{path}?on=2027-06-01"));
    then.says("Du ser läget den 1 juni 2027.").lacks("December 2026");
}

#[test]
fn pages_ahead_are_for_those_who_may_open_the_record() {
    let stranger = WORLD.trainees.iter().find(|other| other.record.trainee.id.as_str() != DOCTOR).expect("another");
    for end in ["ahead", "what-if", "what-if?change=share;2027-01-01;50"] {
        let path = format!("/trainees/{DOCTOR}/{end}");
        let answer = get(stranger.record.trainee.id.as_str(), &path);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let office = role(doctor().region.as_ref().expect("a region").as_str(), Role::RegionOffice);
        assert_eq!(get(office, &path).status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn a_unit_is_looked_ahead_of_by_those_who_see_its_findings() {
    let record = case("supervisor-ending");
    let region = record.region.as_ref().expect("a region").as_str();
    let unit = &record.employments.as_ref().expect("kept").last().expect("one").unit;
    let path = format!("/units/{unit}/ahead");
    let answer = page(role(region, Role::DirectorOfStudies), &path);
    answer.says("Läkare som får en ny brist").says("Månad för månad").says("läkare här får en ny brist.");
    page(role(region, Role::DirectorOfStudies), &format!("/units/{unit}")).says("Vad som väntar framåt");
    let worker = record.trainee.id.as_str();
    assert_eq!(get(worker, &path).status, StatusCode::NOT_FOUND, "who only works there");
    let elsewhere = WORLD.regions.iter().find(|other| other.id.as_str() != region).expect("another region");
    assert_eq!(get(role(elsewhere.id.as_str(), Role::DirectorOfStudies), &path).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_director_sees_who_turns_red_and_why_and_the_office_who_and_when() {
    let record = case("supervisor-ending");
    let region = record.region.as_ref().expect("a region").as_str();
    let path = "/overview/ahead?months=12";
    let director = page(role(region, Role::DirectorOfStudies), path);
    let link = |record: &TrainingRecord| format!("href=\"/trainees/{}/ahead\"", record.trainee.id);
    director.says(&record.trainee.name);
    assert!(director.body.contains(&link(record)) && director.body.contains("class=\"sentence\""));
    for other in WORLD.trainees.iter().map(|doctor| &doctor.record) {
        let here = other.region.as_ref().is_some_and(|id| id.as_str() == region);
        assert!(here || !director.body.contains(&link(other)), "{}", other.trainee.name);
    }
    let office = page(role(region, Role::RegionOffice), path);
    office
        .says(&record.trainee.name)
        .says("Du ser namn och dagar.")
        .lacks("href=\"/trainees/")
        .lacks("class=\"sentence\"");
    page(role(region, Role::DirectorOfStudies), "/overview").says("Vem får en ny brist framåt?");
}

#[test]
fn without_a_change_the_page_only_asks_what_to_try() {
    let answer = page(DOCTOR, &format!("/trainees/{DOCTOR}/what-if"));
    answer.says("Inget sparas.").says("Vad vill du pröva?").lacks("id=\"findings\"").lacks("Du prövar");
    for form in ["Ändra tjänstgöringsgrad", "Lägg in ledighet", "Flytta en tjänstgöring", "Byt huvudhandledare"] {
        answer.says(form);
    }
    assert!(!answer.body.contains("method=\"post\" action=\"/trainees"), "nothing is sent to be saved");
}

#[test]
fn a_leave_tells_the_new_end_and_can_be_shared_as_a_link() {
    let typed = what_if("kind=leave&absence=parental-leave&from=2027-03-01&to=2027-08-31&extent=100");
    let end = doctor().training.planned_end_on.expect("an end");
    typed.says(&format!("Planerat slut flyttas från {} till", long_date(end, Language::Swedish)));
    typed.says("Föräldraledighet 1 mars 2027 – 31 augusti 2027, 100 % av tiden").says("flyttas med");
    let shared = what_if("change=leave;parental-leave;2027-03-01;2027-08-31;100");
    let shared_again = "change=leave%3Bparental-leave%3B2027-03-01%3B2027-08-31%3B100";
    assert!(typed.body.contains(shared_again), "the next change keeps this one");
    let answer = |answer: &Answer| answer.body.split("class=\"lead\">").nth(1).map(|rest| rest[..80].to_owned());
    assert_eq!(answer(&typed), answer(&shared));
    let kept = what_if("change=leave;parental-leave;2027-03-01;2027-08-31;100&end=stay&following=stay");
    kept.says(&format!("Planerat slut är fortfarande {}", long_date(end, Language::Swedish)));
}

#[test]
fn changes_are_stacked_and_each_can_be_taken_out() {
    let both = what_if("change=share;2027-01-01;80&change=leave;sick-leave;2028-01-10;2028-02-10;100");
    both.says("Tjänstgöringsgrad 80 % från 1 januari 2027").says("Sjukfrånvaro 10 januari 2028");
    let without_first = "what-if?change=leave%3Bsick-leave%3B2028-01-10%3B2028-02-10%3B100\"";
    assert!(both.body.contains(without_first), "a way to take out the first");
    let hidden = "<input type=\"hidden\" name=\"change\" value=\"share;2027-01-01;80\">";
    assert!(both.body.contains(hidden), "the forms keep what is tried");
}

#[test]
fn faults_stand_beside_their_fields_and_what_was_typed_is_kept() {
    let answer = what_if("kind=share&from=2027-02-30&share=150");
    for field in ["from", "share"] {
        assert!(answer.body.contains(&format!("aria-describedby=\"share-{field}-fault\"")), "{field}");
    }
    answer.says("Skriv en dag som finns").says("Skriv ett tal från 0 till 100.");
    assert!(answer.body.contains("value=\"2027-02-30\"") && answer.body.contains("value=\"150\""));
    let backwards = what_if("kind=leave&absence=other&from=2027-03-02&to=2027-03-01&extent=100");
    backwards.says("Sista dagen ligger före den första.");
    assert!(backwards.body.contains("id=\"leave-to-fault\""));
    let nobody = what_if("kind=principal&person=nobody&from=2027-01-01&change=share;2027-01-01;80");
    nobody.says("Välj en person som finns här.").says("Tjänstgöringsgrad 80 %").says("Tid och slut");
    let tampered = what_if("change=move;no-such;2027-01-01&change=nonsense&change=share;2027-01-01;80");
    tampered.says("Välj en tjänstgöring som finns").says("Tid och slut");
}

#[test]
fn what_is_to_be_mended_stands_before_what_the_other_changes_lead_to() {
    let answer = what_if("change=share;2027-01-01;80&kind=share&from=never&share=50");
    answer.says("Ändringen är inte med än.");
    let places = ["id=\"changes\"", "id=\"share-from-fault\"", "id=\"end\""].map(|place| answer.body.find(place));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let taken = what_if("change=share;2027-01-01;80");
    taken.lacks("Ändringen är inte med än.");
    assert!(taken.body.find("id=\"end\"") < taken.body.find("id=\"try\""), "the answer comes first");
}

#[test]
fn requirements_that_no_longer_apply_stand_behind_a_line_and_are_told_apart() {
    let other = RegulationId::ALL.iter().find(|id| **id != doctor().training.regulation).expect("two");
    let answer = what_if(&format!("change=regulation;{other}"));
    answer.says("gäller inte längre.");
    let folded = answer.body.split("krav gäller inte längre</summary>").nth(1).expect("a line to open");
    let before = answer.body.split("krav gäller inte längre</summary>").next().expect("what stands before");
    assert!(folded.contains("Kravet gäller inte längre.") || folded.contains("delmål: "));
    assert!(!before.contains("<td data-label=\"Så blir det\">Kravet gäller inte längre."));
}

#[test]
fn every_sort_of_change_can_be_tried() {
    let record = doctor();
    let rotations = record.placements.iter().flatten().filter(|row| {
        row.kind == PlacementKind::SideRotation && row.from > house::today() && row.state != PlacementState::Cancelled
    });
    let rotation = &rotations.min_by_key(|row| row.from).expect("a rotation").id;
    let unit = &record.units.last().expect("a unit").id;
    let other = RegulationId::ALL.iter().find(|id| **id != record.training.regulation).expect("two");
    for (query, said) in [
        (format!("kind=move&placement={rotation}&from=2028-03-01"), "i stället"),
        (format!("kind=drop&placement={rotation}"), "utgår"),
        (
            format!("kind=add&unit={unit}&placement-kind=side-rotation&field=&from=2028-01-01&to=2028-02-29"),
            "Sidotjänstgöring",
        ),
        (format!("kind=regulation&regulation={other}"), "Följer inte med till den andra föreskriften"),
    ] {
        what_if(&query).says("Tid och slut").says(said);
    }
    let units = what_if(&format!("kind=unit&unit={unit}&from=2027-01-01"));
    assert!(units.body.contains("id=\"end\"") || units.body.contains("unit-fault\""), "an answer or a reason");
}
