//! All the doctors one follows, the riskiest first: what the store found today, or judged anew for another day.

mod filter;
mod form;
mod line;
mod spreadsheet;
mod table;

use maud::{Markup, html};
use store::{OverviewQuery, OverviewRow};

use self::filter::{Filter, PAGE, Sort};
pub(crate) use self::line::Line;
use self::line::STANDINGS;
pub(crate) use self::spreadsheet::spreadsheet;
pub(crate) use self::table::{OrderOf, regulation, table};
use crate::language::{capital, number_word, t};
use crate::layout::{self, Page, Standing};
use crate::problem::Problem;
use crate::visit::Visit;

/// `GET /overview`: `search`, `unit`, `status`, `stage`, `regulation` and `theme` narrow; `sort` orders.
pub(crate) async fn show(visit: Visit) -> Result<Markup, Problem> {
    let filter = Filter::of(&visit);
    let lines = lines(&visit, &filter.search).await?;
    let page = page(&visit, &filter, &lines);
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// Everyone whom the viewer may see and whose name is searched for, by risk. Today's are what the store keeps; for
/// another day every record is judged anew.
async fn lines(visit: &Visit, search: &str) -> Result<Vec<Line>, Problem> {
    let query = OverviewQuery { search: search.to_owned(), page_size: u32::MAX, ..OverviewQuery::default() };
    let (store, packs) = (&visit.site.app.store, visit.site.app.packs);
    let found = if visit.on == visit.today {
        store.overview(&visit.viewer, &query).await?
    } else {
        store.overview_on(&visit.viewer, &query, packs, visit.on).await?
    };
    Ok(found.rows.into_iter().map(|row: OverviewRow| Line::of(row, packs, visit.on)).collect())
}

fn page(visit: &Visit, filter: &Filter, lines: &[Line]) -> Page {
    let language = visit.language;
    let mut shown: Vec<&Line> = lines.iter().filter(|line| filter.takes(line)).collect();
    filter.order(&mut shown);
    Page {
        title: t!(language, "overview-title"),
        above: Some(html! { (visit.person.region) }),
        answer: Some(html! { (answer(visit, filter, lines)) }),
        body: html! {
            @if lines.is_empty() && !filter.narrows() {
                (nobody(visit))
            } @else {
                section.narrow aria-label=(t!(language, "overview-narrow")) {
                    (form::counts(visit, filter, lines))
                    (form::form(visit, filter, lines))
                }
                (list(visit, filter, &shown, lines.len()))
            }
        },
    }
}

/// "44 läkare: sex med brist, tolv att bevaka."
fn answer(visit: &Visit, filter: &Filter, lines: &[Line]) -> String {
    let language = visit.language;
    if lines.is_empty() {
        return if filter.narrows() {
            t!(language, "overview-answer-none")
        } else {
            t!(language, "overview-answer-nobody")
        };
    }
    let count = |standing| lines.iter().filter(|line| line.standing == standing).count();
    let (red, amber) = (count(Standing::Red), count(Standing::Amber));
    let others: usize = STANDINGS.iter().skip(2).map(|standing| count(*standing)).sum();
    let word = |number| number_word(language, number);
    match (red, amber) {
        (0, 0) => t!(language, "overview-answer-calm", all = lines.len()),
        _ => t!(
            language,
            "overview-answer",
            all = lines.len(),
            red = capital(&word(red)),
            amber = word(amber),
            others = word(others),
        ),
    }
}

fn list(visit: &Visit, filter: &Filter, shown: &[&Line], all: usize) -> Markup {
    let language = visit.language;
    let pages = shown.len().div_ceil(PAGE).max(1);
    let page = filter.page.min(pages);
    let here: Vec<&Line> = shown.iter().skip((page - 1) * PAGE).take(PAGE).copied().collect();
    let link = |sort: Sort| visit.link(&Filter { sort, page: 1, ..filter.clone() }.address("/overview"));
    let order = OrderOf { filter, link: &link };
    html! {
        section #doctors aria-label=(t!(language, "overview-title")) {
            (above_list(visit, filter, shown, all))
            @if shown.is_empty() {
                (layout::empty(&t!(language, "overview-none"), &t!(language, "overview-none-advice"), Some((
                    &t!(language, "overview-filter-clear"), &visit.link("/overview"),
                ))))
            } @else {
                (table(visit, &caption(visit, filter.sort), &here, Some(&order)))
                (layout::pager(language, page, pages, |page| visit.link(&Filter { page, ..filter.clone() }.address("/overview"))))
            }
        }
    }
}

/// How many are shown, the orders to choose from, and the same as a spreadsheet.
fn above_list(visit: &Visit, filter: &Filter, shown: &[&Line], all: usize) -> Markup {
    let language = visit.language;
    let may_open = shown.iter().any(|line| line.row.may_open);
    html! {
        div.above-list {
            p.number role="status" { (t!(language, "overview-number", shown = shown.len(), all = all)) }
            nav.choices aria-label=(t!(language, "overview-order")) {
                span { (t!(language, "overview-order")) ":" }
                ul {
                    @for sort in Sort::ALL {
                        li {
                            a href=(visit.link(&Filter { sort, page: 1, ..filter.clone() }.address("/overview")))
                                aria-current=[(sort == filter.sort).then_some("true")] { (order_word(visit, sort)) }
                        }
                    }
                }
            }
            a.download href=(visit.link("/overview/ahead")) { (t!(language, "overview-ahead")) }
            @if may_open {
                a.download href=(visit.link(&filter.address("/overview.xlsx"))) { (t!(language, "overview-spreadsheet")) }
            }
        }
        @if !shown.is_empty() && !may_open { p.note { (t!(language, "overview-listed-only")) } }
    }
}

fn order_word(visit: &Visit, sort: Sort) -> String {
    match sort {
        Sort::Risk => t!(visit.language, "overview-sort-risk"),
        Sort::Name => t!(visit.language, "overview-sort-name"),
        Sort::End => t!(visit.language, "overview-sort-end"),
    }
}

fn caption(visit: &Visit, sort: Sort) -> String {
    t!(visit.language, "overview-caption", day = visit.on, order = order_word(visit, sort))
}

/// Nobody to follow: why, and what would change it.
fn nobody(visit: &Visit) -> Markup {
    let language = visit.language;
    if visit.on == visit.today {
        layout::empty(&t!(language, "overview-nobody"), &t!(language, "overview-nobody-advice"), None)
    } else {
        // who sees only the list sees it for today alone
        let today = visit.address_today();
        let way = t!(language, "other-day-today");
        layout::empty(
            &t!(language, "overview-nobody-then"),
            &t!(language, "overview-nobody-then-advice"),
            Some((&way, &today)),
        )
    }
}
