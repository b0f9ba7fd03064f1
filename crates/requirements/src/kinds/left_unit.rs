//! `left-unit`: when the trainee changes units the unit that is left certifies the service, and its supervisor's
//! assignment ends.

use calendar::{Date, OpenPeriod};
use serde::Deserialize;
use training::{DocumentKind, Employment, Stage, SupervisorRole, UnitId};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftUnit {
    /// Days in service after leaving in which the certificate is waited for.
    within_days: u32,
}

impl Judge for LeftUnit {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl LeftUnit {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(employments) = &case.record.employments else {
            return Verdict::not_kept("employments");
        };
        let Some(papers) = &case.record.documents else {
            return Verdict::not_kept("documents");
        };
        let current = case.home_unit();
        let Some((left_on, row)) = last_left(case, employments, current) else {
            return Verdict::not_applicable(say!("left-none"));
        };
        let unit = case.unit_name(&row.unit);
        let of_unit: Vec<_> =
            employments.iter().filter(|other| other.unit == row.unit).map(|other| &other.id).collect();
        let certificates = papers.iter().filter(|paper| {
            paper.kind == DocumentKind::ServiceCertificate
                && paper.concerns.as_ref().is_some_and(|concerns| of_unit.contains(&concerns))
        });
        let signed = certificates.filter_map(|paper| {
            let signed = paper.signatures.iter().flatten().map(|signature| signature.signed_on).min();
            case.happened(signed).map(|on| (on, paper))
        });
        let signed = signed.min_by_key(|(on, _)| *on);
        let due = case.days_in_service_after(left_on, self.within_days);
        let verdict = match signed {
            Some((on, paper)) => {
                Verdict::fulfilled(say!("left-certified", unit = unit.clone(), on = on)).with("documents", &paper.id)
            }
            None => {
                let sentence = say!("left-uncertified", unit = unit.clone(), left = left_on);
                let verdict = if due.is_some_and(|due| due < case.on) {
                    Verdict::red(sentence)
                } else {
                    Verdict::amber(sentence)
                };
                due.into_iter().fold(verdict, Verdict::due).next(say!("left-next-certify", unit = unit.clone()))
            }
        };
        let verdict = verdict.with("employments", &row.id);
        let Some(name) = still_supervises(case, &row.unit, current) else { return verdict };
        let still = say!("left-still-supervises", name = name, unit = unit);
        if verdict.fulfilled {
            let amber = Verdict { status: crate::finding::Status::Amber, ..verdict };
            amber.and(still).next(say!("left-next-end"))
        } else {
            verdict.and(still)
        }
    }
}

/// The last day at the unit that was left last, for another that the trainee is at now.
fn last_left<'a>(
    case: &Case<'_>,
    employments: &'a [Employment],
    current: Option<&UnitId>,
) -> Option<(Date, &'a Employment)> {
    let trained = employments.iter().filter(|row| matches!(row.stage, Stage::Bt | Stage::St));
    let others = trained.filter(|row| current.is_some_and(|current| row.unit != *current));
    let ended = others.filter_map(|row| row.to.filter(|to| *to < case.on).map(|to| (to, row)));
    ended.max_by_key(|(to, _)| *to)
}

/// A principal supervisor of today who is employed at the unit that was left, and not at the new one.
fn still_supervises(case: &Case<'_>, left: &UnitId, current: Option<&UnitId>) -> Option<String> {
    let assignments = case.supervisors_on(SupervisorRole::Principal, case.on);
    let mut people = assignments.filter_map(|assignment| case.record.person(&assignment.person));
    let person = people.find(|person| {
        let at = |unit: &UnitId| {
            let mut rows = person.employments.iter().flatten();
            rows.any(|row| row.unit == *unit && OpenPeriod { from: row.from, to: row.to }.contains(case.on))
        };
        at(left) && !current.is_some_and(at)
    })?;
    Some(person.name.clone())
}
