//! The authored data of the demo world, embedded at compile time: regions, units and staff, doctors, stories, courses.
//! Offsets in it are whole months from the day looked at; minus is the past.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Why the embedded data cannot be used: which file, and what the reader or the builder says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFault {
    /// The file, as `ekviken/doctors.toml`.
    pub file: String,
    /// What is wrong.
    pub detail: String,
}

impl DataFault {
    pub(crate) fn new(file: &str, detail: impl std::fmt::Display) -> Self {
        Self { file: file.to_owned(), detail: detail.to_string() }
    }
}

impl std::fmt::Display for DataFault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "demo/data/{}: {}", self.file, self.detail)
    }
}

impl std::error::Error for DataFault {}

/// The kind of a pause in which the doctor is not employed at all.
pub const GAP: &str = "gap";

/// Everything that the files say.
#[derive(Debug)]
pub struct Data {
    pub regions: Vec<RegionData>,
    pub stories: BTreeMap<String, String>,
    pub rotations: BTreeMap<String, RotationRow>,
    pub courses: Vec<CourseRow>,
}

/// One region with what stands in its folder.
#[derive(Debug)]
pub struct RegionData {
    pub row: RegionRow,
    pub units: Vec<UnitRow>,
    pub heads: Vec<HeadRow>,
    pub doctors: Vec<DoctorRow>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionRow {
    /// The pack of rules, which is also the region's id.
    pub id: String,
    /// The folder and the ending of unit ids.
    pub key: String,
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitRow {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub care_provider: String,
    #[serde(default)]
    pub specialties: Vec<String>,
    /// Left out: no review is kept. Empty: none has been done.
    pub spur: Option<SpurRow>,
    /// When the last college was held.
    pub college: Option<i32>,
    pub cover: Option<CoverRow>,
    /// The first trainee, if earlier than those of today.
    pub first_trainee: Option<i32>,
    /// `by-agreement` where maternal health care is offered elsewhere.
    pub maternal_health: Option<String>,
    /// No specialist on site on Friday afternoons.
    #[serde(default)]
    pub coverage_gap: bool,
    /// It receives rotations of other specialties without a routine for their supervision.
    #[serde(default)]
    pub without_rotation_routine: bool,
    pub staff: Vec<StaffRow>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpurRow {
    pub held: Option<i32>,
    pub booked: Option<i32>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoverRow {
    pub kind: String,
    pub from: i32,
    pub to: i32,
    pub signed: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffRow {
    pub id: String,
    pub name: String,
    /// Left out: a doctor.
    #[serde(default)]
    pub roles: Vec<String>,
    pub specialty: Option<String>,
    pub specialist_since: Option<i16>,
    /// Years of completed supervisor training.
    pub trained: Option<Vec<i16>>,
    pub share: Option<u32>,
    /// When the employment ends or ended.
    pub left: Option<i32>,
    pub away: Option<AwayRow>,
    /// Hired for a time, nobody's regular contact.
    #[serde(default)]
    pub locum: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AwayRow {
    pub from: i32,
    pub to: i32,
}

/// A head of operations over several units.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadRow {
    pub id: String,
    pub name: String,
    pub units: Vec<String>,
    pub specialty: Option<String>,
    pub specialist_since: Option<i16>,
    pub trained: Option<Vec<i16>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoctorRow {
    pub id: String,
    pub name: String,
    pub home: String,
    pub path: String,
    /// Calendar months since the training began.
    pub month: i32,
    pub case: Option<String>,
    /// Left out: one of the home unit's trained specialists.
    pub supervisor: Option<String>,
    /// Leaves that move the whole plan.
    #[serde(default)]
    pub pauses: Vec<PauseRow>,
    pub part_time: Option<PartTimeRow>,
    /// A first day that does not move with the day looked at, unless it would lie too near.
    pub started: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PauseRow {
    pub kind: String,
    /// The service month at which the leave begins.
    pub at: i32,
    /// Its length in calendar months.
    pub months: i32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartTimeRow {
    /// The service month from which the share holds.
    pub from: i32,
    /// Whole percent of full time.
    pub share: u32,
}

/// What a rotation is meant to serve.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationRow {
    /// The beginning of the clinic's id.
    pub clinic: String,
    pub objectives_2015: Vec<String>,
    pub objectives_2021: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseRow {
    pub code: Option<String>,
    pub title: String,
    /// `gp` or `hospital`; left out: both.
    pub path: Option<String>,
    /// The service month in which it is taken.
    pub month: i32,
    /// The rotation that it follows directly, whatever `month` says.
    pub after: Option<String>,
    pub days: i64,
    pub objectives_2015: Vec<String>,
    pub objectives_2021: Vec<String>,
    pub cost_sek: Option<u32>,
    pub paid_by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionsFile {
    region: Vec<RegionRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitsFile {
    unit: Vec<UnitRow>,
    #[serde(default)]
    head: Vec<HeadRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DoctorsFile {
    doctors: Vec<DoctorRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoriesFile {
    stories: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentFile {
    rotations: BTreeMap<String, RotationRow>,
    courses: Vec<CourseRow>,
}

macro_rules! embedded {
    ($path:literal) => {
        ($path, include_str!(concat!("../data/", $path)))
    };
}

type Embedded = (&'static str, &'static str);

/// A region's key, its files of units and its file of doctors.
const REGION_FILES: [(&str, [Embedded; 3], Embedded); 3] = [
    (
        "ekviken",
        [
            embedded!("ekviken/health-centres.toml"),
            embedded!("ekviken/clinics.toml"),
            embedded!("ekviken/offices.toml"),
        ],
        embedded!("ekviken/doctors.toml"),
    ),
    (
        "fjallmarken",
        [
            embedded!("fjallmarken/health-centres.toml"),
            embedded!("fjallmarken/clinics.toml"),
            embedded!("fjallmarken/offices.toml"),
        ],
        embedded!("fjallmarken/doctors.toml"),
    ),
    (
        "sjoskogen",
        [
            embedded!("sjoskogen/health-centres.toml"),
            embedded!("sjoskogen/clinics.toml"),
            embedded!("sjoskogen/offices.toml"),
        ],
        embedded!("sjoskogen/doctors.toml"),
    ),
];

fn parse<T: for<'de> Deserialize<'de>>((file, text): Embedded) -> Result<T, DataFault> {
    toml::from_str(text).map_err(|error| DataFault::new(file, error))
}

/// Reads every embedded file.
///
/// # Errors
/// The first file that does not have the form it should have.
pub fn load() -> Result<Data, DataFault> {
    let RegionsFile { region } = parse(embedded!("regions.toml"))?;
    let StoriesFile { stories } = parse(embedded!("stories.toml"))?;
    let ContentFile { rotations, courses } = parse(embedded!("content.toml"))?;
    let mut regions = Vec::new();
    for row in region {
        let (_, unit_files, doctor_file) = REGION_FILES
            .iter()
            .find(|(key, ..)| *key == row.key)
            .ok_or_else(|| DataFault::new("regions.toml", format!("no folder for {}", row.key)))?;
        let (mut units, mut heads) = (Vec::new(), Vec::new());
        for file in unit_files {
            let UnitsFile { unit, head } = parse(*file)?;
            units.extend(unit);
            heads.extend(head);
        }
        let DoctorsFile { doctors } = parse(*doctor_file)?;
        regions.push(RegionData { row, units, heads, doctors });
    }
    Ok(Data { regions, stories, rotations, courses })
}
