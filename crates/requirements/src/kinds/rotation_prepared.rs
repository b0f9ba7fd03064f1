//! `rotation-prepared`: before a rotation begins, what it demands is in place: why it is needed, an own plan, word to
//! the clinic, a named supervisor.

use serde::Deserialize;
use training::{BtPart, DocumentKind, DocumentSection, Placement, PlacementState, SignerRole, Stage, TrainingDocument};

use crate::basic_training::Bt;
use crate::case::Case;
use crate::finding::Status;
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::paper::is_own;
use crate::papers;
use crate::parameters;
use crate::verdict::Verdict;

/// The most rotations that are told of one by one.
const TOLD_AT_MOST: usize = 2;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationPrepared {
    /// What must be in place.
    parts: Vec<Part>,
    /// Grave when the rotation has begun and none of these is in place.
    grave_without: Vec<Part>,
    /// Rotations of which stage; in BT every placement but the introduction.
    #[serde(deserialize_with = "parameters::stage")]
    stage: Stage,
    /// Days before the start from which it is asked for. Left out: as soon as the rotation is planned.
    ask_days_before: Option<i64>,
    /// Days in service from the start in which it is waited for. Left out: none.
    waiting_days: Option<i64>,
    /// Days after the end in which a rotation is still looked at.
    days_after_end: i64,
    /// Whether it is grave that no rotation is planned once the training plan is approved.
    #[serde(default)]
    rotations_must_be_planned: bool,
}

/// Something that must be in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    /// Why the trainee needs the rotation.
    Need,
    /// The supervisor's word that it is needed.
    Agreed,
    /// The objectives it is meant to serve.
    Objectives,
    /// An own plan, signed by trainee and principal supervisor.
    PlanSigned,
    /// The plan sent to the clinic.
    PlanSent,
    /// The clinic's confirmation.
    Confirmed,
    /// A supervisor named at the unit.
    SupervisorNamed,
}

impl Judge for RotationPrepared {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        if self.stage == Stage::Bt {
            let verdict = |bt: Bt<'_>| bt.approved().unwrap_or_else(|| self.verdict(case, bt.placements().collect()));
            return Bt::of(case).map(verdict).into_iter().collect();
        }
        vec![case.over().unwrap_or_else(|| self.verdict(case, case.side_rotations().collect()))]
    }
}

/// A rotation that lacks something.
struct Lacking<'a> {
    placement: &'a Placement,
    parts: Vec<Part>,
    status: Status,
}

impl RotationPrepared {
    fn verdict(&self, case: &Case<'_>, placements: Vec<&Placement>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let of_plans = |part: &Part| matches!(part, Part::PlanSigned | Part::PlanSent);
        if self.parts.iter().any(of_plans) && case.record.documents.is_none() {
            return Verdict::not_kept("documents");
        }
        let standing: Vec<&Placement> = placements
            .into_iter()
            .filter(|p| p.bt_part != Some(BtPart::Introduction))
            .filter(|p| papers::stands(case, p) && papers::in_service(case, p))
            .collect();
        if standing.is_empty() && self.rotations_must_be_planned {
            return none_planned(case);
        }
        let near: Vec<&Placement> =
            standing.into_iter().filter(|p| -case.days_until(p.to) <= self.days_after_end).collect();
        if near.is_empty() {
            return Verdict::not_applicable(say!("prepared-none"));
        }
        let mut lacking: Vec<Lacking<'_>> = near.iter().filter_map(|placement| self.lacking(case, placement)).collect();
        lacking.sort_by_key(|lacking| (lacking.status, lacking.placement.from));
        let Some(first) = lacking.first() else {
            let done: Vec<Arg> = self.parts.iter().map(|part| Arg::Term(part.done())).collect();
            return Verdict::fulfilled(say!("prepared-done", count = near.len(), done = Arg::List(done)))
                .with_all("placements", near.iter().map(|placement| &placement.id));
        };
        let worst = first.status;
        let told = lacking.iter().filter(|other| other.status == worst || other.status != Status::Green);
        let mut sentences = told.clone().take(TOLD_AT_MOST).map(|lacking| sentence(case, lacking));
        let sentence = sentences.next().unwrap_or_else(|| sentence(case, first));
        let verdict = match worst {
            Status::Red => Verdict::red(sentence),
            Status::Amber => Verdict::amber(sentence),
            _ => Verdict::on_track(sentence),
        };
        let verdict = sentences.fold(verdict, Verdict::and).due(first.placement.from);
        let verdict = match told.clone().count() {
            count if count > TOLD_AT_MOST => verdict.and(say!("prepared-more", count = count - TOLD_AT_MOST)),
            _ => verdict,
        };
        let verdict = match first.parts.first() {
            Some(part) => verdict.next(part.next(case.unit_name(&first.placement.unit))),
            None => verdict,
        };
        verdict.with_all("placements", told.map(|lacking| &lacking.placement.id))
    }

