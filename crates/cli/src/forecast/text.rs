//! What lies ahead of a file for people at a terminal: what turns, how the end looks, then the months one by one.

use std::io::{self, Write};
use std::path::Path;

use calendar::Date;
use documents::words::next_step;
use documents::{near_date, reason_of, title_of};
use requirements::{Ahead, Finding, Forecast, Turn, decimal_text, long_date, render};
use training::{Language, TrainingRecord};

use crate::check::Telling;
use crate::check::text::{WIDTH, heading, mark};
use crate::printing::{harmless, wrapped};

pub fn ahead(
    out: &mut impl Write,
    file: &Path,
    record: &TrainingRecord,
    ahead: &Forecast,
    telling: &Telling<'_>,
) -> io::Result<()> {
    let language = telling.language;
    heading(out, telling, &harmless(&record.trainee.name))?;
    let until = long_date(ahead.until, language);
    match language {
        Language::Swedish => writeln!(out, "Framåtblick från {} till och med {until}", long_date(ahead.on, language))?,
        Language::English => writeln!(out, "What lies ahead from {} through {until}", long_date(ahead.on, language))?,
    }
    writeln!(out, "{}", harmless(&file.to_string_lossy()))?;
    writeln!(out)?;
    wrapped(out, assumed(language), "", WIDTH)?;
    turns(out, record, ahead, telling)?;
    ending(out, ahead, telling)?;
    months(out, ahead, telling)
}

const fn assumed(language: Language) -> &'static str {
    match language {
        Language::Swedish => {
            "Det som är bokat eller planerat antas ske som planerat. Inget annat som ligger framåt antas bli gjort."
        }
        Language::English => {
            "What is booked or planned is assumed to take place as planned. Nothing else that lies ahead is assumed to be done."
        }
    }
}

fn turns(out: &mut impl Write, record: &TrainingRecord, ahead: &Forecast, telling: &Telling<'_>) -> io::Result<()> {
    let (title, none) = match telling.language {
        Language::Swedish => ("Det som slår om", "Inget krav ändrar läge."),
        Language::English => ("What turns", "No requirement changes its standing."),
    };
    writeln!(out)?;
    heading(out, telling, title)?;
    if ahead.turns.is_empty() && ahead.unit_turns.is_empty() {
        writeln!(out, "  {none}")?;
    }
    let mut all: Vec<&Turn> = ahead.turns.iter().chain(&ahead.unit_turns).collect();
    all.sort_by_key(|turn| (turn.on, turn.to()));
    for turn in all {
        let Some(finding) = turn.finding() else { continue };
        let standing = |finding: Option<&Finding>| match (finding, telling.language) {
            (Some(finding), _) => mark(finding.status, finding.fulfilled, telling),
            (None, Language::Swedish) => "gäller inte".to_owned(),
            (None, Language::English) => "not applicable".to_owned(),
        };
        let (before, after) = (standing(turn.before.as_ref()), standing(turn.after.as_ref()));
        let title = harmless(&title_of(finding, record, telling.packs, telling.language));
        writeln!(out, "  {}  {before} → {after}", turn.on)?;
        wrapped(out, &title, "      ", WIDTH)?;
        wrapped(out, &harmless(&reason_of(finding, telling.language)), "      ", WIDTH)?;
        if let Some(step) = finding.next_step.as_ref().filter(|_| turn.worsens()) {
            let step = format!("{}: {}", next_step(telling.language), render(step, telling.language));
            wrapped(out, &harmless(&step), "      ", WIDTH)?;
        }
    }
    Ok(())
}

fn ending(out: &mut impl Write, ahead: &Forecast, telling: &Telling<'_>) -> io::Result<()> {
    let ending = &ahead.ending;
    let swedish = telling.language == Language::Swedish;
    let pick = |sv: &'static str, en: &'static str| if swedish { sv } else { en };
    writeln!(out)?;
    heading(out, telling, pick("Slutet med dagens plan", "The end with today's plan"))?;
    let unknown = || pick("går inte att räkna", "cannot be counted").to_owned();
    let near = |day: Option<Date>| day.map_or_else(unknown, |day| near_date(day, telling.on, telling.language));
    let months = ending.months_at_planned_end.map(|months| decimal_text(&months.floor_text(2), telling.language));
    writeln!(out, "  {}: {}", pick("Minsta tiden nås", "The least time is reached"), near(ending.minimum_reached_on))?;
    let end = match ending.planned_end_on {
        Some(day) => near_date(day, telling.on, telling.language),
        None => pick("inget inlagt", "none entered").to_owned(),
    };
    let with = months.map(|months| format!(", {months} {}", pick("heltidsmånader", "full-time months")));
    writeln!(out, "  {}: {end}{}", pick("Planerat slut", "Planned end"), with.unwrap_or_default())?;
    if let Some(day) = ending.certificates_from {
        let label = pick("Alla intyg kan vara klara tidigast", "Every certificate can be at hand at the earliest");
        writeln!(out, "  {label}: {}", near_date(day, telling.on, telling.language))?;
    }
    Ok(())
}

fn months(out: &mut impl Write, ahead: &Forecast, telling: &Telling<'_>) -> io::Result<()> {
    let (title, none) = match telling.language {
        Language::Swedish => ("Månad för månad", "Inget med datum är inlagt."),
        Language::English => ("Month by month", "Nothing with a date is entered."),
    };
    writeln!(out)?;
    heading(out, telling, title)?;
    if ahead.ahead.is_empty() {
        writeln!(out, "  {none}")?;
    }
    for month in ahead.ahead.chunk_by(|a, b| a.on.first_of_month() == b.on.first_of_month()) {
        if let Some(first) = month.first() {
            // the month as the long date has it, without its day
            let name = long_date(first.on, telling.language);
            heading(out, telling, &format!("  {}", name.split_once(' ').map_or("", |(_, month)| month)))?;
        }
        month.iter().try_for_each(|thing| row(out, thing, telling))?;
    }
    Ok(())
}

/// A line that begins with its day; what does not fit stands below the words, not below the day.
fn row(out: &mut impl Write, thing: &Ahead, telling: &Telling<'_>) -> io::Result<()> {
    const INDENT: &str = "                ";
    let mut lines = Vec::new();
    wrapped(&mut lines, &harmless(&render(&thing.sentence, telling.language)), INDENT, WIDTH)?;
    let lines = String::from_utf8_lossy(&lines);
    write!(out, "    {}  {}", thing.on, lines.trim_start())
}
