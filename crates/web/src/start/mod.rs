//! The first page: what waits for this person, at most five things, each with its reason.

use maud::{Markup, html};

use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::sign_in::Role;
use crate::trainees::{self, STEPS, Steps, step};
use crate::visit::Visit;

/// `GET /`.
pub(crate) async fn show(visit: Visit) -> Result<Markup, Problem> {
    match visit.person.role {
        Role::Trainee => own(&visit).await,
        _ => own(&visit).await,
    }
}

/// A doctor's: the own next steps.
async fn own(visit: &Visit) -> Result<Markup, Problem> {
    let (language, id) = (visit.language, visit.person.id.as_str());
    let record = visit.record(id).await?;
    let judgement = visit.judge(&record);
    let steps = Steps::of(judgement.findings.iter(), visit.on);
    let page = Page {
        title: t!(language, "start-hello", name = first_name(&visit.person.name)),
        above: Some(trainees::above(visit, &record)),
        answer: Some(html! { (trainees::answer(visit, &record, &steps)) }),
        body: html! {
            section.next aria-labelledby="next" {
                h2 #next { (t!(language, "next")) }
                @if steps.waiting.is_empty() {
                    (layout::empty(&t!(language, "next-none"), &t!(language, "next-none-advice"), None))
                }
                ol.steps { @for finding in steps.waiting.iter().take(STEPS) { (step(visit, id, None, finding)) } }
            }
            section aria-labelledby="ways" {
                h2 #ways { (t!(language, "start-ways")) }
                ul.ways-on {
                    @for (end, words) in [
                        ("", t!(language, "start-way-overview")),
                        ("/requirements", t!(language, "start-way-requirements")),
                        ("/time", t!(language, "start-way-time")),
                        ("/objectives", t!(language, "start-way-objectives")),
                        ("/report.pdf", t!(language, "start-way-report")),
                    ] {
                        li { a href=(visit.link(&format!("/trainees/{id}{end}"))) { (words) } }
                    }
                }
            }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}
