//! The shell around every page: skip link, top bar, the day looked at, the page's answer, and the foot.

use maud::{DOCTYPE, Markup, html};
use training::Language;

use crate::app::Site;
use crate::assets;
use crate::language::{t, word};
use crate::sign_in::{self, Role, SignedIn};
use crate::visit::{Frame, ON};

/// What a page says.
#[derive(Default)]
pub(crate) struct Page {
    /// The heading, and the window's title.
    pub(crate) title: String,
    /// What stands above the heading: whose page it is, and the way up.
    pub(crate) above: Option<Markup>,
    /// The answer, one plain sentence.
    pub(crate) answer: Option<Markup>,
    /// The rest.
    pub(crate) body: Markup,
}

/// A whole page.
pub(crate) fn page(site: &Site, frame: &Frame, page: Page) -> Markup {
    shell(site, frame, page, false)
}

/// A whole page for everyone: those who have not signed in choose the day too, and see where one signs in.
pub(crate) fn open_page(site: &Site, frame: &Frame, page: Page) -> Markup {
    shell(site, frame, page, true)
}

fn shell(site: &Site, frame: &Frame, page: Page, for_everyone: bool) -> Markup {
    let language = frame.language;
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                title { (page.title) " – Randa" }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(assets::address("style.css"));
                link rel="icon" type="image/svg+xml" href=(assets::address("icon.svg"));
                script type="module" src=(assets::address("randa.js")) {}
            }
            body {
                a.skip href="#main" { (t!(language, "skip")) }
                header.top {
                    @if !site.app.identity.people().is_empty() { p.demo { (t!(language, "demo-banner")) } }
                    (bar(frame, for_everyone))
                    @if frame.on != frame.today { (other_day(frame)) }
                }
                main #main tabindex="-1" {
                    header.answer {
                        @if let Some(above) = page.above { div.above { (above) } }
                        h1 { (page.title) }
                        @if let Some(answer) = page.answer { p.lead { (answer) } }
                    }
                    (page.body)
                }
                footer.foot {
                    p { (t!(language, "foot")) }
                    p { a href=(frame.link("/handbook")) { (t!(language, "foot-handbook")) } }
                    (about(frame))
                }
            }
        }
    }
}

/// What everyone may want to know of the service itself, from every page.
fn about(frame: &Frame) -> Markup {
    let language = frame.language;
    html! {
        nav aria-label=(t!(language, "foot-more")) {
            ul {
                // who has no place in the records has no data in them
                @if frame.person.as_ref().is_some_and(|person| person.role != Role::Administrator) {
                    li { a href=(frame.link("/me/data")) { (t!(language, "foot-me")) } }
                }
                li { a href=(frame.link("/privacy")) { (t!(language, "foot-privacy")) } }
                li { a href=(frame.link("/accessibility")) { (t!(language, "foot-accessibility")) } }
            }
        }
    }
}

fn bar(frame: &Frame, for_everyone: bool) -> Markup {
    let language = frame.language;
    html! {
        div.bar {
            div.who {
                a.brand href=(frame.link("/")) { (logo()) span { "Randa" } }
                @if let Some(person) = &frame.person {
                    span.person {
                        strong { (person.name) } " "
                        span.role {
                            (word(language, "role", person.role.as_str()))
                            @if !person.region.is_empty() { " · " (person.region) }
                        }
                    }
                }
                (language_switch(frame))
                @if frame.person.is_some() {
                    form method="post" action="/sign-out" { button.quiet { (t!(language, "sign-out")) } }
                } @else if for_everyone {
                    a.enter href=(sign_in::address(frame)) { (t!(language, "sign-in")) }
                }
            }
            @if let Some(person) = &frame.person {
                div.ways {
                    (menu(frame, person))
                    @if !matches!(person.role, Role::Trainee | Role::Administrator) { (search(frame)) }
                    (day_form(frame))
                }
            } @else if for_everyone {
                div.ways { (day_form(frame)) }
            }
        }
    }
}

/// Two roads that part and meet again: to rotate and to come home.
fn logo() -> Markup {
    html! {
        svg.logo viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false" {
            path d="M4 27V9.5C4 6.4 6.4 4 9.5 4H20a7 7 0 0 1 0 14H11l13 9.5" {}
            circle cx="24.5" cy="27.5" r="2.8" {}
        }
    }
}

fn menu(frame: &Frame, person: &SignedIn) -> Markup {
    let language = frame.language;
    let mut ways = vec![("/".to_owned(), t!(language, "menu-start"))];
    match person.role {
        Role::Trainee => ways.push((format!("/trainees/{}", person.id), t!(language, "menu-my-training"))),
        // has no place in the records
        Role::Administrator => {}
        _ => {
            ways.push(("/overview".to_owned(), t!(language, "menu-trainees")));
            ways.push(("/units".to_owned(), t!(language, "menu-units")));
        }
    }
    ways.push(("/handbook".to_owned(), t!(language, "menu-handbook")));
    html! {
        nav.menu aria-label=(t!(language, "menu")) {
            ul {
                @for (to, words) in ways {
                    li { a href=(frame.link(&to)) aria-current=[current(frame.path(), &to)] { (words) } }
                }
            }
        }
    }
}

/// Whether a way leads to this page, or to the pages that this one is one of.
fn current(path: &str, to: &str) -> Option<&'static str> {
    if path == to {
        Some("page")
    } else if to != "/" && path.strip_prefix(to).is_some_and(|rest| rest.starts_with('/')) {
        Some("true")
    } else {
        None
    }
}

fn search(frame: &Frame) -> Markup {
    let language = frame.language;
    html! {
        search {
            form.search action="/overview" {
                label for="search" { (t!(language, "search")) }
                input #search type="search" name="search" autocomplete="off" value=[frame.query("search")];
                @if frame.on != frame.today { input type="hidden" name=(ON) value=(frame.on); }
                button { (t!(language, "search-go")) }
            }
        }
    }
}

fn day_form(frame: &Frame) -> Markup {
    let language = frame.language;
    let bad = frame.bad_on.as_ref();
    html! {
        form.day action=(frame.path()) {
            @for (name, value) in frame.query_but(ON) { input type="hidden" name=(name) value=(value); }
            label for="on" { (t!(language, "day-label")) }
            @match bad {
                // a date field cannot show what is not a date
                Some(given) => {
                    input #on name=(ON) value=(given) inputmode="numeric" aria-invalid="true" aria-describedby="on-fault";
                    button { (t!(language, "day-go")) }
                    p.fault #on-fault { (t!(language, "day-fault")) }
                }
                None => {
                    input #on type="date" name=(ON) value=(frame.on) min="1900-01-01" max="2199-12-31" required;
                    button { (t!(language, "day-go")) }
                }
            }
        }
    }
}

fn other_day(frame: &Frame) -> Markup {
    let language = frame.language;
    html! {
        p.other-day {
            (t!(language, "other-day", day = frame.on)) " "
            a href=(frame.address_today()) { (t!(language, "other-day-today")) }
        }
    }
}

fn language_switch(frame: &Frame) -> Markup {
    let (tag, name) = match frame.language {
        Language::Swedish => ("en", "English"),
        Language::English => ("sv", "Svenska"),
    };
    html! {
        form.language method="post" action="/language" {
            input type="hidden" name="to" value=(frame.address());
            button.quiet name="language" value=(tag) lang=(tag) { (name) }
        }
    }
}
