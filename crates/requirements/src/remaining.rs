//! What is left of a training's objectives, and which courses and service of the holding packs would cover most of it.

use calendar::Date;
use training::TrainingRecord;

use crate::assess::Asked;
use crate::expression::AnyOf;
use crate::finding::Evidence;
use crate::grounds::{Grounds, Progress};
use crate::objective::{Activity, Objective};
use crate::pack::{Pack, Packs};
use crate::requirement::{Bilingual, Requirement};
use crate::time::Time;

/// A course or service that a pack names together with the objectives it serves.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Its name in a sentence.
    pub name: Bilingual,
    /// Which activity it is.
    pub activity: Activity,
    /// The objectives it serves, by code.
    pub objectives: Vec<String>,
    /// Of service: what it is in, by which a pack tells how long it lasts.
    pub field: Option<ServiceField>,
    /// The entry of the record that is this very course or service; `None`: not in the record.
    pub entry: Option<Evidence>,
}

/// What service is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceField {
    /// A side rotation in a specialty.
    Rotation(String),
    /// A side rotation in primary care, for another specialty.
    PrimaryCare,
}

/// How long service is said to last, in full time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Months.
    Months {
        /// At least.
        from: i64,
        /// At most, where it is a span.
        to: Option<i64>,
    },
    /// Weeks.
    Weeks {
        /// At least.
        from: i64,
        /// At most.
        to: i64,
    },
}

/// A demand of an objective that is neither certified, done nor planned.
#[derive(Debug, Clone, Copy)]
pub struct Left<'a> {
    /// The objective.
    pub objective: &'a Objective,
    /// The activities, any of which would do.
    pub any_of: &'a AnyOf<Activity>,
}

/// A course or service that would cover some of what is left.
#[derive(Debug, Clone)]
pub struct Suggestion<'a> {
    /// The requirement that names it.
    pub requirement: &'a Requirement,
    /// The course or service.
    pub offer: Offer,
    /// How long it lasts; `None`: a course, or no pack says.
    pub length: Option<Length>,
    /// What it would cover that no suggestion before it does.
    pub covers: Vec<Left<'a>>,
}

/// What is left of the specialty's objectives.
#[derive(Debug, Clone, Default)]
pub struct Remaining<'a> {
    /// The suggestions, each covering most of what those before it leave.
    pub suggestions: Vec<Suggestion<'a>>,
    /// What no named course or service is said to cover.
    pub uncovered: Vec<Left<'a>>,
}

/// What is left of a record's objectives on a day; empty where no pack has the specialty, or certificates, placements,
/// courses or works are not kept and nothing can be told.
#[must_use]
pub fn remaining<'a>(record: &'a TrainingRecord, packs: &'a Packs, on: Date) -> Remaining<'a> {
    let Some(national) = packs.national(record.training.regulation) else { return Remaining::default() };
    let holding = packs.holding_for(record);
    let time = Time::held(record, &holding, on);
    let asked = Asked::new(record, &holding, national, &time);
    let requirements = || holding.iter().flat_map(|pack| &pack.requirements);
    let cases = || requirements().filter_map(|requirement| Some((requirement.as_ref(), asked.case(requirement)?)));
    let length = |field: &ServiceField| cases().find_map(|(_, (case, judge))| judge.length(&case, field));
    let mut offers: Vec<(&Requirement, Offer)> = cases()
        .flat_map(|(requirement, (case, judge))| judge.offers(&case).into_iter().map(move |offer| (requirement, offer)))
        .collect();
    let mut left = open(record, national, on);
    let mut suggestions = Vec::new();
    loop {
        let count = |(_, offer): &(&Requirement, Offer)| left.iter().filter(|left| serves(offer, left)).count();
        // the first of several that cover as much
        let best = offers.iter().enumerate().rev().max_by_key(|(_, offer)| count(offer));
        let Some(place) = best.filter(|(_, offer)| count(offer) > 0).map(|(place, _)| place) else { break };
        let (requirement, offer) = offers.remove(place);
        let (covers, rest) = left.into_iter().partition(|left| serves(&offer, left));
        left = rest;
        suggestions.push(Suggestion { requirement, length: offer.field.as_ref().and_then(length), offer, covers });
    }
    Remaining { suggestions, uncovered: left }
}

/// The demands that are neither certified, done nor planned; none where certificates are not kept.
fn open<'a>(record: &'a TrainingRecord, national: &'a Pack, on: Date) -> Vec<Left<'a>> {
    if record.certificates.is_none() {
        return Vec::new();
    }
    let grounds = Grounds::new(record, national, on);
    let mut left = Vec::new();
    for objective in national.objectives(&record.training.specialty).unwrap_or_default() {
        for demand in grounds.demands(objective, on).into_iter().flatten() {
            let nothing = matches!(grounds.progress(objective, demand.any_of), Progress::Nothing);
            if demand.certificate.is_none() && nothing {
                left.push(Left { objective, any_of: demand.any_of });
            }
        }
    }
    left
}

fn serves(offer: &Offer, left: &Left<'_>) -> bool {
    let apart = left.objective.wants_both();
    left.any_of.iter().any(|demanded| offer.activity.answers(*demanded, apart))
        && offer.objectives.iter().any(|code| left.objective.code.as_str().eq_ignore_ascii_case(code))
}
