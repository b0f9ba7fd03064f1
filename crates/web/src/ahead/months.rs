//! The months one by one: what begins, ends, is booked, is due and turns on which day.

use calendar::{Date, IsoWeek};
use maud::{Markup, html};
use requirements::{Ahead, Evidence, Occasion, Turn, long_date, render};

use super::turns::{Names, name, standing_of};
use crate::language::{capital, t, word};
use crate::layout;
use crate::visit::Visit;

/// One line of a month.
struct Line {
    on: Date,
    order: usize,
    mark: Markup,
    words: String,
}

/// How an entry of the record is called; `None` where its own sentence says it.
pub(super) type Called<'a> = &'a dyn Fn(&Evidence) -> Option<String>;

/// Every month in which something is dated. What several objectives are due for on one day stands once.
pub(super) fn section(visit: &Visit, names: Names<'_>, called: Called<'_>, ahead: &[Ahead], turns: &[&Turn]) -> Markup {
    let language = visit.language;
    let mut lines: Vec<Line> = turns.iter().filter_map(|turn| of_turn(visit, names, turn)).collect();
    lines.extend(of_days(visit, names, called, ahead));
    lines.sort_by_key(|line| (line.on, line.order));
    html! {
        section aria-labelledby="months" {
            h2 #months { (t!(language, "ahead-months")) }
            @if lines.is_empty() {
                (layout::empty(&t!(language, "ahead-months-none"), &t!(language, "ahead-months-none-advice"), None))
            }
            div.months {
                @for month in lines.chunk_by(|a, b| a.on.first_of_month() == b.on.first_of_month()) { (self::month(visit, month)) }
            }
        }
    }
}

fn month(visit: &Visit, lines: &[Line]) -> Markup {
    let Some(first) = lines.first() else { return html! {} };
    let name = long_date(first.on, visit.language);
    let name = name.split_once(' ').map_or(name.as_str(), |(_, month)| month);
    html! {
        div.month {
            h3 { (capital(name)) }
            ul {
                @for line in lines {
                    li {
                        span.when { (layout::day(line.on)) " " span.faint { (t!(visit.language, "week", week = i64::from(IsoWeek::of(line.on).week()))) } }
                        span.mark { (line.mark) }
                        span.words { (line.words) }
                    }
                }
            }
        }
    }
}

fn of_turn(visit: &Visit, names: Names<'_>, turn: &Turn) -> Option<Line> {
    let finding = turn.finding()?;
    let standing = standing_of(turn.after.as_ref());
    Some(Line {
        on: turn.on,
        order: 0,
        mark: layout::badge(visit.language, standing),
        words: name(visit, names, finding),
    })
}

fn of_days(visit: &Visit, names: Names<'_>, called: Called<'_>, ahead: &[Ahead]) -> Vec<Line> {
    let language = visit.language;
    let tag = |occasion: Occasion| html! { span.tag { (word(language, "occasion", occasion.as_str())) } };
    let mut lines: Vec<Line> = Vec::new();
    let mut told: Vec<(Date, String)> = Vec::new();
    for thing in ahead {
        let key = thing.finding.as_ref().map(|finding| (thing.on, finding.requirement.key()));
        if key.as_ref().is_some_and(|key| told.contains(key)) {
            continue;
        }
        let twins = key.as_ref().map_or(0, |key| {
            let same = |other: &&Ahead| {
                other.on == key.0 && other.finding.as_ref().is_some_and(|finding| finding.requirement.key() == key.1)
            };
            ahead.iter().filter(same).count().saturating_sub(1)
        });
        // the mark says that it is due
        let mut words = match (&thing.finding, &thing.entry) {
            (Some(finding), _) => name(visit, names, finding),
            (None, Some(entry)) => called(entry).unwrap_or_else(|| render(&thing.sentence, language)),
            (None, None) => render(&thing.sentence, language),
        };
        if twins > 0 {
            words = format!("{words}. {}", t!(language, "ahead-and-others", count = twins));
        }
        told.extend(key);
        lines.push(Line { on: thing.on, order: 1 + thing.occasion as usize, mark: tag(thing.occasion), words });
    }
    lines
}
