//! The units and people of the world on a day, made from the data, and the questions that the records ask about them.

use std::collections::BTreeMap;

use calendar::{Date, Share, add_months, parse_date, previous_day};
use training::{
    Activity, ActivityOffer, College, Cover, CoverKind, EntryId, ExternalReview, Offered, OpeningHours, PackId, Person,
    PersonAbsence, PersonEmployment, PersonId, PersonRole, RegulationId, Signature, SignerRole, SpecialistHours,
    SpecialistProof, SpecialtyId, SupervisorTraining, TimeOfDay, Unit, UnitId, UnitKind,
};

use crate::clock::{days_after, working_day};
use crate::data::{Data, DataFault, HeadRow, RegionData, StaffRow, UnitRow};
use crate::identity::identity_number;
use crate::requirement_ids;

/// All units and people, as they are on the day.
#[derive(Debug)]
pub struct Staff {
    pub today: Date,
    pub units: Vec<Unit>,
    pub people: Vec<Person>,
    unit_index: BTreeMap<UnitId, usize>,
    person_index: BTreeMap<PersonId, usize>,
    /// The people with an employment at a unit, in the order of the data.
    employed: BTreeMap<UnitId, Vec<PersonId>>,
}

impl Staff {
    /// Makes the units and people of every region.
    ///
    /// # Errors
    /// A word or number of the data that the record format does not have.
    pub fn new(data: &Data, today: Date) -> Result<Self, DataFault> {
        let mut staff = Self {
            today,
            units: Vec::new(),
            people: Vec::new(),
            unit_index: BTreeMap::new(),
            person_index: BTreeMap::new(),
            employed: BTreeMap::new(),
        };
        for region in &data.regions {
            staff.add_region(region)?;
        }
        Ok(staff)
    }

    fn add_region(&mut self, region: &RegionData) -> Result<(), DataFault> {
        for row in &region.units {
            for member in &row.staff {
                let person = person(member, &row.id, self.today, self.people.len())?;
                self.add_person(person);
            }
        }
        for head in &region.heads {
            let person = head_of_operations(head, self.today, self.people.len())?;
            self.add_person(person);
        }
        for row in &region.units {
            let unit = self.unit_from(row, region)?;
            self.unit_index.insert(unit.id.clone(), self.units.len());
            self.units.push(unit);
        }
        Ok(())
    }

