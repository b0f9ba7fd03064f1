//! The cases: each takes a doctor who follows the plan and changes what makes the case. Some change the order of the
//! blocks first; those that lie in the data of a unit or a person change nothing here.

mod application;
mod basic_training;
mod certificates;
mod changes;
mod papers;
mod plan;
mod primary_care;
mod regional;
mod rotations;
mod supervision;
mod time;

use crate::draft::Draft;
use crate::timeline::Step;

/// What a case does to a finished draft.
type Change = fn(&mut Draft);

/// The case lies in the data, in the doctor's own row, in her supervisor's or in her unit's; or in the log and the papers.
const IN_THE_DATA: Change = |_| {};

const CASES: &[(&str, Change)] = &[
    ("", IN_THE_DATA),
    ("first-week", IN_THE_DATA),
    ("last-months", IN_THE_DATA),
    ("application-sent", application::sent),
    ("application-sent-with-credit", application::sent_with_credit),
    ("application-granted", application::granted),
    ("granted-with-credit", application::granted_with_credit),
    ("application-consulted", IN_THE_DATA),
    ("at-chose-2021", basic_training::at_chose_2021),
    ("no-at-no-decision", basic_training::no_at),
    ("no-at-with-decision", basic_training::no_at_with_decision),
    ("begun-before-2021", basic_training::no_at),
    ("open-bt-ongoing", IN_THE_DATA),
    ("open-bt-then-st", IN_THE_DATA),
    ("bt-on-time", IN_THE_DATA),
    ("bt-exam-booked", basic_training::booked),
    ("bt-exam-failed", basic_training::failed),
    ("bt-passed-awaiting-approval", basic_training::awaiting_approval),
    ("bt-late", basic_training::late),
    ("certificate-unsigned", certificates::unsigned),
    ("certificates-missing-at-end", certificates::missing),
    ("observership-form-used", certificates::observership_form),
    ("certificate-on-other-regulation", certificates::other_regulation),
    ("plan-not-presented", plan::not_presented),
    ("plan-not-approved", plan::not_approved),
    ("too-few-assessments", plan::too_few_assessments),
    ("too-few-sit-ins", plan::too_few_sit_ins),
    ("college-late", IN_THE_DATA),
    ("yearly-visit-late", plan::yearly_visit_late),
    ("check-ins-behind", plan::check_ins_behind),
    ("mid-term-late", plan::mid_term_not_begun),
    ("mid-term-limit-passed", plan::mid_term_not_begun),
    ("mid-term-ordered-late", plan::mid_term_ordered_late),
    ("mid-term-booked", IN_THE_DATA),
    ("digital-care-above-limit", regional::digital_care_above_limit),
    ("listing-without-reason", regional::listing_without_reason),
    ("listing-with-reason", regional::listing_with_reason),
    ("self-funded-queue", regional::self_funded),
    ("credit-before-bt", regional::credit_before_bt),
    ("retro-claim-above-credit", regional::claim_above_credit),
    ("doctorate-credit", regional::doctorate),
    ("sections-not-kept", regional::sections_not_kept),
    ("psychiatry-too-short", IN_THE_DATA),
    ("away-without-return-weeks", rotations::no_return_weeks),
    ("away-with-return-weeks", IN_THE_DATA),
    ("residential-homes-missing", IN_THE_DATA),
    ("child-health-before-paediatrics", IN_THE_DATA),
    ("child-health-missing", IN_THE_DATA),
    ("course-budget-overspent", rotations::course_budget_overspent),
    ("courses-late", rotations::courses_late),
    ("supervisor-gone", supervision::gone),
    ("supervisor-ending", supervision::ends_with_employment),
    ("supervisor-other-site", IN_THE_DATA),
    ("supervisor-absent", supervision::absent),
    ("supervisor-absent-substitute", supervision::absent_with_substitute),
    ("supervisor-old-training", IN_THE_DATA),
    ("supervisor-without-training", IN_THE_DATA),
    ("supervision-rate-low", supervision::every_other_week),
    ("study-time-two-hours", supervision::two_hours_of_study),
    ("parental-then-part-time", IN_THE_DATA),
    ("parental-leave-now", IN_THE_DATA),
    ("sick-leave-unconfirmed", time::sick_leave_unconfirmed),
    ("sick-leave-confirmed", time::sick_leave_confirmed),
    ("overlap-above-full-time", time::overlap),
    ("transfer-gap", time::transfer),
    ("unit-coverage-gap", IN_THE_DATA),
    ("unit-one-specialist-with-plan", IN_THE_DATA),
    ("unit-one-specialist-no-plan", IN_THE_DATA),
    ("unit-dispensation-expired", IN_THE_DATA),
    ("unit-maternal-health-by-agreement", IN_THE_DATA),
    ("unit-spur-overdue", IN_THE_DATA),
    ("unit-spur-never", IN_THE_DATA),
    ("contract-unsigned", IN_THE_DATA),
    ("action-plan-overdue", IN_THE_DATA),
    ("seminars-missed", IN_THE_DATA),
    ("rotation-plan-unsigned", IN_THE_DATA),
    ("hired-before-judged", IN_THE_DATA),
    ("primary-care-planned", IN_THE_DATA),
    ("primary-care-with-gaps", IN_THE_DATA),
];

