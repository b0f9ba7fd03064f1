//! `bt-approved-first`: basic training is approved before specialist competence is certified and applied for.

use calendar::add_months;
use serde::Deserialize;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtApprovedFirst {
    /// The forms that close the specialist training.
    closing_forms: Vec<String>,
    /// Calendar months before the planned end when an approval is asked for.
    warn_months: i32,
}

impl Judge for BtApprovedFirst {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtApprovedFirst {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        let Some(section) = bt.section else {
            return Verdict::not_kept("basic_training");
        };
        let application = case.record.application.as_ref();
        let signed = application.and_then(|a| a.signatures.as_ref()).into_iter().flatten();
        let signed = signed.filter_map(|signature| case.happened(Some(signature.signed_on)));
        let certified = case.record.certificates.iter().flatten();
        let certified = certified
            .filter(|c| self.closing_forms.contains(&c.form) && c.regulation == case.record.training.regulation)
            .filter(|c| case.happened(c.withdrawn_on).is_none())
            .filter_map(|certificate| case.happened(certificate.signed_on));
        let sent = application.and_then(|application| case.happened(application.submitted_on));
        let first = signed.chain(certified).chain(sent).min();
        let applied = case.happened(section.applied_on);
        let sentence = match applied {
            Some(on) => say!("bt-approval-awaited", on = on),
            None => say!("bt-not-applied-for"),
        };
        let end = case.time.planned_end_on();
        let verdict = match (first, end) {
            (Some(on), _) => Verdict::red(sentence).and(say!("bt-approval-too-late", on = on)).due(on),
            (None, Some(end)) if add_months(case.on, self.warn_months) >= end => {
                Verdict::amber(sentence).and(say!("bt-approval-before-end", end = end)).due(end)
            }
            (None, Some(end)) => Verdict::on_track(sentence).due(end),
            (None, None) => Verdict::on_track(sentence),
        };
        verdict.next(if applied.is_some() { say!("bt-approval-next-wait") } else { say!("bt-approval-next-apply") })
    }
}
