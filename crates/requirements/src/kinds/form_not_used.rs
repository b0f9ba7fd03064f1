//! `form-not-used`: one of the authority's forms is not used; another takes its place.

use serde::Deserialize;
use training::Certificate;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormNotUsed {
    /// The form.
    form: String,
    /// The form to use in its place.
    instead: String,
}

impl Judge for FormNotUsed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl FormNotUsed {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(certificates) = &case.record.certificates else {
            return Verdict::not_kept("certificates");
        };
        let title = |form: &String| case.national.forms.title.get(form).unwrap_or(form).clone();
        let (form, instead) = (title(&self.form), title(&self.instead));
        let begun = |c: &Certificate| [c.signed_on, c.requested_on].into_iter().flatten().any(|on| on <= case.on);
        let used: Vec<&Certificate> = certificates
            .iter()
            .filter(|c| c.regulation == case.record.training.regulation && c.form == self.form)
            .filter(|c| case.happened(c.withdrawn_on).is_none() && begun(c))
            .collect();
        if used.is_empty() {
            return Verdict::fulfilled(say!("form-not-used", form = form));
        }
        Verdict::red(say!("form-used", count = used.len(), form = form))
            .next(say!("form-next-instead", instead = instead))
            .with_all("certificates", used.iter().map(|certificate| &certificate.id))
    }
}
