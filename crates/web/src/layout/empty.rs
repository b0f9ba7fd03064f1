//! What is shown where there is nothing: that, and what to do next.

use maud::{Markup, html};

/// Says that there is nothing, and what leads on: the words and address of a link.
pub(crate) fn empty(nothing: &str, advice: &str, link: Option<(&str, &str)>) -> Markup {
    html! {
        div.empty {
            p { strong { (nothing) } }
            p { (advice) }
            @if let Some((words, address)) = link {
                p { a href=(address) { (words) } }
            }
        }
    }
}
