//! One requirement's page: what applies, where it stands, its numbers beside those of other packs, its examples.

use maud::{Markup, html};
use requirements::handbook::{Label, Part, Sheet, Values, Worked, period, short_name};
use requirements::{Authority, Packs, Requirement, Status};
use training::Language;

use super::{address, force, from, way};
use crate::language::{t, word};
use crate::layout::{self, Page, Row};
use crate::problem::Problem;
use crate::visit::Frame;

/// The page of a requirement, if there is one, with the part where one reports an error.
pub(super) fn page(
    packs: &'static Packs,
    frame: &Frame,
    pack: &str,
    requirement: &str,
    report: Markup,
) -> Result<Page, Problem> {
    let pack = packs.get(pack).ok_or(Problem::NotFound)?;
    let requirement = pack.requirement(requirement).ok_or(Problem::NotFound)?;
    let examples = Packs::shipped_examples_of(pack.id.as_str(), &requirement.id)
        .map_err(|faults| Problem::Fault(faults.first().map(ToString::to_string).unwrap_or_default()))?;
    let sheet = Sheet::of(packs, pack, requirement, &examples, frame.on, frame.language);
    Ok(Page {
        title: requirement.title.in_language(frame.language).to_owned(),
        above: Some(way(frame, Some(pack), Some(requirement.theme))),
        answer: Some(html! { (requirement.says.in_language(frame.language)) }),
        body: html! { (body(packs, frame, &sheet)) (report) },
    })
}

fn body(packs: &Packs, frame: &Frame, sheet: &Sheet<'_>) -> Markup {
    let language = frame.language;
    html! {
        @if let Some(from) = from(frame) { p { a href=(frame.link(from)) { (t!(language, "handbook-back")) } } }
        (standing(frame, sheet))
        @if let Some(values) = &sheet.values { (part(language, Part::Values, table(frame, sheet, values))) }
        @if let Some(reading) = &sheet.requirement.reading {
            (part(language, Part::Reading, html! { p { (reading.in_language(language)) } }))
        }
        p.note { (t!(language, "handbook-colours")) }
        (part(language, Part::Source, source(frame, sheet.requirement)))
        @if let Some(related) = related(packs, frame, sheet) { (part(language, Part::Related, related)) }
        @if !sheet.examples.is_empty() { (part(language, Part::Examples, examples(language, &sheet.examples))) }
    }
}

fn part(language: Language, part: Part, body: Markup) -> Markup {
    html! {
        section aria-labelledby=(part.as_str()) {
            h2 id=(part.as_str()) { (part.heading(language)) }
            (body)
        }
    }
}

/// How strongly it binds, in whose eyes, and whether it is in force.
fn standing(frame: &Frame, sheet: &Sheet<'_>) -> Markup {
    let (language, requirement) = (frame.language, sheet.requirement);
    let soft = matches!(requirement.authority, Authority::GeneralAdvice | Authority::Guideline);
    html! {
        p.binding {
            span.authority { (force(frame, requirement)) }
            @if !requirement.terms.is_empty() { " " span.faint lang="sv" { "(" (requirement.terms) ")" } }
            @if soft { ". " strong { (t!(language, "not-binding")) } }
        }
        @if !sheet.repeats.is_empty() { p { (Label::AnsweredThere.text(language)) } }
        @if sheet.in_force.is_none() && !requirement.versions.is_empty() {
            p { strong { (t!(language, "handbook-not-in-force", day = frame.on)) } }
        }
    }
}

