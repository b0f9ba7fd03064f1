//! Assessments: three a quarter, two of them sit-ins by the principal supervisor at home, and two kinds a year besides.

use calendar::{Date, IsoWeek, Period, add_months, quarter_of};
use training::{Assessment, AssessmentMethod, ObjectiveCode, Rating};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;
use crate::timeline::BT_HALF_MONTHS;

/// Days into the quarter of the three assessments.
const DAYS: [i64; 3] = [16, 44, 73];
const OTHERS: [AssessmentMethod; 4] =
    [AssessmentMethod::MiniCex, AssessmentMethod::Cbd, AssessmentMethod::Video, AssessmentMethod::Dops];
const OBJECTIVES: [(&str, &str); 5] = [("c1", "STc1"), ("b1", "STb1"), ("c2", "STc2"), ("c4", "STc4"), ("c5", "STc5")];

/// Objectives of one assessment where every one is judged.
const AT_ONCE: usize = 4;
/// How many objectives BT has.
const LAST_BT: usize = 18;
/// Assessments between two levels, and the highest level of the form.
const RISES_EVERY: usize = 4;
const HIGHEST: u32 = 9;

pub fn fill(draft: &mut Draft) {
    let mut quarter = quarter_of(draft.clock.start);
    let mut number = 0;
    while quarter.from() < draft.today {
        let mut planned = Vec::new();
        for (place, days) in DAYS.into_iter().enumerate() {
            number += 1;
            let method = if place == 1 { OTHERS[number / 3 % OTHERS.len()] } else { AssessmentMethod::SitIn };
            let day = draft.days(quarter.from(), days + shift(draft));
            let day = if place == 1 { day } else { day_at_home(draft, &quarter, day).unwrap_or(day) };
            planned.push((day, method, number));
        }
        match quarter.from().month() {
            1 | 10 => planned.push((draft.days(quarter.from(), 30), AssessmentMethod::RecordReview, number)),
            4 => planned.push((draft.days(quarter.from(), 60), AssessmentMethod::MultiSourceFeedback, number)),
            _ => {}
        }
        planned.sort_unstable();
        for (day, method, number) in planned {
            assess(draft, day, method, number);
        }
        quarter = quarter_of(add_months(quarter.from(), 3));
    }
}

/// Two more every week since the first day.
pub fn every_week(draft: &mut Draft) {
    let mut week = IsoWeek::of(draft.clock.start);
    let mut number = 0;
    while week.monday() < draft.today {
        number += 1;
        for day in [1, 3].map(|days| draft.days(week.monday(), days)) {
            if !draft.is_absent(day) {
                assess(draft, day, OTHERS[number % OTHERS.len()], number);
            }
        }
        week = week.next();
    }
}

/// The nearest day at home in the quarter, whole weeks after the planned one or else before it.
fn day_at_home(draft: &Draft, quarter: &Period, planned: Date) -> Option<Date> {
    let planned = working_day(planned);
    let later = (0..12).map(|weeks| draft.days(planned, weeks * 7));
    let earlier = (1..12).map(|weeks| draft.days(planned, -weeks * 7));
    later
        .chain(earlier)
        .filter(|day| quarter.contains(*day) && draft.clock.start < *day)
        .find(|day| !draft.is_absent(*day) && draft.rotation_on(*day).is_none())
}

fn shift(draft: &Draft) -> i64 {
    i64::try_from(draft.index % 7).unwrap_or(0)
}

/// One objective; several of BT while that lasts in Norrbotten, where they are judged one by one; in Kalmar, where the principal supervisor judges every one, several in turn.
fn objectives(draft: &Draft, on: Date, number: usize) -> Vec<ObjectiveCode> {
    let in_basics = draft.path.bt_form().is_some() && on < draft.clock.begin(BT_HALF_MONTHS);
    if in_basics && draft.is_pack("norrbotten") {
        let code = |place: usize| ObjectiveCode::new(format!("BT{}", (number * AT_ONCE + place) % LAST_BT + 1));
        return (0..AT_ONCE).map(code).collect();
    }
    if !draft.is_pack("kalmar") || draft.path.is_hospital() {
        let (old, new) = OBJECTIVES[number % OBJECTIVES.len()];
        return vec![ObjectiveCode::new(if draft.is_2015() { old } else { new })];
    }
    let all: Vec<String> = if draft.is_2015() {
        codes("a", 6).chain(codes("b", 5)).chain(codes("c", 14)).collect()
    } else {
        codes("STa", 7).chain(codes("STb", 4)).chain(codes("STc", 15)).collect()
    };
    (0..AT_ONCE).map(|place| ObjectiveCode::new(&all[(number * AT_ONCE + place) % all.len()])).collect()
}

fn codes(letter: &'static str, last: u32) -> impl Iterator<Item = String> {
    (1..=last).map(move |number| format!("{letter}{number}"))
}

/// In Kalmar the reviews rate how the doctor grows.
fn ratings(draft: &Draft, method: AssessmentMethod, number: usize) -> Option<Vec<Rating>> {
    let is_review = matches!(method, AssessmentMethod::RecordReview | AssessmentMethod::MultiSourceFeedback);
    if !is_review || !draft.is_pack("kalmar") || draft.path.is_hospital() {
        return None;
    }
    let level = u32::try_from(number / RISES_EVERY).unwrap_or(0).min(HIGHEST - 2) + 2;
    Some(["Medicinsk bedömning", "Samtalet"].map(|area| Rating { area: area.to_owned(), level }).into())
}

fn assess(draft: &mut Draft, planned: Date, method: AssessmentMethod, number: usize) {
    // an assessment that falls in a leave is made when the doctor is back, within five weeks or not at all
    let planned = working_day(planned);
    let Some(on) = (0..=5).map(|weeks| draft.days(planned, weeks * 7)).find(|day| !draft.is_absent(*day)) else {
        return;
    };
    if on <= draft.days(draft.clock.start, 13) || !draft.is_past(on) || draft.followed_until() < on {
        return;
    }
    let rotation = draft.rotation_on(on).cloned();
    let (method, assessor) = match (&rotation, method) {
        (Some(row), AssessmentMethod::SitIn) => (AssessmentMethod::MiniCex, row.supervisor.clone()),
        (Some(row), _) => (method, row.supervisor.clone()),
        (None, _) => (method, Some(draft.cast.principal.clone())),
    };
    let signed = draft.past(working_day(draft.days(on, 2))).filter(|_| assessor.is_some());
    let objectives = objectives(draft, on, number);
    let ratings = ratings(draft, method, number);
    let id = draft.id("assessment");
    let row = Assessment {
        id,
        method,
        on,
        assessor,
        signed_on: signed,
        documented: Some(true),
        placement: rotation.map(|row| row.id),
        objectives: Some(objectives),
        ratings,
        comment: None,
    };
    push(&mut draft.record.assessments, row);
}
