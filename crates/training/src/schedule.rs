//! The week: time set aside for study, and times of day.

use calendar::Date;
use serde_json::Value;

use crate::fault::FaultCode;
use crate::json::Json;
use crate::reading::{Field, Reader};
use crate::schema::Definitions;
use crate::{Decimal, EntryId};

noun! {
    /// Weekly time for study and competence development in a period.
    pub struct StudyTime {
        /// The entry's id.
        id: EntryId,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
        /// Scheduled hours a week.
        hours_per_week: Decimal,
    }
}

noun! {
    /// Time in the trainee's timetable: one day, or every week of a period (schemalagd tid).
    pub struct ScheduledTime {
        /// The entry's id.
        id: EntryId,
        /// What the time is for.
        kind: ScheduledKind,
        /// The day, or the first day of the period.
        from: Date,
        /// Last day of the period, counted. Left out: until further notice; one day where no weekday is told.
        to: Option<Date>,
        /// The day of the week on which it recurs. Left out: it does not recur.
        weekday: Option<Weekday>,
        /// When it starts.
        starts_at: Option<TimeOfDay>,
        /// Length in minutes.
        duration_minutes: Option<u32>,
        /// Why it lies as it does.
        reason: Option<String>,
    }
}

words! {
    /// What scheduled time is for.
    pub enum ScheduledKind {
        /// Supervision, face to face.
        Supervision = "supervision",
        /// Study and competence development.
        Study = "study",
        /// Sit-in or practical instruction with the supervisor.
        SitIn = "sit-in",
        /// Any other.
        Other = "other",
    }
}

words! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

/// A time of day, in minutes from midnight; 24:00 is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Reads "08:00"; `None` if there is no such time.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        if hours.len() != 2 || minutes.len() != 2 || !text.bytes().all(|b| b.is_ascii_digit() || b == b':') {
            return None;
        }
        let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= 24 * 60).then_some(Self(total))
    }

    /// Minutes from midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl std::fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Field for TimeOfDay {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(value)?;
        let time = Self::parse(text);
        if time.is_none() {
            reader.fault(FaultCode::ImpossibleTime { found: text.to_owned() });
        }
        time
    }

    fn write(&self) -> Value {
        Value::String(self.to_string())
    }

    fn schema(definitions: &mut Definitions) -> Value {
        definitions.named("TimeOfDay", || serde_json::json!({ "type": "string", "pattern": "^\\d{2}:\\d{2}$" }))
    }
}