    fn lacking<'a>(&self, case: &Case<'_>, placement: &'a Placement) -> Option<Lacking<'a>> {
        let parts: Vec<Part> = self.parts.iter().copied().filter(|part| !part.is_done(case, placement)).collect();
        if parts.is_empty() {
            return None;
        }
        let begun = placement.from <= case.on;
        let waited = self.waiting_days.is_none_or(|days| papers::days_served(case, placement) - 1 > days);
        let asked = self.ask_days_before.is_none_or(|days| case.days_until(placement.from) <= days);
        let grave = self.grave_without.iter().all(|part| parts.contains(part)) && !self.grave_without.is_empty();
        let status = match (begun, asked) {
            (true, _) if grave && waited && papers::days_served(case, placement) > 0 => Status::Red,
            (true, _) | (false, true) => Status::Amber,
            (false, false) => Status::Green,
        };
        Some(Lacking { placement, parts, status })
    }
}

impl Part {
    fn is_done(self, case: &Case<'_>, placement: &Placement) -> bool {
        let plans = || papers::documents(case, DocumentKind::RotationPlan, &placement.id);
        match self {
            Self::Need => placement.need.as_ref().is_some_and(|need| !need.trim().is_empty()),
            Self::Agreed => case.happened(placement.agreed_on).is_some(),
            Self::Objectives => placement.objectives.as_ref().is_some_and(|codes| !codes.is_empty()),
            Self::PlanSigned => plans().any(|plan| is_signed(case, plan)),
            Self::PlanSent => plans().any(|plan| case.happened(plan.sent_on).is_some()),
            Self::Confirmed => placement.state == PlacementState::Confirmed,
            Self::SupervisorNamed => placement.supervisor.is_some(),
        }
    }

    const fn done(self) -> &'static str {
        match self {
            Self::Need => "prepared-need",
            Self::Agreed => "prepared-agreed",
            Self::Objectives => "prepared-objectives",
            Self::PlanSigned => "prepared-plan-signed",
            Self::PlanSent => "prepared-plan-sent",
            Self::Confirmed => "prepared-confirmed",
            Self::SupervisorNamed => "prepared-supervisor-named",
        }
    }

    const fn missing(self) -> &'static str {
        match self {
            Self::Need => "prepared-no-need",
            Self::Agreed => "prepared-not-agreed",
            Self::Objectives => "prepared-no-objectives",
            Self::PlanSigned => "prepared-no-plan-signed",
            Self::PlanSent => "prepared-no-plan-sent",
            Self::Confirmed => "prepared-not-confirmed",
            Self::SupervisorNamed => "prepared-no-supervisor-named",
        }
    }

    fn next(self, unit: String) -> Message {
        match self {
            Self::Need => say!("prepared-next-need", unit = unit),
            Self::Agreed => say!("prepared-next-agree", unit = unit),
            Self::Objectives => say!("prepared-next-objectives", unit = unit),
            Self::PlanSigned => say!("prepared-next-plan", unit = unit),
            Self::PlanSent => say!("prepared-next-send", unit = unit),
            Self::Confirmed => say!("prepared-next-confirm", unit = unit),
            Self::SupervisorNamed => say!("prepared-next-supervisor", unit = unit),
        }
    }
}

/// Whether a plan has goals, where its parts are told, and both have signed it.
fn is_signed(case: &Case<'_>, plan: &TrainingDocument) -> bool {
    let has_goals = plan.sections.as_ref().is_none_or(|sections| sections.contains(&DocumentSection::Goals));
    let signatures = || plan.signatures.iter().flatten().filter(|s| is_own(s, &case.record.trainee.id));
    let by = |role| signatures().any(|s| s.role == role && s.signed_on <= case.on);
    has_goals && by(SignerRole::Trainee) && by(SignerRole::PrincipalSupervisor)
}

fn sentence(case: &Case<'_>, lacking: &Lacking<'_>) -> Message {
    let parts: Vec<Arg> = lacking.parts.iter().map(|part| Arg::Term(part.missing())).collect();
    let placement = lacking.placement;
    let unit = case.unit_name(&placement.unit);
    say!("prepared-lacking", unit = unit, from = placement.from, lacking = Arg::List(parts))
}

fn none_planned(case: &Case<'_>) -> Verdict {
    let Some(plans) = &case.record.plan_versions else {
        return Verdict::not_kept("plan_versions");
    };
    let none = say!("prepared-no-rotations");
    let approved = plans.iter().filter_map(|plan| case.happened(plan.approved_on)).min();
    let verdict = match approved {
        Some(on) => Verdict::red(none).and(say!("prepared-plan-approved", on = on)).due(on),
        None => Verdict::on_track(none),
    };
    verdict.next(say!("prepared-next-rotations"))
}
