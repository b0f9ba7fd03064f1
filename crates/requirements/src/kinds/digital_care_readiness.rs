//! `digital-care-readiness`: the supervisor has judged that the trainee is ready before she works digitally.

use serde::Deserialize;
use training::{ActivityKind, ActivityState, DigitalCare};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalCareReadiness {}

impl Judge for DigitalCareReadiness {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(declarations) = &case.record.digital_care else {
        return Verdict::not_kept("digital_care");
    };
    let worked = |row: &&DigitalCare| row.digital_hours.hundredths() > 0 && row.from <= case.on;
    let Some(first) = declarations.iter().filter(worked).min_by_key(|row| row.from) else {
        return Verdict::not_applicable(say!("readiness-no-digital"));
    };
    let Some(activities) = &case.record.activities else {
        return Verdict::not_kept("activities");
    };
    let judged = activities.iter().filter(|row| {
        row.kind == ActivityKind::DigitalReadiness
            && row.on <= case.on
            && matches!(row.state, None | Some(ActivityState::Done))
    });
    match judged.min_by_key(|row| row.on) {
        Some(row) => {
            let sentence = say!("readiness-judged", on = row.on);
            let verdict = if row.on > first.from {
                Verdict::fulfilled(sentence).and(say!("readiness-after-start", from = first.from))
            } else {
                Verdict::fulfilled(sentence)
            };
            verdict.with("activities", &row.id)
        }
        None => Verdict::amber(say!("readiness-missing", from = first.from))
            .next(say!("readiness-next"))
            .with("digital_care", &first.id),
    }
}
