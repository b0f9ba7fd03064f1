//! `bt-assessor-appointed`: the director of studies has appointed an external assessor for the BT examination.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{PersonId, PersonRole};

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtAssessorAppointed {
    /// Days before a booked examination when a missing assessor is grave.
    examination_days: i64,
}

impl Judge for BtAssessorAppointed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtAssessorAppointed {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if bt.section.is_none() {
            return Verdict::not_kept("basic_training");
        }
        let examination = bt.examination();
        let booked = bt.examination_booked_for();
        let at_hand = bt.examined_on().or_else(|| booked.filter(|day| case.days_until(*day) <= self.examination_days));
        let due = bt.examined_on().or(booked);
        let with_due = |verdict: Verdict| match due {
            Some(day) => verdict.due(day),
            None => verdict,
        };
        let known = examination.filter(|e| e.assessor_appointed_on.is_none_or(|on| on <= case.on));
        let Some((assessor, examination)) = known.and_then(|e| e.assessor.as_ref().map(|person| (person, e))) else {
            let none = say!("bt-assessor-none");
            return with_due(match (at_hand, booked) {
                (Some(on), _) => Verdict::red(none).and(say!("bt-assessor-examination", on = on)),
                (None, Some(on)) => Verdict::amber(none).and(say!("bt-assessor-examination", on = on)),
                (None, None) => Verdict::on_track(none),
            })
            .next(say!("bt-assessor-next-appoint"));
        };
        let name = case.person_name(assessor);
        let Some(by) = &examination.assessor_appointed_by else {
            return with_due(Verdict::amber(say!("bt-assessor-by-unknown", name = name)))
                .next(say!("bt-assessor-next-enter"));
        };
        if !has_role(case, by, PersonRole::DirectorOfStudies) {
            let sentence = say!("bt-assessor-by-other", name = name, by = case.person_name(by));
            let verdict = if at_hand.is_some() { Verdict::red(sentence) } else { Verdict::amber(sentence) };
            return with_due(verdict).next(say!("bt-assessor-next-appoint"));
        }
        let appointed = say!("bt-assessor-appointed", name = name.clone(), by = case.person_name(by));
        match case.home_unit().filter(|unit| works_at(case, assessor, unit)) {
            Some(unit) => with_due(Verdict::amber(appointed))
                .and(say!("bt-assessor-same-unit", unit = case.unit_name(unit)))
                .next(say!("bt-assessor-next-other")),
            None => Verdict::fulfilled(appointed),
        }
    }
}

/// Whether a person has some day, by the one looked at, been employed in a role.
fn has_role(case: &Case<'_>, person: &PersonId, role: PersonRole) -> bool {
    let person = case.record.person(person);
    person.and_then(|p| p.employments.as_ref()).is_some_and(|employments| {
        employments.iter().any(|employment| employment.role == role && employment.from <= case.on)
    })
}

/// Whether a person is employed at a unit on the day looked at.
fn works_at(case: &Case<'_>, person: &PersonId, unit: &training::UnitId) -> bool {
    let person = case.record.person(person);
    person.and_then(|p| p.employments.as_ref()).is_some_and(|employments| {
        employments.iter().any(|employment| {
            employment.unit == *unit && OpenPeriod { from: employment.from, to: employment.to }.contains(case.on)
        })
    })
}
