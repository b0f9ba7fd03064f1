//! `work-weeks`: the full-time weeks set aside for a work lie between what the source gives.

use serde::Deserialize;
use training::{RegulationId, WorkKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkWeeks {
    /// Which sort of work.
    #[serde(deserialize_with = "parameters::work_kind")]
    work: WorkKind,
    /// Its name within a sentence, in the definite form.
    name: Bilingual,
    /// Regulations under which the work is demanded; empty for all. Under another, nothing is asked where there is none.
    #[serde(default, deserialize_with = "parameters::regulations")]
    demanded_under: Vec<RegulationId>,
    /// The weeks the source speaks of.
    weeks: u32,
    /// Weeks below which it is short. Left out: it never is.
    at_least: Option<u32>,
    /// Weeks above which it is long. Left out: above those the source speaks of.
    at_most: Option<u32>,
    /// The percent of the training after which a work with no weeks set aside needs attention. Left out: never.
    ask_from_percent: Option<i64>,
}

impl Judge for WorkWeeks {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl WorkWeeks {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(works) = &case.record.works else {
            return Verdict::not_kept("works");
        };
        let works = || works.iter().filter(|work| work.kind == self.work && work.credited_points.is_none());
        let name = self.name.clone();
        let allotted: Vec<_> = works().filter_map(|work| work.allotted_weeks.map(|weeks| (weeks, work))).collect();
        if allotted.is_empty() {
            let credited = case.record.works.iter().flatten();
            let mut credited = credited.filter(|work| work.kind == self.work && work.credited_points.is_some());
            if let Some(work) = credited.next() {
                return Verdict::not_applicable(say!("weeks-credited")).with("works", &work.id);
            }
            let none = say!("weeks-none", name = name);
            let demanded =
                self.demanded_under.is_empty() || self.demanded_under.contains(&case.record.training.regulation);
            let Some(limit) = self.ask_from_percent.filter(|_| demanded) else {
                return Verdict::not_applicable(none);
            };
            let begun = works().any(|work| case.happened(work.started_on.or(work.approved_on)).is_some());
            return match case.time.percent_through(case.on) {
                None => Verdict::not_kept("employments"),
                Some(percent) if percent > limit && !begun => Verdict::amber(none)
                    .and(say!("weeks-far-gone", percent = percent))
                    .next(say!("weeks-next-set", weeks = self.weeks)),
                Some(_) => Verdict::on_track(none).and(say!("weeks-may", weeks = self.weeks)),
            };
        }
        let sum: u32 = allotted.iter().map(|(weeks, _)| *weeks).fold(0, u32::saturating_add);
        let sentence = say!("weeks-allotted", weeks = sum, name = name);
        let usual = self.at_least.unwrap_or_default()..=self.at_most.unwrap_or(self.weeks);
        let verdict = if usual.contains(&sum) {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::amber(sentence).and(say!("weeks-source", weeks = self.weeks)).next(say!("weeks-next-discuss"))
        };
        verdict.with_all("works", allotted.iter().map(|(_, work)| &work.id))
    }
}
