//! The fixed hours of the week: supervision, study and sit-ins, until further notice.

use training::{ScheduledKind, ScheduledTime, TimeOfDay, Weekday};

use super::push;
use crate::draft::Draft;

/// What, on which day, from when, how long.
const WEEK: [(ScheduledKind, Weekday, &str, u32); 3] = [
    (ScheduledKind::Supervision, Weekday::Thursday, "08:15", 60),
    (ScheduledKind::Study, Weekday::Tuesday, "13:00", 240),
    (ScheduledKind::SitIn, Weekday::Wednesday, "10:00", 45),
];

pub fn fill(draft: &mut Draft) {
    draft.record.scheduled_times = Some(Vec::new());
    if draft.path.is_hospital() {
        return;
    }
    let until = Some(draft.last_day()).filter(|_| draft.followed_until() < draft.today);
    for (kind, weekday, starts, minutes) in WEEK {
        let row = ScheduledTime {
            id: draft.id("scheduled"),
            kind,
            from: first_weekday(draft, weekday),
            to: until,
            weekday: Some(weekday),
            starts_at: TimeOfDay::parse(starts),
            duration_minutes: Some(minutes),
            reason: None,
        };
        push(&mut draft.record.scheduled_times, row);
    }
}

/// The first such day of the training.
fn first_weekday(draft: &Draft, weekday: Weekday) -> calendar::Date {
    let wanted = match weekday {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    };
    let start = draft.clock.start;
    let from_monday = i64::from(start.weekday().to_monday_zero_offset());
    draft.days(start, (wanted + 7 - from_monday) % 7)
}
