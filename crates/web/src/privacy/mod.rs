//! How personal data are handled, in plain words for those whose they are. What only the region can say is asked of it.

use axum::extract::State;
use maud::{Markup, html};

use crate::app::Shared;
use crate::language::t;
use crate::layout::{self, Page};
use crate::sign_in::Role;
use crate::visit::Frame;

/// `GET /privacy`.
pub(crate) async fn show(State(site): State<Shared>, frame: Frame) -> Markup {
    let language = frame.language;
    let kept = [
        t!(language, "privacy-kept-training"),
        t!(language, "privacy-kept-people"),
        t!(language, "privacy-kept-log"),
        t!(language, "privacy-kept-reports"),
        t!(language, "privacy-kept-cookies"),
    ];
    let seen = [
        t!(language, "privacy-seen-own"),
        t!(language, "privacy-seen-supervisors"),
        t!(language, "privacy-seen-managers"),
        t!(language, "privacy-seen-directors"),
        t!(language, "privacy-seen-office"),
    ];
    let never = [
        t!(language, "privacy-never-patients"),
        t!(language, "privacy-never-decides"),
        t!(language, "privacy-never-others"),
    ];
    let page = Page {
        title: t!(language, "privacy-title"),
        answer: Some(html! { (t!(language, "privacy-answer")) }),
        body: html! {
            (layout::listed("kept", &t!(language, "privacy-kept"), &kept))
            (layout::told("why", &t!(language, "privacy-why"), &[t!(language, "privacy-why-what"), t!(language, "privacy-ground")]))
            (layout::listed("seen", &t!(language, "privacy-seen"), &seen))
            (layout::told("how-long", &t!(language, "privacy-how-long"), &[t!(language, "privacy-how-long-what")]))
            (layout::listed("never", &t!(language, "privacy-never"), &never))
            section aria-labelledby="rights" {
                h2 #rights { (t!(language, "privacy-rights")) }
                p { (t!(language, "privacy-rights-what")) }
                @if frame.person.as_ref().is_some_and(|person| person.role != Role::Administrator) { p { a href=(frame.link("/me/data")) { (t!(language, "foot-me")) } } }
                (layout::contact(&site, language))
                p { (t!(language, "privacy-authority")) }
            }
        },
        ..Page::default()
    };
    layout::open_page(&site, &frame, page)
}
