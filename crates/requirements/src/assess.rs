//! The engine: which requirements hold for a record or a unit, and what each of them finds.

use std::sync::Arc;

use calendar::Date;
use training::{Cover, CoverKind, Decision, PackId, PlacementState, Stage, TrainingRecord, Unit, UnitKind, UnitView};

use crate::case::{Case, UnitCase, decision};
use crate::finding::{Finding, Status, Subject};
use crate::kinds::Kind;
use crate::pack::{CoverRules, Pack, PackKind, Packs};
use crate::requirement::{Requirement, Strength};
use crate::time::Time;
use crate::verdict::Verdict;

/// What is found of one record on one day.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// The trainee's time.
    pub time: Time,
    /// The findings, by theme and then as the packs list their requirements.
    pub findings: Vec<Finding>,
}

/// Judges a trainee's record on a day by every pack that holds for it. The same arguments give the same findings.
///
/// A regulation that no pack at hand carries gives no findings.
#[must_use]
pub fn assess(record: &TrainingRecord, packs: &Packs, on: Date) -> Judgement {
    let holding = packs.holding_for(record);
    let Some(national) = holding.first().copied().filter(|pack| pack.kind == PackKind::Regulation) else {
        return Judgement { time: Time::unknown(record, on), findings: Vec::new() };
    };
    let time = Time::of(record, national, on);
    let asked = Asked::new(record, national, &time);
    let mut findings = Vec::new();
    for pack in &holding {
        for requirement in &pack.requirements {
            findings.extend(asked.findings(pack, requirement));
        }
    }
    for requirement in holding.iter().flat_map(|pack| &pack.requirements) {
        asked.join(&mut findings, requirement);
    }
    findings.sort_by_key(|finding| finding.requirement.theme);
    Judgement { time, findings }
}

/// A record on the day of its time, of which each requirement is asked.
pub struct Asked<'a> {
    record: &'a TrainingRecord,
    national: &'a Pack,
    time: &'a Time,
    stage: Option<Stage>,
}

impl<'a> Asked<'a> {
    pub fn new(record: &'a TrainingRecord, national: &'a Pack, time: &'a Time) -> Self {
        Self { record, national, time, stage: stage_on(record, time.on()) }
    }

    fn concerns(&self, requirement: &Requirement) -> bool {
        let regulation = self.record.training.regulation;
        (requirement.regulations.is_empty() || requirement.regulations.contains(&regulation))
            && (requirement.stages.is_empty() || self.stage.is_none_or(|stage| requirement.stages.contains(&stage)))
    }

    /// What one requirement of a pack finds; nothing where it does not concern the record on the day.
    pub fn findings(&self, pack: &Pack, requirement: &Arc<Requirement>) -> Vec<Finding> {
        let (record, on) = (self.record, self.time.on());
        if !self.concerns(requirement) {
            return Vec::new();
        }
        let Some(Kind::Trainee(judge)) = requirement.version_on(on).map(|version| &version.kind) else {
            return Vec::new();
        };
        let covers = Covers { covers: record.covers.as_deref(), decisions: record.decisions.as_deref(), on };
        let case = Case { record, on, time: self.time, national: self.national, requirement };
        let subject = || Subject::Trainee(record.trainee.id.clone());
        judge.judge(&case).into_iter().map(|verdict| covers.finding(requirement, pack, subject(), verdict)).collect()
    }

    /// Adds a requirement that only repeats a national one to that one's findings.
    pub fn join(&self, findings: &mut [Finding], requirement: &Arc<Requirement>) {
        if self.concerns(requirement) {
            join(findings, requirement, &self.national.id);
        }
    }
}

/// The stage that the trainee has come to on a day: of the training employment that began last, or of the first to come.
fn stage_on(record: &TrainingRecord, on: Date) -> Option<Stage> {
    let training = || record.employments.iter().flatten().filter(|employment| employment.stage != Stage::Other);
    let begun = training().filter(|employment| employment.from <= on).max_by_key(|employment| employment.from);
    begun.or_else(|| training().min_by_key(|employment| employment.from)).map(|employment| employment.stage)
}

/// Judges a unit on a day by its region's pack; `region` stands in where the unit does not name its own.
#[must_use]
pub fn assess_unit(view: UnitView<'_>, packs: &Packs, region: Option<&PackId>, on: Date) -> Vec<Finding> {
    let region = view.unit.region.as_ref().or(region).and_then(|id| packs.get(id.as_str()));
    let national = packs.all().iter().filter(|pack| pack.kind == PackKind::Regulation && pack.in_force_from <= on);
    let holding: Vec<&Pack> = national.chain(region).collect();
    let covers = Covers { covers: view.unit.covers.as_deref(), decisions: view.unit.decisions.as_deref(), on };
    let mut findings: Vec<Finding> = Vec::new();
    // summaries come last: they look at what the others found
    for sums_up in [false, true] {
        for pack in &holding {
            for requirement in &pack.requirements {
                let Some(version) = requirement.version_on(on) else { continue };
                let verdicts = match &version.kind {
                    Kind::Unit(judge) if !sums_up => judge.judge(&UnitCase { view, on, requirement }),
                    Kind::Summary(judge) if sums_up => judge.judge(&findings),
                    _ => continue,
                };
                for verdict in verdicts {
                    let subject = Subject::Unit(view.unit.id.clone());
                    findings.push(covers.finding(requirement, pack, subject, verdict));
                }
            }
        }
    }
    for requirement in holding.iter().flat_map(|pack| &pack.requirements) {
        for national in holding.iter().filter(|pack| pack.kind == PackKind::Regulation) {
            join(&mut findings, requirement, &national.id);
        }
    }
    merge_twins(findings, region)
}

