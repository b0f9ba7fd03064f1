//! The training as a picture: lanes from the first day to the planned end, with a line for the day looked at. Across it
//! is measured in percent and down in pixels, so that it fits any width while its words keep their size.

use calendar::{Date, days_between, half_year_of, next_day};
use maud::{Markup, html};
use training::Language;

use super::entries::{Entry, Lane};
use crate::language::{t, word};
use crate::layout;

const AXIS_HEIGHT: i64 = 44;
const NAME_HEIGHT: i64 = 20;
const ROW_HEIGHT: i64 = 28;
const BAR_HEIGHT: i64 = 24;
const LANE_GAP: i64 = 8;
/// A bar narrower than this has no room for words, in hundredths of a percent of the width.
const ROOM_FOR_WORDS: i64 = 700;
/// A bar narrower than this has no room for its letter either.
const ROOM_FOR_A_LETTER: i64 = 90;
/// Days that lie closer than this are drawn on two rows, in hundredths of a percent.
const ROOM_FOR_A_SIGN: i64 = 220;

/// The days that the picture spans.
struct Scale {
    from: Date,
    to: Date,
}

impl Scale {
    /// From the half-year in which the first entry begins through the one in which the last ends.
    fn of(entries: &[Entry], on: Date) -> Self {
        let days = || entries.iter().flat_map(|entry| [entry.from, entry.to]).flatten();
        let (first, last) = (days().min().unwrap_or(on), days().max().unwrap_or(on));
        Self { from: half_year_of(first).from(), to: half_year_of(last).to() }
    }

    /// Where a day begins, in hundredths of a percent of the width.
    fn place(&self, date: Date) -> i64 {
        let whole = days_between(self.from, self.to) + 1;
        (days_between(self.from, date).clamp(0, whole) * 10_000) / whole.max(1)
    }

    /// The first days of the half-years.
    fn half_years(&self) -> Vec<Date> {
        let mut first = self.from;
        let mut days = Vec::new();
        while first <= self.to && days.len() < 80 {
            days.push(first);
            first = next_day(half_year_of(first).to());
        }
        days
    }
}

fn percent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// A drawn entry: on which row of its lane, from where to where.
struct Placed<'a> {
    entry: &'a Entry,
    row: i64,
    from: i64,
    to: i64,
}

/// Puts a lane's entries on as few rows as keep them apart.
fn placed<'a>(entries: &[&'a Entry], scale: &Scale, lane: Lane) -> Vec<Placed<'a>> {
    let mut ends: Vec<i64> = Vec::new();
    let mut placed = Vec::new();
    for entry in entries {
        let Some(first) = entry.from else { continue };
        let sign = matches!(lane, Lane::Milestones | Lane::Courses);
        let from = scale.place(first);
        let last = entry.to.unwrap_or(if sign || lane == Lane::Milestones { first } else { scale.to });
        let to = scale.place(next_day(last));
        let taken_to = if sign { from + ROOM_FOR_A_SIGN } else { to };
        let row = ends.iter().position(|end| *end <= from).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = taken_to,
            None => ends.push(taken_to),
        }
        placed.push(Placed { entry, row: i64::try_from(row).unwrap_or(0), from, to });
    }
    placed
}

/// The picture with its legend and the list of its numbered days. The table of the same entries is `twin`.
pub(crate) fn timeline(language: Language, entries: &[Entry], on: Date) -> Markup {
    let scale = Scale::of(entries, on);
    let mut lanes = Vec::new();
    let mut top = AXIS_HEIGHT;
    for lane in Lane::ALL {
        let own: Vec<&Entry> = entries.iter().filter(|entry| entry.lane == Some(lane)).collect();
        if own.is_empty() {
            continue;
        }
        let placed = placed(&own, &scale, lane);
        let rows = placed.iter().map(|placed| placed.row + 1).max().unwrap_or(1);
        lanes.push((lane, top, placed));
        top += NAME_HEIGHT + rows * ROW_HEIGHT + LANE_GAP;
    }
    let now = scale.place(on);
    let near_the_end = now > 8_000;
    html! {
        figure.timeline {
            svg.picture width="100%" height=(top) role="img" aria-labelledby="timeline-title timeline-text" {
                title #timeline-title { (t!(language, "timeline-title")) }
                desc #timeline-text { (told(language, entries, on)) }
                (patterns())
                (axis(&scale, top))
                @for (lane, top, placed) in &lanes {
                    text.lane x="0" y=(top + 14) { (word(language, "lane", lane.as_str())) }
                    @for placed in placed { (drawn(placed, *lane, top + NAME_HEIGHT, on, &lanes)) }
                }
                line.now x1=(percent(now)) x2=(percent(now)) y1="18" y2=(top) {}
                text.now x=(percent(now)) dx=(if near_the_end { "-5" } else { "5" }) y="14"
                    text-anchor=(if near_the_end { "end" } else { "start" }) { (on) }
            }
            figcaption {
                (legend(language, entries))
                div.keys {
                    (key_list(language, entries, Lane::Placements))
                    (key_list(language, entries, Lane::Milestones))
                }
            }
        }
    }
}

