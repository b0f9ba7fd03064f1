//! Who looks, and what that person may see. The whole policy stands here, in pure functions; what is not granted by a
//! relation that holds on the day is denied. Queries narrow by [`Viewer::reach`], and each row is asked again.

use std::collections::BTreeSet;

use calendar::{Date, OpenPeriod};
use training::{PackId, PersonRole, TraineeId, Unit, UnitId};

#[cfg(test)]
mod tests;

/// The id under which the command line acts; no one else may have it.
pub const OPERATOR: &str = "operator";

/// How a viewer stands to what is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Is the trainee.
    Own(TraineeId),
    /// Is assigned as the trainee's supervisor, in whatever role.
    Supervises(TraineeId),
    /// Is employed as the unit's manager or head of operations.
    ManagesUnit(UnitId),
    /// Is employed at the unit.
    WorksAt(UnitId),
    /// Is employed as director of studies at a unit of the region.
    DirectsStudies(PackId),
    /// Is employed at the office of the region that orders and funds the training.
    RegionOffice(PackId),
    /// Runs the installation, at its command line.
    Operator,
}

/// A relation and how long it lasts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grant {
    /// The relation.
    pub relation: Relation,
    /// Its last day, counted. `None`: until further notice.
    pub until: Option<Date>,
}

/// Someone who looks, with the relations that hold on one day. Only the store makes one from what is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    id: String,
    name: String,
    on: Date,
    grants: Vec<Grant>,
    acting_for: Option<String>,
}

/// What decides who may see a trainee's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The trainee.
    pub trainee: TraineeId,
    /// The region whose rules apply.
    pub region: Option<PackId>,
    /// Where the trainee is employed on the viewer's day.
    pub employed_at: Vec<UnitId>,
}

/// How much of a trainee a viewer sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sight {
    /// Nothing: there is no such trainee.
    Nothing,
    /// A row in the list: name, stage, months and statuses.
    Listed,
    /// The whole record.
    Record,
}

/// How much of a unit a viewer sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitSight {
    /// Nothing: there is no such unit.
    Nothing,
    /// The unit and who works there.
    Page,
    /// What is found about the unit too.
    Whole,
}

/// Whose rows a query is narrowed to; a row outside of it is never seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// Everyone.
    pub all: bool,
    /// Every trainee of these regions.
    pub regions: Vec<PackId>,
    /// Those employed at these units on the viewer's day.
    pub units: Vec<UnitId>,
    /// These.
    pub trainees: Vec<TraineeId>,
}

/// An employment of a person as it is kept, with the unit's own region.
#[derive(Debug, Clone)]
pub struct EmploymentRow {
    pub unit: UnitId,
    pub region: Option<PackId>,
    pub role: PersonRole,
    pub period: OpenPeriod,
}

/// The grants that a person's employments give on a day.
pub fn employment_grants(rows: &[EmploymentRow], on: Date) -> Vec<Grant> {
    let mut grants = Vec::new();
    for row in rows.iter().filter(|row| row.period.contains(on)) {
        let mut grant = |relation| grants.push(Grant { relation, until: row.period.to });
        grant(Relation::WorksAt(row.unit.clone()));
        match (row.role, &row.region) {
            (PersonRole::UnitManager | PersonRole::HeadOfOperations, _) => {
                grant(Relation::ManagesUnit(row.unit.clone()));
            }
            (PersonRole::DirectorOfStudies, Some(region)) => grant(Relation::DirectsStudies(region.clone())),
            (PersonRole::RegionOffice, Some(region)) => grant(Relation::RegionOffice(region.clone())),
            _ => {}
        }
    }
    grants
}

impl Viewer {
    pub(crate) fn new(id: String, name: String, on: Date, mut grants: Vec<Grant>) -> Self {
        grants.sort();
        grants.dedup();
        Self { id, name, on, grants, acting_for: None }
    }

    pub(crate) fn operator() -> Self {
        let grants = vec![Grant { relation: Relation::Operator, until: None }];
        Self::new(OPERATOR.to_owned(), OPERATOR.to_owned(), Date::MIN, grants)
    }

    /// The same viewer, acting in another's name: the log then names both. It gives no rights of the other's.
    #[must_use]
    pub fn acting_for(mut self, person: impl Into<String>) -> Self {
        self.acting_for = Some(person.into());
        self
    }

    /// The id of the person or trainee.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day on which the relations hold.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The relations that hold.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// In whose name the viewer acts: the own id, unless said otherwise.
    #[must_use]
    pub fn for_whom(&self) -> &str {
        self.acting_for.as_deref().unwrap_or(&self.id)
    }

    fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.grants.iter().map(|grant| &grant.relation)
    }

    /// Whether this is the command line.
    #[must_use]
    pub fn is_operator(&self) -> bool {
        self.relations().any(|relation| *relation == Relation::Operator)
    }

    /// How much of a trainee the viewer sees.
    #[must_use]
    pub fn sight(&self, access: &Access) -> Sight {
        let sight = |relation: &Relation| match relation {
            Relation::Operator => Sight::Record,
            Relation::Own(id) | Relation::Supervises(id) if *id == access.trainee => Sight::Record,
            Relation::ManagesUnit(unit) if access.employed_at.contains(unit) => Sight::Record,
            Relation::DirectsStudies(region) if access.region.as_ref() == Some(region) => Sight::Record,
            Relation::RegionOffice(region) if access.region.as_ref() == Some(region) => Sight::Listed,
            Relation::Own(_)
            | Relation::Supervises(_)
            | Relation::ManagesUnit(_)
            | Relation::WorksAt(_)
            | Relation::DirectsStudies(_)
            | Relation::RegionOffice(_) => Sight::Nothing,
        };
        self.relations().map(sight).max().unwrap_or(Sight::Nothing)
    }

    /// Whether the viewer may open the trainee's record.
    #[must_use]
    pub fn may_open(&self, access: &Access) -> bool {
        self.sight(access) == Sight::Record
    }

    /// Whether the viewer may begin a record for a trainee whom the store does not have.
    #[must_use]
    pub fn may_begin(&self, region: Option<&PackId>) -> bool {
        self.is_operator() || self.directs(region)
    }

    fn directs(&self, region: Option<&PackId>) -> bool {
        region.is_some_and(|region| {
            self.relations().any(|relation| matches!(relation, Relation::DirectsStudies(own) if own == region))
        })
    }

    /// Whether the viewer may see who has looked at a record: the trainee herself, and whoever directs her studies.
    #[must_use]
    pub fn may_see_reads(&self, access: &Access) -> bool {
        self.is_operator()
            || self.directs(access.region.as_ref())
            || self.relations().any(|relation| matches!(relation, Relation::Own(id) if *id == access.trainee))
    }

    /// How much of a unit the viewer sees; the region is the unit's own.
    #[must_use]
    pub fn sight_of_unit(&self, unit: &UnitId, region: Option<&PackId>) -> UnitSight {
        let sight = |relation: &Relation| match relation {
            Relation::Operator => UnitSight::Whole,
            Relation::ManagesUnit(own) if own == unit => UnitSight::Whole,
            Relation::DirectsStudies(own) | Relation::RegionOffice(own) if Some(own) == region => UnitSight::Whole,
            Relation::WorksAt(own) if own == unit => UnitSight::Page,
            Relation::Own(_)
            | Relation::Supervises(_)
            | Relation::ManagesUnit(_)
            | Relation::WorksAt(_)
            | Relation::DirectsStudies(_)
            | Relation::RegionOffice(_) => UnitSight::Nothing,
        };
        self.relations().map(sight).max().unwrap_or(UnitSight::Nothing)
    }

    /// Whether the viewer may add the unit or change it: the operator, and who directs studies in its region. Those who
    /// manage it may change it while it stays in its region.
    #[must_use]
    pub fn may_change_unit(&self, kept_region: Option<Option<&PackId>>, unit: &Unit) -> bool {
        if self.is_operator() {
            return true;
        }
        let manages =
            self.relations().any(|relation| matches!(relation, Relation::ManagesUnit(own) if *own == unit.id));
        match kept_region {
            None => self.directs(unit.region.as_ref()),
            Some(kept) => {
                (self.directs(kept) && self.directs(unit.region.as_ref())) || (manages && kept == unit.region.as_ref())
            }
        }
    }

    /// Whether the viewer may add or change a person. Employments give rights, so each old and new one must be at a unit
    /// of a region whose studies the viewer directs. A person without any is given no rights, and anyone may add one.
    #[must_use]
    pub fn may_change_person(&self, is_new: bool, regions_of_employments: &[Option<&PackId>]) -> bool {
        self.is_operator()
            || (is_new && regions_of_employments.is_empty())
            || (!regions_of_employments.is_empty() && regions_of_employments.iter().all(|region| self.directs(*region)))
    }

    /// Whether the viewer sees what is kept and found of a region as a whole, and may change it: its office, who directs
    /// studies in it, and the operator.
    #[must_use]
    pub fn may_see_region(&self, region: &PackId) -> bool {
        self.is_operator() || self.regions().contains(region)
    }

    /// The regions that the viewer answers for as a whole, each once: as their office, or directing studies there.
    #[must_use]
    pub fn regions(&self) -> Vec<PackId> {
        let regions = self.relations().filter_map(|relation| match relation {
            Relation::DirectsStudies(region) | Relation::RegionOffice(region) => Some(region.clone()),
            _ => None,
        });
        regions.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Whether the viewer sees and answers what is said of a region's requirements: its office. What is said of a national
    /// requirement (no region) is for every region's office.
    #[must_use]
    pub fn may_answer_reports(&self, region: Option<&PackId>) -> bool {
        self.relations().any(|relation| match relation {
            Relation::Operator => true,
            Relation::RegionOffice(own) => region.is_none_or(|region| region == own),
            _ => false,
        })
    }

    /// The regions whose requirements' reports the viewer answers.
    #[must_use]
    pub fn answers_for(&self) -> Vec<PackId> {
        let regions = self.relations().filter_map(|relation| match relation {
            Relation::RegionOffice(region) => Some(region.clone()),
            _ => None,
        });
        regions.collect()
    }

    /// Whose rows the viewer may see at least so much of.
    #[must_use]
    pub fn reach(&self, at_least: Sight) -> Reach {
        let mut reach = Reach::default();
        for relation in self.relations() {
            match relation {
                Relation::Operator => reach.all = true,
                Relation::Own(id) | Relation::Supervises(id) => reach.trainees.push(id.clone()),
                Relation::ManagesUnit(unit) => reach.units.push(unit.clone()),
                Relation::DirectsStudies(region) => reach.regions.push(region.clone()),
                Relation::RegionOffice(region) if at_least <= Sight::Listed => reach.regions.push(region.clone()),
                Relation::RegionOffice(_) | Relation::WorksAt(_) => {}
            }
        }
        reach
    }
}
