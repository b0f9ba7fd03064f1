//! Who is away from the unit when, through the coming twelve months: drawn month by month, with the table that says the
//! same. A doctor's rotation elsewhere, leave and courses; a colleague's absence and last day.

use calendar::{Date, OpenPeriod, Period, add_months, days_between, previous_day};
use maud::{Markup, html};
use requirements::long_date;
use training::{CourseState, PlacementState, TrainingRecord};

use super::Here;
use crate::language::{t, word};
use crate::layout;
use crate::visit::Visit;

const MONTHS: i32 = 12;

/// One time away.
struct Away {
    what: String,
    place: String,
    class: &'static str,
    period: OpenPeriod,
    settled: bool,
}

/// One person with the times away, in order.
struct Person {
    name: String,
    trainee: Option<String>,
    away: Vec<Away>,
}

/// The picture and its table.
pub(super) fn section(visit: &Visit, here: &Here) -> Markup {
    let language = visit.language;
    let window = window(visit.on);
    let people = people(visit, here, &window);
    html! {
        section aria-labelledby="away" {
            h2 #away { (t!(language, "units-away")) }
            @if people.is_empty() {
                (layout::empty(&t!(language, "units-away-none"), &t!(language, "units-away-none-advice"), None))
            } @else {
                div.scroll tabindex="0" role="group" aria-label=(t!(language, "units-away-caption")) { (picture(visit, &people, &window)) }
                (key(visit))
                details.twin { summary { (t!(language, "units-away-table")) } (twin(visit, &people)) }
            }
            @if here.people.iter().all(|person| person.absences.is_none()) { p.note { (t!(language, "units-away-staff-hidden")) } }
        }
    }
}

fn window(on: Date) -> Period {
    let first = on.first_of_month();
    Period::new(first, previous_day(add_months(first, MONTHS))).unwrap_or_else(|_| Period::day(on))
}

fn people(visit: &Visit, here: &Here, window: &Period) -> Vec<Person> {
    let trainees = here.records.iter().map(|record| Person {
        name: record.trainee.name.clone(),
        trainee: Some(record.trainee.id.to_string()),
        away: trainee(visit, here, record),
    });
    let staff = here.people.iter().map(|person| Person {
        name: person.name.clone(),
        trainee: None,
        away: colleague(visit, here, person),
    });
    let mut people: Vec<Person> = trainees.chain(staff).collect();
    for person in &mut people {
        person.away.retain(|away| away.period.overlap(window).is_some());
        person.away.sort_by_key(|away| away.period.from);
    }
    people.retain(|person| !person.away.is_empty());
    people
}

fn trainee(visit: &Visit, here: &Here, record: &TrainingRecord) -> Vec<Away> {
    let language = visit.language;
    let unit_name = |id| record.unit(id).map_or_else(|| id.to_string(), |unit| unit.name.clone());
    let placements = record.placements.iter().flatten();
    let mut away: Vec<Away> = placements
        .filter(|row| row.unit != here.unit.id && row.state != PlacementState::Cancelled)
        .map(|row| Away {
            what: word(language, "placement", row.kind.as_str()),
            place: unit_name(&row.unit),
            class: "rotation",
            period: OpenPeriod { from: row.from, to: Some(row.to) },
            settled: row.state == PlacementState::Confirmed,
        })
        .collect();
    away.extend(record.absences.iter().flatten().map(|row| Away {
        what: word(language, "absence", row.kind.as_str()),
        place: String::new(),
        class: "leave",
        period: OpenPeriod { from: row.from, to: row.to },
        settled: true,
    }));
    let courses = record.courses.iter().flatten().filter(|row| row.state != CourseState::Cancelled);
    away.extend(courses.filter_map(|row| {
        Some(Away {
            what: t!(language, "units-away-course"),
            place: row.title.clone(),
            class: "study",
            period: OpenPeriod { from: row.from?, to: row.to.or(row.from) },
            settled: row.state != CourseState::Requested,
        })
    }));
    away
}

fn colleague(visit: &Visit, here: &Here, person: &training::Person) -> Vec<Away> {
    let language = visit.language;
    let mut away: Vec<Away> = Vec::new();
    for row in person.absences.iter().flatten() {
        away.push(Away {
            what: t!(language, "units-away-absent"),
            place: String::new(),
            class: "leave",
            period: OpenPeriod { from: row.from, to: row.to },
            settled: true,
        });
    }
    let ends = person.employments.iter().flatten().filter(|row| row.unit == here.unit.id).filter_map(|row| row.to);
    away.extend(ends.filter(|to| *to >= visit.on).map(|to| Away {
        what: t!(language, "units-away-leaves"),
        place: String::new(),
        class: "gone",
        period: OpenPeriod { from: calendar::next_day(to), to: None },
        settled: true,
    }));
    away
}

