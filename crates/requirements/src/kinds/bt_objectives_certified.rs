//! `bt-objectives-certified`: each objective of basic training is certified on the form of its own.

use std::collections::BTreeMap;

use calendar::{Date, Months};
use serde::Deserialize;
use training::{Certificate, ObjectiveCode};

use crate::basic_training::{Bt, Nearness};
use crate::case::Case;
use crate::finding::Subject;
use crate::kinds::Judge;
use crate::objective::Objective;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtObjectivesCertified {
    /// The form.
    form: String,
    /// Full-time months within which an integrated BT is done.
    #[serde(deserialize_with = "parameters::months")]
    integrated_within_months: Months,
    /// Days before the end of BT when a missing certificate is asked for.
    warn_days: i64,
    /// Days before a booked examination when a missing certificate is grave.
    examination_days: i64,
}

impl Judge for BtObjectivesCertified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let Some(bt) = Bt::of(case) else { return Vec::new() };
        let objectives = case.national.basic_training_objectives();
        let about = |objective: &Objective, verdict: Verdict| verdict.about(Subject::Objective(objective.code.clone()));
        if let Some(approved) = bt.approved() {
            return objectives.iter().map(|objective| about(objective, approved.clone())).collect();
        }
        let Some(certificates) = &case.record.certificates else {
            return vec![Verdict::not_kept("certificates")];
        };
        let signed = self.signed(case, certificates);
        let nearness = bt.nearness(self.integrated_within_months, self.warn_days, self.examination_days);
        let end = bt.ends_on(self.integrated_within_months);
        let requested = self.requested(case, certificates);
        let judge = |objective: &Objective| {
            let name = objective.title.clone().unwrap_or_default();
            let code = objective.code.as_str();
            if let Some((on, certificate)) = signed.get(&objective.code) {
                return Verdict::fulfilled(say!("bt-objective-certified", code = code, name = name, on = *on))
                    .with("certificates", &certificate.id);
            }
            let sentence = say!("bt-objective-not-certified", code = code, name = name);
            let verdict = match nearness {
                Nearness::Far => Verdict::on_track(sentence),
                Nearness::Near => Verdict::amber(sentence),
                Nearness::Due => Verdict::red(sentence),
            };
            let verdict = match (end, bt.examined_on(), bt.examination_booked_for()) {
                (_, Some(held), _) => verdict.and(say!("bt-objective-examined", on = held)).due(held),
                (_, _, Some(booked)) => verdict.and(say!("bt-objective-examination", on = booked)).due(booked),
                (Some(end), ..) => verdict.and(say!("bt-objective-end", end = end)).due(end),
                (None, ..) => verdict,
            };
            match requested.get(&objective.code) {
                Some((on, certificate)) => verdict
                    .and(say!("bt-objective-requested", on = *on))
                    .next(say!("bt-objective-next-remind"))
                    .with("certificates", &certificate.id),
                None => verdict.next(say!("bt-objective-next-ask")),
            }
        };
        objectives.iter().map(|objective| about(objective, judge(objective))).collect()
    }
}

type ByObjective<'a> = BTreeMap<&'a ObjectiveCode, (Date, &'a Certificate)>;

impl BtObjectivesCertified {
    /// The form's certificates that are not withdrawn.
    fn forms<'a>(&self, case: &Case<'_>, certificates: &'a [Certificate]) -> impl Iterator<Item = &'a Certificate> {
        let (regulation, on) = (case.record.training.regulation, case.on);
        certificates.iter().filter(move |certificate| {
            certificate.regulation == regulation
                && certificate.form == self.form
                && certificate.withdrawn_on.is_none_or(|withdrawn| withdrawn > on)
        })
    }

    /// The first signed certificate of each objective.
    fn signed<'a>(&self, case: &Case<'_>, certificates: &'a [Certificate]) -> ByObjective<'a> {
        let mut by_objective = ByObjective::new();
        for certificate in self.forms(case, certificates) {
            let Some(on) = case.happened(certificate.signed_on) else { continue };
            for code in certificate.objectives.iter().flatten() {
                let first = by_objective.entry(code).or_insert((on, certificate));
                if on < first.0 {
                    *first = (on, certificate);
                }
            }
        }
        by_objective
    }

    /// Certificates that are asked for and not signed yet.
    fn requested<'a>(&self, case: &Case<'_>, certificates: &'a [Certificate]) -> ByObjective<'a> {
        let mut by_objective = ByObjective::new();
        for certificate in self.forms(case, certificates) {
            let (None, Some(on)) = (case.happened(certificate.signed_on), case.happened(certificate.requested_on))
            else {
                continue;
            };
            for code in certificate.objectives.iter().flatten() {
                by_objective.entry(code).or_insert((on, certificate));
            }
        }
        by_objective
    }
}
