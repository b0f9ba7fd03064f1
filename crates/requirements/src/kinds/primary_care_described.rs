//! `primary-care-described`: what should be said of a rotation before it begins, and what before it is closed.

use serde::Deserialize;
use training::{PrimaryCareRotation, RotationEvaluator, RotationReadiness};

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::message::Arg;
use crate::primary_care::{Rotation, judged};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareDescribed {
    /// What should be said by its first day.
    #[serde(default)]
    before_start: Vec<Fact>,
    /// What should be said once it is over.
    #[serde(default)]
    at_end: Vec<Fact>,
    /// Days before the first day when what is missing is asked for.
    warn_days: i64,
    /// Days after the last day when what is missing is asked for.
    grace_days: u32,
}

/// Something that may be said of a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Fact {
    Need,
    Attested,
    TiedToGoals,
    Goals,
    Schedule,
    Supervisor,
    Workplace,
    MainSpecialty,
    Experience,
    Needs,
    Wishes,
    Readiness,
    TargetedPatients,
    MixComment,
    AssessmentPlanned,
    FinalStatement,
    CoverPlan,
    StaffQuestion,
    TraineeEvaluation,
    SupervisorEvaluation,
}

impl Judge for PrimaryCareDescribed {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| self.verdict(case, rotation))
    }
}

impl PrimaryCareDescribed {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let missing = |facts: &[Fact]| -> Vec<Arg> {
            facts.iter().filter(|fact| !fact.is_said(case, rotation)).map(|fact| Arg::Term(fact.term())).collect()
        };
        let (before, after) = (missing(&self.before_start), missing(&self.at_end));
        let (from, to) = (rotation.from(), rotation.to());
        let asked_after = days_after(to, self.grace_days) < case.on;
        if !before.is_empty() && !rotation.is_over() {
            let verdict = if case.days_until(from) > self.warn_days {
                Verdict::on_track(say!("pc-not-said-yet", facts = before, from = from))
            } else {
                Verdict::amber(say!("pc-not-said", facts = before, from = from))
            };
            return verdict.next(say!("pc-next-fill-in")).due(from);
        }
        if !after.is_empty() && asked_after {
            return Verdict::amber(say!("pc-not-said-after", facts = after, to = to))
                .next(say!("pc-next-fill-in"))
                .due(to);
        }
        let facts = |facts: &[Fact]| -> Vec<Arg> { facts.iter().map(|fact| Arg::Term(fact.term())).collect() };
        if !before.is_empty() {
            let told = say!("pc-not-said", facts = before, from = from);
            return Verdict::not_applicable(told).and(say!("pc-cannot-change"));
        }
        if !after.is_empty() {
            let later = say!("pc-said-later", facts = after, to = to);
            return match self.before_start.is_empty() {
                true => Verdict::on_track(later),
                false => Verdict::on_track(say!("pc-said", facts = facts(&self.before_start))).and(later),
            }
            .due(to);
        }
        let all: Vec<Fact> = self.before_start.iter().chain(&self.at_end).copied().collect();
        Verdict::fulfilled(say!("pc-said", facts = facts(&all)))
    }
}

