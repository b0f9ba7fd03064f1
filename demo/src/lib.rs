//! Three invented regions as one coherent world of named people: a pure function of the day it is given. The demo, the
//! tests, the manual and the pictures all use it. No clock, no chance: what varies, varies by a doctor's place in the data.

mod cases;
mod clock;
mod data;
mod draft;
mod governance;
mod identity;
mod many;
mod objectives;
mod referred;
mod requirement_ids;
mod sections;
mod sign_ins;
mod slips;
mod staff;
mod timeline;

use calendar::Date;
use training::{PackId, Person, PlacementKind, TrainingRecord, Unit, UnitId};

pub use data::DataFault;
pub use many::{full_record, many};
pub use sign_ins::{Role, SignIn};

use draft::Draft;
use staff::Staff;

/// The day that tests, pictures and record files use.
pub const FIXED_DAY: &str = "2026-11-24";

/// The three regions on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct World {
    /// The day; what lies before it is fact, what lies after it is plan.
    pub today: Date,
    /// The regions, in the order Ekviken, Fjällmarken, Sjöskogen.
    pub regions: Vec<Region>,
    /// Every unit; those of a record are the same values.
    pub units: Vec<Unit>,
    /// Every person but the doctors in training; those of a record are the same values.
    pub people: Vec<Person>,
    /// The doctors in training, region by region.
    pub trainees: Vec<Doctor>,
    /// Everyone who can sign in; the most instructive first.
    pub sign_ins: Vec<SignIn>,
}

/// An invented region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// The pack of rules it runs on: `kalmar`, `norrbotten` or `kronoberg`.
    pub id: PackId,
    /// Its invented name, as `Region Ekviken`.
    pub name: String,
    /// The ending of its clinics' and offices' ids, as `ekviken`.
    pub key: String,
    /// In Swedish: that it is invented, and whose rules it runs on.
    pub about_sv: String,
    /// The same in English.
    pub about_en: String,
    /// What is kept of the region as a whole.
    pub kept: training::Region,
}

/// A doctor in training and what her case shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doctor {
    /// The whole record; it stands alone.
    pub record: TrainingRecord,
    /// One Swedish sentence: what this case shows.
    pub story_sv: String,
    /// The case's key in `data/stories.toml`, as `supervisor-gone`; `on-track` and its like for the ordinary ones.
    pub case: String,
}

/// The world on a day. The data is embedded and a test holds that it reads, so that there is always a world.
#[must_use]
pub fn world(today: Date) -> World {
    try_world(today).unwrap_or_else(|_| World {
        today,
        regions: Vec::new(),
        units: Vec::new(),
        people: Vec::new(),
        trainees: Vec::new(),
        sign_ins: Vec::new(),
    })
}

/// The world on a day, or what is wrong with the embedded data.
///
/// # Errors
/// The first file or row that cannot be used.
pub fn try_world(today: Date) -> Result<World, DataFault> {
    let data = data::load()?;
    let (staff, trainees) = inhabited(&data, today)?;
    let regions: Vec<Region> = data.regions.iter().map(|region| describe(region, &staff)).collect();
    let sign_ins = sign_ins::sign_ins(&data, &staff, &trainees);
    Ok(World { today, regions, units: staff.units, people: staff.people, trainees, sign_ins })
}

/// The units and people with all the doctors among them.
fn inhabited(data: &data::Data, today: Date) -> Result<(Staff, Vec<Doctor>), DataFault> {
    let mut staff = staff_with_trainees(data, today)?;
    let mut trainees = Vec::new();
    for region in &data.regions {
        for row in &region.doctors {
            trainees.push(doctor(data, region, &staff, row, trainees.len())?);
        }
    }
    complete(&mut staff, &mut trainees);
    Ok((staff, trainees))
}

/// Tells the supervisors what is theirs, now that it is known whom they supervise, and the records the same of their
/// people.
fn complete(staff: &mut Staff, doctors: &mut [Doctor]) {
    let records: Vec<&TrainingRecord> = doctors.iter().map(|doctor| &doctor.record).collect();
    staff.note_supervisors(&records);
    for doctor in doctors {
        (doctor.record.units, doctor.record.people) = referred::referred(staff, &doctor.record);
    }
}

