//! What lies ahead of a file as one JSON object. The keys are a promise to other programs: they are tested one by one.

use std::path::Path;

use calendar::Date;
use requirements::{Ahead, Finding, Forecast, Turn, render};
use serde_json::{Value, json};

use crate::check::Telling;
use crate::check::json::finding;

/// Decimals of the months; rounded down.
const DECIMALS: u32 = 4;

pub fn ahead(file: &Path, ahead: &Forecast, telling: &Telling<'_>) -> Value {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let ending = &ahead.ending;
    let uncertified: Vec<String> = ending.uncertified.iter().map(ToString::to_string).collect();
    let turns = ahead.turns.iter().chain(&ahead.unit_turns);
    json!({
        "file": file.to_string_lossy(),
        "on": ahead.on.to_string(),
        "until": ahead.until.to_string(),
        "ending": {
            "planned_end_on": day(ending.planned_end_on),
            "months_at_planned_end": ending.months_at_planned_end.map(|months| months.floor_text(DECIMALS)),
            "minimum_reached_on": day(ending.minimum_reached_on),
            "certificates_from": day(ending.certificates_from),
            "uncertified": uncertified,
        },
        "turns": turns.map(|turn| told_turn(turn, telling)).collect::<Vec<Value>>(),
        "ahead": ahead.ahead.iter().map(|thing| told_thing(thing, telling)).collect::<Vec<Value>>(),
    })
}

pub fn refused(file: &Path, faults: &[Value], telling: &Telling<'_>) -> Value {
    json!({ "file": file.to_string_lossy(), "on": telling.on.to_string(), "faults": faults })
}

fn told_turn(turn: &Turn, telling: &Telling<'_>) -> Value {
    let standing = |finding: &Finding| json!({ "status": finding.status.as_str(), "fulfilled": finding.fulfilled });
    json!({
        "on": turn.on.to_string(),
        "before": turn.before.as_ref().map(standing),
        "after": turn.after.as_ref().map(standing),
        "finding": turn.finding().map(|found| finding(found, telling.language)),
    })
}

fn told_thing(thing: &Ahead, telling: &Telling<'_>) -> Value {
    json!({
        "on": thing.on.to_string(),
        "occasion": thing.occasion.as_str(),
        "sentence": render(&thing.sentence, telling.language),
        "entry": thing.entry.as_ref().map(ToString::to_string),
        "requirement": thing.finding.as_ref().map(|found| found.requirement.key()),
    })
}
