//! `courses-certified`: at the application every course of the region's list has a certificate, signed by the course
//! leader or the principal supervisor.

use calendar::Date;
use serde::Deserialize;
use training::{Certificate, CertificateSigner, Course};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::objective::Activity;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoursesCertified {
    /// The mandatory courses.
    courses: Vec<Listed>,
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// The code in the region's list.
    code: String,
    /// The name.
    name: Bilingual,
}

impl Judge for CoursesCertified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let verdict = || self.verdict(case).unwrap_or_else(|verdict| *verdict);
        vec![case.over().unwrap_or_else(verdict)]
    }
}

impl CoursesCertified {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        applying::application(case, self.months_before_end)?;
        if case.record.courses.is_none() {
            return Err(Verdict::not_kept("courses").into());
        }
        let certificates =
            case.record.certificates.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("certificates")))?;
        let submitted = applying::submitted_on(case);
        let by = submitted.unwrap_or(case.on);
        let form = case.national.forms.activity.get(&Activity::Course);
        let signed: Vec<&Certificate> = certificates
            .iter()
            .filter(|certificate| {
                certificate.regulation == case.record.training.regulation
                    && Some(&certificate.form) == form
                    && certificate.signed_on.is_some_and(|on| on <= by)
                    && certificate.withdrawn_on.is_none_or(|on| on > by)
            })
            .collect();
        let (mut missing, mut remarks, mut wrong, mut evidence) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for listed in &self.courses {
            let courses = case.courses().filter(|course| course.code.as_deref() == Some(listed.code.as_str()));
            let found = courses
                .filter_map(|course| {
                    let covers = |c: &&&Certificate| c.covers.iter().flatten().any(|id| *id == course.id);
                    signed.iter().find(covers).map(|certificate| (course, *certificate))
                })
                .next();
            match found {
                None => missing.push(listed.name.clone()),
                Some((course, certificate)) => {
                    evidence.push(&certificate.id);
                    match certificate.signer_role {
                        Some(CertificateSigner::CourseLeader) | None => {}
                        Some(CertificateSigner::PrincipalSupervisor) => {
                            remarks.extend(not_led(case, course, certificate, listed));
                        }
                        Some(_) => wrong.push(say!("courses-wrong-signer", course = listed.name.clone())),
                    }
                }
            }
        }
        let due: Option<Date> = submitted.or(case.record.training.planned_end_on);
        let verdict = if !missing.is_empty() {
            let sentence = say!("courses-missing", count = missing.len(), courses = missing.clone());
            let verdict = match submitted {
                Some(on) => Verdict::red(sentence).and(say!("courses-sent", on = on)),
                None => Verdict::amber(sentence),
            };
            due.into_iter().fold(verdict.next(say!("courses-next-ask", courses = missing)), Verdict::due)
        } else if let Some(first) = wrong.pop() {
            let verdict = wrong.into_iter().fold(Verdict::amber(first), Verdict::and).next(say!("courses-next-anew"));
            due.into_iter().fold(verdict, Verdict::due)
        } else {
            let all = Verdict::fulfilled(say!("courses-certified", count = self.courses.len()));
            remarks.into_iter().fold(all, Verdict::and)
        };
        Ok(verdict.with_all("certificates", evidence))
    }
}

/// What is said of a course that the principal supervisor signed without having led it.
fn not_led(case: &Case<'_>, course: &Course, certificate: &Certificate, listed: &Listed) -> Option<Message> {
    let signer = certificate.signed_by.as_ref()?;
    if course.leader.as_ref() == Some(signer) {
        return None;
    }
    Some(say!("courses-not-led", name = case.person_name(signer), course = listed.name.clone()))
}
