//! What waits for a doctor, in the order it should be done, and the one sentence that answers how it goes.

use calendar::{Date, add_months};
use maud::{Markup, html};
use requirements::{Finding, Status, render, render_all};
use training::Language;

use crate::language::{capital, number_word, t, word};
use crate::layout;
use crate::requirements::{anchor, finding_address};
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

    /// The last day that any of the first so many steps is due, if one is still ahead.
    fn before(&self, steps: usize) -> Option<Date> {
        self.waiting.iter().take(steps).filter_map(|finding| finding.due_on).filter(|due| *due >= self.on).max()
    }

    /// How it goes, in one or two short sentences.
    pub(crate) fn answer(&self, language: Language, voice: Voice<'_>) -> String {
        let count = self.waiting.len();
        let number = capital(&number_word(language, count));
        let reds = capital(&number_word(language, self.red));
        let first = match (self.red, voice) {
            (0, Voice::You) => t!(language, "answer-on-track-you"),
            (0, Voice::About(name)) => t!(language, "answer-on-track-about", name = name),
            (red, _) => t!(language, "answer-red", count = red, number = reds),
        };
        let then = match (count, self.before(count), voice) {
            (0, ..) => t!(language, "answer-nothing-waits"),
            (_, Some(day), Voice::You) => t!(language, "answer-waits-you-before", count = count, number = number, day = day),
            (_, None, Voice::You) => t!(language, "answer-waits-you", count = count, number = number),
            (_, Some(day), Voice::About(_)) => {
                t!(language, "answer-waits-before", count = count, number = number, day = day)
            }
            (_, None, Voice::About(_)) => t!(language, "answer-waits", count = count, number = number),
        };
        format!("{first} {then}")
    }
}

/// The first steps as a list: what to do, why and when, each leading to its finding. `name` when the steps are of
/// several doctors.
pub(crate) fn step(frame: &Frame, trainee: &str, name: Option<&str>, finding: &Finding) -> Markup {
    let language = frame.language;
    let why = render_all(&finding.explanation, language);
    let what = finding.next_step.as_ref().map(|step| render(step, language));
    let title = finding.requirement.title.in_language(language);
    let of = layout::standing(finding.status, finding.fulfilled);
    html! {
        li class={ "step " (of.as_str()) } {
            p.step-head {
                (layout::badge(language, of))
                @if let Some(name) = name { strong { (name) } }
                span.step-title { (title) }
            }
            p.step-what {
                a href=(frame.link(&finding_address(trainee, &anchor(finding)))) { (what.as_deref().unwrap_or(title)) }
            }
            p.step-why { (why) }
            @if let Some(due) = finding.due_on {
                p.step-when {
                    span.label { @if due < frame.on { (t!(language, "due-was")) } @else { (t!(language, "due")) } }
                    " " (layout::due(language, due, frame.on))
                }
            }
            @if !binds(finding) { p.step-note { (word(language, "authority", finding.requirement.authority.as_str())) ": " (t!(language, "not-binding")) } }
        }
    }
}

/// Whether the finding's own requirement binds: an advice or a guideline never does.
pub(crate) fn binds(finding: &Finding) -> bool {
    use requirements::Authority;
    !matches!(finding.requirement.authority, Authority::GeneralAdvice | Authority::Guideline)
}
