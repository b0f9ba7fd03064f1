//! The overview as a spreadsheet program reads it back.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use calendar::{Date, Months, parse_date};
use documents::{OverviewRow, overview_spreadsheet};
use training::Language;

fn day(text: &str) -> Date {
    parse_date(text).expect("a date of the test")
}

fn row(name: &str) -> OverviewRow {
    OverviewRow {
        name: name.to_owned(),
        unit: "Hälsocentralen Älven".to_owned(),
        stage: "ST".to_owned(),
        regulation: "SOSFS 2015:8".to_owned(),
        planned_end_on: Some(day("2028-10-31")),
        counted: Months::parse("33.4567"),
        at_planned_end: Some(Months::whole(60)),
        red: 2,
        amber: 3,
        undecided: 0,
        first_due_on: Some(day("2026-12-13")),
        most_urgent: "Intyg saknas".to_owned(),
    }
}

fn read(rows: &[OverviewRow], language: Language) -> Range<Data> {
    let bytes = overview_spreadsheet(rows, day("2026-11-24"), language).expect("a spreadsheet");
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a readable spreadsheet");
    let sheet = book.sheet_names().first().cloned().expect("a sheet");
    let formulas = book.worksheet_formula(&sheet).expect("readable formulas");
    assert_eq!(formulas.used_cells().count(), 0, "no cell is a formula");
    book.worksheet_range(&sheet).expect("readable cells")
}

#[test]
fn one_row_a_doctor_with_real_dates_and_numbers() {
    let cells = read(&[row("Åsa Öhrn"), row("Ingrid Ärlig")], Language::Swedish);
    assert_eq!(cells.height(), 3);
    assert_eq!(cells.get((0, 0)), Some(&Data::String("Namn".to_owned())));
    assert_eq!(cells.get((0, 7)), Some(&Data::String("Brister".to_owned())));
    assert_eq!(cells.get((1, 0)), Some(&Data::String("Åsa Öhrn".to_owned())));
    assert_eq!(cells.get((1, 5)), Some(&Data::Float(33.45)), "never rounded up");
    assert_eq!(cells.get((1, 6)), Some(&Data::Float(60.0)));
    assert_eq!(cells.get((1, 7)), Some(&Data::Float(2.0)));
    let Some(Data::DateTime(end)) = cells.get((1, 4)) else { panic!("{:?}", cells.get((1, 4))) };
    assert_eq!(end.to_ymd_hms_milli(), (2028, 10, 31, 0, 0, 0, 0));
    assert_eq!(cells.get((2, 0)), Some(&Data::String("Ingrid Ärlig".to_owned())));
}

#[test]
fn what_begins_like_a_formula_is_text() {
    for name in ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "=1+1", " =1"] {
        let cells = read(&[row(name)], Language::Swedish);
        assert_eq!(cells.get((1, 0)), Some(&Data::String(name.to_owned())));
    }
}

#[test]
fn what_is_not_known_is_an_empty_cell() {
    let unknown = OverviewRow { counted: None, planned_end_on: None, first_due_on: None, ..row("Åsa Öhrn") };
    let cells = read(&[unknown], Language::English);
    for column in [4, 5, 10] {
        assert_eq!(cells.get((1, column)), Some(&Data::Empty));
    }
    assert_eq!(cells.get((0, 0)), Some(&Data::String("Name".to_owned())));
}

#[test]
fn no_doctors_still_give_a_sheet_with_its_header() {
    assert_eq!(read(&[], Language::Swedish).height(), 1);
}

#[test]
fn a_thousand_doctors_and_endless_texts_fit() {
    let rows: Vec<OverviewRow> = (0..1000).map(|number| row(&format!("{number} {}", "å".repeat(40_000)))).collect();
    assert_eq!(read(&rows, Language::Swedish).height(), 1001);
}
