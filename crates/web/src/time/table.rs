//! The table of the account: every stretch and credit, a subtotal a year, the sum through the day and at planned end.

use calendar::{Effect, Reason, Share, Stretch};
use maud::{Markup, html};
use requirements::decimal_text;
use training::{Absence, Credit, Language};

use super::account::{Account, Line, What, Year};
use crate::language::{capital, t, word};
use crate::layout;

/// The whole table.
pub(super) fn table(language: Language, account: &Account<'_>) -> Markup {
    let on = account.time.on();
    let columns = columns(language);
    html! {
        table.cards.ledger {
            caption { (t!(language, "time-table-caption", day = on)) }
            thead { tr { @for column in &columns { th scope="col" { (column) } } } }
            @for year in &account.past { (rows(language, account, year, &columns, None)) }
            tbody.sum {
                tr {
                    th scope="row" colspan="4" { (t!(language, "time-sum-on", day = on)) }
                    td data-label=(columns[4]) { strong { (layout::months(language, account.counted())) } }
                    td data-label=(columns[5]) { (t!(language, "time-sum-exact", exact = exact(language, account.counted()))) }
                }
            }
            @for year in &account.planned { (rows(language, account, year, &columns, Some("planned"))) }
            @if let Some(end) = account.time.planned_end_on().filter(|end| *end > on) {
                tfoot.sum {
                    tr {
                        th scope="row" colspan="4" { (t!(language, "time-sum-planned", day = end)) }
                        td data-label=(columns[4]) { strong { (layout::months(language, account.at_planned_end())) } }
                        td data-label=(columns[5]) {
                            (t!(language, "time-sum-exact", exact = exact(language, account.at_planned_end())))
                        }
                    }
                }
            }
        }
        p.note { (t!(language, "time-table-note")) }
    }
}

fn columns(language: Language) -> [String; 6] {
    [
        t!(language, "time-column-period"),
        t!(language, "time-column-employment"),
        t!(language, "time-column-absence"),
        t!(language, "time-column-present"),
        t!(language, "time-column-counted"),
        t!(language, "time-column-why"),
    ]
}

/// A sum with more decimals than one plans by, so that two sums can be compared.
pub(super) fn exact(language: Language, months: calendar::Months) -> String {
    decimal_text(&months.floor_text(6), language)
}

fn rows(
    language: Language,
    account: &Account<'_>,
    year: &Year<'_>,
    columns: &[String; 6],
    class: Option<&'static str>,
) -> Markup {
    html! {
        tbody class=[class] {
            tr.year {
                th scope="rowgroup" colspan="4" {
                    (year.year)
                    @if class.is_some() { " " span.tag { (t!(language, "time-planned")) } }
                }
                td data-label=(t!(language, "time-subtotal")) { (layout::months(language, year.counted())) }
                td {}
            }
            @for line in &year.lines {
                @match line.what {
                    What::Stretch(stretch) => (stretch_row(language, account, line, stretch, columns)),
                    What::Credit(credit) => (credit_row(language, account, line, credit, columns)),
                }
            }
        }
    }
}

fn stretch_row<'a>(
    language: Language,
    account: &Account<'a>,
    line: &Line<'a>,
    stretch: &'a Stretch,
    columns: &[String; 6],
) -> Markup {
    let gap = stretch.reason == Reason::NotEmployed;
    html! {
        tr.gap[gap] {
            th scope="row" { (layout::span(language, line.period.from(), Some(line.period.to()))) }
            td data-label=(columns[1]) {
                @for row in account.employments(stretch) {
                    div { (unit_name(account, &row.unit)) ", " (percent(language, row.share_percent)) }
                }
                @if gap { span.none { (t!(language, "time-not-employed")) } }
            }
            td.blank[stretch.leaves.is_empty()] data-label=(columns[2]) {
                @for row in account.absences(stretch) {
                    div {
                        (word(language, "absence", row.kind.as_str()))
                        @if let Some(extent) = row.extent_percent.filter(|extent| !extent.is_full()) {
                            " " (percent(language, extent))
                        }
                    }
                }
                @if stretch.leaves.is_empty() { span.none { "–" } }
            }
            td.figure data-label=(columns[3]) { (percent(language, stretch.present())) }
            td.figure data-label=(columns[4]) { (layout::months(language, line.counted)) }
            td data-label=(columns[5]) { (why(language, account, line, stretch)) }
        }
    }
}

