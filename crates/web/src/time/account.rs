//! The account of a doctor's time as rows: every stretch cut at the years and at the day looked at, and the credits.
//! All figures are the ledger's; the sums are sums of the rows shown.

use calendar::{Date, Effect, Ledger, Months, Period, Stretch, next_day, year_of};
use requirements::{Counting, Pack, Time};
use training::{Absence, AbsenceKind, Confirmation, Credit, Employment, PersonId, TrainingRecord};

/// What one row of the account is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum What<'a> {
    /// Days on which nothing changes.
    Stretch(&'a Stretch),
    /// Months added by decision.
    Credit(&'a Credit),
}

/// One row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// First through last day; for a credit the day of the decision.
    pub(super) period: Period,
    /// What it is about.
    pub(super) what: What<'a>,
    /// What it adds to the counted time.
    pub(super) counted: Months,
    /// What confirmation of the leave would add.
    pub(super) awaiting: Months,
}

/// The rows of one calendar year.
#[derive(Debug, Clone)]
pub(super) struct Year<'a> {
    pub(super) year: i16,
    pub(super) lines: Vec<Line<'a>>,
}

impl Year<'_> {
    pub(super) fn counted(&self) -> Months {
        self.lines.iter().map(|line| line.counted).sum()
    }
}

/// The whole account on a day.
#[derive(Debug)]
pub(super) struct Account<'a> {
    pub(super) record: &'a TrainingRecord,
    pub(super) time: &'a Time,
    pub(super) ledger: &'a Ledger,
    pub(super) national: &'a Pack,
    /// Through the day looked at.
    pub(super) past: Vec<Year<'a>>,
    /// After it, through the planned end.
    pub(super) planned: Vec<Year<'a>>,
}

impl<'a> Account<'a> {
    /// The account; `None` where employments are not kept, or the regulation is not at hand.
    pub(super) fn of(record: &'a TrainingRecord, time: &'a Time, national: Option<&'a Pack>) -> Option<Self> {
        let (ledger, on) = (time.ledger()?, time.on());
        let end = time.planned_end_on().unwrap_or(on).max(on);
        Some(Self {
            record,
            time,
            ledger,
            national: national?,
            past: years(record, ledger, Period::new(Date::MIN, on).ok()),
            planned: years(record, ledger, Period::new(next_day(on), end).ok()),
        })
    }

    /// How the regulation counts.
    pub(super) const fn counting(&self) -> Option<&'a Counting> {
        self.national.counting.as_ref()
    }

    /// Full-time months through the day: the sum of the rows.
    pub(super) fn counted(&self) -> Months {
        self.past.iter().map(Year::counted).sum()
    }

    /// What the unconfirmed leave through the day would add.
    pub(super) fn awaiting(&self) -> Months {
        self.past.iter().flat_map(|year| &year.lines).map(|line| line.awaiting).sum()
    }

    /// Full-time months at the planned end: the sum of all rows.
    pub(super) fn at_planned_end(&self) -> Months {
        self.past.iter().chain(&self.planned).map(Year::counted).sum()
    }

    /// The employments of a stretch.
    pub(super) fn employments(&self, stretch: &'a Stretch) -> impl Iterator<Item = &'a Employment> {
        entries(self.record.employments.as_deref(), &stretch.services)
    }

    /// The absences of a stretch, whatever they do to the time.
    pub(super) fn absences(&self, stretch: &'a Stretch) -> impl Iterator<Item = &'a Absence> {
        entries(self.record.absences.as_deref(), &stretch.leaves)
    }

    /// What an absence does to the time.
    pub(super) fn effect(&self, absence: &Absence) -> Effect {
        let of = |kinds: fn(&Counting) -> &[AbsenceKind]| {
            self.counting().is_some_and(|counting| kinds(counting).contains(&absence.kind))
        };
        match absence.confirmation.as_ref().filter(|made| made.on <= self.time.on()) {
            Some(made) if made.counts => Effect::Counts,
            Some(_) => Effect::DoesNotCount,
            None if of(|counting| &counting.absence_counts) => Effect::Counts,
            None if of(|counting| &counting.absence_awaits_confirmation) => Effect::AwaitsConfirmation,
            None => Effect::DoesNotCount,
        }
    }

    /// Employments whose stage does not count under the regulation.
    pub(super) fn outside(&self) -> Vec<&'a Employment> {
        let stages = self.counting().map(|counting| counting.stages.as_slice()).unwrap_or_default();
        self.record.employments.iter().flatten().filter(|row| !stages.contains(&row.stage)).collect()
    }

    /// Absences through the day that count only when somebody confirms it, and have begun.
    pub(super) fn unconfirmed(&self) -> Vec<&'a Absence> {
        let kinds = self.counting().map(|counting| counting.absence_awaits_confirmation.as_slice()).unwrap_or_default();
        let absences = self.record.absences.iter().flatten();
        absences
            .filter(|row| awaits(row, self.time.on()) && kinds.contains(&row.kind) && row.from <= self.time.on())
            .collect()
    }

    /// The day the minimum is reached if all that awaits a decision is confirmed.
    pub(super) fn reached_if_confirmed(&self) -> Option<Date> {
        let kinds = self.counting()?.absence_awaits_confirmation.as_slice();
        let mut record = self.record.clone();
        let on = self.time.on();
        for row in record.absences.iter_mut().flatten() {
            if awaits(row, on) && kinds.contains(&row.kind) {
                row.confirmation = Some(Confirmation { counts: true, on, by: PersonId::new("what-if") });
            }
        }
        self.time.again(&record, self.national).minimum_reached_on()
    }
}

/// Whether nobody has decided on an absence by a day.
fn awaits(absence: &Absence, on: Date) -> bool {
    absence.confirmation.as_ref().is_none_or(|made| made.on > on)
}

fn entries<'a, T>(rows: Option<&'a [T]>, tags: &'a [u32]) -> impl Iterator<Item = &'a T> {
    tags.iter().filter_map(move |tag| rows?.get(usize::try_from(*tag).ok()?))
}

fn years<'a>(record: &'a TrainingRecord, ledger: &'a Ledger, part: Option<Period>) -> Vec<Year<'a>> {
    let Some(part) = part else { return Vec::new() };
    let mut lines: Vec<Line<'a>> = Vec::new();
    for stretch in ledger.stretches() {
        let mut left = stretch.period.overlap(&part);
        while let Some(period) = left {
            let Some(cut) = period.overlap(&year_of(period.from())) else { break };
            lines.push(Line {
                period: cut,
                what: What::Stretch(stretch),
                counted: ledger.counted_in(&cut),
                awaiting: ledger.awaiting_in(&cut),
            });
            left = Period::new(next_day(cut.to()), period.to()).ok();
        }
    }
    for credit in ledger.credits().iter().filter(|credit| part.contains(credit.decided_on)) {
        let entry = usize::try_from(credit.tag).ok().and_then(|at| record.credits.as_ref()?.get(at));
        if let Some(entry) = entry {
            let period = Period::day(credit.decided_on);
            lines.push(Line { period, what: What::Credit(entry), counted: credit.months, awaiting: Months::ZERO });
        }
    }
    lines.sort_by_key(|line| line.period.from());
    let mut years: Vec<Year<'a>> = Vec::new();
    for line in lines {
        let year = line.period.from().year();
        match years.last_mut() {
            Some(last) if last.year == year => last.lines.push(line),
            _ => years.push(Year { year, lines: vec![line] }),
        }
    }
    years
}
