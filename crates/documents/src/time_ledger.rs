//! The table of counted time: each stretch with its share, what it counts and why, credits in their place, and the sums.
//! The figures are the ledger's; stretches that differ only in leave that counts are joined.

use calendar::{Date, Ledger, Months, Period, Reason, Stretch, next_day};
use requirements::{Judgement, decimal_text};
use serde_json::{Value, json};
use training::{Language, TrainingRecord};

use crate::summary::long_months;
use crate::words::{self, capital};

/// The table's rows: `head` sets a heading over those that follow, else the four cells.
pub fn table(record: &TrainingRecord, judgement: &Judgement, on: Date, language: Language) -> Value {
    let time = &judgement.time;
    let Some(ledger) = time.ledger() else {
        return json!({ "rows": [], "empty": words::no_time(language) });
    };
    let end = time.planned_end_on().unwrap_or(on).max(on);
    let mut rows = Vec::new();
    let past = part(ledger, record, Date::MIN, on, language);
    let future = part(ledger, record, next_day(on), end, language);
    if past.is_empty() && future.is_empty() {
        return json!({ "rows": [], "empty": words::no_service(language) });
    }
    if !past.is_empty() {
        rows.push(json!({ "head": format!("{} {on}", words::until_now(language)) }));
        rows.extend(past);
    }
    rows.push(sum(&format!("{} {on}", words::sum_on(language)), ledger.counted_through(on), language));
    if !future.is_empty() {
        rows.push(json!({ "head": words::planned_after(language) }));
        rows.extend(future);
    }
    if let (Some(at_end), Some(end)) = (time.counted_at_planned_end(), time.planned_end_on()) {
        rows.push(sum(&format!("{} {end}", words::sum_at_end(language)), at_end, language));
    }
    if time.minimum() > Months::ZERO {
        rows.push(sum(words::least_time(language), time.minimum(), language));
    }
    json!({ "rows": rows })
}

fn sum(label: &str, months: Months, language: Language) -> Value {
    json!({ "sum": label, "months": long_months(months, language) })
}

/// A stretch of the table: neighbours with the same counted time are one.
struct Line {
    period: Period,
    stretch: Stretch,
}

fn part(ledger: &Ledger, record: &TrainingRecord, from: Date, to: Date, language: Language) -> Vec<Value> {
    let Ok(whole) = Period::new(from, to) else { return Vec::new() };
    let mut lines: Vec<Line> = Vec::new();
    for stretch in ledger.stretches() {
        let Some(period) = stretch.period.overlap(&whole) else { continue };
        match lines.last_mut() {
            Some(last) if reads_alike(&last.stretch, stretch) => {
                last.period = Period::new(last.period.from(), period.to()).unwrap_or(last.period);
                // of a year at work with its holidays, work is what is told
                if last.stretch.reason == Reason::LeaveThatCounts {
                    last.stretch = stretch.clone();
                }
            }
            _ => lines.push(Line { period, stretch: stretch.clone() }),
        }
    }
    // a gap at the very end is not worth a line
    while lines.last().is_some_and(|line| line.stretch.reason == Reason::NotEmployed) {
        lines.pop();
    }
    let mut rows: Vec<(Date, Value)> = lines
        .iter()
        .map(|line| {
            let counted = long_months(ledger.counted_in(&line.period), language);
            let why = why(&line.stretch, &line.period, ledger, record, language);
            let share = format!("{} %", decimal_text(&line.stretch.employed.percent_text(), language));
            (line.period.from(), row(&format!("{} – {}", line.period.from(), line.period.to()), &share, &counted, &why))
        })
        .collect();
    for credit in ledger.credits().iter().filter(|credit| whole.contains(credit.decided_on)) {
        let entry = usize::try_from(credit.tag).ok().and_then(|at| record.credits.as_ref()?.get(at));
        let kind = entry.map(|entry| words::credit_word(entry.kind, language));
        let why = match kind {
            Some(kind) => format!("{}: {kind}", words::credited(language)),
            None => words::credited(language).to_owned(),
        };
        let period = format!("{} {}", words::decided(language), credit.decided_on);
        rows.push((
            credit.decided_on,
            row(&period, words::none(language), &long_months(credit.months, language), &why),
        ));
    }
    rows.sort_by_key(|(from, _)| *from);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn row(period: &str, share: &str, months: &str, why: &str) -> Value {
    json!({ "period": period, "share": share, "months": months, "why": why })
}

fn reads_alike(a: &Stretch, b: &Stretch) -> bool {
    let plain = |reason| matches!(reason, Reason::FullTime | Reason::PartTime | Reason::LeaveThatCounts);
    plain(a.reason) && plain(b.reason) && a.employed == b.employed && a.services == b.services
}

fn why(stretch: &Stretch, period: &Period, ledger: &Ledger, record: &TrainingRecord, language: Language) -> String {
    let mut kinds: Vec<&str> = stretch
        .leaves
        .iter()
        .filter_map(|tag| record.absences.as_ref()?.get(usize::try_from(*tag).ok()?))
        .map(|absence| words::absence_word(absence.kind, language))
        .collect();
    kinds.dedup();
    let leave = kinds.join(", ");
    let percent = |share: calendar::Share| format!("{} %", decimal_text(&share.percent_text(), language));
    let mut text = match stretch.reason {
        Reason::NotEmployed => return words::not_employed(language).to_owned(),
        Reason::Leave => format!("{}, {}", capital(&leave), words::does_not_count(language)),
        Reason::AwaitsConfirmation => {
            let months = long_months(ledger.awaiting_in(period), language);
            let unit = words::months(language);
            format!("{}, {} ({months} {unit})", capital(&leave), words::awaits(language))
        }
        Reason::PartlyAway => {
            let (partly, away) = (words::partly(language), percent(stretch.away));
            format!("{partly} {leave} ({away}), {}", words::does_not_count(language))
        }
        Reason::MoreThanFull => words::more_than_full(language).to_owned(),
        Reason::LeaveThatCounts => format!("{}, {}", capital(&leave), words::counts(language)),
        Reason::PartTime => words::part_time(language).to_owned(),
        Reason::FullTime => words::full_time(language).to_owned(),
    };
    let mut units: Vec<&str> = stretch
        .services
        .iter()
        .filter_map(|tag| record.employments.as_ref()?.get(usize::try_from(*tag).ok()?))
        .map(|employment| record.unit(&employment.unit).map_or(employment.unit.as_str(), |unit| unit.name.as_str()))
        .collect();
    units.dedup();
    if !units.is_empty() && stretch.reason != Reason::Leave {
        text = format!("{text}, {}", units.join(", "));
    }
    text
}
