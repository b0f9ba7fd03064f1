//! A side rotation in primary care for a doctor of another specialty: why, what for, how it is laid out, how it ended.

use calendar::{Date, Share};

use crate::{EntryId, ObjectiveCode, PersonId};

noun! {
    /// What is planned and said of a side rotation in primary care (sidotjänstgöring i primärvården).
    pub struct PrimaryCareRotation {
        /// The day it was asked for.
        requested_on: Option<Date>,
        /// What is to be learnt.
        goals: Option<String>,
        /// On what its length and time were decided.
        rationale: Option<RotationRationale>,
        /// Why it is longer than the guidance has it.
        longer_because: Option<String>,
        /// Which of the sample layouts it follows. Left out: one of its own.
        layout: Option<RotationLayout>,
        /// The weekdays at the health centre, 1 Monday to 5 Friday. Left out: every day.
        weekdays: Option<Vec<u32>>,
        /// The day the weekly schedule was laid.
        scheduled_on: Option<Date>,
        /// The room or place of work at the health centre.
        workplace: Option<String>,
        /// What is claimed of each objective.
        claims: Option<Vec<ObjectiveClaim>>,
        /// The main supervisor's word that the trainee is ready.
        readiness: Option<RotationReadiness>,
        /// Share of the planned activities that are tied to goals; the rest is plain work.
        tied_to_goals_percent: Option<Share>,
        /// The day a person attested that it starts from the educational need, not from a need of staff.
        attested_on: Option<Date>,
        /// Share of the booked patients who are of the own specialty or of the objectives chosen.
        targeted_patients_percent: Option<Share>,
        /// The day the supervisor commented on the mix of patients, about half-way.
        mix_commented_on: Option<Date>,
        /// Planned supervision beside the daily support.
        supervision_minutes_per_week: Option<u32>,
        /// The days an assessment is planned.
        assessments_planned_on: Option<Vec<Date>>,
        /// The supervisor's final statement.
        final_statement: Option<FinalStatement>,
        /// How the home clinic's on-call shifts are covered.
        cover_plan: Option<String>,
        /// The last planned day of the training before the rotation was put into the plan.
        planned_end_before: Option<Date>,
        /// Placements that were moved or called off for it; an empty list says none. Left out: not known.
        displaced: Option<Vec<EntryId>>,
        /// Answers to its evaluation.
        evaluations: Option<Vec<RotationEvaluation>>,
    }
}

noun! {
    /// The four grounds on which length and time of a rotation are decided, in words.
    pub struct RotationRationale {
        /// The main specialty.
        specialty: Option<String>,
        /// Earlier professional experience.
        experience: Option<String>,
        /// Needs.
        needs: Option<String>,
        /// Wishes.
        wishes: Option<String>,
    }
}

words! {
    /// Sample layouts of a rotation in primary care.
    pub enum RotationLayout {
        /// One period, after half of the training.
        OnePeriod = "one-period",
        /// Late in the second year, and then some weeks each year.
        ThenYearly = "then-yearly",
        /// Late in the second year, and then a day a week.
        ThenWeekly = "then-weekly",
        /// Two periods, after two and after four years.
        TwoPeriods = "two-periods",
    }
}

noun! {
    /// How much of an objective is claimed to be reached by a rotation.
    pub struct ObjectiveClaim {
        /// The objective.
        objective: ObjectiveCode,
        /// How much of it.
        extent: ClaimExtent,
    }
}

words! {
    /// How much of an objective.
    pub enum ClaimExtent {
        /// All of it.
        Whole = "whole",
        /// A part; the rest is reached elsewhere.
        Partial = "partial",
    }
}

noun! {
    /// The main supervisor's word that the trainee has enough experience of the own specialty to gain and give.
    pub struct RotationReadiness {
        /// The day.
        on: Date,
        /// Who judged it.
        by: Option<PersonId>,
        /// The grounds, in words.
        note: Option<String>,
    }
}

noun! {
    /// The supervisor's final statement on a rotation.
    pub struct FinalStatement {
        /// The day.
        on: Date,
        /// The objectives it speaks of.
        objectives: Option<Vec<ObjectiveCode>>,
    }
}

noun! {
    /// One person's answers to the evaluation of a rotation; a question that is left out was not answered.
    pub struct RotationEvaluation {
        /// The day.
        on: Date,
        /// Who answered.
        by: RotationEvaluator,
        /// On the culture of collaboration, in words.
        culture: Option<String>,
        /// On openness to one another's views.
        openness: Option<String>,
        /// On hierarchy.
        hierarchy: Option<String>,
        /// On time set aside with the supervisor.
        supervisor_time: Option<String>,
        /// Whether the trainee was used as staff.
        used_as_staff: Option<bool>,
    }
}

words! {
    /// Who answers the evaluation of a rotation.
    pub enum RotationEvaluator {
        /// The trainee.
        Trainee = "trainee",
        /// The supervisor at the health centre.
        Supervisor = "supervisor",
    }
}
