//! What lies ahead of a unit: its own findings, the dated things, and whose findings turn red there.

use axum::extract::Path;
use maud::{Markup, html};
use requirements::{MONTHS_AHEAD, Turn, UnitForecast, first_of_each, forecast_unit, turning_red};
use training::{UnitId, UnitView};

use super::{answer, choices, list, months, months_word, turns, wanted_months};
use crate::language::{capital, number_word, t, word};
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::visit::Visit;

/// `GET /units/{id}/ahead`, for those who see what is found of the unit: `months` says how far.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let (store, packs, on) = (&visit.site.app.store, visit.site.app.packs, visit.on);
    let kept = store.unit(&visit.viewer, &UnitId::new(id)).await?.ok_or(Problem::NotFound)?;
    kept.findings.as_ref().ok_or(Problem::NotFound)?;
    let months = wanted_months(&visit, MONTHS_AHEAD);
    let unit = match kept.there.clone() {
        Some(there) => kept.unit.clone().with_trainees(there),
        None => kept.unit.clone(),
    };
    let view = UnitView { unit: &unit, people: &kept.people };
    let ahead: UnitForecast = forecast_unit(view, packs, kept.unit.region.as_ref(), on, months);
    let mut lines = Vec::new();
    for row in kept.trainees.iter().filter(|row| row.may_open) {
        let record = visit.record(row.trainee.as_str()).await?;
        let turns = first_of_each(turning_red(&record, packs, on, months));
        if !turns.is_empty() {
            lines.push(list::Line::of_record(&record, turns));
        }
    }
    lines.sort_by_key(list::Line::first);
    let language = visit.language;
    let all: Vec<&Turn> = ahead.turns.iter().collect();
    let own = turns::section(&visit, &|_| None, &all, |_| Some(format!("/units/{}", kept.unit.id)));
    let doctors = list::section(&visit, &lines);
    let page = Page {
        title: t!(language, "ahead-title"),
        above: Some(html! {
            a href=(visit.link(&format!("/units/{}", kept.unit.id))) { (kept.unit.name) } " · "
            (word(language, "units-kind", kept.unit.kind.as_str()))
        }),
        answer: Some(html! { (unit_answer(&visit, &all, lines.len(), months)) }),
        body: html! {
            (choices(&visit, months))
            // what comes first is what comes to need a person
            @if turns::worsening_counts(&all) == (0, 0) { (doctors) (own) } @else { (own) (doctors) }
            (months::section(&visit, &|_| None, &|_| None, &ahead.ahead, &all))
            p.note { (t!(language, "ahead-assumed")) }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// What comes to need a person, of the unit itself and of the doctors there.
fn unit_answer(visit: &Visit, all: &[&Turn], doctors: usize, months: i32) -> String {
    let language = visit.language;
    let number = capital(&number_word(language, doctors));
    let unit = match turns::worsening_counts(all) {
        (0, 0) => t!(language, "ahead-unit-calm", months = months_word(language, months)),
        _ => answer(visit, all, months),
    };
    format!("{unit} {}", t!(language, "ahead-unit-doctors", count = doctors, number = number))
}
