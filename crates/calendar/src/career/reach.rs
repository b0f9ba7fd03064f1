//! When a target is reached. Time grows evenly between the days on which a stretch begins or a credit is decided, so the
//! day is found by a search among those and one division.

use jiff::civil::Date;

use super::Ledger;
use crate::timeline;
use crate::{Months, previous_day};

/// The days on which the pace changes or a credit falls, in time order, each with the most counted by its section's end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Reach {
    sections: Vec<Section>,
}

/// From its first day to the day before the next section, or through the horizon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Section {
    from: Date,
    /// The most that was counted by the end of any day so far. A negative credit lowers the sum but not this.
    most_by_end: Months,
}

impl Reach {
    pub(super) fn of(ledger: &Ledger) -> Self {
        let stretches = ledger.stretches().iter().map(|stretch| stretch.period.from());
        let decisions = ledger.credits().iter().map(|credit| credit.decided_on);
        let mut starts: Vec<Date> = stretches.chain(decisions).collect();
        starts.sort_unstable();
        starts.dedup();

        let ends = starts.iter().skip(1).map(|next| previous_day(*next));
        let ends = ends.chain([ledger.horizon()]);
        let mut most_so_far = None;
        let sections = starts.iter().zip(ends).map(|(from, to)| {
            let by_end = ledger.counted_through(to);
            let most_by_end = most_so_far.map_or(by_end, |most: Months| most.max(by_end));
            most_so_far = Some(most_by_end);
            Section { from: *from, most_by_end }
        });
        Self { sections: sections.collect() }
    }

    /// The first day by whose end `target` is counted.
    pub(super) fn first_day(&self, ledger: &Ledger, target: Months) -> Option<Date> {
        let at = self.sections.partition_point(|section| section.most_by_end < target);
        let first_day = self.sections.get(at)?.from;
        let Some(stretch) = ledger.stretch_on(first_day) else {
            // outside service only a credit adds, and it is there by the end of its first day
            return Some(first_day);
        };
        if ledger.counted_through(first_day) >= target {
            return Some(first_day);
        }
        let rate = stretch.counted_rate();
        let missing = (target - ledger.counted_through(first_day)).units();
        let whole_ticks = missing.checked_div(rate)?;
        let begun = i64::from(missing % rate > 0);
        let place = timeline::end_of(first_day).saturating_add(whole_ticks + begun);
        Some(timeline::day_reaching(place).min(ledger.horizon()))
    }
}
