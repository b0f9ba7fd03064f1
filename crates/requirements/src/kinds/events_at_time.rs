//! `events-at-time`: coming events of a kind are on the weekday and at the time of day that is set for them.

use serde::Deserialize;
use training::{RegionEvent, RegionEventKind, TimeOfDay};

use crate::case::RegionCase;
use crate::kinds::JudgeRegion;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventsAtTime {
    /// Which events.
    #[serde(deserialize_with = "parameters::region_event_kind")]
    event: RegionEventKind,
    /// 1 Monday to 7 Sunday.
    weekday: i8,
    /// The earliest start.
    not_before: Start,
    /// Weekday and time of day as people name them.
    time: Bilingual,
}

#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Start(#[serde(deserialize_with = "parameters::time_of_day")] TimeOfDay);

impl JudgeRegion for EventsAtTime {
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl EventsAtTime {
    fn verdict(&self, case: &RegionCase<'_>) -> Verdict {
        let Some(events) = &case.region.events else {
            return Verdict::not_kept("events");
        };
        let coming: Vec<&RegionEvent> = events
            .iter()
            .filter(|event| event.kind == self.event && event.on >= case.on && event.held != Some(false))
            .collect();
        let other_time = |event: &&&RegionEvent| {
            event.on.weekday().to_monday_one_offset() != self.weekday
                || event.starts.is_some_and(|starts| starts < self.not_before.0)
        };
        let wrong: Vec<&RegionEvent> = coming.iter().filter(other_time).copied().collect();
        let untold = coming.iter().filter(|event| event.starts.is_none()).count();
        let time = self.time.clone();
        if !wrong.is_empty() {
            let days: Vec<_> = wrong.iter().map(|event| event.on).collect();
            return Verdict::amber(say!("events-other-time", count = wrong.len(), days = days, time = time))
                .next(say!("events-next-move"))
                .with_all("events", wrong.iter().map(|event| &event.id));
        }
        if coming.is_empty() {
            return Verdict::not_applicable(say!("events-none-coming"));
        }
        if untold > 0 {
            return Verdict::undecided(say!("events-time-unknown", count = untold)).next(say!("events-next-time"));
        }
        Verdict::fulfilled(say!("events-at-time", count = coming.len(), time = time))
    }
}
