//! The meetings of the director of studies with the trainee, as those requirements see them that hang on one.

use calendar::Date;
use training::{Visit, VisitKind};

use crate::case::Case;
use crate::verdict::Verdict;

/// The meetings of some kinds, as of the day looked at.
#[derive(Debug, Clone, Copy)]
pub struct Meetings<'a> {
    /// The last one held.
    pub last: Option<(Date, &'a Visit)>,
    /// The day of the one held before it.
    pub before_last: Option<Date>,
    /// The next one booked.
    pub next: Option<(Date, &'a Visit)>,
}

/// The meetings of some kinds; a verdict where meetings are not kept here.
pub fn meetings<'a>(case: &Case<'a>, kinds: &[VisitKind]) -> Result<Meetings<'a>, Box<Verdict>> {
    let visits = case.record.visits.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("visits")))?;
    let of_kind = || visits.iter().filter(|visit| kinds.contains(&visit.kind));
    let held = || of_kind().filter_map(|visit| case.happened(visit.held_on).map(|on| (on, visit)));
    let last = held().max_by_key(|(on, _)| *on);
    let before_last = last.and_then(|(last, _)| held().map(|(on, _)| on).filter(|on| *on < last).max());
    let open = of_kind().filter(|visit| case.happened(visit.held_on).is_none());
    let booked = open.filter_map(|visit| visit.booked_for.filter(|day| *day >= case.on).map(|day| (day, visit)));
    Ok(Meetings { last, before_last, next: booked.min_by_key(|(day, _)| *day) })
}

/// The meeting that is prepared for: the next where it is at most so many days away, or the first of all; else the last.
#[derive(Debug, Clone, Copy)]
pub struct Prepared<'a> {
    /// Its day.
    pub on: Date,
    /// The meeting.
    pub visit: &'a Visit,
    /// The one held before it.
    pub since: Option<Date>,
    /// Whether it is still to come.
    pub ahead: bool,
}

impl<'a> Meetings<'a> {
    /// The meeting that is prepared for, if there is one.
    #[must_use]
    pub fn prepared(&self, case: &Case<'_>, ask_days: u32) -> Option<Prepared<'a>> {
        let near = |day: Date| case.days_until(day) <= i64::from(ask_days);
        let next = self.next.filter(|(day, _)| self.last.is_none() || near(*day));
        let ahead = next.map(|(on, visit)| Prepared { on, visit, since: self.last.map(|(held, _)| held), ahead: true });
        let past = self.last.map(|(on, visit)| Prepared { on, visit, since: self.before_last, ahead: false });
        ahead.or(past)
    }
}
