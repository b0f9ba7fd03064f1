//! `training-mission`: the unit has taken on the mission for each stage whose trainees it has, and meets the basic
//! requirement for it.

use std::collections::BTreeSet;

use serde::Deserialize;
use training::Stage;

use crate::case::UnitCase;
use crate::finding::{Finding, Status};
use crate::kinds::JudgeSummary;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingMission {
    /// The stages it is about.
    #[serde(deserialize_with = "parameters::stages")]
    stages: Vec<Stage>,
    /// The requirement that the mission rests on.
    basic_requirement: String,
}

impl JudgeSummary for TrainingMission {
    fn judge(&self, case: &UnitCase<'_>, findings: &[Finding]) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case, findings)] } else { Vec::new() }
    }
}

impl TrainingMission {
    fn verdict(&self, case: &UnitCase<'_>, findings: &[Finding]) -> Verdict {
        let Some(trainees) = case.trainees() else {
            return Verdict::not_kept("units.mission.trainees");
        };
        let here: BTreeSet<Stage> =
            trainees.iter().map(|trainee| trainee.stage).filter(|stage| self.stages.contains(stage)).collect();
        if here.is_empty() {
            return Verdict::not_applicable(say!("mission-no-trainees"));
        }
        let Some(stages) = case.mission().and_then(|mission| mission.stages.as_deref()) else {
            return Verdict::not_kept("units.mission.stages");
        };
        let decided = |stage: &Stage| stages.iter().any(|row| row.stage == *stage && row.decided_on <= case.on);
        let names = |wanted: bool| -> Vec<Arg> {
            here.iter().filter(|stage| decided(stage) == wanted).map(|stage| Arg::Term(name(*stage))).collect()
        };
        let missing = names(false);
        if !missing.is_empty() {
            return Verdict::red(say!("mission-not-taken", stages = Arg::List(missing))).next(say!("mission-next"));
        }
        let sentence = say!("mission-taken", stages = Arg::List(names(true)));
        let basic = findings.iter().find(|finding| finding.requirement.id == self.basic_requirement);
        let Some(basic) = basic else {
            return Verdict::undecided(sentence).and(say!("mission-basic-unknown"));
        };
        let title = basic.requirement.title.clone();
        match basic.status {
            Status::Green | Status::NotApplicable => Verdict::fulfilled(sentence),
            Status::Undecided => Verdict::undecided(sentence).and(say!("mission-basic-undecided", title = title)),
            Status::Amber | Status::Red => Verdict::amber(sentence)
                .and(say!("mission-basic-amiss", title = title))
                .next(say!("mission-next-basic")),
        }
    }
}

const fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::At => "stage-at",
        Stage::Bt => "stage-bt",
        Stage::St => "stage-st",
        Stage::Other => "stage-other",
    }
}
