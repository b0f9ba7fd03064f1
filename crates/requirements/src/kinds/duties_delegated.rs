//! `duties-delegated`: the head of operations' duties that the unit manager carries out are delegated, each by a record.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{Delegation, Duty, PersonRole};

use crate::case::{UnitCase, holders};
use crate::kinds::JudgeUnit;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutiesDelegated {
    /// Duties that stay with the head of operations.
    #[serde(deserialize_with = "parameters::duties")]
    never: Vec<Duty>,
}

impl JudgeUnit for DutiesDelegated {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl DutiesDelegated {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(delegations) = case.mission().and_then(|mission| mission.delegations.as_deref()) else {
            return Verdict::not_kept("units.mission.delegations");
        };
        let Some(managers) = holders(case.view, PersonRole::UnitManager, case.on) else {
            return Verdict::not_kept("units.mission.responsible");
        };
        if managers.is_empty() {
            return Verdict::not_applicable(say!("delegation-no-manager"));
        }
        let names: Vec<String> = managers.iter().map(|person| case.person_name(person)).collect();
        let signed = |row: &&Delegation| {
            managers.contains(&&row.to_person) && row.from <= case.on && row.signed_on.is_some_and(|on| on <= case.on)
        };
        let signed: Vec<&Delegation> = delegations.iter().filter(signed).collect();
        let holds = |row: &Delegation| OpenPeriod { from: row.from, to: row.to }.contains(case.on);
        let holding: Vec<&Delegation> = signed.iter().filter(|row| holds(row)).copied().collect();
        let duties = |wrong: bool| -> Vec<Arg> {
            let mut duties: Vec<Duty> = holding.iter().map(|row| row.duty).collect();
            duties.sort_unstable();
            duties.dedup();
            duties.retain(|duty| self.never.contains(duty) == wrong);
            duties.into_iter().map(|duty| Arg::Term(name(duty))).collect()
        };
        let (wrong, right) = (duties(true), duties(false));
        let verdict = if !wrong.is_empty() {
            Verdict::red(say!("delegation-wrong", duties = Arg::List(wrong))).next(say!("delegation-next-take-back"))
        } else if !right.is_empty() {
            Verdict::fulfilled(say!("delegation-holds", names = names, duties = Arg::List(right)))
        } else if let Some(last) = signed.iter().filter_map(|row| row.to).max() {
            Verdict::amber(say!("delegation-expired", names = names, on = last)).next(say!("delegation-next"))
        } else {
            Verdict::red(say!("delegation-none", names = names)).next(say!("delegation-next"))
        };
        verdict.with_all("delegations", holding.iter().map(|row| &row.id))
    }
}

const fn name(duty: Duty) -> &'static str {
    match duty {
        Duty::Hiring => "duty-hiring",
        Duty::Contract => "duty-contract",
        Duty::Supervision => "duty-supervision",
        Duty::FollowUp => "duty-follow-up",
        Duty::Evaluation => "duty-evaluation",
        Duty::Application => "duty-application",
    }
}
