//! The status report: everything that is told of one doctor on one day, as values for the template.

use calendar::{Date, OpenPeriod};
use requirements::{Finding, Judgement, Packs, Status, Theme, decimal_text, long_date, render};
use serde_json::{Value, json};
use training::{Language, SupervisorRole, TrainingRecord};

use crate::fault::DocumentFault;
use crate::summary::{NextStep, answer, near_date, next_steps, reason_of, short_months, title_of};
use crate::words::{self, capital};
use crate::{objectives, placements, time_ledger, timeline, typeset};

const TEMPLATE: &str = include_str!("../templates/status-report.typ");
const MOST_NEXT_STEPS: usize = 5;
/// Letters of a reason that are kept on one page.
const LONGEST_UNBROKEN: usize = 900;

/// The status report of one doctor as an accessible PDF (tagged, PDF/A-2a and PDF/UA-1). The findings are shown as they
/// are given; no personal identity number is in it.
///
/// # Errors
/// The typesetter's complaint, which is a fault of ours and not of the record's.
pub fn status_report(
    record: &TrainingRecord,
    judgement: &Judgement,
    unit_findings: &[Finding],
    packs: &Packs,
    on: Date,
    language: Language,
) -> Result<Vec<u8>, DocumentFault> {
    typeset::pdf(TEMPLATE, data(record, judgement, unit_findings, packs, on, language))
}

fn data(
    record: &TrainingRecord,
    judgement: &Judgement,
    unit_findings: &[Finding],
    packs: &Packs,
    on: Date,
    language: Language,
) -> Value {
    let name = record.trainee.name.as_str();
    let steps = next_steps(judgement, unit_findings, record, packs, language, MOST_NEXT_STEPS);
    let steps: Vec<Value> = steps.iter().map(|step| step_row(step, on, language)).collect();
    let mut findings: Vec<&Finding> = judgement.findings.iter().chain(unit_findings).collect();
    findings.sort_by_key(|finding| (finding.requirement.theme, finding.urgency()));
    let themes: Vec<Value> = Theme::ALL
        .into_iter()
        .filter_map(|theme| {
            let rows: Vec<Value> = findings
                .iter()
                .filter(|finding| finding.requirement.theme == theme)
                .map(|finding| finding_row(finding, record, packs, on, language))
                .collect();
            (!rows.is_empty()).then(|| json!({ "title": words::theme_title(theme, language), "rows": rows }))
        })
        .collect();
    let any_to_check = findings.iter().any(|finding| finding.requirement.confidence.to_be_checked());
    json!({
        "language": language.tag(),
        "title": words::report_title(language),
        "name": name,
        "document_title": format!("{}, {name}, {on}", words::report_title(language)),
        "date": { "year": on.year(), "month": on.month(), "day": on.day() },
        "as_of": format!("{} {}", words::as_of(language), long_date(on, language)),
        "footer": format!("{} · {} {on}", shortened(name), words::as_of(language).to_lowercase()),
        "page": words::page(language),
        "of": words::of(language),
        "facts": facts(record, packs, on, language),
        "answer": answer(judgement, unit_findings, language),
        "answer_title": words::answer(language),
        "counts": counts(&findings, language),
        "progress": progress(judgement, language),
        "next_steps": { "title": words::next_steps(language), "rows": steps, "none": words::no_next_steps(language) },
        "timeline": {
            "title": words::timeline(language),
            "caption": words::timeline_caption(language),
            "drawing": timeline::drawing(record, judgement, on, language),
        },
        "placements": {
            "title": words::placements(language),
            "head": [words::period(language), words::unit(language), words::kind(language), words::state(language),
                words::objectives(language)],
            "rows": placements::table(record, on, language),
        },
        "time": {
            "title": words::time(language),
            "intro": words::time_intro(language),
            "head": [words::period(language), words::share(language), words::counted_months(language), words::why(language)],
            "table": time_ledger::table(record, judgement, on, language),
        },
        "findings": {
            "title": words::findings(language),
            "intro": words::findings_intro(language),
            "none": words::no_findings(language),
            "head": [words::status(language), words::requirement(language), words::source(language)],
            "themes": themes,
            "next_step": words::next_step(language),
            "check": any_to_check.then(|| words::check_explained(language)),
        },
        "objectives": {
            "title": words::objectives(language),
            "intro": words::objectives_intro(language),
            "none": words::no_objectives(language),
            "head": [words::objective(language), words::planned_in(language), words::certificates(language),
                words::status(language)],
            "groups": objectives::groups(record, judgement, packs, on, language),
        },
        "closing": [words::a_person_decides(language), words::made_by(language)],
    })
}

/// A name that fits the foot of a page; the whole name stands on the first one.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 60;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LONGEST).collect();
    format!("{}…", kept.trim_end())
}

