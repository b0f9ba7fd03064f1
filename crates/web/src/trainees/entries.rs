//! The entries of a record in words: what each is, where and when. The timeline, the table beside it and the evidence of
//! the findings all say the same.

use calendar::{Date, Share};
use requirements::{Packs, Time, decimal_text};
use training::{CourseState, Language, PersonId, PlacementKind, PlacementState, SpecialtyId, TrainingRecord, UnitId};

use crate::language::{capital, t, word};

/// One entry of a record.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The section, as the record names it.
    pub(crate) section: &'static str,
    /// Its id; empty for what is one of a kind.
    pub(crate) id: String,
    /// Where it is drawn; `None` for what is only told.
    pub(crate) lane: Option<Lane>,
    /// What it is.
    pub(crate) name: String,
    /// The same for a narrow place, where there is a shorter word.
    pub(crate) short: Option<String>,
    /// More about it: where, by whom, how much.
    pub(crate) detail: String,
    /// First day, or the day.
    pub(crate) from: Option<Date>,
    /// Last day, counted. `None`: one day, or no end known.
    pub(crate) to: Option<Date>,
    /// How it is drawn.
    pub(crate) look: &'static str,
    /// Whether it has not been agreed or done yet.
    pub(crate) open: bool,
}

/// The lanes of the timeline, from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Lane {
    /// Employments.
    Employments,
    /// Placements.
    Placements,
    /// Absences.
    Absences,
    /// Courses.
    Courses,
    /// Days that matter.
    Milestones,
}

impl Lane {
    /// Every lane.
    pub(crate) const ALL: [Self; 5] =
        [Self::Employments, Self::Placements, Self::Absences, Self::Courses, Self::Milestones];

    /// The word that names it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Employments => "employments",
            Self::Placements => "placements",
            Self::Absences => "absences",
            Self::Courses => "courses",
            Self::Milestones => "milestones",
        }
    }
}

impl Entry {
    /// The fragment that leads to the entry on the doctor's page.
    pub(crate) fn anchor(&self) -> String {
        format!("entry-{}-{}", self.section, self.id)
    }

    pub(super) fn new(section: &'static str, id: &str, name: String) -> Self {
        Self {
            section,
            id: id.to_owned(),
            lane: None,
            name,
            short: None,
            detail: String::new(),
            from: None,
            to: None,
            look: "plain",
            open: false,
        }
    }

    fn of_lane(mut self, lane: Lane, look: &'static str) -> Self {
        self.lane = Some(lane);
        self.look = look;
        self
    }

    fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    pub(super) fn when(mut self, from: impl Into<Option<Date>>, to: impl Into<Option<Date>>) -> Self {
        self.from = from.into();
        self.to = to.into();
        self
    }

    fn open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }
}

/// Reads a record's entries into words.
pub(crate) struct Entries<'a> {
    pub(super) record: &'a TrainingRecord,
    pub(super) packs: &'a Packs,
    pub(super) language: Language,
}

impl<'a> Entries<'a> {
    /// For a record, in a language.
    pub(crate) const fn new(record: &'a TrainingRecord, packs: &'a Packs, language: Language) -> Self {
        Self { record, packs, language }
    }

    /// Every entry that has a place on the timeline, lane by lane and in time order.
    pub(crate) fn of_timeline(&self, time: &Time) -> Vec<Entry> {
        let mut entries = self.employments();
        entries.extend(self.placements());
        entries.extend(self.absences());
        entries.extend(self.courses());
        entries.extend(self.milestones(time));
        entries.retain(|entry| entry.lane.is_some() && entry.from.is_some());
        entries.sort_by_key(|entry| (entry.lane, entry.from, entry.to));
        entries
    }

    /// The entry that a finding rests on, if it is known how to say it.
    pub(crate) fn find(&self, section: &str, id: &str) -> Option<Entry> {
        let entries = match section {
            "employments" => self.employments(),
            "placements" => self.placements(),
            "absences" => self.absences(),
            "courses" => self.courses(),
            "visits" => self.visits(),
            "plan_versions" => self.plan_versions(),
            _ => self.rested_on(section, id).into_iter().collect(),
        };
        entries.into_iter().find(|entry| entry.id == id)
    }

    /// A unit's name.
    pub(crate) fn unit(&self, id: &UnitId) -> String {
        self.record.unit(id).map_or_else(|| id.to_string(), |unit| unit.name.clone())
    }

    /// A person's name; empty for nobody.
    pub(crate) fn person(&self, id: Option<&PersonId>) -> String {
        id.map_or_else(String::new, |id| {
            self.record.person(id).map_or_else(|| id.to_string(), |person| person.name.clone())
        })
    }

    /// A specialty's name, which is Swedish in every language.
    pub(crate) fn specialty(&self, id: &SpecialtyId) -> String {
        let known = self.packs.all().iter().find_map(|pack| pack.specialties.get(id.as_str()));
        known.map_or_else(|| id.to_string(), |specialty| capital(&specialty.name))
    }

    fn share(&self, share: Share) -> String {
        t!(self.language, "percent", share = decimal_text(&share.percent_text(), self.language))
    }

    pub(super) fn word(&self, list: &str, of: &str) -> String {
        word(self.language, list, of)
    }

    fn employments(&self) -> Vec<Entry> {
        let rows = self.record.employments.iter().flatten();
        rows.map(|row| {
            let detail = format!("{}, {}", self.word("stage", row.stage.as_str()), self.share(row.share_percent));
            let look = if row.share_percent.is_full() { "full-time" } else { "part-time" };
            Entry::new("employments", row.id.as_str(), self.unit(&row.unit))
                .of_lane(Lane::Employments, look)
                .detail(detail)
                .when(row.from, row.to)
        })
        .collect()
    }

