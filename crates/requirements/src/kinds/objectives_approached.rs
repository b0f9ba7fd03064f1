//! `objectives-approached`: something approved or planned stands behind each of some objectives, whatever it is.

use serde::Deserialize;

use crate::case::Case;
use crate::grounds::{Coverage, Grounds};
use crate::kinds::Judge;
use crate::message::Arg;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectivesApproached {
    /// The objectives.
    objectives: Vec<Named>,
    /// The percent of the training after which an objective with nothing behind it is grave.
    red_from_percent: i64,
    /// The percent of the training from which it needs attention.
    ask_from_percent: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    code: String,
    name: Bilingual,
}

impl Judge for ObjectivesApproached {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ObjectivesApproached {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.works.is_none() && case.record.activities.is_none() && case.record.courses.is_none() {
            return Verdict::not_kept("works");
        }
        let grounds = Grounds::of(case);
        let coverage = |code: &str| match grounds.coverage(code) {
            Coverage::Done => Coverage::Done,
            other if logged(case, code) => other.max(Coverage::Done),
            other => other,
        };
        let has = |named: &&Named| matches!(coverage(&named.code), Coverage::Done | Coverage::Planned);
        let (covered, open): (Vec<&Named>, Vec<&Named>) = self.objectives.iter().partition(has);
        let names = |list: &[&Named]| list.iter().map(|named| Arg::Words(named.name.clone())).collect::<Vec<Arg>>();
        if open.is_empty() {
            let sentence = say!("approached-all", objectives = names(&covered));
            let done = covered.iter().all(|named| coverage(&named.code) == Coverage::Done);
            return if done { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) };
        }
        let Some(percent) = case.time.percent_through(case.on) else {
            return Verdict::not_kept("employments");
        };
        let sentence = say!("approached-open", objectives = names(&open));
        let verdict = if covered.is_empty() && percent > self.red_from_percent {
            Verdict::red(sentence)
        } else if !covered.is_empty() || percent > self.ask_from_percent {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = verdict.and(say!("approached-percent", percent = percent));
        case.time
            .planned_end_on()
            .into_iter()
            .fold(verdict, Verdict::due)
            .next(say!("approached-next", objectives = names(&open)))
    }
}

/// Whether an activity in the log that the supervisor has confirmed serves an objective.
fn logged(case: &Case<'_>, code: &str) -> bool {
    case.record.activities.iter().flatten().any(|activity| {
        activity.objectives.iter().flatten().any(|objective| objective.as_str() == code)
            && case.happened(activity.confirmed_on).is_some()
    })
}
