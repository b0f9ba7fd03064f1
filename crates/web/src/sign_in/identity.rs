//! The door: who one is and in what role. Today the demo's, where one picks a person from a list; the real one, by
//! OpenID Connect, comes behind the same trait.

use requirements::Bilingual;
use store::Store;
use training::PersonId;

/// Someone who may come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The person's id in the records; a doctor in training has the trainee's id.
    pub id: PersonId,
    /// Given name and family name.
    pub name: String,
    /// As what the person comes.
    pub role: Role,
    /// The region's name; empty for who belongs to none.
    pub region: String,
}

/// As what a person comes; decides which pages come first, never what may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A doctor in training.
    Trainee,
    /// A supervisor.
    Supervisor,
    /// A supervisor on a placement.
    PlacementSupervisor,
    /// Enhetschef.
    UnitManager,
    /// Verksamhetschef.
    HeadOfOperations,
    /// Studierektor.
    DirectorOfStudies,
    /// The region's office.
    RegionOffice,
    /// Extern bedömare.
    ExternalAssessor,
    /// Runs the program.
    Administrator,
}

impl Role {
    /// Every role, in the order of the list to pick from.
    pub const ALL: [Self; 9] = [
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

    /// The word that names it.
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

/// Tells who someone is.
pub trait Identity: Send + Sync {
    /// The invented people one may pick from; empty where one must prove who one is.
    fn people(&self) -> &[DemoPerson];

    /// The person of a sent form; `None` for anyone who is not let in.
    fn accept(&self, person: &str) -> Option<SignedIn>;
}

/// An invented person that one may be in the demo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoPerson {
    /// Who.
    pub person: SignedIn,
    /// One sentence in each language: what one will see.
    pub about: Bilingual,
}

/// The demo's door: anyone may be anyone.
#[derive(Debug)]
pub struct DemoIdentity {
    people: Vec<DemoPerson>,
}

/// The store is not marked as a demo, so nobody may be let in without proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADemo;

impl std::fmt::Display for NotADemo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the database is not marked as a demo, so nobody may sign in without proof")
    }
}

impl std::error::Error for NotADemo {}

impl DemoIdentity {
    /// A door for a store of invented people. The first of each role are put forward as the ones to begin with. Someone
    /// who stands there in several roles comes once, as the first of them, with all that is said.
    ///
    /// # Errors
    /// [`NotADemo`] for any other store.
    pub fn new(store: &Store, people: Vec<DemoPerson>) -> Result<Self, NotADemo> {
        if !store.is_demo() {
            return Err(NotADemo);
        }
        let mut once: Vec<DemoPerson> = Vec::new();
        for row in people {
            match once.iter_mut().find(|known| known.person.id == row.person.id) {
                Some(known) if known.about != row.about => {
                    known.about.sv = format!("{} {}", known.about.sv, row.about.sv);
                    known.about.en = format!("{} {}", known.about.en, row.about.en);
                }
                Some(_) => {}
                None => once.push(row),
            }
        }
        Ok(Self { people: once })
    }
}

impl Identity for DemoIdentity {
    fn people(&self) -> &[DemoPerson] {
        &self.people
    }

    fn accept(&self, person: &str) -> Option<SignedIn> {
        self.people.iter().find(|known| known.person.id.as_str() == person).map(|known| known.person.clone())
    }
}
