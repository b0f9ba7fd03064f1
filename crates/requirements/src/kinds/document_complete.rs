//! `document-complete`: a paper of the training is written, signed, sent, gone through or filed, as it is asked for, by a
//! day that hangs on an occasion.

use calendar::Date;
use serde::Deserialize;
use training::{DocumentKind, DocumentSection, EntryId, SignerRole, TrainingDocument, VisitKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::meetings::meetings;
use crate::message::Message;
use crate::paper::{self, Asked, Standing};
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentComplete {
    /// Which paper.
    #[serde(deserialize_with = "parameters::document_kind")]
    document: DocumentKind,
    /// Its name at the beginning of a sentence, in the definite form.
    name: Bilingual,
    /// What to do when something is lacking.
    next: Bilingual,
    /// What its days are counted from.
    anchor: Anchor,
    /// For an occasion: its name within a sentence, in the definite form.
    occasion: Option<Bilingual>,
    /// For an anchor that is a meeting: which.
    #[serde(default, deserialize_with = "parameters::visit_kinds")]
    visits: Vec<VisitKind>,
    /// Signatures, each by one of several roles.
    #[serde(default, deserialize_with = "parameters::signer_role_sets")]
    signed_by: Vec<Vec<SignerRole>>,
    /// Parts that are filled in.
    #[serde(default, deserialize_with = "parameters::document_sections")]
    sections: Vec<DocumentSection>,
    /// Parties who have received it, each one of several roles.
    #[serde(default, deserialize_with = "parameters::signer_role_sets")]
    received_by: Vec<Vec<SignerRole>>,
    /// Whether it is to be sent.
    #[serde(default)]
    sent: bool,
    /// Whether it is to be gone through with the trainee.
    #[serde(default)]
    reviewed: bool,
    /// Whether it is to be put into the portfolio.
    #[serde(default)]
    filed: bool,
    /// Days after the occasion from which it is asked for; before a meeting: days before it.
    #[serde(default)]
    ask_days: u32,
    /// Days after the occasion by which it is in time; before a meeting: days before it.
    #[serde(default)]
    due_days: u32,
    /// Days after the occasion after which a paper that is not there is grave.
    red_days: Option<u32>,
    /// Meetings that make it grave once they are held after the day it was due, instead of a number of days.
    #[serde(default, deserialize_with = "parameters::visit_kinds")]
    red_at_visits: Vec<VisitKind>,
    /// Whether a paper that is there but not complete becomes grave like one that is not there.
    #[serde(default)]
    partly_is_red: bool,
    /// For the application: months before the planned end from which it concerns the trainee.
    #[serde(default)]
    months_before_end: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Anchor {
    /// Its own signing.
    Signing,
    /// The first day of ST.
    StStart,
    /// A meeting with the director of studies that it is to be ready before.
    BeforeVisit,
    /// A meeting with the director of studies that it follows.
    AfterVisit,
    /// The mid-term evaluation that it follows.
    MidTerm,
    /// A specialist college that it follows.
    College,
    /// The signing of the application.
    Application,
}

/// An occasion that has been, or is booked.
struct Occasion<'a> {
    on: Date,
    entry: Option<(&'static str, &'a EntryId)>,
    /// The occasion of the same kind before it.
    previous: Option<Date>,
    reviewed_on: Option<Date>,
}

impl Judge for DocumentComplete {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case).unwrap_or_else(|verdict| *verdict)]
    }
}

