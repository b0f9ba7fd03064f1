//! What is found of a unit or a region, as the store keeps it for today or judged anew for another day, and how it is
//! listed.

use calendar::Date;
use maud::{Markup, html};
use requirements::{Finding, Status, render, render_all};
use store::KeptFinding;
use training::Language;

use crate::handbook;
use crate::language::{t, word};
use crate::layout::{self, Standing};
use crate::trainees::{self, Step};
use crate::visit::Visit;

/// One finding, in words.
pub(crate) struct Found {
    title: String,
    status: Status,
    standing: Standing,
    sentence: String,
    next_step: Option<String>,
    due_on: Option<Date>,
    authority: String,
    binds: bool,
    source: String,
    to_be_checked: bool,
    /// The requirement's pack and id.
    requirement: (String, String),
}

impl Found {
    pub(crate) fn kept(finding: &KeptFinding, language: Language) -> Self {
        Self {
            title: finding.title.in_language(language).to_owned(),
            status: finding.status,
            standing: layout::standing(finding.status, finding.fulfilled),
            sentence: finding.sentence.in_language(language).to_owned(),
            next_step: finding.next_step.as_ref().map(|step| step.in_language(language).to_owned()),
            due_on: finding.due_on,
            binds: trainees::is_binding(&finding.authority),
            authority: finding.authority.clone(),
            source: finding.source.clone(),
            to_be_checked: finding.to_be_checked,
            requirement: (finding.pack.clone(), finding.requirement.clone()),
        }
    }

    pub(crate) fn judged(finding: &Finding, language: Language) -> Self {
        let requirement = &finding.requirement;
        Self {
            title: requirement.title.in_language(language).to_owned(),
            status: finding.status,
            standing: layout::standing(finding.status, finding.fulfilled),
            sentence: render_all(&finding.explanation, language),
            next_step: finding.next_step.as_ref().map(|step| render(step, language)),
            due_on: finding.due_on,
            binds: trainees::is_binding(requirement.authority.as_str()),
            authority: requirement.authority.as_str().to_owned(),
            source: requirement.source.to_string(),
            to_be_checked: requirement.confidence.to_be_checked(),
            requirement: (requirement.pack.to_string(), requirement.id.clone()),
        }
    }
}

/// How many requirements hold, and how many of them are met.
pub(crate) fn met(found: &[Found]) -> (usize, usize) {
    let judged = found.iter().filter(|one| one.status != Status::NotApplicable);
    (judged.count(), found.iter().filter(|one| one.status == Status::Green).count())
}

/// The answer: the sentence that says how many are met, and how the others stand.
pub(crate) fn answer(language: Language, found: &[Found], met: &str) -> String {
    let count = |status| found.iter().filter(|one| one.status == status).count();
    let (red, amber, undecided) = (count(Status::Red), count(Status::Amber), count(Status::Undecided));
    let mut parts = Vec::new();
    if red > 0 {
        parts.push(t!(language, "overview-tally-red", count = red));
    }
    if amber > 0 {
        parts.push(t!(language, "overview-tally-amber", count = amber));
    }
    if undecided > 0 {
        parts.push(t!(language, "overview-tally-undecided", count = undecided));
    }
    if parts.is_empty() { met.to_owned() } else { format!("{met} {}.", parts.join(", ")) }
}

/// The places of the findings, the gravest first.
fn order(found: &[Found]) -> Vec<(usize, &Found)> {
    let mut found: Vec<(usize, &Found)> = found.iter().enumerate().collect();
    found.sort_by_key(|(_, one)| (one.standing, one.due_on.unwrap_or(Date::MAX)));
    found
}

/// What is breached or at risk, as steps, the gravest first; each leads to its finding on the page that lists them.
pub(crate) fn steps(language: Language, found: &[Found], name: Option<&str>, page: &str) -> Vec<Step> {
    let waiting = order(found).into_iter().filter(|(_, one)| matches!(one.status, Status::Red | Status::Amber));
    waiting
        .map(|(place, one)| Step {
            standing: one.standing,
            name: name.map(str::to_owned),
            title: one.title.clone(),
            what: one.next_step.clone().unwrap_or_else(|| one.title.clone()),
            why: one.sentence.clone(),
            due_on: one.due_on,
            to: format!("{page}#{}", anchor(place)),
            note: (!one.binds)
                .then(|| format!("{}: {}", word(language, "authority", &one.authority), t!(language, "not-binding"))),
        })
        .collect()
}

/// The fragment that leads to the finding at a place.
fn anchor(place: usize) -> String {
    format!("found-{place}")
}

/// The findings, the gravest first, each opening to its reasons and source; `none` is what stands there when there are
/// none: that, and what it comes from.
pub(crate) fn list(visit: &Visit, heading: &str, none: (&str, &str), found: &[Found]) -> Markup {
    html! {
        section aria-labelledby="findings" {
            h2 #findings { (heading) }
            @if found.is_empty() { (layout::empty(none.0, none.1, None)) }
            div.theme { @for (place, one) in order(found) { (entry(visit, place, one)) } }
        }
    }
}

fn entry(visit: &Visit, place: usize, one: &Found) -> Markup {
    let language = visit.language;
    let open = matches!(one.standing, Standing::Red);
    html! {
        details.finding open[open] {
            summary {
                span.line {
                    (layout::badge(language, one.standing))
                    span.what {
                        strong { (one.title) }
                        @if one.to_be_checked { " " span.check { (t!(language, "check")) } }
                        br; span.sentence { (one.sentence) }
                    }
                    @if let Some(due) = one.due_on { span.by { (layout::day(due)) } }
                }
            }
            div.finding-body id=(anchor(place)) {
                @if let Some(step) = &one.next_step { p.next-step { strong { (t!(language, "next-step")) } " " (step) } }
                @if let Some(due) = one.due_on { p { strong { (t!(language, "due")) } " " (layout::due(language, due, visit.on)) } }
                p.source {
                    span.authority { (word(language, "authority", &one.authority)) } " · " cite lang="sv" { (one.source) }
                }
                (handbook::ways(&visit.frame, &handbook::address_from(&one.requirement.0, &one.requirement.1, visit.path())))
            }
        }
    }
}
