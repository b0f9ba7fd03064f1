//! The judgement of a file as one JSON object. The keys are a promise to other programs: they are tested one by one.

use std::path::Path;

use calendar::{Date, Months};
use documents::reason_of;
use requirements::{Finding, render};
use serde_json::{Value, json};
use training::Language;

use super::{Judged, Telling};
use crate::record_file::FileFault;

/// Decimals of the months; rounded down.
const DECIMALS: u32 = 4;

pub fn judged(file: &Path, judged: &Judged, telling: &Telling<'_>) -> Value {
    let time = &judged.judgement.time;
    let months = |months: Option<Months>| months.map(|months| months.floor_text(DECIMALS));
    let findings: Vec<Value> = judged
        .judgement
        .findings
        .iter()
        .chain(&judged.unit_findings)
        .map(|found| finding(found, telling.language))
        .collect();
    json!({
        "file": file.to_string_lossy(),
        "as_of": telling.on.to_string(),
        "months": {
            "counted": months(time.counted()),
            "at_planned_end": months(time.counted_at_planned_end()),
            "minimum_reached_on": time.minimum_reached_on().map(|day| day.to_string()),
        },
        "findings": findings,
    })
}

pub fn refused(file: &Path, faults: &[FileFault], telling: &Telling<'_>) -> Value {
    json!({ "file": file.to_string_lossy(), "as_of": telling.on.to_string(), "faults": told(faults) })
}

/// Faults as a list of objects.
pub fn told(faults: &[FileFault]) -> Vec<Value> {
    let told = |fault: &FileFault| json!({ "path": fault.path, "code": fault.code, "message": fault.message });
    faults.iter().map(told).collect()
}

/// A finding as an object.
pub fn finding(finding: &Finding, language: Language) -> Value {
    let requirement = &finding.requirement;
    let mut sources: Vec<String> = Vec::new();
    for source in finding.sources().map(ToString::to_string) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let evidence: Vec<String> = finding.evidence.iter().map(ToString::to_string).collect();
    json!({
        "requirement": requirement.id,
        "pack": requirement.pack.as_str(),
        "catalogue": finding.catalogue(),
        "subject": finding.subject.to_string(),
        "status": finding.status.as_str(),
        "fulfilled": finding.fulfilled,
        "title": requirement.title.in_language(language),
        "explanation": reason_of(finding, language),
        "evidence": evidence,
        "source": sources.join("; "),
        "authority": requirement.authority.as_str(),
        "strength": requirement.strength.as_str(),
        "confidence": requirement.confidence.as_str(),
        "due_on": finding.due_on.as_ref().map(Date::to_string),
        "next_step": finding.next_step.as_ref().map(|step| render(step, language)),
    })
}
