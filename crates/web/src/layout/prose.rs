//! Pages that tell: a section of paragraphs, a section with a list, and whom to turn to.

use maud::{Markup, html};
use training::Language;

use crate::app::Site;
use crate::language::t;

/// A heading with paragraphs.
pub(crate) fn told(id: &str, heading: &str, paragraphs: &[String]) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            @for paragraph in paragraphs { p { (paragraph) } }
        }
    }
}

/// A heading with a list.
pub(crate) fn listed(id: &str, heading: &str, items: &[String]) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            ul { @for item in items { li { (item) } } }
        }
    }
}

/// Whom to turn to, as the operator has set it.
pub(crate) fn contact(site: &Site, language: Language) -> Markup {
    html! {
        p {
            @match site.operations.contacts().users.as_deref() {
                Some(contact) if contact.starts_with("https://") => {
                    (t!(language, "contact")) " " a href=(contact) { (contact) }
                }
                Some(contact) if contact.contains('@') && !contact.contains(char::is_whitespace) => {
                    (t!(language, "contact")) " " a href={ "mailto:" (contact) } { (contact) }
                }
                Some(contact) => { (t!(language, "contact")) " " (contact) }
                None => { (t!(language, "contact-unknown")) }
            }
        }
    }
}
