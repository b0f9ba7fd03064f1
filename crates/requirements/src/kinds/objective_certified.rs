//! `objective-certified`: each objective of the specialty is certified, activity by activity, on the right forms.

use std::collections::BTreeMap;

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{Certificate, ObjectiveCode};

use crate::applying;
use crate::case::{Case, days_after};
use crate::expression::AnyOf;
use crate::finding::Subject;
use crate::grounds::{Grounds, Progress, Step};
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::objective::{Activity, Objective};
use crate::requirement::Confidence;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveCertified {
    /// Days after an activity in which its certificate is waited for.
    certificate_grace_days: u32,
    /// Months before the planned end from which something that is neither done nor planned is grave.
    red_from_months_before_end: i32,
    /// For objectives of this regulation: the codes of the other regulation whose certificates can be transferred.
    corresponding: BTreeMap<String, Vec<String>>,
    /// The same for a specialty's own objectives.
    corresponding_in: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

impl Judge for ObjectiveCertified {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        let Some(objectives) = case.national.objectives(case.specialty()) else {
            let specialty = case.specialty().to_string();
            return vec![Verdict::undecided(say!("objective-specialty-unknown", specialty = specialty))];
        };
        let grounds = Grounds::of(case);
        let verdict =
            |objective: &Objective, verdict: Verdict| verdict.about(Subject::Objective(objective.code.clone()));
        if case.record.certificates.is_none() {
            return objectives.into_iter().map(|o| verdict(o, Verdict::not_kept("certificates"))).collect();
        }
        objectives.into_iter().map(|o| verdict(o, self.verdict(case, &grounds, o))).collect()
    }
}

/// What is found of the demands of one objective.
#[derive(Default)]
struct Found<'a> {
    certified: Vec<Arg>,
    certificates: Vec<&'a Certificate>,
    done: Vec<Step>,
    /// Beside what is done, where one form certifies all of it together.
    also: Vec<Step>,
    planned: Vec<Step>,
    late: Vec<Step>,
    nothing: Vec<Arg>,
    not_kept: Vec<Arg>,
}

impl ObjectiveCertified {
    fn verdict<'a>(&self, case: &Case<'a>, grounds: &Grounds<'a>, objective: &'a Objective) -> Verdict {
        let label = label(objective);
        let Some(demands) = grounds.demands(objective, case.on) else {
            return Verdict::undecided(say!("objective-demand-unknown", objective = label))
                .next(say!("objective-next-check"));
        };
        let end = case.time.planned_end_on();
        let mut found = Found::default();
        for demand in demands {
            if let Some(certificate) = demand.certificate {
                found.certified.push(activities(demand.any_of));
                found.certificates.push(certificate);
                continue;
            }
            match grounds.progress(objective, demand.any_of) {
                Progress::Done(step) => {
                    found.done.push(step);
                    if demand.any_of.contains(&Activity::NonePrescribed) {
                        found.also.extend(grounds.ahead(objective, demand.any_of));
                    }
                }
                Progress::Planned(step) if step.on.zip(end).is_some_and(|(on, end)| on > end) => found.late.push(step),
                Progress::Planned(step) => found.planned.push(step),
                Progress::Nothing => found.nothing.push(activities(demand.any_of)),
                Progress::NotKept => found.not_kept.push(activities(demand.any_of)),
            }
        }
        let transferable = self.transferable(case, grounds, &objective.code);
        let verdict = self.colour(case, label, &found, &transferable);
        let misplaced: Vec<&Certificate> = grounds.on_wrong_form(objective).collect();
        let verdict = if misplaced.is_empty() || verdict.fulfilled {
            verdict
        } else {
            let mut forms: Vec<String> =
                misplaced.iter().map(|certificate| case.form_name(&certificate.form)).collect();
            forms.dedup();
            let verdict = match verdict.next_step {
                Some(Message { id: "objective-next-certificate", .. }) => {
                    verdict.next(say!("objective-next-right-form", things = things(&found.done)))
                }
                _ => verdict,
            };
            verdict
                .and(say!("objective-wrong-form", forms = forms))
                .with_all("certificates", misplaced.iter().map(|certificate| &certificate.id))
        };
        let verdict = if must_be_checked(objective, &verdict) { verdict.and(say!("objective-check")) } else { verdict };
        let steps = found
            .done
            .iter()
            .chain(&found.also)
            .chain(&found.planned)
            .chain(&found.late)
            .map(|step| step.entry.clone());
        let mut verdict =
            verdict.with_all("certificates", found.certificates.iter().map(|certificate| &certificate.id));
        verdict.evidence.extend(steps);
        if !verdict.fulfilled {
            verdict = verdict.with_all("certificates", transferable.iter().map(|(_, certificate)| &certificate.id));
        }
        verdict.evidence.dedup();
        verdict
    }

    fn colour(
        &self,
        case: &Case<'_>,
        label: Arg,
        found: &Found<'_>,
        transferable: &[(String, &Certificate)],
    ) -> Verdict {
        let missing_all = found.certified.is_empty();
        let complete = found.done.is_empty()
            && found.planned.is_empty()
            && found.late.is_empty()
            && found.nothing.is_empty()
            && found.not_kept.is_empty();
        let certified = || found.certified.clone();
        if complete {
            return Verdict::fulfilled(say!("objective-all-certified", objective = label, activities = certified()));
        }
        if let Some(over) = case.over() {
            return over;
        }
        let lead = if missing_all {
            say!("objective-none-certified", objective = label)
        } else {
            say!("objective-some-certified", objective = label, activities = certified())
        };
        let end = case.time.planned_end_on();
        let red_from = end.map(|end| add_months(end, -self.red_from_months_before_end));
        let applied_on = applying::submitted_on(case);
        let waiting = found.done.iter().filter_map(|step| step.on).min();
        let waited_too_long = waiting.is_some_and(|on| days_after(on, self.certificate_grace_days) < case.on);
        let unplanned = !found.nothing.is_empty() && transferable.is_empty();
        let grave = (unplanned || !found.late.is_empty()) && red_from.is_some_and(|from| from <= case.on);
        let mut verdict = if applied_on.is_some() || grave {
            Verdict::red(lead)
        } else if unplanned || !found.late.is_empty() || waited_too_long || !transferable.is_empty() {
            Verdict::amber(lead)
        } else if !found.not_kept.is_empty() {
            Verdict::undecided(lead)
        } else {
            Verdict::on_track(lead)
        };
        for sentence in sentences(found, transferable, end, applied_on) {
            verdict = verdict.and(sentence);
        }
        let due = match (applied_on, waiting) {
            (Some(on), _) => Some(on),
            (None, _) if unplanned => red_from.filter(|from| *from > case.on).or(end),
            (None, _) if !found.late.is_empty() => end,
            (None, Some(on)) => Some(days_after(on, self.certificate_grace_days)),
            (None, None) => found.planned.iter().filter_map(|step| step.on).max().or(end),
        };
        verdict.due_on = due;
        verdict.next(next_step(found, unplanned, transferable))
    }

    /// Certificates of the other regulation for a corresponding objective, with the code they name.
    fn transferable<'a>(
        &self,
        case: &Case<'a>,
        grounds: &Grounds<'a>,
        code: &ObjectiveCode,
    ) -> Vec<(String, &'a Certificate)> {
        let own = self.corresponding_in.get(case.specialty().as_str());
        let corresponding =
            [Some(&self.corresponding), own].into_iter().flatten().filter_map(|of| of.get(code.as_str()));
        let codes = corresponding.flatten().map(String::as_str).chain([code.as_str()]);
        let named = |code: &str| -> Vec<(String, &'a Certificate)> {
            grounds.of_other_regulation(code).map(|certificate| (code.to_owned(), certificate)).collect()
        };
        codes.flat_map(named).collect()
    }
}

