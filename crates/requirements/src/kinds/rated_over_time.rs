//! `rated-over-time`: the level in each area of competence is rated again and again, so that the development shows.

use std::collections::BTreeMap;

use calendar::previous_day;
use serde::Deserialize;
use training::Assessment;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedOverTime {
    /// Months in service that may pass without a rating.
    every_months: i32,
}

/// The ratings of one area, in time order.
type Series<'a> = Vec<(&'a Assessment, u32)>;

impl Judge for RatedOverTime {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl RatedOverTime {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(assessments) = &case.record.assessments else {
            return Verdict::not_kept("assessments");
        };
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Verdict::not_applicable(say!("st-not-begun"));
        };
        let mut rated: Vec<&Assessment> = assessments.iter().filter(|row| row.on <= case.on).collect();
        rated.retain(|row| row.ratings.as_ref().is_some_and(|ratings| !ratings.is_empty()));
        rated.sort_by_key(|row| row.on);
        let since = rated.last().map_or_else(|| previous_day(started), |row| row.on);
        let due = case.months_in_service_after(since, self.every_months);
        let late = due.is_some_and(|due| due < case.on);
        let told = match rated.last() {
            Some(last) => say!("rated-last", on = last.on),
            None => say!("rated-never"),
        };
        let areas = by_area(&rated);
        let verdict = if late {
            Verdict::red(told)
                .and(say!("rated-long-ago", months = i64::from(self.every_months)))
                .and(say!("limit-ours"))
        } else if areas.is_empty() {
            Verdict::on_track(told)
        } else {
            of_areas(&areas, told)
        };
        let verdict = due.into_iter().fold(verdict, Verdict::due).next(say!("rated-next"));
        verdict.with_all("assessments", rated.iter().map(|row| &row.id))
    }
}

/// What the development of the areas comes to.
fn of_areas(areas: &BTreeMap<&str, Series<'_>>, told: crate::message::Message) -> Verdict {
    let names = |wanted: Trend| -> Vec<Arg> {
        areas.iter().filter(|(_, series)| trend(series) == wanted).map(|(area, _)| Arg::from(*area)).collect()
    };
    let (falling, explained) = (names(Trend::Falling), names(Trend::FallingExplained));
    let (flat, once) = (names(Trend::Flat), names(Trend::Once));
    let mut verdict = if !falling.is_empty() {
        Verdict::red(told)
    } else if explained.is_empty() && flat.is_empty() && once.is_empty() {
        Verdict::fulfilled(told).and(say!("rated-rising"))
    } else {
        Verdict::amber(told)
    };
    if !falling.is_empty() {
        verdict = verdict.and(say!("rated-falling", areas = falling));
    }
    if !explained.is_empty() {
        verdict = verdict.and(say!("rated-falling-explained", areas = explained));
    }
    if !flat.is_empty() {
        verdict = verdict.and(say!("rated-flat", areas = flat));
    }
    if !once.is_empty() {
        verdict = verdict.and(say!("rated-once", areas = once));
    }
    verdict
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trend {
    Rising,
    Flat,
    Falling,
    FallingExplained,
    Once,
}

/// Falling if the latest is lower than the one before it; rising if it is higher than the first.
fn trend(series: &Series<'_>) -> Trend {
    let (Some((first, from)), Some((last, to))) = (series.first(), series.last()) else {
        return Trend::Once;
    };
    let before = series.iter().rev().find(|(row, _)| row.on < last.on);
    match before {
        Some((_, before)) if to < before && last.comment.is_some() => Trend::FallingExplained,
        Some((_, before)) if to < before => Trend::Falling,
        Some(_) if to > from => Trend::Rising,
        _ if first.on == last.on => Trend::Once,
        _ => Trend::Flat,
    }
}

fn by_area<'a>(rated: &[&'a Assessment]) -> BTreeMap<&'a str, Series<'a>> {
    let mut areas: BTreeMap<&str, Series<'_>> = BTreeMap::new();
    for row in rated {
        for rating in row.ratings.iter().flatten() {
            areas.entry(rating.area.as_str()).or_default().push((row, rating.level));
        }
    }
    areas
}