/// The picture in one sentence, for those who listen.
fn told(language: Language, entries: &[Entry], on: Date) -> String {
    let count = |lane| entries.iter().filter(|entry| entry.lane == Some(lane)).count();
    let holds = |entry: &&Entry| {
        entry.lane == Some(Lane::Placements) && entry.from <= Some(on) && entry.to.is_none_or(|to| on <= to)
    };
    let now = entries.iter().filter(holds).map(|entry| entry.name.as_str()).collect::<Vec<_>>().join(", ");
    let summary = t!(
        language,
        "timeline-text",
        placements = count(Lane::Placements),
        courses = count(Lane::Courses),
        absences = count(Lane::Absences),
    );
    if now.is_empty() { summary } else { format!("{summary} {}", t!(language, "timeline-now", now = now)) }
}

fn patterns() -> Markup {
    html! {
        defs {
            pattern #slanted width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" { line x1="0" y1="0" x2="0" y2="7" {} }
            pattern #dotted width="7" height="7" patternUnits="userSpaceOnUse" { circle cx="2" cy="2" r="1.1" {} }
            pattern #level width="6" height="6" patternUnits="userSpaceOnUse" { line x1="0" y1="3" x2="6" y2="3" {} }
            pattern #crossed width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" { path d="M0 0v8M0 0h8" {} }
        }
    }
}

/// The pattern that tells what sort of entry a bar is.
fn pattern(look: &str) -> Option<&'static str> {
    match look {
        "side-rotation" => Some("url(#slanted)"),
        "own-child-health-clinic" | "residential-homes" => Some("url(#dotted)"),
        "observership" | "part-time" => Some("url(#level)"),
        "absence" => Some("url(#crossed)"),
        _ => None,
    }
}

fn axis(scale: &Scale, height: i64) -> Markup {
    html! {
        @for first in scale.half_years() {
            @let place = percent(scale.place(first));
            @let year = first.month() == 1;
            line class=(if year { "year" } else { "half" }) x1=(place) x2=(place) y1=(if year { 20 } else { 34 }) y2=(height) {}
            @if year || first == scale.from { text.year x=(place) dx="4" y="34" { (first.year()) } }
        }
    }
}

fn drawn(placed: &Placed<'_>, lane: Lane, top: i64, on: Date, lanes: &[(Lane, i64, Vec<Placed<'_>>)]) -> Markup {
    let Placed { entry, row, from, to } = placed;
    let y = top + row * ROW_HEIGHT;
    let ahead = entry.from.is_some_and(|first| first > on);
    let class = format!("{}{}{}", entry.look, if entry.open { " open" } else { "" }, if ahead { " ahead" } else { "" });
    match lane {
        Lane::Milestones => {
            html! {
                g class=(class) {
                    title { (hover(entry)) }
                    circle cx=(percent(*from)) cy=(y + 11) r="10" {}
                    text x=(percent(*from)) y=(y + 15) text-anchor="middle" { (key_of(entry, lanes)) }
                }
            }
        }
        Lane::Courses => html! {
            svg x=(percent(*from)) y=(y + 2) width="16" height="16" overflow="visible" {
                g class=(class) { title { (hover(entry)) } rect x="-7" y="1" width="14" height="14" rx="2" {} @if !entry.open { path d="m-3.5 8 2.5 2.6 4.5-5" {} } }
            }
        },
        _ => html! {
            svg x=(percent(*from)) y=(y) width=(percent((to - from).max(25))) height=(BAR_HEIGHT) overflow="visible" {
                g class=(class) {
                    title { (hover(entry)) }
                    rect y="1" width="100%" height=(BAR_HEIGHT - 2) rx="3" {}
                    @if let Some(pattern) = pattern(entry.look) { rect.pattern y="1" width="100%" height=(BAR_HEIGHT - 2) rx="3" fill=(pattern) {} }
                    @if to - from >= ROOM_FOR_A_LETTER {
                        foreignObject width="100%" height=(BAR_HEIGHT) {
                            div.bar-words.letter[to - from < ROOM_FOR_WORDS] {
                                @if has_key(entry) { b { (key_of(entry, lanes)) } " " }
                                @if to - from >= ROOM_FOR_WORDS { (entry.short.as_deref().unwrap_or(&entry.name)) }
                            }
                        }
                    }
                }
            }
        },
    }
}

/// What a mouse that rests on an entry tells: its name and days. The table says the same to everyone.
fn hover(entry: &Entry) -> String {
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    match entry.to {
        Some(to) if Some(to) != entry.from => format!("{}, {} – {to}", entry.name, day(entry.from)),
        _ => format!("{}, {}", entry.name, day(entry.from)),
    }
}

/// Whether an entry has a letter or number that the lists below the picture explain.
fn has_key(entry: &Entry) -> bool {
    match entry.lane {
        Some(Lane::Milestones) => true,
        Some(Lane::Placements) => entry.look != "home",
        _ => false,
    }
}

/// Placements are lettered and days numbered, each in the order of time.
fn key(lane: Lane, at: usize) -> String {
    if lane == Lane::Milestones {
        return (at + 1).to_string();
    }
    let letter = u8::try_from(at % 26).map_or('a', |at| char::from(b'a' + at));
    if at < 26 { letter.to_string() } else { format!("{letter}{}", at / 26 + 1) }
}

