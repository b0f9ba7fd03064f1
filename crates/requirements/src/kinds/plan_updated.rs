//! `plan-updated`: the individual training plan is brought up to date before a meeting with the director of studies.

use calendar::{Date, days_between};
use serde::Deserialize;
use training::{PlanVersion, VisitKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::meetings::meetings;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanUpdated {
    /// Which meetings.
    #[serde(deserialize_with = "parameters::visit_kinds")]
    visits: Vec<VisitKind>,
    /// The meeting's name within a sentence, in the definite form.
    occasion: Bilingual,
    /// Days before the meeting in which an update is fresh.
    fresh_days: u32,
}

impl Judge for PlanUpdated {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case).unwrap_or_else(|verdict| *verdict))]
    }
}

/// The last day by another that a version of the plan tells of a change.
pub fn changed_by(version: &PlanVersion, by: Date) -> Option<Date> {
    let days = [version.updated_on, version.agreed_on, version.presented_on];
    let dated = days.into_iter().flatten().filter(|day| *day <= by).max();
    dated.or(version.approved_on.filter(|day| *day <= by))
}

impl PlanUpdated {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let versions =
            case.record.plan_versions.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("plan_versions")))?;
        let occasion = || self.occasion.clone();
        let Some(meeting) = meetings(case, &self.visits)?.prepared(case, self.fresh_days) else {
            return Ok(Verdict::on_track(say!("plan-update-later", occasion = occasion())));
        };
        let by = meeting.on.min(case.on);
        let updated = versions.iter().filter_map(|version| changed_by(version, by).map(|on| (on, version)));
        let updated = updated.max_by_key(|(on, _)| *on);
        let sentence = match updated {
            Some((on, _)) => say!("plan-updated", on = on),
            None => say!("plan-never-updated"),
        };
        let fresh = updated.is_some_and(|(on, _)| days_between(on, meeting.on) <= i64::from(self.fresh_days));
        let since = updated.is_some_and(|(on, _)| meeting.since.is_none_or(|before| on > before));
        let verdict = match (fresh, since, meeting.ahead) {
            (true, _, _) => Verdict::fulfilled(sentence),
            (false, true, false) => Verdict::amber(sentence).but_fulfilled(),
            (false, false, false) => Verdict::red(sentence),
            (false, _, true) if case.days_until(meeting.on) > i64::from(self.fresh_days) => Verdict::on_track(sentence),
            (false, _, true) => Verdict::amber(sentence),
        };
        let verdict = verdict.and(say!("plan-update-visit", occasion = occasion(), on = meeting.on)).due(meeting.on);
        let verdict = if fresh { verdict } else { verdict.next(say!("plan-update-next", occasion = occasion())) };
        let verdict = verdict.with("visits", &meeting.visit.id);
        Ok(verdict.with_all("plan_versions", updated.map(|(_, version)| &version.id)))
    }
}
