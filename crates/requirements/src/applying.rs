//! When the application for specialist competence begins to concern a trainee.

use calendar::{Date, add_months};
use training::Application;

use crate::case::Case;
use crate::verdict::Verdict;

/// The application as it stands, or the verdict that ends the matter: it does not concern the trainee yet, or it is not
/// kept here. It concerns her from so many months before the planned end, or from the first step taken.
pub fn application<'a>(case: &Case<'a>, months_before_end: i32) -> Result<&'a Application, Box<Verdict>> {
    let application = case.record.application.as_ref();
    match concerns_from(case, months_before_end) {
        Some(day) if day <= case.on => application.ok_or_else(|| Verdict::not_kept("application").into()),
        Some(day) => Err(Verdict::not_applicable(say!("application-not-yet", day = day)).into()),
        None => Err(Verdict::not_applicable(say!("application-no-planned-end")).into()),
    }
}

/// The day the application was sent, if it has been by the day looked at.
pub fn submitted_on(case: &Case<'_>) -> Option<Date> {
    case.happened(case.record.application.as_ref()?.submitted_on)
}

fn concerns_from(case: &Case<'_>, months_before_end: i32) -> Option<Date> {
    let application = case.record.application.as_ref();
    let steps = application.into_iter().flat_map(|application| {
        let signed = application.signatures.iter().flatten().map(|signature| signature.signed_on);
        let steps = [application.consultation_requested_on, application.consulted_on, application.submitted_on];
        signed.chain(steps.into_iter().flatten())
    });
    let before_end = case.record.training.planned_end_on.map(|end| add_months(end, -months_before_end));
    steps.filter(|step| *step <= case.on).chain(before_end).min()
}
