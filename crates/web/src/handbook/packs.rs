//! The packs: as cards on the first page, and each on a page of its own.

use maud::{Markup, html};
use requirements::handbook::{Label, themes};
use requirements::{Counting, Pack, Requirement, Source, Theme};

use super::{list, way};
use crate::language::{t, word};
use crate::layout::{self, Page};
use crate::visit::Frame;

/// Every pack with its themes.
pub(super) fn cards(frame: &Frame, packs: &[Pack]) -> Markup {
    let language = frame.language;
    html! {
        div.packs {
            @for pack in packs {
                @let address = format!("/handbook/{}", pack.id);
                section.card aria-labelledby=(pack.id) {
                    h2 id=(pack.id) { a href=(frame.link(&address)) { (pack.title.in_language(language)) } }
                    p.faint { (t!(language, "handbook-pack-count", count = pack.requirements.len())) ", " (in_force(frame, pack)) }
                    (ways(frame, &address, &themes(pack.requirements.iter())))
                }
            }
        }
    }
}

/// Links to the themes, each with its number.
fn ways(frame: &Frame, address: &str, themes: &[(Theme, Vec<&Requirement>)]) -> Markup {
    html! {
        ul.ways-on {
            @for (theme, requirements) in themes {
                li {
                    a href=(frame.link(&format!("{address}#{}", theme.as_str()))) {
                        (word(frame.language, "theme", theme.as_str()))
                    }
                    " " span.faint { (requirements.len()) }
                }
            }
        }
    }
}

fn in_force(frame: &Frame, pack: &Pack) -> Markup {
    layout::span(frame.language, pack.in_force_from, pack.in_force_until)
}

/// The page of one pack.
pub(super) fn page(frame: &Frame, pack: &Pack) -> Page {
    let language = frame.language;
    let themes = themes(pack.requirements.iter());
    Page {
        title: pack.title.in_language(language).to_owned(),
        above: Some(way(frame, None, None)),
        answer: Some(html! {
            (t!(language, "handbook-pack-answer", count = pack.requirements.len(), issuer = pack.issuer.as_str()))
        }),
        body: html! {
            p.fine { cite lang="sv" { (pack.document) } ", " (in_force(frame, pack)) }
            nav.contents aria-label=(t!(language, "handbook-contents")) {
                (ways(frame, &format!("/handbook/{}", pack.id), &themes))
            }
            @for (theme, requirements) in &themes {
                section.theme aria-labelledby=(theme.as_str()) {
                    h2 id=(theme.as_str()) { (word(language, "theme", theme.as_str())) }
                    (list(frame, requirements))
                }
            }
            @if let Some(counting) = &pack.counting { (how_time_counts(frame, counting)) }
            (not_judged(frame, pack))
        },
    }
}

fn how_time_counts(frame: &Frame, counting: &Counting) -> Markup {
    let language = frame.language;
    html! {
        section aria-labelledby="counting" {
            h2 #counting { (Label::Counting.text(language)) }
            p { (counting.reading.in_language(language)) }
            (cited(&counting.source))
            @if counting.confidence.to_be_checked() {
                p { span.check { (t!(language, "check")) } " " (word(language, "confidence", counting.confidence.as_str())) }
            }
        }
    }
}

/// What the source says that no software can judge, and why.
fn not_judged(frame: &Frame, pack: &Pack) -> Markup {
    let language = frame.language;
    html! {
        @if !pack.not_encoded.is_empty() {
            section aria-labelledby="not-judged" {
                h2 #not-judged { (Label::NotJudged.text(language)) }
                ul.entries {
                    @for one in &pack.not_encoded {
                        li {
                            strong { (one.what.in_language(language)) }
                            p { (one.why.in_language(language)) }
                        }
                    }
                }
            }
        }
    }
}

/// A source in one line.
pub(super) fn cited(source: &Source) -> Markup {
    html! { p.source { cite lang="sv" { (source.document) ", " (source.place) } } }
}