    fn placements(&self) -> Vec<Entry> {
        let rows = self.record.placements.iter().flatten();
        rows.map(|row| {
            let unit = self.unit(&row.unit);
            let name = match (&row.field, row.kind) {
                (Some(field), PlacementKind::SideRotation | PlacementKind::Observership) => self.specialty(field),
                (_, PlacementKind::OwnChildHealthClinic | PlacementKind::ResidentialHomes) => {
                    self.word("placement", row.kind.as_str())
                }
                _ => unit.clone(),
            };
            let mut detail = vec![self.word("placement", row.kind.as_str())];
            if name != unit {
                detail.push(unit);
            }
            if row.state != PlacementState::Confirmed {
                detail.push(self.word("placement-state", row.state.as_str()));
            }
            detail.extend(row.share_percent.map(|share| self.share(share)));
            let entry =
                Entry::new("placements", row.id.as_str(), name).detail(detail.join(", ")).when(row.from, row.to);
            if row.state == PlacementState::Cancelled {
                return entry;
            }
            let short = (row.kind == PlacementKind::Home).then(|| self.word("placement", row.kind.as_str()));
            Entry { short, ..entry }
                .of_lane(Lane::Placements, row.kind.as_str())
                .open(row.state == PlacementState::Planned)
        })
        .collect()
    }

    fn absences(&self) -> Vec<Entry> {
        let rows = self.record.absences.iter().flatten();
        rows.map(|row| {
            let extent = row.extent_percent.filter(|share| !share.is_full()).map(|share| self.share(share));
            Entry::new("absences", row.id.as_str(), self.word("absence", row.kind.as_str()))
                .of_lane(Lane::Absences, "absence")
                .detail(extent.unwrap_or_default())
                .when(row.from, row.to)
        })
        .collect()
    }

    fn courses(&self) -> Vec<Entry> {
        let rows = self.record.courses.iter().flatten();
        rows.map(|row| {
            let entry = Entry::new("courses", row.id.as_str(), row.title.clone())
                .detail(self.word("course", row.state.as_str()))
                .when(row.from, row.to);
            if row.state == CourseState::Cancelled {
                return entry;
            }
            entry.of_lane(Lane::Courses, "course").open(row.state != CourseState::Attended)
        })
        .collect()
    }

    fn milestone(
        &self,
        section: &'static str,
        id: &str,
        name: String,
        done: Option<Date>,
        planned: Option<Date>,
    ) -> Entry {
        Entry::new(section, id, name)
            .of_lane(Lane::Milestones, "milestone")
            .when(done.or(planned), None)
            .open(done.is_none())
    }

    fn visits(&self) -> Vec<Entry> {
        let rows = self.record.visits.iter().flatten();
        rows.map(|row| {
            let name = self.word("visit", row.kind.as_str());
            self.milestone("visits", row.id.as_str(), name, row.held_on, row.booked_for)
                .detail(self.person(row.by.as_ref()))
        })
        .collect()
    }

    fn plan_versions(&self) -> Vec<Entry> {
        let rows = self.record.plan_versions.iter().flatten();
        rows.map(|row| {
            let (name, day) = match (row.approved_on, row.returned_on, row.presented_on) {
                (Some(day), ..) => (t!(self.language, "plan-approved", version = i64::from(row.version)), Some(day)),
                (_, Some(day), _) => (t!(self.language, "plan-returned", version = i64::from(row.version)), Some(day)),
                (.., Some(day)) => (t!(self.language, "plan-presented", version = i64::from(row.version)), Some(day)),
                _ => (t!(self.language, "plan-draft", version = i64::from(row.version)), row.agreed_on),
            };
            self.milestone("plan_versions", row.id.as_str(), name, day, None).open(row.approved_on.is_none())
        })
        .collect()
    }

    fn milestones(&self, time: &Time) -> Vec<Entry> {
        let (record, language) = (self.record, self.language);
        let once = |section, name, done, planned| self.milestone(section, "", name, done, planned);
        let mut days = vec![once("training", t!(language, "milestone-start"), Some(record.training.started_on), None)];
        days.extend(self.plan_versions());
        days.extend(self.visits());
        if let Some(mid) = &record.mid_term {
            let planned = mid.booked_for.or(mid.desired_on);
            days.push(
                once("mid_term", t!(language, "milestone-mid-term"), mid.held_on, planned)
                    .detail(self.person(mid.assessor.as_ref())),
            );
        }
        if let Some(basic) = &record.basic_training {
            if let Some(examination) = &basic.examination {
                let name = t!(language, "milestone-bt-examination");
                let outcome = examination.outcome.map(|outcome| self.word("examination", outcome.as_str()));
                days.push(
                    once("basic_training", name, examination.held_on, examination.booked_for)
                        .detail(outcome.unwrap_or_default()),
                );
            }
            days.push(once("basic_training", t!(language, "milestone-bt-approved"), basic.approved_on, None));
        }
        for credit in record.credits.iter().flatten() {
            let name = t!(language, "milestone-credit", months = credit.months);
            let detail = self.word("credit", credit.kind.as_str());
            days.push(
                self.milestone("credits", credit.id.as_str(), name, Some(credit.decided_on), None).detail(detail),
            );
        }
        if let Some(application) = &record.application {
            days.push(once("application", t!(language, "milestone-applied"), application.submitted_on, None));
            days.push(once("application", t!(language, "milestone-granted"), application.granted_on, None));
        }
        days.push(once("time", t!(language, "milestone-minimum"), None, time.minimum_reached_on()));
        days.push(once("training", t!(language, "milestone-end"), None, record.training.planned_end_on));
        days
    }
}
