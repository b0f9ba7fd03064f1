//! `events-arranged`: so many events of a kind are held within some months, or published for the calendar year.

use calendar::add_months;
use serde::Deserialize;
use training::{RegionEvent, RegionEventKind};

use crate::case::RegionCase;
use crate::kinds::JudgeRegion;
use crate::parameters::{self, Gravity};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventsArranged {
    /// Which events.
    #[serde(deserialize_with = "parameters::region_event_kind")]
    event: RegionEventKind,
    /// As people name several of them.
    name: Bilingual,
    /// How many.
    at_least: usize,
    /// Months back in which they are held; left out, the dates published for this calendar year are counted.
    held_within_months: Option<i32>,
    /// How grave it is that they are too few.
    too_few: Gravity,
}

impl JudgeRegion for EventsArranged {
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl EventsArranged {
    fn verdict(&self, case: &RegionCase<'_>) -> Verdict {
        let Some(events) = &case.region.events else {
            return Verdict::not_kept("events");
        };
        let of_kind = || events.iter().filter(|event| event.kind == self.event);
        match self.held_within_months {
            Some(months) => self.held(case, of_kind(), months),
            None => self.published(case, of_kind()),
        }
    }

    fn held<'e>(
        &self,
        case: &RegionCase<'_>,
        events: impl Iterator<Item = &'e RegionEvent> + Clone,
        months: i32,
    ) -> Verdict {
        let since = add_months(case.on, -months);
        let lately = events.clone().filter(|event| since < event.on && event.on <= case.on);
        let held: Vec<&RegionEvent> = lately.clone().filter(|event| event.held == Some(true)).collect();
        let untold = lately.filter(|event| event.held.is_none()).count();
        let months = i64::from(months);
        let sentence =
            say!("events-held", count = held.len(), name = self.name.clone(), months = months, wanted = self.at_least);
        let verdict = if held.len() >= self.at_least {
            Verdict::fulfilled(sentence)
        } else if held.len() + untold >= self.at_least {
            Verdict::amber(sentence).and(say!("events-untold", count = untold)).next(say!("events-next-tell"))
        } else {
            Verdict::of(self.too_few, sentence).next(say!("events-next-arrange"))
        };
        let planned =
            events.filter(|event| event.on > case.on && event.held != Some(false)).map(|event| event.on).min();
        match planned {
            Some(day) => verdict.and(say!("events-planned", on = day)),
            None => verdict,
        }
        .with_all("events", held.iter().map(|event| &event.id))
    }

    fn published<'e>(&self, case: &RegionCase<'_>, events: impl Iterator<Item = &'e RegionEvent>) -> Verdict {
        let published: Vec<&RegionEvent> = events
            .filter(|event| event.on.year() == case.on.year() && event.held != Some(false))
            .filter(|event| event.published_on.is_some_and(|day| day <= case.on))
            .collect();
        let sentence = say!(
            "events-published",
            count = published.len(),
            name = self.name.clone(),
            year = case.on.year().to_string(),
            wanted = self.at_least
        );
        if published.len() >= self.at_least {
            Verdict::fulfilled(sentence)
        } else {
            Verdict::of(self.too_few, sentence).next(say!("events-next-publish"))
        }
        .with_all("events", published.iter().map(|event| &event.id))
    }
}
