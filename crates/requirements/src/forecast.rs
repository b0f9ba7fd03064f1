//! What lies ahead of a record or a unit: which findings will turn and on which day, how the end of the training looks,
//! and the dated things of the months to come. Asked of the same rules as today, on the days to come.
//!
//! What is assumed: what the record has booked or planned takes place then, as planned (courses, activities,
//! placements, leave, meetings, an examination, a review); nothing else that lies ahead is done.

mod ahead;
mod planned;
mod series;

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use calendar::{Date, Months, add_months};
use training::{PackId, TrainingRecord, UnitView};

use crate::assess::{Asked, Judgement, assess, assess_unit, units_to_judge};
use crate::finding::{Evidence, Finding, Status};
use crate::pack::{Pack, PackKind, Packs};
use crate::requirement::{Requirement, Strength};
use crate::time::Time;

pub use ahead::{Ahead, Occasion};
use planned::{AsPlanned, unit_as_planned};

/// So many months are looked ahead where nothing else is asked for.
pub const MONTHS_AHEAD: i32 = 12;

/// A finding that stands otherwise from a day on than the day before.
#[derive(Debug, Clone)]
pub struct Turn {
    /// The first day on which it stands as after.
    pub on: Date,
    /// The finding the day before; `None`: there was none.
    pub before: Option<Finding>,
    /// The finding from that day on; `None`: there is none any more.
    pub after: Option<Finding>,
}

/// What lies ahead of one record.
#[derive(Debug, Clone)]
pub struct Forecast {
    /// The day one looks from.
    pub on: Date,
    /// The last day looked at.
    pub until: Date,
    /// What is found on the day one looks from.
    pub now: Judgement,
    /// The trainee's findings that turn after that day, by day and then the gravest first.
    pub turns: Vec<Turn>,
    /// The same of the units where the trainee serves.
    pub unit_turns: Vec<Turn>,
    /// How the end of the training looks with what is planned.
    pub ending: Ending,
    /// The dated things of the time looked at, in order of time.
    pub ahead: Vec<Ahead>,
}

/// What lies ahead of one unit.
#[derive(Debug, Clone)]
pub struct UnitForecast {
    /// The day one looks from.
    pub on: Date,
    /// The last day looked at.
    pub until: Date,
    /// What is found on the day one looks from.
    pub now: Vec<Finding>,
    /// The findings that turn after that day.
    pub turns: Vec<Turn>,
    /// The dated things of the time looked at, in order of time.
    pub ahead: Vec<Ahead>,
}

/// How the end of a training looks with what is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The last planned day.
    pub planned_end_on: Option<Date>,
    /// Full-time months by then; `None`: not kept here, or no end is planned.
    pub months_at_planned_end: Option<Months>,
    /// The day the least time is reached; `None`: not with what is planned, or not kept here.
    pub minimum_reached_on: Option<Date>,
    /// The first day on which every planned activity is over and its certificate could be at hand; `None`: every one
    /// that is planned is certified, or that section is not kept here.
    pub certificates_from: Option<Date>,
    /// The activities without a certificate, the last to end first.
    pub uncertified: Vec<Evidence>,
}

impl Turn {
    /// The finding as it comes to stand; where it ceases, as it stood.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        self.after.as_ref().or(self.before.as_ref())
    }

    /// How it stands from the day on; what ceases does not concern the case any more.
    #[must_use]
    pub fn to(&self) -> Status {
        self.after.as_ref().map_or(Status::NotApplicable, |finding| finding.status)
    }

    /// How it stood the day before.
    #[must_use]
    pub fn from(&self) -> Status {
        self.before.as_ref().map_or(Status::NotApplicable, |finding| finding.status)
    }

    /// Whether it comes to need a person more than before: it turns red, or amber from something lighter.
    #[must_use]
    pub fn worsens(&self) -> bool {
        matches!(self.to(), Status::Red | Status::Amber) && self.to() < self.from()
    }

    /// Whether it ceases to be red, or amber.
    #[must_use]
    pub fn eases(&self) -> bool {
        matches!(self.from(), Status::Red | Status::Amber) && self.to() > self.from()
    }
}

/// What lies ahead of a record through the same day so many months later.
#[must_use]
pub fn forecast(record: &TrainingRecord, packs: &Packs, on: Date, months: i32) -> Forecast {
    let until = add_months(on, months.max(0));
    let now = assess(record, packs, on);
    let units = units_to_judge(record, on);
    let mut unit_turns: Vec<Turn> =
        units.iter().flat_map(|view| unit_turns(*view, packs, record.region.as_ref(), on, until)).collect();
    in_order(&mut unit_turns);
    Forecast {
        on,
        until,
        turns: turns(record, packs, on, until, |_| true),
        unit_turns,
        ending: Ending::of(record, &now.time),
        ahead: ahead::of_record(record, packs, &now, on, until),
        now,
    }
}

/// What lies ahead of a unit through the same day so many months later; `region` as for [`assess_unit`].
#[must_use]
pub fn forecast_unit(
    view: UnitView<'_>,
    packs: &Packs,
    region: Option<&PackId>,
    on: Date,
    months: i32,
) -> UnitForecast {
    let until = add_months(on, months.max(0));
    let now = assess_unit(view, packs, region, on);
    let mut turns = unit_turns(view, packs, region, on, until);
    in_order(&mut turns);
    UnitForecast { on, until, turns, ahead: ahead::of_unit(view, &now, on, until), now }
}

