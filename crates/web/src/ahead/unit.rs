//! What lies ahead of a unit: its own findings, the dated things, and whose findings turn red there.

use axum::extract::Path;
use maud::{Markup, html};
use requirements::{MONTHS_AHEAD, Turn, UnitForecast, forecast_unit, turning_red};
use training::{UnitId, UnitView};

use super::{answer, choices, list, months, turns, wanted_months};
use crate::language::{t, word};
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::visit::Visit;

/// `GET /units/{id}/ahead`, for those who see what is found of the unit: `months` says how far.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let (store, packs, on) = (&visit.site.app.store, visit.site.app.packs, visit.on);
    let kept = store.unit(&visit.viewer, &UnitId::new(id)).await?.ok_or(Problem::NotFound)?;
    kept.findings.as_ref().ok_or(Problem::NotFound)?;
    let months = wanted_months(&visit, MONTHS_AHEAD);
    let view = UnitView { unit: &kept.unit, people: &kept.people };
    let ahead: UnitForecast = forecast_unit(view, packs, kept.unit.region.as_ref(), on, months);
    let mut lines = Vec::new();
    for row in kept.trainees.iter().filter(|row| row.may_open) {
        let record = visit.record(row.trainee.as_str()).await?;
        let turns = turning_red(&record, packs, on, months);
        if !turns.is_empty() {
            lines.push(list::Line::of_record(&record, turns));
        }
    }
    lines.sort_by_key(list::Line::first);
    let language = visit.language;
    let all: Vec<&Turn> = ahead.turns.iter().collect();
    let page = Page {
        title: t!(language, "ahead-title"),
        above: Some(html! {
            a href=(visit.link(&format!("/units/{}", kept.unit.id))) { (kept.unit.name) } " · "
            (word(language, "units-kind", kept.unit.kind.as_str()))
        }),
        answer: Some(html! { (answer(&visit, &all, months)) }),
        body: html! {
            (choices(&visit, months))
            (turns::section(&visit, &|_| None, &all, |_| Some(format!("/units/{}", kept.unit.id))))
            (list::section(&visit, &lines))
            (months::section(&visit, &ahead.ahead, &all))
            p.note { (t!(language, "ahead-assumed")) }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}
