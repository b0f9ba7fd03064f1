//! `hiring-step`: a step of a hiring is taken, with a yes where it asks for one, before the step that rests on it.

use calendar::Date;
use serde::Deserialize;
use training::{Employment, Hiring, HiringOutcome, Stage, UnitId};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HiringStep {
    /// The step's name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// What to do when it is lacking.
    next: Bilingual,
    /// What must be done, all of it.
    done: Vec<Step>,
    /// What shows that it is on its way.
    #[serde(default)]
    begun: Vec<Step>,
    /// Judgements that must be a yes.
    #[serde(default)]
    approved: Vec<Outcome>,
    /// The steps of which the first must not come before it.
    #[serde(default)]
    before: Vec<Step>,
    /// Whether a part of what must be done is as grave as nothing, once what rests on it has come.
    #[serde(default)]
    partly_is_red: bool,
    /// Whether a hiring where nothing is done is blocked by that, though nothing that rests on it has come.
    #[serde(default)]
    blocks: bool,
    /// Whether only a change of units is looked at.
    #[serde(default)]
    change_of_unit: bool,
}

/// A day of a hiring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Step {
    Opened,
    ContactPassed,
    Agreed,
    RegulationConfirmed,
    StatementRequested,
    StatementReceived,
    StatementSent,
    FormSent,
    UnitJudged,
    DoctorJudged,
    Endorsed,
    Sent,
    Decided,
    /// The first day of the employment.
    Employed,
}

/// A judgement of a hiring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Outcome {
    Unit,
    Doctor,
    Decision,
}

/// A hiring with the employment it is for.
struct Matter<'a> {
    unit: &'a UnitId,
    hiring: Option<&'a Hiring>,
    employed_on: Option<Date>,
}

impl Judge for HiringStep {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl HiringStep {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(hirings) = &case.record.hirings else {
            return Verdict::not_kept("hirings");
        };
        if case.record.employments.is_none() {
            return Verdict::not_kept("employments");
        }
        let Some(matter) = self.matter(case, hirings) else {
            return Verdict::not_applicable(if self.change_of_unit {
                say!("hiring-no-change-of-unit")
            } else {
                say!("hiring-none")
            });
        };
        let verdict = self.judge_matter(case, &matter);
        verdict.with_all("hirings", matter.hiring.map(|hiring| &hiring.id))
    }

    /// The hiring that is looked at: the newest one under way, else the one of the employment that holds or is to come.
    fn matter<'a>(&self, case: &Case<'a>, hirings: &'a [Hiring]) -> Option<Matter<'a>> {
        let rows: Vec<&Employment> = case.record.employments.iter().flatten().filter(|row| trains(row)).collect();
        let started = |unit: &UnitId| rows.iter().filter(|row| row.unit == *unit).map(|row| row.from).min();
        let current = case.home_unit().filter(|unit| started(unit).is_some());
        let unit = current.or_else(|| rows.iter().min_by_key(|row| row.from).map(|row| &row.unit));
        let opened = |hiring: &Hiring| case.happened(hiring.opened_on.or(hiring.agreed_on)).unwrap_or(Date::MIN);
        let under_way = |hiring: &&Hiring| {
            unit != Some(&hiring.unit)
                && hiring.decision != Some(HiringOutcome::Rejected)
                && hiring.unit_outcome != Some(HiringOutcome::Rejected)
                && started(&hiring.unit).is_none_or(|from| from > case.on)
                && case.happened(hiring.opened_on.or(hiring.agreed_on)).is_some()
        };
        let ahead = hirings.iter().filter(under_way).max_by_key(|hiring| opened(hiring));
        let matter = match (ahead, unit) {
            (Some(hiring), _) => {
                Matter { unit: &hiring.unit, hiring: Some(hiring), employed_on: started(&hiring.unit) }
            }
            (None, Some(unit)) => {
                let of_unit = hirings.iter().filter(|hiring| hiring.unit == *unit);
                let hiring = of_unit.max_by_key(|hiring| opened(hiring));
                Matter { unit, hiring, employed_on: started(unit) }
            }
            (None, None) => return None,
        };
        let from = matter.employed_on.or(matter.hiring.and_then(|hiring| hiring.intended_start_on));
        let changes = || rows.iter().any(|row| row.unit != *matter.unit && from.is_none_or(|from| row.from < from));
        (!self.change_of_unit || changes()).then_some(matter)
    }

    fn judge_matter(&self, case: &Case<'_>, matter: &Matter<'_>) -> Verdict {
        let day = |step: Step| case.happened(matter.day(step));
        let done: Vec<Date> = self.done.iter().filter_map(|step| day(*step)).collect();
        let rests = self.before.iter().filter_map(|step| day(*step).map(|on| (on, *step))).min_by_key(|(on, _)| *on);
        let due = self.before.iter().filter_map(|step| matter.day(*step)).min();
        let unit = case.unit_name(matter.unit);
        let verdict = if done.len() == self.done.len() {
            let on = done.iter().copied().max().unwrap_or(case.on);
            self.judged(matter, on, rests)
        } else {
            let partly = !done.is_empty();
            let sentence = self.lacking(matter, case, unit);
            match rests {
                Some((on, step)) if !partly || self.partly_is_red => {
                    Verdict::red(sentence).and(say!("hiring-rests", step = Arg::Term(step.term()), on = on))
                }
                Some(_) => Verdict::amber(sentence),
                None if self.blocks && !partly && self.begun.iter().all(|step| day(*step).is_none()) => {
                    Verdict::red(sentence).and(say!("hiring-blocked"))
                }
                None => Verdict::amber(sentence),
            }
            .next(say!("hiring-next", step = self.next.clone()))
        };
        due.into_iter().fold(verdict, Verdict::due)
    }

