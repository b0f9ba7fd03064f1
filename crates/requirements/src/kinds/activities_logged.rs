//! `activities-logged`: things the trainee must have taken part in, so many times in the training or within a placement;
//! planned ahead suffices until the day it is asked for.

use calendar::{Date, add_months, previous_day};
use serde::Deserialize;

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::primary_care;
use crate::requirement::{Bilingual, Strength};
use crate::sought::{Also, Answer, Sought, Stand, Within};
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivitiesLogged {
    /// What it is called in all.
    name: Bilingual,
    /// What is looked for; each at least its own number of times.
    parts: Vec<Sought>,
    /// What an entry must also say.
    #[serde(default)]
    also: Vec<Also>,
    /// Whether an entry that lacks what it must also say needs attention at once; else when the entry is asked for.
    #[serde(default)]
    lacking_needs_attention: bool,
    /// Only entries after this percent of the training count.
    from_percent: Option<u32>,
    /// Only what belongs to these placements counts.
    within: Option<Within>,
    /// What there should not be.
    never: Option<Sought>,
    /// Whether one may do without: where nothing is entered there is nothing to say.
    #[serde(default)]
    voluntary: bool,
    /// Whether a recorded reason turns what is grave to amber.
    #[serde(default)]
    reason_suffices: bool,
    /// When how many are asked for, done or planned.
    #[serde(default)]
    ask: Vec<Step>,
    /// When fewer than how many, planned ones counted, is grave.
    #[serde(default)]
    grave: Vec<Step>,
}

/// A day in the training, told in one of these ways, and how many there should be by then.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Step {
    /// How many in all.
    at_least: usize,
    /// Whether only what is done counts.
    done: bool,
    /// A percent of the training is reached.
    percent: Option<u32>,
    /// Full-time months are reached.
    months: Option<i64>,
    /// Months in service from the start of ST.
    months_from_start: Option<i32>,
    /// Months before the planned end.
    months_before_end: Option<i32>,
    /// The application is sent.
    application: bool,
    /// The placements have begun.
    placement_begun: bool,
    /// The placements are over.
    placement_over: bool,
}

/// What was found of everything that is looked for.
struct Found<'a> {
    /// Per part: how many times it counts as done, at most as often as it is wanted.
    done: Vec<usize>,
    /// Per part: how many more are lacking something or ahead, at most as often as is wanted.
    open: Vec<usize>,
    /// The entries that count.
    counted: Vec<Answer<'a>>,
    /// The entries ahead.
    ahead: Vec<Answer<'a>>,
    /// What is lacking, and in how many entries.
    lacking: Vec<Also>,
    /// Planned for days after the planned end of the training.
    after_end: usize,
    /// Planned days that passed without a word.
    unconfirmed: usize,
    /// Entries before the part of the training in which they count.
    too_early: usize,
}

impl Judge for ActivitiesLogged {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        if self.within.as_ref().is_some_and(|within| within.primary_care) {
            return primary_care::judged(case, |rotation| rotation.while_it_can_change(self.verdict(case)));
        }
        vec![case.over().unwrap_or_else(|| case.not_grave_before_start(self.verdict(case)))]
    }
}

