//! A record in the making: the doctor's cast of people, the clock of the plan, and the rows so far.

use std::collections::BTreeMap;

use calendar::{Date, Share, add_months, parse_date};
use training::{
    EntryId, ObjectiveCode, PackId, PersonId, PersonRole, RegulationId, SpecialtyId, Trainee, TraineeId, Training,
    TrainingRecord, UnitId, UnitKind,
};

use crate::clock::{ServiceClock, days_after};
use crate::data::{Data, DataFault, DoctorRow, RegionData};
use crate::identity::identity_number;
use crate::referred::referred;
use crate::staff::Staff;
use crate::timeline::Path;

/// Identity numbers of trainees begin here; those of staff lie below.
const FIRST_TRAINEE_NUMBER: usize = 2_000;

/// The people around one doctor.
#[derive(Debug, Clone)]
pub struct Cast {
    pub home: UnitId,
    pub principal: PersonId,
    pub second: PersonId,
    pub director: PersonId,
    pub manager: PersonId,
    pub head: PersonId,
    pub assessor: PersonId,
    pub course_leader: PersonId,
}

/// A doctor's record while it is being made.
#[derive(Debug)]
pub struct Draft<'a> {
    pub today: Date,
    pub data: &'a Data,
    pub region: &'a RegionData,
    pub row: &'a DoctorRow,
    pub staff: &'a Staff,
    /// The doctor's place among all doctors; varies weekdays and methods.
    pub index: usize,
    pub path: Path,
    pub cast: Cast,
    pub clock: ServiceClock,
    /// The length of the whole training in half months of service, credits taken off.
    pub total: i32,
    pub record: TrainingRecord,
    counts: BTreeMap<&'static str, usize>,
}

impl<'a> Draft<'a> {
    /// An empty record for the doctor, with the training, the people and the clock in place.
    ///
    /// # Errors
    /// A word of the data that is not known, or a home unit without the people it needs.
    pub fn new(
        data: &'a Data,
        region: &'a RegionData,
        staff: &'a Staff,
        row: &'a DoctorRow,
        index: usize,
    ) -> Result<Self, DataFault> {
        let today = staff.today;
        let fault =
            |detail: &str| DataFault::new(&format!("{}/doctors.toml", region.row.key), format!("{}: {detail}", row.id));
        let path = Path::from_word(&row.path).ok_or_else(|| fault("unknown path"))?;
        let home = UnitId::new(&row.home);
        let unit = staff.unit(&home).ok_or_else(|| fault("unknown home unit"))?;
        let specialty = match unit.specialties.as_ref().and_then(|fields| fields.first()) {
            Some(field) if unit.kind == UnitKind::Clinic => field.clone(),
            _ => SpecialtyId::new("allmanmedicin"),
        };
        let cast = cast(region, staff, row, index, &home, specialty.as_str()).ok_or_else(|| fault("people missing"))?;
        let clock = clock(row, path, today);
        let total = path.half_months() - row.case.as_deref().map_or(0, crate::cases::shortened_by);
        let mut record = empty_record(row, region, index, path, specialty, &clock);
        record.training.planned_end_on = Some(clock.end(total));
        Ok(Self { today, data, region, row, staff, index, path, cast, clock, total, record, counts: BTreeMap::new() })
    }

    /// A new entry's id: the name with its number.
    pub fn id(&mut self, name: &'static str) -> EntryId {
        let count = self.counts.entry(name).or_default();
        *count += 1;
        EntryId::new(format!("{name}-{count}"))
    }

    pub fn regulation(&self) -> RegulationId {
        self.path.regulation()
    }

    pub fn is_2015(&self) -> bool {
        self.regulation() == RegulationId::Sosfs2015
    }

    pub fn is_pack(&self, pack: &str) -> bool {
        self.region.row.id == pack
    }

    /// The day at which the service reaches so many months.
    pub fn at(&self, months: i32) -> Date {
        self.clock.begin(months * 2)
    }

    /// The first day of ST; with integrated BT that of the whole training.
    pub fn specialist_training_start(&self) -> Date {
        self.record.training.st_started_on.unwrap_or(self.clock.start)
    }

    pub fn is_past(&self, date: Date) -> bool {
        date < self.today
    }

