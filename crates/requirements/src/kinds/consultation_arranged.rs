//! `consultation-arranged`: in every session of the week a named specialist is at hand, with a schedule adapted for it.

use serde::Deserialize;
use training::{ConsultationSession, DayPart};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultationArranged {
    /// Whether the question is the adapted schedule, and not the named specialist.
    adapted: bool,
}

impl JudgeUnit for ConsultationArranged {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if case.is_health_centre() { vec![self.verdict(case)] } else { Vec::new() }
    }
}

impl ConsultationArranged {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(sessions) = case.mission().and_then(|mission| mission.consultation.as_deref()) else {
            return Verdict::not_kept("units.mission.consultation");
        };
        let holds =
            |row: &&ConsultationSession| row.specialist.is_some() && (!self.adapted || row.adapted == Some(true));
        let arranged = sessions.iter().filter(holds).count();
        let gaps: Vec<Arg> = sessions.iter().filter(|row| !holds(row)).map(|row| Arg::from(session(row))).collect();
        let (count, of) = (arranged, sessions.len());
        if arranged == 0 {
            let verdict = if self.adapted {
                Verdict::amber(say!("consultation-none-adapted"))
            } else {
                Verdict::red(say!("consultation-none"))
            };
            return verdict.next(say!("consultation-next"));
        }
        let sentence = if self.adapted {
            say!("consultation-adapted", count = count, of = of)
        } else {
            say!("consultation-named", count = count, of = of)
        };
        if gaps.is_empty() {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::amber(sentence)
                .and(say!("consultation-gaps", gaps = Arg::List(gaps)))
                .next(say!("consultation-next"))
        }
    }
}

fn session(row: &ConsultationSession) -> crate::Message {
    let part = Arg::Term(match row.part {
        DayPart::Morning => "part-morning",
        DayPart::Afternoon => "part-afternoon",
        DayPart::Evening => "part-evening",
    });
    say!("consultation-session", weekday = i64::from(row.weekday), part = part)
}
