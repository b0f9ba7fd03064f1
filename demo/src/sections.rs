//! The sections of a record that follows its plan, each made from the blocks of service, the cast and the day.

mod activities;
mod application;
mod assessments;
mod basic_training;
mod certificates;
mod courses;
mod documents;
mod hirings;
mod placements;
mod plan;
mod primary_care;
mod regional;
mod service;
mod supervision;
mod timetable;

pub use application::sign_application;
pub use documents::{blank, signed};
pub use hirings::hiring;

use crate::draft::Draft;
use crate::timeline::Step;

/// Fills a draft with everything that a doctor who follows the plan has by today.
///
/// A full record keeps every session since the first day, and two assessments every week.
pub fn fill(draft: &mut Draft, steps: &[Step], full: bool) {
    service::fill(draft, steps);
    placements::fill(draft, steps);
    supervision::assignments(draft);
    supervision::sessions(draft, full);
    courses::fill(draft);
    assessments::fill(draft);
    if full {
        assessments::every_week(draft);
    }
    plan::fill(draft);
    basic_training::fill(draft);
    regional::fill(draft);
    certificates::fill(draft);
    application::fill(draft);
}

/// Fills in what follows from the rest of the record, once the case has changed that: the log and the papers.
pub fn fill_papers(draft: &mut Draft) {
    timetable::fill(draft);
    activities::fill(draft);
    primary_care::fill(draft);
    documents::fill(draft);
    hirings::fill(draft);
}

/// Adds a row to a section; a section that was not kept is kept from now on.
pub fn push<T>(section: &mut Option<Vec<T>>, row: T) {
    section.get_or_insert_with(Vec::new).push(row);
}
