//! What lies ahead: of one doctor, of a unit, and of all the doctors one follows. The turns come first, then the end, then
//! the months one by one. Judged by the same rules on the days to come; nothing is saved.

mod list;
mod months;
mod turns;
mod unit;

use axum::extract::Path;
use maud::{Markup, html};
use requirements::{Ending, Evidence, Forecast, MONTHS_AHEAD, Turn, forecast};
use training::Language;

use crate::language::{number_word, t};
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::trainees::{self, Entries, Tab};
use crate::visit::{Frame, Visit};

pub(crate) use self::list::list;
pub(crate) use self::turns::{pair, standing_of};
pub(crate) use self::unit::show as show_unit;

/// The query parameter that says how many months to look ahead.
const MONTHS: &str = "months";
/// What one may choose of.
const CHOICES: [i32; 4] = [3, 6, 12, 24];

/// `GET /trainees/{id}/ahead`: `months` says how far.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let months = wanted_months(&visit, MONTHS_AHEAD);
    let ahead = forecast(&record, visit.site.app.packs, visit.on, months);
    let language = visit.language;
    let entries = Entries::new(&record, visit.site.app.packs, language);
    let mut all: Vec<&Turn> = ahead.turns.iter().chain(&ahead.unit_turns).collect();
    all.sort_by_key(|turn| (turn.on, turn.to()));
    let names: turns::Names<'_> = &|unit| Some(entries.unit(unit));
    let called = |entry: &Evidence| {
        let found = entries.find(entry.section, &entry.id).filter(|_| entry.section == "activities");
        found.map(|entry| entry.name)
    };
    let place = |turn: &Turn| turns::place(&id, turn, &ahead.now.findings);
    let page = Page {
        title: t!(language, "ahead-title"),
        above: Some(html! { (record.trainee.name) " · " (trainees::above(&visit, &record)) }),
        answer: Some(html! { (answer(&visit, &all, months)) }),
        body: html! {
            (trainees::tabs(&visit, &id, Tab::Ahead))
            (choices(&visit, months))
            (turns::section(&visit, names, &all, place))
            (ending(&visit, &entries, &ahead))
            (months::section(&visit, names, &called, &ahead.ahead, &all))
            p.note { (t!(language, "ahead-assumed")) }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// How many months the address asks for, of those one may choose.
fn wanted_months(frame: &Frame, otherwise: i32) -> i32 {
    let given = frame.query(MONTHS).and_then(|text| text.parse().ok());
    given.filter(|months| CHOICES.contains(months)).unwrap_or(otherwise)
}

/// How far to look, as ways to the same page.
fn choices(frame: &Frame, months: i32) -> Markup {
    let language = frame.language;
    html! {
        nav.choices aria-label=(t!(language, "ahead-choices")) {
            span { (t!(language, "ahead-choices")) ":" }
            ul {
                @for choice in CHOICES {
                    li {
                        a href=(frame.link(&format!("{}?{MONTHS}={choice}", frame.path())))
                            aria-current=[(choice == months).then_some("true")] {
                            (t!(language, "ahead-choice", months = i64::from(choice)))
                        }
                    }
                }
            }
        }
    }
}

fn months_word(language: Language, months: i32) -> String {
    number_word(language, usize::try_from(months).unwrap_or(0))
}

/// What comes to need a person, in one sentence.
fn answer(frame: &Frame, turns: &[&Turn], months: i32) -> String {
    let language = frame.language;
    let (red, amber) = turns::worsening_counts(turns);
    let months = months_word(language, months);
    match (red, amber) {
        (0, 0) => t!(language, "ahead-answer-calm", months = months),
        (0, amber) => {
            t!(language, "ahead-answer-amber", months = months, count = amber, number = number_word(language, amber))
        }
        (red, 0) => t!(language, "ahead-answer-red", months = months, count = red, number = number_word(language, red)),
        (red, amber) => t!(
            language,
            "ahead-answer-both",
            months = months,
            count = red,
            number = number_word(language, red),
            amber = number_word(language, amber),
        ),
    }
}

/// The end with today's plan.
fn ending(visit: &Visit, entries: &Entries<'_>, ahead: &Forecast) -> Markup {
    let (language, ending) = (visit.language, &ahead.ending);
    html! {
        section aria-labelledby="ending" {
            h2 #ending { (t!(language, "ahead-ending")) }
            dl.figures {
                (figure(visit, &t!(language, "figure-reached"), ending.minimum_reached_on))
                div {
                    dt { (t!(language, "figure-at-end")) }
                    @match ending.planned_end_on {
                        Some(day) => dd { strong { (layout::day(day)) } },
                        None => dd { (t!(language, "ahead-no-end")) },
                    }
                    @if let Some(months) = ending.months_at_planned_end {
                        dd.faint { (layout::months(language, months)) " " (t!(language, "months")) }
                    }
                }
                div {
                    dt { (t!(language, "ahead-certificates")) }
                    @match ending.certificates_from {
                        Some(day) => {
                            dd { strong { (layout::day(day)) } }
                            dd.faint { (last_certified(visit, entries, ending)) }
                        }
                        None => dd { (t!(language, "ahead-certificates-none")) },
                    }
                }
            }
        }
    }
}

fn figure(visit: &Visit, name: &str, day: Option<calendar::Date>) -> Markup {
    html! {
        div {
            dt { (name) }
            @match day {
                Some(day) => {
                    dd { strong { (layout::day(day)) } }
                    dd.faint { (layout::near(visit.language, day, visit.on)) }
                }
                None => dd { (t!(visit.language, "ahead-not-reached")) },
            }
        }
    }
}

/// How many activities are not certified, and which of them ends last.
fn last_certified(visit: &Visit, entries: &Entries<'_>, ending: &Ending) -> String {
    let name = ending.uncertified.first().and_then(|entry| entries.find(entry.section, &entry.id));
    let name = name.map_or_else(String::new, |entry| entry.name);
    t!(visit.language, "ahead-certificates-last", count = ending.uncertified.len(), name = name)
}
