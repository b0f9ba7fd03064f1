//! `entries-complete`: of the entries of a sort, so large a share says what each must say: a form, an objective, a day.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{ActivityKind, ActivityState, AssessmentMethod, EntryId, LoggedActivity};

use crate::case::{Case, days_after};
use crate::kinds::Judge;
use crate::message::Message;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntriesComplete {
    /// What is counted, in words.
    name: Bilingual,
    /// Which entries, and what each must say.
    what: What,
    /// Methods of assessment that are looked at, or that are on the list.
    #[serde(default, deserialize_with = "parameters::assessment_methods")]
    methods: Vec<AssessmentMethod>,
    /// Kinds of activity that are looked at.
    #[serde(default, deserialize_with = "parameters::activity_kinds")]
    kinds: Vec<ActivityKind>,
    /// Days within which it is to be written down.
    #[serde(default)]
    within_days: u32,
    /// Months back from the day looked at.
    months_back: i32,
    /// The percent that is enough.
    full_percent: usize,
    /// The percent, late entries counted, below which it is grave.
    nearly_percent: usize,
}

/// Which entries, and what each must say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    /// Assessments by some methods have a form.
    AssessmentsWithForm,
    /// Assessments are by a method of the list.
    AssessmentsByListedMethod,
    /// Supervision sessions are written down in time.
    SessionsWrittenDown,
    /// Activities name an objective.
    ActivitiesWithObjective,
    /// Absences from activities are told, with the reason, at the latest that day.
    AbsencesTold,
}

/// What one entry says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Fully,
    Partly,
    Not,
}

impl Judge for EntriesComplete {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl EntriesComplete {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let (section, entries) = match self.what {
            What::AssessmentsWithForm | What::AssessmentsByListedMethod => ("assessments", self.assessments(case)),
            What::SessionsWrittenDown => ("supervision_sessions", self.sessions(case)),
            What::ActivitiesWithObjective | What::AbsencesTold => ("activities", self.activities(case)),
        };
        let Some(entries) = entries else {
            return Verdict::not_kept(section);
        };
        if entries.is_empty() {
            return Verdict::not_applicable(say!("complete-none", name = self.name.clone()));
        }
        let count = |said: &[Said]| entries.iter().filter(|(_, found)| said.contains(found)).count();
        let (full, some, all) = (count(&[Said::Fully]), count(&[Said::Fully, Said::Partly]), entries.len());
        let months = i64::from(self.months_back);
        let sentence = say!("complete-share", name = self.name.clone(), full = full, all = all, months = months);
        let verdict = if full * 100 >= self.full_percent * all {
            Verdict::fulfilled(sentence)
        } else if some * 100 >= self.nearly_percent * all {
            Verdict::amber(sentence).and(self.limit()).next(self.next())
        } else {
            Verdict::red(sentence).and(self.limit()).next(self.next())
        };
        let lacking = entries.iter().filter(|(_, said)| *said != Said::Fully).map(|(id, _)| *id);
        let late = some - full;
        let verdict = if late > 0 { verdict.and(say!("complete-late", count = late)) } else { verdict };
        if full < all { verdict.with_all(section, lacking) } else { verdict }
    }

    fn limit(&self) -> Message {
        say!("share-ours", percent = self.full_percent)
    }

    fn in_window(&self, case: &Case<'_>, on: Date) -> bool {
        on > add_months(case.on, -self.months_back) && on <= case.on
    }

    fn assessments<'a>(&self, case: &Case<'a>) -> Option<Vec<(&'a EntryId, Said)>> {
        let rows = case.record.assessments.as_ref()?.iter().filter(|row| self.in_window(case, row.on));
        let listed = |method| self.methods.contains(&method);
        if self.what == What::AssessmentsByListedMethod {
            return Some(rows.map(|row| (&row.id, said(listed(row.method)))).collect());
        }
        let form = |row: &training::Assessment| {
            row.documented == Some(true) || (row.documented.is_none() && case.happened(row.signed_on).is_some())
        };
        Some(rows.filter(|row| listed(row.method)).map(|row| (&row.id, said(form(row)))).collect())
    }

    fn sessions<'a>(&self, case: &Case<'a>) -> Option<Vec<(&'a EntryId, Said)>> {
        let rows = case.record.supervision_sessions.as_ref()?.iter();
        let held = rows.filter(|row| row.held != Some(false) && self.in_window(case, row.on));
        let judged = held.filter_map(|row| {
            let limit = days_after(row.on, self.within_days);
            match case.happened(row.documented_on) {
                Some(on) if on <= limit => Some((&row.id, Said::Fully)),
                Some(_) => Some((&row.id, Said::Partly)),
                None => (limit < case.on).then_some((&row.id, Said::Not)),
            }
        });
        Some(judged.collect())
    }

    fn activities<'a>(&self, case: &Case<'a>) -> Option<Vec<(&'a EntryId, Said)>> {
        let rows = case.record.activities.as_ref()?.iter();
        let rows = rows.filter(|row| self.kinds.is_empty() || self.kinds.contains(&row.kind));
        let rows = rows.filter(|row| self.in_window(case, row.on));
        let state = |row: &LoggedActivity| row.state.unwrap_or(ActivityState::Done);
        if self.what == What::AbsencesTold {
            let absent = rows.filter(|row| state(row) == ActivityState::Absent);
            return Some(absent.map(|row| (&row.id, told(case, row))).collect());
        }
        let done = rows.filter(|row| state(row) == ActivityState::Done);
        let named = |row: &LoggedActivity| row.objectives.as_ref().is_some_and(|codes| !codes.is_empty());
        Some(done.map(|row| (&row.id, said(named(row)))).collect())
    }

    fn next(&self) -> Message {
        match self.what {
            What::AssessmentsWithForm => say!("complete-next-form"),
            What::AssessmentsByListedMethod => say!("complete-next-method"),
            What::SessionsWrittenDown => say!("complete-next-write"),
            What::ActivitiesWithObjective => say!("complete-next-objective"),
            What::AbsencesTold => say!("complete-next-tell"),
        }
    }
}

const fn said(fully: bool) -> Said {
    if fully { Said::Fully } else { Said::Not }
}

fn told(case: &Case<'_>, activity: &LoggedActivity) -> Said {
    match case.happened(activity.absence_told_on) {
        Some(on) if on <= activity.on && activity.absent_because.is_some() => Said::Fully,
        Some(_) => Said::Partly,
        None => Said::Not,
    }
}
