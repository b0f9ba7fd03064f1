//! Who can sign in to the demo, and in what role. What each may see is not decided here: it follows from the records.

use std::collections::BTreeSet;

use training::{PackId, Person, PersonId, PersonRole, SupervisorRole, TraineeId, UnitId, UnitKind};

use crate::Doctor;
use crate::data::{Data, RegionData};
use crate::staff::{Staff, holds};

/// Someone who can sign in, in one role. A person with two roles stands twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The id to sign in with: a person's, a trainee's, or `driften` for the administrator.
    pub person: String,
    /// Given name and family name.
    pub name: String,
    /// In what role.
    pub role: Role,
    /// The region; none for the administrator.
    pub region: Option<PackId>,
    /// The unit that the role is held at.
    pub unit: Option<UnitId>,
    /// For a trainee: her record.
    pub trainee: Option<TraineeId>,
    /// One Swedish sentence: what one sees as this person.
    pub about_sv: String,
    /// The same in English.
    pub about_en: String,
}

/// In what role someone signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// ST- or BT-läkare.
    Trainee,
    /// Huvudhandledare or ersättare.
    Supervisor,
    /// Handledare på en placering.
    PlacementSupervisor,
    /// Enhetschef.
    UnitManager,
    /// Verksamhetschef.
    HeadOfOperations,
    /// Studierektor.
    DirectorOfStudies,
    /// Beställarenheten or its like.
    RegionOffice,
    /// Extern bedömare.
    ExternalAssessor,
    /// Runs the program; sees no records.
    Administrator,
}

impl Role {
    /// Every role, as the sign-in page lists them.
    pub const ALL: &[Self] = &[
        Self::Trainee,
        Self::Supervisor,
        Self::PlacementSupervisor,
        Self::UnitManager,
        Self::HeadOfOperations,
        Self::DirectorOfStudies,
        Self::RegionOffice,
        Self::ExternalAssessor,
        Self::Administrator,
    ];

    /// The word for programs: `unit-manager`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trainee => "trainee",
            Self::Supervisor => "supervisor",
            Self::PlacementSupervisor => "placement-supervisor",
            Self::UnitManager => "unit-manager",
            Self::HeadOfOperations => "head-of-operations",
            Self::DirectorOfStudies => "director-of-studies",
            Self::RegionOffice => "region-office",
            Self::ExternalAssessor => "external-assessor",
            Self::Administrator => "administrator",
        }
    }
}

/// The doctor whose page most pictures show.
const FIRST_DOCTOR: &str = "anna-lindqvist";

/// Everyone who can sign in: first one of each role around the first doctor, then all others region by region.
pub fn sign_ins(data: &Data, staff: &Staff, doctors: &[Doctor]) -> Vec<SignIn> {
    let mut all = Vec::new();
    for region in &data.regions {
        let pack = PackId::new(&region.row.id);
        let here: Vec<&Doctor> = doctors.iter().filter(|doctor| doctor.record.region.as_ref() == Some(&pack)).collect();
        all.extend(here.iter().map(|doctor| trainee(doctor, region)));
        for unit in &region.units {
            all.extend(at_unit(region, staff, &UnitId::new(&unit.id), &here));
        }
    }
    all.push(SignIn {
        person: "driften".to_owned(),
        name: "Driftansvarig".to_owned(),
        role: Role::Administrator,
        region: None,
        unit: None,
        trainee: None,
        about_sv: "Sköter driften: uppgradering, säkerhetskopior och logg. Ser inga läkares uppgifter.".to_owned(),
        about_en: "Runs the program: upgrades, backups and the log. Sees no doctor's data.".to_owned(),
    });
    instructive_first(all, doctors)
}

/// One of each role around the first doctor comes first, in the order of the roles.
fn instructive_first(all: Vec<SignIn>, doctors: &[Doctor]) -> Vec<SignIn> {
    let first = doctors.iter().find(|doctor| doctor.record.trainee.id.as_str() == FIRST_DOCTOR);
    let around: BTreeSet<&str> = first
        .iter()
        .flat_map(|doctor| &doctor.record.people)
        .map(|person| person.id.as_str())
        .chain([FIRST_DOCTOR, "driften"])
        .collect();
    let mut places: Vec<usize> = Vec::new();
    for role in Role::ALL {
        let near = all.iter().position(|row| row.role == *role && around.contains(row.person.as_str()));
        places.extend(near.or_else(|| all.iter().position(|row| row.role == *role)));
    }
    let (mut front, mut rest) = (Vec::new(), Vec::new());
    for (place, row) in all.into_iter().enumerate() {
        if let Some(order) = places.iter().position(|found| *found == place) {
            front.push((order, row));
        } else {
            rest.push(row);
        }
    }
    front.sort_by_key(|(order, _)| *order);
    front.into_iter().map(|(_, row)| row).chain(rest).collect()
}

