//! The changes thought of so far, each with a way to take it out, and a form for each sort of change.

use calendar::parse_date;
use maud::{Markup, html};
use requirements::{decimal_text, long_date, render};
use training::{AbsenceKind, Placement, PlacementKind, PlacementState, RegulationId, TrainingRecord};

use super::Known;
use super::query::{Asked, Fault, KIND, Sort, Thought};
use crate::language::{t, word};
use crate::trainees::Entries;
use crate::visit::Visit;

/// The changes in order, what follows with them, and a way back to none.
pub(super) fn stack(visit: &Visit, record: &TrainingRecord, known: &Known, asked: &Asked) -> Markup {
    let language = visit.language;
    html! {
        @if !asked.stack.is_empty() {
            section aria-labelledby="changes" {
                h2 #changes { (t!(language, "what-if-changes")) }
                ol.rows {
                    @for (at, thought) in asked.stack.iter().enumerate() {
                        li {
                            span { (described(visit, record, known, thought)) }
                            a href=(asked.address(visit, Some(at))) {
                                (t!(language, "what-if-take-out")) span.unseen { " " (described(visit, record, known, thought)) }
                            }
                            @for (_, fault) in &thought.faults { p.fault { (told(visit, *fault)) } }
                        }
                    }
                }
                (follows(visit, asked))
                ul.ways-on {
                    li { a href="#try" { (t!(language, "what-if-try-more")) } }
                    li { a href=(visit.link(visit.path())) { (t!(language, "what-if-begin-anew")) } }
                }
            }
        }
    }
}

/// What follows with the changes: two either-ors, each a way to the other.
fn follows(visit: &Visit, asked: &Asked) -> Markup {
    let language = visit.language;
    let with = |following_stay, end_stays| {
        let mut other = asked.clone();
        (other.following_stay, other.end_stays) = (following_stay, end_stays);
        other.address(visit, None)
    };
    let leave = asked.stack.iter().any(|thought| thought.sort == Sort::Leave);
    let time = leave || asked.stack.iter().any(|thought| thought.sort == Sort::Share);
    html! {
        @if leave {
            (either(
                &t!(language, "what-if-following"),
                [
                    (t!(language, "what-if-following-move"), with(false, asked.end_stays), !asked.following_stay),
                    (t!(language, "what-if-stay"), with(true, asked.end_stays), asked.following_stay),
                ],
            ))
        }
        @if time {
            (either(
                &t!(language, "what-if-end"),
                [
                    (t!(language, "what-if-end-moves"), with(asked.following_stay, false), !asked.end_stays),
                    (t!(language, "what-if-stay"), with(asked.following_stay, true), asked.end_stays),
                ],
            ))
        }
    }
}

fn either(label: &str, ways: [(String, String, bool); 2]) -> Markup {
    html! {
        nav.choices aria-label=(label) {
            span { (label) ":" }
            ul {
                @for (words, to, chosen) in ways { li { a href=(to) aria-current=[chosen.then_some("true")] { (words) } } }
            }
        }
    }
}

/// A change in words.
fn described(visit: &Visit, record: &TrainingRecord, known: &Known, thought: &Thought) -> String {
    let language = visit.language;
    let value = |field| thought.value(field).to_owned();
    let day = |field| parse_date(thought.value(field)).map_or_else(|| value(field), |day| long_date(day, language));
    let share = |field| decimal_text(&thought.value(field).replace(',', "."), language);
    let unit = || name_of(&known.unit_names, thought.value("unit"));
    match thought.sort {
        Sort::Share => t!(language, "what-if-said-share", share = share("share"), from = day("from")),
        Sort::Leave => t!(
            language,
            "what-if-said-leave",
            kind = word(language, "absence", thought.value("absence")),
            from = day("from"),
            to = day("to"),
            extent = share("extent"),
        ),
        Sort::Move => {
            let name = placement_name(visit, record, thought.value("placement"));
            t!(language, "what-if-said-move", name = name, from = day("from"))
        }
        Sort::Add => t!(
            language,
            "what-if-said-add",
            kind = word(language, "placement", thought.value("placement-kind")),
            unit = unit(),
            from = day("from"),
            to = day("to"),
        ),
        Sort::Drop => {
            t!(language, "what-if-said-drop", name = placement_name(visit, record, thought.value("placement")))
        }
        Sort::Unit => t!(language, "what-if-said-unit", unit = unit(), from = day("from")),
        Sort::Principal => {
            let people = record.people.iter().chain(&known.people);
            let names: Vec<_> = people.map(|person| (person.id.to_string(), person.name.clone())).collect();
            let name = name_of(&names, thought.value("person"));
            t!(language, "what-if-said-principal", name = name, from = day("from"))
        }
        Sort::Regulation => {
            t!(language, "what-if-said-regulation", title = regulation_title(visit, thought.value("regulation")))
        }
    }
}

