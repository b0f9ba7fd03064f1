//! The turns: what comes to need a person, once a requirement, each with its reason and what to do; the others in a table.

use maud::{Markup, html};
use requirements::{Finding, Status, Turn, render, render_all};
use training::UnitId;

use crate::language::t;
use crate::layout::{self, Row, Standing};
use crate::requirements::title;
use crate::trainees::{binds, step_due};
use crate::visit::Visit;

/// How a unit is named before its findings; `None` where the page is its own.
pub(super) type Names<'a> = &'a dyn Fn(&UnitId) -> Option<String>;

/// What a finding comes to for a reader; what is not there does not apply.
pub(crate) fn standing_of(finding: Option<&Finding>) -> Standing {
    finding.map_or(Standing::NotApplicable, |finding| layout::standing(finding.status, finding.fulfilled))
}

/// From what to what, as two badges with an arrow that is also said; one badge where a reader sees no difference.
pub(crate) fn pair(visit: &Visit, before: Option<&Finding>, after: Option<&Finding>) -> Markup {
    let language = visit.language;
    if standing_of(before) == standing_of(after) {
        return layout::badge(language, standing_of(after));
    }
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

/// One requirement's turns to the worse, in order of time; never empty.
type Matter<'a> = Vec<&'a Turn>;

/// The turns to the worse by the requirement and whom it is about, so that what gets worse twice is one matter.
fn matters<'a>(turns: &[&'a Turn]) -> Vec<Matter<'a>> {
    let of = |turn: &Turn| turn.after.as_ref().map(|finding| (finding.requirement.key(), finding.subject.clone()));
    let mut matters: Vec<Matter<'a>> = Vec::new();
    for turn in turns.iter().copied().filter(|turn| turn.worsens()) {
        match matters.iter_mut().find(|matter| matter.first().is_some_and(|first| of(first) == of(turn))) {
            Some(matter) => matter.push(turn),
            None => matters.push(vec![turn]),
        }
    }
    matters
}

/// How many matters become a breach, and how many become something to watch and no more.
pub(super) fn worsening_counts(turns: &[&Turn]) -> (usize, usize) {
    let matters = matters(turns);
    let reds = matters.iter().filter(|matter| matter.iter().any(|turn| turn.to() == Status::Red)).count();
    (reds, matters.len() - reds)
}

/// The turns, the worsening ones first: the first of them in full, what comes later in short.
pub(super) fn section(
    visit: &Visit,
    names: Names<'_>,
    turns: &[&Turn],
    place: impl Fn(&Turn) -> Option<String>,
) -> Markup {
    const IN_FULL: usize = 12;
    let language = visit.language;
    let worse = matters(turns);
    let (near, later) = worse.split_at(worse.len().min(IN_FULL));
    let later: Vec<&Turn> = later.iter().flatten().copied().collect();
    let others: Vec<&Turn> = turns.iter().copied().filter(|turn| !turn.worsens()).collect();
    html! {
        section aria-labelledby="turns" {
            h2 #turns { (t!(language, "ahead-turns")) }
            @if worse.is_empty() {
                (layout::empty(&t!(language, "ahead-turns-none"), &t!(language, "ahead-turns-none-advice"), None))
            }
            ol.steps { @for matter in near { (worsening(visit, names, matter, &place)) } }
            @if !later.is_empty() {
                details.twin {
                    summary { (t!(language, "ahead-later", count = worse.len() - near.len())) }
                    (table(visit, names, &later, &t!(language, "ahead-later-caption")))
                }
            }
            @if !others.is_empty() {
                details.twin {
                    summary { (t!(language, "ahead-others", count = others.len())) }
                    (table(visit, names, &others, &t!(language, "ahead-others-caption")))
                }
            }
        }
    }
}

fn worsening(visit: &Visit, names: Names<'_>, matter: &[&Turn], place: impl Fn(&Turn) -> Option<String>) -> Markup {
    let language = visit.language;
    let Some((turn, then)) = matter.split_first() else { return html! {} };
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
                @match place(turn) {
                    Some(place) => a href=(visit.link(&place)) { (name) },
                    None => (name),
                }
            }
            p.step-why { (render_all(&finding.explanation, language)) }
            @if let Some(step) = &finding.next_step { p.step-why { strong { (t!(language, "next-step")) } " " (render(step, language)) } }
            @if let Some(due) = finding.due_on { (step_due(&visit.frame, due)) }
            @for turn in then {
                p.step-then {
                    span.faint { (t!(language, "ahead-then")) } " " (layout::day(turn.on)) " "
                    (layout::badge(language, standing_of(turn.after.as_ref())))
                }
            }
            @if !binds(finding) { p.step-note { (t!(language, "not-binding")) } }
        }
    }
}

/// Turns in short.
fn table(visit: &Visit, names: Names<'_>, turns: &[&Turn], caption: &str) -> Markup {
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
    layout::table(caption, &columns, &rows)
}