impl ActivitiesLogged {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let placements = self.within.as_ref().map(|within| within.placements(case));
        if let (Some(within), Some(placements)) = (&self.within, &placements) {
            if case.record.placements.is_none() {
                return Verdict::not_kept("placements");
            }
            if placements.is_empty() {
                return Verdict::not_applicable(say!("logged-no-placement", placement = within.name.clone()));
            }
        }
        let border = match self.from_percent {
            Some(_) if case.time.ledger().is_none() => return Verdict::not_kept("employments"),
            // a border that is never reached lies after every day
            Some(percent) => Some(case.time.percent_reached_on(percent).unwrap_or(Date::MAX)),
            None => None,
        };
        let found = self.found(case, placements.as_deref(), border);
        let wanted: usize = self.parts.iter().map(|part| part.at_least).sum();
        let done: usize = found.done.iter().sum();
        let unwanted = self.never.as_ref().map(|never| (never, never.answers(case, &[], placements.as_deref())));
        if let Some((never, answers)) = unwanted.filter(|(_, answers)| !answers.is_empty()) {
            let sentence = say!("logged-never", what = never.name.clone(), count = answers.len());
            let verdict = Verdict::amber(sentence).next(say!("logged-next-discuss"));
            return verdict.with_all("activities", answers.iter().map(|answer| answer.id));
        }
        let sentence = say!("logged-count", name = self.name.clone(), done = done, wanted = wanted);
        if done >= wanted {
            return evidence(Verdict::fulfilled(sentence), &found.counted);
        }
        if let Some(section) = self.parts.iter().find_map(|part| part.not_kept(case)) {
            return Verdict::not_kept(section);
        }
        let steps = || self.ask.iter().chain(&self.grave);
        if steps().any(Step::needs_ledger) && case.time.ledger().is_none() {
            return Verdict::not_kept("employments");
        }
        let begun = placements.iter().flatten().map(|placement| placement.from).min();
        let over = placements.iter().flatten().map(|placement| placement.to).max();
        self.unmet(case, &found, begun.zip(over), border, sentence)
    }

    /// The verdict while something is lacking.
    fn unmet(
        &self,
        case: &Case<'_>,
        found: &Found<'_>,
        span: Option<(Date, Date)>,
        border: Option<Date>,
        sentence: Message,
    ) -> Verdict {
        let sent = applying::submitted_on(case);
        let done: usize = found.done.iter().sum();
        let open: usize = found.open.iter().sum();
        // what is planned no longer helps once the application is sent
        let with_open = if sent.is_some() { done } else { done + open };
        let count = |step: &Step| if step.done { done } else { with_open };
        let passed = |step: &&Step| step.day(case, span).is_some_and(|day| day < case.on);
        let missed = self.ask.iter().filter(passed).filter(|step| count(step) < step.at_least);
        let missed = missed.min_by_key(|step| step.day(case, span));
        let grave = self.grave.iter().filter(passed).find(|step| {
            let held = if step.application { done } else { done + open };
            held < step.at_least
        });
        let lacking = self.lacking_needs_attention && !found.lacking.is_empty();
        let only_early = found.too_early > 0 && done + open == 0;
        // what has been planned anew is no longer amiss
        let wanted: usize = self.parts.iter().map(|part| part.at_least).sum();
        let slipped = found.after_end + found.unconfirmed > 0 && done + open < wanted;
        if self.voluntary && done + open == 0 && !slipped {
            let name = self.name.clone();
            let is_open = case.requirement.strength == Strength::May;
            let told = if is_open { say!("logged-may", name = name) } else { say!("logged-voluntary", name = name) };
            return Verdict::not_applicable(told);
        }
        let reason = case.decision().filter(|_| self.reason_suffices);
        let mut verdict = match (grave, missed) {
            (Some(_), _) if reason.is_none() => Verdict::red(sentence),
            (Some(_), _) => Verdict::amber(sentence),
            (None, Some(_)) => Verdict::amber(sentence),
            (None, None) if lacking || only_early || slipped => Verdict::amber(sentence),
            (None, None) => Verdict::on_track(sentence),
        };
        let missing = self.missing(found);
        if self.parts.len() > 1 && !missing.is_empty() {
            verdict = verdict.and(say!("logged-missing", parts = missing));
        }
        if let Some(first) = found.ahead.first() {
            verdict = verdict.and(say!("logged-ahead", count = found.ahead.len(), on = first.on));
        }
        for also in &found.lacking {
            verdict = verdict.and(lacks(*also));
        }
        if found.after_end > 0 {
            verdict = verdict.and(say!("logged-after-end", count = found.after_end));
        }
        if found.unconfirmed > 0 {
            verdict = verdict.and(say!("logged-unconfirmed", count = found.unconfirmed));
        }
        if let Some(border) = border.filter(|_| found.too_early > 0) {
            verdict = verdict.and(say!("logged-too-early", count = found.too_early, border = border));
        }
        if let Some(reason) = reason {
            verdict = verdict.and(say!("reason-accepted", reason = reason.reason.clone(), on = reason.on));
        }
        let late = grave.filter(|step| !step.application).or(missed.filter(|step| !step.application));
        if let Some(on) = sent {
            verdict = verdict.and(say!("logged-sent-without", on = on)).due(on);
        } else if let Some(day) = late.and_then(|step| step.day(case, span)) {
            verdict = verdict.and(say!("logged-was-due", day = day)).due(day);
        } else {
            let coming = self.ask.iter().chain(&self.grave).filter(|step| count(step) < step.at_least || open > 0);
            let day = coming.filter_map(|step| step.day(case, span)).filter(|day| *day >= case.on).min();
            verdict = match day {
                Some(day) => verdict.and(say!("logged-due", day = day)).due(day),
                None => verdict,
            };
        }
        evidence(verdict.next(next(found)), &found.counted)
    }

    fn found<'a>(
        &self,
        case: &Case<'a>,
        placements: Option<&[&training::Placement]>,
        border: Option<Date>,
    ) -> Found<'a> {
        let mut found = Found {
            done: Vec::new(),
            open: Vec::new(),
            counted: Vec::new(),
            ahead: Vec::new(),
            lacking: Vec::new(),
            after_end: 0,
            unconfirmed: 0,
            too_early: 0,
        };
        for part in &self.parts {
            let answers = part.answers(case, &self.also, placements);
            let (early, answers): (Vec<_>, Vec<_>) =
                answers.into_iter().partition(|answer| border.is_some_and(|border| answer.on <= border));
            found.too_early += early.len();
            let done = answers.iter().filter(|answer| answer.stand == Stand::Done).count().min(part.at_least);
            let too_late = |answer: &Answer<'_>| {
                answer.stand == Stand::Ahead && case.time.planned_end_on().is_some_and(|end| answer.on > end)
            };
            let open =
                |answer: &&Answer<'_>| matches!(answer.stand, Stand::Lacking(_) | Stand::Ahead) && !too_late(answer);
            found.open.push(answers.iter().filter(open).count().min(part.at_least - done));
            found.done.push(done);
            for answer in answers {
                match answer.stand {
                    Stand::Lacking(also) if done < part.at_least && !found.lacking.contains(&also) => {
                        found.lacking.push(also);
                    }
                    Stand::Ahead if too_late(&answer) => found.after_end += 1,
                    Stand::Ahead if done < part.at_least => found.ahead.push(answer),
                    Stand::Unconfirmed if done < part.at_least => found.unconfirmed += 1,
                    _ => {}
                }
                if matches!(answer.stand, Stand::Done | Stand::Lacking(_)) && !found.counted.contains(&answer) {
                    found.counted.push(answer);
                }
            }
        }
        found.ahead.sort_by_key(|answer| answer.on);
        found.ahead.dedup();
        found
    }

    /// The names of the parts that are neither done often enough nor planned.
    fn missing(&self, found: &Found<'_>) -> Vec<Arg> {
        let counts = found.done.iter().zip(&found.open);
        let parts = self.parts.iter().zip(counts).filter(|(part, (done, open))| **done + **open < part.at_least);
        parts.map(|(part, _)| Arg::from(part.name.clone())).collect()
    }
}

