//! The units and people of the world on a day, made from the data, and the questions that the records ask about them.

mod missions;
mod people;
mod units;

use std::collections::BTreeMap;

use calendar::{Date, add_months};
use training::{College, Person, PersonId, PersonRole, Unit, UnitId};

use crate::data::{Data, DataFault, RegionData};

/// Minutes that a college sets aside for each trainee; one in so many takes less.
const COLLEGE_MINUTES: [u32; 6] = [30, 30, 30, 20, 30, 30];

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
                let person = people::person(member, &row.id, self.today, self.people.len())?;
                self.add_person(person);
            }
        }
        for head in &region.heads {
            let person = people::head_of_operations(head, self.today, self.people.len())?;
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

    /// Tells a unit how many doctors train there and since when. Who they are is not told: a unit is part of each of their
    /// records, and its college judges all of them.
    pub fn note_trainees(&mut self, unit: &UnitId, count: u32, first_on: Date) {
        let Some(at) = self.unit_index.get(unit).copied() else { return };
        let minutes = COLLEGE_MINUTES[at % COLLEGE_MINUTES.len()];
        let Some(unit) = self.units.get_mut(at) else { return };
        unit.first_trainee_on = Some(unit.first_trainee_on.map_or(first_on, |known| known.min(first_on)));
        for college in unit.colleges.iter_mut().flatten() {
            college.duration_minutes = Some(count * minutes);
        }
    }
}

fn fault(id: &str, detail: &str) -> DataFault {
    DataFault::new(id, detail)
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
