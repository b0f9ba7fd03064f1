//! What the account comes to: the figure and when it is reached, the arithmetic with and without unconfirmed leave, how
//! the regulation counts, and what to look at.

use calendar::Months;
use maud::{Markup, html};
use requirements::{Counting, decimal_text};
use training::Language;

use super::account::Account;
use super::table::{exact, percent, unit_name};
use crate::language::{t, word};
use crate::layout::{self, Icon, icon};

/// The page's answer.
pub(super) fn answer(language: Language, account: &Account<'_>) -> Markup {
    let (time, counted) = (account.time, account.counted());
    let (minimum, on) = (time.minimum(), time.on());
    let reached = time.minimum_reached_on();
    html! {
        @match reached {
            Some(day) if day <= on => (t!(language, "time-answer-reached", counted = counted, minimum = minimum, day = day)),
            Some(day) => (t!(language, "time-answer-ahead", counted = counted, minimum = minimum, day = day)),
            None => (t!(language, "time-answer-never", counted = counted, minimum = minimum)),
        }
        @if let (Some(end), Some(day)) = (time.planned_end_on(), reached) {
            @if end < day { " " (t!(language, "time-answer-end-too-early", end = end)) }
        }
    }
}

/// The figures one by one.
pub(super) fn figures(language: Language, account: &Account<'_>) -> Markup {
    let time = account.time;
    let counted = account.counted();
    html! {
        dl.figures {
            div {
                dt { (t!(language, "time-figure-counted")) }
                dd { strong { (layout::months(language, counted)) } " " span.unit { (t!(language, "time-months")) } }
                dd.fine { (t!(language, "time-sum-exact", exact = exact(language, counted))) }
            }
            div {
                dt { (t!(language, "time-figure-left")) }
                dd {
                    strong { (layout::months(language, counted.left_to(time.minimum()))) }
                    " " span.unit { (t!(language, "time-months")) }
                }
                dd.fine { (t!(language, "time-figure-minimum", minimum = time.minimum())) }
            }
            div {
                dt { (t!(language, "time-figure-reached")) }
                dd {
                    @match time.minimum_reached_on() {
                        Some(day) => strong { (layout::day(day)) },
                        None => strong { (t!(language, "time-figure-never")) },
                    }
                }
                @if let Some(day) = time.fully_reached_on(time.minimum()) {
                    dd.fine { (t!(language, "time-figure-fully")) " " (layout::day(day)) }
                }
            }
            @if let Some(end) = time.planned_end_on() {
                div {
                    dt { (t!(language, "time-figure-end")) }
                    dd { strong { (layout::day(end)) } }
                    dd.fine { (t!(language, "time-figure-at-end", months = account.at_planned_end())) }
                }
            }
        }
    }
}

/// With and without the leave that awaits a decision; nothing where there is none.
pub(super) fn unconfirmed(language: Language, account: &Account<'_>) -> Markup {
    let (counted, awaiting) = (account.counted(), account.awaiting());
    if awaiting == Months::ZERO {
        return html! {};
    }
    html! {
        section.callout.amber aria-labelledby="unconfirmed" {
            h2 #unconfirmed { (icon(Icon::Watch)) " " (t!(language, "time-unconfirmed-title")) }
            p { (t!(language, "time-unconfirmed-what")) }
            ul {
                @for row in account.unconfirmed() {
                    li {
                        (word(language, "absence", row.kind.as_str())) " "
                        (layout::span(language, row.from, row.to))
                        @if let Some(extent) = row.extent_percent { ", " (percent(language, extent)) }
                    }
                }
            }
            table.sum-up {
                caption.unseen { (t!(language, "time-unconfirmed-title")) }
                tbody {
                    tr { th scope="row" { (t!(language, "time-unconfirmed-without")) } td { (layout::months(language, counted)) } }
                    tr { th scope="row" { (t!(language, "time-unconfirmed-adds")) } td { "+ " (shown_difference(language, counted, counted + awaiting)) } }
                    tr.total { th scope="row" { (t!(language, "time-unconfirmed-with")) } td { (layout::months(language, counted + awaiting)) } }
                }
            }
            p {
                (t!(language, "time-unconfirmed-who")) " "
                @if let Some(day) = account.reached_if_confirmed() { (t!(language, "time-unconfirmed-reached", day = day)) }
            }
        }
    }
}

/// What two figures differ by as they are shown, so that the sum on the page adds up.
fn shown_difference(language: Language, less: Months, more: Months) -> String {
    let hundredths = more.hundredths() - less.hundredths();
    decimal_text(&format!("{}.{:02}", hundredths / 100, hundredths % 100), language)
}

/// Gaps, overlaps and service outside of the training, in words.
pub(super) fn notable(language: Language, account: &Account<'_>) -> Markup {
    let (gaps, over, outside) = (account.ledger.gaps(), account.ledger.over_full(), account.outside());
    html! {
        @if !(gaps.is_empty() && over.is_empty() && outside.is_empty()) {
            h2 { (t!(language, "time-notable")) }
            ul {
                @for gap in gaps {
                    li { (t!(language, "time-notable-gap")) " " (layout::span(language, gap.from(), Some(gap.to()))) "." }
                }
                @for period in over {
                    li { (t!(language, "time-notable-over")) " " (layout::span(language, period.from(), Some(period.to()))) "." }
                }
                @for row in outside {
                    li {
                        (t!(language, "time-notable-outside", unit = unit_name(account, &row.unit), stage = word(language, "stage", row.stage.as_str())))
                        " " (layout::span(language, row.from, row.to)) "."
                    }
                }
            }
        }
    }
}

/// How the regulation counts, where it stands, how sure we are and how we read it.
pub(super) fn counting(language: Language, account: &Account<'_>, counting: &Counting) -> Markup {
    html! {
        h2 { (t!(language, "time-counting")) }
        p { (counting.reading.in_language(language)) }
        p { (t!(language, "time-counting-tolerance", tolerance = counting.tolerance_months)) }
        p.source {
            (t!(language, "time-source")) " " cite { (counting.source) }
            @if counting.confidence.to_be_checked() { " " span.check { (t!(language, "time-check")) } }
        }
        @if let Some(rule) = account.national.requirement("minimum-time") {
            p.source {
                (rule.says.in_language(language)) " " cite { (rule.source) }
                @if rule.confidence.to_be_checked() { " " span.check { (t!(language, "time-check")) } }
            }
        }
    }
}

/// The drawing as a table: each year and the sum by its end.
pub(super) fn by_year(language: Language, account: &Account<'_>) -> Markup {
    let mut sum = Months::ZERO;
    let mut years: Vec<(i16, Months)> = Vec::new();
    for year in account.past.iter().chain(&account.planned) {
        match years.last_mut() {
            Some((last, months)) if *last == year.year => *months = *months + year.counted(),
            _ => years.push((year.year, year.counted())),
        }
    }
    html! {
        details {
            summary { (t!(language, "time-chart-table")) }
            table.small {
                caption.unseen { (t!(language, "time-chart-table")) }
                thead {
                    tr {
                        th scope="col" { (t!(language, "time-year")) }
                        th.figure scope="col" { (t!(language, "time-column-counted")) }
                        th.figure scope="col" { (t!(language, "time-so-far")) }
                    }
                }
                tbody {
                    @for (year, months) in years {
                        tr {
                            @let through = { sum = sum + months; sum };
                            th scope="row" { (year) }
                            td.figure { (layout::months(language, months)) }
                            td.figure { (layout::months(language, through)) }
                        }
                    }
                }
            }
        }
    }
}