    /// All is done: what it came to, and whether in time.
    fn judged(&self, matter: &Matter<'_>, on: Date, rests: Option<(Date, Step)>) -> Verdict {
        let sentence = say!("hiring-done", name = self.name.clone(), on = on);
        let outcomes: Vec<Option<HiringOutcome>> = self.approved.iter().map(|which| matter.outcome(*which)).collect();
        let has = |outcome| outcomes.contains(&Some(outcome));
        let next = say!("hiring-next", step = self.next.clone());
        let remark = matter.hiring.and_then(|hiring| hiring.remarks.clone());
        let with_remark = |verdict: Verdict| match &remark {
            Some(remark) => verdict.and(say!("hiring-remark", remark = remark.clone())),
            None => verdict,
        };
        if has(HiringOutcome::Rejected) {
            with_remark(Verdict::red(sentence).and(say!("hiring-rejected"))).next(next)
        } else if outcomes.contains(&None) || has(HiringOutcome::Returned) {
            let unclear =
                if has(HiringOutcome::Returned) { say!("hiring-returned") } else { say!("hiring-no-outcome") };
            let verdict = match rests {
                Some((on, step)) => {
                    let rests = say!("hiring-rests", step = Arg::Term(step.term()), on = on);
                    Verdict::red(sentence).and(unclear).and(rests)
                }
                None => Verdict::amber(sentence).and(unclear),
            };
            with_remark(verdict).next(next)
        } else if let Some((first, step)) = rests.filter(|(first, _)| *first < on) {
            let late = say!("hiring-late", step = Arg::Term(step.term()), on = first);
            Verdict::amber(sentence).but_fulfilled().and(late)
        } else if has(HiringOutcome::ApprovedWithRemark) {
            with_remark(Verdict::amber(sentence).but_fulfilled().and(say!("hiring-approved-with-remark"))).next(next)
        } else {
            Verdict::fulfilled(sentence)
        }
    }

    fn lacking(&self, matter: &Matter<'_>, case: &Case<'_>, unit: String) -> Message {
        if matter.hiring.is_none() {
            return say!("hiring-no-matter", unit = unit);
        }
        let name = self.name.clone();
        let missing = self.done.iter().filter(|step| case.happened(matter.day(**step)).is_none());
        let missing: Vec<Arg> = missing.map(|step| Arg::Term(step.term())).collect();
        if missing.len() < self.done.len() {
            return say!("hiring-partly", name = name, missing = missing);
        }
        let begun = self.begun.iter().filter_map(|step| case.happened(matter.day(*step)).map(|on| (on, step)));
        match begun.max_by_key(|(on, _)| *on) {
            Some((on, step)) => say!("hiring-begun", name = name, begun = Arg::Term(step.term()), on = on),
            None => say!("hiring-missing", name = name),
        }
    }
}

/// Whether a row of employment is part of the training.
fn trains(row: &Employment) -> bool {
    matches!(row.stage, Stage::Bt | Stage::St)
}

impl Matter<'_> {
    fn day(&self, step: Step) -> Option<Date> {
        let hiring = self.hiring;
        match step {
            Step::Employed => self.employed_on,
            Step::Opened => hiring?.opened_on,
            Step::ContactPassed => hiring?.contact_passed_on,
            Step::Agreed => hiring?.agreed_on,
            Step::RegulationConfirmed => hiring?.regulation_confirmed_on,
            Step::StatementRequested => hiring?.statement_requested_on,
            Step::StatementReceived => hiring?.statement_received_on,
            Step::StatementSent => hiring?.statement_sent_on,
            Step::FormSent => hiring?.form_sent_on,
            Step::UnitJudged => hiring?.unit_judged_on,
            Step::DoctorJudged => hiring?.doctor_judged_on,
            Step::Endorsed => hiring?.endorsed_on,
            Step::Sent => hiring?.sent_on,
            Step::Decided => hiring?.decided_on,
        }
    }

    fn outcome(&self, which: Outcome) -> Option<HiringOutcome> {
        let hiring = self.hiring?;
        match which {
            Outcome::Unit => hiring.unit_outcome,
            Outcome::Doctor => hiring.doctor_outcome,
            Outcome::Decision => hiring.decision,
        }
    }
}

impl Step {
    /// The sentence part that names the step.
    const fn term(self) -> &'static str {
        match self {
            Self::Opened => "hiring-step-opened",
            Self::ContactPassed => "hiring-step-contact-passed",
            Self::Agreed => "hiring-step-agreed",
            Self::RegulationConfirmed => "hiring-step-regulation-confirmed",
            Self::StatementRequested => "hiring-step-statement-requested",
            Self::StatementReceived => "hiring-step-statement-received",
            Self::StatementSent => "hiring-step-statement-sent",
            Self::FormSent => "hiring-step-form-sent",
            Self::UnitJudged => "hiring-step-unit-judged",
            Self::DoctorJudged => "hiring-step-doctor-judged",
            Self::Endorsed => "hiring-step-endorsed",
            Self::Sent => "hiring-step-sent",
            Self::Decided => "hiring-step-decided",
            Self::Employed => "hiring-step-employed",
        }
    }
}
