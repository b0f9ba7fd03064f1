//! The first page: what waits for this person, at most five things, each with its reason.

use axum::extract::State;
use maud::{Markup, html};
use requirements::Status;
use store::{Overview, OverviewQuery, OverviewRow, RegionKept, Relation, UnitKept};
use training::{Language, UnitId};

use crate::app::Shared;
use crate::language::t;
use crate::layout::{self, Page, Standing};
use crate::problem::Problem;
use crate::regions;
use crate::sign_in::Role;
use crate::trainees::{self, STEPS, Step, Steps};
use crate::visit::{Frame, Visit};

/// `GET /`.
pub(crate) async fn show(
    State(site): State<Shared>,
    frame: Frame,
    visit: Result<Visit, Problem>,
) -> Result<Markup, Problem> {
    match (visit, frame.person.as_deref()) {
        (Ok(visit), Some(person)) if person.role == Role::Trainee => own(&visit).await,
        (Ok(visit), _) => others(&visit).await,
        // someone without a place in the records, such as who runs the program
        (Err(Problem::NotFound), Some(_)) => Ok(layout::page(&site, &frame, nothing(&frame))),
        (Err(problem), _) => Err(problem),
    }
}

/// A doctor's: the own next steps.
async fn own(visit: &Visit) -> Result<Markup, Problem> {
    let (language, id) = (visit.language, visit.person.id.as_str());
    let record = visit.record(id).await?;
    let judgement = visit.judge(&record);
    let steps = Steps::of(judgement.findings.iter(), visit.on);
    let ways = [
        ("", t!(language, "start-way-overview")),
        ("/requirements", t!(language, "start-way-requirements")),
        ("/time", t!(language, "start-way-time")),
        ("/objectives", t!(language, "start-way-objectives")),
        ("/ahead", t!(language, "start-way-ahead")),
        ("/what-if", t!(language, "start-way-what-if")),
        ("/report.pdf", t!(language, "start-way-report")),
    ]
    .map(|(end, words)| (format!("/trainees/{id}{end}"), words));
    let page = Page {
        title: hello(visit),
        above: Some(trainees::above(visit, &record)),
        answer: Some(html! { (trainees::answer(visit, &record, &steps)) }),
        body: html! {
            (trainees::steps_section(visit, id, &steps))
            (ways_on(visit, "ways", &t!(language, "start-ways"), &ways))
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// Anyone else's: units and regions to see to first, then doctors by risk.
async fn others(visit: &Visit) -> Result<Markup, Problem> {
    let language = visit.language;
    let overview = visit.overview(&OverviewQuery::default()).await?;
    let units = managed(visit).await?;
    let regions = regions::answered_for(visit).await?;
    let steps = first_steps(visit, &overview, &units, &regions);
    let page = Page {
        title: hello(visit),
        above: None,
        answer: Some(html! { (answer(visit, &overview)) }),
        body: html! {
            section.next aria-labelledby="next" {
                h2 #next { (t!(language, "start-first")) }
                @if steps.is_empty() { (no_steps(language, &overview)) }
                (trainees::step_list(visit, &steps))
            }
            @if !regions.is_empty() { (own_regions(visit, &regions)) }
            @if !units.is_empty() { (own_units(visit, &units)) }
            @if overview.total > 0 { (doctors(visit, &overview)) }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// Why there are no steps: nothing waits, or what waits is for others to see.
fn no_steps(language: Language, overview: &Overview) -> Markup {
    if overview.total > 0 && overview.rows.iter().all(|row| !row.may_open) {
        return layout::empty(&t!(language, "start-listed-only"), &t!(language, "start-listed-only-advice"), None);
    }
    layout::empty(&t!(language, "next-none"), &t!(language, "next-none-advice"), None)
}

fn hello(visit: &Visit) -> String {
    let name = visit.person.name.split_whitespace().next().unwrap_or_default();
    t!(visit.language, "start-hello", name = name)
}

/// The units that this person manages.
async fn managed(visit: &Visit) -> Result<Vec<UnitKept>, Problem> {
    let ids = visit.viewer.grants().iter().filter_map(|grant| match &grant.relation {
        Relation::ManagesUnit(unit) => Some(unit),
        _ => None,
    });
    let mut ids: Vec<&UnitId> = ids.collect();
    ids.dedup();
    let mut units = Vec::new();
    for id in ids {
        units.extend(visit.site.app.store.unit(&visit.viewer, id).await?);
    }
    Ok(units)
}

/// What to do first: the units' and regions' breaches, then one thing of each doctor, by risk, then what else the regions
/// are to see to.
fn first_steps(visit: &Visit, overview: &Overview, units: &[UnitKept], regions: &[RegionKept]) -> Vec<Step> {
    let language = visit.language;
    let breaches = units.iter().flat_map(|unit| {
        let red = unit.findings.iter().flatten().filter(|finding| finding.status == Status::Red);
        red.map(move |finding| Step::of_unit(language, unit, finding))
    });
    let of_regions = regions.iter().flat_map(|kept| regions::steps(visit, kept, Some(&kept.region.name)));
    let (breaches_of_regions, others): (Vec<Step>, Vec<Step>) =
        of_regions.partition(|step| step.standing == Standing::Red);
    let breaches = breaches.chain(breaches_of_regions);
    let doctors: Vec<Step> = overview.rows.iter().filter_map(|row| Step::of_row(language, row)).take(STEPS).collect();
    // half of the room for units and regions when there is much of both
    let mut steps: Vec<Step> = breaches.take((STEPS - doctors.len()).max(STEPS / 2)).collect();
    steps.extend(doctors);
    steps.extend(others);
    steps.truncate(STEPS);
    steps
}

/// How many doctors have breaches, among how many.
fn answer(visit: &Visit, overview: &Overview) -> String {
    let language = visit.language;
    let (all, red) = (i64::from(overview.total), i64::from(overview.counts.red));
    match (all, red) {
        (0, _) => t!(language, "start-nobody"),
        (all, 0) => t!(language, "start-no-breach", all = all),
        (all, red) => t!(language, "start-breaches", red = red, all = all),
    }
}

fn own_units(visit: &Visit, units: &[UnitKept]) -> Markup {
    let ways: Vec<(String, String)> =
        units.iter().map(|unit| (format!("/units/{}", unit.unit.id), unit.unit.name.clone())).collect();
    ways_on(visit, "units", &t!(visit.language, "start-units"), &ways)
}

fn own_regions(visit: &Visit, regions: &[RegionKept]) -> Markup {
    let ways: Vec<(String, String)> =
        regions.iter().map(|kept| (regions::address(kept), kept.region.name.clone())).collect();
    ways_on(visit, "regions", &t!(visit.language, "start-regions"), &ways)
}

/// The doctors by risk when they are few, else how many there are of each standing, leading to the list.
fn doctors(visit: &Visit, overview: &Overview) -> Markup {
    const FEW: usize = 12;
    let language = visit.language;
    html! {
        section aria-labelledby="doctors" {
            h2 #doctors { (t!(language, "start-doctors")) }
            @if overview.rows.len() <= FEW {
                ul.rows { @for row in &overview.rows { (doctor(visit, row)) } }
            } @else {
                (gravest(visit, overview))
                p { a href=(visit.link("/overview")) { (t!(language, "start-all-doctors", count = i64::from(overview.total))) } }
            }
        }
    }
}

/// How many doctors there are by their gravest standing, each leading to those in the list.
fn gravest(visit: &Visit, overview: &Overview) -> Markup {
    let counts = overview.counts;
    let numbers = [
        (Status::Red, counts.red),
        (Status::Amber, counts.amber),
        (Status::Undecided, counts.undecided),
        (Status::Green, counts.green),
    ];
    let numbers = numbers.map(|(status, number)| {
        let address = visit.link(&format!("/overview?status={}", status.as_str()));
        (layout::standing(status, false), number as usize, address)
    });
    layout::count_list(visit.language, &numbers)
}

fn doctor(visit: &Visit, row: &OverviewRow) -> Markup {
    let language = visit.language;
    let standing = layout::standing(row.standing.counts.worst(), false);
    html! {
        li {
            (layout::badge(language, standing))
            @if row.may_open { a href=(visit.link(&format!("/trainees/{}", row.trainee))) { (row.name) } } @else { span { (row.name) } }
            span.faint { (row.home_unit_name.as_deref().unwrap_or_default()) }
        }
    }
}

fn ways_on(visit: &Visit, id: &str, heading: &str, ways: &[(String, String)]) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (heading) }
            ul.ways-on { @for (to, words) in ways { li { a href=(visit.link(to)) { (words) } } } }
        }
    }
}

fn nothing(frame: &Frame) -> Page {
    let language = frame.language;
    Page {
        title: t!(language, "start-title"),
        answer: Some(html! { (t!(language, "start-nobody")) }),
        body: layout::empty(&t!(language, "start-no-records"), &t!(language, "start-no-records-advice"), None),
        ..Page::default()
    }
}
