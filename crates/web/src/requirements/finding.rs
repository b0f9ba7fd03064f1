//! One finding: the line that sums it up, and what it opens to.

use maud::{Markup, PreEscaped, html};
use requirements::{Evidence, Finding, Requirement, Subject, render};
use training::{Language, UnitId};

use crate::handbook;
use crate::language::{t, word};
use crate::layout;
use crate::trainees::{Entries, binds, when};
use crate::visit::Visit;

/// Standing, title, the first sentence and the day, on one line.
pub(super) fn summary_line(visit: &Visit, finding: &Finding) -> Markup {
    let language = visit.language;
    let sentence = finding.explanation.first().map(|sentence| render(sentence, language));
    html! {
        span.line {
            (layout::badge(language, layout::standing(finding.status, finding.fulfilled)))
            span.what {
                strong { (title(language, finding)) }
                @if finding.requirement.confidence.to_be_checked() { " " span.check { (t!(language, "check")) } }
                @if let Some(sentence) = sentence { br; span.sentence { (sentence) } }
            }
            @if let Some(due) = finding.due_on { span.by { (layout::day(due)) } }
        }
    }
}

/// The requirement's title, after the objective that the finding is about.
pub(crate) fn title(language: Language, finding: &Finding) -> String {
    let title = finding.requirement.title.in_language(language);
    match &finding.subject {
        Subject::Objective(code) => format!("{code}: {title}"),
        Subject::Trainee(_) | Subject::Unit(_) | Subject::Region(_) => title.to_owned(),
    }
}

/// Reasons, next step, evidence and source.
pub(super) fn body(visit: &Visit, id: &str, entries: &Entries<'_>, finding: &Finding) -> Markup {
    let language = visit.language;
    let requirement = &finding.requirement;
    html! {
        div.finding-body {
            @if let Subject::Unit(unit) = &finding.subject { p { (t!(language, "about-unit")) " " (unit_link(visit, entries, unit)) } }
            @if let Some(step) = &finding.next_step { p.next-step { strong { (t!(language, "next-step")) } " " (render(step, language)) } }
            @if let Some(due) = finding.due_on { p { strong { (t!(language, "due")) } " " (layout::due(language, due, visit.on)) } }
            h3 { (t!(language, "why")) }
            @for sentence in &finding.explanation { p { (render(sentence, language)) } }
            @if !finding.evidence.is_empty() { (evidence(visit, id, entries, finding)) }
            h3 { (t!(language, "source")) }
            p.binding { (binding(visit, finding)) }
            @for each in std::iter::once(requirement).chain(&finding.also) { (source(visit, id, each)) }
        }
    }
}

fn unit_link(visit: &Visit, entries: &Entries<'_>, unit: &UnitId) -> Markup {
    html! { a href=(visit.link(&format!("/units/{unit}"))) { (entries.unit(unit)) } }
}

/// What the finding rests on, each leading to its row beside the timeline where it has one. What a reader could not tell
/// apart stands once.
fn evidence(visit: &Visit, id: &str, entries: &Entries<'_>, finding: &Finding) -> Markup {
    const SHOWN: usize = 12;
    let language = visit.language;
    let mut lines: Vec<String> = Vec::new();
    for evidence in &finding.evidence {
        let line = rests_on(visit, id, entries, evidence).into_string();
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let more = lines.len().saturating_sub(SHOWN);
    html! {
        h3 { (t!(language, "evidence")) }
        ul.evidence {
            @for line in lines.into_iter().take(SHOWN) { li { (PreEscaped(line)) } }
            @if more > 0 { li { (t!(language, "evidence-more", count = more)) } }
        }
    }
}

fn rests_on(visit: &Visit, id: &str, entries: &Entries<'_>, evidence: &Evidence) -> Markup {
    let language = visit.language;
    html! {
        (word(language, "section", evidence.section))
        @if let Some(entry) = entries.find(evidence.section, &evidence.id) {
            @let place = format!("/trainees/{id}#{}", entry.anchor());
            @if !entry.name.is_empty() {
                ": " @if entry.lane.is_some() { a href=(visit.link(&place)) { (entry.name) } } @else { (entry.name) }
            }
            @if !entry.detail.is_empty() { ", " (entry.detail) }
            @if entry.from.is_some() { ", " (when(language, &entry)) }
        }
    }
}

/// What kind of text it rests on and how strongly it is put; an advice says that it does not bind.
fn binding(visit: &Visit, finding: &Finding) -> Markup {
    let (language, requirement) = (visit.language, &finding.requirement);
    html! {
        span.authority { (word(language, "authority", requirement.authority.as_str())) }
        " · " (word(language, "strength", requirement.strength.as_str()))
        @if !requirement.terms.is_empty() { " " span.faint lang="sv" { "(" (requirement.terms) ")" } }
        @if !binds(finding) { ". " strong { (t!(language, "not-binding")) } }
    }
}

fn source(visit: &Visit, trainee: &str, requirement: &Requirement) -> Markup {
    let language = visit.language;
    let (pack, id) = (requirement.pack.as_str(), requirement.id.as_str());
    let handbook = handbook::address_from(pack, id, &format!("/trainees/{trainee}/requirements/{pack}/{id}"));
    html! {
        p.source {
            (requirement.says.in_language(language)) br;
            cite lang="sv" { (requirement.source.document) ", " (requirement.source.place) }
        }
        (handbook::ways(&visit.frame, &handbook))
        @if let Some(reading) = &requirement.reading { p.faint { (t!(language, "reading")) " " (reading.in_language(language)) } }
        @if requirement.confidence.to_be_checked() {
            p { span.check { (t!(language, "check")) } " " (word(language, "confidence", requirement.confidence.as_str())) " " (t!(language, "checked-on", day = requirement.checked_on)) }
        }
    }
}