fn key_of(entry: &Entry, lanes: &[(Lane, i64, Vec<Placed<'_>>)]) -> String {
    let own = lanes.iter().find(|(lane, ..)| Some(*lane) == entry.lane);
    let mut keyed = own.iter().flat_map(|(.., placed)| placed).filter(|placed| has_key(placed.entry));
    let at = keyed.position(|placed| std::ptr::eq(placed.entry, entry));
    entry.lane.zip(at).map(|(lane, at)| key(lane, at)).unwrap_or_default()
}

/// What the letters or numbers of a lane stand for.
fn key_list(language: Language, entries: &[Entry], lane: Lane) -> Markup {
    let keyed: Vec<&Entry> =
        entries.iter().filter(|entry| entry.lane == Some(lane) && entry.from.is_some() && has_key(entry)).collect();
    html! {
        @if !keyed.is_empty() {
            div {
                h3 { (word(language, "lane", lane.as_str())) }
                ul.days {
                    @for (at, entry) in keyed.iter().enumerate() {
                        li {
                            b { (key(lane, at)) }
                            span {
                                (entry.name) " " span.faint { (when(language, entry)) }
                                @if entry.open { " " span.faint { (t!(language, "timeline-planned")) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What the patterns mean, for those that occur.
fn legend(language: Language, entries: &[Entry]) -> Markup {
    const LOOKS: [&str; 8] = [
        "part-time",
        "home",
        "side-rotation",
        "own-child-health-clinic",
        "residential-homes",
        "observership",
        "absence",
        "course",
    ];
    let occurs = |look: &&&str| entries.iter().any(|entry| entry.look == **look);
    html! {
        ul.legend {
            @for look in LOOKS.iter().filter(occurs) {
                li {
                    svg.sample width="26" height="16" aria-hidden="true" focusable="false" {
                        g class=(look) {
                            rect x="1" y="1" width="24" height="14" rx="3" {}
                            @if let Some(pattern) = pattern(look) { rect.pattern x="1" y="1" width="24" height="14" rx="3" fill=(pattern) {} }
                        }
                    }
                    " " (word(language, "look", look))
                }
            }
            @if entries.iter().any(|entry| entry.open) {
                li {
                    svg.sample width="26" height="16" aria-hidden="true" focusable="false" { g.open { rect x="1" y="1" width="24" height="14" rx="3" {} } }
                    " " (t!(language, "look-open"))
                }
            }
        }
    }
}

/// The same entries as a table, which a narrow screen shows as cards.
pub(crate) fn twin(language: Language, entries: &[Entry]) -> Markup {
    let columns =
        ["column-what", "column-lane", "column-more", "column-when"].map(|key| word(language, "timeline", key));
    let rows: Vec<layout::Row> = entries
        .iter()
        .map(|entry| layout::Row {
            id: (!entry.id.is_empty()).then(|| entry.anchor()),
            head: html! { (entry.name) },
            cells: vec![
                html! { (entry.lane.map(|lane| word(language, "lane", lane.as_str())).unwrap_or_default()) },
                html! { (entry.detail) @if entry.open && entry.lane == Some(Lane::Milestones) { " " (t!(language, "timeline-planned")) } },
                when(language, entry),
            ],
        })
        .collect();
    layout::table(&t!(language, "timeline-table"), &columns, &rows)
}

/// The entry's day or days.
pub(crate) fn when(language: Language, entry: &Entry) -> Markup {
    let is_day = matches!(entry.lane, Some(Lane::Milestones | Lane::Courses));
    let lasts = !is_day && (entry.lane.is_some() || entry.section == "supervisors");
    html! {
        @match (entry.from, entry.to) {
            (Some(from), Some(to)) if to != from => (layout::span(language, from, Some(to))),
            (Some(from), None) if lasts => (layout::span(language, from, None)),
            (Some(day), _) => (layout::day(day)),
            (None, _) => "",
        }
    }
}

/// What is under way and what comes next, for screens too narrow for the picture.
pub(crate) fn agenda(language: Language, entries: &[Entry], on: Date) -> Markup {
    const COMING: usize = 8;
    let under_way = |entry: &&Entry| {
        entry.lane != Some(Lane::Milestones) && entry.from <= Some(on) && entry.to.is_none_or(|to| on <= to)
    };
    let mut coming: Vec<&Entry> = entries.iter().filter(|entry| entry.from > Some(on)).collect();
    coming.sort_by_key(|entry| entry.from);
    coming.truncate(COMING);
    let list = |entries: Vec<&Entry>| {
        html! {
            ul {
                @for entry in entries {
                    li { strong { (entry.name) } " " span.faint { (entry.detail) } br; (when(language, entry)) }
                }
            }
        }
    };
    html! {
        div.agenda {
            h3 { (t!(language, "agenda-now")) }
            (list(entries.iter().filter(under_way).collect()))
            @if !coming.is_empty() {
                h3 { (t!(language, "agenda-next")) }
                (list(coming))
            }
        }
    }
}
