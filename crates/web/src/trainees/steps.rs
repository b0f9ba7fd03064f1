//! What waits for a doctor, in the order it should be done, and the one sentence that answers how it goes.

use calendar::{Date, add_months};
use maud::{Markup, html};
use requirements::{Finding, Status, render, render_all};
use store::{KeptFinding, OverviewRow, UnitKept};
use training::Language;

use crate::language::{capital, number_word, t, word};
use crate::layout::{self, Standing};
use crate::requirements::{anchor, finding_address, title};
use crate::visit::Frame;

/// So many months ahead something that is on track is already a step.
const AHEAD_MONTHS: i32 = 4;

/// The findings that want something done, the most urgent first.
pub(crate) struct Steps<'a> {
    /// Every finding that waits.
    pub(crate) waiting: Vec<&'a Finding>,
    /// How many of them are breached.
    pub(crate) red: usize,
    on: Date,
}

/// Whose page it is: the sentence speaks to the doctor, or about her.
#[derive(Clone, Copy)]
pub(crate) enum Voice<'a> {
    /// To the doctor.
    You,
    /// About a doctor with a name.
    About(&'a str),
}

impl<'a> Steps<'a> {
    /// Picks what waits among findings.
    pub(crate) fn of(findings: impl Iterator<Item = &'a Finding>, on: Date) -> Self {
        let soon = add_months(on, AHEAD_MONTHS);
        let waits = |finding: &&Finding| match finding.status {
            Status::Red | Status::Amber => true,
            Status::Green => {
                !finding.fulfilled && finding.next_step.is_some() && finding.due_on.is_some_and(|due| due <= soon)
            }
            Status::Undecided | Status::NotApplicable => false,
        };
        let mut waiting: Vec<&Finding> = findings.filter(waits).collect();
        waiting.sort_by_key(|finding| finding.urgency());
        let red = waiting.iter().filter(|finding| finding.status == Status::Red).count();
        Self { waiting, red, on }
    }

    /// The last day that all of it is due, if every step has a day and that one is still ahead.
    fn before(&self) -> Option<Date> {
        let days: Option<Vec<Date>> = self.waiting.iter().map(|finding| finding.due_on).collect();
        days?.into_iter().max().filter(|due| *due >= self.on)
    }

    /// How it goes, in one or two short sentences.
    pub(crate) fn answer(&self, language: Language, voice: Voice<'_>) -> String {
        let count = self.waiting.len();
        let number = capital(&number_word(language, count));
        let reds = capital(&number_word(language, self.red));
        let amber = self.waiting.iter().filter(|finding| finding.status == Status::Amber).count();
        let ambers = capital(&number_word(language, amber));
        let first = match (self.red, amber, voice) {
            (0, 0, Voice::You) => t!(language, "answer-on-track-you"),
            (0, 0, Voice::About(name)) => t!(language, "answer-on-track-about", name = name),
            (0, ..) => t!(language, "answer-amber", count = amber, number = ambers),
            (red, ..) => t!(language, "answer-red", count = red, number = reds),
        };
        let then = match (count, self.before(), voice) {
            (0, ..) => t!(language, "answer-nothing-waits"),
            (_, Some(day), Voice::You) => {
                t!(language, "answer-waits-you-before", count = count, number = number, day = day)
            }
            (_, None, Voice::You) => t!(language, "answer-waits-you", count = count, number = number),
            (_, Some(day), Voice::About(_)) => {
                t!(language, "answer-waits-before", count = count, number = number, day = day)
            }
            (_, None, Voice::About(_)) => t!(language, "answer-waits", count = count, number = number),
        };
        format!("{first} {then}")
    }
}

/// One thing to do, in words: what, why, by when, and where to go.
pub(crate) struct Step {
    /// How it stands.
    pub(crate) standing: Standing,
    /// Whose it is, when it is not told by the page.
    pub(crate) name: Option<String>,
    /// The matter.
    pub(crate) title: String,
    /// What to do; the matter when nothing is said.
    pub(crate) what: String,
    /// Why.
    pub(crate) why: String,
    /// By when.
    pub(crate) due_on: Option<Date>,
    /// Where to see it and act, an address of ours.
    pub(crate) to: String,
    /// That it does not bind, where it does not.
    pub(crate) note: Option<String>,
}

