//! `service-time-sound`: what the count of months rests on is sound: employments that a manager has verified, without
//! long gaps and without more than full time, credits for other days, and a decision on sick leave that matters.

use calendar::{Date, Ledger, Months, Period, Share};
use serde::Deserialize;
use training::{AbsenceKind, CreditKind, EntryId};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceTimeSound {
    /// A gap between employments is asked about if it has more days.
    gap_days_at_most: i64,
}

impl Judge for ServiceTimeSound {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl ServiceTimeSound {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let (Some(employments), Some(ledger)) = (&case.record.employments, case.time.ledger()) else {
            return Verdict::not_kept("employments");
        };
        let stages = case.national.counting.as_ref().map(|counting| counting.stages.as_slice()).unwrap_or_default();
        let begun: Vec<_> =
            employments.iter().filter(|row| row.from <= case.on && stages.contains(&row.stage)).collect();
        if begun.is_empty() {
            let started_on = case.record.training.started_on;
            return if started_on > case.on {
                Verdict::on_track(say!("service-not-begun", start = started_on))
            } else {
                Verdict::amber(say!("service-none"))
            }
            .next(say!("service-next-enter"))
            .due(started_on);
        }
        let ids: Vec<&EntryId> = begun.iter().map(|row| &row.id).collect();
        let accepted_on = case.decision().map(|decision| decision.on);
        let mut faults: Vec<(Message, Message)> = Vec::new();

        let mut overlaps = ledger.over_full().into_iter().filter(|period| period.from() <= case.on);
        let overlap = overlaps.next();
        if let Some(period) = overlap {
            faults.push((say!("service-over-full", from = period.from()), say!("service-next-correct")));
        }
        let twice = self.credited_twice(case, ledger);
        let is_grave = overlap.is_some() || twice.is_some();
        faults.extend(twice.map(|sentence| (sentence, say!("service-next-credit"))));
        let start = case.record.training.started_on;
        if let Some(row) = begun.iter().filter(|row| row.from < start).min_by_key(|row| row.from) {
            let unit = case.unit_name(&row.unit);
            faults.push((
                say!("service-before-start", unit = unit, from = row.from, start = start),
                say!("service-next-start"),
            ));
        }
        let is_open = |gap: &Period| {
            gap.to() <= case.on && gap.days() > self.gap_days_at_most && accepted_on.is_none_or(|on| on < gap.to())
        };
        if let Some(gap) = ledger.gaps().iter().find(|gap| is_open(gap)) {
            faults.push((
                say!("service-gap", from = gap.from(), to = gap.to(), days = gap.days()),
                say!("service-next-gap"),
            ));
        }
        let unverified: Vec<String> = begun
            .iter()
            .filter(|row| case.happened(row.verified_on).is_none())
            .map(|row| case.unit_name(&row.unit))
            .collect();
        if !unverified.is_empty() {
            faults.push((
                say!("service-unverified", count = unverified.len(), units = distinct(unverified)),
                say!("service-next-verify"),
            ));
        }
        let awaiting = ledger.awaiting_through(case.on);
        let sick = unconfirmed_sick_leave(case, case.on);
        if !awaiting.is_zero() {
            let without = ledger.counted_through(case.on);
            faults.push((
                say!("service-sick-leave", without = without, with = without + awaiting),
                say!("service-next-sick-leave"),
            ));
        }
        let mut faults = faults.into_iter();
        let Some((first, next)) = faults.next() else {
            return Verdict::fulfilled(say!("service-sound", count = begun.len())).with_all("employments", ids);
        };
        let verdict = if is_grave { Verdict::red(first) } else { Verdict::amber(first) };
        faults
            .fold(verdict.next(next), |verdict, (sentence, _)| verdict.and(sentence))
            .with_all("employments", ids)
            .with_all("absences", sick)
    }

    /// What is said of credited service that, with the service counted and credited on the same days, is more than full
    /// time on them.
    fn credited_twice(&self, case: &Case<'_>, ledger: &Ledger) -> Option<Message> {
        // the doctorate is credited as a degree, not day by day
        let credited = || {
            let decided = case
                .record
                .credits
                .iter()
                .flatten()
                .filter(|credit| credit.decided_on <= case.on && credit.kind != CreditKind::Doctorate);
            decided.filter_map(|credit| Some((Period::new(credit.from?, credit.to?).ok()?, credit.months)))
        };
        credited().find_map(|(period, _)| {
            let within = |other: &Period| period.contains(other.from()) && period.contains(other.to());
            let credits: Months = credited().filter(|(other, _)| within(other)).map(|(_, months)| months).sum();
            let sum = credits + ledger.counted_in(&period);
            let most = Months::of(&period, Share::FULL);
            (sum > most + case.time.tolerance())
                .then(|| say!("service-credited-twice", from = period.from(), to = period.to(), sum = sum, most = most))
        })
    }
}

/// Each text once, in the order met.
fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for text in texts {
        if !once.contains(&text) {
            once.push(text);
        }
    }
    once
}

/// Sick leave begun by the day that nobody has taken a decision on.
fn unconfirmed_sick_leave<'a>(case: &Case<'a>, on: Date) -> impl Iterator<Item = &'a EntryId> {
    let absences = case.record.absences.iter().flatten();
    let open = absences.filter(move |absence| {
        let decided = absence.confirmation.as_ref().is_some_and(|confirmation| confirmation.on <= on);
        absence.kind == AbsenceKind::SickLeave && !decided && absence.from <= on
    });
    open.map(|absence| &absence.id)
}
