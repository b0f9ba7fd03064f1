//! `bt-placement-statements`: each placement of basic training ends with the supervisor's summarising statement.

use calendar::Date;
use serde::Deserialize;
use training::{BtPart, Placement, PlacementStatement};

use crate::basic_training::Bt;
use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtPlacementStatements {
    /// Parts of BT that end without a statement.
    #[serde(deserialize_with = "parameters::bt_parts")]
    without: Vec<BtPart>,
    /// Days after the placement in which the statement is waited for.
    within_days: u32,
    /// Days before a booked examination when a missing statement is grave.
    examination_days: i64,
}

impl Judge for BtPlacementStatements {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtPlacementStatements {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        let Some(statements) = bt.section.and_then(|section| section.statements.as_ref()) else {
            return Verdict::not_kept("basic_training");
        };
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let needs = |placement: &&Placement| placement.bt_part.is_none_or(|part| !self.without.contains(&part));
        let (ended, ahead): (Vec<_>, Vec<_>) = bt.placements().filter(needs).partition(|p| p.to < case.on);
        let of = |placement: &Placement| statements.iter().filter(|s| s.placement == placement.id).collect::<Vec<_>>();
        let is_done =
            |placement: &Placement| of(placement).iter().any(|s| case.happened(s.signed_on).is_some() && is_whole(s));
        let lacking: Vec<&Placement> = ended.iter().copied().filter(|placement| !is_done(placement)).collect();
        let entries = ended.iter().flat_map(|placement| of(placement)).map(|statement| &statement.id);
        let count = ended.len() - lacking.len();
        if lacking.is_empty() {
            let sentence = say!("bt-statements-all", count = count, ended = ended.len());
            return if ended.is_empty() {
                Verdict::on_track(say!("bt-statements-none-ended"))
            } else if ahead.is_empty() {
                Verdict::fulfilled(sentence)
            } else {
                Verdict::on_track(sentence)
            }
            .with_all("basic_training", entries);
        }
        let deadline = |placement: &Placement| days_after(placement.to, self.within_days);
        let due = lacking.iter().map(|placement| deadline(placement)).min().unwrap_or(case.on);
        let names: Vec<String> = lacking.iter().map(|placement| case.unit_name(&placement.unit)).collect();
        let sentence = say!("bt-statements-lacking", count = count, ended = ended.len(), names = names);
        let examined = bt.examined_on();
        let booked: Option<Date> =
            bt.examination_booked_for().filter(|day| case.days_until(*day) <= self.examination_days);
        let verdict = match (examined, booked) {
            (Some(on), _) => Verdict::red(sentence).and(say!("bt-statements-examined", on = on)),
            (None, Some(day)) => Verdict::red(sentence).and(say!("bt-statements-examination", on = day)),
            (None, None) if due < case.on => Verdict::amber(sentence),
            (None, None) => Verdict::on_track(sentence).and(say!("bt-statements-waited-for", due = due)),
        };
        let half = lacking.iter().filter(|placement| !of(placement).is_empty()).count();
        let verdict = if half > 0 { verdict.and(say!("bt-statements-half-done", count = half)) } else { verdict };
        verdict.due(due).next(say!("bt-statements-next")).with_all("basic_training", entries)
    }
}

/// Whether all four parts are written.
fn is_whole(statement: &PlacementStatement) -> bool {
    [&statement.competences, &statement.strengths, &statement.development_areas, &statement.supplements]
        .into_iter()
        .all(Option::is_some)
}