impl Step {
    /// The last day by which nothing is asked; `None`: never, or not yet.
    fn day(&self, case: &Case<'_>, placements: Option<(Date, Date)>) -> Option<Date> {
        if self.application {
            // asked from the day of the application itself
            return applying::submitted_on(case).map(previous_day);
        }
        if self.placement_over {
            return placements.map(|(_, over)| over);
        }
        if self.placement_begun {
            return placements.map(|(begun, _)| begun);
        }
        let by_percent = || case.time.percent_reached_on(self.percent?);
        let by_months = || case.time.fully_reached_on(calendar::Months::whole(self.months?));
        let from_start = || case.months_in_service_after(previous_day(case.st_since()?), self.months_from_start?);
        let before_end = || Some(add_months(case.record.training.planned_end_on?, -self.months_before_end?));
        by_percent().or_else(by_months).or_else(from_start).or_else(before_end)
    }

    const fn needs_ledger(&self) -> bool {
        self.percent.is_some() || self.months.is_some()
    }
}

fn lacks(also: Also) -> Message {
    match also {
        Also::Feedback => say!("logged-lacks-feedback"),
        Also::Confirmed => say!("logged-lacks-confirmation"),
        Also::Presented => say!("logged-lacks-presentation"),
        Also::WithSupervisor => say!("logged-lacks-supervisor"),
    }
}

fn next(found: &Found<'_>) -> Message {
    match found.lacking.first() {
        _ if found.unconfirmed > 0 => say!("logged-next-confirm"),
        Some(Also::Feedback) => say!("logged-next-feedback"),
        Some(Also::Confirmed) => say!("logged-next-confirmation"),
        Some(Also::Presented) => say!("logged-next-present"),
        Some(Also::WithSupervisor) => say!("logged-next-together"),
        None if found.ahead.is_empty() => say!("logged-next-plan"),
        None => say!("logged-next-follow"),
    }
}

/// Adds the entries that a verdict rests on.
fn evidence(verdict: Verdict, answers: &[Answer<'_>]) -> Verdict {
    answers.iter().fold(verdict, |verdict, answer| verdict.with(answer.section, answer.id))
}
