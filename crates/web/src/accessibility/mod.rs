//! The accessibility statement, for everyone: how far the pages go, what was tested and what was not, and whom to tell.

use axum::extract::State;
use maud::{Markup, html};

use crate::app::Shared;
use crate::language::t;
use crate::layout::{self, Page};
use crate::visit::Frame;

/// `GET /accessibility`.
pub(crate) async fn show(State(site): State<Shared>, frame: Frame) -> Markup {
    let language = frame.language;
    let tested = [
        t!(language, "accessibility-tested-rules"),
        t!(language, "accessibility-tested-keyboard"),
        t!(language, "accessibility-tested-narrow"),
        t!(language, "accessibility-tested-script"),
        t!(language, "accessibility-tested-colours"),
        t!(language, "accessibility-tested-pdf"),
    ];
    let not_tested = [
        t!(language, "accessibility-not-people"),
        t!(language, "accessibility-not-readers"),
        t!(language, "accessibility-not-review"),
        t!(language, "accessibility-not-files"),
    ];
    let page = Page {
        title: t!(language, "accessibility-title"),
        answer: Some(html! { (t!(language, "accessibility-answer")) }),
        body: html! {
            (layout::told("level", &t!(language, "accessibility-level"), &[t!(language, "accessibility-level-what")]))
            (layout::listed("tested", &t!(language, "accessibility-tested"), &tested))
            (layout::listed("not-tested", &t!(language, "accessibility-not"), &not_tested))
            section aria-labelledby="tell" {
                h2 #tell { (t!(language, "accessibility-tell")) }
                p { (t!(language, "accessibility-tell-what")) }
                (layout::contact(&site, language))
                p { (t!(language, "accessibility-authority")) }
            }
            p.faint { (t!(language, "accessibility-updated")) }
        },
        ..Page::default()
    };
    layout::open_page(&site, &frame, page)
}