fn sentences(
    found: &Found<'_>,
    transferable: &[(String, &Certificate)],
    end: Option<Date>,
    applied_on: Option<Date>,
) -> Vec<Message> {
    let mut sentences = Vec::new();
    if let Some(on) = applied_on {
        sentences.push(say!("objective-applied", on = on));
    }
    if !found.nothing.is_empty() {
        sentences.push(say!("objective-nothing", activities = found.nothing.clone()));
    }
    if !found.done.is_empty() {
        sentences.push(say!("objective-done", things = things(&found.done)));
    }
    if !found.also.is_empty() {
        sentences.push(say!("objective-also", things = things(&found.also)));
    }
    if let (Some(end), false) = (end, found.late.is_empty()) {
        sentences.push(say!("objective-planned-late", end = end, things = things(&found.late)));
    }
    if !found.planned.is_empty() {
        sentences.push(say!("objective-planned", things = things(&found.planned)));
    }
    if !found.not_kept.is_empty() {
        sentences.push(say!("objective-not-kept", activities = found.not_kept.clone()));
    }
    if !transferable.is_empty() {
        let mut codes: Vec<String> = transferable.iter().map(|(code, _)| code.clone()).collect();
        codes.dedup();
        sentences.push(say!("objective-to-transfer", codes = codes));
    }
    sentences
}

fn next_step(found: &Found<'_>, unplanned: bool, transferable: &[(String, &Certificate)]) -> Message {
    if !transferable.is_empty() {
        say!("objective-next-transfer")
    } else if unplanned {
        say!("objective-next-plan", activities = found.nothing.clone())
    } else if !found.late.is_empty() {
        say!("objective-next-earlier")
    } else if !found.also.is_empty() {
        say!("objective-next-now-or-later", things = things(&found.also))
    } else if !found.done.is_empty() {
        say!("objective-next-certificate", things = things(&found.done))
    } else if !found.planned.is_empty() {
        say!("objective-next-follow")
    } else {
        say!("objective-next-check")
    }
}

/// Whether users must be told to compare the demand with the printed text: always where it is weakly known, and
/// otherwise where something is missing.
fn must_be_checked(objective: &Objective, verdict: &Verdict) -> bool {
    let open_choice = objective.confidence == Confidence::Low;
    open_choice || (objective.confidence.to_be_checked() && !verdict.fulfilled)
}

/// The objective as people know it: its official title, or our own help label said to be one.
pub fn label(objective: &Objective) -> Arg {
    let code = objective.code.to_string();
    match (&objective.title, &objective.help) {
        (Some(title), _) => say!("objective-titled", code = code, title = title.clone()).into(),
        (None, Some(help)) => say!("objective-helped", code = code, help = help.clone()).into(),
        (None, None) => say!("objective-bare", code = code).into(),
    }
}

fn activities(any_of: &AnyOf<Activity>) -> Arg {
    Arg::Any(any_of.iter().map(|activity| Arg::Term(activity.term())).collect())
}

fn things(steps: &[Step]) -> Vec<Message> {
    let thing = |step: &Step| {
        let (activity, name) = (Arg::Term(step.activity.term()), step.name.clone());
        match step.on {
            Some(day) => say!("objective-thing", activity = activity, name = name, day = day),
            None => say!("objective-thing-undated", activity = activity, name = name),
        }
    };
    steps.iter().map(thing).collect()
}
