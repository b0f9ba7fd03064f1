//! The fields that narrow the overview, each choice with how many doctors it would leave.

use std::collections::BTreeMap;

use maud::{Markup, html};
use requirements::Theme;
use training::{RegulationId, Stage};

use super::filter::{Field, Filter, Sort};
use super::line::{Line, STANDINGS};
use super::table::regulation;
use crate::language::{t, word};
use crate::layout::{Icon, Standing, icon};
use crate::visit::{ON, Visit};

/// A choice of a field: its value, its words and how many it would leave.
struct Choice {
    value: String,
    words: String,
    number: usize,
    chosen: bool,
}

/// The form.
pub(super) fn form(visit: &Visit, filter: &Filter, lines: &[Line]) -> Markup {
    let language = visit.language;
    html! {
        form.filter action="/overview" data-auto="doctors" {
            @if visit.on != visit.today { input type="hidden" name=(ON) value=(visit.on); }
            @if filter.sort != Sort::Risk { input type="hidden" name="sort" value=(filter.sort.as_str()); }
            div {
                label for="filter-search" { (t!(language, "overview-filter-search")) }
                input #filter-search type="search" name="search" value=(filter.search) autocomplete="off";
            }
            (select(visit, "status", &t!(language, "overview-column-status"), statuses(visit, filter, lines)))
            (select(visit, "theme", &t!(language, "overview-filter-theme"), themes(visit, filter, lines)))
            (select(visit, "unit", &t!(language, "overview-column-unit"), units(filter, lines)))
            (select(visit, "stage", &t!(language, "overview-column-stage"), stages(visit, filter, lines)))
            (select(visit, "regulation", &t!(language, "overview-filter-regulation"), regulations(filter, lines)))
            button { (t!(language, "overview-filter-go")) }
            @if filter.narrows() { a.clear href=(visit.link("/overview")) { (t!(language, "overview-filter-clear")) } }
        }
    }
}

/// How many doctors stand how, each a way to only those.
pub(super) fn counts(visit: &Visit, filter: &Filter, lines: &[Line]) -> Markup {
    let language = visit.language;
    html! {
        ul.counts {
            @for standing in STANDINGS {
                @let number = count(filter, lines, Field::Standing, |line| line.standing == standing);
                @if number > 0 {
                    @let only = Filter { standing: Some(standing), page: 1, ..filter.clone() };
                    li {
                        a class={ "count " (standing.as_str()) } href=(visit.link(&only.address("/overview"))) {
                            (sign(standing)) " " strong { (number) } " " (word(language, "status", standing.as_str()))
                        }
                    }
                }
            }
        }
    }
}

fn select(visit: &Visit, name: &str, label: &str, choices: Vec<Choice>) -> Markup {
    let shown = choices.into_iter().filter(|choice| choice.number > 0 || choice.chosen);
    html! {
        div {
            label for={ "filter-" (name) } { (label) }
            select id={ "filter-" (name) } name=(name) {
                option value="" { (t!(visit.language, "overview-filter-every")) }
                @for choice in shown {
                    option value=(choice.value) selected[choice.chosen] { (choice.words) " (" (choice.number) ")" }
                }
            }
        }
    }
}

fn count(filter: &Filter, lines: &[Line], field: Field, holds: impl Fn(&Line) -> bool) -> usize {
    lines.iter().filter(|line| filter.takes_but(line, Some(field)) && holds(line)).count()
}

fn statuses(visit: &Visit, filter: &Filter, lines: &[Line]) -> Vec<Choice> {
    let choice = |standing: Standing| Choice {
        value: standing.as_str().to_owned(),
        words: word(visit.language, "status", standing.as_str()),
        number: count(filter, lines, Field::Standing, |line| line.standing == standing),
        chosen: filter.standing == Some(standing),
    };
    STANDINGS.into_iter().map(choice).collect()
}

fn themes(visit: &Visit, filter: &Filter, lines: &[Line]) -> Vec<Choice> {
    let choice = |theme: Theme| Choice {
        value: theme.as_str().to_owned(),
        words: word(visit.language, "theme", theme.as_str()),
        number: count(filter, lines, Field::Theme, |line| line.theme == Some(theme)),
        chosen: filter.theme == Some(theme),
    };
    Theme::ALL.into_iter().map(choice).collect()
}

fn units(filter: &Filter, lines: &[Line]) -> Vec<Choice> {
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for line in lines {
        if let (Some(id), Some(name)) = (line.unit(), line.row.home_unit_name.as_deref()) {
            names.insert(id.as_str(), name);
        }
    }
    let mut choices: Vec<Choice> = names
        .into_iter()
        .map(|(id, name)| Choice {
            value: id.to_owned(),
            words: name.to_owned(),
            number: count(filter, lines, Field::Unit, |line| line.unit().is_some_and(|unit| unit.as_str() == id)),
            chosen: filter.unit.as_deref() == Some(id),
        })
        .collect();
    choices.sort_by(|a, b| a.words.cmp(&b.words));
    choices
}

fn stages(visit: &Visit, filter: &Filter, lines: &[Line]) -> Vec<Choice> {
    let choice = |stage: &Stage| Choice {
        value: stage.as_str().to_owned(),
        words: word(visit.language, "stage", stage.as_str()),
        number: count(filter, lines, Field::Stage, |line| line.row.standing.stage == Some(*stage)),
        chosen: filter.stage == Some(*stage),
    };
    Stage::ALL.iter().map(choice).collect()
}

fn regulations(filter: &Filter, lines: &[Line]) -> Vec<Choice> {
    let choice = |id: &RegulationId| Choice {
        value: id.as_str().to_owned(),
        words: regulation(*id).to_owned(),
        number: count(filter, lines, Field::Regulation, |line| line.row.regulation == *id),
        chosen: filter.regulation == Some(*id),
    };
    RegulationId::ALL.iter().map(choice).collect()
}

fn sign(standing: Standing) -> Markup {
    icon(match standing {
        Standing::Red => Icon::Stop,
        Standing::Amber => Icon::Watch,
        Standing::Undecided => Icon::Question,
        Standing::OnTrack => Icon::OnTrack,
        Standing::Fulfilled => Icon::Done,
        Standing::NotApplicable => Icon::Nothing,
    })
}
