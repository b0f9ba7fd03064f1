//! `mid-term-day`: the external assessor's day at the unit has all its parts.

use serde::Deserialize;
use training::MidTermPart;

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MidTermDay {
    /// The parts of the day.
    #[serde(deserialize_with = "parameters::mid_term_parts")]
    parts: Vec<MidTermPart>,
    /// Days after a booked day in which it is waited for word that it was held.
    grace_days: u32,
}

impl Judge for MidTermDay {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl MidTermDay {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(mid_term) = &case.record.mid_term else {
            return Verdict::not_kept("mid_term");
        };
        let Some(held) = case.happened(mid_term.held_on) else {
            return match mid_term.booked_for {
                Some(day) if days_after(day, self.grace_days) < case.on => {
                    Verdict::red(say!("mid-term-day-passed", day = day)).next(say!("mid-term-day-next-rebook")).due(day)
                }
                Some(day) if day < case.on => Verdict::amber(say!("mid-term-day-passed", day = day))
                    .next(say!("mid-term-day-next-confirm"))
                    .due(day),
                Some(day) => Verdict::on_track(say!("mid-term-day-booked", day = day)).due(day),
                None => Verdict::not_applicable(say!("mid-term-day-not-yet")),
            };
        };
        let Some(programme) = &mid_term.programme else {
            return Verdict::amber(say!("mid-term-day-held", on = held))
                .and(say!("mid-term-day-unknown"))
                .next(say!("mid-term-day-next-note"));
        };
        let lacking = self.parts.iter().filter(|part| !programme.contains(part));
        let lacking: Vec<Arg> = lacking.map(|part| Arg::Term(term(*part))).collect();
        let sentence = say!("mid-term-day-held", on = held);
        if lacking.is_empty() {
            return Verdict::fulfilled(sentence).and(say!("mid-term-day-all"));
        }
        Verdict::amber(sentence)
            .and(say!("mid-term-day-lacking", parts = lacking))
            .next(say!("mid-term-day-next-complete"))
    }
}

/// The sentence part that names a part of the day.
const fn term(part: MidTermPart) -> &'static str {
    match part {
        MidTermPart::Patients => "mid-term-part-patients",
        MidTermPart::RecordsAndCertificates => "mid-term-part-records",
        MidTermPart::SupervisorTalk => "mid-term-part-supervisor",
        MidTermPart::HeadTalk => "mid-term-part-head",
    }
}