fn trainee(doctor: &Doctor, region: &RegionData) -> SignIn {
    let record = &doctor.record;
    let unit = record.employments.iter().flatten().last().map(|row| row.unit.clone());
    SignIn {
        person: record.trainee.id.as_str().to_owned(),
        name: record.trainee.name.clone(),
        role: Role::Trainee,
        region: Some(PackId::new(&region.row.id)),
        unit,
        trainee: Some(record.trainee.id.clone()),
        about_sv: doctor.story_sv.clone(),
        about_en: format!("Doctor in training; the case is \"{}\".", doctor.case),
    }
}

fn at_unit(region: &RegionData, staff: &Staff, unit: &UnitId, doctors: &[&Doctor]) -> Vec<SignIn> {
    let Some(found) = staff.unit(unit) else { return Vec::new() };
    let trainees =
        doctors.iter().filter(|doctor| doctor.record.employments.iter().flatten().any(|row| row.unit == *unit)).count();
    let mut rows = Vec::new();
    for person in staff.employed_at(unit) {
        let row = |role: Role, about_sv: String, about_en: String| SignIn {
            person: person.id.as_str().to_owned(),
            name: person.name.clone(),
            role,
            region: Some(PackId::new(&region.row.id)),
            unit: Some(unit.clone()),
            trainee: None,
            about_sv,
            about_en,
        };
        let own = supervised(&person.id, doctors, &[SupervisorRole::Principal, SupervisorRole::Substitute]);
        if own > 0 {
            rows.push(row(
                Role::Supervisor,
                format!("Handleder {own} läkare under utbildning; arbetar på {}.", found.name),
                format!("Supervises {own} doctors in training; works at {}.", found.name),
            ));
        }
        let placed = supervised(&person.id, doctors, &[SupervisorRole::Placement]);
        if placed > 0 {
            rows.push(row(
                Role::PlacementSupervisor,
                format!("Handleder läkare på placering vid {}.", found.name),
                format!("Supervises doctors on rotation at {}.", found.name),
            ));
        }
        rows.extend(offices(person, unit, staff).into_iter().map(|role| {
            let (about_sv, about_en) = about_office(role, &found.name, found.kind, trainees, &region.row.name);
            row(role, about_sv, about_en)
        }));
    }
    rows
}

/// How many doctors a person supervises in one of the roles, past assignments left out.
fn supervised(person: &PersonId, doctors: &[&Doctor], roles: &[SupervisorRole]) -> usize {
    doctors
        .iter()
        .filter(|doctor| {
            doctor.record.supervisors.iter().flatten().any(|row| row.person == *person && roles.contains(&row.role))
        })
        .count()
}

fn offices(person: &Person, unit: &UnitId, staff: &Staff) -> Vec<Role> {
    [
        (PersonRole::UnitManager, Role::UnitManager),
        (PersonRole::HeadOfOperations, Role::HeadOfOperations),
        (PersonRole::DirectorOfStudies, Role::DirectorOfStudies),
        (PersonRole::RegionOffice, Role::RegionOffice),
        (PersonRole::ExternalAssessor, Role::ExternalAssessor),
    ]
    .into_iter()
    .filter(|(held, _)| holds(person, unit, *held, staff.today))
    .map(|(_, role)| role)
    .collect()
}

fn about_office(role: Role, unit: &str, kind: UnitKind, trainees: usize, region: &str) -> (String, String) {
    let clinic = kind == UnitKind::Clinic;
    match role {
        Role::UnitManager => (
            format!("Enhetschef på {unit}, med {trainees} läkare under utbildning."),
            format!("Unit manager at {unit}, with {trainees} doctors in training."),
        ),
        Role::HeadOfOperations if clinic => (
            format!("Verksamhetschef på {unit}, som också tar emot läkare på placering."),
            format!("Head of operations at {unit}, which also takes doctors on rotation."),
        ),
        Role::HeadOfOperations => (
            format!("Verksamhetschef för {unit}; skriver under tid och ansökan."),
            format!("Head of operations for {unit}; signs time and application."),
        ),
        Role::DirectorOfStudies => (
            format!("Studierektor i {region}: ser alla läkare i regionen, ordnade efter risk."),
            format!("Director of studies in {region}: sees all the region's doctors, ordered by risk."),
        ),
        Role::RegionOffice => (
            format!("Beställare i {region}: ansökningar, kö, ersättning och prognos."),
            format!("The office of {region}: applications, queue, compensation and forecast."),
        ),
        Role::ExternalAssessor => (
            format!("Extern bedömare i {region}: BT-examination och Mitt-i-ST, bara de läkare det gäller."),
            format!("External assessor in {region}: BT examination and Mid-ST, only the doctors concerned."),
        ),
        Role::Trainee | Role::Supervisor | Role::PlacementSupervisor | Role::Administrator => {
            (unit.to_owned(), unit.to_owned())
        }
    }
}
