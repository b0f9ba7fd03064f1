//! `primary-care-conflicts`: what lies on the days of the rotation is seen, and enough days are left.

use std::collections::BTreeSet;

use calendar::{Date, OpenPeriod, Period, WorkingDays};
use serde::Deserialize;
use training::{ActivityKind, ActivityState, Placement, PlacementKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::primary_care::{Rotation, judged, weeks};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareConflicts {
    /// Full-time weeks that should be left.
    weeks_needed: i64,
}

impl Judge for PrimaryCareConflicts {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| self.verdict(case, rotation))
    }
}

/// What lies on the days of the rotation.
#[derive(Default)]
struct Clashes {
    told: Vec<Message>,
    /// Working days taken by courses and on-call; leave is already taken off the rotation's own days.
    taken: BTreeSet<Date>,
    double: bool,
}

impl PrimaryCareConflicts {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        if rotation.is_over() {
            return Verdict::not_applicable(say!("pc-over", to = rotation.to()));
        }
        let record = case.record;
        let clashes = clashes(case, rotation);
        let not_kept = [
            ("activities", record.activities.is_none()),
            ("absences", record.absences.is_none()),
            ("courses", record.courses.is_none()),
        ];
        if let Some((section, _)) = not_kept.iter().find(|(_, missing)| *missing && clashes.told.is_empty()) {
            return Verdict::not_kept(section);
        }
        let taken = i64::try_from(clashes.taken.len()).unwrap_or(i64::MAX);
        let net = rotation.working_days() - WorkingDays::days(taken);
        let enough = net >= WorkingDays::weeks(self.weeks_needed);
        let Some((first, rest)) = clashes.told.split_first() else {
            return Verdict::fulfilled(say!("pc-no-clash"));
        };
        let left = say!("pc-net", weeks = weeks(net), needed = self.weeks_needed);
        let verdict = if enough && !clashes.double {
            Verdict::on_track(first.clone())
        } else {
            Verdict::amber(first.clone()).next(say!("pc-next-clear")).due(rotation.from())
        };
        rest.iter().cloned().fold(verdict, Verdict::and).and(left)
    }
}

fn clashes(case: &Case<'_>, rotation: &Rotation<'_>) -> Clashes {
    let mut clashes = Clashes::default();
    let days: BTreeSet<Date> = rotation.days_through(rotation.to()).collect();
    let periods: Vec<Period> = rotation.parts.iter().filter_map(|part| Period::new(part.from, part.to).ok()).collect();
    let touches = |from, to| periods.iter().any(|period| OpenPeriod { from, to }.overlap(period).is_some());
    let record = case.record;
    let away = record.absences.iter().flatten().filter(|row| touches(row.from, row.to)).count();
    if away > 0 {
        clashes.told.push(say!("pc-clash-absences", count = away));
    }
    let on_call = |kind, state| kind == ActivityKind::OnCall && state != Some(ActivityState::Absent);
    let shifts = record.activities.iter().flatten().filter(|row| on_call(row.kind, row.state));
    let shifts: Vec<_> = shifts.filter(|row| touches(row.on, Some(row.to.unwrap_or(row.on)))).collect();
    if !shifts.is_empty() {
        clashes.told.push(say!("pc-clash-on-call", count = shifts.len()));
    }
    for shift in shifts {
        clashes.taken.extend(days.range(shift.on..=shift.to.unwrap_or(shift.on).max(shift.on)));
    }
    let dated = case.courses().filter_map(|course| Some((course, course.from?, course.to.or(course.from)?)));
    for (course, from, to) in dated.filter(|(_, from, to)| touches(*from, Some(*to))) {
        clashes.told.push(say!("pc-clash-course", title = course.title.clone(), from = from));
        clashes.taken.extend(days.range(from..=to.max(from)));
    }
    for other in case.placements().filter(|other| is_another(rotation, other)) {
        if days.range(other.from..=other.to.max(other.from)).next().is_some() {
            let unit = case.unit_name(&other.unit);
            clashes.told.push(say!("pc-clash-placement", unit = unit, from = other.from, to = other.to));
            clashes.double = true;
        }
    }
    clashes
}

/// Whether a placement is neither a period of the rotation nor the service at home beside it.
fn is_another(rotation: &Rotation<'_>, other: &Placement) -> bool {
    other.kind != PlacementKind::Home && rotation.parts.iter().all(|part| part.id != other.id)
}
