//! `authority-forms`: only the authority's own forms are used, and the application form is filled in.

use std::collections::BTreeSet;

use serde::Deserialize;
use training::Certificate;

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorityForms {
    /// The application form.
    application_form: String,
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

impl Judge for AuthorityForms {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl AuthorityForms {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(certificates) = &case.record.certificates else {
            return Verdict::not_kept("certificates");
        };
        let titles = &case.national.forms.title;
        let foreign: Vec<&Certificate> = certificates
            .iter()
            .filter(|c| c.regulation == case.record.training.regulation && !titles.contains_key(&c.form))
            .filter(|c| case.happened(c.withdrawn_on).is_none())
            .collect();
        if !foreign.is_empty() {
            let forms: BTreeSet<String> = foreign.iter().map(|certificate| certificate.form.clone()).collect();
            let forms: Vec<String> = forms.into_iter().collect();
            return Verdict::red(say!("forms-foreign", count = foreign.len(), forms = forms))
                .next(say!("forms-next-own"))
                .with_all("certificates", foreign.iter().map(|certificate| &certificate.id));
        }
        let application = match applying::application(case, self.months_before_end) {
            Ok(application) => application,
            Err(_) if case.record.application.is_some() => {
                return Verdict::on_track(say!("forms-own")).next(say!("forms-next-later"));
            }
            Err(verdict) => return *verdict,
        };
        let form = titles.get(&self.application_form).unwrap_or(&self.application_form).clone();
        match case.happened(application.form_completed_on) {
            Some(on) => Verdict::fulfilled(say!("forms-application-filled", form = form, on = on)),
            None => {
                let verdict = Verdict::amber(say!("forms-application-open", form = form.clone()));
                let due = applying::submitted_on(case).or(case.record.training.planned_end_on);
                due.into_iter().fold(verdict.next(say!("forms-next-fill", form = form)), Verdict::due)
            }
        }
    }
}