/// The turns to red of a record's own findings, for asking many records: requirements that cannot be red are not asked.
#[must_use]
pub fn turning_red(record: &TrainingRecord, packs: &Packs, on: Date, months: i32) -> Vec<Turn> {
    let can_be_red =
        |requirement: &Requirement| requirement.strength == Strength::Must || requirement.red_without_reason;
    let mut turns = turns(record, packs, on, add_months(on, months.max(0)), can_be_red);
    turns.retain(|turn| turn.to() == Status::Red);
    turns
}

/// The first turn of each requirement and whom it is about, in the order given: what turns several times is one matter.
#[must_use]
pub fn first_of_each(turns: Vec<Turn>) -> Vec<Turn> {
    let mut seen = HashSet::new();
    let of = |turn: &Turn| turn.finding().map(|finding| (finding.requirement.key(), finding.subject.clone()));
    turns.into_iter().filter(|turn| seen.insert(of(turn))).collect()
}

/// Who of several has findings that turn red, and when: whoever is first comes first.
#[must_use]
pub fn who_turns_red<'a>(
    records: impl IntoIterator<Item = &'a TrainingRecord>,
    packs: &Packs,
    on: Date,
    months: i32,
) -> Vec<(&'a TrainingRecord, Vec<Turn>)> {
    let turning = records.into_iter().map(|record| (record, turning_red(record, packs, on, months)));
    let mut turning: Vec<_> = turning.filter(|(_, turns)| !turns.is_empty()).collect();
    turning.sort_by_key(|(_, turns)| turns.first().map(|turn| turn.on));
    turning
}

impl Ending {
    /// The end as it looks with a record's time.
    #[must_use]
    pub fn of(record: &TrainingRecord, time: &Time) -> Self {
        let uncertified = ahead::uncertified(record);
        Self {
            planned_end_on: time.planned_end_on(),
            months_at_planned_end: time.counted_at_planned_end(),
            minimum_reached_on: time.minimum_reached_on(),
            certificates_from: uncertified.first().map(|(day, _)| *day),
            uncertified: uncertified.into_iter().map(|(_, entry)| entry).collect(),
        }
    }
}

/// The turns of a record's findings of the requirements that are asked.
fn turns(
    record: &TrainingRecord,
    packs: &Packs,
    on: Date,
    until: Date,
    asked: impl Fn(&Requirement) -> bool,
) -> Vec<Turn> {
    let holding = packs.holding_for(record);
    let Some(national) = holding.first().copied().filter(|pack| pack.kind == PackKind::Regulation) else {
        return Vec::new();
    };
    let mut planned = AsPlanned::new(record, on);
    let days = series::days_to_ask(&record.to_value(), on, until);
    let mut turns = Vec::new();
    for pack in &holding {
        for requirement in pack.requirements.iter().filter(|requirement| asked(requirement)) {
            let repeating = repeating(requirement, pack, &holding);
            let mut days = days.clone();
            days.extend(series::borders(requirement).filter(|day| on < *day && *day <= until));
            turns.extend(series::turns(days, |day| {
                let (record, time) = planned.on(day, &holding);
                let asked = Asked::new(record, &holding, national, time);
                let mut findings = asked.findings(pack, requirement);
                for requirement in &repeating {
                    asked.join(&mut findings, requirement);
                }
                findings
            }));
        }
    }
    in_order(&mut turns);
    turns
}

/// The requirements of the packs at hand that only repeat one of the national pack.
fn repeating<'a>(requirement: &Requirement, pack: &Pack, holding: &[&'a Pack]) -> Vec<&'a Arc<Requirement>> {
    if pack.kind != PackKind::Regulation {
        return Vec::new();
    }
    let all = holding.iter().flat_map(|pack| &pack.requirements);
    all.filter(|other| other.same_as.as_ref() == Some(&requirement.id)).collect()
}

fn unit_turns(view: UnitView<'_>, packs: &Packs, region: Option<&PackId>, on: Date, until: Date) -> Vec<Turn> {
    let mut days: BTreeSet<Date> = series::days_to_ask(&training::Field::write(view.unit), on, until);
    for person in view.people {
        days.extend(series::days_of(&training::Field::write(person), on, until));
    }
    let national = packs.all().iter().filter(|pack| pack.kind == PackKind::Regulation);
    let holding = national.chain(view.unit.region.as_ref().or(region).and_then(|id| packs.get(id.as_str())));
    days.extend(
        holding.flat_map(|pack| &pack.requirements).flat_map(|r| series::borders(r)).filter(|d| on < *d && *d <= until),
    );
    series::turns(days, |day| {
        let unit = unit_as_planned(view.unit, on, day);
        assess_unit(UnitView { unit: &unit, people: view.people }, packs, region, day)
    })
}

/// By day; of one day the gravest first.
fn in_order(turns: &mut [Turn]) {
    turns.sort_by_key(|turn| (turn.on, turn.to(), turn.finding().map(|finding| finding.requirement.theme)));
}
