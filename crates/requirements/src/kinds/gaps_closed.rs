//! `gaps-closed`: the final review gives a list of what is still to be completed, and all of it is completed.

use serde::Deserialize;
use training::{DocumentKind, VisitKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::meetings::meetings;
use crate::paper;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapsClosed {}

impl Judge for GapsClosed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case).unwrap_or_else(|verdict| *verdict))]
    }
}

fn verdict(case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
    let papers = case.record.documents.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("documents")))?;
    let held = meetings(case, &[VisitKind::FinalReview])?.last;
    let lists = papers.iter().filter(|paper| paper.kind == DocumentKind::GapList);
    let list = lists.filter_map(|paper| case.happened(paper::first_day(paper)).map(|on| (on, paper)));
    let list = list.max_by_key(|(on, _)| *on);
    let Some((on, list)) = list else {
        return Ok(match held {
            Some((on, visit)) => {
                Verdict::amber(say!("gaps-no-list", on = on)).next(say!("gaps-next-list")).with("visits", &visit.id)
            }
            None => Verdict::not_applicable(say!("gaps-not-yet")),
        });
    };
    let verdict = match (case.happened(list.closed_on), applying::submitted_on(case)) {
        (Some(closed), _) => Verdict::fulfilled(say!("gaps-closed", on = on, closed = closed)),
        (None, Some(sent)) => {
            Verdict::red(say!("gaps-open", on = on)).and(say!("gaps-sent-with", sent = sent)).due(sent)
        }
        (None, None) => {
            let due = list.due_on.or(case.time.planned_end_on());
            due.into_iter().fold(Verdict::amber(say!("gaps-open", on = on)), Verdict::due)
        }
    };
    let verdict = if verdict.fulfilled { verdict } else { verdict.next(say!("gaps-next-close")) };
    Ok(verdict.with("documents", &list.id))
}
