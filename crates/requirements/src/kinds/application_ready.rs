//! `application-ready`: nothing is signed or sent before the time is served and every objective certified. That both
//! are so only opens the way: a person decides.

use calendar::Date;
use serde::Deserialize;
use training::{Application, Signature, SignerRole};

use crate::applying;
use crate::case::Case;
use crate::grounds::Grounds;
use crate::kinds::Judge;
use crate::message::Message;
use crate::objective::Objective;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationReady {
    /// Roles that certify the time alone and need not wait for the objectives.
    #[serde(deserialize_with = "parameters::signer_roles")]
    time_signers: Vec<SignerRole>,
    /// Months before the planned end from which the application concerns the trainee.
    months_before_end: i32,
    /// The most objectives that are named one by one.
    name_at_most: usize,
}

impl Judge for ApplicationReady {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case).unwrap_or_else(|verdict| *verdict)]
    }
}

/// What is still lacking on a day.
struct Lacking<'a> {
    time: bool,
    objectives: Vec<&'a Objective>,
    unknown: Vec<&'a Objective>,
}

impl ApplicationReady {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let application = applying::application(case, self.months_before_end)?;
        if let Some(on) = case.happened(application.granted_on) {
            return Ok(Verdict::fulfilled(say!("application-granted", on = on)));
        }
        let objectives = case.national.objectives(case.specialty()).ok_or_else(|| {
            let specialty = case.specialty().to_string();
            Box::new(Verdict::undecided(say!("objective-specialty-unknown", specialty = specialty)))
        })?;
        if case.record.certificates.is_none() {
            return Err(Verdict::not_kept("certificates").into());
        }
        let counted = case.time.counted().ok_or_else(|| Box::new(Verdict::not_kept("employments")))?;
        let grounds = Grounds::of(case);
        let lacking = |by: Date| {
            let served = case.time.counted_through(by).unwrap_or_default();
            let (missing, unknown) = grounds.uncertified(&objectives, by);
            Lacking { time: !case.time.reaches(served, case.time.minimum()), objectives: missing, unknown }
        };
        let now = lacking(case.on);
        let minimum = case.time.minimum();
        let time = if now.time {
            say!("ready-time-left", counted = counted, minimum = minimum)
        } else {
            say!("ready-time-served", counted = counted, minimum = minimum)
        };
        let rest = self.objectives(&now);
        let early = self.too_early(case, application, &lacking);
        let complete = !now.time && now.objectives.is_empty();
        let end = case.time.planned_end_on();
        let mut verdict = match early {
            Some((on, sentence)) if complete => {
                Verdict::amber(time).but_fulfilled().and(sentence).next(say!("ready-next-complete")).due(on)
            }
            Some((on, sentence)) => {
                let verdict = Verdict::red(time).and(rest).and(sentence).next(say!("ready-next-withdraw"));
                return Ok(verdict.due(on));
            }
            None if complete => Verdict::fulfilled(time).next(say!("ready-next-sign")),
            None if now.objectives.is_empty() => self.time_left(case, time),
            None if now.time && end.is_some_and(|end| end < case.on) => {
                Verdict::red(time).next(say!("ready-next-certificates"))
            }
            None => Verdict::amber(time).next(say!("ready-next-certificates")),
        };
        if verdict.due_on.is_none() && !complete {
            verdict.due_on = end;
        }
        let verdict = match end.filter(|end| *end < case.on && case.happened(application.submitted_on).is_none()) {
            Some(end) => verdict.and(rest).and(say!("ready-end-passed", end = end)),
            None => verdict.and(rest),
        };
        if now.unknown.is_empty() {
            return Ok(verdict);
        }
        let verdict = verdict.and(say!("ready-demand-unknown", codes = codes(&now.unknown)));
        Ok(if complete {
            Verdict { status: crate::finding::Status::Undecided, fulfilled: false, ..verdict }
        } else {
            verdict
        })
    }

    /// The objectives are certified, the time is not served.
    fn time_left(&self, case: &Case<'_>, time: Message) -> Verdict {
        let reached_on = case.time.minimum_reached_on();
        match reached_on {
            Some(day) if case.time.planned_end_on().is_none_or(|end| day <= end) => {
                Verdict::on_track(time).next(say!("ready-next-wait", day = day)).due(day)
            }
            Some(day) => Verdict::amber(time).next(say!("ready-next-wait", day = day)).due(day),
            None => Verdict::amber(time).next(say!("time-next-plan-service")),
        }
    }

    fn objectives(&self, lacking: &Lacking<'_>) -> Message {
        match lacking.objectives.len() {
            0 => say!("ready-objectives-certified"),
            count if count <= self.name_at_most => {
                say!("ready-objectives-named", count = count, codes = codes(&lacking.objectives))
            }
            count => say!("ready-objectives-many", count = count),
        }
    }

    /// The first signature or sending that did not wait, and what is said of it.
    fn too_early<'a>(
        &self,
        case: &Case<'_>,
        application: &Application,
        lacking: &impl Fn(Date) -> Lacking<'a>,
    ) -> Option<(Date, Message)> {
        let sent = case.happened(application.submitted_on).filter(|on| {
            let then = lacking(*on);
            then.time || !then.objectives.is_empty()
        });
        if let Some(on) = sent {
            return Some((on, say!("ready-sent-early", on = on)));
        }
        let certifies = |signature: &&Signature| {
            signature.signed_on <= case.on
                && !matches!(signature.role, SignerRole::Trainee | SignerRole::DirectorOfStudies)
        };
        let early = |signature: &&Signature| {
            let then = lacking(signature.signed_on);
            then.time || !(then.objectives.is_empty() || self.time_signers.contains(&signature.role))
        };
        let signatures = application.signatures.iter().flatten().filter(certifies);
        let first = signatures.filter(early).min_by_key(|signature| signature.signed_on)?;
        let name = case.person_name(&first.person);
        Some((first.signed_on, say!("ready-signed-early", name = name, on = first.signed_on)))
    }
}

fn codes(objectives: &[&Objective]) -> Vec<String> {
    objectives.iter().map(|objective| objective.code.to_string()).collect()
}
