//! `spread-over-training`: something is done at least so many times in the training, spread over it.

use calendar::Date;
use serde::Deserialize;
use training::{EntryId, UnitId, UnitKind, VisitKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Message;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpreadOverTraining {
    /// What is done.
    what: What,
    /// Times in the whole training.
    at_least: u32,
    /// How many times behind an even spread is grave.
    red_when_behind: i64,
    /// Days before the next one is expected when a booking is asked for.
    book_days: i64,
}

/// What is spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    /// The director of studies' check-ins at the health centre.
    CheckIns,
    /// Specialist colleges.
    Colleges,
}

/// One occasion: the day it was held, the day it is booked for, and its entry.
type Occasion<'a> = (Option<Date>, Option<Date>, &'a EntryId);

impl Judge for SpreadOverTraining {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl SpreadOverTraining {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let section = match self.what {
            What::CheckIns => "visits",
            What::Colleges => "colleges",
        };
        let Some(occasions) = self.occasions(case) else {
            return Verdict::not_kept(section);
        };
        let Some(percent) = case.time.percent_served_through(case.on) else {
            return Verdict::not_kept("employments");
        };
        let held: Vec<&Occasion<'_>> = occasions.iter().filter(|(held, ..)| case.happened(*held).is_some()).collect();
        let done = i64::try_from(held.len()).unwrap_or(i64::MAX);
        let wanted = i64::from(self.at_least);
        let expected = (wanted * percent.min(100) / 100).max(0);
        let open = occasions.iter().filter(|(held, ..)| case.happened(*held).is_none());
        let booked = open.filter_map(|(_, booked, _)| booked.filter(|day| *day >= case.on)).min();
        let sentence = self.counted(done, wanted);
        let applied = case.record.application.as_ref().and_then(|application| case.happened(application.submitted_on));
        let next_on = u32::try_from((done + 1) * 100 / wanted.max(1)).ok().and_then(|p| case.time.percent_served_on(p));
        let verdict = if done >= wanted {
            Verdict::fulfilled(sentence)
        } else if let Some(over) = case.over() {
            return over;
        } else if let Some(on) = applied {
            Verdict::red(sentence).and(say!("spread-applied", on = on)).due(on)
        } else if expected > done {
            let verdict =
                if expected - done >= self.red_when_behind { Verdict::red(sentence) } else { Verdict::amber(sentence) };
            let verdict = verdict.and(say!("spread-behind", percent = percent, expected = expected));
            match next_on {
                Some(day) => verdict.due(day),
                None => verdict,
            }
        } else {
            match (next_on, booked) {
                (Some(day), None) if case.days_until(day) <= self.book_days => {
                    Verdict::amber(sentence).and(say!("spread-to-book", day = day)).due(day)
                }
                (Some(day), _) => Verdict::on_track(sentence).and(say!("spread-next-by", day = day)).due(day),
                (None, _) => Verdict::on_track(sentence),
            }
        };
        let verdict = match booked {
            Some(day) if done < wanted => verdict.and(say!("spread-booked", day = day)),
            _ => verdict,
        };
        let verdict = match booked {
            _ if done >= wanted => verdict,
            Some(_) => verdict.next(say!("spread-hold")),
            None => verdict.next(self.next()),
        };
        verdict.with_all(section, held.iter().map(|(_, _, id)| *id))
    }

    /// The occasions that count; `None` where they are not kept here.
    fn occasions<'a>(&self, case: &Case<'a>) -> Option<Vec<Occasion<'a>>> {
        match self.what {
            What::CheckIns => {
                let elsewhere =
                    |unit: &UnitId| case.record.unit(unit).is_some_and(|u| u.kind != UnitKind::HealthCentre);
                let visits = case.record.visits.as_ref()?.iter().filter(|visit| visit.kind == VisitKind::CheckIn);
                let visits = visits.filter(|visit| !visit.unit.as_ref().is_some_and(elsewhere));
                Some(visits.map(|visit| (visit.held_on, visit.booked_for, &visit.id)).collect())
            }
            What::Colleges => {
                let trainee = &case.record.trainee.id;
                let colleges = case.record.colleges.as_ref()?.iter();
                let mine = colleges.filter(|college| college.trainees.as_ref().is_none_or(|t| t.contains(trainee)));
                Some(mine.map(|college| (college.held_on, college.booked_for, &college.id)).collect())
            }
        }
    }

    fn counted(&self, done: i64, wanted: i64) -> Message {
        match self.what {
            What::CheckIns => say!("spread-check-ins", done = done, wanted = wanted),
            What::Colleges => say!("spread-colleges", done = done, wanted = wanted),
        }
    }

    fn next(&self) -> Message {
        match self.what {
            What::CheckIns => say!("spread-check-ins-next"),
            What::Colleges => say!("spread-colleges-next"),
        }
    }
}
