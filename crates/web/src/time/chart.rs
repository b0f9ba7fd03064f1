//! The counted months drawn against the calendar: what is counted, what is planned, and the least that is wanted. The
//! table beside it says the same.

use std::fmt::Write as _;

use calendar::{Date, Months, days_between, previous_day};
use maud::{Markup, html};
use training::Language;

use super::account::Account;
use crate::language::t;

/// A drawing's size and how dense its scale is. There are two, so that the letters are readable on any screen.
struct Size {
    class: &'static str,
    width: f64,
    height: f64,
    /// A year in so many is named.
    years_apart: i16,
}

const WIDE: Size = Size { class: "chart when-wide", width: 720.0, height: 260.0, years_apart: 1 };
const NARROW: Size = Size { class: "chart when-narrow", width: 300.0, height: 220.0, years_apart: 2 };

const LEFT: f64 = 30.0;
const RIGHT: f64 = 10.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 26.0;
const MONTHS_BETWEEN_LINES: i64 = 12;

/// The drawing, in the two sizes; nothing without service.
pub(super) fn chart(language: Language, account: &Account<'_>) -> Markup {
    let Some(scale) = Scale::of(account) else { return html! {} };
    html! {
        (drawing(language, account, &scale, &WIDE))
        (drawing(language, account, &scale, &NARROW))
        (key(language, account))
    }
}

/// What the lines are.
fn key(language: Language, account: &Account<'_>) -> Markup {
    let sample = |class: &str| {
        html! {
            svg.chart-key width="28" height="12" aria-hidden="true" focusable="false" { path class=(class) d="M1 6H27" {} }
        }
    };
    html! {
        ul.legend.states {
            li { (sample("past")) " " (t!(language, "time-key-past")) }
            li { (sample("planned")) " " (t!(language, "time-key-planned")) }
            @if !account.awaiting().is_zero() { li { (sample("with-leave")) " " (t!(language, "time-key-with")) } }
            @if account.time.minimum_reached_on().is_some() {
                li {
                    svg.chart-key width="12" height="12" aria-hidden="true" focusable="false" {
                        circle.reached cx="6" cy="6" r="4.5" {}
                    }
                    " " (t!(language, "time-key-reached"))
                }
            }
        }
    }
}

/// From days and months to places.
struct Scale {
    first: Date,
    last: Date,
    most: i64,
}

impl Scale {
    fn of(account: &Account<'_>) -> Option<Self> {
        let (time, first) = (account.time, account.ledger.first_day()?);
        let candidates = [Some(time.on()), time.planned_end_on(), time.minimum_reached_on(), account.ledger.last_day()];
        // what goes on until further notice is drawn to the last day that matters
        let last = candidates.into_iter().take(3).flatten().max().unwrap_or(first).max(first);
        let most = account.ledger.counted_through(last).max(time.minimum());
        let steps = most.hundredths() / 100 / MONTHS_BETWEEN_LINES + 1;
        Some(Self { first, last, most: steps * MONTHS_BETWEEN_LINES })
    }

    #[expect(clippy::cast_precision_loss, reason = "days of a career, and only to draw")]
    fn x(&self, date: Date, size: &Size) -> f64 {
        let span = days_between(self.first, self.last).max(1) as f64;
        let at = days_between(self.first, date).clamp(0, days_between(self.first, self.last)) as f64;
        LEFT + at / span * (size.width - LEFT - RIGHT)
    }

    #[expect(clippy::cast_precision_loss, reason = "months of a career, and only to draw")]
    fn y(&self, hundredths: i64, size: &Size) -> f64 {
        let share = hundredths as f64 / (self.most as f64 * 100.0);
        size.height - BOTTOM - share * (size.height - TOP - BOTTOM)
    }
}

