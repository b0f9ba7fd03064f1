//! What would differ: the end, the entries that move, today's findings, the turns to come, and what does not carry over.

use calendar::Date;
use maud::{Markup, html};
use requirements::{
    Comparison, Evidence, Finding, Lost, Moved, Outlook, Shift, Subject, TurnShift, render, render_all,
};
use training::{Language, ObjectiveCode};

use crate::ahead::{pair, standing_of};
use crate::language::{capital, number_word, t, word};
use crate::layout::{self, Row};
use crate::requirements::title;
use crate::trainees::{Entries, draw_timeline};
use crate::visit::Visit;

/// What becomes of the end, in one sentence.
pub(super) fn answer(language: Language, told: &Comparison) -> String {
    let (before, after) = (&told.before.ending, &told.after.ending);
    let end = match (before.planned_end_on, after.planned_end_on) {
        (Some(before), Some(after)) if before != after => {
            t!(language, "what-if-answer-moved", before = before, after = after)
        }
        (Some(end), _) => t!(language, "what-if-answer-end-same", day = end),
        _ => t!(language, "what-if-answer-no-end"),
    };
    let reached = match (before.minimum_reached_on, after.minimum_reached_on) {
        (Some(before), Some(after)) if before != after => {
            t!(language, "what-if-answer-reached", before = before, after = after)
        }
        (Some(_), None) => t!(language, "what-if-answer-never-reached"),
        _ => String::new(),
    };
    let sentences = [end, reached, findings_answer(language, &told.findings), turns_answer(language, &told.turns)];
    sentences.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How many of today's requirements stand otherwise, as many as the tables have rows.
fn findings_answer(language: Language, shifts: &[Shift]) -> String {
    let (gone, turning) = turning(shifts);
    let all = alike(&turning);
    let worse = all.iter().filter(|group| group.first().is_some_and(|shift| shift.worsens())).count();
    let (all, gone) = (all.len(), alike(&gone).len());
    let now = match (all, worse) {
        (0, _) if gone > 0 => String::new(),
        (0, _) => t!(language, "what-if-answer-nothing"),
        (all, 0) => t!(language, "what-if-answer-no-worse", count = all, number = counted(language, all)),
        (all, worse) => t!(
            language,
            "what-if-answer-worse",
            count = all,
            number = counted(language, all),
            worse = number_word(language, worse),
        ),
    };
    let gone = match gone {
        0 => String::new(),
        gone => t!(language, "what-if-answer-gone", count = gone, number = counted(language, gone)),
    };
    format!("{now} {gone}").trim().to_owned()
}

fn turns_answer(language: Language, shifts: &[TurnShift]) -> String {
    match shifts.len() {
        0 => String::new(),
        count => t!(language, "what-if-answer-turns", count = count, number = number_word(language, count)),
    }
}

fn counted(language: Language, count: usize) -> String {
    capital(&number_word(language, count))
}

/// The findings that stand otherwise: those whose requirement no longer applies, and the others.
fn turning(shifts: &[Shift]) -> (Vec<&Shift>, Vec<&Shift>) {
    shifts.iter().filter(|shift| shift.turns()).partition(|shift| shift.after.is_none())
}

/// Everything that would differ.
pub(super) fn result(visit: &Visit, id: &str, entries: &Entries<'_>, told: &Comparison) -> Markup {
    html! {
        (outlooks(visit, &told.before, &told.after))
        (in_leave(visit, told))
        (findings(visit, id, entries, &told.findings))
        (turns(visit, entries, &told.turns))
        (lost(visit, entries, &told.lost))
        (moves(visit, told))
        (timeline(visit, told))
    }
}

/// The time and the end, before and after.
fn outlooks(visit: &Visit, before: &Outlook, after: &Outlook) -> Markup {
    let language = visit.language;
    let day = |day: Option<Date>| html! { @match day { Some(day) => (layout::day(day)), None => (t!(language, "what-if-none")) } };
    let months = |months: Option<calendar::Months>| {
        months.map(|months| format!("{} {}", layout::months(language, months), t!(language, "months")))
    };
    let text = |text: Option<String>| html! { (text.unwrap_or_else(|| t!(language, "what-if-none"))) };
    let days = |of: fn(&Outlook) -> Option<Date>| (of(before), of(after));
    let dated = [
        (t!(language, "figure-reached"), days(|outlook| outlook.ending.minimum_reached_on)),
        (t!(language, "milestone-end"), days(|outlook| outlook.ending.planned_end_on)),
        (t!(language, "ahead-certificates"), days(|outlook| outlook.ending.certificates_from)),
    ];
    let counted = [
        (t!(language, "what-if-minimum"), Some(before.minimum), Some(after.minimum)),
        (t!(language, "figure-counted"), before.counted, after.counted),
        (
            t!(language, "what-if-months-at-end"),
            before.ending.months_at_planned_end,
            after.ending.months_at_planned_end,
        ),
    ];
    let row = |name: String, cells: [Markup; 2], differs: bool| {
        let [before, after] = cells;
        let after = html! { @if differs { strong { (after) } } @else { (after) } };
        Row { id: None, head: html! { (name) }, cells: vec![before, after] }
    };
    let dated = dated.into_iter().map(|(name, (was, is))| row(name, [day(was), day(is)], was != is));
    // a sum that stays says nothing
    let counted = counted.into_iter().filter(|(_, was, is)| was != is);
    let counted = counted.map(|(name, was, is)| row(name, [text(months(was)), text(months(is))], true));
    let rows: Vec<Row> = dated.chain(counted).collect();
    let columns = [
        t!(language, "what-if-column-what"),
        t!(language, "what-if-column-before"),
        t!(language, "what-if-column-after"),
    ];
    html! {
        section aria-labelledby="end" {
            h2 #end { (t!(language, "what-if-time")) }
            (layout::table(&t!(language, "what-if-time-caption"), &columns, &rows))
        }
    }
}

/// The placements that lie in a leave and do not move.
fn in_leave(visit: &Visit, told: &Comparison) -> Markup {
    let language = visit.language;
    html! {
        @if !told.in_leave.is_empty() {
            div.callout.amber {
                h2 { (t!(language, "what-if-in-leave")) }
                ul { @for entry in &told.in_leave { li { (name_of(visit, told, entry)) } } }
                p { (t!(language, "what-if-in-leave-advice")) }
            }
        }
    }
}

/// The placements that move.
fn moves(visit: &Visit, told: &Comparison) -> Markup {
    let language = visit.language;
    let columns = [
        t!(language, "what-if-column-what"),
        t!(language, "what-if-column-before"),
        t!(language, "what-if-column-after"),
    ];
    let span = |days: (Date, Date)| layout::span(language, days.0, Some(days.1));
    let row = |moved: &Moved| Row {
        id: None,
        head: html! { (name_of(visit, told, &moved.entry)) },
        cells: vec![span(moved.before), span(moved.after)],
    };
    let rows: Vec<Row> = told.moved.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            details.twin {
                summary { (t!(language, "what-if-moved", count = rows.len())) }
                (layout::table(&t!(language, "what-if-moved-caption"), &columns, &rows))
            }
        }
    }
}