    /// The date if it lies before today: what has not happened is not told.
    pub fn past(&self, date: Date) -> Option<Date> {
        self.is_past(date).then_some(date)
    }

    /// The last day of the training as planned.
    pub fn last_day(&self) -> Date {
        self.clock.end(self.total)
    }

    /// The day until which the doctor is followed: the last day once the proof is granted, else today.
    pub fn followed_until(&self) -> Date {
        let is_granted = self.row.case.as_deref().is_some_and(|case| case.contains("granted"));
        if is_granted { self.last_day().min(self.today) } else { self.today }
    }

    pub fn days(&self, date: Date, days: i64) -> Date {
        days_after(date, days)
    }

    /// The clinic of a field in this region and the supervisor there; `None` if the region has none.
    pub fn clinic(&self, field: &str) -> Option<(UnitId, PersonId)> {
        let unit = if field == "allmanmedicin" {
            let centres = self.region.units.iter().filter(|unit| unit.kind == "health-centre");
            UnitId::new(&centres.take(4).nth(self.index % 3)?.id)
        } else {
            let rotation = self.data.rotations.get(field)?;
            UnitId::new(format!("{}-{}", rotation.clinic, self.region.row.key))
        };
        let mut supervisors = self.staff.supervisors_at(&unit, field);
        if supervisors.is_empty() {
            let main = self.staff.unit(&unit)?.specialties.as_ref()?.first()?.clone();
            supervisors = self.staff.supervisors_at(&unit, main.as_str());
        }
        let supervisor = supervisors.get(self.index % supervisors.len().max(1))?;
        Some((unit, supervisor.id.clone()))
    }

    /// The objectives among these codes that the specialty has under the doctor's regulation.
    pub fn objectives<S: AsRef<str>>(&self, codes_2015: &[S], codes_2021: &[S]) -> Option<Vec<ObjectiveCode>> {
        let codes = if self.is_2015() { codes_2015 } else { codes_2021 };
        let last =
            crate::objectives::last_specialty_objective(self.record.training.specialty.as_str(), self.regulation());
        let known = |code: &&str| crate::objectives::specialty_number(code).is_none_or(|number| number <= last);
        let found: Vec<_> = codes.iter().map(AsRef::as_ref).filter(known).map(ObjectiveCode::new).collect();
        (!found.is_empty()).then_some(found)
    }

    /// Ends the making: adds the units and people that the rows refer to, so that the record stands alone.
    pub fn finish(mut self) -> TrainingRecord {
        (self.record.units, self.record.people) = referred(self.staff, &self.record);
        self.record
    }
}

/// Full time unless the data says otherwise; 100 for a share that no longer reads.
pub fn percent(share: u32) -> Share {
    Share::from_basis_points(share * 100).unwrap_or(Share::FULL)
}

fn cast(
    region: &RegionData,
    staff: &Staff,
    row: &DoctorRow,
    index: usize,
    home: &UnitId,
    specialty: &str,
) -> Option<Cast> {
    let supervisors = staff.supervisors_at(home, specialty);
    let principal = match &row.supervisor {
        Some(id) => staff.person(&PersonId::new(id))?.id.clone(),
        None => supervisors.get(index % supervisors.len().max(1))?.id.clone(),
    };
    // where there is no other, one from a neighbour
    let neighbours = region.units.iter().filter(|unit| unit.kind == "health-centre");
    let elsewhere = neighbours.flat_map(|unit| staff.supervisors_at(&UnitId::new(&unit.id), specialty));
    let second =
        supervisors.iter().copied().chain(elsewhere).map(|person| &person.id).find(|id| **id != principal)?.clone();
    let office = |name: &str| UnitId::new(format!("{name}-{}", region.row.key));
    let offices = office("studierektorer");
    let directors: Vec<_> = staff.with_role(&offices, PersonRole::DirectorOfStudies).collect();
    let (general, hospital): (Vec<_>, Vec<_>) =
        directors.into_iter().partition(|person| crate::staff::has_specialty(person, "allmanmedicin"));
    let directors = if specialty == "allmanmedicin" { general } else { hospital };
    let unit_place = region.units.iter().position(|unit| unit.id == row.home)?;
    let director = directors.get(unit_place % directors.len().max(1))?.id.clone();
    let assessors: Vec<_> = staff
        .with_role(&office("bedomare"), PersonRole::ExternalAssessor)
        .filter(|person| crate::staff::has_specialty(person, "allmanmedicin") == (specialty == "allmanmedicin"))
        .collect();
    let head = staff.with_role(home, PersonRole::HeadOfOperations).next()?.id.clone();
    Some(Cast {
        home: home.clone(),
        principal,
        second,
        director,
        manager: staff.with_role(home, PersonRole::UnitManager).next().map_or(head.clone(), |person| person.id.clone()),
        head,
        assessor: assessors.get(index % assessors.len().max(1))?.id.clone(),
        course_leader: staff.with_role(&offices, PersonRole::Other).next()?.id.clone(),
    })
}

