//! A worked example as it is told: the story, and what Randa answers.

use calendar::Date;
use training::Language;

use crate::example::Example;
use crate::finding::Status;
use crate::pack::Packs;
use crate::texts::{render, render_all};

/// A worked example in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worked {
    /// What happens.
    pub story: String,
    /// The day that is looked at.
    pub as_of: Date,
    /// How it stands and whether it is done. `None`: the requirement does not concern the case at all.
    pub standing: Option<(Status, bool)>,
    /// What Randa answers.
    pub answer: String,
    /// The day by which something must be done.
    pub due_on: Option<Date>,
    /// What to do next.
    pub next_step: Option<String>,
}

impl Worked {
    /// Tells an example: it is judged, not quoted.
    #[must_use]
    pub fn of(example: &Example, packs: &Packs, language: Language) -> Self {
        let story = example.story.in_language(language).to_owned();
        let as_of = example.as_of;
        let wanted = &example.expect.subject;
        let of_subject = |subject: String| wanted.as_ref().is_none_or(|wanted| *wanted == subject);
        let found = example.findings(packs).into_iter().find(|finding| of_subject(finding.subject.to_string()));
        let Some(finding) = found else {
            let answer = render(&say!("handbook-not-concerned"), language);
            return Self { story, as_of, standing: None, answer, due_on: None, next_step: None };
        };
        Self {
            story,
            as_of,
            standing: Some((finding.status, finding.fulfilled)),
            answer: render_all(&finding.explanation, language),
            due_on: finding.due_on,
            next_step: finding.next_step.as_ref().map(|step| render(step, language)),
        }
    }
}
