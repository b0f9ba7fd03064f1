//! Slips in Region Fjällmarken, on Norrbotten's rules.

use calendar::add_months;
use training::{
    ActivityKind as Kind, ActivityState, Cost, CostCategory, CostPayer, DocumentKind as Paper, DocumentSection as Part,
    Hiring, HiringOutcome, MidTermPart, PlanKeptIn, ScheduledKind, SignerRole as Role, Topic, VisitKind, Weekday,
};

use super::{Slip, entries, forget, forget_about, forget_lately, lose, papers, untold, unwritten};
use crate::draft::Draft;
use crate::sections::push;

pub const SLIPS: &[Slip] = &[
    |draft| absent_without_a_word(draft),
    |draft| hiring(draft, |row| row.contact_passed_on = None),
    |draft| forget(draft, Kind::VisitLength),
    |draft| contract_late(draft),
    |draft| forget(draft, Kind::StaffAppraisal),
    |draft| hiring(draft, |row| row.statement_received_on = row.decided_on),
    |draft| forget(draft, Kind::PlanningDay),
    |draft| untold(draft, Kind::CaseMix, Topic::Rehabilitation),
    |draft| hiring(draft, |row| row.form_sent_on = row.sent_on),
    |draft| untold(draft, Kind::CaseMix, Topic::PlannedReturns),
    |draft| papers(draft, Paper::PositionInformation, |row| row.received_by = Some(vec![Role::Trainee])),
    |draft| entries(draft, Kind::IntroductionDay, |row| row.with = None),
    |draft| forget(draft, Kind::MaternalHealthClinic),
    |draft| entries(draft, Kind::Teaching, |row| row.feedback_on = None),
    |draft| forget_lately(draft, Kind::OnCall, 13),
    |draft| forget(draft, Kind::ScientificActivity),
    |draft| unwritten(draft, Paper::VisitProtocol, Part::Development),
    |draft| untold(draft, Kind::SupervisorReview, Topic::Referrals),
    |draft| papers(draft, Paper::YearlyReport, |row| row.sent_on = None),
    |draft| forget_about(draft, Kind::Leadership, Topic::Organisational),
    |draft| unwritten(draft, Paper::MidTermReport, Part::Remaining),
    |draft| lose(draft, Paper::PortfolioSummary),
    |draft| programme_without(draft, MidTermPart::HeadTalk),
    |draft| study_on_mondays(draft),
    |draft| unscheduled(draft, ScheduledKind::Supervision),
    |draft| unscheduled(draft, ScheduledKind::SitIn),
    |draft| plan_as_a_file(draft),
    |draft| forget(draft, Kind::SupervisingStudents),
    |draft| forget(draft, Kind::SupervisingJuniors),
    |draft| mid_term_paid_by(draft, CostPayer::Region),
    |draft| travel_paid_by_region(draft),
    |draft| source_untold(draft),
    |draft| paid_too_little(draft),
    |draft| hiring(draft, |row| row.decided_on = row.intended_start_on.map(|on| add_months(on, 1))),
    |draft| hiring(draft, |row| row.endorsed_on = row.intended_start_on),
    |draft| hiring(draft, |row| row.unit_outcome = Some(HiringOutcome::ApprovedWithRemark)),
    |draft| introduction_without_manager(draft),
    |draft| entries(draft, Kind::IntroductionMeeting, |row| row.with = None),
    |draft| lose(draft, Paper::SelfEvaluation),
    |draft| papers(draft, Paper::GapList, |row| row.closed_on = None),
    |draft| need_untold(draft),
];

/// The latest meeting was missed, and nobody was told.
fn absent_without_a_word(draft: &mut Draft) {
    let rows = draft.record.activities.iter_mut().flatten();
    if let Some(row) = rows.filter(|row| row.kind == Kind::TraineeMeeting).max_by_key(|row| row.on) {
        row.state = Some(ActivityState::Absent);
        row.absent_because = None;
        row.absence_told_on = None;
    }
}

fn hiring(draft: &mut Draft, change: impl FnMut(&mut Hiring)) {
    draft.record.hirings.iter_mut().flatten().for_each(change);
}

fn programme_without(draft: &mut Draft, part: MidTermPart) {
    if let Some(programme) = draft.record.mid_term.as_mut().and_then(|row| row.programme.as_mut()) {
        programme.retain(|found| *found != part);
    }
}

fn study_on_mondays(draft: &mut Draft) {
    for row in draft.record.scheduled_times.iter_mut().flatten().filter(|row| row.kind == ScheduledKind::Study) {
        row.weekday = Some(Weekday::Monday);
    }
}

fn unscheduled(draft: &mut Draft, kind: ScheduledKind) {
    if let Some(rows) = &mut draft.record.scheduled_times {
        rows.retain(|row| row.kind != kind);
    }
}

fn plan_as_a_file(draft: &mut Draft) {
    for row in draft.record.plan_versions.iter_mut().flatten() {
        row.kept_in = Some(PlanKeptIn::File);
    }
}

fn mid_term_paid_by(draft: &mut Draft, payer: CostPayer) {
    let costs = draft.record.funding.iter_mut().flat_map(|row| row.costs.iter_mut().flatten());
    for cost in costs.filter(|cost| cost.category == CostCategory::MidTerm) {
        cost.payer = Some(payer);
    }
}

/// The train to a course was paid by the region.
fn travel_paid_by_region(draft: &mut Draft) {
    let on = draft.days(draft.today, -50);
    let id = draft.id("cost");
    let payer = Some(CostPayer::Region);
    if let Some(funding) = &mut draft.record.funding {
        push(&mut funding.costs, Cost { id, category: CostCategory::Travel, on, amount_sek: Some(1_460), payer });
    }
}

fn source_untold(draft: &mut Draft) {
    let periods = draft.record.funding.iter_mut().flat_map(|row| row.periods.iter_mut().flatten());
    periods.for_each(|row| row.source = None);
}

/// The contract came a good month too late.
fn contract_late(draft: &mut Draft) {
    let late = draft.days(draft.specialist_training_start(), 130);
    if !draft.is_past(late) {
        return;
    }
    papers(draft, Paper::TrainingContract, |row| {
        row.completed_on = Some(late);
        row.signatures.iter_mut().flatten().for_each(|signature| signature.signed_on = late);
    });
}

/// Half of what should have been paid last year.
fn paid_too_little(draft: &mut Draft) {
    let periods = draft.record.funding.iter_mut().flat_map(|row| row.periods.iter_mut().flatten());
    if let Some(row) = periods.filter(|row| row.to.is_some()).max_by_key(|row| row.from) {
        row.paid_sek = row.paid_sek.map(|paid| paid / 2);
    }
}

fn introduction_without_manager(draft: &mut Draft) {
    for row in draft.record.visits.iter_mut().flatten().filter(|row| row.kind == VisitKind::Introduction) {
        row.participants = Some(vec![Role::Trainee, Role::PrincipalSupervisor]);
    }
}

/// The next rotation says nothing of why it is needed.
fn need_untold(draft: &mut Draft) {
    let today = draft.today;
    let rows = draft.record.placements.iter_mut().flatten();
    if let Some(row) = rows.filter(|row| row.need.is_some() && today < row.to).min_by_key(|row| row.from) {
        row.need = None;
    }
}