/// What an entry of the changed record is called.
fn name_of(visit: &Visit, told: &Comparison, entry: &Evidence) -> String {
    let found = Entries::new(&told.changed, visit.site.app.packs, visit.language).find(entry.section, &entry.id);
    found.map_or_else(|| entry.id.clone(), |entry| entry.name)
}

fn name(visit: &Visit, entries: &Entries<'_>, finding: &Finding) -> String {
    let title = title(visit.language, finding);
    match &finding.subject {
        Subject::Unit(unit) => format!("{}: {title}", entries.unit(unit)),
        _ => title,
    }
}

/// Today's findings that stand otherwise, and apart those that only get another day.
fn findings(visit: &Visit, id: &str, entries: &Entries<'_>, shifts: &[Shift]) -> Markup {
    let language = visit.language;
    let (gone, turning) = turning(shifts);
    let dated: Vec<&Shift> = shifts.iter().filter(|shift| !shift.turns()).collect();
    let caption = t!(language, "what-if-findings-caption", day = visit.on);
    html! {
        section aria-labelledby="findings" {
            h2 #findings { (t!(language, "what-if-findings")) }
            @if turning.is_empty() {
                (layout::empty(&t!(language, "what-if-findings-none"), &t!(language, "what-if-findings-none-advice"), None))
            } @else {
                (shift_table(visit, id, entries, &turning, &caption))
            }
            @if !gone.is_empty() {
                details.twin {
                    summary { (t!(language, "what-if-no-longer", count = alike(&gone).len())) }
                    (shift_table(visit, id, entries, &gone, &caption))
                }
            }
            @if !dated.is_empty() {
                details.twin {
                    summary { (t!(language, "what-if-dated", count = dated.len())) }
                    (shift_table(visit, id, entries, &dated, &caption))
                }
            }
        }
    }
}

