//! `objectives-judged`: the principal supervisor has judged every part of the curriculum that should be done by now.

use calendar::Date;
use serde::Deserialize;
use training::{CourseState, ObjectiveCode, SignerRole, SupervisorRole};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectivesJudged {
    /// Months in service after everything planned for an objective is done, from which a missing judgement is grave.
    grave_after_months: i32,
}

impl Judge for ObjectivesJudged {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl ObjectivesJudged {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(objectives) = case.national.objectives(case.specialty()) else {
            let specialty = case.specialty().to_string();
            return Verdict::undecided(say!("objective-specialty-unknown", specialty = specialty));
        };
        let record = case.record;
        let sections = [
            ("assessments", record.assessments.is_some()),
            ("supervisors", record.supervisors.is_some()),
            ("placements", record.placements.is_some()),
        ];
        if let Some((section, _)) = sections.into_iter().find(|(_, kept)| !kept) {
            return Verdict::not_kept(section);
        }
        let sent = applying::submitted_on(case);
        let all_signed = competence_signed(case);
        let (mut judged, mut overdue, mut first_due) = (0_usize, Vec::new(), None::<Date>);
        for objective in &objectives {
            let code = objective.code.as_str();
            if all_signed || is_judged(case, code) {
                judged += 1;
            } else if let Some(due) = sent.or_else(|| due_on(case, code)).filter(|due| *due < case.on || sent.is_some())
            {
                overdue.push(objective.code.to_string());
                first_due = Some(first_due.map_or(due, |first| first.min(due)));
            }
        }
        let count = say!("judged-count", judged = judged, all = objectives.len());
        let Some(due) = first_due else {
            return if judged == objectives.len() {
                Verdict::fulfilled(count)
            } else {
                Verdict::on_track(count).next(say!("judged-next-go-on"))
            };
        };
        let limit = case.months_in_service_after(due, self.grave_after_months);
        let grave = sent.is_some() || limit.is_some_and(|limit| limit < case.on);
        let verdict = if grave { Verdict::red(count) } else { Verdict::amber(count) };
        verdict
            .and(say!("judged-overdue", count = overdue.len(), codes = overdue))
            .next(say!("judged-next-judge"))
            .due(due)
    }
}

/// The last day of what is planned for an objective, where all of it has been done.
fn due_on(case: &Case<'_>, code: &str) -> Option<Date> {
    let names = |codes: Option<&Vec<ObjectiveCode>>| {
        codes.into_iter().flatten().any(|named| named.as_str().eq_ignore_ascii_case(code))
    };
    let placements = case
        .placements()
        .filter(|p| names(p.objectives.as_ref()) && papers::stands(case, p))
        .map(|placement| placement.to);
    let courses = case
        .courses()
        .filter(|course| names(course.objectives.as_ref()) && course.state != CourseState::Requested)
        .filter_map(|course| course.to.or(course.from));
    let works = case.record.works.iter().flatten().filter(|work| names(work.objectives.as_ref()));
    let works = works.filter_map(|work| work.approved_on.or(work.planned_for));
    placements.chain(courses).chain(works).max()
}

/// Whether the principal supervisor has assessed an objective, or signed a certificate that names it.
fn is_judged(case: &Case<'_>, code: &str) -> bool {
    let names = |codes: Option<&Vec<ObjectiveCode>>| {
        codes.into_iter().flatten().any(|named| named.as_str().eq_ignore_ascii_case(code))
    };
    let by_principal = |person: Option<&training::PersonId>, on: Date| {
        person.is_some_and(|person| case.supervisors_on(SupervisorRole::Principal, on).any(|a| a.person == *person))
    };
    let assessed = case.record.assessments.iter().flatten().any(|assessment| {
        assessment.on <= case.on
            && names(assessment.objectives.as_ref())
            && by_principal(assessment.assessor.as_ref(), assessment.on)
    });
    assessed
        || case.record.certificates.iter().flatten().any(|certificate| {
            papers::holds(certificate, case.on)
                && names(certificate.objectives.as_ref())
                && certificate.signed_on.is_some_and(|on| by_principal(certificate.signed_by.as_ref(), on))
        })
}

/// Whether the principal supervisor has certified the competence as a whole.
fn competence_signed(case: &Case<'_>) -> bool {
    let signatures = case.record.application.iter().flat_map(|application| application.signatures.iter().flatten());
    let mut signed = signatures.filter(|s| s.role == SignerRole::PrincipalSupervisor && s.signed_on <= case.on);
    signed.next().is_some()
}
