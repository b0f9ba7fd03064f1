//! `objectives-covered`: every objective is covered by something done or planned.

use calendar::add_months;
use serde::Deserialize;
use training::UnitKind;

use crate::case::Case;
use crate::grounds::{Coverage, Grounds};
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectivesCovered {
    /// Objectives in none of the region's rotations and courses: the service at the own health centre covers them.
    home_unit_objectives: Vec<String>,
    /// Months from the start in which the plan is still being made.
    plan_settled_after_months: i32,
    /// How many objectives must lack cover before it is grave. Left out: one.
    grave_from_count: Option<usize>,
    /// Whether what is only wished for counts as planned.
    #[serde(default)]
    wishes_count: bool,
}

impl Judge for ObjectivesCovered {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ObjectivesCovered {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(objectives) = case.national.objectives(case.specialty()) else {
            let specialty = case.specialty().to_string();
            return Verdict::undecided(say!("objective-specialty-unknown", specialty = specialty));
        };
        let record = case.record;
        let grounds = Grounds::of(case);
        let at_home = record.employments.iter().flatten().any(|employment| {
            record.unit(&employment.unit).is_some_and(|unit| unit.kind == UnitKind::HealthCentre)
                && record.training.planned_end_on.is_none_or(|end| employment.from <= end)
        });
        let (mut done, mut wished, mut late, mut uncovered) = (0, Vec::new(), Vec::new(), Vec::new());
        for objective in &objectives {
            let code = objective.code.as_str();
            match grounds.coverage(code) {
                Coverage::Done => done += 1,
                Coverage::Planned => {}
                Coverage::Wished if self.wishes_count => {}
                Coverage::Wished | Coverage::Late | Coverage::Nothing
                    if at_home && self.home_unit_objectives.iter().any(|home| home == code) => {}
                Coverage::Wished => wished.push(code.to_owned()),
                Coverage::Late => late.push(code.to_owned()),
                Coverage::Nothing => uncovered.push(code.to_owned()),
            }
        }
        if !uncovered.is_empty() {
            let sections = [
                ("placements", record.placements.is_some()),
                ("courses", record.courses.is_some()),
                ("works", record.works.is_some()),
            ];
            if let Some((section, _)) = sections.into_iter().find(|(_, kept)| !kept) {
                return Verdict::not_kept(section);
            }
            let settled_on = add_months(record.training.started_on, self.plan_settled_after_months);
            let sentence = say!("covered-not", count = uncovered.len(), codes = uncovered.clone());
            let settled = settled_on <= case.on && self.grave_from_count.is_none_or(|count| uncovered.len() >= count);
            let verdict = if settled { Verdict::red(sentence) } else { Verdict::amber(sentence) };
            return verdict.due(settled_on).next(say!("covered-next-plan", codes = uncovered));
        }
        let all = say!("covered-all", count = objectives.len());
        if !late.is_empty() {
            let verdict = Verdict::amber(say!("covered-late", count = late.len(), codes = late));
            let verdict = verdict.next(say!("covered-next-earlier"));
            return record.training.planned_end_on.into_iter().fold(verdict, Verdict::due);
        }
        if !wished.is_empty() {
            let verdict = Verdict::amber(say!("covered-wished", count = wished.len(), codes = wished));
            let verdict = verdict.next(say!("covered-next-confirm"));
            return record.training.planned_end_on.into_iter().fold(verdict, Verdict::due);
        }
        if done == objectives.len() {
            Verdict::fulfilled(all)
        } else {
            Verdict::on_track(all).next(say!("covered-next-follow"))
        }
    }
}