fn name_of(names: &[(String, String)], id: &str) -> String {
    names.iter().find(|(known, _)| known == id).map_or_else(|| id.to_owned(), |(_, name)| name.clone())
}

fn placement_name(visit: &Visit, record: &TrainingRecord, id: &str) -> String {
    let entries = Entries::new(record, visit.site.app.packs, visit.language);
    entries.find("placements", id).map_or_else(|| id.to_owned(), |entry| entry.name)
}

fn regulation_title(visit: &Visit, word: &str) -> String {
    let pack = RegulationId::from_word(word).and_then(|id| visit.site.app.packs.national(id));
    pack.map_or_else(|| word.to_owned(), |pack| pack.title.in_language(visit.language).to_owned())
}

fn told(visit: &Visit, fault: Fault) -> String {
    let language = visit.language;
    match fault {
        Fault::Day => t!(language, "what-if-fault-day"),
        Fault::Share => t!(language, "what-if-fault-share"),
        Fault::Choice => t!(language, "what-if-fault-choice"),
        Fault::Refused(code) => render(&code.sentence(), language),
    }
}

/// One field of a form, filled with what was typed.
struct Form<'a> {
    visit: &'a Visit,
    sort: Sort,
    refused: Option<&'a Thought>,
}

impl Form<'_> {
    fn typed(&self, field: &str) -> &str {
        self.refused.map_or("", |thought| thought.value(field))
    }

    fn id(&self, field: &str) -> String {
        format!("{}-{field}", self.sort.as_str())
    }

    /// A label with its field; `control` gets the field's id and, where it has a fault, the id of what tells it.
    fn field(&self, field: &'static str, label: &str, control: impl Fn(&str, Option<&str>) -> Markup) -> Markup {
        let fault = self.refused.and_then(|thought| thought.fault(field));
        let id = self.id(field);
        let fault_id = format!("{id}-fault");
        html! {
            div {
                label for=(id) { (label) }
                (control(&id, fault.is_some().then_some(fault_id.as_str())))
                @if let Some(fault) = fault { p.fault id=(fault_id) { (told(self.visit, fault)) } }
            }
        }
    }

    fn day(&self, field: &'static str, label: &str) -> Markup {
        let typed = self.typed(field);
        // a date field cannot show what is not a date
        let kind = if typed.is_empty() || parse_date(typed).is_some() { "date" } else { "text" };
        self.field(field, label, |id, fault| {
            html! {
                input id=(id) type=(kind) name=(field) value=(typed) required
                    aria-invalid=[fault.map(|_| "true")] aria-describedby=[fault];
            }
        })
    }

    fn percent(&self, field: &'static str, label: &str, otherwise: &str) -> Markup {
        let typed = if self.refused.is_some() { self.typed(field) } else { otherwise };
        self.field(field, label, |id, fault| {
            html! {
                input.percent id=(id) name=(field) value=(typed) inputmode="decimal" size="5" required
                    aria-invalid=[fault.map(|_| "true")] aria-describedby=[fault];
            }
        })
    }

    fn choice(&self, field: &'static str, label: &str, none: Option<&str>, choices: &[(String, String)]) -> Markup {
        let typed = self.typed(field);
        self.field(field, label, |id, fault| {
            html! {
                select id=(id) name=(field) required[none.is_none()] aria-invalid=[fault.map(|_| "true")] aria-describedby=[fault] {
                    option value="" { (none.map_or_else(|| t!(self.visit.language, "what-if-choose"), str::to_owned)) }
                    @for (value, words) in choices { option value=(value) selected[value == typed] { (words) } }
                }
            }
        })
    }
}

