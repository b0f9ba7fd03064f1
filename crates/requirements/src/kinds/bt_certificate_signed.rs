//! `bt-certificate-signed`: a closing certificate of basic training is signed by everyone who must.

use calendar::Months;
use serde::Deserialize;
use training::{Certificate, CertificateSigner};

use crate::basic_training::{Bt, Nearness};
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtCertificateSigned {
    /// The form.
    form: String,
    /// Everyone who signs it.
    #[serde(deserialize_with = "parameters::certificate_signers")]
    signers: Vec<CertificateSigner>,
    /// Full-time months within which an integrated BT is done.
    #[serde(deserialize_with = "parameters::months")]
    integrated_within_months: Months,
}

impl Judge for BtCertificateSigned {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtCertificateSigned {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        let Some(certificates) = &case.record.certificates else {
            return Verdict::not_kept("certificates");
        };
        let holds = |certificate: &&Certificate| {
            certificate.regulation == case.record.training.regulation
                && certificate.form == self.form
                && case.happened(certificate.signed_on).is_some()
                && case.happened(certificate.withdrawn_on).is_none()
        };
        let signed: Vec<&Certificate> = certificates.iter().filter(holds).collect();
        let has_signed = |role: &CertificateSigner| signed.iter().any(|c| c.signer_role == Some(*role));
        let (done, missing): (Vec<_>, Vec<_>) = self.signers.iter().partition(|role| has_signed(role));
        let name = case.national.forms.title.get(&self.form).cloned().unwrap_or_else(|| self.form.clone());
        let names =
            |roles: &[&CertificateSigner]| roles.iter().map(|role| Arg::Term(term(**role))).collect::<Vec<Arg>>();
        let entries = signed.iter().map(|certificate| &certificate.id);
        if missing.is_empty() {
            return Verdict::fulfilled(say!("bt-certificate-signed", name = name, roles = names(&done)))
                .with_all("certificates", entries);
        }
        let sentence = say!("bt-certificate-awaits", name = name, roles = names(&missing));
        let applied = bt.section.and_then(|section| case.happened(section.applied_on));
        let end = bt.ends_on(self.integrated_within_months);
        let over = bt.nearness(self.integrated_within_months, 0, 0) == Nearness::Due;
        let verdict = if let Some(on) = applied {
            Verdict::red(sentence).and(say!("bt-certificate-applied", on = on)).due(on)
        } else if over || !done.is_empty() {
            Verdict::amber(sentence)
        } else {
            Verdict::on_track(sentence)
        };
        let verdict = match end {
            Some(end) if applied.is_none() => verdict.due(end),
            _ => verdict,
        };
        let verdict =
            if done.is_empty() { verdict } else { verdict.and(say!("bt-certificate-partly", roles = names(&done))) };
        verdict.next(say!("bt-certificate-next")).with_all("certificates", entries)
    }
}

/// The id of the sentence part that names who signs.
const fn term(role: CertificateSigner) -> &'static str {
    match role {
        CertificateSigner::Supervisor => "bt-signer-supervisor",
        CertificateSigner::PrincipalSupervisor => "bt-signer-principal-supervisor",
        CertificateSigner::CourseLeader => "bt-signer-course-leader",
        CertificateSigner::HeadOfOperations => "bt-signer-head-of-operations",
        CertificateSigner::AppointedSpecialist => "bt-signer-appointed-specialist",
        CertificateSigner::OtherSpecialist => "bt-signer-other-specialist",
        CertificateSigner::ExternalAssessor => "bt-signer-external-assessor",
    }
}