    fn add_person(&mut self, person: Person) {
        for employment in person.employments.iter().flatten() {
            let ids = self.employed.entry(employment.unit.clone()).or_default();
            if !ids.contains(&person.id) {
                ids.push(person.id.clone());
            }
        }
        self.person_index.insert(person.id.clone(), self.people.len());
        self.people.push(person);
    }

    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.unit_index.get(id).and_then(|at| self.units.get(*at))
    }

    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.person_index.get(id).and_then(|at| self.people.get(*at))
    }

    /// Everyone with an employment at the unit, past ones included.
    pub fn employed_at(&self, unit: &UnitId) -> impl Iterator<Item = &Person> {
        self.employed.get(unit).into_iter().flatten().filter_map(|id| self.person(id))
    }

    /// Those who hold a role at the unit on the day.
    pub fn with_role(&self, unit: &UnitId, role: PersonRole) -> impl Iterator<Item = &Person> {
        let (unit, today) = (unit.clone(), self.today);
        self.employed_at(&unit.clone())
            .filter(move |person| holds(person, &unit, role, today))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The specialists with supervisor training who serve at the unit on the day and for the next half year.
    pub fn supervisors_at(&self, unit: &UnitId, specialty: &str) -> Vec<&Person> {
        let soon = add_months(self.today, 6);
        self.with_role(unit, PersonRole::Doctor)
            .filter(|person| {
                has_specialty(person, specialty)
                    && person.supervisor_training.as_ref().is_some_and(|rows| !rows.is_empty())
                    && person.absences.as_ref().is_none_or(Vec::is_empty)
                    && holds(person, unit, PersonRole::Doctor, soon)
            })
            .collect()
    }

    /// The college that the unit has held, if one is kept.
    pub fn college_of(&self, unit: &UnitId) -> Option<&College> {
        self.unit(unit)?.colleges.as_ref()?.first()
    }

    /// Tells a unit which doctors train there, once they are known.
    pub fn note_trainees(&mut self, unit: &UnitId, trainees: Vec<training::TraineeId>, first_on: Date) {
        let Some(unit) = self.unit_index.get(unit).and_then(|at| self.units.get_mut(*at)) else { return };
        unit.first_trainee_on = Some(unit.first_trainee_on.map_or(first_on, |known| known.min(first_on)));
        for college in unit.colleges.iter_mut().flatten() {
            college.trainees = Some(trainees.clone());
        }
    }

    fn unit_from(&self, row: &UnitRow, region: &RegionData) -> Result<Unit, DataFault> {
        let kind = UnitKind::from_word(&row.kind).ok_or_else(|| fault(&row.id, "unknown kind of unit"))?;
        let id = UnitId::new(&row.id);
        let is_centre = kind == UnitKind::HealthCentre;
        let at = |months: i32| add_months(self.today, months);
        let reviews = row.spur.as_ref().map(|spur| {
            let review = |name: &str, booked: Option<Date>, held: Option<Date>| ExternalReview {
                id: EntryId::new(format!("{}.{name}", row.id)),
                booked_for: booked,
                held_on: held,
                reviewer: Some("LIPUS AB".to_owned()),
                independent: Some(true),
                reported_on: held.map(|day| add_months(day, 2)).filter(|day| *day <= self.today),
            };
            let held = spur.held.map(|months| review("spur-1", Some(at(months)), Some(at(months))));
            let booked = spur.booked.map(|months| review("spur-2", Some(at(months)), None));
            held.into_iter().chain(booked).collect()
        });
        let colleges = row.college.map(|months| {
            let held = working_day(at(months));
            let specialty = row.specialties.first().map_or("allmanmedicin", String::as_str);
            let participants =
                self.employed_at(&id).filter(|person| has_specialty(person, specialty)).map(|person| person.id.clone());
            vec![College {
                id: EntryId::new(format!("{}.college-1", row.id)),
                booked_for: Some(held),
                held_on: Some(held),
                participants: Some(participants.chain(self.managers(&id)).collect::<Vec<_>>().dedup_people()),
                trainees: None,
                communicated_on: Some(days_after(held, 12)),
            }]
        });
        Ok(Unit {
            name: row.name.clone(),
            kind,
            region: Some(PackId::new(&region.row.id)),
            care_provider: Some(row.care_provider.clone()),
            site: None,
            specialties: (kind == UnitKind::Clinic).then(|| row.specialties.iter().map(SpecialtyId::new).collect()),
            activities: is_centre.then(|| activities(row)),
            opening_hours: is_centre.then(opening_hours).flatten(),
            specialist_hours: is_centre.then(|| self.specialist_hours(&id, row)),
            external_reviews: reviews,
            colleges,
            covers: is_centre.then(|| self.cover(row, region).into_iter().collect()),
            decisions: is_centre.then(Vec::new),
            first_trainee_on: row.first_trainee.map(at),
            id,
        })
    }

    fn managers(&self, unit: &UnitId) -> Vec<PersonId> {
        self.with_role(unit, PersonRole::UnitManager).map(|person| person.id.clone()).collect()
    }

    /// The first two specialists have fixed days; the others are not kept in the rota.
    fn specialist_hours(&self, unit: &UnitId, row: &UnitRow) -> Vec<SpecialistHours> {
        let (Some(open), Some(noon), Some(close)) =
            (TimeOfDay::parse("08:00"), TimeOfDay::parse("12:00"), TimeOfDay::parse("17:00"))
        else {
            return Vec::new();
        };
        let mut rows = Vec::new();
        let specialists = self
            .with_role(unit, PersonRole::Doctor)
            .filter(|person| {
                has_specialty(person, "allmanmedicin") && person.absences.as_ref().is_none_or(Vec::is_empty)
            })
            .take(2);
        for (place, person) in specialists.enumerate() {
            for weekday in 1..=5 {
                let friday_gap = row.coverage_gap && weekday == 5;
                if place == 1 && (weekday == 3 || friday_gap) {
                    continue;
                }
                let ends = if friday_gap { noon } else { close };
                rows.push(SpecialistHours {
                    person: person.id.clone(),
                    weekday,
                    starts: open,
                    ends,
                    from: None,
                    to: None,
                });
            }
        }
        rows
    }

    fn cover(&self, row: &UnitRow, region: &RegionData) -> Option<Cover> {
        let cover = row.cover.as_ref()?;
        let kind = CoverKind::from_word(&cover.kind)?;
        let from = add_months(self.today, cover.from);
        let manager = self.managers(&UnitId::new(&row.id)).into_iter().next();
        let offices = UnitId::new(format!("studierektorer-{}", region.row.key));
        let director = self.with_role(&offices, PersonRole::DirectorOfStudies).next().map(|person| person.id.clone());
        let sign = |name: &str, role: SignerRole, person: Option<PersonId>| {
            person.map(|person| Signature {
                id: EntryId::new(format!("{}.{name}", row.id)),
                role,
                person,
                signed_on: from,
                appointment_on_record: None,
            })
        };
        let signatures = [
            sign("cover-1.manager", SignerRole::UnitManager, manager.clone()),
            sign("cover-1.director", SignerRole::DirectorOfStudies, director),
        ];
        Some(Cover {
            id: EntryId::new(format!("{}.cover-1", row.id)),
            kind,
            requirement: requirement_ids::TWO_SPECIALISTS.to_owned(),
            from,
            to: add_months(self.today, cover.to),
            reason: "Två specialister har slutat och rekrytering pågår.".to_owned(),
            measures: Some("En specialist från grannenheten handleder två dagar i veckan; annons ute.".to_owned()),
            owner: manager,
            signatures: Some(if cover.signed { signatures.into_iter().flatten().collect() } else { Vec::new() }),
        })
    }
}

