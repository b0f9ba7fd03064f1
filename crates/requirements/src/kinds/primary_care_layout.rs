//! `primary-care-layout`: a rotation that follows a sample layout has the periods of that layout.

use calendar::{Months, Period, WorkingDays, previous_day};
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use training::RotationLayout;

use crate::case::{Case, merged};
use crate::kinds::Judge;
use crate::primary_care::{Rotation, judged, weeks, working_days};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrimaryCareLayout {
    /// The layouts.
    layouts: Vec<Layout>,
}

/// One layout: its first period and those that follow, in full-time days of five-day weeks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Layout {
    #[serde(deserialize_with = "layout")]
    layout: RotationLayout,
    /// Its name in a sentence.
    name: Bilingual,
    /// Periods at least.
    periods_from: usize,
    /// Periods at most. Left out: any number.
    periods_to: Option<usize>,
    /// Days of the first period, from and to.
    first_days: [i64; 2],
    /// Days of each later period, from and to.
    later_days: Option<[i64; 2]>,
    /// Full-time months of training that are served when it begins.
    begins_after_months: Option<i64>,
}

impl Judge for PrimaryCareLayout {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        judged(case, |rotation| rotation.while_it_can_change(self.verdict(case, rotation)))
    }
}

impl PrimaryCareLayout {
    fn verdict(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> Verdict {
        let chosen = rotation.details().find_map(|details| details.layout);
        let Some(layout) = self.layouts.iter().find(|layout| Some(layout.layout) == chosen) else {
            return Verdict::not_applicable(say!("pc-layout-own"));
        };
        let periods = merged(rotation.parts.iter().filter_map(|part| Period::new(part.from, part.to).ok()));
        let lengths: Vec<WorkingDays> = periods.iter().map(|period| days_within(case, rotation, period)).collect();
        let told = say!(
            "pc-layout",
            layout = layout.name.clone(),
            periods = periods.len(),
            weeks = lengths.iter().copied().map(weeks).collect::<Vec<_>>()
        );
        if layout.is_followed(&lengths) && !layout.is_early(case, rotation) {
            return rotation.holds(told);
        }
        let verdict = Verdict::amber(told).next(say!("pc-next-layout")).due(rotation.from());
        if layout.is_early(case, rotation) {
            verdict.and(say!("pc-layout-early", months = layout.begins_after_months.unwrap_or_default()))
        } else {
            verdict.and(say!("pc-layout-differs"))
        }
    }
}

impl Layout {
    fn is_followed(&self, lengths: &[WorkingDays]) -> bool {
        let within = |length: &WorkingDays, [from, to]: [i64; 2]| {
            (WorkingDays::days(from)..=WorkingDays::days(to)).contains(length)
        };
        let number = lengths.len() >= self.periods_from && self.periods_to.is_none_or(|to| lengths.len() <= to);
        let first = lengths.first().is_some_and(|length| within(length, self.first_days));
        let later = self.later_days.unwrap_or(self.first_days);
        number && first && lengths.iter().skip(1).all(|length| within(length, later))
    }

    fn is_early(&self, case: &Case<'_>, rotation: &Rotation<'_>) -> bool {
        let served = case.time.counted_through(previous_day(rotation.from()));
        let wanted = self.begins_after_months.map(Months::whole);
        served.zip(wanted).is_some_and(|(served, wanted)| !case.time.reaches(served, wanted))
    }
}

/// Full-time days of the parts that make up one period.
fn days_within(case: &Case<'_>, rotation: &Rotation<'_>, period: &Period) -> WorkingDays {
    let parts = rotation.parts.iter().filter(|part| period.contains(part.from));
    parts.map(|part| working_days(case, part)).sum()
}

fn layout<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RotationLayout, D::Error> {
    let word = String::deserialize(deserializer)?;
    RotationLayout::from_word(&word).ok_or_else(|| D::Error::custom(format!("`{word}` is not in the list")))
}
