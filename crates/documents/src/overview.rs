//! The overview of several doctors as a spreadsheet: one row a doctor, real dates and numbers, text that is only text.

use calendar::{Date, Months};
use requirements::{Finding, Judgement, Packs, Status};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use training::{Language, TrainingRecord};

use crate::fault::DocumentFault;
use crate::summary::{most_urgent, title_of};
use crate::words;

/// One doctor's row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OverviewRow {
    /// The doctor's name.
    pub name: String,
    /// The unit where she is employed on the day.
    pub unit: String,
    /// The stage, as people call it.
    pub stage: String,
    /// The regulation, as people call it.
    pub regulation: String,
    /// The last planned day.
    pub planned_end_on: Option<Date>,
    /// Full-time months through the day; empty if they cannot be counted.
    pub counted: Option<Months>,
    /// Full-time months at the planned end.
    pub at_planned_end: Option<Months>,
    /// How many findings are red.
    pub red: usize,
    /// How many are amber.
    pub amber: usize,
    /// How many cannot be told.
    pub undecided: usize,
    /// The first day by which something must be done, among what is red or amber.
    pub first_due_on: Option<Date>,
    /// The matter that needs a person soonest.
    pub most_urgent: String,
}

impl OverviewRow {
    /// The row of a record as it was judged on a day.
    #[must_use]
    pub fn of(record: &TrainingRecord, judgement: &Judgement, packs: &Packs, on: Date, language: Language) -> Self {
        let count = |status| judgement.findings.iter().filter(|finding| finding.status == status).count();
        let employment = record.employments.iter().flatten().filter(|employment| employment.from <= on);
        let employment = employment.max_by_key(|employment| employment.from);
        let unit = employment.map(|row| record.unit(&row.unit).map_or(row.unit.as_str(), |unit| unit.name.as_str()));
        let regulation = record.training.regulation;
        let open = |finding: &&Finding| matches!(finding.status, Status::Red | Status::Amber);
        let urgent = most_urgent(&judgement.findings);
        Self {
            name: record.trainee.name.clone(),
            unit: unit.unwrap_or_default().to_owned(),
            stage: employment.map(|row| words::stage_word(row.stage, language)).unwrap_or_default().to_owned(),
            regulation: regulation_name(packs, record, language),
            planned_end_on: record.training.planned_end_on,
            counted: judgement.time.counted(),
            at_planned_end: judgement.time.counted_at_planned_end(),
            red: count(Status::Red),
            amber: count(Status::Amber),
            undecided: count(Status::Undecided),
            first_due_on: judgement.findings.iter().filter(open).filter_map(|finding| finding.due_on).min(),
            most_urgent: urgent.map(|finding| title_of(finding, record, packs, language)).unwrap_or_default(),
        }
        .named(regulation.as_str())
    }

    fn named(mut self, regulation_id: &str) -> Self {
        if self.regulation.is_empty() {
            self.regulation = regulation_id.to_owned();
        }
        self
    }
}

fn regulation_name(packs: &Packs, record: &TrainingRecord, language: Language) -> String {
    let pack = packs.national(record.training.regulation);
    pack.map(|pack| pack.title.in_language(language).to_owned()).unwrap_or_default()
}

/// Widths in characters, column by column.
const WIDTHS: [f64; 12] = [28.0, 28.0, 8.0, 26.0, 14.0, 12.0, 14.0, 9.0, 11.0, 9.0, 14.0, 60.0];

/// The overview as a spreadsheet (xlsx) with one row a doctor, in the order given.
///
/// # Errors
/// What the spreadsheet writer said: more rows than a sheet holds, or a text longer than a cell does.
pub fn overview_spreadsheet(rows: &[OverviewRow], on: Date, language: Language) -> Result<Vec<u8>, DocumentFault> {
    spreadsheet(rows, on, language).map_err(|error| DocumentFault(error.to_string()))
}