trait DedupPeople {
    fn dedup_people(self) -> Self;
}

impl DedupPeople for Vec<PersonId> {
    fn dedup_people(mut self) -> Self {
        let mut seen = Vec::new();
        self.retain(|id| {
            !seen.contains(id) && {
                seen.push(id.clone());
                true
            }
        });
        self
    }
}

fn fault(id: &str, detail: &str) -> DataFault {
    DataFault::new(id, detail)
}

fn activities(row: &UnitRow) -> Vec<ActivityOffer> {
    let maternal = row.maternal_health.as_deref().and_then(Offered::from_word).unwrap_or(Offered::OnSite);
    [
        (Activity::ChildHealth, Offered::OnSite),
        (Activity::MaternalHealth, maternal),
        (Activity::ElderlyCare, Offered::OnSite),
    ]
    .map(|(activity, offered)| ActivityOffer { activity, offered })
    .into()
}

fn opening_hours() -> Option<Vec<OpeningHours>> {
    let (opens, closes) = (TimeOfDay::parse("08:00")?, TimeOfDay::parse("17:00")?);
    Some((1..=5).map(|weekday| OpeningHours { weekday, opens, closes }).collect())
}

/// Whether the person has a proof in the specialty.
pub fn has_specialty(person: &Person, specialty: &str) -> bool {
    person.specialties.iter().flatten().any(|proof| proof.specialty.as_str() == specialty)
}

/// Whether the person holds the role at the unit on a day.
pub fn holds(person: &Person, unit: &UnitId, role: PersonRole, on: Date) -> bool {
    person
        .employments
        .iter()
        .flatten()
        .any(|row| row.unit == *unit && row.role == role && row.from <= on && row.to.is_none_or(|to| on <= to))
}

fn january(year: i16, month: i8, day: i8) -> Result<Date, DataFault> {
    parse_date(&format!("{year:04}-{month:02}-{day:02}")).ok_or_else(|| fault("staff", "an impossible year"))
}

