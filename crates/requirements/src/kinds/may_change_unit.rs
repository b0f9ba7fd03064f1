//! `may-change-unit`: the trainee may leave for another unit, unless something else is agreed.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MayChangeUnit {}

impl Judge for MayChangeUnit {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(hirings) = &case.record.hirings else {
        return Verdict::not_kept("hirings");
    };
    let (Some(unit), Some(employment)) = (case.home_unit(), case.employment_on(case.on)) else {
        return Verdict::not_applicable(say!("may-change-none"));
    };
    let bound = hirings.iter().filter(|hiring| hiring.unit == *unit);
    let mut bound = bound.filter_map(|hiring| hiring.bound_by.as_ref().map(|agreement| (agreement, hiring)));
    let end = case.time.planned_end_on();
    // a row that another at the same unit follows is no end: the share changed
    let goes_on = |to| case.record.employments.iter().flatten().any(|row| row.unit == *unit && row.from > to);
    let leaves = employment.to.filter(|to| end.is_none_or(|end| *to < end) && !goes_on(*to));
    match (bound.next(), leaves) {
        (Some((agreement, hiring)), _) => Verdict::amber(say!("may-change-bound", agreement = agreement.clone()))
            .next(say!("may-change-next"))
            .with("hirings", &hiring.id),
        (None, Some(to)) => Verdict::fulfilled(say!("may-change-leaves", to = to)).with("employments", &employment.id),
        (None, None) => Verdict::not_applicable(say!("may-change-free")),
    }
}
