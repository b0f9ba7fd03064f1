//! What a judgement comes to in a few lines: the answer, the next steps and how a finding is named. Used by the report
//! and by the command line, so that both say the same.

use std::cmp::Reverse;

use calendar::{Date, IsoWeek, Months, days_between};
use requirements::{Finding, Judgement, Packs, Status, Subject, decimal_text, long_date, render, render_all};
use training::{Language, TrainingRecord};

use crate::words::{self, capital, number_word};

/// Something to do, the most urgent first in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What to do.
    pub step: String,
    /// Why: the requirement, and what is found of it.
    pub reason: String,
    /// By when, where a day is known.
    pub due_on: Option<Date>,
    /// How the matter stands.
    pub status: Status,
}

/// The answer to "how far have I come, and is anything wrong?" in one sentence.
#[must_use]
pub fn answer(judgement: &Judgement, unit_findings: &[Finding], language: Language) -> String {
    let count = |status| judgement.findings.iter().chain(unit_findings).filter(|found| found.status == status).count();
    let matters = matters(count(Status::Red), count(Status::Amber), language);
    let time = &judgement.time;
    let minimum = (time.minimum() > Months::ZERO).then(|| short_months(time.minimum(), language));
    let counted = time.counted().map(|counted| long_months(counted, language));
    let mut clauses = vec![matters];
    match (language, counted, minimum) {
        (Language::Swedish, Some(counted), Some(minimum)) => {
            clauses.push(format!("{counted} av minst {minimum} heltidsmånader är räknade"));
        }
        (Language::English, Some(counted), Some(minimum)) => {
            clauses.push(format!("{counted} of at least {minimum} full-time months are counted"));
        }
        (Language::Swedish, None, _) => {
            clauses.push("tiden går inte att räkna, eftersom anställningar saknas här".into())
        }
        (Language::English, None, _) => {
            clauses.push("the time cannot be counted, since employments are not kept here".into());
        }
        (_, Some(_), None) => {}
    }
    clauses.push(match (language, time.planned_end_on()) {
        (Language::Swedish, Some(end)) => format!("planerat slut är {}", long_date(end, language)),
        (Language::English, Some(end)) => format!("the planned end is {}", long_date(end, language)),
        (Language::Swedish, None) => "inget slut är planerat".to_owned(),
        (Language::English, None) => "no end is planned".to_owned(),
    });
    let and = words::either(language, "och", "and");
    match clauses.as_slice() {
        [first, middle, last] => format!("{}; {middle} {and} {last}.", capital(first)),
        other => format!("{}.", capital(&other.join(&format!(" {and} ")))),
    }
}

fn matters(red: usize, amber: usize, language: Language) -> String {
    let number = |count| number_word(count, language);
    match (language, red, amber) {
        (Language::Swedish, 0, 0) => "inget krav brister eller behöver bevakas".to_owned(),
        (Language::Swedish, 0, amber) => format!("inget krav brister, men {} behöver bevakas", number(amber)),
        (Language::Swedish, red, 0) => format!("{} krav brister", number(red)),
        (Language::Swedish, red, amber) => {
            format!("{} krav brister och {} behöver bevakas", number(red), number(amber))
        }
        (Language::English, 0, 0) => "every requirement is met or on track".to_owned(),
        (Language::English, 0, 1) => "no requirement fails, but one needs attention".to_owned(),
        (Language::English, 0, amber) => format!("no requirement fails, but {} need attention", number(amber)),
        (Language::English, red, amber) => {
            let are = if red == 1 { "requirement is" } else { "requirements are" };
            match amber {
                0 => format!("{} {are} not met", number(red)),
                1 => format!("{} {are} not met and one needs attention", number(red)),
                _ => format!("{} {are} not met and {} need attention", number(red), number(amber)),
            }
        }
    }
}

