//! What single regions keep: listed patients, digital care, compensation.

use calendar::{Date, Months, add_months, days_between, quarter_of};
use training::{
    Cost, CostCategory, CostPayer, Decimal, DigitalCare, Funding, FundingApplication, FundingMode, FundingPeriod,
    FundingSource, FundingState, Listing,
};

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

/// A funding of which nothing is kept.
const NOTHING_KEPT: Funding = Funding {
    unit_approved_on: None,
    trainee_approved_on: None,
    applied_on: None,
    granted_on: None,
    compensated_months: None,
    claims: None,
    applications: None,
    unit_bears_cost_from: None,
    periods: None,
    costs: None,
};

/// What the unit gets a year, and what a year's salary costs it with fees, in Swedish kronor.
const COMPENSATION_SEK: u32 = 700_000;
const SALARY_SEK: u32 = 1_000_000;
/// What a mid-term evaluation costs.
const MID_TERM_SEK: u32 = 18_000;

fn mid_term_cost(draft: &mut Draft, payer: CostPayer) -> Vec<Cost> {
    let Some(on) = draft.record.mid_term.as_ref().and_then(|row| row.held_on) else { return Vec::new() };
    let id = draft.id("cost");
    vec![Cost { id, category: CostCategory::MidTerm, on, amount_sek: Some(MID_TERM_SEK), payer: Some(payer) }]
}

/// Sent in, and granted a month later.
fn applications(draft: &mut Draft) -> Vec<FundingApplication> {
    let start = draft.clock.start;
    let sent = (FundingState::Submitted, working_day(draft.days(start, -62)));
    let granted = (FundingState::Granted, working_day(draft.days(start, -30)));
    [sent, granted]
        .map(|(state, on)| {
            let is_granted = state == FundingState::Granted;
            FundingApplication {
                id: draft.id("funding-application"),
                state,
                on,
                queue_position: None,
                amount_sek: is_granted.then_some(COMPENSATION_SEK),
                from: is_granted.then_some(start),
                to: None,
            }
        })
        .into()
}

/// One period a calendar year; what the year's salary cost is known once it is over.
fn periods(draft: &mut Draft) -> Vec<FundingPeriod> {
    let until = draft.followed_until();
    let mut rows = Vec::new();
    let mut from = draft.clock.start;
    while from <= until {
        let end = Date::new(from.year(), 12, 31).unwrap_or(until);
        let is_over = end < draft.today;
        let days = u32::try_from(days_between(from, end)).unwrap_or(0) + 1;
        let part = |year: u32| year / 365 * days;
        rows.push(FundingPeriod {
            id: draft.id("funding-period"),
            from,
            to: is_over.then_some(end),
            mode: FundingMode::Compensated,
            payee: Some(draft.cast.home.clone()),
            paid_to_trainee: None,
            source: Some(FundingSource::CommonPool),
            paid_sek: is_over.then(|| part(COMPENSATION_SEK)),
            salary_cost_sek: is_over.then(|| part(SALARY_SEK)),
        });
        from = calendar::next_day(end);
    }
    rows
}

fn funding(draft: &mut Draft) {
    if draft.is_pack("kronoberg") {
        let costs = mid_term_cost(draft, CostPayer::Region);
        draft.record.funding = Some(Funding { costs: Some(costs), ..NOTHING_KEPT });
        return;
    }
    let start = draft.clock.start;
    let months = i64::from(draft.row.month.min(draft.total / 2));
    let paused: i64 = draft.row.pauses.iter().map(|pause| i64::from(pause.months)).sum();
    let (applications, periods) = (applications(draft), periods(draft));
    let costs = mid_term_cost(draft, CostPayer::Unit);
    draft.record.funding = Some(Funding {
        unit_approved_on: Some(working_day(add_months(start, -9))),
        trainee_approved_on: Some(working_day(draft.days(start, -80))),
        applied_on: Some(working_day(draft.days(start, -62))),
        granted_on: Some(working_day(draft.days(start, -30))),
        compensated_months: Some(Months::whole((months - paused).max(0))),
        claims: Some(Vec::new()),
        applications: Some(applications),
        unit_bears_cost_from: None,
        periods: Some(periods),
        costs: Some(costs),
    });
}