fn source(frame: &Frame, requirement: &Requirement) -> Markup {
    let (language, source) = (frame.language, &requirement.source);
    html! {
        dl.facts {
            dt { (Label::Document.text(language)) } dd lang="sv" { (source.document) }
            dt { (Label::Place.text(language)) } dd lang="sv" { (source.place) }
            @if let Some(lines) = &source.lines { dt { (Label::Lines.text(language)) } dd { (lines) } }
            dt { (Label::Checked.text(language)) }
            dd {
                (layout::day(requirement.checked_on)) ". " (word(language, "confidence", requirement.confidence.as_str()))
                @if requirement.confidence.to_be_checked() { " " span.check { (t!(language, "check")) } }
            }
            @for version in &requirement.versions {
                dt { (Label::InForce.text(language)) }
                dd { (layout::span(language, version.from, version.until)) }
            }
            @if !requirement.stages.is_empty() {
                dt { (Label::Stages.text(language)) }
                dd { (requirement.stages.iter().map(|stage| word(language, "stage", stage.as_str())).collect::<Vec<_>>().join(", ")) }
            }
            @if !requirement.catalogue.is_empty() {
                dt { (Label::Catalogue.text(language)) } dd { (requirement.catalogue.join(", ")) }
            }
        }
    }
}

/// The values, with ours told apart; several packs or versions side by side.
fn table(frame: &Frame, sheet: &Sheet<'_>, values: &Values<'_>) -> Markup {
    let language = frame.language;
    let mut columns = vec![Label::Parameter.text(language)];
    let several = sheet.requirement.versions.len() > 1;
    columns.extend(values.columns.iter().map(|column| {
        let own = column.requirement.key() == sheet.requirement.key();
        if own && several {
            let when = period(column.version.from, column.version.until, language);
            let now = if column.in_force { format!(", {}", t!(language, "handbook-that-day")) } else { String::new() };
            format!("{} {when}{now}", column.pack)
        } else {
            column.pack.to_owned()
        }
    }));
    let ours = || html! { " " span.tag { (Label::Ours.text(language)) } };
    let rows: Vec<Row> = values
        .rows
        .iter()
        .map(|row| Row {
            id: None,
            head: html! { (row.name) @if row.is_ours() { (ours()) } },
            cells: row
                .cells
                .iter()
                .map(|cell| {
                    html! {
                        @match cell {
                            Some(cell) => { (cell.text) @if cell.ours && !row.is_ours() { (ours()) } }
                            None => span.none { "–" },
                        }
                    }
                })
                .collect(),
        })
        .collect();
    html! { div.values { (layout::table(&Label::Judged.text(language), &columns, &rows)) } }
}

/// The requirements that hang together with this one; `None` where there is none.
fn related(packs: &Packs, frame: &Frame, sheet: &Sheet<'_>) -> Option<Markup> {
    let language = frame.language;
    let groups = [
        (Label::Repeats.text(language), &sheet.repeats),
        (Label::RepeatedBy.text(language), &sheet.repeated_by),
        (Label::Alike.text(language), &sheet.alike),
    ];
    groups.iter().any(|(_, requirements)| !requirements.is_empty()).then(|| {
        html! {
            @for (heading, requirements) in groups.iter().filter(|(_, requirements)| !requirements.is_empty()) {
                h3 { (heading) }
                ul.plain {
                    @for other in requirements.iter() {
                        li {
                            a href=(frame.link(&address(other.pack.as_str(), &other.id))) { (other.title.in_language(language)) }
                            @if let Some(pack) = packs.get(other.pack.as_str()) { " " span.faint { (short_name(pack)) } }
                        }
                    }
                }
            }
        }
    })
}

fn examples(language: Language, examples: &[Worked]) -> Markup {
    html! {
        p.note { (Label::Invented.text(language)) }
        ol.examples {
            @for example in examples {
                li {
                    p.story { (example.story) }
                    div.told {
                        @let (status, fulfilled) = example.standing.unwrap_or((Status::NotApplicable, false));
                        (layout::badge(language, layout::standing(status, fulfilled)))
                        span.when { (layout::day(example.as_of)) }
                        div.said {
                            p { (example.answer) }
                            @if let Some(step) = &example.next_step { p { strong { (t!(language, "next-step")) } " " (step) } }
                            @if let Some(due) = example.due_on { p.faint { (t!(language, "due")) " " (layout::day(due)) } }
                        }
                    }
                }
            }
        }
    }
}