fn clock(row: &DoctorRow, path: Path, today: Date) -> ServiceClock {
    let monday = calendar::IsoWeek::of(today).monday();
    let moving = if row.month == 0 { monday } else { add_months(today.first_of_month(), -row.month) };
    let fixed =
        row.started.as_deref().and_then(parse_date).filter(|fixed| *fixed < moving || today < add_months(*fixed, 96));
    let mut clock = ServiceClock::full_time(fixed.filter(|fixed| *fixed < today).unwrap_or(moving));
    clock.pauses = row.pauses.iter().map(|pause| (pause.at * 2, pause.months * 2)).collect();
    if path == Path::Gp2021Open {
        // the month between the end of BT and the first day of ST, in which the examination is held
        clock.pauses.push((crate::timeline::BT_HALF_MONTHS, 2));
    }
    clock.part_time = row.part_time.as_ref().map(|part| (part.from * 2, i32::try_from(part.share).unwrap_or(100)));
    clock
}

fn empty_record(
    row: &DoctorRow,
    region: &RegionData,
    index: usize,
    path: Path,
    specialty: SpecialtyId,
    clock: &ServiceClock,
) -> TrainingRecord {
    let start = clock.start;
    let licence_back =
        if path.regulation() == RegulationId::Sosfs2015 { 4 } else { 2 + i32::try_from(index % 7).unwrap_or(0) };
    TrainingRecord {
        format: Default::default(),
        region: Some(PackId::new(&region.row.id)),
        trainee: Trainee {
            id: TraineeId::new(&row.id),
            name: row.name.clone(),
            personal_identity_number: identity_number(FIRST_TRAINEE_NUMBER + index),
            licence: Some(training::Licence {
                issued_on: days_after(add_months(start, -licence_back), 9),
                number: None,
                verified_on: Some(days_after(add_months(start, -1), 3)),
            }),
        },
        training: Training {
            specialty,
            regulation: path.regulation(),
            started_on: start,
            planned_end_on: None,
            swedish_at: Some(path.regulation() == RegulationId::Sosfs2015),
            at_completed_on: (path.regulation() == RegulationId::Sosfs2015)
                .then(|| days_after(add_months(start, -5), 12)),
            bt_form: path.bt_form(),
            st_started_on: (path == Path::Gp2021Open).then(|| clock.begin(crate::timeline::BT_HALF_MONTHS)),
            earlier_specialties: None,
        },
        units: Vec::new(),
        people: Vec::new(),
        employments: Some(Vec::new()),
        absences: Some(Vec::new()),
        credits: Some(Vec::new()),
        supervisors: Some(Vec::new()),
        supervision_sessions: Some(Vec::new()),
        study_time: Some(Vec::new()),
        scheduled_times: None,
        placements: Some(Vec::new()),
        courses: Some(Vec::new()),
        works: Some(Vec::new()),
        assessments: Some(Vec::new()),
        certificates: Some(Vec::new()),
        plan_versions: Some(Vec::new()),
        plan_reviews: Some(Vec::new()),
        assessment_plans: Some(Vec::new()),
        visits: Some(Vec::new()),
        activities: None,
        documents: None,
        hirings: None,
        changes: None,
        colleges: Some(Vec::new()),
        mid_term: None,
        basic_training: None,
        listings: None,
        digital_care: None,
        application: None,
        funding: None,
        covers: Some(Vec::new()),
        decisions: Some(Vec::new()),
    }
}
