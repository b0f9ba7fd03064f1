//! `no-patient-data`: no entry's free text holds what looks like a patient's personal identity number.

use serde::Deserialize;
use training::{EntryId, IdentityTrace, identity_trace};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoPatientData {}

impl Judge for NoPatientData {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let mut certain = Vec::new();
        let mut possible = Vec::new();
        for (section, id, text) in texts(case) {
            match identity_trace(text) {
                IdentityTrace::Certain => certain.push((section, id)),
                IdentityTrace::Possible => possible.push((section, id)),
                IdentityTrace::None => {}
            }
        }
        let found = |entries: &[(&'static str, &EntryId)], verdict: Verdict| {
            entries.iter().fold(verdict, |verdict, (section, id)| verdict.with(section, id))
        };
        vec![if !certain.is_empty() {
            let verdict = Verdict::red(say!("patient-data-certain", count = certain.len()));
            found(&certain, verdict).next(say!("patient-data-next-remove"))
        } else if !possible.is_empty() {
            let verdict = Verdict::amber(say!("patient-data-possible", count = possible.len()));
            found(&possible, verdict).next(say!("patient-data-next-look"))
        } else {
            Verdict::fulfilled(say!("patient-data-none"))
        }]
    }
}

/// Every free text of the record with its entry.
fn texts<'a>(case: &Case<'a>) -> impl Iterator<Item = (&'static str, &'a EntryId, &'a str)> {
    let record = case.record;
    let activities = record.activities.iter().flatten();
    let activities = activities
        .flat_map(|row| row.title.iter().chain(&row.absent_because).map(|text| ("activities", &row.id, text.as_str())));
    let works = record.works.iter().flatten().map(|row| ("works", &row.id, row.title.as_str()));
    let courses = record.courses.iter().flatten().map(|row| ("courses", &row.id, row.title.as_str()));
    let sessions = record.supervision_sessions.iter().flatten();
    let sessions = sessions
        .filter_map(|row| row.cancelled_because.as_ref().map(|text| ("supervision_sessions", &row.id, text.as_str())));
    let plans = record.plan_versions.iter().flatten();
    let plans = plans.filter_map(|row| row.feedback.as_ref().map(|text| ("plan_versions", &row.id, text.as_str())));
    let papers = record.documents.iter().flatten();
    let papers = papers.filter_map(|row| row.template.as_ref().map(|text| ("documents", &row.id, text.as_str())));
    let hirings = record.hirings.iter().flatten();
    let hirings =
        hirings.flat_map(|row| row.remarks.iter().chain(&row.bound_by).map(|text| ("hirings", &row.id, text.as_str())));
    let changes = record.changes.iter().flatten();
    let changes = changes.filter_map(|row| row.solution.as_ref().map(|text| ("changes", &row.id, text.as_str())));
    let covers = record.covers.iter().flatten();
    let covers = covers.flat_map(|row| {
        std::iter::once(&row.reason).chain(&row.measures).map(|text| ("covers", &row.id, text.as_str()))
    });
    let decisions = record.decisions.iter().flatten().map(|row| ("decisions", &row.id, row.reason.as_str()));
    activities
        .chain(works)
        .chain(courses)
        .chain(sessions)
        .chain(plans)
        .chain(papers)
        .chain(hirings)
        .chain(changes)
        .chain(covers)
        .chain(decisions)
}
