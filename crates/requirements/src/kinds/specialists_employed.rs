//! `specialists-employed`: at least so many specialists are employed at the unit.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{Person, SpecialtyId};

use crate::case::{UnitCase, is_specialist};
use crate::kinds::JudgeUnit;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialistsEmployed {
    /// Heads, whatever the share of full time.
    at_least: usize,
    /// Their specialty.
    specialty: String,
    /// Days ahead in which an employment that ends is warned about.
    warn_days: i64,
}

impl JudgeUnit for SpecialistsEmployed {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SpecialistsEmployed {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        if !case.staff_is_kept() {
            return Verdict::not_kept("people");
        }
        let specialty = SpecialtyId::new(self.specialty.as_str());
        let employed = |date| -> Vec<&Person> {
            case.staff_on(date).filter(|person| is_specialist(person, &specialty, date)).collect()
        };
        let now = employed(case.on);
        let names: Vec<String> = now.iter().map(|person| person.name.clone()).collect();
        let sentence = if now.is_empty() {
            say!("specialists-none", wanted = self.at_least)
        } else {
            say!("specialists-employed", count = now.len(), wanted = self.at_least, names = names)
        };
        if now.len() < self.at_least {
            return Verdict::red(sentence).next(say!("specialists-next"));
        }
        let unit = &case.unit().id;
        let ends = |person: &&Person| {
            let here = person.employments.iter().flatten().filter(|employment| employment.unit == *unit);
            let here = here.filter(|e| OpenPeriod { from: e.from, to: e.to }.contains(case.on));
            here.filter_map(|employment| employment.to).max()
        };
        let first_end = now.iter().filter_map(|person| ends(person).map(|to| (to, person))).min_by_key(|(to, _)| *to);
        match first_end {
            Some((to, person))
                if case.days_until(to) <= self.warn_days && employed(calendar::next_day(to)).len() < self.at_least =>
            {
                Verdict::amber(sentence)
                    .but_fulfilled()
                    .and(say!("specialists-one-leaves", name = person.name.clone(), on = to))
                    .next(say!("specialists-next"))
                    .due(to)
            }
            _ => Verdict::fulfilled(sentence),
        }
    }
}
