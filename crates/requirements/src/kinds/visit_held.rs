//! `visit-held`: a meeting with the director of studies is held soon after the start, or in time before the end, with
//! those who take part.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{SignerRole, Visit, VisitKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::{Judge, role_term};
use crate::meetings::meetings;
use crate::message::Arg;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitHeld {
    /// Which meeting.
    #[serde(deserialize_with = "parameters::visit_kinds")]
    visits: Vec<VisitKind>,
    /// Its name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// What to do when it is neither held nor booked.
    next: Bilingual,
    /// Who takes part, each one of several roles.
    #[serde(deserialize_with = "parameters::signer_role_sets")]
    participants: Vec<Vec<SignerRole>>,
    /// Days in service from the start of ST by which it is held; for a meeting near the start.
    within_days: Option<u32>,
    /// Months before the planned end by which it is held; for a meeting near the end.
    months_before_end: Option<i32>,
    /// Months before the planned end from which it is asked for.
    ask_months_before_end: Option<i32>,
}

impl Judge for VisitHeld {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case).unwrap_or_else(|verdict| *verdict))]
    }
}

impl VisitHeld {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let held = meetings(case, &self.visits)?;
        if let Some((on, visit)) = held.last {
            return Ok(self.held(case, on, visit));
        }
        let Some(started) = case.st_since().filter(|started| *started <= case.on) else {
            return Ok(Verdict::not_applicable(say!("st-not-begun")));
        };
        let due = self.due(case, started);
        let name = self.name.clone();
        let sentence = match held.next {
            Some((day, _)) => say!("meeting-booked", name = name, day = day),
            None => say!("meeting-not-held", name = name),
        };
        let passed = due.is_some_and(|due| due < case.on);
        let sent = applying::submitted_on(case);
        let asked = match (self.ask_months_before_end, case.time.planned_end_on()) {
            (Some(months), Some(end)) => add_months(end, -months) <= case.on,
            _ => false,
        };
        let verdict = match (held.next, sent) {
            (_, Some(sent)) => Verdict::red(sentence).and(say!("meeting-sent-without", on = sent)),
            (Some((day, _)), None) if passed || due.is_some_and(|due| day > due) => Verdict::amber(sentence),
            (Some(_), None) => Verdict::on_track(sentence),
            (None, None) if passed && self.within_days.is_some() => Verdict::red(sentence),
            (None, None) if passed || asked => Verdict::amber(sentence),
            (None, None) => Verdict::on_track(sentence),
        };
        let verdict = match due {
            Some(due) if passed => verdict.and(say!("meeting-was-due", due = due)).due(due),
            Some(due) => verdict.and(say!("meeting-due", due = due)).due(due),
            None => verdict,
        };
        let step = match held.next {
            Some(_) => say!("meeting-next-hold"),
            None => say!("meeting-next", step = self.next.clone()),
        };
        Ok(verdict.next(step).with_all("visits", held.next.map(|(_, visit)| &visit.id)))
    }

    fn due(&self, case: &Case<'_>, started: Date) -> Option<Date> {
        match (self.within_days, self.months_before_end) {
            (Some(days), _) => case.days_in_service_after(started, days),
            (None, Some(months)) => case.time.planned_end_on().map(|end| add_months(end, -months)),
            (None, None) => None,
        }
    }

    fn held(&self, case: &Case<'_>, on: Date, visit: &Visit) -> Verdict {
        let sentence = say!("meeting-held", name = self.name.clone(), on = on);
        let due = case.st_since().and_then(|started| self.due(case, started));
        let lacking = match &visit.participants {
            Some(present) => {
                self.participants.iter().filter(|roles| !roles.iter().any(|r| present.contains(r))).collect()
            }
            None => Vec::new(),
        };
        let lacking: Vec<Arg> = lacking
            .into_iter()
            .map(|roles| Arg::Any(roles.iter().map(|role| Arg::Term(role_term(*role))).collect()))
            .collect();
        let late = due.filter(|due| on > *due);
        let verdict = if late.is_some() || !lacking.is_empty() {
            Verdict::amber(sentence).but_fulfilled()
        } else {
            Verdict::fulfilled(sentence)
        };
        let verdict = match late {
            Some(due) => verdict.and(say!("meeting-was-due", due = due)),
            None => verdict,
        };
        let verdict = if lacking.is_empty() {
            verdict
        } else {
            verdict
                .and(say!("meeting-without", roles = lacking.clone()))
                .next(say!("meeting-next-inform", roles = lacking))
        };
        due.into_iter().fold(verdict, Verdict::due).with("visits", &visit.id)
    }
}
