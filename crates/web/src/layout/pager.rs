//! The way through a list that is cut into pages.

use maud::{Markup, html};
use training::Language;

use crate::language::t;

/// Links to the page before and the page after; nothing when there is one page. `link` makes a page's address;
/// pages are counted from 1.
pub(crate) fn pager(language: Language, page: usize, pages: usize, link: impl Fn(usize) -> String) -> Markup {
    html! {
        @if pages > 1 {
            nav.pager aria-label=(t!(language, "pager")) {
                @if page > 1 { a rel="prev" href=(link(page - 1)) { (t!(language, "pager-before")) } }
                span { (t!(language, "pager-here", page = page, pages = pages)) }
                @if page < pages { a rel="next" href=(link(page + 1)) { (t!(language, "pager-after")) } }
            }
        }
    }
}