/// Findings as a table. Objectives of one requirement that go the same way stand on one row.
fn shift_table(visit: &Visit, id: &str, entries: &Entries<'_>, shifts: &[&Shift], caption: &str) -> Markup {
    let language = visit.language;
    let columns = [
        t!(language, "what-if-column-requirement"),
        t!(language, "what-if-column-standing"),
        t!(language, "what-if-column-why"),
    ];
    let rows: Vec<Row> = alike(shifts)
        .iter()
        .filter_map(|group| {
            let shift = group.first()?;
            let finding = shift.finding()?;
            let mut codes: Vec<&ObjectiveCode> = group.iter().filter_map(|shift| code(shift)).collect();
            codes.sort_by_key(|code| code.in_order());
            let codes: Vec<&str> = codes.into_iter().map(ObjectiveCode::as_str).collect();
            let (name, why) = if group.len() > 1 {
                let title = finding.requirement.title.in_language(language);
                (t!(language, "what-if-objectives", count = codes.len(), title = title), html! { (codes.join(", ")) })
            } else {
                (name(visit, entries, finding), why(language, shift))
            };
            let requirement = shift.before.as_ref().map(|before| &before.requirement);
            let place = requirement.map(|one| format!("/trainees/{id}/requirements/{}/{}", one.pack, one.id));
            let head = html! {
                @match place { Some(place) => a href=(visit.link(&place)) { (name) }, None => (name) }
            };
            Some(Row { id: None, head, cells: vec![standings(visit, shift), why] })
        })
        .collect();
    layout::table(caption, &columns, &rows)
}

fn code(shift: &Shift) -> Option<&ObjectiveCode> {
    match &shift.finding()?.subject {
        Subject::Objective(code) => Some(code),
        _ => None,
    }
}

/// Shifts in their order, those of many objectives that go the same way put together at the first of them.
fn alike<'a>(shifts: &[&'a Shift]) -> Vec<Vec<&'a Shift>> {
    const TOGETHER: usize = 4;
    let way = |shift: &Shift| {
        let requirement = shift.finding().map(|finding| finding.requirement.key());
        let standings = (standing_of(shift.before.as_ref()), standing_of(shift.after.as_ref()));
        code(shift).filter(|_| shift.turns()).map(|_| (requirement, standings))
    };
    let mut groups: Vec<Vec<&Shift>> = Vec::new();
    for shift in shifts {
        let key = way(shift);
        let number = shifts.iter().filter(|other| key.is_some() && way(other) == key).count();
        let group =
            groups.iter_mut().find(|group| key.is_some() && group.first().is_some_and(|first| way(first) == key));
        match group.filter(|_| number >= TOGETHER) {
            Some(group) => group.push(shift),
            None => groups.push(vec![shift]),
        }
    }
    groups
}

fn standings(visit: &Visit, shift: &Shift) -> Markup {
    let (before, after) = (shift.before.as_ref(), shift.after.as_ref());
    if !shift.turns() {
        return layout::badge(visit.language, standing_of(after));
    }
    pair(visit, before, after)
}

