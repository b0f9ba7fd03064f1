//! `done-lately`: something the unit does for the training was done not too long ago.

use calendar::add_months;
use serde::Deserialize;
use training::{TrainingMission, UnitEntry};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::parameters::Gravity;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoneLately {
    /// What is done.
    what: What,
    /// What was done on a day, up to the day: "Studierektor följde upp kriterierna".
    done: Bilingual,
    /// What is so where it never was done, as a sentence.
    never_done: Bilingual,
    /// What to do, as a sentence.
    next_step: Bilingual,
    /// Months from one time to the next.
    every_months: i32,
    /// Months after which it is missed and not only late.
    red_after_months: Option<i32>,
    /// How grave it is that it never was done.
    never: Gravity,
    /// Whether the first time counts from the unit's first trainee.
    #[serde(default)]
    since_first_trainee: bool,
    /// It concerns units with at least so many trainees.
    least_trainees: Option<usize>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    Routines,
    FollowUps,
    GroupPlannings,
    ManagerCheckIns,
}

impl What {
    fn entries(self, mission: &TrainingMission) -> Option<&[UnitEntry]> {
        match self {
            Self::Routines => mission.routines.as_deref(),
            Self::FollowUps => mission.follow_ups.as_deref(),
            Self::GroupPlannings => mission.group_plannings.as_deref(),
            Self::ManagerCheckIns => mission.manager_check_ins.as_deref(),
        }
    }

    const fn section(self) -> &'static str {
        match self {
            Self::Routines => "units.mission.routines",
            Self::FollowUps => "units.mission.follow_ups",
            Self::GroupPlannings => "units.mission.group_plannings",
            Self::ManagerCheckIns => "units.mission.manager_check_ins",
        }
    }
}

impl JudgeUnit for DoneLately {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl DoneLately {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        if let Some(least) = self.least_trainees {
            match case.trainees() {
                None => return Verdict::not_kept("units.mission.trainees"),
                Some(here) if here.len() < least => {
                    return Verdict::not_applicable(say!("lately-few-trainees", count = here.len(), least = least));
                }
                Some(_) => {}
            }
        }
        let Some(entries) = case.mission().and_then(|mission| self.what.entries(mission)) else {
            return Verdict::not_kept(self.what.section());
        };
        let last = entries.iter().filter(|row| row.on <= case.on).max_by_key(|row| row.on);
        let first_trainee = case.unit().first_trainee_on.filter(|_| self.since_first_trainee);
        let sentence = match last {
            Some(row) => say!("lately-done", done = self.done.clone(), on = row.on),
            None => say!("lately-never", never = self.never_done.clone()),
        };
        let next = say!("lately-next", step = self.next_step.clone());
        let Some(since) = last.map(|row| row.on).or(first_trainee) else {
            return Verdict::of(self.never, sentence).next(next);
        };
        let due = add_months(since, self.every_months);
        let missed = self.red_after_months.is_some_and(|months| add_months(since, months) < case.on);
        let verdict = if missed {
            Verdict::red(sentence)
        } else if due < case.on {
            Verdict::amber(sentence)
        } else if last.is_some() {
            return Verdict::fulfilled(sentence).due(due).with_all("mission", last.map(|row| &row.id));
        } else {
            return Verdict::on_track(sentence).and(say!("lately-first-due", on = due)).due(due).next(next);
        };
        verdict.and(say!("lately-due", due = due)).due(due).next(next).with_all("mission", last.map(|row| &row.id))
    }
}
