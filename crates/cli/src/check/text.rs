//! The judgement of a file for people at a terminal: the answer, the next steps, then every finding with its reason and
//! source. A status is told by a sign and a word; colour only helps.

use std::io::{self, Write};
use std::path::Path;

use documents::words::{
    capital, check, confidence_mark, due, findings, force, next_step, next_steps as next_steps_title, no_findings,
    no_next_steps, status_word, theme_title,
};
use documents::{answer, near_date, next_steps, reason_of, title_of};
use requirements::{Finding, Status, Theme, render};
use training::Language;

use super::{Judged, Telling};
use crate::printing::{harmless, wrapped};
use crate::record_file::FileFault;

pub const WIDTH: usize = 96;
const MOST_NEXT_STEPS: usize = 5;

pub fn judged(out: &mut impl Write, file: &Path, judged: &Judged, telling: &Telling<'_>) -> io::Result<()> {
    let Judged { record, judgement, unit_findings } = judged;
    let language = telling.language;
    let training = &record.training;
    let national = telling.packs.national(training.regulation);
    let specialty = national.and_then(|pack| pack.specialties.get(training.specialty.as_str()));
    let specialty = specialty.map_or(training.specialty.as_str(), |specialty| specialty.name.as_str());
    let regulation = national.map_or(training.regulation.as_str(), |pack| pack.title.in_language(language));
    heading(out, telling, &harmless(&record.trainee.name))?;
    writeln!(out, "{} · {regulation} · {}", capital(specialty), telling.on)?;
    writeln!(out, "{}", harmless(&file.to_string_lossy()))?;
    writeln!(out)?;
    wrapped(out, &answer(judgement, unit_findings, language), "", WIDTH)?;

    writeln!(out)?;
    heading(out, telling, next_steps_title(language))?;
    let steps = next_steps(judgement, unit_findings, record, telling.packs, language, MOST_NEXT_STEPS);
    if steps.is_empty() {
        writeln!(out, "  {}", no_next_steps(language))?;
    }
    for (number, step) in (1..).zip(&steps) {
        wrapped(out, &format!("{number}. {}", harmless(&step.step)), "  ", WIDTH)?;
        let mark = mark(step.status, false, telling);
        match step.due_on {
            Some(day) => writeln!(out, "     {mark} · {} {}", due(language), near_date(day, telling.on, language))?,
            None => writeln!(out, "     {mark}")?,
        }
        wrapped(out, &harmless(&step.reason), "     ", WIDTH)?;
    }

    writeln!(out)?;
    heading(out, telling, findings(language))?;
    let mut found: Vec<&Finding> = judgement.findings.iter().chain(unit_findings).collect();
    if found.is_empty() {
        writeln!(out, "  {}", no_findings(language))?;
    }
    found.sort_by_key(|finding| (finding.requirement.theme, finding.urgency()));
    for theme in Theme::ALL {
        let mut rows = found.iter().filter(|finding| finding.requirement.theme == theme).peekable();
        if rows.peek().is_some() {
            writeln!(out)?;
            heading(out, telling, &format!("  {}", theme_title(theme, language)))?;
        }
        for finding in rows {
            row(out, finding, &title_of(finding, record, telling.packs, language), telling)?;
        }
    }
    Ok(())
}

pub fn refused(out: &mut impl Write, file: &Path, faults: &[FileFault], telling: &Telling<'_>) -> io::Result<()> {
    let refused = match telling.language {
        Language::Swedish => "Filen kan inte användas:",
        Language::English => "The file cannot be used:",
    };
    heading(out, telling, &harmless(&file.to_string_lossy()))?;
    writeln!(out, "{} {refused}", painted("✖", "31", telling))?;
    for fault in faults {
        let place = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
        wrapped(out, &harmless(&format!("{place}{} ({})", fault.message, fault.code)), "  ", WIDTH)?;
    }
    Ok(())
}

fn row(out: &mut impl Write, finding: &Finding, title: &str, telling: &Telling<'_>) -> io::Result<()> {
    let language = telling.language;
    writeln!(out, "  {}  {}", mark(finding.status, finding.fulfilled, telling), harmless(title))?;
    wrapped(out, &harmless(&reason_of(finding, language)), "      ", WIDTH)?;
    if !finding.fulfilled && finding.status != Status::NotApplicable {
        if let Some(step) = &finding.next_step {
            wrapped(out, &harmless(&format!("{}: {}", next_step(language), render(step, language))), "      ", WIDTH)?;
        }
        if let Some(day) = finding.due_on {
            writeln!(out, "      {} {}", due(language), near_date(day, telling.on, language))?;
        }
    }
    let mut sources: Vec<String> = Vec::new();
    for source in finding.sources().map(ToString::to_string) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let mark = confidence_mark(finding.requirement.confidence, language)
        .map_or_else(String::new, |_| format!(" [{}]", check(language)));
    wrapped(out, &format!("{}: {}{mark}", force(finding, language), sources.join("; ")), "      ", WIDTH)
}

pub fn mark(status: Status, fulfilled: bool, telling: &Telling<'_>) -> String {
    let (sign, colour) = match (status, fulfilled) {
        (Status::Red, _) => ("✖", "31"),
        (Status::Amber, _) => ("▲", "33"),
        (Status::Undecided, _) => ("?", "35"),
        (Status::Green, true) => ("✔", "32"),
        (Status::Green, false) => ("▷", "32"),
        (Status::NotApplicable, _) => ("–", "2"),
    };
    painted(&format!("{sign} {}", status_word(status, fulfilled, telling.language)), colour, telling)
}

pub fn heading(out: &mut impl Write, telling: &Telling<'_>, text: &str) -> io::Result<()> {
    writeln!(out, "{}", painted(text, "1", telling))
}

fn painted(text: &str, code: &str, telling: &Telling<'_>) -> String {
    if telling.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}