/// Whether a text says anything.
fn told(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

impl Fact {
    fn is_said(self, case: &Case<'_>, rotation: &Rotation<'_>) -> bool {
        let has = |fact: &dyn Fn(&PrimaryCareRotation) -> bool| rotation.has(fact);
        let happened = |date| case.happened(date).is_some();
        match self {
            Self::Need => rotation.parts.iter().any(|part| told(&part.need)),
            Self::Attested => has(&|d| happened(d.attested_on)),
            Self::TiedToGoals => has(&|d| d.tied_to_goals_percent.is_some()),
            Self::Goals => has(&|d| told(&d.goals)),
            Self::Schedule => has(&|d| happened(d.scheduled_on)),
            Self::Supervisor => rotation.parts.iter().all(|part| rotation.supervisor_of(part).is_some()),
            Self::Workplace => has(&|d| told(&d.workplace)),
            Self::MainSpecialty => has(&|d| d.rationale.as_ref().is_some_and(|r| told(&r.specialty))),
            Self::Experience => has(&|d| d.rationale.as_ref().is_some_and(|r| told(&r.experience))),
            Self::Needs => has(&|d| d.rationale.as_ref().is_some_and(|r| told(&r.needs))),
            Self::Wishes => has(&|d| d.rationale.as_ref().is_some_and(|r| told(&r.wishes))),
            Self::Readiness => has(&|d| d.readiness.as_ref().is_some_and(|readiness| is_ready(case, readiness))),
            Self::TargetedPatients => has(&|d| d.targeted_patients_percent.is_some()),
            Self::MixComment => has(&|d| happened(d.mix_commented_on)),
            Self::AssessmentPlanned => {
                // in the last week it is too late to learn from it
                let week = calendar::IsoWeek::of(rotation.to()).monday();
                has(&|d| d.assessments_planned_on.iter().flatten().any(|day| *day < week))
            }
            Self::FinalStatement => {
                let speaks_of = |code| {
                    has(&|d| {
                        let statement = d.final_statement.as_ref().filter(|statement| statement.on <= case.on);
                        statement.is_some_and(|s| s.objectives.iter().flatten().any(|spoken| spoken == code))
                    })
                };
                let made = has(&|d| d.final_statement.as_ref().is_some_and(|statement| statement.on <= case.on));
                made && rotation.objectives().into_iter().all(speaks_of)
            }
            Self::CoverPlan => has(&|d| told(&d.cover_plan)),
            Self::StaffQuestion => has(&|d| {
                let answered = d.evaluations.iter().flatten();
                answered
                    .filter(|e| e.by == RotationEvaluator::Trainee && e.on <= case.on)
                    .any(|e| e.used_as_staff.is_some())
            }),
            Self::TraineeEvaluation => has(&|d| evaluated(d, RotationEvaluator::Trainee, case)),
            Self::SupervisorEvaluation => has(&|d| evaluated(d, RotationEvaluator::Supervisor, case)),
        }
    }

    const fn term(self) -> &'static str {
        match self {
            Self::Need => "pc-fact-need",
            Self::Attested => "pc-fact-attested",
            Self::TiedToGoals => "pc-fact-tied-to-goals",
            Self::Goals => "pc-fact-goals",
            Self::Schedule => "pc-fact-schedule",
            Self::Supervisor => "pc-fact-supervisor",
            Self::Workplace => "pc-fact-workplace",
            Self::MainSpecialty => "pc-fact-main-specialty",
            Self::Experience => "pc-fact-experience",
            Self::Needs => "pc-fact-needs",
            Self::Wishes => "pc-fact-wishes",
            Self::Readiness => "pc-fact-readiness",
            Self::TargetedPatients => "pc-fact-targeted-patients",
            Self::MixComment => "pc-fact-mix-comment",
            Self::AssessmentPlanned => "pc-fact-assessment-planned",
            Self::FinalStatement => "pc-fact-final-statement",
            Self::CoverPlan => "pc-fact-cover-plan",
            Self::StaffQuestion => "pc-fact-staff-question",
            Self::TraineeEvaluation => "pc-fact-trainee-evaluation",
            Self::SupervisorEvaluation => "pc-fact-supervisor-evaluation",
        }
    }
}

/// Whether the main supervisor has said that the trainee is ready, with a note on why.
fn is_ready(case: &Case<'_>, readiness: &RotationReadiness) -> bool {
    let principal = case.principal_on(readiness.on).map(|assignment| &assignment.person);
    let by_principal = readiness.by.as_ref().zip(principal).is_none_or(|(by, principal)| by == principal);
    readiness.on <= case.on && told(&readiness.note) && by_principal
}

/// Whether one party has answered all four questions on the collaboration.
fn evaluated(details: &PrimaryCareRotation, by: RotationEvaluator, case: &Case<'_>) -> bool {
    let answers = details.evaluations.iter().flatten().filter(|answer| answer.by == by && answer.on <= case.on);
    answers.into_iter().any(|answer| {
        [&answer.culture, &answer.openness, &answer.hierarchy, &answer.supervisor_time].into_iter().all(told)
    })
}