fn drawing(language: Language, account: &Account<'_>, scale: &Scale, size: &Size) -> Markup {
    let (time, on) = (account.time, account.time.on());
    let past = path(account, scale, size, scale.first, on.min(scale.last), false);
    let ahead = (on < scale.last).then(|| path(account, scale, size, on, scale.last, false));
    let with = (!account.awaiting().is_zero()).then(|| path(account, scale, size, scale.first, scale.last, true));
    let least = scale.y(time.minimum().hundredths(), size);
    let now = scale.x(on, size);
    let right = size.width - RIGHT;
    let floor = size.height - BOTTOM;
    html! {
        svg class=(size.class) viewBox={ "0 0 " (size.width) " " (size.height) } role="img"
            aria-label=(t!(language, "time-chart", counted = account.counted(), minimum = time.minimum())) {
            (grid(scale, size))
            path.past-area d={ (past) "V" (floor) "H" (LEFT) "z" } {}
            @if let Some(ahead) = &ahead { path.planned d=(ahead) {} }
            @if let Some(with) = &with { path.with-leave d=(with) {} }
            path.past d=(past) {}
            line.least x1=(LEFT) x2=(right) y1=(round(least)) y2=(round(least)) {}
            text.least-word x=(LEFT + 4.0) y=(round(least - 6.0)) { (t!(language, "time-chart-least", minimum = time.minimum())) }
            @if scale.first <= on && on <= scale.last {
                line.now x1=(round(now)) x2=(round(now)) y1=(TOP - 6.0) y2=(floor) {}
                text.now-word x=(round(now)) y=(TOP - 10.0) text-anchor=(anchor(now, size)) { (on) }
            }
            @if let Some(day) = time.minimum_reached_on() {
                circle.reached cx=(round(scale.x(day, size))) cy=(round(least)) r="4.5" {}
            }
        }
    }
}

fn grid(scale: &Scale, size: &Size) -> Markup {
    let steps = scale.most / MONTHS_BETWEEN_LINES;
    let years = scale.first.year() + 1..=scale.last.year();
    html! {
        g.grid {
            @for step in 0..=steps {
                @let y = round(scale.y(step * MONTHS_BETWEEN_LINES * 100, size));
                line x1=(LEFT) x2=(size.width - RIGHT) y1=(y) y2=(y) {}
                text x=(LEFT - 6.0) y=(y + 4.0) text-anchor="end" { (step * MONTHS_BETWEEN_LINES) }
            }
            @for year in years {
                @if let Ok(day) = Date::new(year, 1, 1) {
                    @let x = round(scale.x(day, size));
                    line x1=(x) x2=(x) y1=(size.height - BOTTOM) y2=(size.height - BOTTOM + 5.0) {}
                    @if year % size.years_apart == 0 {
                        text x=(x) y=(size.height - 6.0) text-anchor=(anchor(x, size)) { (year) }
                    }
                }
            }
        }
    }
}

/// Where a word stands so that it does not run over the edge.
fn anchor(x: f64, size: &Size) -> &'static str {
    if x < LEFT + 30.0 {
        "start"
    } else if x > size.width - 40.0 {
        "end"
    } else {
        "middle"
    }
}

/// The line of the months by the end of each day on which the slope or the sum changes.
fn path(account: &Account<'_>, scale: &Scale, size: &Size, from: Date, to: Date, with_awaiting: bool) -> String {
    let ledger = account.ledger;
    let stretches = ledger.stretches().iter().flat_map(|row| [previous_day(row.period.from()), row.period.to()]);
    let credits = ledger.credits().iter().flat_map(|row| [previous_day(row.decided_on), row.decided_on]);
    let mut days: Vec<Date> = stretches.chain(credits).filter(|day| from < *day && *day < to).collect();
    days.extend([from, to]);
    days.sort_unstable();
    days.dedup();
    let sum = |day: Date| -> Months {
        let awaiting = if with_awaiting { ledger.awaiting_through(day) } else { Months::ZERO };
        ledger.counted_through(day) + awaiting
    };
    let mut path = String::new();
    for day in days {
        let letter = if path.is_empty() { 'M' } else { 'L' };
        let (x, y) = (scale.x(day, size), scale.y(sum(day).hundredths(), size));
        let _ = write!(path, "{letter}{x:.1} {y:.1}");
    }
    path
}

/// To a tenth: finer is not seen.
fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
