//! What is kept of a region as a whole, and its file form `randa-region/1`: documents that govern, events, rates,
//! localities with their directors of studies.

use calendar::Date;
use serde_json::Value;

use crate::fault::{Fault, FaultCode};
use crate::json::Json;
use crate::reading::{self, Field, Reader};
use crate::{EntryId, PackId, Person, PersonId, TimeOfDay, Unit};

/// The name of the file format.
pub const REGION_FORMAT: &str = "randa-region/1";

noun! {
    /// A region as a whole. A list that is left out is not kept here, and nothing is concluded from it.
    pub struct Region {
        /// The format, `randa-region/1`.
        format: RegionFormat,
        /// The region's pack.
        id: PackId,
        /// Its name.
        name: String,
        /// Units that the file refers to.
        units: Option<Vec<Unit>>,
        /// People that the file refers to.
        people: Option<Vec<Person>>,
        /// The localities (orter) in which training meetings are arranged.
        localities: Option<Vec<Locality>>,
        /// Documents, forms and schedules that govern or support the training.
        documents: Option<Vec<GoverningDocument>>,
        /// Events for trainees, supervisors and managers.
        events: Option<Vec<RegionEvent>>,
        /// The yearly levels of the compensation to units.
        rates: Option<Vec<CompensationRate>>,
    }
}

noun! {
    /// A locality with training meetings of its own.
    pub struct Locality {
        /// The entry's id.
        id: EntryId,
        /// Its name.
        name: String,
        /// The directors of studies whom one turns to there.
        directors: Option<Vec<DirectorContact>>,
    }
}

noun! {
    /// A director of studies of a locality.
    pub struct DirectorContact {
        /// Who.
        person: PersonId,
        /// How to reach the director: telephone or e-mail.
        contact: Option<String>,
        /// First day.
        from: Date,
        /// Last day, counted. Left out: until further notice.
        to: Option<Date>,
    }
}

noun! {
    /// A document of the region or of others: a governing text, a form, a schedule.
    pub struct GoverningDocument {
        /// The entry's id.
        id: EntryId,
        /// Which document it is, as the requirement that asks for it names it: `sfam-2015`.
        document: String,
        /// Its title.
        title: String,
        /// Where it is found.
        link: Option<String>,
        /// Its version, as it calls itself.
        version: Option<String>,
        /// The year it holds for, where it is renewed every year.
        year: Option<u32>,
        /// The day it was last found to be current.
        reviewed_on: Option<Date>,
        /// Where the instruction for it is found.
        instruction: Option<String>,
        /// The locality it is for. Left out: the whole region.
        locality: Option<EntryId>,
        /// The day it was published.
        published_on: Option<Date>,
        /// First day it holds. Left out: it has always held.
        from: Option<Date>,
        /// Last day it holds, counted. Left out: until further notice.
        to: Option<Date>,
    }
}

noun! {
    /// An event that the region or its directors of studies arrange.
    pub struct RegionEvent {
        /// The entry's id.
        id: EntryId,
        /// What sort of event.
        kind: RegionEventKind,
        /// The day.
        on: Date,
        /// When it starts.
        starts: Option<TimeOfDay>,
        /// The locality. Left out: the whole region.
        locality: Option<EntryId>,
        /// The day it was published.
        published_on: Option<Date>,
        /// Whether it was held. Left out: not told.
        held: Option<bool>,
    }
}

words! {
    /// What sort of event.
    pub enum RegionEventKind {
        /// A training meeting for trainees (ST-träff).
        TraineeMeeting = "trainee-meeting",
        /// A meeting for supervisors (handledarträff).
        SupervisorMeeting = "supervisor-meeting",
        /// An information meeting for heads of operations and unit managers.
        ManagerMeeting = "manager-meeting",
        /// The introduction for trainees of all specialties (HAST-dag).
        IntroductionDay = "introduction-day",
    }
}

noun! {
    /// The compensation to units in a year.
    pub struct CompensationRate {
        /// The entry's id.
        id: EntryId,
        /// The year.
        year: u32,
        /// The day the region decided on it.
        decided_on: Option<Date>,
    }
}

/// The format marker; there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RegionFormat;

impl Field for RegionFormat {
    fn read(value: &Json<'_>, reader: &mut Reader) -> Option<Self> {
        let found = reader.text(value)?;
        if found != REGION_FORMAT {
            reader.fault(FaultCode::UnknownFormat { found: found.to_owned(), wanted: REGION_FORMAT });
            return None;
        }
        Some(Self)
    }

    fn write(&self) -> Value {
        Value::String(REGION_FORMAT.to_owned())
    }

    fn schema(_: &mut crate::schema::Definitions) -> Value {
        serde_json::json!({ "const": REGION_FORMAT })
    }
}

impl Region {
    /// Reads a file of the format.
    ///
    /// # Errors
    /// Every fault of the file at once, each with its path. A file with a fault is refused as a whole.
    pub fn read(text: &str) -> Result<Self, Vec<Fault>> {
        reading::read_text(text)
    }

    /// Reads a region that is already parsed.
    ///
    /// # Errors
    /// As [`Region::read`].
    pub fn from_value(value: &Value) -> Result<Self, Vec<Fault>> {
        reading::read_value(&Json::from(value), Reader::default())
    }

    /// Writes the region canonically: keys in the format's order, two spaces, one line feed at the end.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{:#}\n", self.write())
    }

    /// The person with an id.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().flatten().find(|person| person.id == *id)
    }
}
