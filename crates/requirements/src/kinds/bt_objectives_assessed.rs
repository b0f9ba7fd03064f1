//! `bt-objectives-assessed`: every objective of basic training is certified and rests on an assessment.

use calendar::Months;
use serde::Deserialize;

use crate::basic_training::{Bt, Nearness};
use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtObjectivesAssessed {
    /// Full-time months within which an integrated BT is done.
    #[serde(deserialize_with = "parameters::months")]
    integrated_within_months: Months,
    /// Days before a booked examination when a missing assessment is grave.
    examination_days: i64,
}

impl Judge for BtObjectivesAssessed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtObjectivesAssessed {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        if case.record.assessments.is_none() {
            return Verdict::not_kept("assessments");
        }
        if case.record.certificates.is_none() {
            return Verdict::not_kept("certificates");
        }
        let objectives = case.national.basic_training_objectives();
        let (mut assessed, mut unmet, mut certified_only, mut unassessed) = (0_usize, 0_usize, Vec::new(), Vec::new());
        for objective in objectives {
            let code = objective.code.as_str();
            let (met, judged) = (is_certified(case, code), is_assessed(case, code));
            assessed += usize::from(judged);
            unmet += usize::from(!met);
            if !judged {
                unassessed.push(code.to_owned());
                if met {
                    certified_only.push(code.to_owned());
                }
            }
        }
        let count = say!("bt-assessed-count", assessed = assessed, all = objectives.len());
        let due = bt.nearness(self.integrated_within_months, 0, self.examination_days) == Nearness::Due;
        let lacking = || say!("bt-assessed-lacking", count = unassessed.len(), codes = unassessed.clone());
        let verdict = if unmet == 0 && unassessed.is_empty() {
            return Verdict::fulfilled(count);
        } else if due {
            let verdict = Verdict::red(count);
            let some = !unassessed.is_empty() && assessed > 0;
            let verdict = if some { verdict.and(lacking()) } else { verdict };
            let verdict = if unmet > 0 { verdict.and(say!("bt-assessed-unmet", count = unmet)) } else { verdict };
            match (bt.examined_on(), bt.examination_booked_for()) {
                (Some(on), _) => verdict.and(say!("bt-assessed-examined", on = on)).due(on),
                (None, Some(on)) => verdict.and(say!("bt-assessed-examination", on = on)).due(on),
                (None, None) => verdict,
            }
        } else if certified_only.is_empty() {
            Verdict::on_track(count)
        } else {
            let (number, codes) = (certified_only.len(), certified_only);
            Verdict::amber(count).and(say!("bt-assessed-certified-only", count = number, codes = codes))
        };
        let verdict = verdict.next(say!("bt-assessed-next"));
        match (verdict.due_on, bt.ends_on(self.integrated_within_months)) {
            (None, Some(end)) => verdict.due(end),
            _ => verdict,
        }
    }
}

fn is_assessed(case: &Case<'_>, code: &str) -> bool {
    case.record.assessments.iter().flatten().any(|assessment| {
        assessment.on <= case.on
            && assessment.documented != Some(false)
            && assessment.objectives.iter().flatten().any(|named| named.as_str().eq_ignore_ascii_case(code))
    })
}

fn is_certified(case: &Case<'_>, code: &str) -> bool {
    let form = case.national.forms.basic_training_objective.as_ref();
    case.record.certificates.iter().flatten().any(|certificate| {
        certificate.regulation == case.record.training.regulation
            && Some(&certificate.form) == form
            && papers::holds(certificate, case.on)
            && certificate.objectives.iter().flatten().any(|named| named.as_str().eq_ignore_ascii_case(code))
    })
}
