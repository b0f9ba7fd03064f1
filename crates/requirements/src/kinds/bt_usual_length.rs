//! `bt-usual-length`: basic training is laid out over the usual full-time months; shorter only after consultation.

use calendar::{Date, Months};
use serde::Deserialize;
use training::{BtForm, Stage};

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtUsualLength {
    /// Full-time months.
    #[serde(deserialize_with = "parameters::months")]
    months: Months,
}

impl Judge for BtUsualLength {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtUsualLength {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if case.record.placements.is_none() || case.record.employments.is_none() {
            let section = if case.record.placements.is_none() { "placements" } else { "employments" };
            return Verdict::not_kept(section);
        }
        let wanted = self.months.whole_months();
        let Some(end) = settled_end(case, bt) else {
            return Verdict::on_track(say!("bt-length-open", wanted = wanted)).next(say!("bt-length-next-lay-out"));
        };
        let planned = bt.months(None, end);
        let sentence = say!("bt-length-planned", planned = planned, wanted = wanted);
        let verdict = if !case.time.reaches(planned, self.months) {
            Verdict::red(sentence).next(say!("bt-length-next-consult"))
        } else if case.time.reaches(self.months, planned) {
            if end < case.on { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) }
        } else {
            Verdict::amber(sentence).next(say!("bt-length-next-reason"))
        };
        let verdict = verdict.due(end).with_all("placements", bt.placements().map(|placement| &placement.id));
        case.not_grave_before_start(verdict)
    }
}

/// The last day of BT, where it is settled: by an examination, or by a post of its own that ends.
fn settled_end(case: &Case<'_>, bt: &Bt<'_>) -> Option<Date> {
    let examination = bt.examined_on().or_else(|| bt.examination_booked_for());
    let posts = case.record.employments.iter().flatten().filter(|employment| employment.stage == Stage::Bt);
    let post = posts.map(|employment| employment.to).max().flatten();
    let placements = bt.placements().map(|placement| placement.to).max();
    match (bt.form(), post) {
        (BtForm::Open, Some(end)) => Some(end),
        _ => examination.and(placements.max(examination)),
    }
}
