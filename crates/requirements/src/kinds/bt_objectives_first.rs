//! `bt-objectives-first`: the objectives of BT are reached before those of the rest of the training.

use calendar::Date;
use serde::Deserialize;
use training::Certificate;

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::objective::Objective;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtObjectivesFirst {
    /// The form that certifies the objectives of BT.
    bt_form: String,
}

impl Judge for BtObjectivesFirst {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case))).into_iter().collect()
    }
}

impl BtObjectivesFirst {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(certificates) = &case.record.certificates else {
            return Verdict::not_kept("certificates");
        };
        let basic = case.national.basic_training_objectives();
        let of_bt = |certificate: &&Certificate| certificate.form == self.bt_form;
        let days: Vec<Option<Date>> =
            basic.iter().map(|objective| first(case, certificates.iter().filter(of_bt), objective)).collect();
        let certified = days.iter().flatten().count();
        let all_on = days.iter().copied().collect::<Option<Vec<Date>>>().and_then(|days| days.into_iter().max());
        let rest = || certificates.iter().filter(|certificate| !of_bt(certificate));
        let objectives = case.national.objectives(case.specialty()).unwrap_or_default();
        let early: Vec<String> = objectives
            .into_iter()
            .filter(|objective| {
                first(case, rest(), objective).is_some_and(|day| all_on.is_none_or(|all_on| day < all_on))
            })
            .map(|objective| objective.code.to_string())
            .collect();
        let told = say!("bt-first", certified = certified, all = basic.len());
        match (early.is_empty(), all_on) {
            (true, Some(_)) => Verdict::fulfilled(told),
            (true, None) => Verdict::on_track(told),
            (false, Some(_)) => Verdict::amber(told).but_fulfilled().and(say!("bt-first-early", codes = early)),
            (false, None) => {
                Verdict::amber(told).and(say!("bt-first-early", codes = early)).next(say!("bt-first-next"))
            }
        }
    }
}

/// The day an objective was first certified by any of some certificates.
fn first<'a>(
    case: &Case<'_>,
    certificates: impl Iterator<Item = &'a Certificate>,
    objective: &Objective,
) -> Option<Date> {
    let names = |certificate: &&Certificate| {
        let mut named = certificate.objectives.iter().flatten();
        named.any(|code| code.as_str().eq_ignore_ascii_case(objective.code.as_str()))
    };
    certificates
        .filter(|certificate| certificate.regulation == case.record.training.regulation)
        .filter(|certificate| case.happened(certificate.withdrawn_on).is_none())
        .filter(names)
        .filter_map(|certificate| case.happened(certificate.signed_on))
        .min()
}
