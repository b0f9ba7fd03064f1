//! What is found of a unit, as the store keeps it for today or judged anew for another day, and how it is listed.

use calendar::Date;
use maud::{Markup, html};
use requirements::{Finding, Status, render, render_all};
use store::KeptFinding;
use training::Language;

use crate::handbook;
use crate::language::{t, word};
use crate::layout::{self, Standing};
use crate::visit::Visit;

/// One finding, in words.
pub(super) struct Found {
    title: String,
    status: Status,
    standing: Standing,
    sentence: String,
    next_step: Option<String>,
    due_on: Option<Date>,
    authority: String,
    source: String,
    to_be_checked: bool,
    /// The requirement's pack and id.
    requirement: (String, String),
}

impl Found {
    pub(super) fn kept(finding: &KeptFinding, language: Language) -> Self {
        Self {
            title: finding.title.in_language(language).to_owned(),
            status: finding.status,
            standing: layout::standing(finding.status, finding.fulfilled),
            sentence: finding.sentence.in_language(language).to_owned(),
            next_step: finding.next_step.as_ref().map(|step| step.in_language(language).to_owned()),
            due_on: finding.due_on,
            authority: finding.authority.clone(),
            source: finding.source.clone(),
            to_be_checked: finding.to_be_checked,
            requirement: (finding.pack.clone(), finding.requirement.clone()),
        }
    }

    pub(super) fn judged(finding: &Finding, language: Language) -> Self {
        let requirement = &finding.requirement;
        Self {
            title: requirement.title.in_language(language).to_owned(),
            status: finding.status,
            standing: layout::standing(finding.status, finding.fulfilled),
            sentence: render_all(&finding.explanation, language),
            next_step: finding.next_step.as_ref().map(|step| render(step, language)),
            due_on: finding.due_on,
            authority: requirement.authority.as_str().to_owned(),
            source: requirement.source.to_string(),
            to_be_checked: requirement.confidence.to_be_checked(),
            requirement: (requirement.pack.to_string(), requirement.id.clone()),
        }
    }
}

/// The answer: how many of the unit's requirements hold.
pub(super) fn answer(language: Language, found: &[Found]) -> String {
    let judged = found.iter().filter(|one| one.status != Status::NotApplicable);
    let count = |status| found.iter().filter(|one| one.status == status).count();
    let (all, green) = (judged.count(), count(Status::Green));
    let (red, amber, undecided) = (count(Status::Red), count(Status::Amber), count(Status::Undecided));
    let mut sentence = match (all, green) {
        (0, _) => t!(language, "units-answer-nothing"),
        (all, green) if all == green => t!(language, "units-answer-all", all = all),
        (all, green) => t!(language, "units-answer-some", all = all, green = green),
    };
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
    if !parts.is_empty() {
        sentence = format!("{sentence} {}.", parts.join(", "));
    }
    sentence
}

/// The findings, the gravest first, each opening to its reasons and source.
pub(super) fn list(visit: &Visit, found: &[Found]) -> Markup {
    let language = visit.language;
    let mut found: Vec<&Found> = found.iter().collect();
    found.sort_by_key(|one| (one.standing, one.due_on.unwrap_or(Date::MAX)));
    html! {
        section aria-labelledby="findings" {
            h2 #findings { (t!(language, "units-findings")) }
            @if found.is_empty() {
                (layout::empty(&t!(language, "units-findings-none"), &t!(language, "units-findings-none-advice"), None))
            }
            div.theme { @for one in found { (entry(visit, one)) } }
        }
    }
}

fn entry(visit: &Visit, one: &Found) -> Markup {
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
            div.finding-body {
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
