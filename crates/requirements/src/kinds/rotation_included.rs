//! `rotation-included`: side rotations in some fields are part of the training.

use serde::Deserialize;
use training::{Placement, PlacementState};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationIncluded {
    /// The rotations.
    rotations: Vec<Included>,
    /// Percent of the training before which they need not be planned. Left out: until the training plan is approved.
    planned_by_percent: Option<i64>,
    /// Whether a recorded reason answers for a rotation that is left out.
    reason_suffices: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Included {
    /// The field, as a specialty.
    field: String,
    /// Its name in a sentence.
    name: Bilingual,
}

impl Judge for RotationIncluded {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RotationIncluded {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let (mut missing, mut ahead, mut uncertified, mut done) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut found: Vec<&Placement> = Vec::new();
        for rotation in &self.rotations {
            let placements: Vec<&Placement> = case
                .side_rotations()
                .filter(|p| case.in_field(p, &rotation.field))
                .filter(|p| papers::stands(case, p) && papers::in_service(case, p))
                .collect();
            let list = if placements.is_empty() {
                &mut missing
            } else if placements.iter().any(|p| papers::is_certified(case, &p.id)) {
                &mut done
            } else if placements.iter().any(|p| is_over(case, p)) {
                &mut uncertified
            } else {
                &mut ahead
            };
            list.push(rotation.name.clone());
            found.extend(placements);
        }
        let verdict = if !missing.is_empty() {
            self.missing(case, missing)
        } else if !ahead.is_empty() {
            Verdict::on_track(say!("included-ahead", fields = ahead)).next(say!("included-next-follow"))
        } else if uncertified.is_empty() || case.record.certificates.is_none() {
            done.extend(uncertified);
            Verdict::fulfilled(say!("included-done", fields = done))
        } else {
            let sentence = say!("included-uncertified", fields = uncertified);
            let verdict = match applying::submitted_on(case) {
                Some(on) => Verdict::amber(sentence).and(say!("included-sent", on = on)).due(on),
                None => Verdict::on_track(sentence),
            };
            verdict.next(say!("included-next-certificate"))
        };
        let verdict = verdict.with_all("placements", found.iter().map(|placement| &placement.id));
        match (verdict.due_on, case.record.training.planned_end_on) {
            (None, Some(end)) if !verdict.fulfilled => verdict.due(end),
            _ => verdict,
        }
    }

    fn missing(&self, case: &Case<'_>, fields: Vec<Bilingual>) -> Verdict {
        let sentence = say!("included-missing", fields = fields.clone());
        if let Some(decision) = case.decision().filter(|_| self.reason_suffices) {
            return Verdict::fulfilled(sentence)
                .and(say!("included-reason", on = decision.on, reason = decision.reason.clone()))
                .with("decisions", &decision.id);
        }
        let next = if self.reason_suffices { say!("included-next-plan-or-reason") } else { say!("included-next-plan") };
        if let Some(on) = applying::submitted_on(case) {
            return Verdict::red(sentence).and(say!("included-sent", on = on)).next(next).due(on);
        }
        let verdict = match self.planned_by_percent {
            Some(by) => match case.time.percent_through(case.on) {
                None => return Verdict::not_kept("employments"),
                Some(percent) if percent < by => Verdict::on_track(sentence),
                Some(percent) => Verdict::amber(sentence).and(say!("included-percent", percent = percent)),
            },
            None => {
                let Some(plans) = &case.record.plan_versions else {
                    return Verdict::not_kept("plan_versions");
                };
                match plans.iter().filter_map(|plan| case.happened(plan.approved_on)).min() {
                    Some(on) => Verdict::amber(sentence).and(say!("included-plan-approved", on = on)),
                    None => Verdict::on_track(sentence),
                }
            }
        };
        verdict.next(next)
    }
}

fn is_over(case: &Case<'_>, placement: &Placement) -> bool {
    placement.to < case.on
        && (placement.state == PlacementState::Confirmed || case.happened(placement.approved_on).is_some())
}
