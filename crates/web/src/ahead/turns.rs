//! The turns: those that come to need a person, each with its reason and what to do, and the others in a table.

use maud::{Markup, html};
use requirements::{Finding, Turn, render, render_all};
use training::UnitId;

use crate::language::t;
use crate::layout::{self, Row, Standing};
use crate::requirements::title;
use crate::trainees::binds;
use crate::visit::Visit;

/// How a unit is named before its findings; `None` where the page is its own.
pub(super) type Names<'a> = &'a dyn Fn(&UnitId) -> Option<String>;

/// What a finding comes to for a reader; what is not there does not apply.
pub(crate) fn standing_of(finding: Option<&Finding>) -> Standing {
    finding.map_or(Standing::NotApplicable, |finding| layout::standing(finding.status, finding.fulfilled))
}

/// From what to what, as two badges with an arrow that is also said.
pub(crate) fn pair(visit: &Visit, before: Option<&Finding>, after: Option<&Finding>) -> Markup {
    let language = visit.language;
    html! {
        span.pair {
            (layout::badge(language, standing_of(before)))
            span.unseen { " " (t!(language, "ahead-becomes")) " " }
            span.after { span.arrow aria-hidden="true" { "→ " } (layout::badge(language, standing_of(after))) }
        }
    }
}

/// Where a doctor's finding can be read today; `None` where there is none of its requirement yet.
pub(super) fn place(trainee: &str, turn: &Turn, now: &[Finding]) -> Option<String> {
    let requirement = &turn.finding()?.requirement;
    let known = now.iter().any(|finding| finding.requirement.key() == requirement.key());
    known.then(|| format!("/trainees/{trainee}/requirements/{}/{}", requirement.pack, requirement.id))
}

/// The requirement's title, after the unit or objective that it is about.
pub(super) fn name(visit: &Visit, names: Names<'_>, finding: &Finding) -> String {
    let title = title(visit.language, finding);
    match &finding.subject {
        requirements::Subject::Unit(unit) => names(unit).map_or(title.clone(), |unit| format!("{unit}: {title}")),
        _ => title,
    }
}

/// The turns, the worsening ones first and in full.
pub(super) fn section(
    visit: &Visit,
    names: Names<'_>,
    turns: &[&Turn],
    place: impl Fn(&Turn) -> Option<String>,
) -> Markup {
    let language = visit.language;
    let (worse, others): (Vec<&Turn>, Vec<&Turn>) = turns.iter().copied().partition(|turn| turn.worsens());
    html! {
        section aria-labelledby="turns" {
            h2 #turns { (t!(language, "ahead-turns")) }
            @if worse.is_empty() {
                (layout::empty(&t!(language, "ahead-turns-none"), &t!(language, "ahead-turns-none-advice"), None))
            }
            ol.steps { @for turn in worse { (worsening(visit, names, turn, place(turn))) } }
            @if !others.is_empty() {
                details.twin {
                    summary { (t!(language, "ahead-others", count = others.len())) }
                    (table(visit, names, &others))
                }
            }
        }
    }
}

fn worsening(visit: &Visit, names: Names<'_>, turn: &Turn, place: Option<String>) -> Markup {
    let language = visit.language;
    let Some(finding) = &turn.after else { return html! {} };
    let name = name(visit, names, finding);
    html! {
        li class={ "step " (standing_of(turn.after.as_ref()).as_str()) } {
            p.step-head {
                strong.turn-day { (layout::day(turn.on)) }
                span { (layout::near(language, turn.on, visit.on)) }
                (pair(visit, turn.before.as_ref(), turn.after.as_ref()))
            }
            p.step-what {
                @match place {
                    Some(place) => a href=(visit.link(&place)) { (name) },
                    None => (name),
                }
            }
            p.step-why { (render_all(&finding.explanation, language)) }
            @if let Some(step) = &finding.next_step { p.step-why { strong { (t!(language, "next-step")) } " " (render(step, language)) } }
            @if let Some(due) = finding.due_on { p.step-when { span.label { (t!(language, "due")) } " " (layout::due(language, due, visit.on)) } }
            @if !binds(finding) { p.step-note { (t!(language, "not-binding")) } }
        }
    }
}

/// Turns in short.
pub(super) fn table(visit: &Visit, names: Names<'_>, turns: &[&Turn]) -> Markup {
    let language = visit.language;
    let columns = [
        t!(language, "ahead-column-day"),
        t!(language, "ahead-column-what"),
        t!(language, "ahead-column-turn"),
        t!(language, "ahead-column-why"),
    ];
    let rows: Vec<Row> = turns
        .iter()
        .filter_map(|turn| {
            let finding = turn.finding()?;
            Some(Row {
                id: None,
                head: layout::day(turn.on),
                cells: vec![
                    html! { (name(visit, names, finding)) },
                    pair(visit, turn.before.as_ref(), turn.after.as_ref()),
                    html! { (finding.explanation.first().map(|first| render(first, language)).unwrap_or_default()) },
                ],
            })
        })
        .collect();
    layout::table(&t!(language, "ahead-others-caption"), &columns, &rows)
}
