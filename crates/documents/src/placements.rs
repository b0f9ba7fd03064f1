//! The table of placements, which says in words what the timeline draws.

use calendar::Date;
use serde_json::{Value, json};
use training::{Language, Placement, PlacementState, TrainingRecord};

use crate::words::{self, capital};

/// Placements that are not called off, in the order of time; `null` if placements are not kept.
pub fn table(record: &TrainingRecord, on: Date, language: Language) -> Value {
    let Some(placements) = &record.placements else { return Value::Null };
    let mut placements: Vec<&Placement> =
        placements.iter().filter(|placement| placement.state != PlacementState::Cancelled).collect();
    placements.sort_by_key(|placement| (placement.from, placement.to));
    let rows: Vec<Value> = placements
        .into_iter()
        .map(|placement| {
            let codes: Vec<&str> = placement.objectives.iter().flatten().map(|code| code.as_str()).collect();
            json!({
                "period": format!("{} – {}", placement.from, placement.to),
                "unit": unit_name(record, placement),
                "kind": capital(words::placement_word(placement.kind, language)),
                "state": capital(state(placement, on, language)),
                "objectives": if codes.is_empty() { words::none(language).to_owned() } else { codes.join(", ") },
            })
        })
        .collect();
    Value::Array(rows)
}

/// The unit's name; its id where the record does not hold it.
pub fn unit_name<'r>(record: &'r TrainingRecord, placement: &'r Placement) -> &'r str {
    record.unit(&placement.unit).map_or(placement.unit.as_str(), |unit| unit.name.as_str())
}

fn state(placement: &Placement, on: Date, language: Language) -> &'static str {
    if placement.to < on {
        words::either(language, "avslutad", "over")
    } else if placement.from <= on {
        words::either(language, "pågår", "under way")
    } else {
        words::placement_state_word(placement.state, language)
    }
}
