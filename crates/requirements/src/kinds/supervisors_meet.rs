//! `supervisors-meet`: each supervisor of the unit takes part in meetings and trainings for supervisors.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{MeetingKind, PersonId, SupervisorMeeting, UnitTrainee};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupervisorsMeet {
    /// The meetings that count.
    #[serde(deserialize_with = "parameters::meeting_kinds")]
    meetings: Vec<MeetingKind>,
    /// Months in which one is attended.
    within_months: i32,
    /// Months after which none attended is a breach.
    red_after_months: Option<i32>,
    /// Whether not being released by the manager is a breach.
    #[serde(default)]
    must_be_released: bool,
}

impl JudgeUnit for SupervisorsMeet {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        if !case.is_health_centre() {
            return Vec::new();
        }
        let Some(supervisors) = case.supervisors() else {
            return vec![Verdict::not_kept("units.mission.trainees")];
        };
        let each = supervisors.iter().map(|(person, trainees)| self.one(case, person, trainees)).collect();
        vec![Verdict::all_of(each).unwrap_or_else(|| Verdict::not_applicable(say!("unit-no-supervisors")))]
    }
}

impl SupervisorsMeet {
    fn one(&self, case: &UnitCase<'_>, person: &PersonId, trainees: &[&UnitTrainee]) -> Verdict {
        let name = case.person_name(person);
        let Some(meetings) = case.person(person).and_then(|person| person.supervisor_meetings.as_deref()) else {
            return Verdict::undecided(say!("meet-unknown", name = name)).next(say!("meet-next-enter"));
        };
        let past = || meetings.iter().filter(|row| self.meetings.contains(&row.kind) && row.on <= case.on);
        let last = past().filter(|row| row.attended).max_by_key(|row| row.on);
        if let Some(last) = last.filter(|last| case.on <= add_months(last.on, self.within_months)) {
            return Verdict::fulfilled(say!("meet-attended", name = name, on = last.on)).with("people", &last.id);
        }
        // one who has only begun to supervise has had no year to meet in
        let began = trainees.iter().map(|trainee| trainee.from).min().unwrap_or(case.on);
        let since = last.map_or(began, |last| last.on.max(began));
        self.without(case, name, since, past())
    }

    fn without<'m>(
        &self,
        case: &UnitCase<'_>,
        name: String,
        since: Date,
        mut past: impl Iterator<Item = &'m SupervisorMeeting>,
    ) -> Verdict {
        let recent = add_months(case.on, -self.within_months);
        let held_back = past.find(|row| row.on > recent && row.released == Some(false));
        if let Some(row) = held_back.filter(|_| self.must_be_released) {
            return Verdict::red(say!("meet-not-released", name = name, on = row.on)).next(say!("meet-next-release"));
        }
        let sentence = say!("meet-not-since", name = name, since = since);
        if case.on <= add_months(since, self.within_months) {
            Verdict::on_track(sentence).due(add_months(since, self.within_months))
        } else if self.red_after_months.is_some_and(|months| add_months(since, months) < case.on) {
            Verdict::red(sentence)
        } else {
            Verdict::amber(sentence)
        }
        .next(say!("meet-next"))
    }
}
