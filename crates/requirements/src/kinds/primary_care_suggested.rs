//! `primary-care-suggested`: a side rotation in primary care is open to all and suggested to some. It is voluntary, so
//! that none is planned is never a fault.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::primary_care::{Rotation, weeks};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareSuggested {
    /// To whom it is suggested; left out: it is open to every specialty, and suggested to none.
    #[serde(default)]
    specialties: Vec<String>,
    /// How the suggestion is put.
    suggestion: Option<Bilingual>,
}

impl Judge for PrimaryCareSuggested {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let concerns = |id: &String| id == case.specialty().as_str();
        if !self.specialties.is_empty() && !self.specialties.iter().any(concerns) {
            return Vec::new();
        }
        let verdict = case.over().unwrap_or_else(|| self.verdict(case).and(say!("pc-voluntary")));
        vec![verdict]
    }
}

impl PrimaryCareSuggested {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if let Some(rotation) = Rotation::of(case) {
            let (from, to) = (rotation.from(), rotation.to());
            let ids = rotation.parts.iter().map(|part| &part.id);
            let verdict = if rotation.is_done() {
                let days = rotation.working_days();
                Verdict::fulfilled(say!("pc-done", from = from, to = to, weeks = weeks(days)))
            } else if rotation.is_over() {
                Verdict::on_track(say!("pc-passed-unconfirmed", to = to)).next(say!("pc-next-confirm"))
            } else {
                Verdict::on_track(say!("pc-planned", from = from, to = to))
            };
            return verdict.with_all("placements", ids);
        }
        let Some(suggestion) = &self.suggestion else {
            return Verdict::not_applicable(say!("pc-none"));
        };
        if case.record.training.earlier_specialties.as_ref().is_some_and(|earlier| !earlier.is_empty()) {
            return Verdict::not_applicable(say!("pc-second-specialty"));
        }
        let specialty = case.specialty_name(case.specialty());
        Verdict::on_track(say!("pc-suggested", suggestion = suggestion.clone(), specialty = specialty))
            .next(say!("pc-next-talk"))
    }
}