/// Why it stands as it would; where only the day differs, the days.
fn why(language: Language, shift: &Shift) -> Markup {
    let sentence = shift.after.as_ref().map(|after| match after.explanation.first() {
        Some(first) if !shift.turns() => render(first, language),
        _ => render_all(&after.explanation, language),
    });
    let due = |finding: &Option<Finding>| finding.as_ref().and_then(|finding| finding.due_on);
    let (was, is) = (due(&shift.before), due(&shift.after));
    html! {
        @match sentence {
            Some(sentence) => (sentence),
            None => (t!(language, "what-if-gone")),
        }
        @if let (Some(was), Some(is)) = (was, is) {
            @if was != is { br; span.faint { (t!(language, "due")) " " (layout::day(was)) " → " (layout::day(is)) } }
        }
    }
}

/// The turns that would fall on another day, be new or be gone.
fn turns(visit: &Visit, entries: &Entries<'_>, shifts: &[TurnShift]) -> Markup {
    let language = visit.language;
    let columns = [
        t!(language, "what-if-column-requirement"),
        t!(language, "ahead-column-turn"),
        t!(language, "what-if-column-before"),
        t!(language, "what-if-column-after"),
    ];
    let rows: Vec<Row> = shifts
        .iter()
        .filter_map(|shift| {
            let turn = shift.turn()?;
            let day = |turn: Option<&requirements::Turn>| html! {
                @match turn { Some(turn) => (layout::day(turn.on)), None => span.none { (t!(language, "what-if-not-within")) } }
            };
            Some(Row {
                id: None,
                head: html! { (name(visit, entries, turn.finding()?)) },
                cells: vec![
                    pair(visit, turn.before.as_ref(), turn.after.as_ref()),
                    day(shift.before.as_ref()),
                    day(shift.after.as_ref()),
                ],
            })
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            section aria-labelledby="turns" {
                h2 #turns { (t!(language, "what-if-turns")) }
                (layout::table(&t!(language, "what-if-turns-caption"), &columns, &rows))
            }
        }
    }
}

/// What does not carry over to the other regulation.
fn lost(visit: &Visit, entries: &Entries<'_>, lost: &[Lost]) -> Markup {
    let language = visit.language;
    let name = |section: &str, id: &str| entries.find(section, id).map_or_else(|| id.to_owned(), |entry| entry.name);
    let certificate = |thing: &Lost| match thing {
        Lost::Certificate { id, objectives } => {
            let codes: Vec<&str> = objectives.iter().map(ObjectiveCode::as_str).collect();
            Some((name("certificates", id.as_str()), codes.join(", ")))
        }
        Lost::Objective { .. } => None,
    };
    let objective = |thing: &Lost| match thing {
        Lost::Objective { code, entries } => {
            let places: Vec<String> = entries.iter().map(|entry| name(entry.section, &entry.id)).collect();
            Some((code.to_string(), places.join(", ")))
        }
        Lost::Certificate { .. } => None,
    };
    let certificates: Vec<_> = lost.iter().filter_map(certificate).collect();
    let objectives: Vec<_> = lost.iter().filter_map(objective).collect();
    html! {
        @if !lost.is_empty() {
            section aria-labelledby="lost" {
                h2 #lost { (t!(language, "what-if-lost")) }
                p { (t!(language, "what-if-lost-lead")) }
                @for (list, things) in [("certificates", certificates), ("objectives", objectives)] {
                    @if !things.is_empty() {
                        details.twin {
                            summary { (word(language, "what-if-lost", list)) " (" (things.len()) ")" }
                            ul.plain {
                                @for (name, more) in things { li { (name) @if !more.is_empty() { ": " span.faint { (more) } } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The timeline as it would be.
fn timeline(visit: &Visit, told: &Comparison) -> Markup {
    let Some(national) = visit.site.app.packs.national(told.changed.training.regulation) else { return html! {} };
    let time = requirements::Time::of(&told.changed, national, visit.on);
    html! {
        section aria-labelledby="timeline" {
            h2 #timeline { (t!(visit.language, "what-if-timeline")) }
            (draw_timeline(visit, &told.changed, &time))
        }
    }
}
