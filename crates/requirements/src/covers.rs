//! What may stand between a verdict and its finding: how binding the requirement is, an accepted reason, and the action
//! plans and dispensations that turn red to amber and back.

use std::sync::Arc;

use calendar::{Date, OpenPeriod, next_day};
use training::{Cover, CoverKind, Decision, Person, PersonRole, Signature, SignerRole};

use crate::case::{decision, names};
use crate::finding::{Evidence, Finding, Status, Subject};
use crate::message::{Arg, Message};
use crate::pack::{CoverRules, Pack};
use crate::requirement::{Requirement, Strength};
use crate::signing::signer_term;
use crate::verdict::Verdict;

/// The covers and decisions of one record or unit on one day.
pub struct Covers<'a> {
    /// Action plans and dispensations; `None`: not kept here.
    pub covers: Option<&'a [Cover]>,
    /// Recorded decisions; `None`: not kept here.
    pub decisions: Option<&'a [Decision]>,
    /// The people among whom the signers are found.
    pub people: &'a [Person],
    /// The packs that hold.
    pub packs: &'a [&'a Pack],
    /// The day that is looked at.
    pub on: Date,
}

/// What keeps a cover from holding as far as its signatures go.
enum Signing {
    /// Everyone who must has signed.
    Signed,
    /// These have not.
    Lacks(Vec<Arg>),
    /// Nobody can give such a cover.
    CannotBeGiven,
    /// Somebody signed in a role that she is known not to have.
    WrongHands(Message),
}

impl<'a> Covers<'a> {
    /// The finding that a verdict comes to.
    pub fn finding(&self, requirement: &Arc<Requirement>, pack: &Pack, subject: Subject, verdict: Verdict) -> Finding {
        let mut finding = Finding {
            requirement: Arc::clone(requirement),
            also: Vec::new(),
            subject: verdict.subject.unwrap_or(subject),
            status: verdict.status,
            fulfilled: verdict.fulfilled,
            explanation: verdict.explanation,
            evidence: verdict.evidence,
            due_on: verdict.due_on,
            next_step: verdict.next_step,
        };
        if finding.status == Status::Red && requirement.strength != Strength::Must {
            self.soften(&mut finding);
        }
        if finding.status == Status::Red {
            self.cover(&mut finding, pack);
        }
        finding
    }

    /// A rule that is not a must is at most amber, unless it is one of the few that want a recorded reason.
    fn soften(&self, finding: &mut Finding) {
        if !finding.requirement.red_without_reason {
            finding.status = Status::Amber;
        } else if let Some(reason) = decision(self.decisions, &finding.requirement, self.on) {
            finding.status = Status::Amber;
            finding.explanation.push(say!("reason-accepted", reason = reason.reason.clone(), on = reason.on));
        }
    }

    /// A red under a signed, unexpired action plan or dispensation is amber with the reason; one that does not hold is
    /// told of.
    fn cover(&self, finding: &mut Finding, pack: &Pack) {
        let requirement = Arc::clone(&finding.requirement);
        let named: Vec<(&Cover, Signing)> = self
            .naming(&requirement, pack)
            .into_iter()
            .map(|(cover, rules)| (cover, self.signing(cover, rules)))
            .collect();
        let signed: Vec<&Cover> =
            named.iter().filter(|(_, signing)| matches!(signing, Signing::Signed)).map(|(cover, _)| *cover).collect();
        let holds = |cover: &&&Cover| (cover.from..=cover.to).contains(&self.on);
        if let Some(cover) = signed.iter().filter(holds).max_by_key(|cover| cover.to) {
            self.put(finding, cover, &signed);
            return;
        }
        let begun = named.iter().filter(|(cover, _)| cover.from <= self.on).collect::<Vec<_>>();
        let unsigned =
            begun.iter().filter(|(cover, _)| self.on <= cover.to).find_map(|(cover, signing)| match signing {
                Signing::Signed => None,
                Signing::Lacks(roles) => Some((*cover, say!("cover-not-signed", roles = roles.clone()))),
                Signing::CannotBeGiven => {
                    Some((*cover, say!("cover-cannot-be-given", document = pack.document.clone())))
                }
                Signing::WrongHands(sentence) => Some((*cover, sentence.clone())),
            });
        let expired = signed.iter().filter(|cover| cover.to < self.on).max_by_key(|cover| cover.to);
        let later = signed.iter().filter(|cover| cover.from > self.on).min_by_key(|cover| cover.from);
        let told = [
            expired.map(|cover| (*cover, say!("cover-expired", until = cover.to))),
            unsigned,
            later.map(|cover| (*cover, say!("cover-begins", from = cover.from))),
        ];
        for (cover, sentence) in told.into_iter().flatten() {
            finding.explanation.push(sentence);
            finding.evidence.push(Evidence::entry("covers", &cover.id));
        }
    }