impl Step {
    /// A doctor's finding.
    pub(crate) fn of_finding(language: Language, trainee: &str, finding: &Finding) -> Self {
        let requirement = &finding.requirement;
        let title = title(language, finding);
        let authority = || word(language, "authority", requirement.authority.as_str());
        Self {
            standing: layout::standing(finding.status, finding.fulfilled),
            name: None,
            what: finding.next_step.as_ref().map_or_else(|| title.clone(), |step| render(step, language)),
            title,
            why: render_all(&finding.explanation, language),
            due_on: finding.due_on,
            to: finding_address(trainee, &anchor(finding)),
            note: (!binds(finding)).then(|| format!("{}: {}", authority(), t!(language, "not-binding"))),
        }
    }

    /// The most urgent finding of a doctor in a list; `None` where there is none to see.
    pub(crate) fn of_row(language: Language, row: &OverviewRow) -> Option<Self> {
        let reason = row.reason.as_ref()?;
        let title = reason.title.in_language(language).to_owned();
        let step = reason.next_step.as_ref().map(|step| step.in_language(language).to_owned());
        Some(Self {
            standing: layout::standing(reason.status, false),
            name: Some(row.name.clone()),
            what: step.unwrap_or_else(|| title.clone()),
            title,
            why: reason.sentence.in_language(language).to_owned(),
            due_on: reason.due_on,
            to: format!("/trainees/{}/requirements/{}", row.trainee, reason.requirement),
            note: None,
        })
    }

    /// A finding of a unit.
    pub(crate) fn of_unit(language: Language, unit: &UnitKept, finding: &KeptFinding) -> Self {
        let title = finding.title.in_language(language).to_owned();
        let step = finding.next_step.as_ref().map(|step| step.in_language(language).to_owned());
        Self {
            standing: layout::standing(finding.status, finding.fulfilled),
            name: Some(unit.unit.name.clone()),
            what: step.unwrap_or_else(|| title.clone()),
            title,
            why: finding.sentence.in_language(language).to_owned(),
            due_on: finding.due_on,
            to: format!("/units/{}", unit.unit.id),
            note: None,
        }
    }
}

/// Steps as a list, in the order given.
pub(crate) fn steps(frame: &Frame, steps: &[Step]) -> Markup {
    let language = frame.language;
    html! {
        ol.steps {
            @for step in steps {
                li class={ "step " (step.standing.as_str()) } {
                    p.step-head {
                        (layout::badge(language, step.standing))
                        @if let Some(name) = &step.name { strong { (name) } }
                        @if step.title != step.what { span.step-title { (step.title) } }
                    }
                    p.step-what { a href=(frame.link(&step.to)) { (step.what) } }
                    p.step-why { (step.why) }
                    @if let Some(due) = step.due_on { (step_due(frame, due)) }
                    @if let Some(note) = &step.note { p.step-note { (note) } }
                }
            }
        }
    }
}

/// By when, or that the day is past.
pub(crate) fn step_due(frame: &Frame, due: Date) -> Markup {
    let language = frame.language;
    html! {
        p.step-when {
            span.label { @if due < frame.on { (t!(language, "due-was")) } @else { (t!(language, "due")) } }
            " " (layout::due(language, due, frame.on))
        }
    }
}

/// Whether the finding's own requirement binds: an advice or a guideline never does.
pub(crate) fn binds(finding: &Finding) -> bool {
    is_binding(finding.requirement.authority.as_str())
}

/// Whether a kind of text binds, by its word.
pub(crate) fn is_binding(authority: &str) -> bool {
    use requirements::Authority;
    ![Authority::GeneralAdvice, Authority::Guideline].map(Authority::as_str).contains(&authority)
}
