//! What the rules find of one doctor: by theme, filtered by standing and theme, each finding opening to its reasons, what
//! it rests on and where it stands in the source.

mod finding;
pub(crate) mod found;

use std::collections::BTreeMap;

use axum::extract::Path;
use maud::{Markup, html};
use requirements::{Finding, Subject, Theme};

use crate::language::{t, word};
use crate::layout::{self, Page, Standing};
use crate::problem::Problem;
use crate::trainees::{self, Entries, Steps, Tab};
use crate::visit::{Frame, ON, Visit};

pub(crate) use finding::title;

/// `GET /trainees/{id}/requirements`: `status` and `theme` narrow.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let judgement = visit.judge(&record);
    let unit_findings = visit.judge_units(&record);
    let steps = Steps::of(judgement.findings.iter(), visit.on);
    let language = visit.language;
    let all: Vec<&Finding> = judgement.findings.iter().chain(&unit_findings).collect();
    let filter = Filter::of(&visit);
    let shown: Vec<&Finding> = all.iter().copied().filter(|finding| filter.takes(finding)).collect();
    let entries = Entries::new(&record, visit.site.app.packs, language);
    let page = Page {
        title: t!(language, "requirements-title"),
        above: Some(html! { (record.trainee.name) " · " (trainees::above(&visit, &record)) }),
        answer: Some(html! { (trainees::answer(&visit, &record, &steps)) }),
        body: html! {
            (trainees::tabs(&visit, &id, Tab::Requirements))
            section.narrow-by aria-label=(t!(language, "requirements-filter")) {
                (layout::counts(language, all.iter().copied(), |standing| {
                    visit.link(&format!("{}?status={}", visit.path(), standing.as_str()))
                }))
                (filter_form(&visit, &filter, &all))
            }
            section #found aria-label=(t!(language, "requirements-found")) {
                p.number role="status" { (t!(language, "requirements-number", shown = shown.len(), all = all.len())) }
                @if shown.is_empty() {
                    (layout::empty(&t!(language, "requirements-none"), &t!(language, "requirements-none-advice"), Some((
                        &t!(language, "requirements-all"), &visit.link(visit.path()),
                    ))))
                }
                @for (theme, findings) in by_theme(&shown) { (theme_section(&visit, &id, &entries, (theme, &findings), &filter)) }
            }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// `GET /trainees/{id}/requirements/{pack}/{requirement}`: one requirement, open, to point to.
pub(crate) async fn show_one(
    visit: Visit,
    Path((id, pack, requirement)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let (judgement, unit_findings) = (visit.judge(&record), visit.judge_units(&record));
    let wanted = |finding: &&Finding| {
        std::iter::once(&finding.requirement)
            .chain(&finding.also)
            .any(|each| each.pack.as_str() == pack && each.id == requirement)
    };
    let found: Vec<&Finding> = judgement.findings.iter().chain(&unit_findings).filter(wanted).collect();
    let first = found.first().ok_or(Problem::NotFound)?;
    let language = visit.language;
    let entries = Entries::new(&record, visit.site.app.packs, language);
    let page = Page {
        title: first.requirement.title.in_language(language).to_owned(),
        above: Some(html! { (record.trainee.name) " · " (word(language, "theme", first.requirement.theme.as_str())) }),
        answer: Some(html! { (first.requirement.says.in_language(language)) }),
        body: html! {
            (trainees::tabs(&visit, &id, Tab::Requirements))
            h2 { (t!(language, "requirements-standing")) }
            @for found in &found {
                div.one {
                    (finding::summary_line(&visit, found))
                    (finding::body(&visit, &id, &entries, found))
                }
            }
            p { a href=(visit.link(&format!("/trainees/{id}/requirements"))) { (t!(language, "requirements-all")) } }
        },
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

/// The fragment that leads to a finding on the page of findings.
pub(crate) fn anchor(finding: &Finding) -> String {
    let requirement = &finding.requirement;
    let about = match &finding.subject {
        Subject::Trainee(_) => String::new(),
        Subject::Objective(code) => format!("-{code}"),
        Subject::Unit(unit) => format!("-{unit}"),
        Subject::Region(region) => format!("-{region}"),
    };
    format!("{}-{}{about}", requirement.pack, requirement.id)
}

/// The address of a finding on the page of findings.
pub(crate) fn finding_address(trainee: &str, anchor: &str) -> String {
    format!("/trainees/{trainee}/requirements#{anchor}")
}

/// What narrows the list.
struct Filter {
    standing: Option<Standing>,
    theme: Option<Theme>,
}

impl Filter {
    /// By the query; what it does not know narrows nothing.
    fn of(frame: &Frame) -> Self {
        let theme = frame.query("theme").and_then(|given| Theme::ALL.into_iter().find(|theme| theme.as_str() == given));
        Self { standing: frame.query("status").and_then(Standing::from_word), theme }
    }

    fn takes(&self, finding: &Finding) -> bool {
        self.theme.is_none_or(|theme| finding.requirement.theme == theme)
            && self.standing.is_none_or(|wanted| layout::standing(finding.status, finding.fulfilled) == wanted)
    }
}

fn filter_form(visit: &Visit, filter: &Filter, all: &[&Finding]) -> Markup {
    let language = visit.language;
    // of all, not of what the other field leaves: the list is narrowed without the form being made anew
    let count = |wanted: &Filter| all.iter().filter(|finding| wanted.takes(finding)).count();
    html! {
        form.filter action=(visit.path()) data-auto="found" {
            @if visit.on != visit.today { input type="hidden" name=(ON) value=(visit.on); }
            div {
                label for="status" { (t!(language, "filter-status")) }
                select #status name="status" {
                    option value="" { (t!(language, "filter-every")) }
                    @for standing in Standing::ALL {
                        @let number = count(&Filter { standing: Some(standing), theme: None });
                        @if number > 0 || filter.standing == Some(standing) {
                            option value=(standing.as_str()) selected[filter.standing == Some(standing)] {
                                (word(language, "status", standing.as_str())) " (" (number) ")"
                            }
                        }
                    }
                }
            }
            div {
                label for="theme" { (t!(language, "filter-theme")) }
                select #theme name="theme" {
                    option value="" { (t!(language, "filter-every")) }
                    @for theme in Theme::ALL {
                        @let number = count(&Filter { standing: None, theme: Some(theme) });
                        @if number > 0 || filter.theme == Some(theme) {
                            option value=(theme.as_str()) selected[filter.theme == Some(theme)] {
                                (word(language, "theme", theme.as_str())) " (" (number) ")"
                            }
                        }
                    }
                }
            }
            button { (t!(language, "filter-go")) }
        }
    }
}

/// The findings of each theme, the most urgent first.
fn by_theme<'a>(findings: &[&'a Finding]) -> BTreeMap<Theme, Vec<&'a Finding>> {
    let mut themes: BTreeMap<Theme, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        themes.entry(finding.requirement.theme).or_default().push(finding);
    }
    for findings in themes.values_mut() {
        findings.sort_by_key(|finding| (layout::standing(finding.status, finding.fulfilled), finding.urgency().1));
    }
    themes
}

