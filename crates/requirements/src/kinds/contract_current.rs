//! `contract-current`: when supervisor, second specialist, manager or unit changes, the training contract is amended and
//! signed by the new party.

use calendar::{Date, OpenPeriod};
use serde::Deserialize;
use training::{DocumentKind, PersonRole, SignerRole, SupervisorRole, TrainingDocument};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::paper;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContractCurrent {
    /// Days in service after a change in which an amendment is waited for.
    within_days: u32,
}

impl Judge for ContractCurrent {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ContractCurrent {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(papers) = &case.record.documents else {
            return Verdict::not_kept("documents");
        };
        if case.record.supervisors.is_none() {
            return Verdict::not_kept("supervisors");
        }
        let mut contracts: Vec<(Date, &TrainingDocument)> = papers
            .iter()
            .filter(|paper| matches!(paper.kind, DocumentKind::TrainingContract | DocumentKind::ContractAmendment))
            .filter_map(|paper| case.happened(paper::first_day(paper)).map(|on| (on, paper)))
            .collect();
        contracts.sort_by_key(|(on, _)| *on);
        let Some((first, _)) = contracts.first().copied() else {
            return Verdict::not_applicable(say!("contract-none"));
        };
        let open = [principal(case, &contracts), second(case, &contracts), manager(case, &contracts)];
        let open: Vec<(Date, Message)> = open.into_iter().flatten().map(|(on, what)| (on.max(first), what)).collect();
        let ids = contracts.iter().map(|(_, paper)| &paper.id);
        let Some(since) = open.iter().map(|(on, _)| *on).min() else {
            return Verdict::fulfilled(say!("contract-current")).with_all("documents", ids);
        };
        let due = case.days_in_service_after(since, self.within_days);
        let changes: Vec<Arg> = open.into_iter().map(|(_, what)| what.into()).collect();
        let sentence = say!("contract-changed", changes = changes);
        let verdict =
            if due.is_some_and(|due| due < case.on) { Verdict::red(sentence) } else { Verdict::amber(sentence) };
        let verdict = match due {
            Some(due) => verdict.and(say!("contract-by", due = due)).due(due),
            None => verdict,
        };
        verdict.next(say!("contract-next")).with_all("documents", ids)
    }
}

/// A principal supervisor who has not signed, and since when.
fn principal(case: &Case<'_>, contracts: &[(Date, &TrainingDocument)]) -> Option<(Date, Message)> {
    let assignment = case.principal_on(case.on)?;
    let signed = signatures(case, contracts).any(|signature| signature.person == assignment.person);
    let name = case.person_name(&assignment.person);
    (!signed).then(|| (assignment.from, say!("contract-new-principal", name = name, from = assignment.from)))
}

/// A second specialist whom no paper names, and since when.
fn second(case: &Case<'_>, contracts: &[(Date, &TrainingDocument)]) -> Option<(Date, Message)> {
    let assignment = case.supervisors_on(SupervisorRole::SecondSpecialist, case.on).max_by_key(|found| found.from)?;
    let named = contracts.iter().any(|(_, paper)| paper.names.as_ref() == Some(&assignment.person));
    let signed = signatures(case, contracts).any(|signature| signature.person == assignment.person);
    let name = case.person_name(&assignment.person);
    (!named && !signed).then(|| (assignment.from, say!("contract-new-second", name = name, from = assignment.from)))
}

/// A unit or a manager for which no manager has signed, and since when. Where it is not kept who manages the unit, only
/// a change of unit is looked at.
fn manager(case: &Case<'_>, contracts: &[(Date, &TrainingDocument)]) -> Option<(Date, Message)> {
    let unit = case.home_unit()?;
    let here = case.record.employments.iter().flatten().filter(|row| row.unit == *unit);
    let since = here.map(|row| row.from).min()?;
    let manages = |role| matches!(role, PersonRole::UnitManager | PersonRole::HeadOfOperations);
    let managers = case.record.people.iter().filter_map(|person| {
        let mut rows = person.employments.iter().flatten();
        let row = rows.find(|row| {
            row.unit == *unit && manages(row.role) && OpenPeriod { from: row.from, to: row.to }.contains(case.on)
        })?;
        Some((row.from, person))
    });
    let managers: Vec<_> = managers.collect();
    let signs = |role| matches!(role, SignerRole::UnitManager | SignerRole::HeadOfOperations);
    let by_manager = || signatures(case, contracts).filter(|signature| signs(signature.role));
    if managers.is_empty() {
        let moved = by_manager().all(|signature| signature.signed_on < since) && by_manager().next().is_some();
        return moved.then(|| (since, say!("contract-new-unit", unit = case.unit_name(unit), from = since)));
    }
    // a head of operations answers for several units, and may have signed for this one without being employed there
    let signed = by_manager().any(|signature| {
        managers.iter().any(|(_, person)| person.id == signature.person)
            || (signature.role == SignerRole::HeadOfOperations && signature.signed_on >= since)
    });
    let newest = managers.iter().map(|(from, _)| *from).max().unwrap_or(since).max(since);
    (!signed).then(|| (newest, say!("contract-new-manager", unit = case.unit_name(unit))))
}

fn signatures<'a>(
    case: &Case<'a>,
    contracts: &'a [(Date, &TrainingDocument)],
) -> impl Iterator<Item = &'a training::Signature> {
    let (on, trainee) = (case.on, &case.record.trainee.id);
    let all = contracts.iter().flat_map(|(_, paper)| paper.signatures.iter().flatten());
    all.filter(move |signature| signature.signed_on <= on && paper::is_own(signature, trainee))
}