/// The units of a record whose own findings belong beside the trainee's: the health centres where the trainee serves on
/// the day or later. Where employments are not kept, every health centre of the record.
#[must_use]
pub fn units_to_judge(record: &TrainingRecord, on: Date) -> Vec<UnitView<'_>> {
    let goes_on = |to: Option<Date>| to.is_none_or(|to| on <= to);
    let serves_at = |unit: &Unit| match &record.employments {
        None => true,
        Some(employments) => {
            let placements = record.placements.iter().flatten();
            employments.iter().any(|employment| employment.unit == unit.id && goes_on(employment.to))
                || placements
                    .filter(|placement| placement.state != PlacementState::Cancelled)
                    .any(|placement| placement.unit == unit.id && goes_on(Some(placement.to)))
        }
    };
    let centres = record.units.iter().filter(|unit| unit.kind == UnitKind::HealthCentre && serves_at(unit));
    centres.map(|unit| record.unit_view(unit)).collect()
}

/// One finding per matter: a requirement that only repeats a national one adds itself to that one's findings.
fn join(findings: &mut [Finding], requirement: &Arc<Requirement>, national: &PackId) {
    let Some(target) = &requirement.same_as else { return };
    for finding in findings.iter_mut() {
        let repeats = finding.requirement.pack == *national && finding.requirement.id == *target;
        if repeats && !finding.also.iter().any(|also| Arc::ptr_eq(also, requirement)) {
            finding.also.push(Arc::clone(requirement));
        }
    }
}

/// Two regulations that say the same of a unit give one finding. A region's requirement stays one of its own, even
/// where it bears a national one's id.
fn merge_twins(findings: Vec<Finding>, regions: Option<&Pack>) -> Vec<Finding> {
    let regional = |finding: &Finding| regions.is_some_and(|pack| pack.id == finding.requirement.pack);
    let mut merged: Vec<Finding> = Vec::new();
    for finding in findings {
        let twin = merged.iter_mut().find(|other| {
            other.requirement.id == finding.requirement.id
                && other.subject == finding.subject
                && other.status == finding.status
                && regional(other) == regional(&finding)
        });
        match twin {
            Some(twin) => {
                twin.also.push(Arc::clone(&finding.requirement));
                for also in finding.also {
                    if !twin.also.iter().any(|known| Arc::ptr_eq(known, &also)) {
                        twin.also.push(also);
                    }
                }
            }
            None => merged.push(finding),
        }
    }
    merged
}

/// What may stand between a verdict and its finding: how binding the requirement is, accepted reasons, and covers.
struct Covers<'a> {
    covers: Option<&'a [Cover]>,
    decisions: Option<&'a [Decision]>,
    on: Date,
}

impl Covers<'_> {
    fn finding(&self, requirement: &Arc<Requirement>, pack: &Pack, subject: Subject, verdict: Verdict) -> Finding {
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
            self.cover(&mut finding, &pack.cover);
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

    /// A red under a signed, unexpired action plan or dispensation is amber with the reason.
    fn cover(&self, finding: &mut Finding, rules: &CoverRules) {
        let requirement = &finding.requirement;
        let names = |cover: &&Cover| cover.requirement == requirement.id || cover.requirement == requirement.key();
        let (mut holding, mut lapsed) = (None, None);
        for cover in self.covers.unwrap_or_default().iter().filter(names) {
            let signers = match cover.kind {
                CoverKind::ActionPlan => &rules.action_plan_signers,
                CoverKind::Dispensation => &rules.dispensation_signers,
            };
            let has_signed = |role| cover.signatures.iter().flatten().any(|s| s.role == role && s.signed_on <= self.on);
            let signed = cover.signatures.as_ref().is_some_and(|s| !s.is_empty())
                && signers.iter().all(|role| has_signed(*role));
            if signed && cover.from <= self.on && self.on <= cover.to {
                holding = Some(cover);
            } else if cover.from <= self.on {
                lapsed = Some((cover, signed));
            }
        }
        if let Some(cover) = holding {
            finding.status = Status::Amber;
            finding.explanation.push(match cover.kind {
                CoverKind::ActionPlan => {
                    say!("covered-by-action-plan", until = cover.to, reason = cover.reason.clone())
                }
                CoverKind::Dispensation => {
                    say!("covered-by-dispensation", until = cover.to, reason = cover.reason.clone())
                }
            });
            finding.evidence.push(crate::finding::Evidence::entry("covers", &cover.id));
            finding.due_on = Some(cover.to);
        } else if let Some((cover, signed)) = lapsed {
            finding.explanation.push(if signed {
                say!("cover-expired", until = cover.to)
            } else {
                say!("cover-not-signed")
            });
            finding.evidence.push(crate::finding::Evidence::entry("covers", &cover.id));
        }
    }
}
