//! Applications sent and granted.

use training::{Credit, CreditKind};

use crate::clock::working_day;
use crate::draft::Draft;
use crate::sections::{push, sign_application};

/// Days after the last day of the training: signed, sent, granted.
const SIGNED_DAYS: i64 = 12;
const SENT_DAYS: i64 = 16;
const GRANTED_DAYS: i64 = 42;

pub fn sent(draft: &mut Draft) {
    let end = draft.last_day();
    sign_application(draft, working_day(draft.days(end, SIGNED_DAYS)));
    let sent_on = working_day(draft.days(end, SENT_DAYS));
    if let Some(application) = &mut draft.record.application {
        application.submitted_on = Some(sent_on);
    }
}

pub fn granted(draft: &mut Draft) {
    sent(draft);
    let end = draft.last_day();
    let granted_on = working_day(draft.days(end, GRANTED_DAYS));
    if let Some(application) = &mut draft.record.application {
        application.granted_on = Some(granted_on);
    }
    for row in draft.record.employments.iter_mut().flatten() {
        row.to = row.to.or(Some(end));
    }
    for row in draft.record.supervisors.iter_mut().flatten() {
        row.to = row.to.or(Some(end));
    }
    for row in draft.record.study_time.iter_mut().flatten() {
        row.to = row.to.or(Some(end));
    }
}

pub fn sent_with_credit(draft: &mut Draft) {
    foreign_service(draft);
    sent(draft);
}

pub fn granted_with_credit(draft: &mut Draft) {
    foreign_service(draft);
    granted(draft);
}

/// Six months of service abroad, decided on in the first year.
fn foreign_service(draft: &mut Draft) {
    let start = draft.clock.start;
    let id = draft.id("credit");
    let row = Credit {
        id,
        kind: CreditKind::ForeignService,
        months: calendar::Months::whole(6),
        decided_on: draft.at(7),
        decided_by: Some(draft.cast.director.clone()),
        from: Some(calendar::add_months(start, -20)),
        to: Some(draft.days(calendar::add_months(start, -14), -1)),
        meets_national_rules: Some(true),
        supervised_by_specialist: Some(true),
        planned_from_plan: Some(true),
        level_judged_sufficient: Some(true),
        reason: Some("Handledd tjänstgöring i allmänmedicin i Danmark, styrkt med intyg.".to_owned()),
    };
    push(&mut draft.record.credits, row);
}