fn proofs(specialty: Option<&str>, since: Option<i16>, index: usize) -> Result<Vec<SpecialistProof>, DataFault> {
    let (Some(specialty), Some(since)) = (specialty, since) else { return Ok(Vec::new()) };
    let month = i8::try_from(1 + index % 12).unwrap_or(1);
    let day = i8::try_from(1 + index * 7 % 28).unwrap_or(1);
    let from = january(since, month, day)?;
    Ok(vec![SpecialistProof { specialty: SpecialtyId::new(specialty), from, verified_on: Some(add_months(from, 1)) }])
}

/// A course before 2015 covers neither regulation; from the second half of 2021 on courses cover both.
fn trainings(years: &[i16], index: usize) -> Result<Vec<SupervisorTraining>, DataFault> {
    years
        .iter()
        .map(|year| {
            let month = i8::try_from(1 + (index + 3) % 12).unwrap_or(1);
            let completed_on = january(*year, month, 15)?;
            let regulations = match year {
                ..2015 => vec![],
                2015..2022 => vec![RegulationId::Sosfs2015],
                _ => vec![RegulationId::Sosfs2015, RegulationId::Hslf2021],
            };
            Ok(SupervisorTraining {
                completed_on,
                regulations: Some(regulations),
                provider: Some("Regionens handledarutbildning".to_owned()),
                verified_on: Some(add_months(completed_on, 1)),
            })
        })
        .collect()
}

fn person(row: &StaffRow, unit: &str, today: Date, index: usize) -> Result<Person, DataFault> {
    let hired =
        add_months(january(row.specialist_since.unwrap_or(2012), 9, 1)?, i32::try_from(index % 30).unwrap_or(0));
    let to = row.left.map(|months| previous_day(add_months(today, months).first_of_month()));
    let share = match row.share {
        Some(percent) => Share::from_basis_points(percent * 100).map_err(|error| fault(&row.id, &error.to_string()))?,
        None => Share::FULL,
    };
    let roles: Vec<&str> =
        if row.roles.is_empty() { vec!["doctor"] } else { row.roles.iter().map(String::as_str).collect() };
    let employments = roles
        .into_iter()
        .map(|word| {
            let role = PersonRole::from_word(word).ok_or_else(|| fault(&row.id, "unknown role"))?;
            Ok(PersonEmployment { unit: UnitId::new(unit), role, from: hired, to, share_percent: Some(share) })
        })
        .collect::<Result<Vec<_>, DataFault>>()?;
    let absences = row
        .away
        .iter()
        .map(|away| PersonAbsence { from: add_months(today, away.from), to: Some(add_months(today, away.to)) })
        .collect();
    Ok(Person {
        id: PersonId::new(&row.id),
        name: row.name.clone(),
        personal_identity_number: row.specialty.as_ref().and_then(|_| identity_number(index)),
        specialties: Some(proofs(row.specialty.as_deref(), row.specialist_since, index)?),
        supervisor_training: Some(trainings(row.trained.as_deref().unwrap_or_default(), index)?),
        employments: Some(employments),
        absences: Some(absences),
    })
}

fn head_of_operations(row: &HeadRow, today: Date, index: usize) -> Result<Person, DataFault> {
    let from = add_months(today.first_of_month(), -90);
    let employments = row.units.iter().map(|unit| PersonEmployment {
        unit: UnitId::new(unit),
        role: PersonRole::HeadOfOperations,
        from,
        to: None,
        share_percent: None,
    });
    Ok(Person {
        id: PersonId::new(&row.id),
        name: row.name.clone(),
        personal_identity_number: row.specialty.as_ref().and_then(|_| identity_number(index)),
        specialties: Some(proofs(row.specialty.as_deref(), row.specialist_since, index)?),
        supervisor_training: Some(trainings(row.trained.as_deref().unwrap_or_default(), index)?),
        employments: Some(employments.collect()),
        absences: Some(Vec::new()),
    })
}
