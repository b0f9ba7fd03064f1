//! `director-of-studies-consulted`: the director of studies is consulted before the application is sent.

use serde::Deserialize;

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectorOfStudiesConsulted {
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

impl Judge for DirectorOfStudiesConsulted {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case).unwrap_or_else(|verdict| *verdict)]
    }
}

impl DirectorOfStudiesConsulted {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let application = applying::application(case, self.months_before_end)?;
        let submitted = case.happened(application.submitted_on);
        let consulted = case.happened(application.consulted_on);
        let requested = case.happened(application.consultation_requested_on);
        let verdict = match (consulted, submitted) {
            (Some(on), Some(sent)) if on > sent => {
                Verdict::amber(say!("consulted-late", on = on, sent = sent)).next(say!("consulted-next-complete"))
            }
            (Some(on), _) => {
                let verdict = match &application.consulted {
                    Some(person) => say!("consulted", name = case.person_name(person), on = on),
                    None => say!("consulted-unnamed", on = on),
                };
                return Ok(Verdict::fulfilled(verdict));
            }
            (None, Some(sent)) => Verdict::red(say!("consulted-never", sent = sent)).next(say!("consulted-next-now")),
            (None, None) => match requested {
                Some(on) => Verdict::amber(say!("consulted-requested", on = on)).next(say!("consulted-next-book")),
                None => Verdict::amber(say!("consulted-not-yet")).next(say!("consulted-next-request")),
            },
        };
        let due = submitted.or(case.record.training.planned_end_on);
        Ok(match due {
            Some(day) => verdict.due(day),
            None => verdict,
        })
    }
}
