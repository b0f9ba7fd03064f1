//! Basic training (BT) as the requirements on it see it: whom it concerns, how long it is, when it ends.

use calendar::{Date, Months, OpenPeriod, Period};
use training::{BasicTraining, BtForm, BtPart, Examination, ExaminationOutcome, Placement, Stage};

use crate::case::{Case, merged};
use crate::verdict::Verdict;

/// The BT of one record on one day.
#[derive(Debug, Clone, Copy)]
pub struct Bt<'a> {
    case: Case<'a>,
    /// What is kept of it beside placements and certificates.
    pub section: Option<&'a BasicTraining>,
}

/// How near the end of BT is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// Time is left, or the end is not known.
    Far,
    /// The end comes within the days that are warned of.
    Near,
    /// The examination is held or about to be, or the time is over.
    Due,
}

impl<'a> Bt<'a> {
    /// The record's BT; `None` where the regulation has none or the doctor does none.
    #[must_use]
    pub fn of(case: &Case<'a>) -> Option<Self> {
        let record = case.record;
        let does = record.training.bt_form.is_some()
            || record.basic_training.is_some()
            || case.placements().any(belongs_to_bt);
        let bt = Self { case: *case, section: record.basic_training.as_ref() };
        (does && !case.national.basic_training_objectives().is_empty()).then_some(bt)
    }

    /// The verdict of every requirement on BT once Socialstyrelsen has approved it, or the whole training is over;
    /// `None` before.
    #[must_use]
    pub fn approved(&self) -> Option<Verdict> {
        let approved = self.approved_on().map(|on| Verdict::fulfilled(say!("bt-approved", on = on)));
        approved.or_else(|| self.case.over())
    }

    /// The day Socialstyrelsen approved it, if it has come.
    #[must_use]
    pub fn approved_on(&self) -> Option<Date> {
        self.case.happened(self.section?.approved_on)
    }

    /// How it is laid out; where the record does not say, a BT employment tells that it is a post of its own.
    #[must_use]
    pub fn form(&self) -> BtForm {
        let employments = self.case.record.employments.iter().flatten();
        let own_post = employments.filter(|employment| employment.stage == Stage::Bt).count() > 0;
        let told = if own_post { BtForm::Open } else { BtForm::Integrated };
        self.case.record.training.bt_form.unwrap_or(told)
    }

    /// Its first day.
    #[must_use]
    pub fn started_on(&self) -> Date {
        self.case.record.training.started_on
    }

    /// The examination, planned or held.
    #[must_use]
    pub fn examination(&self) -> Option<&'a Examination> {
        self.section?.examination.as_ref()
    }

    /// The day the examination was held, if it has come.
    #[must_use]
    pub fn examined_on(&self) -> Option<Date> {
        self.case.happened(self.examination()?.held_on)
    }

    /// The day the examination is booked for, from the day looked at on.
    #[must_use]
    pub fn examination_booked_for(&self) -> Option<Date> {
        self.examination()?.booked_for.filter(|booked| *booked >= self.case.on)
    }

    /// The day the examination was passed, if it has come.
    #[must_use]
    pub fn passed_on(&self) -> Option<Date> {
        let passed = |examination: &&Examination| examination.outcome == Some(ExaminationOutcome::Passed);
        self.case.happened(self.examination().filter(passed)?.held_on)
    }

    /// The day an examination was failed, if that is how the latest one went.
    #[must_use]
    pub fn failed_on(&self) -> Option<Date> {
        let failed = |examination: &&Examination| examination.outcome == Some(ExaminationOutcome::Failed);
        self.case.happened(self.examination().filter(failed)?.held_on)
    }

    /// The placements of BT that are not called off.
    pub fn placements(&self) -> impl Iterator<Item = &'a Placement> {
        self.case.placements().filter(|placement| belongs_to_bt(placement))
    }

    /// Full-time months of one part of BT, or of all of it, through a day. Two placements on the same days are not
    /// more than the trainee was in service.
    #[must_use]
    pub fn months(&self, part: Option<BtPart>, through: Date) -> Months {
        let placements = || self.placements().filter(|placement| part.is_none() || placement.bt_part == part);
        let sum: Months = placements().map(|placement| self.case.placement_months_through(placement, through)).sum();
        let Some(ledger) = self.case.time.ledger() else {
            return sum;
        };
        let counted = |periods: Vec<Period>| -> Months { periods.iter().map(|period| ledger.counted_in(period)).sum() };
        let days = placements().filter_map(|placement| Period::new(placement.from, placement.to.min(through)).ok());
        let placed = sum.min(counted(merged(days)));
        if part.is_some() {
            return placed;
        }
        let employments = self.case.record.employments.iter().flatten().filter(|e| e.stage == Stage::Bt);
        let employed = employments.filter_map(|e| OpenPeriod { from: e.from, to: e.to }.until(through));
        placed.max(counted(merged(employed)))
    }

    /// The last day that is planned of it: its examination, else the end of its own post, else the day by which an
    /// integrated BT is to be done, in full-time months from the start.
    #[must_use]
    pub fn ends_on(&self, integrated_within: Months) -> Option<Date> {
        let examination = self.examined_on().or_else(|| self.examination().and_then(|e| e.booked_for));
        examination.or_else(|| match self.form() {
            BtForm::Open => {
                let employments = self.case.record.employments.iter().flatten().filter(|e| e.stage == Stage::Bt);
                let ends = employments.filter_map(|employment| employment.to);
                ends.chain(self.placements().map(|placement| placement.to)).max()
            }
            BtForm::Integrated => self.case.service_reached_on(self.started_on(), integrated_within),
        })
    }

    /// How near the end is: warned of so many days before it, and due so many days before a booked examination.
    #[must_use]
    pub fn nearness(&self, integrated_within: Months, warn_days: i64, examination_days: i64) -> Nearness {
        let soon = |days: i64| move |date: Date| self.case.days_until(date) <= days;
        let end = self.ends_on(integrated_within);
        if self.examined_on().is_some()
            || self.examination_booked_for().is_some_and(soon(examination_days))
            || end.is_some_and(|end| end < self.case.on)
        {
            Nearness::Due
        } else if end.is_some_and(soon(warn_days)) {
            Nearness::Near
        } else {
            Nearness::Far
        }
    }
}

fn belongs_to_bt(placement: &Placement) -> bool {
    placement.stage == Some(Stage::Bt) || placement.bt_part.is_some()
}
