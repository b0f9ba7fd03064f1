//! The engine: which requirements hold for a record or a unit, and what each of them finds.

use std::sync::Arc;

use calendar::Date;
use training::{Employment, PackId, PlacementState, Region, Stage, TrainingRecord, Unit, UnitKind, UnitView};

use crate::case::{Case, RegionCase, UnitCase};
use crate::covers::Covers;
use crate::finding::{Finding, Subject};
use crate::kinds::{Judge, Kind};
use crate::pack::{Pack, PackKind, Packs};
use crate::requirement::Requirement;
use crate::time::Time;

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
    let time = Time::held(record, &holding, on);
    let asked = Asked::new(record, &holding, national, &time);
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
    holding: &'a [&'a Pack],
    national: &'a Pack,
    time: &'a Time,
    stage: Option<Stage>,
}

impl<'a> Asked<'a> {
    pub fn new(record: &'a TrainingRecord, holding: &'a [&'a Pack], national: &'a Pack, time: &'a Time) -> Self {
        Self { record, holding, national, time, stage: stage_on(record, time.on()) }
    }

    fn concerns(&self, requirement: &Requirement) -> bool {
        let regulation = self.record.training.regulation;
        (requirement.regulations.is_empty() || requirement.regulations.contains(&regulation))
            && self.stage.is_none_or(|stage| requirement.concerns_stage(stage))
    }

    /// The case that a requirement makes of the record, and how it is judged; `None` where it does not concern the record
    /// on the day.
    pub fn case(&self, requirement: &'a Requirement) -> Option<(Case<'a>, &'a dyn Judge)> {
        let on = self.time.on();
        let Some(Kind::Trainee(judge)) = requirement.version_on(on).map(|version| &version.kind) else { return None };
        let case = Case { record: self.record, on, time: self.time, national: self.national, requirement };
        self.concerns(requirement).then_some((case, judge.as_ref()))
    }

    /// What one requirement of a pack finds; nothing where it does not concern the record on the day.
    pub fn findings(&self, pack: &Pack, requirement: &'a Arc<Requirement>) -> Vec<Finding> {
        let Some((case, judge)) = self.case(requirement) else { return Vec::new() };
        let record = self.record;
        let covers = Covers {
            covers: record.covers.as_deref(),
            decisions: record.decisions.as_deref(),
            people: &record.people,
            packs: self.holding,
            on: case.on,
        };
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

/// The stage that the trainee has come to on a day: of the training employment that began last, or of the first to come
/// where none has begun or AT is over.
fn stage_on(record: &TrainingRecord, on: Date) -> Option<Stage> {
    let training = || record.employments.iter().flatten().filter(|employment| employment.stage != Stage::Other);
    let begun = training().filter(|employment| employment.from <= on).max_by_key(|employment| employment.from);
    let next = training().filter(|employment| employment.from > on).min_by_key(|employment| employment.from);
    let at_is_over =
        |begun: &Employment| begun.stage == Stage::At && next.is_some() && begun.to.is_some_and(|to| to < on);
    begun.filter(|begun| !at_is_over(begun)).or(next).map(|employment| employment.stage)
}

/// Judges a unit on a day by its region's pack and by every guidance; `region` stands in where the unit does not name its own.
#[must_use]
pub fn assess_unit(view: UnitView<'_>, packs: &Packs, region: Option<&PackId>, on: Date) -> Vec<Finding> {
    let region = view.unit.region.as_ref().or(region).and_then(|id| packs.get(id.as_str()));
    let national = packs.all().iter().filter(|pack| pack.kind == PackKind::Regulation && pack.in_force_from <= on);
    let guidances = packs.guidances().filter(|pack| pack.in_force_from <= on);
    let holding: Vec<&Pack> = national.chain(region).chain(guidances).collect();
    let covers = Covers {
        covers: view.unit.covers.as_deref(),
        decisions: view.unit.decisions.as_deref(),
        people: view.people,
        packs: &holding,
        on,
    };
    let mut findings: Vec<Finding> = Vec::new();
    // summaries come last: they look at what the others found
    for sums_up in [false, true] {
        for pack in &holding {
            for requirement in &pack.requirements {
                let Some(version) = requirement.version_on(on) else { continue };
                let case = UnitCase { view, on, requirement };
                let verdicts = match &version.kind {
                    Kind::Unit(judge) if !sums_up => judge.judge(&case),
                    Kind::Summary(judge) if sums_up => judge.judge(&case, &findings),
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

/// Judges a region as a whole on a day by its own pack; a region that no pack is for gives no findings.
#[must_use]
pub fn assess_region(region: &Region, packs: &Packs, on: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(pack) = packs.get(region.id.as_str()) else { return findings };
    let people = region.people.as_deref().unwrap_or_default();
    let covers = Covers { covers: None, decisions: None, people, packs: &[pack], on };
    for requirement in &pack.requirements {
        let Some(Kind::Region(judge)) = requirement.version_on(on).map(|version| &version.kind) else { continue };
        for verdict in judge.judge(&RegionCase { region, on }) {
            findings.push(covers.finding(requirement, pack, Subject::Region(region.id.clone()), verdict));
        }
    }
    findings
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