/// Units and people, with what the units know of their trainees: since when, and how many.
fn staff_with_trainees(data: &data::Data, today: Date) -> Result<Staff, DataFault> {
    let mut staff = Staff::new(data, today)?;
    for region in &data.regions {
        for unit in &region.units {
            let here: Vec<_> = region.doctors.iter().filter(|row| row.home == unit.id).collect();
            let Some(longest) = here.iter().map(|row| row.month).max() else { continue };
            let count = u32::try_from(here.len()).unwrap_or_default();
            let first_on = calendar::add_months(today.first_of_month(), -longest);
            staff.note_trainees(&UnitId::new(&unit.id), count, first_on);
        }
    }
    Ok(staff)
}

fn doctor(
    data: &data::Data,
    region: &data::RegionData,
    staff: &Staff,
    row: &data::DoctorRow,
    index: usize,
) -> Result<Doctor, DataFault> {
    let record = make(data, region, staff, row, index, false)?;
    let clinic = rotation_today(&record, staff.today);
    let case = row.case.clone().unwrap_or_else(|| ordinary(&record, row.month, clinic).to_owned());
    let story = data
        .stories
        .get(&case)
        .ok_or_else(|| DataFault { file: "stories.toml".to_owned(), detail: format!("no story {case}") })?;
    let story_sv = story.replace("{name}", &row.name).replace("{unit}", clinic.map_or("", |unit| &unit.name));
    Ok(Doctor { story_sv, case, record })
}

/// The unit where the doctor is on rotation that day.
fn rotation_today(record: &TrainingRecord, today: Date) -> Option<&Unit> {
    let here = |row: &&training::Placement| row.from <= today && today <= row.to;
    let rotations = record.placements.iter().flatten().filter(|row| row.kind == PlacementKind::SideRotation);
    record.unit(rotations.filter(here).map(|row| &row.unit).next()?)
}

/// The key of the story of a doctor without a case of her own.
fn ordinary(record: &TrainingRecord, month: i32, clinic: Option<&Unit>) -> &'static str {
    match month {
        _ if clinic.is_some() => "on-track-on-rotation",
        ..12 if record.training.bt_form.is_some() => "in-basic-training",
        ..12 => "early-on-track",
        12..50 => "on-track",
        _ => "late-on-track",
    }
}

/// One doctor's record: the plan of her path, filled up to today, then changed by her case.
fn make(
    data: &data::Data,
    region: &data::RegionData,
    staff: &Staff,
    row: &data::DoctorRow,
    index: usize,
    full: bool,
) -> Result<TrainingRecord, DataFault> {
    let mut draft = Draft::new(data, region, staff, row, index)?;
    let mut steps = timeline::steps(draft.path, &region.row.id, draft.record.training.specialty.as_str());
    let case = row.case.as_deref().unwrap_or_default();
    cases::reshape(case, &mut steps);
    timeline::end_at(&mut steps, draft.total);
    sections::fill(&mut draft, &steps, full);
    if !cases::apply(case, &mut draft) {
        let file = format!("{}/doctors.toml", region.row.key);
        return Err(DataFault { file, detail: format!("{}: unknown case {case}", row.id) });
    }
    sections::fill_papers(&mut draft);
    slips::apply(&mut draft);
    cases::apply_to_papers(case, &mut draft);
    Ok(draft.finish())
}

fn describe(data: &data::RegionData, staff: &Staff) -> Region {
    let row = &data.row;
    Region {
        kept: governance::region(data, staff),
        id: PackId::new(&row.id),
        name: row.name.clone(),
        key: row.key.clone(),
        about_sv: format!("{} är påhittad. Den kör på regelpaketet {}.", row.name, row.id),
        about_en: format!("{} is invented. It runs on the rule pack {}.", row.name, row.id),
    }
}
