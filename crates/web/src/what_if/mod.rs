//! "What if?": changes to a training that are thought of. They stand in the address alone, one after the other, so that a
//! link can be shared and nothing is saved; the page tells what would differ.

mod form;
mod query;
mod result;

use axum::extract::Path;
use maud::{Markup, html};
use requirements::{Comparison, MONTHS_AHEAD, Refusal, WhatIf, compare};
use store::UnitKept;
use training::{Person, TrainingRecord, Unit, UnitId};

use self::query::Asked;
use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::trainees::{self, Entries, Tab};
use crate::visit::Visit;

/// `GET /trainees/{id}/what-if`: `change` is a change already thought of, several in order; `kind` and its fields are a
/// new one.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let known = Known::of(&visit, &record).await?;
    let mut asked = Asked::of(&visit);
    let told = tell(&visit, &record, &known, &mut asked);
    let language = visit.language;
    let entries = Entries::new(&record, visit.site.app.packs, language);
    let forms = form::forms(&visit, &record, &known, &asked);
    let page = Page {
        title: t!(language, "what-if-title"),
        above: Some(html! { (record.trainee.name) " · " (trainees::above(&visit, &record)) }),
        answer: Some(html! {
            @if asked.refused.is_some() { (t!(language, "what-if-answer-refused")) " " }
            @match &told {
                Some(told) => (result::answer(language, told)),
                None => (t!(language, "what-if-lead")),
            }
        }),
        body: html! {
            (trainees::tabs(&visit, &id, Tab::WhatIf))
            (form::stack(&visit, &record, &known, &asked))
            // what is to be mended comes before what the other changes lead to
            @if asked.refused.is_some() { (forms) }
            @if let Some(told) = &told { (result::result(&visit, &id, &entries, told)) }
            @if asked.refused.is_none() { (forms) }
            p.note { (t!(language, "what-if-not-saved")) }
            p.note { (t!(language, "ahead-assumed")) }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// Compares. A new change that is refused is told beside its field, and the others are compared without it; one of the
/// others that is refused is told beside it.
fn tell(visit: &Visit, record: &TrainingRecord, known: &Known, asked: &mut Asked) -> Option<Comparison> {
    loop {
        let changes: Vec<_> = asked.changes().collect();
        if changes.is_empty() {
            return None;
        }
        let what_if = WhatIf {
            changes,
            shift_following: !asked.following_stay,
            end_follows: !asked.end_stays,
            units: known.units.clone(),
            people: known.people.clone(),
        };
        match compare(record, visit.site.app.packs, &what_if, visit.on, MONTHS_AHEAD) {
            Ok(told) => return Some(told),
            Err(refusals) => refusals.iter().rev().for_each(|refusal: &Refusal| asked.refuse(refusal)),
        }
    }
}

/// The units and people that may be named: those of the record, and those that the viewer sees.
struct Known {
    units: Vec<Unit>,
    people: Vec<Person>,
    /// By id and name, for choosing among.
    unit_names: Vec<(String, String)>,
}

impl Known {
    async fn of(visit: &Visit, record: &TrainingRecord) -> Result<Self, Problem> {
        let store = &visit.site.app.store;
        let mut unit_names: Vec<(String, String)> =
            record.units.iter().map(|unit| (unit.id.to_string(), unit.name.clone())).collect();
        for row in store.units(&visit.viewer).await? {
            let same_region = row.region.is_none() || row.region == record.region;
            if same_region && !unit_names.iter().any(|(id, _)| id == row.id.as_str()) {
                unit_names.push((row.id.to_string(), row.name));
            }
        }
        unit_names.sort_by(|a, b| a.1.cmp(&b.1));
        let mut wanted: Vec<UnitId> = Asked::of(visit).units().cloned().collect();
        let goes_on = |to: Option<calendar::Date>| to.is_none_or(|to| visit.on <= to);
        wanted.extend(record.employments.iter().flatten().filter(|row| goes_on(row.to)).map(|row| row.unit.clone()));
        wanted.sort();
        wanted.dedup();
        let (mut units, mut people) = (Vec::new(), Vec::new());
        for id in wanted {
            if let Some(UnitKept { unit, people: staff, .. }) = store.unit(&visit.viewer, &id).await? {
                units.push(unit);
                people.extend(staff);
            }
        }
        Ok(Self { units, people, unit_names })
    }
}