/// A status as the template draws it: the shape's name and the word.
pub fn status_cell(status: Status, fulfilled: bool, language: Language) -> Value {
    let shape = match (status, fulfilled) {
        (Status::Red, _) => "red",
        (Status::Amber, _) => "amber",
        (Status::Undecided, _) => "undecided",
        (Status::Green, true) => "fulfilled",
        (Status::Green, false) => "on-track",
        (Status::NotApplicable, _) => "not-applicable",
    };
    json!({ "shape": shape, "word": words::status_word(status, fulfilled, language) })
}

fn facts(record: &TrainingRecord, packs: &Packs, on: Date, language: Language) -> Vec<Value> {
    let training = &record.training;
    let national = packs.national(training.regulation);
    let specialty = national
        .and_then(|pack| pack.specialties.get(training.specialty.as_str()))
        .map_or_else(|| training.specialty.to_string(), |specialty| specialty.name.clone());
    let title = |id: &str| packs.get(id).map_or(id, |pack| pack.title.in_language(language)).to_owned();
    let unit = record.employments.iter().flatten().filter(|employment| employment.from <= on);
    let unit = unit.max_by_key(|employment| employment.from).map(|employment| {
        record.unit(&employment.unit).map_or_else(|| employment.unit.to_string(), |unit| unit.name.clone())
    });
    let supervisor = record.supervisors.iter().flatten().find(|assignment| {
        assignment.role == SupervisorRole::Principal
            && OpenPeriod { from: assignment.from, to: assignment.to }.contains(on)
    });
    let supervisor = supervisor.map(|assignment| {
        record.person(&assignment.person).map_or_else(|| assignment.person.to_string(), |person| person.name.clone())
    });
    let end = training.planned_end_on.map(|end| long_date(end, language));
    [
        (words::specialty(language), Some(capital(&specialty))),
        (words::regulation(language), Some(title(training.regulation.as_str()))),
        (words::region(language), record.region.as_ref().map(|region| title(region.as_str()))),
        (words::unit(language), unit),
        (words::supervisor(language), supervisor),
        (words::started(language), Some(long_date(training.started_on, language))),
        (words::planned_end(language), Some(end.unwrap_or_else(|| words::none(language).to_owned()))),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(json!([label, value?])))
    .collect()
}

/// How many findings there are of each status, those that there are.
fn counts(findings: &[&Finding], language: Language) -> Vec<Value> {
    let every = [
        (Status::Red, false),
        (Status::Amber, false),
        (Status::Undecided, false),
        (Status::Green, false),
        (Status::Green, true),
        (Status::NotApplicable, false),
    ];
    every
        .into_iter()
        .filter_map(|(status, fulfilled)| {
            let alike = |finding: &&&Finding| {
                finding.status == status && (status != Status::Green || finding.fulfilled == fulfilled)
            };
            let count = findings.iter().filter(alike).count();
            (count > 0).then(|| json!({ "status": status_cell(status, fulfilled, language), "count": count }))
        })
        .collect()
}

/// How much of the least time is counted, for the bar under the answer; `null` if the time is not known.
fn progress(judgement: &Judgement, language: Language) -> Value {
    let time = &judgement.time;
    let percent = |months: calendar::Months| months.percent_of(time.minimum()).map(|percent| percent.clamp(0, 100));
    let Some((counted, now)) = time.counted().and_then(|counted| Some((counted, percent(counted)?))) else {
        return Value::Null;
    };
    json!({
        "percent": now,
        "at_end": time.counted_at_planned_end().and_then(percent),
        "label": format!("{} / {} {}", decimal_text(&counted.floor_text(2), language),
            short_months(time.minimum(), language), words::months(language)),
    })
}

fn step_row(step: &NextStep, on: Date, language: Language) -> Value {
    json!({
        "step": step.step,
        "reason": step.reason,
        "due": step.due_on.map(|due| format!("{} {}", words::due(language), near_date(due, on, language))),
        "status": status_cell(step.status, false, language),
    })
}

fn finding_row(finding: &Finding, record: &TrainingRecord, packs: &Packs, on: Date, language: Language) -> Value {
    let mut sources: Vec<String> = Vec::new();
    for source in finding.sources().map(ToString::to_string) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let text = reason_of(finding, language);
    let open = !finding.fulfilled && finding.status != Status::NotApplicable;
    json!({
        "status": status_cell(finding.status, finding.fulfilled, language),
        "title": title_of(finding, record, packs, language),
        // a row of ordinary length goes to the next page as a whole; a long one must be allowed to break
        "breakable": text.chars().count() > LONGEST_UNBROKEN || sources.len() > 4,
        "text": text,
        "next": finding.next_step.as_ref().filter(|_| open).map(|step| render(step, language)),
        "due": finding.due_on.filter(|_| open)
            .map(|due| format!("{} {}", words::due(language), near_date(due, on, language))),
        "sources": sources,
        "force": words::force(finding, language),
        "check": words::confidence_mark(finding.requirement.confidence, language),
    })
}