fn credit_row(
    language: Language,
    account: &Account<'_>,
    line: &Line<'_>,
    credit: &Credit,
    columns: &[String; 6],
) -> Markup {
    let by = credit.decided_by.as_ref().map(|id| person_name(account, id));
    html! {
        tr.credit {
            th scope="row" { (layout::day(credit.decided_on)) }
            td data-label=(columns[1]) { (t!(language, "time-credit")) ": " (word(language, "credit", credit.kind.as_str())) }
            td.blank data-label=(columns[2]) { span.none { "–" } }
            td.figure.blank data-label=(columns[3]) { span.none { "–" } }
            td.figure data-label=(columns[4]) { "+" (layout::months(language, line.counted)) }
            td data-label=(columns[5]) {
                @match by {
                    Some(by) => (t!(language, "time-credit-decided-by", person = by)),
                    None => (t!(language, "time-credit-decided")),
                }
                @if let Some(from) = credit.from {
                    " " (t!(language, "time-credit-of")) " " (layout::span(language, from, credit.to)) "."
                }
                @if let Some(reason) = &credit.reason { " " (reason) }
            }
        }
    }
}

/// The reason in plain words, with the decisions that a person has made.
fn why<'a>(language: Language, account: &Account<'a>, line: &Line<'a>, stretch: &'a Stretch) -> Markup {
    let kinds = kinds(
        language,
        account,
        stretch,
        match stretch.reason {
            Reason::AwaitsConfirmation => Effect::AwaitsConfirmation,
            Reason::Leave | Reason::PartlyAway => Effect::DoesNotCount,
            _ => Effect::Counts,
        },
    );
    let sentence = match stretch.reason {
        Reason::NotEmployed => t!(language, "time-why-not-employed"),
        Reason::Leave => t!(language, "time-why-leave", kinds = kinds),
        Reason::AwaitsConfirmation => t!(language, "time-why-awaits", kinds = kinds, months = line.awaiting),
        Reason::PartlyAway => {
            t!(language, "time-why-partly-away", kinds = kinds, share = percent(language, stretch.away))
        }
        Reason::MoreThanFull => {
            let sum = hundredths(language, stretch.uncapped_basis_points);
            t!(language, "time-why-more-than-full", sum = sum)
        }
        Reason::LeaveThatCounts => t!(language, "time-why-leave-that-counts", kinds = kinds),
        Reason::PartTime => t!(language, "time-why-part-time", share = percent(language, stretch.employed)),
        Reason::FullTime => t!(language, "time-why-full-time"),
    };
    let over = stretch.uncapped_basis_points > Share::FULL.basis_points() && stretch.reason != Reason::MoreThanFull;
    html! {
        (sentence)
        @if over {
            " " (t!(language, "time-why-more-than-full", sum = hundredths(language, stretch.uncapped_basis_points)))
        }
        @for absence in account.absences(stretch) { (decision(language, account, absence)) }
    }
}

fn decision(language: Language, account: &Account<'_>, absence: &Absence) -> Markup {
    let Some(made) = &absence.confirmation else { return html! {} };
    let person = person_name(account, &made.by);
    html! {
        " "
        @if made.counts {
            (t!(language, "time-decided-counts", day = made.on, person = person))
        } @else {
            (t!(language, "time-decided-does-not", day = made.on, person = person))
        }
    }
}

/// The kinds of absence of a stretch that do one thing to the time.
fn kinds<'a>(language: Language, account: &Account<'a>, stretch: &'a Stretch, effect: Effect) -> String {
    let absences = account.absences(stretch).filter(|row| account.effect(row) == effect);
    let mut kinds: Vec<String> =
        absences.map(|row| word(language, "absence", row.kind.as_str()).to_lowercase()).collect();
    kinds.sort();
    kinds.dedup();
    capital(&kinds.join(", "))
}

pub(super) fn unit_name(account: &Account<'_>, id: &training::UnitId) -> String {
    account.record.unit(id).map_or_else(|| id.to_string(), |unit| unit.name.clone())
}

pub(super) fn person_name(account: &Account<'_>, id: &training::PersonId) -> String {
    account.record.person(id).map_or_else(|| id.to_string(), |person| person.name.clone())
}

/// A share of full time: 62,5 %.
pub(super) fn percent(language: Language, share: Share) -> String {
    format!("{}\u{a0}%", decimal_text(&share.percent_text(), language))
}

/// The same for a sum that may pass full time.
fn hundredths(language: Language, basis_points: u32) -> String {
    let text = training::Decimal::from_hundredths(i64::from(basis_points)).text();
    format!("{}\u{a0}%", decimal_text(&text, language))
}
