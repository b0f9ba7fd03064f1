//! `bt-months`: basic training, or one part of it, is at least so many full-time months.

use calendar::{Date, Months};
use serde::Deserialize;
use training::BtPart;

use crate::basic_training::{Bt, Nearness};
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtMonths {
    /// The part. Left out: all of BT.
    #[serde(default, deserialize_with = "optional_part")]
    part: Option<BtPart>,
    /// Full-time months.
    #[serde(deserialize_with = "parameters::months")]
    months: Months,
    /// Full-time months below which it is grave when BT is over.
    #[serde(deserialize_with = "parameters::months")]
    red_below_months: Months,
    /// Full-time months within which an integrated BT is done.
    #[serde(deserialize_with = "parameters::months")]
    integrated_within_months: Months,
    /// Days before a booked examination when BT is judged as over.
    examination_days: i64,
}

fn optional_part<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<BtPart>, D::Error> {
    parameters::bt_part(deserializer).map(Some)
}

impl Judge for BtMonths {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtMonths {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if case.record.placements.is_none() && (self.part.is_some() || case.record.employments.is_none()) {
            return Verdict::not_kept("placements");
        }
        let placements: Vec<_> = bt.placements().filter(|p| self.part.is_none() || p.bt_part == self.part).collect();
        let served = bt.months(self.part, case.on);
        let planned = bt.months(self.part, placements_end(case, bt));
        let sentence = self.counted(served);
        let end = bt.ends_on(self.integrated_within_months);
        let over = bt.nearness(self.integrated_within_months, 0, self.examination_days) == Nearness::Due;
        let verdict = if case.time.reaches(served, self.months) {
            Verdict::fulfilled(sentence)
        } else if over {
            let verdict = if case.time.reaches(served, self.red_below_months) {
                Verdict::amber(sentence)
            } else {
                Verdict::red(sentence)
            };
            let short = served.shown_left_to(self.months);
            match (bt.examined_on(), bt.examination_booked_for(), end) {
                (Some(on), ..) => verdict.and(say!("bt-months-short-examined", short = short, on = on)),
                (None, Some(on), _) => verdict.and(say!("bt-months-short-examination", short = short, on = on)),
                (None, None, Some(end)) => verdict.and(say!("bt-months-short-over", short = short, end = end)),
                (None, None, None) => verdict,
            }
            .next(say!("bt-months-next-extend"))
        } else if case.time.reaches(planned, self.months) {
            Verdict::on_track(sentence)
                .and(say!("bt-months-planned", planned = planned))
                .next(say!("bt-months-next-serve"))
        } else {
            Verdict::amber(sentence)
                .and(say!("bt-months-planned-short", planned = planned, short = planned.shown_left_to(self.months)))
                .next(say!("bt-months-next-plan"))
        };
        let verdict = match end {
            Some(end) if !verdict.fulfilled => verdict.due(end),
            _ => verdict,
        };
        verdict.with_all("placements", placements.iter().map(|placement| &placement.id))
    }

    fn counted(&self, months: Months) -> Message {
        let wanted = self.months;
        match self.part {
            None => say!("bt-months-all", months = months, wanted = wanted),
            Some(BtPart::Acute) => say!("bt-months-acute", months = months, wanted = wanted),
            Some(BtPart::PrimaryCare) => say!("bt-months-primary-care", months = months, wanted = wanted),
            Some(BtPart::Psychiatry) => say!("bt-months-psychiatry", months = months, wanted = wanted),
            Some(BtPart::Introduction | BtPart::Other) => say!("bt-months-part", months = months, wanted = wanted),
        }
    }
}

/// The last day of any service of BT that is entered, at least the day looked at.
fn placements_end(case: &Case<'_>, bt: &Bt<'_>) -> Date {
    let employments = case.record.employments.iter().flatten();
    let ends = employments.filter(|e| e.stage == training::Stage::Bt).filter_map(|e| e.to);
    ends.chain(bt.placements().map(|placement| placement.to)).fold(case.on, Date::max)
}
