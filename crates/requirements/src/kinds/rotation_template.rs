//! `rotation-template`: one template is filled in for a rotation, its first part before and its second after.

use serde::Deserialize;
use training::{DocumentKind, DocumentSection, Placement};

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationTemplate {
    /// Days after the end in which the second part is waited for.
    waiting_days: u32,
    /// Days after the end in which a rotation is still looked at.
    days_after_end: i64,
}

impl Judge for RotationTemplate {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RotationTemplate {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        if case.record.documents.is_none() {
            return Verdict::not_kept("documents");
        }
        let mut begun: Vec<&Placement> = case
            .side_rotations()
            .filter(|p| p.from <= case.on && papers::stands(case, p) && papers::in_service(case, p))
            .filter(|p| -case.days_until(p.to) <= self.days_after_end)
            .collect();
        begun.sort_by_key(|placement| placement.from);
        let has = |placement: &Placement, section| {
            papers::documents(case, DocumentKind::RotationPlan, &placement.id)
                .any(|plan| plan.sections.iter().flatten().any(|part| *part == section))
        };
        for placement in &begun {
            let unit = case.unit_name(&placement.unit);
            let feedback_by = days_after(placement.to, self.waiting_days);
            let lacks_feedback = feedback_by < case.on && !has(placement, DocumentSection::Feedback);
            let verdict = if !has(placement, DocumentSection::Planning) {
                Verdict::amber(say!("template-no-planning", unit = unit.clone(), from = placement.from))
                    .next(say!("template-next-planning", unit = unit))
                    .due(placement.from)
            } else if lacks_feedback {
                Verdict::amber(say!("template-no-feedback", unit = unit.clone(), to = placement.to))
                    .next(say!("template-next-feedback", unit = unit))
                    .due(feedback_by)
            } else {
                continue;
            };
            return verdict.with("placements", &placement.id);
        }
        match begun.iter().filter(|placement| !has(placement, DocumentSection::Feedback)).max_by_key(|p| p.to) {
            _ if begun.is_empty() => Verdict::not_applicable(say!("template-none")),
            Some(placement) => {
                let unit = case.unit_name(&placement.unit);
                Verdict::on_track(say!("template-planned", unit = unit.clone()))
                    .next(say!("template-next-feedback", unit = unit))
                    .due(days_after(placement.to, self.waiting_days))
                    .with("placements", &placement.id)
            }
            None => Verdict::fulfilled(say!("template-used", count = begun.len()))
                .with_all("placements", begun.iter().map(|placement| &placement.id)),
        }
    }
}
