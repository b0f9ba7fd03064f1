//! `mid-term-planned`: the plan for the rest of the training, made at the mid-term evaluation, stands in the individual
//! training plan.

use serde::Deserialize;
use training::{DocumentKind, DocumentSection, TrainingDocument};

use crate::case::Case;
use crate::kinds::Judge;
use crate::kinds::plan_updated::changed_by;
use crate::paper;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidTermPlanned {
    /// Days in service after the evaluation by which the individual training plan has it.
    within_days: u32,
}

impl Judge for MidTermPlanned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl MidTermPlanned {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(mid_term) = &case.record.mid_term else {
            return Verdict::not_kept("mid_term");
        };
        let Some(versions) = &case.record.plan_versions else {
            return Verdict::not_kept("plan_versions");
        };
        let Some(held) = case.happened(mid_term.held_on) else {
            return Verdict::not_applicable(say!("mid-term-day-not-yet"));
        };
        let due = case.days_in_service_after(held, self.within_days);
        let changed = versions.iter().filter_map(|version| {
            let days = [version.updated_on, version.agreed_on, version.presented_on, version.approved_on];
            let since = days.into_iter().flatten().filter(|day| (held..=case.on).contains(day)).min();
            changed_by(version, case.on).and(since).map(|on| (on, version))
        });
        let verdict = match changed.min_by_key(|(on, _)| *on) {
            Some((on, version)) => {
                let sentence = say!("mid-term-plan-in-plan", held = held, on = on);
                let verdict = match due.filter(|due| on > *due) {
                    Some(due) => Verdict::amber(sentence).but_fulfilled().and(say!("mid-term-plan-late", due = due)),
                    None => Verdict::fulfilled(sentence),
                };
                verdict.with("plan_versions", &version.id)
            }
            None => {
                let paper = case.record.documents.iter().flatten().find(|paper| tells_the_rest(paper, case));
                let passed = due.is_some_and(|due| due < case.on);
                let sentence = say!("mid-term-plan-not-in-plan", held = held);
                let verdict = match paper {
                    Some(_) => Verdict::amber(sentence).and(say!("mid-term-plan-on-paper")),
                    None if passed => Verdict::red(sentence),
                    None => Verdict::on_track(sentence),
                };
                let verdict =
                    due.into_iter().fold(verdict, |verdict, due| verdict.and(say!("mid-term-plan-by", due = due)));
                verdict.next(say!("mid-term-plan-next")).with_all("documents", paper.map(|paper| &paper.id))
            }
        };
        due.into_iter().fold(verdict, Verdict::due)
    }
}

/// Whether a paper says what remains of the training.
fn tells_the_rest(paper: &TrainingDocument, case: &Case<'_>) -> bool {
    let remaining = |part: &DocumentSection| *part == DocumentSection::Remaining;
    let says = match paper.kind {
        DocumentKind::RemainingPlan => true,
        DocumentKind::MidTermReport => paper.sections.iter().flatten().any(remaining),
        _ => false,
    };
    says && paper::first_day(paper).is_none_or(|day| day <= case.on)
}
