//! How far a paper of the training has come: which of the parts that are asked for it has, and since when.

use calendar::Date;
use training::{DocumentSection, Signature, SignerRole, TraineeId, TrainingDocument};

use crate::kinds::role_term;
use crate::message::Arg;

/// What is asked for of a paper beside that it exists.
#[derive(Debug)]
pub struct Asked<'k> {
    /// The trainee, whose signature stands for nobody else.
    pub trainee: &'k TraineeId,
    /// Signatures, each by one of several roles.
    pub signed_by: &'k [Vec<SignerRole>],
    /// Parts that are filled in.
    pub sections: &'k [DocumentSection],
    /// Parties who have received it, each one of several roles.
    pub received_by: &'k [Vec<SignerRole>],
    /// Whether it is to be sent.
    pub sent: bool,
    /// Whether it is to be gone through with the trainee.
    pub reviewed: bool,
    /// Whether it is to be put into the portfolio.
    pub filed: bool,
}

/// How a paper stands on a day.
#[derive(Debug)]
pub struct Standing {
    /// What is lacking, as phrases; empty if the paper is complete.
    pub missing: Vec<Arg>,
    /// Whether anything that is asked for is there.
    pub begun: bool,
    /// The day of the last thing that was asked for; `None` if no day is known.
    pub done_on: Option<Date>,
}

impl Standing {
    /// Whether nothing is lacking.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.missing.is_empty()
    }

    fn add(&mut self, on: Option<Date>, there: bool, lacking: impl FnOnce() -> Arg) {
        if there {
            self.begun = true;
            self.done_on = self.done_on.max(on);
        } else {
            self.missing.push(lacking());
        }
    }
}

/// The first day that a paper tells of: written, signed, sent, presented or put into the portfolio.
#[must_use]
pub fn first_day(paper: &TrainingDocument) -> Option<Date> {
    let days = [paper.completed_on, paper.sent_on, paper.presented_on, paper.filed_on, paper.reviewed_on];
    let signed = paper.signatures.iter().flatten().map(|signature| signature.signed_on);
    days.into_iter().flatten().chain(signed).min()
}

/// Whether a signature is its signer's to give: the trainee signs as trainee and as nobody else, and nobody else does.
#[must_use]
pub fn is_own(signature: &Signature, trainee: &TraineeId) -> bool {
    (signature.role == SignerRole::Trainee) == (signature.person.as_str() == trainee.as_str())
}

/// How a paper stands on a day; `reviewed_elsewhere` is a day of review that stands in another entry.
#[must_use]
pub fn standing(
    paper: Option<&TrainingDocument>,
    asked: &Asked<'_>,
    reviewed_elsewhere: Option<Date>,
    on: Date,
) -> Standing {
    let happened = |date: Option<Date>| date.filter(|date| *date <= on);
    let mut standing = Standing { missing: Vec::new(), begun: false, done_on: None };
    let written = happened(paper.and_then(|paper| paper.completed_on.or(first_day(paper))));
    // a paper without any day has been put here, and is taken as it stands
    let exists = written.is_some() || paper.is_some_and(|paper| first_day(paper).is_none() && undated(paper));
    for roles in asked.signed_by {
        let signatures = paper.into_iter().flat_map(|paper| paper.signatures.iter().flatten());
        let signed = signatures.filter(|signature| roles.contains(&signature.role) && signature.signed_on <= on);
        let signed = signed.filter(|signature| is_own(signature, asked.trainee));
        let signed = signed.map(|signature| signature.signed_on).min();
        standing.add(signed, signed.is_some(), || say!("paper-signature", roles = any(roles)).into());
    }
    for section in asked.sections {
        let filled = exists && paper.is_some_and(|paper| paper.sections.iter().flatten().any(|part| part == section));
        let name = Arg::Term(term(*section));
        standing.add(written, filled, || say!("paper-section", section = name).into());
    }
    for roles in asked.received_by {
        let has = |paper: &TrainingDocument| paper.received_by.iter().flatten().any(|role| roles.contains(role));
        let received = exists && paper.is_some_and(has);
        standing.add(written, received, || say!("paper-received", roles = any(roles)).into());
    }
    if asked.sent {
        let sent = happened(paper.and_then(|paper| paper.sent_on));
        standing.add(sent, sent.is_some(), || Arg::Term("paper-sent"));
    }
    if asked.reviewed {
        let reviewed = happened(paper.and_then(|paper| paper.reviewed_on)).or(happened(reviewed_elsewhere));
        standing.add(reviewed, reviewed.is_some(), || Arg::Term("paper-reviewed"));
    }
    if asked.filed {
        let filed = happened(paper.and_then(|paper| paper.filed_on));
        standing.add(filed, filed.is_some(), || Arg::Term("paper-filed"));
    }
    if asked.is_bare() {
        standing.add(written, exists, || Arg::Term("paper-text"));
    }
    standing.begun |= exists;
    standing
}

/// Whether something is noted of a paper that bears no day at all.
fn undated(paper: &TrainingDocument) -> bool {
    paper.sections.iter().flatten().next().is_some() || paper.kept.is_some()
}

impl Asked<'_> {
    /// Whether nothing is asked for but the paper itself.
    fn is_bare(&self) -> bool {
        self.signed_by.is_empty()
            && self.sections.is_empty()
            && self.received_by.is_empty()
            && !(self.sent || self.reviewed || self.filed)
    }
}

fn any(roles: &[SignerRole]) -> Arg {
    Arg::Any(roles.iter().map(|role| Arg::Term(role_term(*role))).collect())
}

/// The sentence part that names a part of a paper.
const fn term(section: DocumentSection) -> &'static str {
    match section {
        DocumentSection::Goals => "paper-section-goals",
        DocumentSection::Implementation => "paper-section-implementation",
        DocumentSection::Responsibilities => "paper-section-responsibilities",
        DocumentSection::Environment => "paper-section-environment",
        DocumentSection::Development => "paper-section-development",
        DocumentSection::Present => "paper-section-present",
        DocumentSection::Progress => "paper-section-progress",
        DocumentSection::Remaining => "paper-section-remaining",
        DocumentSection::Measures => "paper-section-measures",
        DocumentSection::Judgement => "paper-section-judgement",
        DocumentSection::ActionPlan => "paper-section-action-plan",
        DocumentSection::Planning => "paper-section-planning",
        DocumentSection::Feedback => "paper-section-feedback",
        DocumentSection::ServiceName => "paper-section-service-name",
        DocumentSection::Period => "paper-section-period",
        DocumentSection::Content => "paper-section-content",
        DocumentSection::Objectives => "paper-section-objectives",
        DocumentSection::Plan => "paper-section-plan",
        DocumentSection::Assessments => "paper-section-assessments",
    }
}