impl DocumentComplete {
    fn verdict(&self, case: &Case<'_>) -> Result<Verdict, Box<Verdict>> {
        let Some(papers) = &case.record.documents else {
            return Err(Verdict::not_kept("documents").into());
        };
        if let Some(over) = case.over() {
            return Ok(over);
        }
        Ok(match self.anchor {
            Anchor::Signing => self.at_signing(case, papers),
            Anchor::Application => self.before_application(case, papers)?,
            Anchor::BeforeVisit => self.before_visit(case, papers)?,
            Anchor::StStart => match case.st_since() {
                Some(started) if started <= case.on => self.after(case, papers, &at(started)),
                _ => Verdict::not_applicable(say!("st-not-begun")),
            },
            Anchor::MidTerm => {
                let mid_term = case.record.mid_term.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("mid_term")))?;
                match case.happened(mid_term.held_on) {
                    Some(held) => self.after(case, papers, &at(held)),
                    None => self.not_yet(),
                }
            }
            Anchor::AfterVisit => {
                let held = meetings(case, &self.visits)?;
                let last = held.last.map(|(on, visit)| met(on, &visit.id, held.before_last));
                last.map_or_else(|| self.not_yet(), |last| self.after(case, papers, &last))
            }
            Anchor::College => {
                let last = last_college(case)?;
                last.map_or_else(|| self.not_yet(), |last| self.after(case, papers, &last))
            }
        })
    }

    fn asked<'k>(&'k self, case: &Case<'k>) -> Asked<'k> {
        Asked {
            trainee: &case.record.trainee.id,
            signed_by: &self.signed_by,
            sections: &self.sections,
            received_by: &self.received_by,
            sent: self.sent,
            reviewed: self.reviewed,
            filed: self.filed,
        }
    }

    /// The paper of an occasion that has come farthest, and how far.
    fn best<'a>(
        &self,
        case: &Case<'_>,
        papers: &'a [TrainingDocument],
        occasion: Option<&Occasion<'_>>,
    ) -> (Option<&'a TrainingDocument>, Standing) {
        let belongs = |paper: &&TrainingDocument| {
            let Some(occasion) = occasion else { return true };
            match (&paper.concerns, occasion.entry) {
                (Some(concerns), Some((_, id))) => concerns == id,
                _ => occasion.previous.is_none_or(|before| paper::first_day(paper).is_none_or(|day| day > before)),
            }
        };
        let reviewed = occasion.and_then(|occasion| occasion.reviewed_on);
        let asked = self.asked(case);
        let judge = |paper| (paper, paper::standing(paper, &asked, reviewed, case.on));
        let of_kind = papers.iter().filter(|paper| paper.kind == self.document).filter(belongs);
        let judged = of_kind.map(|paper| judge(Some(paper)));
        let order = |(_, standing): &(_, Standing)| (standing.missing.len(), standing.done_on.unwrap_or(Date::MIN));
        judged.min_by_key(order).unwrap_or_else(|| judge(None))
    }

    fn done(&self, standing: &Standing) -> Message {
        match standing.done_on {
            Some(on) => say!("document-done", name = self.name.clone(), on = on),
            None => say!("document-done-undated", name = self.name.clone()),
        }
    }

    fn lacking(&self, standing: &Standing) -> Message {
        if standing.begun {
            say!("document-partly", name = self.name.clone(), missing = standing.missing.clone())
        } else {
            say!("document-missing", name = self.name.clone())
        }
    }

    fn next(&self) -> Message {
        say!("document-next", step = self.next.clone())
    }

    fn not_yet(&self) -> Verdict {
        Verdict::not_applicable(match &self.occasion {
            Some(occasion) => say!("document-not-yet", occasion = occasion.clone()),
            None => say!("st-not-begun"),
        })
    }

    /// What is asked for once the occasion has been.
    fn after(&self, case: &Case<'_>, papers: &[TrainingDocument], occasion: &Occasion<'_>) -> Verdict {
        let (paper, standing) = self.best(case, papers, Some(occasion));
        let limit = |days| case.days_in_service_after(occasion.on, days);
        let due = limit(self.due_days);
        let passed = |limit: Option<Date>| limit.is_some_and(|limit| limit < case.on);
        let verdict = if standing.complete() {
            match (standing.done_on, due) {
                (Some(on), Some(due)) if on > due => {
                    Verdict::amber(self.done(&standing)).but_fulfilled().and(say!("document-was-due", due = due))
                }
                _ => Verdict::fulfilled(self.done(&standing)),
            }
        } else {
            let lacking = self.lacking(&standing);
            let grave = self.red_days.is_some_and(|days| passed(limit(days))) || self.visit_since(case, due);
            let verdict = if grave && (self.partly_is_red || !standing.begun) {
                Verdict::red(lacking)
            } else if standing.begun || passed(limit(self.ask_days)) {
                Verdict::amber(lacking)
            } else {
                Verdict::on_track(lacking)
            };
            let verdict = match due {
                Some(due) if due < case.on => verdict.and(say!("document-was-due", due = due)),
                Some(due) => verdict.and(say!("document-due", due = due)),
                None => verdict,
            };
            verdict.next(self.next())
        };
        let verdict = due.into_iter().fold(verdict, Verdict::due);
        evidence(verdict, paper, occasion)
    }

    /// Whether a meeting has been held since a day that makes a paper that is not there grave.
    fn visit_since(&self, case: &Case<'_>, due: Option<Date>) -> bool {
        let held = case.record.visits.iter().flatten().filter(|visit| self.red_at_visits.contains(&visit.kind));
        let mut held = held.filter_map(|visit| case.happened(visit.held_on));
        due.is_some_and(|due| held.any(|on| on > due))
    }

    /// What is asked for before a meeting: the next, when it is near, else the last.
    fn before_visit(&self, case: &Case<'_>, papers: &[TrainingDocument]) -> Result<Verdict, Box<Verdict>> {
        let Some(meeting) = meetings(case, &self.visits)?.prepared(case, self.ask_days) else {
            let name = self.occasion.clone().unwrap_or_else(|| self.name.clone());
            return Ok(Verdict::on_track(say!("document-before-visit", name = self.name.clone(), occasion = name)));
        };
        let ahead = meeting.ahead;
        let occasion = met(meeting.on, &meeting.visit.id, meeting.since);
        let due = days_before(occasion.on, self.due_days);
        let (paper, standing) = self.best(case, papers, Some(&occasion));
        let verdict = if standing.complete() {
            match standing.done_on {
                Some(on) if on > due => {
                    Verdict::amber(self.done(&standing)).but_fulfilled().and(say!("document-was-due", due = due))
                }
                _ => Verdict::fulfilled(self.done(&standing)),
            }
        } else {
            let lacking = self.lacking(&standing);
            let verdict = match (ahead, standing.begun) {
                (false, false) => Verdict::red(lacking),
                (true, false) if case.on <= due => Verdict::on_track(lacking),
                _ => Verdict::amber(lacking),
            };
            verdict.next(self.next())
        };
        let verdict = match &self.occasion {
            Some(name) => verdict.and(say!("document-visit", occasion = name.clone(), on = occasion.on)),
            None => verdict,
        };
        Ok(evidence(verdict.due(due), paper, &occasion))
    }

    /// What is asked for before the certificate of competence is signed.
    fn before_application(&self, case: &Case<'_>, papers: &[TrainingDocument]) -> Result<Verdict, Box<Verdict>> {
        let application = applying::application(case, self.months_before_end)?;
        let signatures = application.signatures.iter().flatten();
        let certifies = signatures
            .filter(|signature| !matches!(signature.role, SignerRole::Trainee | SignerRole::DirectorOfStudies));
        let signed = certifies.map(|signature| signature.signed_on).filter(|on| *on <= case.on).min();
        let signed = signed.into_iter().chain(case.happened(application.submitted_on)).min();
        let (paper, standing) = self.best(case, papers, None);
        let verdict = match (standing.complete(), signed) {
            (true, Some(signed)) if standing.done_on.is_some_and(|on| on > signed) => {
                Verdict::amber(self.done(&standing)).but_fulfilled().and(say!("document-after-signing", on = signed))
            }
            (true, _) => Verdict::fulfilled(self.done(&standing)),
            (false, Some(signed)) if !standing.begun => Verdict::red(self.lacking(&standing))
                .and(say!("document-signed-without", on = signed))
                .due(signed)
                .next(self.next()),
            (false, _) => Verdict::amber(self.lacking(&standing)).next(self.next()),
        };
        let verdict = match (verdict.due_on, case.time.planned_end_on()) {
            (None, Some(end)) => verdict.due(end),
            _ => verdict,
        };
        Ok(verdict.with_all("documents", paper.map(|paper| &paper.id)))
    }

    /// What must be in a paper when it is signed.
    fn at_signing(&self, case: &Case<'_>, papers: &[TrainingDocument]) -> Verdict {
        let (paper, standing) = self.best(case, papers, None);
        let Some(paper) = paper else {
            return Verdict::not_applicable(say!("document-missing", name = self.name.clone()));
        };
        let signed = paper.signatures.iter().flatten().map(|signature| signature.signed_on);
        let signed = signed.filter(|on| *on <= case.on).min();
        let verdict = match (standing.complete(), signed) {
            (true, _) => Verdict::fulfilled(self.done(&standing)),
            (false, Some(on)) => {
                Verdict::red(self.lacking(&standing)).and(say!("document-signed-incomplete", on = on)).next(self.next())
            }
            (false, None) => Verdict::amber(self.lacking(&standing)).next(self.next()),
        };
        verdict.with("documents", &paper.id)
    }
}

