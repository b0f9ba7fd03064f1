//! The account of time and the matrix of objectives: what the pages say of the demo's doctors, and to whom.

mod house;

use axum::http::StatusCode;
use calendar::add_months;
use house::{WORLD, case, get, page, role, today};
use requirements::{Packs, assess, decimal_text};
use training::{Language, TrainingRecord};

fn counted(record: &TrainingRecord, on: calendar::Date) -> String {
    let packs = Packs::shipped().expect("the packs read");
    let months = assess(record, packs, on).time.counted().expect("employments are kept");
    decimal_text(&months.floor_text(2), Language::Swedish)
}

fn time_of(record: &TrainingRecord, query: &str) -> house::Answer {
    let id = record.trainee.id.as_str();
    page(id, &format!("/trainees/{id}/time{query}"))
}

#[test]
fn the_sum_under_the_table_is_the_figure_at_the_top_for_every_doctor() {
    for doctor in &WORLD.trainees {
        let record = &doctor.record;
        if record.employments.as_ref().is_none_or(Vec::is_empty) {
            continue;
        }
        let figure = counted(record, today());
        let page = time_of(record, "");
        page.says(&format!("Tid {figure} av minst"));
        page.says(&format!("Summa till och med 24 november 2026 {figure} exakt"));
    }
}

#[test]
fn the_account_is_of_the_day_that_is_asked_for() {
    let record = case("on-track");
    let then = add_months(today(), -6);
    let page = time_of(record, &format!("?on={then}"));
    page.says(&format!("Tid {} av minst", counted(record, then)));
    page.says("Summa till och med 24 maj 2026");
    let far = time_of(record, "?on=1990-01-01");
    far.says("Tid 0,00 av minst");
}

#[test]
fn unconfirmed_sick_leave_is_shown_without_and_with_and_says_who_decides() {
    let page = time_of(case("sick-leave-unconfirmed"), "");
    page.says("Räknat utan den").says("Räknat med den").says("Verksamhetschefen avgör");
    page.says("räknas inte förrän den är bekräftad");
    time_of(case("sick-leave-confirmed"), "").says(": räknas inte.").lacks("Räknat utan den");
}

#[test]
fn gaps_overlaps_and_credits_are_told_in_words() {
    time_of(case("transfer-gap"), "").says("Uppehåll mellan anställningar: räknas inte.");
    time_of(case("overlap-above-full-time"), "").says("Anställningarna är tillsammans 150 %; högst 100 % räknas.");
    time_of(case("doctorate-credit"), "").says("Tillgodoräknat: Doktorsexamen");
    time_of(case("parental-then-part-time"), "")
        .says("Föräldraledighet räknas inte.")
        .says("Deltid: 80 % av tiden räknas.");
}

#[test]
fn the_tolerance_is_told_as_our_reading_and_the_source_as_to_be_checked() {
    time_of(case("on-track"), "").says("Toleransen är vår tolkning, inte föreskriftens").says("kontrollera");
}

#[test]
fn the_matrix_answers_first_and_narrows_to_what_is_missing() {
    let record = case("certificates-missing-at-end");
    let id = record.trainee.id.as_str();
    let all = page(id, &format!("/trainees/{id}/objectives"));
    all.says("delmål är intygade").says("Gjort, intyg saknas").says("hjälptext");
    let missing = page(id, &format!("/trainees/{id}/objectives?show=missing"));
    let rows = |answer: &house::Answer| answer.body.matches("id=\"objective-").count();
    assert!(0 < rows(&missing) && rows(&missing) < rows(&all), "{} of {}", rows(&missing), rows(&all));
}

#[test]
fn basic_training_has_a_matrix_of_its_own_under_the_newer_regulation_alone() {
    let newer = case("open-bt-then-st").trainee.id.as_str();
    page(newer, &format!("/trainees/{newer}/objectives")).says("Bastjänstgöringen godkändes").says("BT18");
    let older = case("late-on-track");
    if older.training.bt_form.is_none() {
        let id = older.trainee.id.as_str();
        page(id, &format!("/trainees/{id}/objectives")).lacks("BT18");
    }
}

#[test]
fn what_is_not_kept_is_not_called_missing() {
    let id = case("sections-not-kept").trainee.id.as_str();
    page(id, &format!("/trainees/{id}/objectives")).says("Förs inte här").says("går inte att avgöra");
}

#[test]
fn a_stranger_and_a_colleague_find_no_such_page() {
    let record = case("sick-leave-unconfirmed");
    let id = record.trainee.id.as_str();
    let region = record.region.as_ref().expect("a region").as_str();
    let other = WORLD.trainees.iter().find(|doctor| doctor.record.trainee.id.as_str() != id).expect("another");
    for path in [format!("/trainees/{id}/time"), format!("/trainees/{id}/objectives")] {
        for person in [other.record.trainee.id.as_str(), role(region, demo::Role::RegionOffice)] {
            let answer = get(person, &path);
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} as {person}");
            answer.lacks(&record.trainee.name);
        }
        assert_eq!(get(role(region, demo::Role::DirectorOfStudies), &path).status, StatusCode::OK, "{path}");
    }
    assert_eq!(get(id, "/trainees/nobody/time").status, StatusCode::NOT_FOUND);
}