/// What a case changes in what was made of the rest of the record: the log, the papers, the hirings.
const IN_THE_PAPERS: &[(&str, Change)] = &[
    ("sections-not-kept", regional::papers_not_kept),
    ("digital-care-above-limit", regional::not_listed_seen),
    ("transfer-gap", time::transfer_papers),
    ("supervisor-gone", supervision::papers_unsigned_since),
    ("supervisor-ending", changes::supervisor_leaves_untold),
    ("supervisor-absent", changes::supervisor_away),
    ("supervisor-absent-substitute", changes::supervisor_away),
    ("unit-one-specialist-with-plan", changes::specialists_left_with_plan),
    ("unit-one-specialist-no-plan", changes::specialists_left_without_plan),
    ("unit-dispensation-expired", changes::specialists_left_with_dispensation),
    ("contract-unsigned", papers::contract_unsigned),
    ("action-plan-overdue", papers::action_plan_overdue),
    ("seminars-missed", papers::seminars_missed),
    ("rotation-plan-unsigned", papers::rotation_plan_unsigned),
    ("hired-before-judged", papers::hired_before_judged),
    ("primary-care-with-gaps", primary_care::with_gaps),
];

/// Changes the log and the papers of a draft, in the cases that are about them.
pub fn apply_to_papers(case: &str, draft: &mut Draft) {
    if let Some((_, change)) = IN_THE_PAPERS.iter().find(|(name, _)| *name == case) {
        change(draft);
    }
}

/// Changes the draft; `false` if there is no such case.
pub fn apply(case: &str, draft: &mut Draft) -> bool {
    let Some((_, change)) = CASES.iter().find(|(name, _)| *name == case) else { return false };
    change(draft);
    true
}

/// Changes the order or length of the blocks, in the cases that are about them.
pub fn reshape(case: &str, steps: &mut Vec<Step>) {
    match case {
        "psychiatry-too-short" => rotations::psychiatry_too_short(steps),
        "away-without-return-weeks" => rotations::two_rotations_in_a_row(steps),
        "residential-homes-missing" => rotations::no_residential_homes(steps),
        "child-health-before-paediatrics" => rotations::child_health_first(steps),
        "child-health-missing" => rotations::no_child_health(steps),
        _ => {}
    }
}

/// By how many half months of service a credit makes the training shorter.
pub fn shortened_by(case: &str) -> i32 {
    match case {
        "retro-claim-above-credit" => 4,
        "credit-before-bt" => 6,
        "doctorate-credit" | "granted-with-credit" | "application-sent-with-credit" => 12,
        _ => 0,
    }
}
