//! What single regions keep: listed patients, digital care, compensation.

use calendar::{Date, Months, add_months, days_between, quarter_of};
use training::{Decimal, DigitalCare, Funding, Listing};

use super::push;
use crate::clock::working_day;
use crate::draft::Draft;

/// Clinical hours in a quarter wholly at home, and the hours of them done digitally.
const QUARTER_HOURS: (i64, i64) = (360, 24);

pub fn fill(draft: &mut Draft) {
    if !draft.path.is_hospital() {
        listings(draft);
        if draft.is_pack("kalmar") {
            digital_care(draft);
        }
    }
    funding(draft);
}

/// Few at first, more each year.
fn listings(draft: &mut Draft) {
    draft.record.listings = Some(Vec::new());
    for year in 0..6 {
        let on = working_day(draft.days(draft.at(2 + 12 * year), 9));
        if draft.is_past(on) && on < draft.followed_until() {
            let id = draft.id("listing");
            let listed_count = 340 + year.unsigned_abs() * 60 + u32::try_from(draft.index % 5).unwrap_or(0) * 12;
            let reason = (listed_count > 500).then(|| "Ökad stegvis efter avstämning".to_owned());
            push(&mut draft.record.listings, Listing { id, on, listed_count, reason, reasons: None });
        }
    }
}

/// The last four whole quarters in which the doctor was at home.
fn digital_care(draft: &mut Draft) {
    draft.record.digital_care = Some(Vec::new());
    for back in (1..=4).rev() {
        let quarter = quarter_of(add_months(quarter_of(draft.today).from(), -3 * back));
        let home_days = weekdays_at_home(draft, quarter.from(), quarter.to());
        if quarter.from() < add_months(draft.clock.start, 3) || home_days < 10 {
            continue;
        }
        let id = draft.id("digital-care");
        let share = |hours: i64| Decimal::from_hundredths(hours * 100 * home_days / 64 / 50 * 50);
        let row = DigitalCare {
            id,
            from: quarter.from(),
            to: quarter.to(),
            digital_hours: share(QUARTER_HOURS.1),
            clinical_hours: share(QUARTER_HOURS.0),
            contacts_not_listed: Some(0),
        };
        push(&mut draft.record.digital_care, row);
    }
}

fn weekdays_at_home(draft: &Draft, from: Date, to: Date) -> i64 {
    let days = (0..=days_between(from, to)).map(|days| draft.days(from, days));
    let home = days.filter(|day| {
        day.weekday().to_monday_zero_offset() < 5 && !draft.is_absent(*day) && draft.rotation_on(*day).is_none()
    });
    i64::try_from(home.count()).unwrap_or(0)
}

fn funding(draft: &mut Draft) {
    if draft.is_pack("kronoberg") {
        return;
    }
    let start = draft.clock.start;
    let months = i64::from(draft.row.month.min(draft.total / 2));
    let paused: i64 = draft.row.pauses.iter().map(|pause| i64::from(pause.months)).sum();
    draft.record.funding = Some(Funding {
        unit_approved_on: Some(working_day(add_months(start, -9))),
        trainee_approved_on: Some(working_day(draft.days(start, -80))),
        applied_on: Some(working_day(draft.days(start, -62))),
        granted_on: Some(working_day(draft.days(start, -30))),
        compensated_months: Some(Months::whole((months - paused).max(0))),
        claims: Some(Vec::new()),
        applications: None,
        unit_bears_cost_from: None,
        periods: None,
        costs: None,
    });
}
