//! Units as they are on the day: offers, hours, reviews, colleges, and what covers their faults.

use calendar::{Date, add_months};
use training::{
    ActivityOffer, College, Cover, CoverKind, EntryId, ExternalReview, Offered, OpeningHours, PackId, Person, PersonId,
    PersonRole, RotationDocuments, Signature, SignerRole, SpecialistHours, SpecialtyId, TimeOfDay, Unit, UnitActivity,
    UnitDocument, UnitId, UnitKind,
};

use super::{Staff, fault, has_specialty};
use crate::clock::{days_after, working_day};
use crate::data::{DataFault, RegionData, UnitRow};
use crate::requirement_ids;

impl Staff {
    /// The unit of a row.
    ///
    /// # Errors
    /// A kind of unit that the record format does not have.
    pub(super) fn unit_from(&self, row: &UnitRow, region: &RegionData) -> Result<Unit, DataFault> {
        let kind = UnitKind::from_word(&row.kind).ok_or_else(|| fault(&row.id, "unknown kind of unit"))?;
        let id = UnitId::new(&row.id);
        let is_centre = kind == UnitKind::HealthCentre;
        let at = |months: i32| add_months(self.today, months);
        let reviews = row.spur.as_ref().map(|spur| {
            let review = |name: &str, booked: Option<Date>, held: Option<Date>| ExternalReview {
                id: EntryId::new(format!("{}.{name}", row.id)),
                requested_on: None,
                request_reason: None,
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
        let colleges = row.college.map(|months| vec![self.college(&id, row, region, working_day(at(months)))]);
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
            mission: is_centre.then(|| self.mission(row, region)),
            rotation_documents: is_centre.then(|| rotation_documents(row, self.today)),
            id,
        })
    }

    /// The college that the unit held: its specialists of that day, its managers and the director of studies.
    fn college(&self, unit: &UnitId, row: &UnitRow, region: &RegionData, held: Date) -> College {
        let specialty = row.specialties.first().map_or("allmanmedicin", String::as_str);
        let worked_here = |person: &&Person| {
            person
                .employments
                .iter()
                .flatten()
                .any(|row| row.unit == *unit && row.from <= held && row.to.is_none_or(|to| held <= to))
        };
        let specialists = self.employed_at(unit).filter(worked_here).filter(|person| has_specialty(person, specialty));
        let mut participants: Vec<PersonId> = Vec::new();
        for id in specialists.map(|person| person.id.clone()).chain(self.managers(unit)).chain(self.director(region)) {
            if !participants.contains(&id) {
                participants.push(id);
            }
        }
        College {
            id: EntryId::new(format!("{}.college-1", row.id)),
            booked_for: Some(held),
            held_on: Some(held),
            participants: Some(participants),
            trainees: None,
            communicated_on: Some(days_after(held, 12)),
            duration_minutes: None,
        }
    }

    /// The region's first director of studies.
    pub(super) fn director(&self, region: &RegionData) -> Option<PersonId> {
        let offices = UnitId::new(format!("studierektorer-{}", region.row.key));
        self.with_role(&offices, PersonRole::DirectorOfStudies).next().map(|person| person.id.clone())
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
        let director = self.director(region);
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
            closed_on: None,
            follow_ups: None,
        })
    }
}

fn activities(row: &UnitRow) -> Vec<ActivityOffer> {
    let maternal = row.maternal_health.as_deref().and_then(Offered::from_word).unwrap_or(Offered::OnSite);
    [
        (UnitActivity::ChildHealth, Offered::OnSite),
        (UnitActivity::MaternalHealth, maternal),
        (UnitActivity::ElderlyCare, Offered::OnSite),
    ]
    .map(|(activity, offered)| ActivityOffer { activity, offered })
    .into()
}

/// The papers for rotations of other specialties.
fn rotation_documents(row: &UnitRow, today: Date) -> RotationDocuments {
    let from = add_months(today.first_of_month(), -30);
    let valid = Some(UnitDocument { from, to: None });
    let has_routine = !row.without_rotation_routine;
    RotationDocuments { programme: valid.clone(), supervision_routine: valid.filter(|_| has_routine) }
}

fn opening_hours() -> Option<Vec<OpeningHours>> {
    let (opens, closes) = (TimeOfDay::parse("08:00")?, TimeOfDay::parse("17:00")?);
    Some((1..=5).map(|weekday| OpeningHours { weekday, opens, closes }).collect())
}
