//! Entries that have no place on the timeline but that findings rest on: what they are called and when they were.

use calendar::Date;
use training::EntryId;

use super::entries::{Entries, Entry};
use crate::language::t;

/// The name, the first day and the last; without a name the section's own word is enough.
type Told = (String, Option<Date>, Option<Date>);

/// The entry with an id, told by `tell`.
fn of<T>(rows: &Option<Vec<T>>, id: impl Fn(&T) -> bool, tell: impl Fn(&T) -> Told) -> Option<Told> {
    rows.iter().flatten().find(|row| id(row)).map(tell)
}

impl Entries<'_> {
    /// The entry of a section that is not on the timeline; `None` where there is none, or no more to say of it than
    /// which section it is of.
    pub(super) fn rested_on(&self, section: &str, id: &str) -> Option<Entry> {
        let (kept, (name, from, to)) = self
            .of_supervision(section, id)
            .or_else(|| self.of_papers(section, id))
            .or_else(|| self.of_service(section, id))
            .or_else(|| self.of_units(section, id))?;
        Some(Entry::new(kept, id, name).when(from, to))
    }

    fn of_supervision(&self, section: &str, id: &str) -> Option<(&'static str, Told)> {
        let (record, is) = (self.record, |row: &EntryId| row.as_str() == id);
        let nameless = |day: Option<Date>| (String::new(), day, None);
        Some(match section {
            "supervisors" => (
                "supervisors",
                of(
                    &record.supervisors,
                    |row| is(&row.id),
                    |row| {
                        let role = self.word("supervisor", row.role.as_str());
                        (format!("{}, {role}", self.person(Some(&row.person))), Some(row.from), row.to)
                    },
                )?,
            ),
            "supervision_sessions" => (
                "supervision_sessions",
                of(
                    &record.supervision_sessions,
                    |row| is(&row.id),
                    |row| (t!(self.language, "supervision-session"), Some(row.on), None),
                )?,
            ),
            "assessments" => (
                "assessments",
                of(
                    &record.assessments,
                    |row| is(&row.id),
                    |row| (self.word("assessment", row.method.as_str()), Some(row.on), None),
                )?,
            ),
            "assessment_plans" => (
                "assessment_plans",
                of(&record.assessment_plans, |row| is(&row.id), |row| nameless(row.established_on))?,
            ),
            "plan_reviews" => {
                ("plan_reviews", of(&record.plan_reviews, |row| is(&row.id), |row| nameless(Some(row.on)))?)
            }
            "colleges" => {
                ("colleges", of(&record.colleges, |row| is(&row.id), |row| nameless(row.held_on.or(row.booked_for)))?)
            }
            _ => return None,
        })
    }

    fn of_papers(&self, section: &str, id: &str) -> Option<(&'static str, Told)> {
        let (record, is) = (self.record, |row: &EntryId| row.as_str() == id);
        Some(match section {
            "certificates" => (
                "certificates",
                of(
                    &record.certificates,
                    |row| is(&row.id),
                    |row| {
                        let title =
                            self.packs.national(row.regulation).and_then(|pack| pack.forms.title.get(&row.form));
                        (title.unwrap_or(&row.form).clone(), row.signed_on, None)
                    },
                )?,
            ),
            "credits" => (
                "credits",
                of(
                    &record.credits,
                    |row| is(&row.id),
                    |row| (t!(self.language, "milestone-credit", months = row.months), Some(row.decided_on), None),
                )?,
            ),
            "works" => (
                "works",
                of(
                    &record.works,
                    |row| is(&row.id),
                    |row| (row.title.clone(), row.approved_on.or(row.planned_for), None),
                )?,
            ),
            "documents" => (
                "documents",
                of(
                    &record.documents,
                    |row| is(&row.id),
                    |row| (self.word("document", row.kind.as_str()), row.completed_on.or(row.requested_on), None),
                )?,
            ),
            "hirings" => (
                "hirings",
                of(
                    &record.hirings,
                    |row| is(&row.id),
                    |row| (self.unit(&row.unit), row.decided_on.or(row.opened_on), None),
                )?,
            ),
            "covers" => (
                "covers",
                of(&record.covers, |row| is(&row.id), |row| (row.reason.clone(), Some(row.from), Some(row.to)))?,
            ),
            "decisions" => {
                ("decisions", of(&record.decisions, |row| is(&row.id), |row| (row.reason.clone(), Some(row.on), None))?)
            }
            _ => return None,
        })
    }

    fn of_service(&self, section: &str, id: &str) -> Option<(&'static str, Told)> {
        let (record, is) = (self.record, |row: &EntryId| row.as_str() == id);
        let nameless = |from: Date, to: Option<Date>| (String::new(), Some(from), to);
        Some(match section {
            "activities" => (
                "activities",
                of(
                    &record.activities,
                    |row| is(&row.id),
                    |row| {
                        let kind = || self.word("activity", row.kind.as_str());
                        (row.title.clone().unwrap_or_else(kind), Some(row.on), row.to)
                    },
                )?,
            ),
            "scheduled_times" => (
                "scheduled_times",
                of(
                    &record.scheduled_times,
                    |row| is(&row.id),
                    |row| (self.word("scheduled", row.kind.as_str()), Some(row.from), row.to),
                )?,
            ),
            "study_time" => {
                ("study_time", of(&record.study_time, |row| is(&row.id), |row| nameless(row.from, row.to))?)
            }
            "listings" => ("listings", of(&record.listings, |row| is(&row.id), |row| nameless(row.on, None))?),
            "digital_care" => {
                ("digital_care", of(&record.digital_care, |row| is(&row.id), |row| nameless(row.from, Some(row.to)))?)
            }
            "changes" => ("changes", of(&record.changes, |row| is(&row.id), |row| nameless(row.effective_on, None))?),
            "funding" => {
                let funding = record.funding.as_ref()?;
                let applied = of(&funding.applications, |row| is(&row.id), |row| nameless(row.on, None));
                let paid = || of(&funding.periods, |row| is(&row.id), |row| nameless(row.from, row.to));
                ("funding", applied.or_else(paid)?)
            }
            _ => return None,
        })
    }

    /// What lies with the units and people that the record refers to.
    fn of_units(&self, section: &str, id: &str) -> Option<(&'static str, Told)> {
        let units = &self.record.units;
        Some(match section {
            "external_reviews" => {
                let mut reviews = units.iter().flat_map(|unit| unit.external_reviews.iter().flatten());
                let review = reviews.find(|review| review.id.as_str() == id)?;
                ("external_reviews", (String::new(), review.held_on.or(review.booked_for), None))
            }
            "colleges" => {
                let mut colleges = units.iter().flat_map(|unit| unit.colleges.iter().flatten());
                let college = colleges.find(|college| college.id.as_str() == id)?;
                ("colleges", (String::new(), college.held_on.or(college.booked_for), None))
            }
            "covers" => {
                let cover =
                    units.iter().flat_map(|unit| unit.covers.iter().flatten()).find(|row| row.id.as_str() == id)?;
                ("covers", (cover.reason.clone(), Some(cover.from), Some(cover.to)))
            }
            "people" => {
                let person = self.record.people.iter().find(|person| person.id.as_str() == id)?;
                ("people", (person.name.clone(), None, None))
            }
            "units" => {
                let unit = units.iter().find(|unit| unit.id.as_str() == id)?;
                ("units", (unit.name.clone(), None, None))
            }
            _ => return None,
        })
    }
}
