//! `mid-term-prepared`: recorded consultations are sent to the assessor and the portfolio is summed up in good time
//! before the mid-term evaluation.

use calendar::{Date, days_between};
use serde::Deserialize;
use training::DocumentKind;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::paper;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidTermPrepared {
    /// Days before the evaluation by which both are done.
    lead_days: i64,
    /// The least number of recorded consultations.
    videos_at_least: u32,
}

impl Judge for MidTermPrepared {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl MidTermPrepared {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let (Some(mid_term), Some(papers)) = (&case.record.mid_term, &case.record.documents) else {
            return Verdict::not_kept(if case.record.mid_term.is_none() { "mid_term" } else { "documents" });
        };
        let held = case.happened(mid_term.held_on);
        let Some(day) = held.or(mid_term.booked_for) else {
            return Verdict::not_applicable(say!("mid-term-day-not-yet"));
        };
        let enough = mid_term.videos_sent.is_none_or(|sent| sent >= self.videos_at_least);
        let videos = case.happened(mid_term.videos_sent_on).filter(|_| enough);
        let summaries = papers.iter().filter(|paper| paper.kind == DocumentKind::PortfolioSummary);
        let summary = summaries.filter_map(|paper| case.happened(paper::first_day(paper)).map(|on| (on, paper)));
        let summary = summary.min_by_key(|(on, _)| *on);
        let summed = summary.map(|(on, _)| on);
        let told = |on: Date, done: &'static str| say!("mid-term-prepared-by", part = Arg::Term(done), on = on);
        let lacking = [(videos, "mid-term-videos"), (summed, "mid-term-summary")];
        let missing: Vec<Arg> =
            lacking.iter().filter(|(on, _)| on.is_none()).map(|(_, term)| Arg::Term(term)).collect();
        let in_time = |on: Date| days_between(on, day) >= self.lead_days;
        let due = before(day, self.lead_days);
        let verdict = match (videos, summed) {
            (Some(sent), Some(summed)) => {
                let verdict = if in_time(sent) && in_time(summed) {
                    Verdict::fulfilled(told(sent, "mid-term-videos"))
                } else {
                    Verdict::amber(told(sent, "mid-term-videos"))
                        .but_fulfilled()
                        .and(say!("mid-term-prepared-late", due = due))
                };
                verdict.and(told(summed, "mid-term-summary"))
            }
            (first, second) => {
                let sentence = say!("mid-term-not-prepared", missing = missing.clone(), day = day);
                let verdict = match (held, first.or(second)) {
                    (Some(_), None) => Verdict::red(sentence),
                    (None, _) if case.on <= due => Verdict::on_track(sentence),
                    _ => Verdict::amber(sentence),
                };
                let verdict = if enough {
                    verdict
                } else {
                    verdict.and(say!("mid-term-few-videos", least = self.videos_at_least))
                };
                verdict
                    .and(say!("mid-term-prepare-by", due = due))
                    .next(say!("mid-term-prepare-next", missing = missing))
            }
        };
        verdict.due(due).with_all("documents", summary.map(|(_, paper)| &paper.id))
    }
}

fn before(day: Date, days: i64) -> Date {
    (0..days).fold(day, |day, _| calendar::previous_day(day))
}