    /// Turns a red to amber, due when the cover and those that follow it without a day between have run out.
    fn put(&self, finding: &mut Finding, cover: &Cover, signed: &[&Cover]) {
        let mut until = cover.to;
        while let Some(next) = signed.iter().find(|next| next.from <= next_day(until) && next.to > until) {
            until = next.to;
            finding.evidence.push(Evidence::entry("covers", &next.id));
        }
        finding.status = Status::Amber;
        finding.explanation.push(match cover.kind {
            CoverKind::ActionPlan => say!("covered-by-action-plan", until = cover.to, reason = cover.reason.clone()),
            CoverKind::Dispensation => say!("covered-by-dispensation", until = cover.to, reason = cover.reason.clone()),
        });
        if until > cover.to {
            finding.explanation.push(say!("covered-on-until", until = until));
        }
        finding.evidence.push(Evidence::entry("covers", &cover.id));
        finding.due_on = Some(until);
    }

    /// The covers that name a requirement, or a region's that only repeats it, each with its pack's rules on who signs.
    fn naming<'r>(&self, requirement: &'r Requirement, pack: &'r Pack) -> Vec<(&'a Cover, &'r CoverRules)>
    where
        'a: 'r,
    {
        let repeats = self.packs.iter().flat_map(|pack| pack.requirements.iter().map(move |other| (*pack, other)));
        let repeats = repeats
            .filter(|(_, other)| other.same_as.as_ref() == Some(&requirement.id) && other.pack != requirement.pack)
            .map(|(pack, other)| (pack, other.as_ref()));
        let wanted: Vec<(&Pack, &Requirement)> = std::iter::once((pack, requirement)).chain(repeats).collect();
        let of = |cover: &'a Cover| {
            let (named_in, _) = wanted.iter().find(|(_, named)| names(&cover.requirement, named))?;
            // by its region's name too a national requirement is one that no region gives dispensation from
            let rules = if cover.kind == CoverKind::Dispensation { &pack.cover } else { &named_in.cover };
            Some((cover, rules))
        };
        self.covers.unwrap_or_default().iter().filter_map(of).collect()
    }

    fn signing(&self, cover: &Cover, rules: &CoverRules) -> Signing {
        let roles = match cover.kind {
            CoverKind::ActionPlan => &rules.action_plan_signers,
            CoverKind::Dispensation => &rules.dispensation_signers,
        };
        if roles.is_empty() {
            return Signing::CannotBeGiven;
        }
        let signatures = || cover.signatures.iter().flatten().filter(|signature| signature.signed_on <= self.on);
        let mut lacking = Vec::new();
        for role in roles {
            let mut in_role = signatures().filter(|signature| signature.role == *role).peekable();
            let Some(first) = in_role.peek().copied() else {
                lacking.push(*role);
                continue;
            };
            if !in_role.any(|signature| self.may_sign(signature)) {
                let name = self.person(first).map_or_else(|| first.person.to_string(), |person| person.name.clone());
                return Signing::WrongHands(say!(
                    "cover-wrong-signer",
                    name = name,
                    role = Arg::Term(signer_term(*role)),
                    on = first.signed_on
                ));
            }
        }
        if lacking.is_empty() {
            return Signing::Signed;
        }
        Signing::Lacks(lacking.into_iter().map(|role| Arg::Term(signer_term(role))).collect())
    }

    fn person(&self, signature: &Signature) -> Option<&'a Person> {
        self.people.iter().find(|person| person.id == signature.person)
    }

    /// Whether the signer had the role that day, or it is not known here what roles she had.
    fn may_sign(&self, signature: &Signature) -> bool {
        let Some(wanted) = post(signature.role) else {
            return true;
        };
        let Some(posts) = self.person(signature).and_then(|person| person.employments.as_ref()) else {
            return true;
        };
        posts.iter().any(|post| {
            post.role == wanted && OpenPeriod { from: post.from, to: post.to }.contains(signature.signed_on)
        })
    }
}

/// The post that a role is signed from; `None` for roles that are no post.
const fn post(role: SignerRole) -> Option<PersonRole> {
    match role {
        SignerRole::DirectorOfStudies => Some(PersonRole::DirectorOfStudies),
        SignerRole::HeadOfOperations => Some(PersonRole::HeadOfOperations),
        SignerRole::UnitManager => Some(PersonRole::UnitManager),
        SignerRole::RegionOffice => Some(PersonRole::RegionOffice),
        SignerRole::Trainee
        | SignerRole::PrincipalSupervisor
        | SignerRole::AppointedSpecialist
        | SignerRole::SecondSpecialist => None,
    }
}
