//! What health centres do as training units: approvals, who answers for them, routines and follow-ups. Who trains there is
//! told by the trainees' own records alone.

use calendar::{Date, add_months};
use training::{
    ApprovalState, AreaMembership, ClimateRating, ConsultationSession, CoverKind, DayPart, Decimal, Delegation, Duty,
    EntryId, MeetingKind, Person, PersonId, PersonRole, Responsible, ReviewAnnouncement, ReviewArea, ReviewedArea,
    Stage, StageMission, SupervisionTime, SupervisorMeeting, TrainingMission, TrainingPlaces, TrainingRecord,
    UnitApproval, UnitEntry, UnitId,
};

use super::{Staff, has_specialty};
use crate::clock::working_day;
use crate::data::{RegionData, UnitRow};
use crate::draft::percent;

/// Percent of the week set aside for each trainee, and what the few who have less have.
const PERCENT_PER_TRAINEE: u32 = 10;
const SHORT_PERCENT: u32 = 8;
/// One supervisor in so many has less time, or missed the meetings.
const LESS_TIME_EVERY: usize = 17;
const MISSED_EVERY: usize = 19;
/// Months between external reviews, of which the year before tells.
const REVIEW_MONTHS: i32 = 60;

/// What a single unit has let slip, so that not all are alike; most have let nothing slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slip {
    Nothing,
    RoutinesOld,
    ClimateLower,
    NobodyToAsk,
    NotDelegated,
    FollowUpLate,
    PlacesLacking,
    PlansNotTogether,
}

/// The slip of the unit at a place among its region's.
const fn slip(place: usize) -> Slip {
    match place {
        1 => Slip::RoutinesOld,
        3 => Slip::ClimateLower,
        4 => Slip::NobodyToAsk,
        5 => Slip::NotDelegated,
        6 => Slip::FollowUpLate,
        7 => Slip::PlacesLacking,
        8 => Slip::PlansNotTogether,
        _ => Slip::Nothing,
    }
}

impl Staff {
    /// What the unit of a row does as a training unit.
    pub(super) fn mission(&self, row: &UnitRow, region: &RegionData) -> TrainingMission {
        let unit = UnitId::new(&row.id);
        let place = region.units.iter().position(|other| other.id == row.id).unwrap_or_default();
        let slip = slip(place);
        let first = |role| self.with_role(&unit, role).next().map(|person| person.id.clone());
        let (manager, head) = (first(PersonRole::UnitManager), first(PersonRole::HeadOfOperations));
        let director = self.director(region);
        let at = |months: i32| working_day(add_months(self.today, months));
        let since = add_months(self.today.first_of_month(), -70);
        let entry = |name: &str, months: i32, by: &Option<PersonId>| UnitEntry {
            id: EntryId::new(format!("{}.{name}", row.id)),
            on: at(months),
            by: by.clone(),
        };
        let dispensed = row.cover.as_ref().is_some_and(|cover| cover.kind == CoverKind::Dispensation.as_str());
        let responsible = [
            (PersonRole::HeadOfOperations, &head),
            (PersonRole::UnitManager, &manager),
            (PersonRole::DirectorOfStudies, &director),
        ];
        let is_slip = |wanted| slip == wanted;
        TrainingMission {
            stages: Some(
                [Stage::At, Stage::Bt, Stage::St]
                    .map(|stage| StageMission { stage, decided_on: since, decided_by: head.clone() })
                    .into(),
            ),
            approvals: Some(vec![UnitApproval {
                id: EntryId::new(format!("{}.approval", row.id)),
                state: if dispensed { ApprovalState::ApprovedWithDispensation } else { ApprovalState::Approved },
                on: at(-9 - i32::try_from(place % 5).unwrap_or(0)),
                by: director.clone(),
                to: None,
            }]),
            areas: Some(vec![AreaMembership {
                area: format!("Primärvårdsområde {}", area(region, &unit)),
                from: None,
                to: None,
            }]),
            responsible: Some(
                responsible
                    .into_iter()
                    .filter_map(|(role, person)| {
                        Some(Responsible { role, person: person.clone()?, from: since, to: None })
                    })
                    .collect(),
            ),
            delegations: Some(
                manager
                    .iter()
                    .filter(|_| !is_slip(Slip::NotDelegated))
                    .flat_map(|manager| delegations(&row.id, manager, since))
                    .collect(),
            ),
            routines: Some(vec![entry("routine", if is_slip(Slip::RoutinesOld) { -27 } else { -8 }, &manager)]),
            follow_ups: Some(vec![entry("follow-up", if is_slip(Slip::FollowUpLate) { -14 } else { -5 }, &director)]),
            group_plannings: Some(if is_slip(Slip::PlansNotTogether) {
                Vec::new()
            } else {
                vec![entry("group-planning", -4, &manager)]
            }),
            manager_check_ins: Some(vec![entry("check-in", if place == 9 { -8 } else { -2 }, &manager)]),
            professions: Some(professions(is_slip(Slip::PlacesLacking))),
            consultation: Some(self.consultation(&unit, is_slip(Slip::NobodyToAsk))),
            climate: Some(climate(&row.id, [at(-16), at(-4)], is_slip(Slip::ClimateLower))),
            trainees: None,
            review_areas: Some(review_areas(row, at(-1))),
            review_announcements: Some(self.announcements(row)),
        }
    }

