//! `sit-ins-per-quarter`: the supervisor sits in with the trainee at least so many times in each quarter.

use calendar::{IsoWeek, MONTHS_OF_A_QUARTER, OpenPeriod, Period, WEEKS_OF_A_QUARTER, quarter_of};
use serde::Deserialize;
use training::{Assessment, AssessmentMethod, SupervisorRole};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;
use crate::window::{self, Standing, Window, closed_and_open, scaled_up, standing};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SitInsPerQuarter {
    /// Times in a quarter at the home unit; fewer where fewer weeks are spent there.
    at_least: u32,
    /// What is a sit-in.
    #[serde(deserialize_with = "parameters::assessment_methods")]
    methods: Vec<AssessmentMethod>,
    /// Weekdays at the home unit that make a week there.
    home_week_days: usize,
    /// From how many percent of them a closed quarter was nearly met.
    nearly_percent: i64,
    /// Days left of the open quarter when those that are lacking are asked for.
    warn_days: i64,
}

impl Judge for SitInsPerQuarter {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SitInsPerQuarter {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(assessments) = &case.record.assessments else {
            return Verdict::not_kept("assessments");
        };
        if let Some(over) = case.over() {
            return over;
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        if case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let of_method = || {
            assessments
                .iter()
                .filter(|assessment| assessment.on <= case.on && self.methods.contains(&assessment.method))
        };
        let window = |period: Period| {
            let served = Period::new(period.from().max(started), period.to()).ok();
            let weeks: Vec<IsoWeek> =
                served.map(|served| case.home_weeks(&served, self.home_week_days)).unwrap_or_default();
            let counted = of_method().filter(|assessment| period.contains(assessment.on) && counts(case, assessment));
            Window {
                period,
                wanted: scaled_up(
                    self.at_least,
                    i64::try_from(weeks.len()).unwrap_or(WEEKS_OF_A_QUARTER),
                    WEEKS_OF_A_QUARTER,
                ),
                done: i64::try_from(counted.count()).unwrap_or(i64::MAX),
            }
        };
        let (closed, open) = closed_and_open(case.on, quarter_of);
        let (closed, open) = (window(closed), window(open));
        let told = say!(
            "quarter-sit-ins",
            quarter = closed.part(MONTHS_OF_A_QUARTER),
            year = closed.year(),
            done = closed.done,
            wanted = closed.wanted
        );
        let so_far = say!(
            "quarter-sit-ins-so-far",
            quarter = open.part(MONTHS_OF_A_QUARTER),
            year = open.year(),
            done = open.done,
            wanted = open.wanted
        );
        let standing = standing(case, &closed, &open, self.nearly_percent, self.warn_days);
        let told = [(&closed, told), (&open, so_far)];
        let mut verdict = window::verdict(standing, told, say!("quarter-away"));
        let in_sight = || of_method().filter(|assessment| assessment.on >= closed.period.from());
        let left_out = in_sight().filter(|assessment| !counts(case, assessment)).count();
        if left_out > 0 && matches!(standing, Standing::Attention | Standing::Missed) {
            verdict = verdict.and(say!("quarter-left-out", count = left_out));
        }
        let verdict = window::due(verdict, &closed, &open, say!("quarter-next"));
        verdict.with_all("assessments", in_sight().filter(|a| counts(case, a)).map(|assessment| &assessment.id))
    }
}

/// Documented, and done by whoever was principal supervisor or stood in for one that day.
fn counts(case: &Case<'_>, assessment: &Assessment) -> bool {
    let documented = assessment.documented == Some(true)
        || (assessment.documented.is_none() && case.happened(assessment.signed_on).is_some());
    let Some(assignments) = &case.record.supervisors else {
        return documented;
    };
    let supervises = assignments.iter().any(|assignment| {
        matches!(assignment.role, SupervisorRole::Principal | SupervisorRole::Substitute)
            && assessment.assessor.as_ref() == Some(&assignment.person)
            && OpenPeriod { from: assignment.from, to: assignment.to }.contains(assessment.on)
    });
    documented && supervises
}