/// A theme's findings: what waits in full, what is settled behind a line, unless one has asked for a standing.
fn theme_section(
    visit: &Visit,
    id: &str,
    entries: &Entries<'_>,
    (theme, findings): (Theme, &[&Finding]),
    filter: &Filter,
) -> Markup {
    let heading = format!("theme-{}", theme.as_str());
    let settled = |finding: &Finding| {
        let standing = layout::standing(finding.status, finding.fulfilled);
        filter.standing.is_none() && matches!(standing, Standing::Fulfilled | Standing::NotApplicable)
    };
    let all = findings.iter().copied().zip(twins(findings));
    let (settled, waiting): (Vec<_>, Vec<_>) = all.partition(|(finding, _)| settled(finding));
    let list = |findings: &[(&Finding, String)]| {
        html! {
            @for (found, twin) in findings {
                details.finding {
                    summary { (finding::summary_line(visit, found)) }
                    div id={ (anchor(found)) (twin) } { (finding::body(visit, id, entries, found)) }
                }
            }
        }
    };
    html! {
        section.theme aria-labelledby=(heading) {
            h2 id=(heading) { (word(visit.language, "theme", theme.as_str())) }
            (list(&waiting))
            @if !settled.is_empty() {
                details.settled {
                    summary { (t!(visit.language, "requirements-settled", count = settled.len())) }
                    (list(&settled))
                }
            }
        }
    }
}

/// What makes a fragment unique when a requirement has several findings of the same matter.
fn twins(findings: &[&Finding]) -> Vec<String> {
    let anchors: Vec<String> = findings.iter().map(|finding| anchor(finding)).collect();
    let before = |at: usize| anchors.iter().take(at).filter(|anchor| Some(*anchor) == anchors.get(at)).count();
    (0..anchors.len())
        .map(|at| match before(at) {
            0 => String::new(),
            number => format!("-{}", number + 1),
        })
        .collect()
}
