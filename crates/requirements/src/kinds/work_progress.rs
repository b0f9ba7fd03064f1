//! `work-progress`: a work is begun and approved as the training goes on, and there when the application is sent.

use serde::Deserialize;
use training::{SignerRole, Work, WorkKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::{Judge, role_term};
use crate::message::Arg;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkProgress {
    /// Which sort of work.
    #[serde(deserialize_with = "parameters::work_kind")]
    work: WorkKind,
    /// Its name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// Who supports it, where the source says so.
    #[serde(default, deserialize_with = "parameters::signer_roles")]
    support: Vec<SignerRole>,
    /// The percent of the training after which a work that is not begun or planned needs attention.
    ask_from_percent: i64,
}

impl Judge for WorkProgress {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl WorkProgress {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(works) = &case.record.works else {
            return Verdict::not_kept("works");
        };
        let works: Vec<&Work> = works.iter().filter(|work| work.kind == self.work).collect();
        let approved = works.iter().filter_map(|work| case.happened(work.approved_on).map(|on| (on, *work)));
        if let Some((on, work)) = approved.min_by_key(|(on, _)| *on) {
            return Verdict::fulfilled(say!("work-approved", name = self.name.clone(), on = on))
                .with("works", &work.id);
        }
        let begun = works.iter().filter_map(|work| case.happened(work.started_on).map(|on| (on, *work)));
        let begun = begun.min_by_key(|(on, _)| *on);
        let planned = works.iter().filter_map(|work| {
            let ahead = work.planned_for.into_iter().chain(work.started_on).filter(|day| *day > case.on);
            ahead.min().map(|day| (day, *work))
        });
        let planned = planned.min_by_key(|(day, _)| *day);
        let sentence = match (begun, planned) {
            (Some((on, _)), _) => say!("work-begun", name = self.name.clone(), on = on),
            (None, Some((day, _))) => say!("work-planned", name = self.name.clone(), day = day),
            (None, None) => say!("work-not-begun", name = self.name.clone()),
        };
        let work = begun.or(planned).map(|(_, work)| work);
        let verdict = if let Some(sent) = applying::submitted_on(case) {
            Verdict::red(sentence).and(say!("work-sent-without", on = sent)).due(sent)
        } else if let Some(work) = work {
            self.supported(Verdict::on_track(sentence), work)
        } else {
            let Some(percent) = case.time.percent_through(case.on) else {
                return Verdict::not_kept("employments");
            };
            if percent > self.ask_from_percent {
                Verdict::amber(sentence).and(say!("work-far-gone", percent = percent))
            } else {
                Verdict::on_track(sentence)
            }
        };
        let verdict = match (verdict.due_on, case.time.planned_end_on()) {
            (None, Some(end)) => verdict.due(end),
            _ => verdict,
        };
        let next = if work.is_some() { say!("work-next-approve") } else { say!("work-next-plan") };
        verdict.next(next).with_all("works", work.map(|work| &work.id))
    }

    /// A work for which it is noted who supports it, without some who should, needs attention.
    fn supported(&self, verdict: Verdict, work: &Work) -> Verdict {
        let Some(support) = &work.support else { return verdict };
        let lacking = self.support.iter().filter(|role| !support.contains(role));
        let lacking: Vec<Arg> = lacking.map(|role| Arg::Term(role_term(*role))).collect();
        if lacking.is_empty() {
            return verdict;
        }
        let amber = Verdict { status: crate::finding::Status::Amber, ..verdict };
        amber.and(say!("work-without-support", roles = lacking))
    }
}