/// A form for each sort of change. The one that was not taken is open, with its faults.
pub(super) fn forms(visit: &Visit, record: &TrainingRecord, known: &Known, asked: &Asked) -> Markup {
    let language = visit.language;
    html! {
        section aria-labelledby="try" {
            h2 #try { @if asked.stack.is_empty() { (t!(language, "what-if-try")) } @else { (t!(language, "what-if-try-more")) } }
            div.tries {
                @for sort in Sort::ALL {
                    @let refused = asked.refused.as_ref().filter(|thought| thought.sort == sort);
                    @let form = Form { visit, sort, refused };
                    @if let Some(fields) = fields(&form, record, known) {
                        details.finding open[refused.is_some()] {
                            summary { (word(language, "what-if-sort", sort.as_str())) }
                            form.filter action=(visit.path()) {
                                @for (name, value) in asked.pairs(visit, None) { input type="hidden" name=(name) value=(value); }
                                input type="hidden" name=(KIND) value=(sort.as_str());
                                (fields)
                                button { (t!(language, "what-if-go")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The fields of a sort; `None` where there is nothing to choose among.
fn fields(form: &Form<'_>, record: &TrainingRecord, known: &Known) -> Option<Markup> {
    let (visit, language) = (form.visit, form.visit.language);
    let from = || form.day("from", &t!(language, "what-if-from"));
    let placements = |may: &dyn Fn(&Placement) -> bool| {
        let label = t!(language, "what-if-placement");
        let choices = placements(visit, record, may);
        (!choices.is_empty()).then(|| form.choice("placement", &label, None, &choices))
    };
    let units = || form.choice("unit", &t!(language, "what-if-unit"), None, &known.unit_names);
    Some(match form.sort {
        Sort::Share => html! { (form.percent("share", &t!(language, "what-if-share"), "")) (from()) },
        Sort::Leave => {
            let kinds: Vec<_> = AbsenceKind::ALL
                .iter()
                .map(|kind| (kind.to_string(), word(language, "absence", kind.as_str())))
                .collect();
            html! {
                (form.choice("absence", &t!(language, "what-if-absence"), None, &kinds))
                (from()) (form.day("to", &t!(language, "what-if-to")))
                (form.percent("extent", &t!(language, "what-if-extent"), "100"))
            }
        }
        Sort::Move => html! { (placements(&|row| row.from > visit.on)?) (from()) },
        Sort::Drop => html! { (placements(&|row| row.to >= visit.on)?) },
        Sort::Add => {
            let kinds: Vec<_> = PlacementKind::ALL
                .iter()
                .map(|kind| (kind.to_string(), word(language, "placement", kind.as_str())))
                .collect();
            html! {
                (form.choice("placement-kind", &t!(language, "what-if-placement-kind"), None, &kinds))
                (units())
                (form.choice("field", &t!(language, "what-if-field"), Some(&t!(language, "what-if-field-of-unit")), &specialties(visit, record)))
                (from()) (form.day("to", &t!(language, "what-if-to")))
            }
        }
        Sort::Unit => html! { (units()) (from()) },
        Sort::Principal => {
            html! { (form.choice("person", &t!(language, "what-if-person"), None, &doctors(record, known))) (from()) }
        }
        Sort::Regulation => {
            let others = RegulationId::ALL.iter().filter(|id| **id != record.training.regulation);
            let others: Vec<_> = others.map(|id| (id.to_string(), regulation_title(visit, id.as_str()))).collect();
            html! { (form.choice("regulation", &t!(language, "what-if-regulation"), None, &others)) }
        }
    })
}

/// Placements to choose among, with their days.
fn placements(visit: &Visit, record: &TrainingRecord, may: &dyn Fn(&Placement) -> bool) -> Vec<(String, String)> {
    let rows = record.placements.iter().flatten();
    let mut rows: Vec<&Placement> = rows.filter(|row| row.state != PlacementState::Cancelled && may(row)).collect();
    rows.sort_by_key(|row| row.from);
    let name = |row: &Placement| placement_name(visit, record, row.id.as_str());
    rows.into_iter().map(|row| (row.id.to_string(), format!("{}, {} – {}", name(row), row.from, row.to))).collect()
}

/// The specialties of the regulation by name; its shared objectives are kept as specialties too, and are none.
fn specialties(visit: &Visit, record: &TrainingRecord) -> Vec<(String, String)> {
    let pack = visit.site.app.packs.national(record.training.regulation);
    let all = pack.into_iter().flat_map(|pack| &pack.specialties);
    let real = all.filter(|(id, _)| !matches!(id.as_str(), "gemensamt" | "bastjanstgoring"));
    let mut named: Vec<_> = real.map(|(id, one)| (id.clone(), crate::language::capital(&one.name))).collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named
}

/// Specialists who could supervise: of the record, and of the unit where the trainee is employed.
fn doctors(record: &TrainingRecord, known: &Known) -> Vec<(String, String)> {
    let all = record.people.iter().chain(&known.people);
    let specialists = all.filter(|person| person.specialties.as_ref().is_some_and(|proofs| !proofs.is_empty()));
    let mut named: Vec<_> = specialists.map(|person| (person.id.to_string(), person.name.clone())).collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named.dedup();
    named
}
