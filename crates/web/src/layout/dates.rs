//! Days and numbers as they stand on a page: exact in tables, written out in text, and near where one plans by them.

use calendar::{Date, IsoWeek, Months, days_between};
use maud::{Markup, html};
use requirements::decimal_text;
use training::Language;

use crate::language::t;

/// A day as tables write it: 2026-12-13.
pub(crate) fn day(date: Date) -> Markup {
    html! { time datetime=(date) { (date) } }
}

/// From one day to another: 2026-01-01 – 2026-06-30; without an end, "until further notice".
pub(crate) fn span(language: Language, from: Date, to: Option<Date>) -> Markup {
    html! {
        span.span {
            (day(from)) " – "
            @match to {
                Some(to) => (day(to)),
                None => (t!(language, "until-further-notice")),
            }
        }
    }
}

/// How far away a day is from the day looked at: "om 3 veckor".
pub(crate) fn near(language: Language, date: Date, on: Date) -> String {
    let days = days_between(on, date);
    let ahead = days >= 0;
    match days.abs() {
        0 => t!(language, "near-today"),
        1 if ahead => t!(language, "near-tomorrow"),
        1 => t!(language, "near-yesterday"),
        days @ 2..14 if ahead => t!(language, "near-in-days", count = days),
        days @ 2..14 => t!(language, "near-days-ago", count = days),
        days @ 14..70 if ahead => t!(language, "near-in-weeks", count = (days + 3) / 7),
        days @ 14..70 => t!(language, "near-weeks-ago", count = (days + 3) / 7),
        days @ 70..720 if ahead => t!(language, "near-in-months", count = (days * 12 + 182) / 365),
        days @ 70..720 => t!(language, "near-months-ago", count = (days * 12 + 182) / 365),
        days if ahead => t!(language, "near-in-years", count = (days + 182) / 365),
        days => t!(language, "near-years-ago", count = (days + 182) / 365),
    }
}

/// A day to plan by, near and exact: "om 3 veckor, 2026-12-13, v. 50".
pub(crate) fn due(language: Language, date: Date, on: Date) -> Markup {
    let week = i64::from(IsoWeek::of(date).week());
    html! {
        span.due {
            (near(language, date, on)) ", " (day(date))
            @if days_between(on, date).abs() < 400 { ", " (t!(language, "week", week = week)) }
        }
    }
}

/// Full-time months without decimals where there are none to show: 60, or 41,32.
pub(crate) fn whole_months(language: Language, number: Months) -> String {
    if Months::whole(number.whole_months()) == number { number.floor_text(0) } else { months(language, number) }
}

/// Full-time months with two decimals, rounded down: 41,32.
pub(crate) fn months(language: Language, months: Months) -> String {
    decimal_text(&months.floor_text(2), language)
}
