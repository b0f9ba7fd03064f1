//! Assessments: three a quarter, two of them sit-ins by the principal supervisor at home, and two kinds a year besides.

use calendar::{Date, IsoWeek, Period, add_months, quarter_of};
use training::{Assessment, AssessmentMethod, ObjectiveCode};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;

/// Days into the quarter of the three assessments.
const DAYS: [i64; 3] = [16, 44, 73];
const OTHERS: [AssessmentMethod; 4] =
    [AssessmentMethod::MiniCex, AssessmentMethod::Cbd, AssessmentMethod::Video, AssessmentMethod::Dops];
const OBJECTIVES: [(&str, &str); 5] = [("c1", "STc1"), ("b1", "STb1"), ("c2", "STc2"), ("c4", "STc4"), ("c5", "STc5")];

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
    let (old, new) = OBJECTIVES[number % OBJECTIVES.len()];
    let objective = if draft.is_2015() { old } else { new };
    let id = draft.id("assessment");
    let row = Assessment {
        id,
        method,
        on,
        assessor,
        signed_on: signed,
        documented: Some(true),
        placement: rotation.map(|row| row.id),
        objectives: Some(vec![ObjectiveCode::new(objective)]),
        ratings: None,
        comment: None,
    };
    push(&mut draft.record.assessments, row);
}