    /// Who may be asked in each session: the specialists in turn.
    fn consultation(&self, unit: &UnitId, gap: bool) -> Vec<ConsultationSession> {
        let specialists: Vec<PersonId> = self
            .with_role(unit, PersonRole::Doctor)
            .filter(|person| has_specialty(person, "allmanmedicin"))
            .map(|person| person.id.clone())
            .collect();
        let mut rows = Vec::new();
        for weekday in 1..=5_u32 {
            for part in [DayPart::Morning, DayPart::Afternoon] {
                let open = gap && weekday == 5 && part == DayPart::Afternoon;
                let specialist = specialists.get(rows.len() % specialists.len().max(1)).filter(|_| !open).cloned();
                let adapted = Some(specialist.is_some());
                rows.push(ConsultationSession { weekday, part, specialist, adapted });
            }
        }
        rows
    }

    /// The directors of studies tell of a review in the autumn of the year before it is due.
    fn announcements(&self, row: &UnitRow) -> Vec<ReviewAnnouncement> {
        let last = row.spur.as_ref().and_then(|spur| spur.held).or(row.first_trainee);
        let Some(due) = last.map(|months| add_months(self.today, months + REVIEW_MONTHS)) else { return Vec::new() };
        let sent_on = working_day(Date::new(due.year() - 1, 9, 10).unwrap_or(due));
        let year = u32::try_from(due.year()).unwrap_or_default();
        let told = sent_on < self.today && row.spur.as_ref().is_some_and(|spur| spur.held.is_some());
        let id = EntryId::new(format!("{}.announced", row.id));
        told.then_some(ReviewAnnouncement { id, year, sent_on }).into_iter().collect()
    }

    /// Tells the supervisors of the trainees how much time is theirs for it.
    pub fn note_supervisors(&mut self, records: &[&TrainingRecord]) {
        let today = self.today;
        let mut supervised: Vec<(&str, UnitId, PersonId)> =
            records.iter().filter_map(|record| supervised_at(record, today)).collect();
        // as the units stand, and then by the trainee
        let place = |unit: &UnitId| self.units.iter().position(|each| each.id == *unit);
        supervised.sort_by_key(|(trainee, unit, _)| (place(unit), *trainee));
        for (place, person) in self.people.iter_mut().enumerate() {
            let units: Vec<&UnitId> =
                supervised.iter().filter(|(_, _, id)| *id == person.id).map(|(_, unit, _)| unit).collect();
            note_supervision(person, &units, today, place);
        }
    }
}

