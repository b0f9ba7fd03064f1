//! `work-presented`: a finished work is presented where the source says, and published.

use serde::Deserialize;
use training::{PresentedAt, RegulationId, Work, WorkKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkPresented {
    /// Which sort of work.
    #[serde(deserialize_with = "parameters::work_kind")]
    work: WorkKind,
    /// Its name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// Regulations under which the work is demanded; empty for all. Under another, nothing is asked where there is none.
    #[serde(default, deserialize_with = "parameters::regulations")]
    demanded_under: Vec<RegulationId>,
    /// Where it is presented.
    #[serde(deserialize_with = "parameters::presented_at_all")]
    presented_at: Vec<PresentedAt>,
    /// Whether it is published on the home page.
    published: bool,
}

impl Judge for WorkPresented {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl WorkPresented {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(works) = &case.record.works else {
            return Verdict::not_kept("works");
        };
        // a credited work has been presented elsewhere; its project plan is another requirement's matter
        let works = works.iter().filter(|work| work.kind == self.work && work.credited_points.is_none());
        let best = works.map(|work| (self.lacking(case, work), work)).min_by_key(|(lacking, _)| lacking.len());
        let sent = applying::submitted_on(case);
        let Some((lacking, work)) = best else {
            let credited = |work: &&Work| work.kind == self.work && work.credited_points.is_some();
            if let Some(work) = case.record.works.iter().flatten().find(credited) {
                return Verdict::not_applicable(say!("work-credited")).with("works", &work.id);
            }
            let none = say!("work-not-begun", name = self.name.clone());
            if !(self.demanded_under.is_empty() || self.demanded_under.contains(&case.record.training.regulation)) {
                return Verdict::not_applicable(none);
            }
            return match sent {
                Some(on) => Verdict::red(none).and(say!("work-sent-without", on = on)).due(on),
                None => Verdict::on_track(none),
            };
        };
        let whole = self.presented_at.len() + usize::from(self.published);
        let finished = case.happened(work.approved_on);
        if lacking.is_empty() {
            return Verdict::fulfilled(say!("work-presented", name = self.name.clone())).with("works", &work.id);
        }
        let sentence = say!("work-to-present", name = self.name.clone(), missing = lacking.clone());
        let verdict = match (sent, finished) {
            (Some(on), _) if lacking.len() == whole => {
                Verdict::red(sentence).and(say!("work-sent-without", on = on)).due(on)
            }
            (None, None) if lacking.len() == whole => Verdict::on_track(sentence),
            _ => Verdict::amber(sentence),
        };
        verdict.next(say!("work-next-present", missing = lacking)).with("works", &work.id)
    }

    /// Where the work has not been presented, and whether it is not published.
    fn lacking(&self, case: &Case<'_>, work: &Work) -> Vec<Arg> {
        let presented = |at: &PresentedAt| {
            work.presentations.iter().flatten().any(|presented| presented.at == *at && presented.on <= case.on)
        };
        let places = self.presented_at.iter().filter(|at| !presented(at)).map(|at| Arg::Term(term(*at)));
        let published = self.published && case.happened(work.published_on).is_none();
        places.chain(published.then_some(Arg::Term("work-publication"))).collect()
    }
}

/// The sentence part that names where a work is presented.
const fn term(at: PresentedAt) -> &'static str {
    match at {
        PresentedAt::ChristmasSeminar => "work-at-christmas-seminar",
        PresentedAt::CourseEnd => "work-at-course-end",
        PresentedAt::Other => "work-at-other",
    }
}