/// The steps to take next, the most urgent first, at most `most` of them; what several findings ask for stands once.
#[must_use]
pub fn next_steps(
    judgement: &Judgement,
    unit_findings: &[Finding],
    record: &TrainingRecord,
    packs: &Packs,
    language: Language,
    most: usize,
) -> Vec<NextStep> {
    let mut findings: Vec<&Finding> = judgement
        .findings
        .iter()
        .chain(unit_findings)
        .filter(|finding| finding.status != Status::NotApplicable && !finding.fulfilled)
        .collect();
    findings.sort_by_key(|finding| finding.urgency());
    let mut steps: Vec<NextStep> = Vec::new();
    let mut others: Vec<usize> = Vec::new();
    for finding in findings {
        let Some(step) = &finding.next_step else { continue };
        let step = render(step, language);
        if let Some(known) = steps.iter().position(|known| known.step == step) {
            if let Some(count) = others.get_mut(known) {
                *count += 1;
            }
            continue;
        }
        if steps.len() == most {
            continue;
        }
        let reason = format!("{}: {}", title_of(finding, record, packs, language), reason_of(finding, language));
        steps.push(NextStep { step, reason, due_on: finding.due_on, status: finding.status });
        others.push(0);
    }
    for (step, others) in steps.iter_mut().zip(others).filter(|(_, others)| *others > 0) {
        step.reason += &match language {
            Language::Swedish => format!(" Detsamma gäller {others} krav till."),
            Language::English if others == 1 => " The same goes for 1 more requirement.".to_owned(),
            Language::English => format!(" The same goes for {others} more requirements."),
        };
    }
    steps
}

/// The finding that needs a person soonest; `None` if none does.
#[must_use]
pub fn most_urgent<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Option<&'f Finding> {
    findings.into_iter().filter(|finding| matches!(finding.status, Status::Red | Status::Amber)).min_by_key(|finding| {
        (finding.urgency(), Reverse(finding.requirement.strength == requirements::Strength::Must))
    })
}

/// The facts and arithmetic of a finding, as one text.
#[must_use]
pub fn reason_of(finding: &Finding, language: Language) -> String {
    render_all(&finding.explanation, language)
}

/// What a finding is about: the requirement's title, and the objective or the unit where there are several.
#[must_use]
pub fn title_of(finding: &Finding, record: &TrainingRecord, packs: &Packs, language: Language) -> String {
    let title = finding.requirement.title.in_language(language);
    match &finding.subject {
        Subject::Trainee(_) | Subject::Region(_) => title.to_owned(),
        Subject::Objective(code) => {
            let training = &record.training;
            let objective = packs.objective(training.regulation, &training.specialty, code);
            let label = objective.and_then(|objective| {
                objective.title.as_deref().or(objective.help.as_ref().map(|help| help.in_language(language)))
            });
            match label {
                Some(label) => format!("{} {code} ({label}): {title}", words::objective(language)),
                None => format!("{} {code}: {title}", words::objective(language)),
            }
        }
        Subject::Unit(id) => {
            let name = record.unit(id).map_or_else(|| id.to_string(), |unit| unit.name.clone());
            format!("{name}: {title}")
        }
    }
}

/// A day both exact and near: `2026-12-13, v. 50 (om 19 dagar)`.
#[must_use]
pub fn near_date(date: Date, on: Date, language: Language) -> String {
    let week = IsoWeek::of(date).week();
    let days = days_between(on, date);
    let (count, unit) = match days.abs() {
        0..=20 => (days.abs(), 0),
        21..=75 => (days.abs() / 7, 1),
        76..=729 => ((days.abs() * 12 + 182) / 365, 2),
        far => (far / 365, 3),
    };
    let near = match language {
        Language::Swedish => {
            let units = [("dag", "dagar"), ("vecka", "veckor"), ("månad", "månader"), ("år", "år")];
            let unit = units.get(unit).map_or("", |(one, many)| if count == 1 { one } else { many });
            match days {
                0 => "i dag".to_owned(),
                1.. => format!("om {count} {unit}"),
                _ => format!("för {count} {unit} sedan"),
            }
        }
        Language::English => {
            let units = [("day", "days"), ("week", "weeks"), ("month", "months"), ("year", "years")];
            let unit = units.get(unit).map_or("", |(one, many)| if count == 1 { one } else { many });
            match days {
                0 => "today".to_owned(),
                1.. => format!("in {count} {unit}"),
                _ => format!("{count} {unit} ago"),
            }
        }
    };
    match language {
        Language::Swedish => format!("{date}, v. {week} ({near})"),
        Language::English => format!("{date}, week {week} ({near})"),
    }
}

/// Months with two decimals, never rounded up.
pub(crate) fn long_months(months: Months, language: Language) -> String {
    decimal_text(&months.floor_text(2), language)
}

/// Months without idle decimals: a demand of sixty is `60`.
pub(crate) fn short_months(months: Months, language: Language) -> String {
    let text = months.floor_text(2);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    decimal_text(text, language)
}
