//! `work-certified`: a work has its certificate on the right form, signed by one of those who may.

use serde::Deserialize;
use training::{Certificate, CertificateSigner, Work, WorkKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::objective::Activity;
use crate::papers;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkCertified {
    /// The activity that the form is for: improvement work or written work.
    activity: Activity,
    /// In what capacity it may be signed.
    #[serde(deserialize_with = "parameters::certificate_signers")]
    signers: Vec<CertificateSigner>,
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

impl Judge for WorkCertified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl WorkCertified {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(certificates) = &case.record.certificates else {
            return Verdict::not_kept("certificates");
        };
        let Some(form) = case.national.forms.activity.get(&self.activity) else {
            return Verdict::not_applicable(say!("work-no-form"));
        };
        let title = case.national.forms.title.get(form).unwrap_or(form).clone();
        let submitted = applying::submitted_on(case);
        let by = submitted.unwrap_or(case.on);
        let signed: Vec<&Certificate> = certificates
            .iter()
            .filter(|c| c.form == *form && c.regulation == case.record.training.regulation && papers::holds(c, by))
            .collect();
        if let Some((certificate, on)) =
            signed.iter().filter(|c| self.may_sign(case, c)).find_map(|c| Some((*c, c.signed_on?)))
        {
            return Verdict::fulfilled(say!("work-signed", form = title, on = on))
                .with("certificates", &certificate.id);
        }
        if let Some(certificate) = signed.first() {
            let name = certificate.signed_by.as_ref().map(|id| case.person_name(id)).unwrap_or_default();
            return Verdict::amber(say!("work-wrong-signer", form = title, name = name))
                .next(self.next_signer())
                .with("certificates", &certificate.id);
        }
        let works = case.record.works.iter().flatten().filter(|work| work.kind == self.kind());
        let done: Vec<&Work> = works.filter(|work| case.happened(work.approved_on).is_some()).collect();
        if let Some(on) = submitted {
            return Verdict::red(say!("work-unsigned", form = title))
                .and(say!("work-sent", on = on))
                .next(self.next_signer())
                .due(on);
        }
        let ready = done.first().map(|work| (work, case.happened(work.approved_on)));
        if let Some((work, Some(on))) = ready {
            return Verdict::amber(say!("work-done-unsigned", title = work.title.clone(), on = on, form = title))
                .next(self.next_signer())
                .with("works", &work.id);
        }
        let verdict = if applying::application(case, self.months_before_end).is_ok() {
            Verdict::amber(say!("work-unsigned", form = title)).next(say!("work-next-finish"))
        } else if case.record.works.is_none() {
            return Verdict::not_kept("works");
        } else {
            Verdict::on_track(say!("work-not-done", form = title)).next(say!("work-next-finish"))
        };
        case.record.training.planned_end_on.into_iter().fold(verdict, Verdict::due)
    }

    const fn kind(&self) -> WorkKind {
        if matches!(self.activity, Activity::ImprovementWork) { WorkKind::Improvement } else { WorkKind::Scientific }
    }

    /// Whether a certificate's signer may sign it: in the right capacity, and no one known not to be a specialist.
    fn may_sign(&self, case: &Case<'_>, certificate: &Certificate) -> bool {
        let right_role = certificate.signer_role.is_none_or(|role| self.signers.contains(&role));
        let person = certificate.signed_by.as_ref().and_then(|id| case.record.person(id));
        let specialist = person
            .and_then(|person| person.specialties.as_ref())
            .is_none_or(|proofs| proofs.iter().any(|proof| certificate.signed_on.is_some_and(|on| proof.from <= on)));
        right_role && specialist
    }

    fn next_signer(&self) -> crate::message::Message {
        if self.signers.contains(&CertificateSigner::Supervisor) {
            say!("work-next-scientific-supervisor")
        } else {
            say!("work-next-principal")
        }
    }
}
