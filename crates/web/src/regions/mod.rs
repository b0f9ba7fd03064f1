//! A region as a whole: what its office and directors of studies must see to, and what is kept of it.

mod facts;

use axum::extract::Path;
use maud::{Markup, html};
use requirements::assess_region;
use store::RegionKept;
use training::{Language, PackId};

use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::requirements::found::{self, Found};
use crate::trainees::{STEPS, Step, step_list};
use crate::visit::Visit;

/// `GET /regions/{id}`.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let kept = visit.site.app.store.region(&visit.viewer, &PackId::new(id)).await?.ok_or(Problem::NotFound)?;
    let found = found_of(&visit, &kept);
    let language = visit.language;
    let page = Page {
        title: kept.region.name.clone(),
        above: Some(html! {
            a href=(visit.link(&format!("/handbook/{}", kept.region.id))) { (t!(language, "regions-handbook")) }
        }),
        answer: Some(html! { (answer(language, &found)) }),
        body: html! {
            (next(&visit, &kept, &found))
            (found::list(
                &visit,
                &t!(language, "regions-findings"),
                (&t!(language, "regions-findings-none"), &t!(language, "regions-findings-none-advice")),
                &found,
            ))
            (facts::localities(&visit, &kept.region))
            (facts::events(&visit, &kept.region))
            (facts::documents(&visit, &kept.region))
            (facts::rates(&visit, &kept.region))
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// The regions as a whole that this person answers for and that are kept.
pub(crate) async fn answered_for(visit: &Visit) -> Result<Vec<RegionKept>, Problem> {
    let mut regions = Vec::new();
    for id in visit.viewer.regions() {
        regions.extend(visit.site.app.store.region(&visit.viewer, &id).await?);
    }
    Ok(regions)
}

/// The page of a region.
pub(crate) fn address(kept: &RegionKept) -> String {
    format!("/regions/{}", kept.region.id)
}

/// What waits in a region, the gravest first, with its name where the page is not its own.
pub(crate) fn steps(visit: &Visit, kept: &RegionKept, name: Option<&str>) -> Vec<Step> {
    found::steps(visit.language, &found_of(visit, kept), name, &address(kept))
}

fn found_of(visit: &Visit, kept: &RegionKept) -> Vec<Found> {
    if visit.on == visit.today {
        return kept.findings.iter().map(|one| Found::kept(one, visit.language)).collect();
    }
    let judged = assess_region(&kept.region, visit.site.app.packs, visit.on);
    judged.iter().map(|one| Found::judged(one, visit.language)).collect()
}

fn answer(language: Language, found: &[Found]) -> String {
    let met = match found::met(found) {
        (0, _) => t!(language, "regions-answer-nothing"),
        (all, green) if all == green => t!(language, "regions-answer-all", all = all),
        (all, green) => t!(language, "regions-answer-some", all = all, green = green),
    };
    found::answer(language, found, &met)
}

/// What to do first.
fn next(visit: &Visit, kept: &RegionKept, found: &[Found]) -> Markup {
    let language = visit.language;
    let mut first = found::steps(language, found, None, &address(kept));
    let others = first.len().saturating_sub(STEPS);
    first.truncate(STEPS);
    html! {
        section.next aria-labelledby="next" {
            h2 #next { (t!(language, "next")) }
            @if first.is_empty() {
                (layout::empty(&t!(language, "next-none"), &t!(language, "next-none-advice"), None))
            }
            (step_list(visit, &first))
            @if others > 0 { p { a href="#findings" { (t!(language, "next-more", count = others)) } } }
        }
    }
}