/// An occasion that is no entry of its own.
const fn at<'a>(on: Date) -> Occasion<'a> {
    Occasion { on, entry: None, previous: None, reviewed_on: None }
}

/// A meeting with the director of studies.
const fn met(on: Date, id: &EntryId, previous: Option<Date>) -> Occasion<'_> {
    Occasion { on, entry: Some(("visits", id)), previous, reviewed_on: None }
}

/// The last specialist college that judged the trainee.
fn last_college<'a>(case: &Case<'a>) -> Result<Option<Occasion<'a>>, Box<Verdict>> {
    let colleges = case.record.colleges.as_ref().ok_or_else(|| Box::new(Verdict::not_kept("colleges")))?;
    let trainee = &case.record.trainee.id;
    let mine = colleges.iter().filter(|college| college.trainees.as_ref().is_none_or(|them| them.contains(trainee)));
    let mut held: Vec<_> = mine.filter_map(|c| case.happened(c.held_on).map(|on| (on, c))).collect();
    held.sort_unstable_by_key(|(on, _)| *on);
    let last = held.pop();
    let previous = held.last().map(|(on, _)| *on);
    Ok(last.map(|(on, college)| Occasion {
        on,
        entry: Some(("colleges", &college.id)),
        previous,
        reviewed_on: college.communicated_on,
    }))
}

fn evidence(verdict: Verdict, paper: Option<&TrainingDocument>, occasion: &Occasion<'_>) -> Verdict {
    let verdict = verdict.with_all("documents", paper.map(|paper| &paper.id));
    match occasion.entry {
        Some((section, id)) => verdict.with(section, id),
        None => verdict,
    }
}

fn days_before(date: Date, days: u32) -> Date {
    (0..days).fold(date, |day, _| calendar::previous_day(day))
}
