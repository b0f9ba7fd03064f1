//! From rows to stretches: one walk over the days on which something begins or ends, never day by day.

use jiff::civil::Date;

use super::{Career, Effect, Reason, Stretch};
use crate::{Months, OpenPeriod, Period, Share, next_day, previous_day};

/// What a row adds to a day while it lasts.
#[derive(Clone, Copy)]
enum Row {
    Service { share: Share, tag: u32 },
    Leave { extent: Share, effect: Effect, tag: u32 },
}

struct Change {
    on: Date,
    begins: bool,
    row: Row,
}

/// The stretches of the career through `horizon`, in time order and without holes, from the first day of service through
/// the last. Neighbours differ.
pub(super) fn stretches(career: &Career, horizon: Date) -> Vec<Stretch> {
    let changes = changes(career, horizon);
    let mut in_force = InForce::default();
    let mut found: Vec<Stretch> = Vec::new();
    let mut gap_since: Option<Date> = None;

    for (at, change) in changes.iter().enumerate() {
        in_force.apply(change);
        let next_change = changes.get(at + 1).map(|next| next.on);
        if next_change == Some(change.on) {
            continue;
        }
        if in_force.services.is_empty() {
            // a gap exists only once a later service closes it
            gap_since = gap_since.or(found.last().map(|last| next_day(last.period.to())));
            continue;
        }
        if let Some(gap) = gap_since.take() {
            push(&mut found, unemployed(gap, previous_day(change.on)));
        }
        let last_day = next_change.map_or(horizon, previous_day);
        push(&mut found, in_force.stretch(change.on, last_day));
    }
    found.into_iter().map(Stretch::with_sums).collect()
}

fn changes(career: &Career, horizon: Date) -> Vec<Change> {
    let services =
        career.services.iter().map(|service| (service.period, Row::Service { share: service.share, tag: service.tag }));
    let leaves = career
        .leaves
        .iter()
        .map(|leave| (leave.period, Row::Leave { extent: leave.extent, effect: leave.effect, tag: leave.tag }));
    let mut changes = Vec::with_capacity(2 * (career.services.len() + career.leaves.len()));
    for (period, row) in services.chain(leaves) {
        push_changes(&mut changes, period, row, horizon);
    }
    changes.sort_unstable_by_key(|change| change.on);
    changes
}

fn push_changes(changes: &mut Vec<Change>, period: OpenPeriod, row: Row, horizon: Date) {
    let Some(period) = period.until(horizon) else {
        return;
    };
    changes.push(Change { on: period.from(), begins: true, row });
    // a row that lasts through the horizon is still in force there; the day after may not exist
    if period.to() < horizon {
        changes.push(Change { on: next_day(period.to()), begins: false, row });
    }
}

/// Adds the stretch, or lengthens the one before when they differ only in days.
fn push(found: &mut Vec<Stretch>, stretch: Stretch) {
    if let Some(last) = found.last_mut()
        && last.same_but_days(&stretch)
        && let Ok(period) = Period::new(last.period.from(), stretch.period.to())
    {
        last.period = period;
        return;
    }
    found.push(stretch);
}

fn unemployed(from: Date, to: Date) -> Stretch {
    InForce::default().stretch(from, to)
}

/// The rows in force on one day, as sums, so that a change costs the same however many there are.
#[derive(Default)]
struct InForce {
    employed: u64,
    away: u64,
    awaiting: u64,
    counting: u64,
    services: Vec<u32>,
    leaves: Vec<u32>,
}

impl InForce {
    fn apply(&mut self, change: &Change) {
        let (tags, tag, sum, share) = match change.row {
            Row::Service { share, tag } => (&mut self.services, tag, &mut self.employed, share),
            Row::Leave { extent, effect, tag } => {
                let sum = match effect {
                    Effect::Counts => &mut self.counting,
                    Effect::DoesNotCount => &mut self.away,
                    Effect::AwaitsConfirmation => &mut self.awaiting,
                };
                (&mut self.leaves, tag, sum, extent)
            }
        };
        let basis_points = u64::from(share.basis_points());
        let place = tags.partition_point(|other| *other < tag);
        if change.begins {
            *sum = sum.saturating_add(basis_points);
            tags.insert(place, tag);
        } else {
            *sum = sum.saturating_sub(basis_points);
            tags.remove(place);
        }
    }

    fn stretch(&self, from: Date, to: Date) -> Stretch {
        let is_gap = self.services.is_empty();
        let away = if is_gap { Share::NONE } else { Share::capped(self.away) };
        let awaiting = if is_gap { Share::NONE } else { Share::capped(self.awaiting) };
        let awaiting = awaiting.min(Share::FULL.saturating_sub(away));
        Stretch {
            period: Period::new(from, to).unwrap_or_else(|_| Period::day(from)),
            employed: Share::capped(self.employed),
            uncapped_basis_points: u32::try_from(self.employed).unwrap_or(u32::MAX),
            away,
            awaiting,
            counted: Months::ZERO,
            awaiting_months: Months::ZERO,
            services: each_once(&self.services),
            leaves: if is_gap { Vec::new() } else { each_once(&self.leaves) },
            reason: self.reason(away, awaiting),
        }
    }

    fn reason(&self, away: Share, awaiting: Share) -> Reason {
        let full = u64::from(Share::FULL.basis_points());
        if self.services.is_empty() {
            Reason::NotEmployed
        } else if away.is_full() {
            Reason::Leave
        } else if !awaiting.is_none() {
            Reason::AwaitsConfirmation
        } else if !away.is_none() {
            Reason::PartlyAway
        } else if self.employed > full {
            Reason::MoreThanFull
        } else if self.counting > 0 {
            Reason::LeaveThatCounts
        } else if self.employed < full {
            Reason::PartTime
        } else {
            Reason::FullTime
        }
    }
}

/// The sorted tags without repetition; callers may give two rows the same tag.
fn each_once(tags: &[u32]) -> Vec<u32> {
    let mut tags = tags.to_vec();
    tags.dedup();
    tags
}
