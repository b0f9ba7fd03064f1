//! `specialists-trend`: the unit does not lose specialists.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::SpecialtyId;

use crate::case::{UnitCase, is_specialist};
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialistsTrend {
    /// Their specialty.
    specialty: String,
    /// Months back that are compared with.
    months_back: i32,
}

impl JudgeUnit for SpecialistsTrend {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl SpecialistsTrend {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        if !case.staff_is_kept() {
            return Verdict::not_kept("people");
        }
        let specialty = SpecialtyId::new(self.specialty.as_str());
        let employed =
            |date: Date| case.staff_on(date).filter(|person| is_specialist(person, &specialty, date)).count();
        let before = add_months(case.on, -self.months_back);
        let (now, then) = (employed(case.on), employed(before));
        let sentence = say!("trend", now = now, then = then, on = before);
        let verdict =
            if now < then { Verdict::amber(sentence).next(say!("trend-next")) } else { Verdict::fulfilled(sentence) };
        match case.trainees() {
            Some(trainees) if !trainees.is_empty() => verdict.and(say!("trend-trainees", count = trainees.len())),
            _ => verdict,
        }
    }
}