const LABEL_PERCENT: f64 = 20.0;
const ROW: i32 = 30;
const HEAD: i32 = 24;

/// From a day to a place, in percent of the picture's width.
#[expect(clippy::cast_precision_loss, reason = "days of one year, and only to draw")]
fn place(window: &Period, days: i64) -> f64 {
    let all = (days_between(window.from(), window.to()) + 1) as f64;
    let share = days as f64 / all;
    ((LABEL_PERCENT + share * (100.0 - LABEL_PERCENT)) * 100.0).round() / 100.0
}

fn picture(visit: &Visit, people: &[Person], window: &Period) -> Markup {
    let height = HEAD + ROW * i32::try_from(people.len()).unwrap_or(0) + 4;
    let now = place(window, days_between(window.from(), visit.on));
    html! {
        svg.away width="100%" height=(height) role="img" aria-label=(t!(visit.language, "units-away-picture")) {
            @for number in 0..MONTHS {
                @let first = add_months(window.from(), number);
                @let x = place(window, days_between(window.from(), first));
                line.month x1={ (x) "%" } x2={ (x) "%" } y1="0" y2=(height) {}
                text.month x={ (x) "%" } dx="4" y="15" { (month_name(visit, first)) }
            }
            @for (index, person) in people.iter().enumerate() {
                @let y = HEAD + ROW * i32::try_from(index).unwrap_or(0);
                line.row x1="0" x2="100%" y1=(y) y2=(y) {}
                text.who x="0" y=(y + 20) { (person.name) }
                @for away in &person.away { (bar(away, window, y)) }
            }
            line.now x1={ (now) "%" } x2={ (now) "%" } y1=(HEAD - 6) y2=(height) {}
        }
    }
}

fn bar(away: &Away, window: &Period, y: i32) -> Markup {
    let Some(shown) = away.period.overlap(window) else { return html! {} };
    let from = place(window, days_between(window.from(), shown.from()));
    let to = place(window, days_between(window.from(), shown.to()) + 1);
    let width = ((to - from) * 100.0).round() / 100.0;
    let class = if away.settled { away.class.to_owned() } else { format!("{} open", away.class) };
    html! {
        rect class=(class) x={ (from) "%" } width={ (width.max(0.3)) "%" } y=(y + 6) height=(ROW - 12) rx="2" {
            title { (away.what) @if !away.place.is_empty() { ", " (away.place) } }
        }
    }
}

/// The month for short: "jan", and the year where it begins.
fn month_name(visit: &Visit, first: Date) -> String {
    let long = long_date(first, visit.language);
    let name: String = long.split(' ').nth(1).unwrap_or_default().chars().take(3).collect();
    if first.month() == 1 { format!("{name} {}", first.year()) } else { name }
}

fn key(visit: &Visit) -> Markup {
    let language = visit.language;
    let sample = |class: &str| html! { svg.away width="18" height="12" aria-hidden="true" focusable="false" { rect class=(class) x="1" y="1" width="16" height="10" rx="2" {} } };
    html! {
        ul.legend.states {
            li { (sample("rotation")) " " (t!(language, "units-key-rotation")) }
            li { (sample("leave")) " " (t!(language, "units-key-leave")) }
            li { (sample("study")) " " (t!(language, "units-key-study")) }
            li { (sample("gone")) " " (t!(language, "units-key-gone")) }
            li { (sample("rotation open")) " " (t!(language, "units-key-open")) }
        }
    }
}

fn twin(visit: &Visit, people: &[Person]) -> Markup {
    let language = visit.language;
    let columns =
        [t!(language, "units-column-person"), t!(language, "units-column-what"), t!(language, "units-column-when")];
    let mut rows = Vec::new();
    for person in people {
        for away in &person.away {
            rows.push(layout::Row {
                id: None,
                head: html! {
                    @match &person.trainee {
                        Some(id) => a href=(visit.link(&format!("/trainees/{id}"))) { (person.name) },
                        None => (person.name),
                    }
                },
                cells: vec![
                    html! {
                        (away.what)
                        @if !away.place.is_empty() { ", " (away.place) }
                        @if !away.settled { " " span.tag { (t!(language, "units-away-open")) } }
                    },
                    layout::span(language, away.period.from, away.period.to),
                ],
            });
        }
    }
    layout::table(&t!(language, "units-away-caption"), &columns, &rows)
}
