//! `away-at-most`: the trainee is not away from the home unit longer than so many months in a row; a return week or
//! service at home begins the count anew.

use calendar::{Date, Ledger, Months, Period, Share, add_months, next_day, previous_day};
use serde::Deserialize;
use training::Placement;

use crate::case::{Case, days_after, merged};
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AwayAtMost {
    /// The lower end of what the source says.
    guideline_from_months: i64,
    /// The upper end of what the source says.
    guideline_to_months: i32,
    /// Weeks that count as no longer than the upper end.
    weeks_at_most: i64,
    /// Above this it is grave.
    #[serde(deserialize_with = "parameters::months")]
    grave_above_months: Months,
    /// Weekdays between two rotations that count as service at home.
    weekdays_at_home: u32,
}

impl Judge for AwayAtMost {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl AwayAtMost {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let rotations: Vec<&Placement> = case.side_rotations().filter(|placement| is_whole(case, placement)).collect();
        let length = |run: &Period| Months::of(run, Share::FULL) - on_leave(case, run);
        let Some(longest) = self.runs(&rotations).into_iter().max_by_key(length) else {
            return Verdict::on_track(say!("away-none")).next(say!("away-next-plan"));
        };
        let months = length(&longest);
        let sentence = say!("away-longest", from = longest.from(), to = longest.to(), months = months);
        let guideline =
            say!("away-guideline", from = self.guideline_from_months, to = i64::from(self.guideline_to_months));
        let days_away = longest.days() - case.days_out_of_service(&longest);
        let within =
            months <= Months::whole(i64::from(self.guideline_to_months)) || days_away <= self.weeks_at_most * 7;
        let over = rotations.iter().all(|placement| placement.to < case.on);
        let verdict = if within && over {
            Verdict::fulfilled(sentence)
        } else if within {
            Verdict::on_track(sentence).next(say!("away-next-follow"))
        } else if months > self.grave_above_months {
            Verdict::red(sentence).next(say!("away-next-return"))
        } else {
            Verdict::amber(sentence).next(say!("away-next-return"))
        };
        let verdict = if months > Months::whole(self.guideline_from_months) { verdict.and(guideline) } else { verdict };
        let leave = on_leave(case, &longest);
        let verdict = if leave.is_zero() { verdict } else { verdict.and(say!("away-leave-left-out", months = leave)) };
        let inside = rotations.iter().filter(|p| p.from <= longest.to() && longest.from() <= p.to).map(|p| &p.id);
        let back_by = previous_day(add_months(longest.from(), self.guideline_to_months));
        let leave_before = Period::new(longest.from(), back_by).map_or(0, |period| case.days_out_of_service(&period));
        let back_by = days_after(back_by, u32::try_from(leave_before).unwrap_or_default());
        verdict.with_all("placements", inside).due(if within { longest.to() } else { back_by })
    }

    /// The times away without a return week or service at home between.
    fn runs(&self, rotations: &[&Placement]) -> Vec<Period> {
        let returns = merged(rotations.iter().flat_map(|placement| {
            let weeks = placement.return_weeks.iter().flatten();
            weeks.filter_map(|week| Period::new(week.from, week.to).ok())
        }));
        let away = merged(rotations.iter().filter_map(|placement| Period::new(placement.from, placement.to).ok()));
        let mut parts: Vec<Period> = Vec::new();
        for period in away {
            let mut from = period.from();
            for week in returns.iter().filter(|week| week.overlap(&period).is_some()) {
                parts.extend(Period::new(from, previous_day(week.from())));
                from = next_day(week.to());
            }
            parts.extend(Period::new(from, period.to()));
        }
        let mut runs: Vec<Period> = Vec::new();
        for part in parts {
            let gap = runs.last().and_then(|run| Period::new(next_day(run.to()), previous_day(part.from())).ok());
            let home = gap.is_some_and(|gap| {
                returns.iter().any(|week| week.overlap(&gap).is_some()) || has_weekdays(&gap, self.weekdays_at_home)
            });
            match runs.last_mut() {
                Some(run) if !home => *run = Period::new(run.from(), part.to()).unwrap_or(*run),
                _ => runs.push(part),
            }
        }
        runs
    }
}

/// The part of a run on which the trainee is wholly out of service: leave within a rotation is no time at the clinic.
fn on_leave(case: &Case<'_>, run: &Period) -> Months {
    let stretches = case.time.ledger().map(Ledger::stretches).unwrap_or_default();
    let absent = stretches.iter().filter(|stretch| stretch.present().is_none());
    absent.filter_map(|stretch| stretch.period.overlap(run)).map(|part| Months::of(&part, Share::FULL)).sum()
}

/// Whether a rotation takes the whole of the trainee's service, so that none of it is at home.
fn is_whole(case: &Case<'_>, placement: &Placement) -> bool {
    let employed = case.employment_on(placement.from).map_or(Share::FULL, |employment| employment.share_percent);
    placement.share_percent.is_none_or(|share| share >= employed)
}

/// Whether a period has at least so many weekdays.
fn has_weekdays(period: &Period, least: u32) -> bool {
    let is_weekday = |day: &Date| day.weekday().to_monday_zero_offset() < 5;
    // two weeks hold ten weekdays: a longer gap need not be walked through
    let days = u32::try_from(period.days().min(7 * (i64::from(least) / 5 + 1) + 7)).unwrap_or_default();
    let weekdays = (0..days).map(|offset| days_after(period.from(), offset)).filter(is_weekday).count();
    u32::try_from(weekdays).is_ok_and(|weekdays| weekdays >= least)
}
