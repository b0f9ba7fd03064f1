//! `licence-held`: the doctor is licensed from the first day of service that counts.

use calendar::{Date, previous_day};
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LicenceHeld {
    /// Whether it needs attention until somebody has seen the licence.
    amber_until_verified: bool,
}

impl Judge for LicenceHeld {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl LicenceHeld {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let start = first_day(case);
        let licence = case.record.trainee.licence.as_ref().filter(|licence| licence.issued_on <= case.on);
        let Some(licence) = licence else {
            return if start > case.on {
                Verdict::amber(say!("licence-not-yet", start = start))
            } else {
                Verdict::red(say!("licence-missing", start = start))
            }
            .next(say!("licence-next-obtain"))
            .due(start);
        };
        let issued_on = licence.issued_on;
        if issued_on > start {
            let last = previous_day(issued_on);
            return Verdict::red(say!("licence-too-late", issued = issued_on, from = start, to = last))
                .next(say!("licence-next-correct"))
                .with_all("employments", early_employments(case, issued_on))
                .due(start);
        }
        let held = say!("licence-held", issued = issued_on, start = start);
        if self.amber_until_verified && case.happened(licence.verified_on).is_none() {
            return Verdict::amber(held)
                .but_fulfilled()
                .and(say!("licence-not-verified"))
                .next(say!("licence-next-verify"));
        }
        Verdict::fulfilled(held)
    }
}

/// The first day of service that counts; the training's first day where employments are not kept.
fn first_day(case: &Case<'_>) -> Date {
    let first = case.time.ledger().and_then(|ledger| ledger.first_day());
    first.unwrap_or(case.record.training.started_on)
}

/// The employments that count and began before the licence.
fn early_employments<'a>(case: &Case<'a>, issued_on: Date) -> impl Iterator<Item = &'a training::EntryId> {
    let stages = case.national.counting.as_ref().map(|counting| counting.stages.as_slice()).unwrap_or_default();
    let employments = case.record.employments.iter().flatten();
    employments.filter(move |row| row.from < issued_on && stages.contains(&row.stage)).map(|row| &row.id)
}
