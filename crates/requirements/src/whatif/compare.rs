//! Comparing a record with the same one changed: the end, today's findings, the turns to come, and what is lost.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Date;
use training::{Certificate, ObjectiveCode, RegulationId, TrainingRecord};

use super::{Comparison, Lost, Outlook, Refusal, Shift, TurnShift, WhatIf, apply};
use crate::assess::{assess_unit, units_to_judge};
use crate::finding::{Evidence, Finding, Status, Subject};
use crate::forecast::{Forecast, Turn, forecast};
use crate::pack::{PackKind, Packs};

/// What would differ if changes were made, on a day and through so many months after it.
///
/// # Errors
/// Every change that cannot be made.
pub fn compare(
    record: &TrainingRecord,
    packs: &Packs,
    what_if: &WhatIf,
    on: Date,
    months: i32,
) -> Result<Comparison, Vec<Refusal>> {
    let changed = apply(record, packs, what_if, on)?;
    let look = |record| Looked::at(record, packs, on, months);
    // neither rests on the other, and someone waits
    let (before, after) = std::thread::scope(|scope| {
        let before = scope.spawn(|| look(record));
        let after = look(&changed.record);
        (before.join().unwrap_or_else(|_| look(record)), after)
    });
    Ok(Comparison {
        before: Outlook::of(record, &before.forecast.now.time),
        after: Outlook::of(&changed.record, &after.forecast.now.time),
        findings: shifts(&before, &after, packs),
        turns: turn_shifts(&before, &after, packs),
        lost: lost(record, changed.record.training.regulation, packs),
        moved: changed.moved,
        in_leave: changed.in_leave,
        changed: changed.record,
    })
}

/// A record's forecast with the findings of its units.
struct Looked {
    forecast: Forecast,
    units: Vec<Finding>,
}

impl Looked {
    fn at(record: &TrainingRecord, packs: &Packs, on: Date, months: i32) -> Self {
        let units = units_to_judge(record, on).into_iter();
        let units = units.flat_map(|view| assess_unit(view, packs, record.region.as_ref(), on)).collect();
        Self { forecast: forecast(record, packs, on, months), units }
    }

    fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.forecast.now.findings.iter().chain(&self.units)
    }

    fn turns(&self) -> impl Iterator<Item = &Turn> {
        self.forecast.turns.iter().chain(&self.forecast.unit_turns)
    }
}

/// What a finding is known again by, also under another regulation: national requirements go by their id alone.
type Matter = (String, Subject);

fn matter(finding: &Finding, packs: &Packs) -> Matter {
    let requirement = &finding.requirement;
    let national = packs.get(requirement.pack.as_str()).is_some_and(|pack| pack.kind == PackKind::Regulation);
    (if national { requirement.id.clone() } else { requirement.key() }, finding.subject.clone())
}

/// Things by their matter, several of one matter in their order.
fn gathered<'a, T>(
    things: impl Iterator<Item = &'a T>,
    matter: impl Fn(&'a T) -> Option<Matter>,
) -> BTreeMap<Matter, Vec<&'a T>> {
    let mut by_matter: BTreeMap<Matter, Vec<&T>> = BTreeMap::new();
    for thing in things {
        if let Some(matter) = matter(thing) {
            by_matter.entry(matter).or_default().push(thing);
        }
    }
    by_matter
}

/// Findings that do not stand alike, or are due on different days.
fn shifts(before: &Looked, after: &Looked, packs: &Packs) -> Vec<Shift> {
    let was = gathered(before.findings(), |finding| Some(matter(finding, packs)));
    let is = gathered(after.findings(), |finding| Some(matter(finding, packs)));
    // what is not there does not apply
    let told = |finding: &Option<Finding>| {
        let there = finding.as_ref().filter(|finding| finding.status != Status::NotApplicable);
        there.map(|finding| (finding.status, finding.fulfilled, finding.due_on))
    };
    let matters: BTreeSet<&Matter> = was.keys().chain(is.keys()).collect();
    let mut shifts = Vec::new();
    for matter in matters {
        let of = |all: &BTreeMap<Matter, Vec<&Finding>>, at: usize| Some((*all.get(matter)?.get(at)?).clone());
        let number = was.get(matter).map_or(0, Vec::len).max(is.get(matter).map_or(0, Vec::len));
        for at in 0..number {
            let shift = Shift { before: of(&was, at), after: of(&is, at) };
            if told(&shift.before) != told(&shift.after) {
                shifts.push(shift);
            }
        }
    }
    shifts.sort_by_key(|shift| {
        let status = |finding: &Option<Finding>| finding.as_ref().map_or(Status::NotApplicable, |f| f.status);
        (status(&shift.after), status(&shift.before), shift.finding().map(|finding| finding.requirement.theme))
    });
    shifts
}

/// Turns that are not on both sides on the same day. Of one matter, a turn to the same status is the same one, moved.
fn turn_shifts(before: &Looked, after: &Looked, packs: &Packs) -> Vec<TurnShift> {
    let of = |turn: &Turn| turn.finding().map(|finding| matter(finding, packs));
    let (was, is) = (gathered(before.turns(), of), gathered(after.turns(), of));
    let matters: BTreeSet<&Matter> = was.keys().chain(is.keys()).collect();
    let mut shifts = Vec::new();
    for matter in matters {
        let mut left: Vec<&Turn> = is.get(matter).cloned().unwrap_or_default();
        for turn in was.get(matter).into_iter().flatten() {
            let to = |other: &&Turn| (other.to(), fulfilled(other)) == (turn.to(), fulfilled(turn));
            let twin = left.iter().position(to).map(|at| left.remove(at));
            if twin.is_none_or(|twin| twin.on != turn.on) {
                shifts.push(TurnShift { before: Some((*turn).clone()), after: twin.cloned() });
            }
        }
        shifts.extend(left.into_iter().map(|turn| TurnShift { before: None, after: Some(turn.clone()) }));
    }
    shifts.sort_by_key(|shift| shift.turn().map(|turn| (turn.on, turn.to())));
    shifts
}

fn fulfilled(turn: &Turn) -> Option<bool> {
    turn.after.as_ref().map(|finding| finding.fulfilled)
}

/// What does not carry over to a regulation that is not the record's own.
fn lost(record: &TrainingRecord, regulation: RegulationId, packs: &Packs) -> Vec<Lost> {
    if regulation == record.training.regulation {
        return Vec::new();
    }
    let holds = |certificate: &&Certificate| {
        certificate.regulation != regulation && certificate.signed_on.is_some() && certificate.withdrawn_on.is_none()
    };
    let certificates = record.certificates.iter().flatten().filter(holds).map(|certificate| Lost::Certificate {
        id: certificate.id.clone(),
        objectives: certificate.objectives.clone().unwrap_or_default(),
    });
    let mut served: BTreeMap<&ObjectiveCode, Vec<Evidence>> = BTreeMap::new();
    let placements = record.placements.iter().flatten().map(|row| ("placements", &row.id, &row.objectives));
    let courses = record.courses.iter().flatten().map(|row| ("courses", &row.id, &row.objectives));
    let works = record.works.iter().flatten().map(|row| ("works", &row.id, &row.objectives));
    for (section, id, objectives) in placements.chain(courses).chain(works) {
        for code in objectives.iter().flatten() {
            served.entry(code).or_default().push(Evidence::entry(section, id));
        }
    }
    let specialty = &record.training.specialty;
    let missing = served.into_iter().filter(|(code, _)| packs.objective(regulation, specialty, code).is_none());
    certificates.chain(missing.map(|(code, entries)| Lost::Objective { code: code.clone(), entries })).collect()
}