/// Gives a supervisor a tenth of the week for each trainee at a unit, and the meetings of the last year. Here and there
/// someone has less time, or missed the meetings.
fn note_supervision(person: &mut Person, units: &[&UnitId], today: Date, place: usize) {
    let Some(first) = units.first() else { return };
    let from = add_months(today.first_of_month(), -24);
    let each = if place % LESS_TIME_EVERY == 7 { SHORT_PERCENT } else { PERCENT_PER_TRAINEE };
    let count = u32::try_from(units.iter().filter(|unit| *unit == first).count()).unwrap_or(1);
    let share_percent = percent(each * count);
    person.supervision_time = Some(vec![SupervisionTime { unit: (*first).clone(), from, to: None, share_percent }]);
    let meeting = |name: &str, kind, months: i32| SupervisorMeeting {
        id: EntryId::new(format!("{}.{name}", person.id)),
        kind,
        on: working_day(add_months(today, months)),
        attended: place % MISSED_EVERY != 5,
        released: Some(true),
    };
    person.supervisor_meetings = Some(vec![meeting("meeting-1", MeetingKind::SupervisorMeeting, -3)]);
}

/// The home unit and principal supervisor of a doctor who still trains there.
fn supervised_at(record: &TrainingRecord, today: Date) -> Option<(&str, UnitId, PersonId)> {
    let lasts = |to: Option<Date>| to.is_none_or(|to| today <= to);
    let employment = record.employments.iter().flatten().find(|row| row.from <= today && lasts(row.to))?;
    if record.application.as_ref().is_some_and(|row| row.granted_on.is_some()) {
        return None;
    }
    let principal = record
        .supervisors
        .iter()
        .flatten()
        .find(|row| row.role == training::SupervisorRole::Principal && row.from <= today && lasts(row.to))?;
    Some((record.trainee.id.as_str(), employment.unit.clone(), principal.person.clone()))
}

fn delegations(unit: &str, manager: &PersonId, from: Date) -> Vec<Delegation> {
    [(Duty::Hiring, "hiring"), (Duty::Contract, "contract"), (Duty::Supervision, "supervision")]
        .map(|(duty, name)| Delegation {
            id: EntryId::new(format!("{unit}.delegated-{name}")),
            duty,
            to_person: manager.clone(),
            from,
            to: None,
            signed_on: Some(from),
        })
        .into()
}

/// The area of a unit: that of the head whom it shares with its neighbours.
fn area(region: &RegionData, unit: &UnitId) -> String {
    const NAMES: [&str; 6] = ["Norr", "Söder", "Öster", "Väster", "Kusten", "Inlandet"];
    let place = region.heads.iter().position(|head| head.units.iter().any(|id| *id == unit.as_str()));
    NAMES[place.unwrap_or_default() % NAMES.len()].to_owned()
}

fn professions(lacking: bool) -> Vec<TrainingPlaces> {
    [("läkare", 3), ("sjuksköterska", 4), ("fysioterapeut", if lacking { 0 } else { 2 }), ("kurator", 1)]
        .map(|(profession, places)| TrainingPlaces { profession: profession.to_owned(), places })
        .into()
}

fn climate(unit: &str, days: [Date; 2], lower: bool) -> Vec<ClimateRating> {
    let rating = |name: &str, on: Date, hundredths: i64| ClimateRating {
        id: EntryId::new(format!("{unit}.{name}")),
        on,
        rating: Decimal::from_hundredths(hundredths),
    };
    let [before, last] = days;
    vec![rating("climate-1", before, 420), rating("climate-2", last, if lower { 370 } else { 440 })]
}

/// Put together for a review that is booked.
fn review_areas(row: &UnitRow, prepared_on: Date) -> Vec<ReviewArea> {
    if row.spur.as_ref().is_none_or(|spur| spur.booked.is_none()) {
        return Vec::new();
    }
    [
        ReviewedArea::Documentation,
        ReviewedArea::Content,
        ReviewedArea::Science,
        ReviewedArea::Leadership,
        ReviewedArea::Structure,
        ReviewedArea::Process,
    ]
    .map(|area| ReviewArea { area, prepared_on, individual: Some(false) })
    .into()
}
