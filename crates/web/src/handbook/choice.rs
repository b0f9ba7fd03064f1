//! What narrows the handbook: words, a pack, a theme, a kind of text.

use maud::{Markup, html};
use requirements::handbook::{Choice, short_name};
use requirements::{Authority, PackKind, Packs, Theme};
use training::PackId;

use crate::language::{t, word};
use crate::visit::{Frame, ON};

/// By the query; what it does not know narrows nothing.
pub(super) fn of(frame: &Frame) -> Choice {
    let theme = |given: &str| Theme::ALL.into_iter().find(|theme| theme.as_str() == given);
    let authority = |given: &str| Authority::ALL.into_iter().find(|authority| authority.as_str() == given);
    Choice {
        words: frame.query("word").unwrap_or_default().to_owned(),
        pack: frame.query("pack").map(PackId::new),
        theme: frame.query("theme").and_then(theme),
        authority: frame.query("authority").and_then(authority),
    }
}

/// The fields, of which each may be left as it is.
pub(super) fn form(frame: &Frame, packs: &Packs, choice: &Choice) -> Markup {
    let language = frame.language;
    html! {
        search {
            form.filter action="/handbook" data-auto="found" {
                @if frame.on != frame.today { input type="hidden" name=(ON) value=(frame.on); }
                div {
                    label for="word" { (t!(language, "handbook-word")) }
                    input #word type="search" name="word" autocomplete="off" value=(choice.words);
                }
                div { (pack_field(frame, packs, choice)) }
                div {
                    label for="theme" { (t!(language, "filter-theme")) }
                    select #theme name="theme" {
                        option value="" { (t!(language, "filter-every")) }
                        @for theme in Theme::ALL {
                            option value=(theme.as_str()) selected[choice.theme == Some(theme)] { (word(language, "theme", theme.as_str())) }
                        }
                    }
                }
                div {
                    label for="authority" { (t!(language, "handbook-authority")) }
                    select #authority name="authority" {
                        option value="" { (t!(language, "filter-every")) }
                        @for authority in Authority::ALL {
                            option value=(authority.as_str()) selected[choice.authority == Some(authority)] {
                                (word(language, "authority", authority.as_str()))
                            }
                        }
                    }
                }
                button { (t!(language, "handbook-search")) }
                @if !choice.is_empty() { a.clear href=(frame.link("/handbook")) { (t!(language, "handbook-all")) } }
            }
        }
    }
}

fn pack_field(frame: &Frame, packs: &Packs, choice: &Choice) -> Markup {
    let language = frame.language;
    let groups = [
        (PackKind::Regulation, t!(language, "handbook-regulations")),
        (PackKind::Region, t!(language, "handbook-regions")),
        (PackKind::Guidance, t!(language, "handbook-guidances")),
    ];
    html! {
        label for="pack" { (t!(language, "handbook-pack")) }
        select #pack name="pack" {
            option value="" { (t!(language, "filter-every")) }
            @for (kind, name) in groups {
                optgroup label=(name) {
                    @for pack in packs.all().iter().filter(|pack| pack.kind == kind) {
                        option value=(pack.id) selected[choice.pack.as_ref() == Some(&pack.id)] { (short_name(pack)) }
                    }
                }
            }
        }
    }
}
