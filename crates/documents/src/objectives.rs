//! The matrix of objectives: where each is planned, which certificates are signed, and what was found of it.

use calendar::Date;
use requirements::{Finding, Judgement, Objective, Packs, Subject};
use serde_json::{Value, json};
use training::{Certificate, CourseState, Language, ObjectiveCode, PlacementState, TrainingRecord};

use crate::placements::unit_name;
use crate::report::status_cell;
use crate::words::{self, capital};

/// Letters of what is planned that are kept on one page.
const LONGEST_UNBROKEN: usize = 900;

/// The matrix in groups: basic training where the training has it, then the specialty's objectives. Empty if the packs
/// do not have the specialty.
pub fn groups(
    record: &TrainingRecord,
    judgement: &Judgement,
    packs: &Packs,
    on: Date,
    language: Language,
) -> Vec<Value> {
    let Some(pack) = packs.national(record.training.regulation) else { return Vec::new() };
    let own = pack.objectives(&record.training.specialty).unwrap_or_default();
    let basic: Vec<&Objective> = match record.training.bt_form {
        Some(_) => pack.basic_training_objectives().iter().collect(),
        None => Vec::new(),
    };
    let name = pack
        .specialties
        .get(record.training.specialty.as_str())
        .map_or_else(|| record.training.specialty.to_string(), |specialty| specialty.name.clone());
    [(words::basic_training(language).to_owned(), basic), (capital(&name), own)]
        .into_iter()
        .filter(|(_, objectives)| !objectives.is_empty())
        .map(|(title, objectives)| {
            let rows: Vec<Value> =
                objectives.into_iter().map(|objective| row(objective, record, judgement, on, language)).collect();
            json!({ "title": title, "rows": rows })
        })
        .collect()
}

fn row(objective: &Objective, record: &TrainingRecord, judgement: &Judgement, on: Date, language: Language) -> Value {
    let code = &objective.code;
    let (label, official) = match (&objective.title, &objective.help) {
        (Some(title), _) => (title.as_str(), true),
        (None, Some(help)) => (help.in_language(language), false),
        (None, None) => ("", true),
    };
    let about = |finding: &&Finding| matches!(&finding.subject, Subject::Objective(found) if found == code);
    let finding = judgement.findings.iter().filter(about).min_by_key(|finding| finding.urgency());
    let planned = planned(record, code, language);
    json!({
        "code": code.as_str(),
        // what serves an objective is seldom so much that the row must go on over a page
        "breakable": planned.chars().count() > LONGEST_UNBROKEN,
        "label": label,
        "official": official,
        "planned": planned,
        "certificates": certificates(record, code, on, language),
        "status": finding.map(|finding| status_cell(finding.status, finding.fulfilled, language)),
    })
}

fn planned(record: &TrainingRecord, code: &ObjectiveCode, language: Language) -> String {
    let serves = |objectives: &Option<Vec<ObjectiveCode>>| objectives.iter().flatten().any(|served| served == code);
    let placements = record
        .placements
        .iter()
        .flatten()
        .filter(|placement| placement.state != PlacementState::Cancelled && serves(&placement.objectives))
        .map(|placement| unit_name(record, placement));
    let courses = record
        .courses
        .iter()
        .flatten()
        .filter(|course| course.state != CourseState::Cancelled && serves(&course.objectives))
        .map(|course| course.title.as_str());
    let works = record.works.iter().flatten().filter(|work| serves(&work.objectives)).map(|work| work.title.as_str());
    let mut names: Vec<&str> = placements.chain(courses).chain(works).collect();
    let mut seen = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(*name);
            true
        }
    });
    if names.is_empty() { words::none(language).to_owned() } else { names.join("; ") }
}

/// A line for each form.
fn certificates(record: &TrainingRecord, code: &ObjectiveCode, on: Date, language: Language) -> Vec<String> {
    let Some(certificates) = &record.certificates else { return vec![words::not_kept(language).to_owned()] };
    let concerns = |certificate: &&Certificate| {
        certificate.objectives.iter().flatten().any(|certified| certified == code)
            && certificate.withdrawn_on.is_none_or(|withdrawn| on < withdrawn)
    };
    let mut forms: Vec<Form> = Vec::new();
    for certificate in certificates.iter().filter(concerns) {
        let signed = certificate.signed_on.filter(|signed| *signed <= on);
        let requested = certificate.requested_on.filter(|requested| *requested <= on && signed.is_none());
        if signed.is_none() && requested.is_none() {
            continue;
        }
        let name = form(certificate, language);
        let at = forms.iter().position(|known| known.name == name).unwrap_or_else(|| {
            forms.push(Form { name, signed: 0, last_signed_on: None, requested: 0 });
            forms.len() - 1
        });
        if let Some(form) = forms.get_mut(at) {
            form.signed += usize::from(signed.is_some());
            form.requested += usize::from(requested.is_some());
            form.last_signed_on = form.last_signed_on.max(signed);
        }
    }
    if forms.is_empty() {
        return vec![words::none(language).to_owned()];
    }
    forms.iter().map(|form| form.text(language)).collect()
}

/// The certificates of one form that bear on one objective.
struct Form {
    name: String,
    signed: usize,
    last_signed_on: Option<Date>,
    requested: usize,
}

impl Form {
    /// `bilaga 4: 8, senast 2026-10-24, 1 begärt`
    fn text(&self, language: Language) -> String {
        let signed = match (self.signed, self.last_signed_on) {
            (1, Some(on)) => Some(on.to_string()),
            (several, Some(on)) => Some(format!("{several}, {} {on}", words::latest(language))),
            _ => None,
        };
        let requested = (self.requested > 0).then(|| format!("{} {}", self.requested, words::requested(language)));
        let parts: Vec<String> = signed.into_iter().chain(requested).collect();
        format!("{}: {}", self.name, parts.join(", "))
    }
}

/// `bilaga-4` as people write it.
fn form(certificate: &Certificate, language: Language) -> String {
    match certificate.form.strip_prefix("bilaga-") {
        Some(number) => format!("{}\u{a0}{number}", words::either(language, "bilaga", "annex")),
        None => format!("{} {}", words::form(language), certificate.form),
    }
}