fn spreadsheet(rows: &[OverviewRow], on: Date, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made_at = excel_date(on)?;
    book.set_properties(
        &DocProperties::new()
            .set_title(format!("{} {on}", words::overview_title(language)))
            .set_author("Randa")
            .set_creation_datetime(&made_at),
    );
    let sheet = book.add_worksheet();
    sheet.set_name(format!("{} {on}", words::overview_title(language)))?;
    let formats = Formats::new();
    header(sheet, &formats, language)?;
    for (row, line) in (1..).zip(rows) {
        write_row(sheet, row, line, &formats)?;
    }
    let last = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(WIDTHS.len() - 1).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, last_column)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    sheet.set_footer("&L&A&R&P / &N");
    book.save_to_buffer()
}

struct Formats {
    head: Format,
    text: Format,
    quoted: Format,
    date: Format,
    months: Format,
    count: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Medium)
                .set_background_color("#E8EEF2"),
            text: cell.clone(),
            quoted: cell.clone().set_quote_prefix(),
            date: cell.clone().set_num_format("yyyy-mm-dd"),
            months: cell.clone().set_num_format("0.00"),
            count: cell.set_num_format("0"),
        }
    }
}

fn header(sheet: &mut Worksheet, formats: &Formats, language: Language) -> Result<(), XlsxError> {
    let titles = [
        words::name(language),
        words::unit(language),
        words::stage(language),
        words::regulation(language),
        words::planned_end(language),
        words::counted(language),
        words::at_planned_end(language),
        words::red(language),
        words::amber(language),
        words::undecided(language),
        words::first_due(language),
        words::most_urgent(language),
    ];
    for (column, (title, width)) in (0..).zip(titles.into_iter().zip(WIDTHS)) {
        sheet.write_string_with_format(0, column, title, &formats.head)?;
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

fn write_row(sheet: &mut Worksheet, row: u32, line: &OverviewRow, formats: &Formats) -> Result<(), XlsxError> {
    text(sheet, row, 0, &line.name, formats)?;
    text(sheet, row, 1, &line.unit, formats)?;
    text(sheet, row, 2, &line.stage, formats)?;
    text(sheet, row, 3, &line.regulation, formats)?;
    date(sheet, row, 4, line.planned_end_on, formats)?;
    months(sheet, row, 5, line.counted, formats)?;
    months(sheet, row, 6, line.at_planned_end, formats)?;
    for (column, count) in (7..).zip([line.red, line.amber, line.undecided]) {
        sheet.write_number_with_format(row, column, u32::try_from(count).unwrap_or(u32::MAX), &formats.count)?;
    }
    date(sheet, row, 10, line.first_due_on, formats)?;
    text(sheet, row, 11, &line.most_urgent, formats)
}

/// Text is always written as text. What a spreadsheet would take for a formula, if somebody edits the cell or sends it
/// through a file of commas, is marked as quoted besides.
fn text(sheet: &mut Worksheet, row: u32, column: u16, text: &str, formats: &Formats) -> Result<(), XlsxError> {
    const LONGEST: usize = 32_000;
    let text: String = text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect();
    if text.is_empty() {
        return Ok(());
    }
    let looks_like_formula = text.trim_start().starts_with(['=', '+', '-', '@', '|', '%']);
    let format = if looks_like_formula { &formats.quoted } else { &formats.text };
    sheet.write_string_with_format(row, column, text, format)?;
    Ok(())
}

fn date(sheet: &mut Worksheet, row: u32, column: u16, date: Option<Date>, formats: &Formats) -> Result<(), XlsxError> {
    if let Some(date) = date {
        sheet.write_datetime_with_format(row, column, excel_date(date)?, &formats.date)?;
    }
    Ok(())
}

fn excel_date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or_default();
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    ExcelDateTime::from_ymd(year, month, day)
}

/// Months with two decimals, never rounded up, as a number.
fn months(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    months: Option<Months>,
    formats: &Formats,
) -> Result<(), XlsxError> {
    if let Some(number) = months.and_then(|months| months.floor_text(2).parse::<f64>().ok()) {
        sheet.write_number_with_format(row, column, number, &formats.months)?;
    }
    Ok(())
}
